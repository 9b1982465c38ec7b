/** Every way in which a page may try to reach the network. The function runs in the page: no names from outside. */

/** Paths that a browser without restraints asks for after `doePogingen`; `/` stands for a bare connection. */
export const sporen = [
  '/fetch',
  '/xhr',
  '/ws',
  '/eventsource',
  '/beacon',
  '/img',
  '/script',
  '/css-import',
  '/css-url',
  '/prefetch',
  '/iframe',
  '/form',
  '/popup',
  '/importscripts',
  '/video',
  '/object',
  '/keepalive',
] as const;

/** Tries everything but leaving the page; resolves when what has an end has ended. Returns what threw. */
export async function doePogingen({ tcp, udpPoort }: { tcp: string; udpPoort: number }): Promise<string[]> {
  const http = `http://${tcp}`;
  const gegooid: string[] = [];
  const wereld = window as unknown as Record<
    string,
    new (
      ...delen: unknown[]
    ) => EventTarget & Record<string, unknown>
  >;
  const eindeVan = (doel: EventTarget, ...soorten: string[]) =>
    new Promise<void>((klaar) => {
      for (const soort of soorten) doel.addEventListener(soort, () => klaar(), { once: true });
    });
  const element = (naam: string, kenmerken: Record<string, string>) => {
    const nieuw = document.createElement(naam);
    for (const [sleutel, waarde] of Object.entries(kenmerken)) nieuw.setAttribute(sleutel, waarde);
    document.body.append(nieuw);
    return nieuw;
  };
  const maak = (naam: string, ...delen: unknown[]) => new (wereld[naam] as (typeof wereld)[string])(...delen);

  const pogingen: Record<string, () => unknown> = {
    fetch: () => fetch(`${http}/fetch`, { mode: 'no-cors' }),
    keepalive: () => fetch(`${http}/keepalive`, { mode: 'no-cors', keepalive: true }),
    xhr: () => {
      const verzoek = new XMLHttpRequest();
      verzoek.open('GET', `${http}/xhr`);
      verzoek.send();
      return eindeVan(verzoek, 'loadend');
    },
    ws: () => eindeVan(maak('WebSocket', `ws://${tcp}/ws`), 'error', 'open'),
    eventsource: () => eindeVan(maak('EventSource', `${http}/eventsource`), 'error', 'open'),
    webtransport: () => maak('WebTransport', `https://127.0.0.1:${udpPoort}/wt`),
    beacon: () => navigator.sendBeacon(`${http}/beacon`, 'naam'),
    img: () => eindeVan(element('img', { src: `${http}/img` }), 'load', 'error'),
    video: () => void element('video', { src: `${http}/video`, preload: 'auto' }),
    object: () => void element('object', { data: `${http}/object` }),
    script: () => eindeVan(element('script', { src: `${http}/script` }), 'load', 'error'),
    stijl: () => {
      element('style', {}).textContent = `@import url(${http}/css-import); body { background: url(${http}/css-url) }`;
    },
    prefetch: () => void element('link', { rel: 'prefetch', href: `${http}/prefetch` }),
    preconnect: () => void element('link', { rel: 'preconnect', href: http }),
    dns: () => void element('link', { rel: 'dns-prefetch', href: '//naam.overlegtafel.test' }),
    iframe: () => void element('iframe', { src: `${http}/iframe` }),
    form: () => {
      element('iframe', { name: 'doel' });
      (element('form', { action: `${http}/form`, method: 'post', target: 'doel' }) as HTMLFormElement).submit();
    },
    popup: () => void window.open(`${http}/popup`, '_blank', 'popup'),
    importscripts: () => {
      const bron = new Blob([`try { importScripts('${http}/importscripts') } catch {} postMessage(1)`]);
      return eindeVan(maak('Worker', URL.createObjectURL(bron)), 'message', 'error');
    },
    webrtc: async () => {
      const lijn = maak('RTCPeerConnection', {
        iceServers: [{ urls: `stun:127.0.0.1:${udpPoort}` }],
      }) as unknown as RTCPeerConnection;
      lijn.createDataChannel('naam');
      // The first event has a candidate, or tells that there is none.
      const klaar = eindeVan(lijn, 'icecandidate');
      await lijn.setLocalDescription(await lijn.createOffer());
      await klaar;
    },
  };
  await Promise.all(
    Object.entries(pogingen).map(async ([naam, poging]) => {
      try {
        await poging();
      } catch {
        gegooid.push(naam);
      }
    }),
  );
  return gegooid.sort();
}
