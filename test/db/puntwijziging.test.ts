/** Correcting an item as a whole: judged like a new one, without what rested on its old content, and one step of undo. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { migraties } from '../../db/migraties.ts';
import { openStore } from '../../db/open.ts';
import { puntMetId } from '../../db/queries/gegevens.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { maakVergadering, noteer, type Vergadering, vanPolitie, zet } from '../support/opstelling.ts';
import { type Puntinvoer, puntwijziging } from '../support/puntinvoer.ts';
import { spreekAf } from '../support/sluitronde.ts';
import { TESTMOMENT } from '../support/store.ts';
import { code } from '../support/weigering.ts';

let g: Gesprek;
let v: Vergadering;
const lid = (nr: number) => v.leden[nr]?.id ?? '';
const wijzig = (puntId: string, anders: Partial<Puntinvoer>) =>
  g.doe(g.register.punten.wijzig, puntwijziging(g, puntId, anders));
const draai = () => g.doe(g.register.terug.draai, { overlegId: v.overlegId });
const opnieuw = () => g.doe(g.register.terug.opnieuw, { overlegId: v.overlegId });
const punt = (id: string) => puntMetId(g.omgeving.lees, id);
const regels = () => {
  const { beeld } = g.zaal().bericht;
  return beeld.soort === 'onderwerp' ? beeld.regels.map((r) => r.tekst) : beeld.soort;
};
const logregels = () =>
  g.store.lees
    .prepare<{ onderwerp: string }>("SELECT onderwerp FROM logboek WHERE wat = 'punt.gewijzigd' ORDER BY rowid")
    .all()
    .map((r) => JSON.parse(r.onderwerp) as Record<string, unknown>);
const verruimNaar = (puntId: string, partner: string, akkoordDoor: string) =>
  g.doe(g.register.punten.verruim, { puntId, aanPartners: [partner], aanDeelnemers: [], akkoordDoor, grondslag: null });
const overEen = (nr: number, meer: Partial<Puntinvoer> = {}) => ({
  niveau: 'individu' as const,
  leden: [lid(nr)],
  ...meer,
});

beforeEach(() => {
  g = maakGesprek();
  v = maakVergadering(g);
});

describe('a corrected item', () => {
  it('of another bron is seen by those who may have it from that bron, and loses what the first one agreed to', () => {
    for (const wie of ['burgemeester', 'om', 'jongerenwerk'] as const) zet(g, v, wie, true);
    const puntId = noteer(g, v, 'inloop', overEen(0, { bron: 'jongerenwerk' }));
    verruimNaar(puntId, 'politie', v.wie.jongerenwerk);
    const voor = punt(puntId);
    expect(regels()).toEqual(['inloop']);
    wijzig(puntId, { bron: 'burgemeester' });
    expect(punt(puntId)).toMatchObject({ bron: 'burgemeester', grondslag: 'eigen gegevens van de burgemeester' });
    expect(punt(puntId)?.gegevens[0]?.verruimingen).toEqual([]);
    zet(g, v, 'politie', true);
    expect(regels()).toEqual(['inloop']);
    expect(logregels()).toEqual([
      {
        punt: puntId,
        velden: ['bron'],
        bron: 'burgemeester',
        soort: 'gewoon',
        kring: 'B',
        verruimingeningetrokken: 1,
        vrijgaveingetrokken: 0,
        afsprakenvervallen: 0,
      },
    ]);
    // Back: police has no ground from jongerenwerk, and the widening does not come back by itself.
    expect(draai()).toMatchObject({ stap: 'gewijzigd', gedaan: true });
    expect(punt(puntId)).toMatchObject({
      bron: 'jongerenwerk',
      grondslag: voor?.grondslag,
      kring: 'B',
      tekst: 'inloop',
    });
    expect(punt(puntId)?.gegevens[0]?.verruimingen).toEqual([]);
    expect(regels()).toEqual([]);
    // Forward again would show it to police: only the chair's own correction does that.
    expect(opnieuw()).toMatchObject({ stap: 'gewijzigd', gedaan: false });
    expect([regels(), punt(puntId)?.bron]).toEqual([[], 'jongerenwerk']);
  });

  it('of another gegevenssoort has its kring, and is gone from the room at once', () => {
    for (const wie of ['burgemeester', 'politie', 'jongerenwerk'] as const) zet(g, v, wie, true);
    const puntId = noteer(g, v, 'aangehouden', { bron: 'politie' });
    expect(regels()).toEqual(['aangehouden']);
    wijzig(puntId, { gegevenssoort: 'politiegegeven' });
    expect([regels(), punt(puntId)?.kring]).toEqual([[], 'K1']);
    // Ctrl Z never puts anything on the table: the step is passed over, and those before it can go.
    expect(draai()).toMatchObject({ stap: 'gewijzigd', gedaan: false, puntId });
    expect([regels(), punt(puntId)?.gegevenssoort]).toEqual([[], 'politiegegeven']);
    expect(draai()).toMatchObject({ stap: 'toegevoegd', gedaan: true });
  });

  it('goes back to a smaller kring with Ctrl Z', () => {
    for (const wie of ['burgemeester', 'politie', 'jongerenwerk'] as const) zet(g, v, wie, true);
    const puntId = noteer(g, v, 'plein', { bron: 'politie', gegevenssoort: 'politiegegeven' });
    wijzig(puntId, { gegevenssoort: 'gewoon' });
    expect(regels()).toEqual(['plein']);
    expect(draai()).toMatchObject({ gedaan: true });
    expect([regels(), punt(puntId)]).toMatchObject([[], { gegevenssoort: 'politiegegeven', kring: 'K1' }]);
  });

  it('about somebody else keeps its narrowing and its conditions, and loses what was widened for the first one', () => {
    const puntId = noteer(g, v, 'gezien', vanPolitie(lid(0)));
    verruimNaar(puntId, 'om', v.wie.politie);
    g.doe(g.register.punten.versmal, { puntId, alleen: ['burgemeester', 'om'] });
    g.doe(g.register.punten.legVoorwaardenVast, { puntId, voorwaarden: 'Niet bellen.', beroepsgeheim: 'wet' });
    wijzig(puntId, { leden: [lid(1), lid(2)] });
    const blijft = {
      versmalling: ['burgemeester', 'om'],
      voorwaarden: 'Niet bellen.',
      beroepsgeheim: 'wet',
      kring: 'K1',
    };
    expect(punt(puntId)).toMatchObject({ ...blijft, gegevens: [{ verruimingen: [] }] });
    expect(punt(puntId)?.leden.toSorted()).toEqual([lid(1), lid(2)].sort());
    expect(draai()).toMatchObject({ gedaan: true });
    expect(punt(puntId)).toMatchObject({ ...blijft, leden: [lid(0)] });
    expect(opnieuw()).toMatchObject({ gedaan: true });
    expect(punt(puntId)?.leden).toHaveLength(2);
    wijzig(puntId, { niveau: 'groep', leden: [] });
    expect(punt(puntId)).toMatchObject({ niveau: 'groep', leden: [], kring: 'K1' });
    expect(draai().gedaan).toBe(true);
    expect(punt(puntId)).toMatchObject({ niveau: 'individu' });
    expect(logregels().map((r) => r.velden)).toEqual([
      ['leden'],
      ['leden'],
      ['leden'],
      ['niveau', 'leden'],
      ['niveau', 'leden'],
    ]);
  });

  it('of another responsible partner or term loses its agreements, and stays where it was', () => {
    const actie = { soort: 'actie' as const, verantwoordelijke: 'politie', termijn: '2026-05-01' };
    const [een, puntId] = [noteer(g, v, 'een', actie), noteer(g, v, 'twee', actie)];
    noteer(g, v, 'drie', actie);
    spreekAf(g, v.overlegId, puntId, 'om');
    expect(wijzig(puntId, { verantwoordelijke: 'om', termijn: '2026-06-01' })).toEqual({ afspraken: 1 });
    expect(punt(puntId)).toMatchObject({ verantwoordelijke: 'om', termijn: '2026-06-01', soort: 'actie' });
    expect(g.beeld(v.overlegId).punten.map((p) => p.tekst)).toEqual(['een', 'twee', 'drie']);
    draai();
    expect(punt(puntId)).toMatchObject({ verantwoordelijke: 'politie', termijn: '2026-05-01' });
    expect(code(() => wijzig(een, { termijn: null }))).toBe('VERANTWOORDELIJKE_ONTBREEKT');
    // Another kind has neither.
    const notitie = noteer(g, v, 'notitie');
    expect(wijzig(notitie, { verantwoordelijke: 'om', termijn: '2026-06-01' })).toEqual({ afspraken: 0 });
    expect(punt(notitie)).toMatchObject({ verantwoordelijke: null, termijn: null });
  });

  it('keeps a kring that was chosen smaller; a wider one asks the bron again', () => {
    const smal = noteer(g, v, 'smal', { kring: 'K2' });
    expect(g.beeld(v.overlegId).punten[0]).toMatchObject({ gekozenKring: 'K2', verantwoordelijkeId: null });
    wijzig(smal, { tekst: 'nog smal', kring: 'K2' });
    expect(punt(smal)?.kring).toBe('K2');
    draai();
    expect(punt(smal)).toMatchObject({ tekst: 'smal', kring: 'K2' });
    const ruim = noteer(g, v, 'ruim', { ...vanPolitie(lid(0)), kring: 'A', kringAkkoordDoor: v.wie.politie });
    // Nothing else changed: it is no correction, and what was agreed stays.
    wijzig(ruim, {});
    expect([punt(ruim)?.kring, g.beeld(v.overlegId).punten[1]?.gekozenKring]).toEqual(['A', null]);
    expect(code(() => wijzig(ruim, { tekst: 'anders', kring: 'A' }))).toBe('KRING_VRAAGT_AKKOORD');
    wijzig(ruim, { tekst: 'anders', kring: 'A', kringAkkoordDoor: v.wie.politie });
    expect(punt(ruim)?.kring).toBe('A');
    draai();
    expect(punt(ruim)).toMatchObject({ tekst: 'ruim', kring: 'K1' });
  });

  it('without a ground is refused with the article, and nothing of it changes', () => {
    const puntId = noteer(g, v, 'gezien', vanPolitie(lid(0)));
    verruimNaar(puntId, 'om', v.wie.politie);
    const alles = () => [
      punt(puntId),
      logregels(),
      g.store.lees.prepare('SELECT * FROM punthandeling ORDER BY volgorde').all(),
    ];
    const voor = alles();
    const correctie = puntwijziging(g, puntId, { gegevenssoort: 'gewoon', tekst: 'iets anders' });
    expect(() => g.doe(g.register.punten.wijzig, correctie)).toThrow(
      expect.objectContaining({
        weigering: expect.objectContaining({ code: 'GEEN_GRONDSLAG', artikel: 'art. 4 lid 5' }),
      }),
    );
    expect(code(() => wijzig(puntId, { leden: [] }))).toBe('LEDEN_ONTBREKEN');
    expect(code(() => wijzig(puntId, { bron: 'niemand' }))).toBe('NIET_GEVONDEN');
    expect(alles()).toEqual(voor);
  });

  it('is tried out with what narrows it', () => {
    for (const wie of ['burgemeester', 'jongerenwerk'] as const) zet(g, v, wie, true);
    const puntId = noteer(g, v, 'smal');
    g.doe(g.register.punten.versmal, { puntId, alleen: ['jongerenwerk'] });
    const { tekst: _t, puntId: _p, ...deel } = puntwijziging(g, puntId, { bron: 'jongerenwerk' });
    const proef = { ...deel, agendapuntId: v.agenda.onderwerp, soort: 'notitie' as const };
    expect(g.register.punten.proef(g.omgeving, { ...proef, puntId }).opTafel).toBe(false);
    expect(g.register.punten.proef(g.omgeving, proef).opTafel).toBe(true);
  });
});

describe('what undo keeps of a correction', () => {
  it('goes with anybody it was about, also when it is about somebody else since', () => {
    const puntId = noteer(g, v, 'verkeerde jongere', vanPolitie(lid(2)));
    wijzig(puntId, { leden: [lid(0)] });
    const bewaard = () => JSON.stringify(g.store.lees.prepare('SELECT * FROM punthandeling').all());
    expect(bewaard()).toContain(lid(2));
    g.doe(g.register.namenlijst.stelVast, {
      groepId: v.groepId,
      overlegId: v.overlegId,
      besluiten: v.leden.map((l, nr) => ({ lidId: l.id, netto: nr !== 2, reden: 'geen rol' })),
    });
    expect(bewaard()).not.toContain(lid(2));
    expect(punt(puntId)?.leden).toEqual([lid(0)]);
  });

  it('of a vault from before knows, beside the text, what the item has now', () => {
    const map = mkdtempSync(join(tmpdir(), 'overlegtafel-0220-'));
    const open = (totEnMet: number, nieuw = false) =>
      openStore(join(map, 'bestand.db'), Buffer.alloc(32, 7), {
        migraties: migraties.filter((m) => m.nummer <= totEnMet),
        nieuw,
      });
    try {
      const oud = open(200, true);
      oud.schrijf((db) => {
        const zet = (sql: string) => db.prepare(sql).run();
        zet(`INSERT INTO profiel (id, versie, inhoud, sinds) VALUES ('p', 1, '{}', 'x')`);
        zet(`INSERT INTO overleg (id, datum, begin, plaats, staat, profiel_id, profiel_versie)
             VALUES ('o', '2026-03-12', '14:00', 'Raadzaal', 'geopend', 'p', 1)`);
        zet(`INSERT INTO agendapunt (id, overleg_id, volgorde, soort, titel, vraag, kring, tijd)
             VALUES ('a', 'o', 1, 'onderwerp', 'Voortgang', '', 'A', '14:00')`);
        zet(`INSERT INTO punt (id, overleg_id, agendapunt_id, soort, tekst, bron, gegevenssoort, niveau, kring, doel, grondslag, tijd, volgorde)
             VALUES ('er', 'o', 'a', 'notitie', 'Nieuw.', 'om', 'gewoon', 'groep', 'B', 'd', '', '${TESTMOMENT}', 1)`);
        for (const id of ['er', 'weg']) {
          zet(`INSERT INTO punthandeling (id, overleg_id, punt_id, soort, tekst, volgorde, tijd)
               VALUES ('h-${id}', 'o', '${id}', 'gewijzigd', 'Oud.', 1, '${TESTMOMENT}')`);
        }
      });
      oud.sluit();
      const nieuw = open(220);
      const rijen = nieuw.lees.prepare<{ id: string; inhoud: string }>('SELECT id, inhoud FROM punthandeling').all();
      expect(rijen.map((r) => ({ ...r, inhoud: JSON.parse(r.inhoud) as unknown }))).toEqual([
        {
          id: 'h-er',
          inhoud: {
            bron: 'om',
            gegevenssoort: 'gewoon',
            niveau: 'groep',
            leden: [],
            kring: 'B',
            verantwoordelijke: null,
            termijn: null,
          },
        },
      ]);
      nieuw.sluit();
    } finally {
      rmSync(map, { recursive: true, force: true });
    }
  });
});
