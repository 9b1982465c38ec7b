/** A server on loopback that notes whoever knocks: TCP connections with the first path asked for, and UDP packets. */
import { createSocket } from 'node:dgram';
import { type AddressInfo, createServer, type Socket } from 'node:net';

export interface Luisterpost {
  /** `127.0.0.1:port` of the TCP side. */
  readonly tcp: string;
  readonly udpPoort: number;
  /** Connections, each by the path it asked for; empty while it has asked for nothing. */
  readonly bezoek: () => string[];
  readonly pakketten: () => number;
  readonly sluit: () => Promise<void>;
}

/** Answers every request with a small page, so that a visitor without restraints comes back for more. */
export async function maakLuisterpost(): Promise<Luisterpost> {
  const bezoeken: { pad: string }[] = [];
  const open = new Set<Socket>();
  let pakketten = 0;
  const server = createServer((lijn) => {
    const bezoek = { pad: '' };
    bezoeken.push(bezoek);
    open.add(lijn);
    lijn.on('close', () => open.delete(lijn));
    lijn.on('error', () => undefined);
    lijn.on('data', (stuk) => {
      bezoek.pad ||= stuk.toString('latin1').split(' ')[1] ?? '';
      const tekst = '<!doctype html><title>luisterpost</title>';
      lijn.end(
        `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: ${tekst.length}\r\nConnection: close\r\n\r\n${tekst}`,
      );
    });
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const udp = createSocket('udp4', () => {
    pakketten += 1;
  });
  await new Promise<void>((klaar) => udp.bind(0, '127.0.0.1', klaar));
  return {
    tcp: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    udpPoort: udp.address().port,
    bezoek: () => bezoeken.map(({ pad }) => pad),
    pakketten: () => pakketten,
    sluit: async () => {
      for (const lijn of open) lijn.destroy();
      await new Promise((klaar) => server.close(klaar));
      await new Promise<void>((klaar) => udp.close(() => klaar()));
    },
  };
}
