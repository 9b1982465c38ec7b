/** The exported log: a spreadsheet that runs nothing, JSON whose hashes anybody can compute again, and the findings. */
import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { canoniekeJson } from '../../db/canoniek.ts';
import { beginExport } from '../../db/commands/logboek.ts';
import { type Logboekdeel, logboekpakket, maakLogboekdeel } from '../../electron/documents/logboekexport.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { maakVergadering, zet } from '../support/opstelling.ts';

function exporteer(g: Gesprek, periode: { van: string | null; tot: string | null } = { van: null, tot: null }) {
  const { eerste, kop } = beginExport(g.omgeving, periode);
  const delen: Logboekdeel[] = [];
  for (let vanaf: number | null = eerste; vanaf !== null; ) {
    const deel = maakLogboekdeel(g.omgeving, { ...periode, vanaf, kop: kop.volgnummer });
    delen.push(deel);
    vanaf = deel.verder;
  }
  const gegevens = { ...periode, id: 'e1', kop, eerste, versie: '0.0.0', oefening: true };
  const pakket = logboekpakket(delen, { ...gegevens, gemaaktOp: new Date('2026-03-12T13:30:00.000Z') });
  const ruw = (naam: string) => pakket.bestanden.get(naam) ?? new Uint8Array();
  const tekst = (naam: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(ruw(naam));
  const tabel = (naam: string) => Papa.parse<string[]>(tekst(naam).slice(1).trimEnd(), { delimiter: ';' }).data;
  return { pakket, kop, tekst, tabel };
}

function vergaderd(): Gesprek {
  const g = maakGesprek();
  const v = maakVergadering(g);
  zet(g, v, 'politie', true);
  return g;
}

const knoei = (g: Gesprek, sql: string) => g.store.schrijf((db) => db.exec(`DROP TRIGGER logboek_geen_update; ${sql}`));

describe('an exported log', () => {
  it('has every row once, in a table for Excel: BOM, semicolons, Windows line ends, words beside codes', () => {
    const g = vergaderd();
    const { pakket, kop, tekst, tabel } = exporteer(g);
    expect(pakket.naam).toBe('Logboek-2026-03-12');
    expect([...pakket.bestanden.keys()]).toEqual(['logboek.csv', 'logboek.json', 'controle.csv']);
    for (const naam of ['logboek.csv', 'controle.csv']) {
      expect(tekst(naam).startsWith('\uFEFF')).toBe(true);
      expect(tekst(naam).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
    const [koppen, ...rijen] = tabel('logboek.csv');
    expect(koppen?.slice(0, 6)).toEqual(['Rij', 'Dag', 'Tijd', 'Soort', 'Wat er gebeurde', 'Code']);
    expect(rijen.map((r) => r[0])).toEqual(Array.from({ length: kop.volgnummer }, (_, i) => String(i + 1)));
    expect(rijen.find((r) => r[5] === 'deelnemer.binnen')?.slice(1, 5)).toEqual([
      '2026-03-12',
      expect.stringMatching(/^14:00:\d\d$/),
      'overleg',
      'Een deelnemer kwam binnen.',
    ]);
    for (const naam of ['Quirijn', 'Denkbeeld', 'Proefplein', 'Verdicht']) {
      for (const bestand of pakket.bestanden.keys()) expect(tekst(bestand)).not.toContain(naam);
    }
  });

  it('has hashes that anybody can compute again from the JSON', () => {
    const { kop, tekst } = exporteer(vergaderd());
    const { rijen, ...rest } = JSON.parse(tekst('logboek.json')) as {
      rijen: Record<string, string>[];
      kop: unknown;
      controle: unknown;
    };
    let vorige = '0'.repeat(64);
    for (const { hash, inWoorden, ...rij } of rijen) {
      expect(inWoorden).toMatch(/\.$/);
      expect(rij.vorige).toBe(vorige);
      expect(createHash('sha256').update(canoniekeJson(rij), 'utf8').digest('hex')).toBe(hash);
      vorige = hash ?? '';
    }
    expect(vorige).toBe(kop.hash);
    expect(rest).toMatchObject({ kop, controle: { klopt: true, vanRij: 1, totRij: kop.volgnummer, bevindingen: [] } });
  });

  it('says that it does not fit together, and where', () => {
    const g = vergaderd();
    knoei(g, "UPDATE logboek SET wat = 'groep.gemaakt' WHERE volgnummer = 9");
    const { pakket, tabel, tekst } = exporteer(g);
    expect(pakket.klopt).toBe(false);
    expect(tabel('controle.csv')).toContainEqual(['Uitkomst van de controle', 'het logboek klopt niet']);
    expect(tabel('controle.csv').find((r) => r[0] === 'Bevinding')?.[1]).toMatch(/^Rij 9 .* past niet/);
    expect(JSON.parse(tekst('logboek.json'))).toMatchObject({ controle: { klopt: false, bevindingen: [{ rij: 9 }] } });
    expect(g.register.logboek.stand(g.omgeving, {}).bevindingen).toMatchObject([{ rij: 9, gezien: false }]);
  });

  it.each(['=HYPERLINK("x")', '+1', '-1', '@SOM(A1)', '\t=1', '\r=1'])(
    'runs nothing in a spreadsheet, whatever somebody put in a row: %j',
    (gevaar) => {
      const g = vergaderd();
      knoei(g, `UPDATE logboek SET wie = '${gevaar}', tijd = '${gevaar}', wat = '${gevaar}' WHERE volgnummer = 9`);
      const { tabel } = exporteer(g);
      const cellen = tabel('logboek.csv').flat();
      expect(cellen.filter((c) => /^[=+\-@\t\r]/.test(c))).toEqual([]);
      expect(cellen.filter((c) => c === `'${gevaar}`).length).toBe(3);
    },
  );

  it('of a period has the rows of those days, and the verification and the head of all of it', () => {
    let nu = Date.parse('2026-03-10T12:00:00Z');
    const g = maakGesprek(undefined, { klok: () => new Date(nu) });
    nu = Date.parse('2026-03-12T22:59:59Z');
    maakVergadering(g);
    nu = Date.parse('2026-03-12T23:00:01Z');
    const { kop, tabel, pakket } = exporteer(g, { van: '2026-03-12', tot: '2026-03-12' });
    const [, ...rijen] = tabel('logboek.csv');
    expect(new Set(rijen.map((r) => r[1]))).toEqual(new Set(['2026-03-12']));
    expect(pakket.aantal).toBe(rijen.length);
    expect(rijen.length).toBeLessThan(kop.volgnummer - 2);
    expect(tabel('controle.csv')).toContainEqual(['Hash van de laatste rij', kop.hash]);
    expect(tabel('controle.csv')).toContainEqual(['Periode van', '2026-03-12']);
    const leeg = exporteer(g, { van: '2020-01-01', tot: '2020-01-02' });
    expect(JSON.parse(leeg.tekst('logboek.json'))).toMatchObject({ aantal: 0, rijen: [] });
  });
});
