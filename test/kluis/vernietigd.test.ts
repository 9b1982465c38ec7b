/** What is left on disk of what was destroyed: nothing in the decrypted pages, the write-ahead log, or another file. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { neemOver } from '../../db/commands/groepsscan.ts';
import { openStore } from '../../db/open.ts';
import { postenVanGroep } from '../../db/queries/bewaren.ts';
import { ledenVanGroep } from '../../db/queries/gegevens.ts';
import { migraties, register } from '../../db/register.ts';
import { kluispaden } from '../../electron/kluis/kop.ts';
import { kopieoverzicht, maakReservekopie, ruimKopieenOp } from '../../electron/kluis/reservekopie.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import { ingelezen } from '../support/opstelling.ts';
import { Kopieproef } from './kopiesteun.ts';
import { ontcijferdePaginas } from './paginas.ts';

let proef: Kopieproef;
beforeEach(() => {
  proef = new Kopieproef();
});
afterEach(() => proef.ruimOp());

const AANTAL = 60;

it('nothing of a destroyed group is left on disk, also in free pages, and back-ups from before are named and removed', async () => {
  const { sessie, omgeving: o } = await proef.maak();
  const signaal = { plaats: 'zxqplaats', wanneer: 'x', gedrag: 'zxqgedrag', omvang: 'zes', bron: 'politie' };
  const vandaag = () => dagVan(o.klok());
  const { groepId } = register.groepen.maak(o, { naam: 'Zxqgroep', wijk: 'Zxqwijk', signaal });
  register.groepen.beoordeel(o, { groepId, problematisch: true, reden: 'zxqreden', datum: vandaag() });
  // Enough of them to fill pages that become free, with words that are long enough for pages of their own.
  const rijen = Array.from({ length: AANTAL }, (_, nr) =>
    ingelezen('Zxqvoornaam', `Zxqnaam${'abcdefghij'[nr % 10]}`, {
      gedrag: `zxqtekst ${nr} ${'zxqvulling '.repeat(160)}`,
      vertegenwoordigers: [{ naam: 'Odile Zxqouder' }],
    }),
  );
  neemOver(o, groepId, rijen);
  register.plan.wijzig(o, { groepId, aardEnOmvang: 'zxqplan', doelen: ['zxqdoel'], monitoring: 'zxqvolgen' });
  register.bewaren.sluitGroep(o, { groepId, per: vandaag(), reden: 'zxqsluiting', recidive: false });
  maakReservekopie(sessie, o, proef.plek);
  const paden = kluispaden(proef.map);
  const bladen = () => ontcijferdePaginas(paden.bestand, sessie.datasleutel).toString('latin1').toLowerCase();
  o.leegSporen();
  expect(bladen()).toContain('zxqvulling');
  const vrij = () => o.lees.prepare<{ freelist_count: number }>('PRAGMA freelist_count').get()?.freelist_count ?? 0;
  expect(vrij()).toBe(0);

  proef.verder(1);
  const uit = register.bewaren.vernietig(o, { posten: [{ soort: 'groep', id: groepId }], dag: vandaag() });
  expect(uit.telling).toMatchObject({ groepen: 1, namen: AANTAL, vertegenwoordigers: AANTAL });
  expect(vrij()).toBeGreaterThan(10);
  expect(statSync(`${paden.bestand}-wal`).size).toBe(0);
  expect(bladen()).not.toMatch(/zxq|odile/);
  // In UTF-16 neither, and in no other file of the folder as it stands.
  expect(bladen()).not.toContain([...'zxq'].join('\0'));
  for (const naam of readdirSync(proef.map)) {
    expect(readFileSync(join(proef.map, naam)).toString('latin1').toLowerCase()).not.toContain('zxqnaam');
  }

  expect(kopieoverzicht(sessie, o, proef.plek).kopieen.map((k) => k.metVernietigd)).toEqual([true]);
  expect(ruimKopieenOp(sessie, o, proef.plek, 'vernietigd')).toBe(1);
  expect(proef.bestanden()).toEqual([]);
});

it('a store from before retention opens with everybody taking part and every group open', () => {
  const pad = join(proef.basis, 'oud.db');
  const sleutel = () => Buffer.alloc(32, 9);
  const oud = openStore(pad, sleutel(), { migraties: migraties.filter((m) => m.nummer < 80), nieuw: true });
  oud.schrijf((db) => {
    db.exec(`INSERT INTO groep VALUES ('G', 'Fictieplein', 'Oefenwijk', 'duiding', 3, '2026-01-01T00:00:00.000Z');
      INSERT INTO lid VALUES ('L', 'G', 'J-47', 'netto', 'Sami', '', '', 'Proefdal', NULL, NULL, 'onbekend', '', '', '', '', '', '2026-01-01T00:00:00.000Z');`);
  });
  oud.sluit();
  const nieuw = openStore(pad, sleutel(), { migraties });
  expect(nieuw.schemaversie()).toBe(migraties.at(-1)?.nummer);
  expect(ledenVanGroep(nieuw.lees, 'G').map((l) => l.code)).toEqual(['J-47']);
  expect(postenVanGroep(nieuw.lees, 'G')).toEqual([]);
  nieuw.sluit();
});
