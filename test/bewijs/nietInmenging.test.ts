/** Ten thousand random meetings, and that the proof would notice a leak. */
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { canoniekeJson } from '../../db/canoniek.ts';
import type { Omgeving } from '../../db/omgeving.ts';
import { maakmoment } from '../../db/queries/stukmaken.ts';
import { verslaginhoud } from '../../db/queries/verslaginhoud.ts';
import { bewijsProjecties, legeTelling } from './nietInmenging.ts';
import { kopie, overzichtPapier, type Publiek, papier, uitnodigingspapier, zaal } from './publieken.ts';
import { OVERLEG } from './rijen.ts';
import type { Gedaan, Werk } from './werker.ts';

/** Runs part of the meetings beside this thread. */
const inThread = (werk: Werk) =>
  new Promise<Gedaan>((klaar, mislukt) => {
    const werker = new Worker(new URL('werker.ts', import.meta.url), { workerData: werk });
    werker.once('message', klaar);
    werker.once('error', mislukt);
    werker.once('exit', () => mislukt(new Error('the thread ended without an answer')));
  });

test('ten thousand meetings: nobody notices what happens to what he may not see', async () => {
  const delen = await Promise.all([1, 2].map((zaad) => inThread({ zaad, aantal: 5_000 })));
  for (const { telling, tegenvoorbeeld } of delen) {
    expect(tegenvoorbeeld).toBe(null);
    expect(telling.overleggen).toBe(5_000);
    // Proof about empty rooms and empty papers proves nothing.
    expect(telling.geprobeerd).toBeGreaterThan(4.1 * 5_000);
    expect(telling.gemengd / telling.geprobeerd).toBeGreaterThan(0.5);
    expect(telling.zaalGemengd / 5_000).toBeGreaterThan(0.05);
  }
}, 600_000);

const uitStore = (omgeving: Omgeving, sql: string) =>
  canoniekeJson(omgeving.lees.prepare<Record<string, string | number | null>>(sql).all());
const zichtbaar = (omgeving: Omgeving) => zaal.krijgt(omgeving).includes('"regels":[{');

/** Leaks of every kind that a careless change could make: the audience gets a little more than it should. */
const lekken: readonly (readonly [string, Publiek, (omgeving: Omgeving) => string])[] = [
  [
    'the number of items under the subject',
    zaal,
    (o) => uitStore(o, 'SELECT count(*) FROM punt GROUP BY agendapunt_id'),
  ],
  [
    'the place of an item among all of them',
    zaal,
    (o) => uitStore(o, "SELECT max(volgorde) AS n FROM punt WHERE gegevenssoort = 'gewoon'"),
  ],
  ['the length of a name', zaal, (o) => uitStore(o, 'SELECT sum(length(voornaam)) AS n FROM lid')],
  ['the code of a hidden member', zaal, (o) => uitStore(o, 'SELECT max(code) AS n FROM lid')],
  ['the title of a subject outside its circle', zaal, (o) => uitStore(o, 'SELECT titel FROM agendapunt')],
  [
    'what an agreement says, to whoever it is not about',
    zaal,
    (o) => (zichtbaar(o) ? uitStore(o, 'SELECT alleen FROM versmalling') : ''),
  ],
  ['the text of every item', papier, (o) => uitStore(o, 'SELECT tekst FROM punt')],
  ['the closing round about hidden items', papier, (o) => uitStore(o, 'SELECT informatie FROM sluitafspraak')],
  [
    'what may be told of what was agreed on hidden items',
    papier,
    (o) => uitStore(o, 'SELECT mag_verteld FROM sluitafspraak'),
  ],
  [
    'what was said about an agreement of which a part goes along',
    overzichtPapier,
    (o) => uitStore(o, 'SELECT betrokken FROM sluitafspraak'),
  ],
  [
    'the condition of a bron of which nothing goes along',
    overzichtPapier,
    (o) => uitStore(o, 'SELECT voorwaarden FROM sluitafspraak_bron'),
  ],
  ['the text of an item that was not released', overzichtPapier, (o) => uitStore(o, 'SELECT tekst FROM punt')],
  [
    'who was on the namenlijst the last time',
    zaal,
    (o) => uitStore(o, 'SELECT wat FROM vaststelling_lid ORDER BY wat'),
  ],
  [
    'whether the namenlijst changed',
    papier,
    (o) => uitStore(o, "SELECT ongewijzigd FROM vaststelling WHERE id = 'vast-2'"),
  ],
  ['a term of a hidden intervention', papier, (o) => uitStore(o, 'SELECT max(termijn) AS n FROM interventie')],
  ['when a subject begins', uitnodigingspapier, (o) => uitStore(o, 'SELECT max(tijd) AS n FROM agendapunt')],
  [
    'how long all subjects take together',
    uitnodigingspapier,
    (o) => uitStore(o, 'SELECT sum(minuten) AS n FROM agendapunt'),
  ],
  ['the text of an item outside his circle', kopie, (o) => uitStore(o, 'SELECT tekst FROM punt')],
  [
    'that something was agreed for an action that is hidden',
    kopie,
    (o) => uitStore(o, 'SELECT count(*) AS n FROM sluitafspraak'),
  ],
  ['on what condition another bron agreed', kopie, (o) => uitStore(o, 'SELECT voorwaarden FROM sluitafspraak_bron')],
  ['names, where a code should stand', papier, (o) => uitStore(o, 'SELECT achternaam FROM lid')],
  ['which partners brought a name', papier, (o) => uitStore(o, 'SELECT bron FROM lid_bron ORDER BY bron')],
];

test.each(lekken)('a leak is found: %s', (_, publiek, lek) => {
  const lekkend: Publiek = { ...publiek, krijgt: (o) => `${publiek.krijgt(o)}${lek(o)}` };
  const gevonden = bewijsProjecties(3, 400, legeTelling(), [lekkend]);
  expect(gevonden).not.toBe(null);
  // And it is made small: the few parts that matter are left.
  const { leden = [], punten = [], interventies = [] } = gevonden?.zaden ?? {};
  expect(leden.length + punten.length + interventies.length).toBeLessThan(8);
});

test('a number that is the same in every meeting is no leak', () => {
  const gelijk: Publiek = {
    ...zaal,
    krijgt: (o) => `${zaal.krijgt(o)}${uitStore(o, 'SELECT count(*) AS n FROM groep')}`,
  };
  expect(bewijsProjecties(3, 400, legeTelling(), [gelijk])).toBe(null);
});

test('the same seed gives the same meetings', () => {
  const reeks = (zaad: number) => {
    const uit: string[] = [];
    const luisterend: Publiek = {
      ...papier,
      krijgt(o) {
        const tekst = canoniekeJson(
          JSON.parse(JSON.stringify(verslaginhoud(o.lees, OVERLEG, maakmoment(o, 1)).inhoud)),
        );
        uit.push(tekst);
        return tekst;
      },
    };
    bewijsProjecties(zaad, 20, legeTelling(), [luisterend]);
    return uit;
  };
  const eerste = reeks(8);
  expect(reeks(8)).toEqual(eerste);
  expect(reeks(9)).not.toEqual(eerste);
  expect(new Set(eerste).size).toBeGreaterThan(10);
});
