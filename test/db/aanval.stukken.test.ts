import { describe, expect, it } from 'vitest';
import { neemOver } from '../../db/commands/groepsscan.ts';
import { controleerKeten } from '../../db/logboek.ts';
import type { Ingelezen } from '../../shared/domein/groepsscan/voorbeeld.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { DAG, ingelezen, maakVergadering, noteer, type Vergadering, vanPolitie, zet } from '../support/opstelling.ts';
import { afspraak, spreekAf } from '../support/sluitronde.ts';
import { code } from '../support/weigering.ts';

function opstelling() {
  const g = maakGesprek();
  const v = maakVergadering(g);
  for (const wie of ['burgemeester', 'politie', 'om', 'jongerenwerk'] as const) zet(g, v, wie, true);
  return { g, v };
}

/** Fixes the list: everybody stays but these. */
function stelVast(g: Gesprek, v: Vergadering, af: readonly number[]) {
  return g.doe(g.register.namenlijst.stelVast, {
    groepId: v.groepId,
    overlegId: v.overlegId,
    besluiten: g.register.groepen.toon(g.omgeving, { groepId: v.groepId }).leden.map((l) => ({
      lidId: l.id,
      netto: !af.some((nr) => v.leden[nr]?.id === l.id),
      reden: 'hoort er niet bij',
    })),
  });
}

function verslag(g: Gesprek, v: Vergadering): string {
  for (const { onderwerpId } of g.register.sluitronde.toon(g.omgeving, { overlegId: v.overlegId }).regels) {
    g.doe(g.register.sluitronde.niemand, { overlegId: v.overlegId, onderwerpId });
  }
  g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
  const { stukId } = g.doe(g.register.stukken.maakVerslag, { overlegId: v.overlegId });
  return JSON.stringify(g.register.stukken.toon(g.omgeving, { stukId }));
}

/** Every text in the store but the log, which holds none. */
function alles(g: Gesprek): string {
  const tabellen = g.store.lees
    .prepare<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'logboek'")
    .all();
  return JSON.stringify(tabellen.map(({ name }) => g.store.lees.prepare(`SELECT * FROM ${name}`).all()));
}

const interventie = (v: Vergadering, meer: Record<string, unknown> = {}) => ({
  groepId: v.groepId,
  soort: 'groep' as const,
  wat: 'Licht bij de stalling',
  leden: [],
  verantwoordelijke: 'burgemeester',
  begin: DAG,
  termijn: '2026-06-01',
  bron: 'burgemeester',
  gegevenssoort: 'gewoon',
  ...meer,
});

describe('a name that did not come on the netto list', () => {
  it('is in no text of the vault any more, and in no document', () => {
    const { g, v } = opstelling();
    const nr = v.leden.findIndex((l) => l.naam.startsWith('Bastiaan'));
    noteer(g, v, 'Bastiaan Theelepelman en Fenna van Wolkenkrabbel stonden erbij.');
    noteer(g, v, 'Politie zag theelepelman op vrijdag.', vanPolitie(v.leden[(nr + 1) % 3]?.id ?? ''));
    const actie = noteer(g, v, 'Bellen met Bastiaan', {
      ...vanPolitie(v.leden[nr]?.id ?? ''),
      soort: 'actie',
      verantwoordelijke: 'politie',
      termijn: '2026-04-01',
    });
    spreekAf(g, v.overlegId, actie, 'om', {
      voorwaarden: 'Niet zeggen waar Bastiaan was',
      wieInformeert: 'Politie belt de ouders van Bastiaan',
      magVerteld: 'Dat Bastiaan gezien is',
      betrokken: 'De moeder van Bastiaan komt mee',
    });
    g.doe(g.register.plan.wijzig, {
      groepId: v.groepId,
      aardEnOmvang: 'Rond Bastiaan',
      doelen: ['Geen vuurwerk', 'Bastiaan naar school'],
      monitoring: '',
    });
    g.doe(g.register.plan.voegInterventieToe, interventie(v, { wat: 'Praten met de vrienden van Bastiaan' }));
    expect(stelVast(g, v, [nr])).toEqual({ netto: 2, beeindigd: 0, vernietigd: 1 });
    expect(alles(g)).not.toMatch(/bastiaan|theelepelman/i);
    expect(alles(g)).toContain('een betrokkene en Fenna van Wolkenkrabbel stonden erbij.');
    expect(alles(g)).toContain('["Geen vuurwerk","een betrokkene naar school"]'.replaceAll('"', '\\"'));
    expect(verslag(g, v)).not.toMatch(/bastiaan|theelepelman/i);
  });

  it('leaves the names of those who stay as they were written, also of his family', () => {
    const { g, v } = opstelling();
    const nr = v.leden.findIndex((l) => l.naam.startsWith('Quirijn'));
    g.doe(
      (o, rijen: readonly Ingelezen[]) => neemOver(o, v.groepId, rijen),
      [ingelezen('Joris', 'Zandlopervis', { vertegenwoordigers: [{ naam: 'Odile Zandlopervis' }] })],
    );
    noteer(g, v, 'Joris Zandlopervis en zijn moeder Odile Zandlopervis kwamen. Quirijn bleef weg.');
    stelVast(g, v, [nr]);
    expect(alles(g)).toContain(
      'Joris Zandlopervis en zijn moeder Odile Zandlopervis kwamen. een betrokkene bleef weg.',
    );
  });

  it('never gives his code to somebody else', () => {
    // Always the same chance: the next name would draw the code of the first one.
    const g = maakGesprek(undefined, { willekeurig: (n) => new Uint8Array(n).fill(1) });
    const { groepId } = g.doe(g.register.groepen.maak, {
      naam: 'Proefplein',
      wijk: 'Oost',
      signaal: { plaats: 'plein', wanneer: 'avond', gedrag: 'lawaai', omvang: '6', bron: 'politie' },
    });
    g.doe(g.register.groepen.beoordeel, { groepId, problematisch: true, reden: 'Vernielingen.', datum: DAG });
    const leesIn = (naam: string) =>
      g.doe((o, rijen: readonly Ingelezen[]) => neemOver(o, groepId, rijen), [ingelezen(naam, 'Zandlopervis')]);
    leesIn('Quirijn');
    const { overlegId } = g.doe(g.register.overleg.maak, {
      datum: DAG,
      begin: '14:00',
      plaats: 'Voorbeeldstad',
      groepIds: [groepId],
    });
    g.doe(g.register.overleg.open, { overlegId });
    const leden = () => g.register.groepen.toon(g.omgeving, { groepId }).leden;
    const [eerste] = leden();
    g.doe(g.register.namenlijst.stelVast, {
      groepId,
      overlegId,
      besluiten: [{ lidId: eerste?.id ?? '', netto: false, reden: 'verhuisd' }],
    });
    // A stuck generator never ends where the code is taken: that it would have been drawn again is the proof.
    let worpen = 0;
    const willekeurig = (n: number) => {
      worpen += 1;
      return new Uint8Array(n).fill(worpen);
    };
    const anders = { ...g.omgeving, willekeurig };
    neemOver(anders, groepId, [ingelezen('Joris', 'Proefkonijn')]);
    expect(worpen).toBeGreaterThan(1);
    expect(leden().map((l) => l.code)).not.toContain(eerste?.code);
  });
});

describe('documents', () => {
  it('hold no address and no birth date of a member either', () => {
    const { g, v } = opstelling();
    noteer(
      g,
      v,
      'Quirijn (4 mei 2010, ook 04-05-2010 of 2010-05-04) woont Proefpad 3, 0000xx. Het Proefpad is donker.',
    );
    const tekst = verslag(g, v);
    expect(tekst).not.toMatch(/2010|Proefpad 3|0000 ?xx/i);
    expect(tekst).toContain('Het Proefpad is donker.');
    expect(tekst).toContain('is 5 keer weggelaten');
  });

  it('hold nothing that the procesregisseur noted for himself alone', () => {
    const { g, v } = opstelling();
    noteer(g, v, 'mijn eigen kladje', { bron: 'burgemeester', kring: 'R' });
    noteer(g, v, 'voor iedereen', { bron: 'burgemeester' });
    const tekst = verslag(g, v);
    expect(tekst).toContain('voor iedereen');
    expect(tekst).not.toContain('kladje');
  });

  it.each([
    ['burgemeester', 'R', false],
    ['burgemeester', 'A', true],
    ['om', 'C', true],
    ['om', 'K1', false],
  ])('for %s hold the title of a subject of circle %s: %s', (doelgroep, kring, verwacht) => {
    const g = maakGesprek({ ...ingebouwdProfiel, dms: { doelgroep } });
    const v = maakVergadering(g);
    zet(g, v, 'jongerenwerk', true);
    noteer(g, v, 'voor iedereen');
    g.store.schrijf((db) =>
      db
        .prepare('UPDATE agendapunt SET titel = ?, kring = ? WHERE id = ?')
        .run('Kleine kring hierover', kring, v.agenda.onderwerp),
    );
    const tekst = verslag(g, v);
    expect(tekst).toContain('voor iedereen');
    expect(tekst.includes('Kleine kring hierover')).toBe(verwacht);
    expect(tekst.includes('Overige punten')).toBe(!verwacht);
  });

  it('go no step further with a name that came on the list after they were made', () => {
    const { g, v } = opstelling();
    noteer(g, v, 'Joris Proefkonijn was er ook, met de ouder van J-10.');
    verslag(g, v);
    const stukId = g.register.stukken.lijst(g.omgeving, {})[0]?.id ?? '';
    const leesIn = (voornaam: string, achternaam: string) =>
      g.doe((o, rijen: readonly Ingelezen[]) => neemOver(o, v.groepId, rijen), [ingelezen(voornaam, achternaam)]);
    leesIn('Noor', 'Ouder');
    g.doe(g.register.stukken.legVoor, { stukId });
    leesIn('Joris', 'Proefkonijn');
    const stelVastZelf = (id: string) =>
      g.doe(g.register.stukken.stelVast, { stukId: id, wijze: 'zelf', tweedeLezer: '', reden: 'Niemand bereikbaar.' });
    expect(code(() => stelVastZelf(stukId))).toBe('STAAT_PAST_NIET');
    const opnieuw = g.doe(g.register.verslag.nieuweVersie, { stukId, reden: 'Er stond een naam in.' }).stukId;
    g.doe(g.register.stukken.legVoor, { stukId: opnieuw });
    expect(code(() => stelVastZelf(opnieuw))).toBe('geen');
  });

  it('have no name in their title, whatever the group is called', () => {
    const g = maakGesprek();
    const { groepId } = g.doe(g.register.groepen.maak, {
      naam: 'De vrienden van Quirijn',
      wijk: 'Oost',
      signaal: { plaats: 'plein', wanneer: 'avond', gedrag: 'lawaai', omvang: '6', bron: 'politie' },
    });
    g.doe(g.register.groepen.beoordeel, { groepId, problematisch: true, reden: 'Vernielingen.', datum: DAG });
    g.doe((o, rijen: readonly Ingelezen[]) => neemOver(o, groepId, rijen), [ingelezen('Quirijn', 'Zandlopervis')]);
    const vergadering = { groepId } as Vergadering;
    g.doe(g.register.plan.voegInterventieToe, interventie(vergadering));
    const { stukId } = g.doe(g.register.stukken.maakPlan, { groepId });
    expect(JSON.stringify(g.register.stukken.toon(g.omgeving, { stukId }))).not.toContain('Quirijn');
  });
});

describe('the log', () => {
  it('has every opening, also when the first attempt to write it down failed', () => {
    const { g, v } = opstelling();
    const geopend = () =>
      g.store.lees.prepare("SELECT 1 FROM logboek WHERE wat = 'groep.geopend-op-scherm'").all().length;
    g.register.overleg.toon(g.omgeving, { overlegId: v.overlegId });
    const { groepId } = g.doe(g.register.groepen.maak, {
      naam: 'Andere groep',
      wijk: 'West',
      signaal: { plaats: 'hoek', wanneer: 'avond', gedrag: 'lawaai', omvang: '5', bron: 'politie' },
    });
    const voor = geopend();
    g.store.schrijf((db) =>
      db.exec("CREATE TEMP TRIGGER schijf_vol BEFORE INSERT ON logboek BEGIN SELECT RAISE(ABORT, 'SCHIJF_VOL'); END"),
    );
    expect(() => g.register.groepen.toon(g.omgeving, { groepId })).toThrow();
    expect(() => g.register.groepen.toon(g.omgeving, { groepId })).toThrow();
    g.store.schrijf((db) => db.exec('DROP TRIGGER schijf_vol'));
    g.register.groepen.toon(g.omgeving, { groepId });
    expect(geopend()).toBe(voor + 1);
    expect(controleerKeten(g.store.lees).ok).toBe(true);
  });

  it('says who saw an item, and not who had left before it was shown', () => {
    const { g, v } = opstelling();
    noteer(g, v, 'voor iedereen');
    noteer(g, v, 'politiezaak', vanPolitie(v.leden[0]?.id ?? ''));
    zet(g, v, 'om', false, true);
    expect(zet(g, v, 'jongerenwerk', false).verschijnt).not.toEqual([]);
    noteer(g, v, 'toen hij weg was');
    const laatste = g.store.lees
      .prepare<{ onderwerp: string }>(
        "SELECT onderwerp FROM logboek WHERE wat = 'zaal.getoond' ORDER BY volgnummer DESC",
      )
      .get();
    expect(JSON.parse(laatste?.onderwerp ?? '{}').aanwezig).toEqual([v.wie.burgemeester, v.wie.politie]);
  });

  it('says what was not shown, and by which rule, in ids and codes', () => {
    const { g, v } = opstelling();
    const open = noteer(g, v, 'voor iedereen');
    const dicht = noteer(g, v, 'politiezaak', vanPolitie(v.leden[0]?.id ?? ''));
    noteer(g, v, 'nog iets voor iedereen');
    const laatste = g.store.lees
      .prepare<{ onderwerp: string }>(
        "SELECT onderwerp FROM logboek WHERE wat = 'zaal.getoond' ORDER BY volgnummer DESC",
      )
      .get();
    const { punten, verborgen, redenen } = JSON.parse(laatste?.onderwerp ?? '{}');
    expect(punten).toContain(open);
    expect(punten).not.toContain(dicht);
    expect(verborgen).toEqual([dicht, dicht]);
    expect(redenen).toEqual(['besluit-ontbreekt', 'buiten-kring']);
  });

  it('takes no word from the screen for an id', () => {
    const { g, v } = opstelling();
    const puntId = noteer(g, v, 'iets');
    expect(code(() => g.doe(g.register.punten.versmal, { puntId, alleen: ['quirijn'] }))).toBe('NIET_GEVONDEN');
    const actie = noteer(g, v, 'bellen', { soort: 'actie', verantwoordelijke: 'politie', termijn: '2026-04-01' });
    const { legVast } = g.register.sluitronde;
    const goed = afspraak(g, v.overlegId, actie, 'om');
    for (const vreemd of [{ ontvanger: 'quirijn' }, { items: ['quirijn'] }, { doel: 'quirijn' }]) {
      expect(code(() => g.doe(legVast, { ...goed, ...vreemd }))).toBe('NIET_GEVONDEN');
    }
    expect(code(() => g.doe(legVast, goed))).toBe('geen');
  });

  it('shows that an export began, before anything is written', () => {
    const { g, v } = opstelling();
    verslag(g, v);
    const [stuk] = g.register.stukken.lijst(g.omgeving, {});
    const stukId = stuk?.id ?? '';
    g.doe(g.register.stukken.legVoor, { stukId });
    g.doe(g.register.stukken.stelVast, { stukId, wijze: 'zelf', tweedeLezer: '', reden: 'Niemand bereikbaar.' });
    g.doe(g.register.intern.keurExport, { stukIds: [stukId] });
    const regel = g.store.lees
      .prepare<{ onderwerp: string }>("SELECT onderwerp FROM logboek WHERE wat = 'export.begonnen'")
      .get();
    expect(regel?.onderwerp).toContain(stukId);
  });
});

describe('the OM', () => {
  it('takes part from the first day on which it is invited, in whatever order the meetings were made', () => {
    const { g, v } = opstelling();
    const { overlegId } = g.doe(g.register.overleg.maak, {
      datum: '2026-02-01',
      begin: '10:00',
      plaats: 'Voorbeeldstad',
      groepIds: [v.groepId],
    });
    const rol = 'eigen-taak' as const;
    g.doe(g.register.deelnemers.nodigPartnerUit, { overlegId, partner: 'om', naam: 'H. Verzonnen', functie: '', rol });
    const rij = g.store.lees.prepare('SELECT vanaf FROM om_deelname WHERE groep_id = ?').get(v.groepId);
    expect(rij).toEqual({ vanaf: '2026-02-01' });
  });
});
