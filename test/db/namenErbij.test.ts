/** A name that a partner brings at the table: on the bruto list with that partner as bron, and seen by whom it may. */
import { beforeEach, describe, expect, it } from 'vitest';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { DAG, maakGroep, maakVergadering, type Vergadering, zet } from '../support/opstelling.ts';
import { code } from '../support/weigering.ts';

let g: Gesprek;
let v: Vergadering;
type Invoer = Parameters<Gesprek['register']['namenlijst']['voegNaamToe']>[1];
const wobbe = { voornaam: 'Wobbe', roepnaam: '', tussenvoegsel: '', achternaam: 'Klinkklaar' };
const voegToe = (bron: string, meer: Partial<Invoer> = {}) =>
  g.doe(g.register.namenlijst.voegNaamToe, {
    groepId: v.groepId,
    ...wobbe,
    geboren: null,
    bron,
    iemandAnders: false,
    ...meer,
  });
const leden = () => g.register.groepen.toon(g.omgeving, { groepId: v.groepId }).leden;
const lid = (id: string) => leden().find((l) => l.id === id);
const quirijn = { voornaam: 'Quirijn', achternaam: 'Zandlopervis' };
const geboren = (datum: string) => ({ geboren: { soort: 'datum' as const, datum } });
const uitleg = (fn: () => unknown): string => {
  try {
    fn();
  } catch (fout) {
    if (fout instanceof Geweigerd) return fout.weigering.uitleg;
    throw fout;
  }
  return '';
};

beforeEach(() => {
  g = maakGesprek();
  v = maakVergadering(g);
});

describe('a name that a partner brings', () => {
  it('comes on the bruto list with that partner as bron, a code of its own and what is known of it', () => {
    const { lidId, code: eigen } = voegToe('jongerenwerk', {
      tussenvoegsel: 'van',
      geboren: { soort: 'jaar', jaar: 2011 },
    });
    expect(v.leden.map((l) => l.code)).not.toContain(eigen);
    expect(lid(lidId)).toMatchObject({
      code: eigen,
      naam: 'Wobbe van Klinkklaar',
      geboren: '2011',
      staat: 'bruto',
      brengers: [{ id: 'jongerenwerk', naam: 'jongerenwerk' }],
    });
    const regels = g.store.lees
      .prepare<{ onderwerp: string }>("SELECT onderwerp FROM logboek WHERE wat = 'naam.toegevoegd'")
      .all();
    expect(regels.map((r) => JSON.parse(r.onderwerp))).toEqual([
      { lid: lidId, groep: v.groepId, bron: 'jongerenwerk' },
    ]);
  });

  it('is a politiegegeven when police say it, and then another partner may still bring it, or police what another brought', () => {
    const politie = voegToe('politie').lidId;
    const anders = voegToe('jongerenwerk', { voornaam: 'Sijmen', achternaam: 'Kopstaart' }).lidId;
    const soorten = () =>
      g.store.lees
        .prepare<{ lid_id: string; bron: string; gegevenssoort: string; kring: string }>('SELECT * FROM lid_bron')
        .all()
        .filter((b) => [politie, anders].includes(b.lid_id))
        .map((b) => [b.bron, b.gegevenssoort, b.kring]);
    expect(soorten()).toEqual([
      ['politie', 'politiegegeven', 'K1'],
      ['jongerenwerk', 'gewoon', 'B'],
    ]);
    expect(lid(anders)?.kanBrengen.map((p) => p.id)).toContain('politie');
    g.doe(g.register.namenlijst.brengIn, { lidId: anders, partner: 'politie' });
    expect(soorten().at(-1)).toEqual(['politie', 'politiegegeven', 'K1']);
  });

  it('waits for its decision as any other: the list is not fixed without one', () => {
    const { lidId } = voegToe('jongerenwerk');
    const stelVast = (wie: readonly { id: string }[]) =>
      g.doe(g.register.namenlijst.stelVast, {
        groepId: v.groepId,
        overlegId: v.overlegId,
        besluiten: wie.map((l) => ({ lidId: l.id, netto: true, reden: '' })),
      });
    expect(code(() => stelVast(v.leden))).toBe('LIJST_ONVOLLEDIG');
    stelVast(leden());
    expect(lid(lidId)?.staat).toBe('netto');
  });

  it('stays when the groepsscan is withdrawn, in which it never was', () => {
    const { lidId } = voegToe('jongerenwerk');
    g.doe(g.register.bewaren.trekImportIn, { groepId: v.groepId });
    expect(leden().map((l) => l.id)).toEqual([lidId]);
    expect(code(() => g.doe(g.register.bewaren.trekImportIn, { groepId: v.groepId }))).toBe('NIETS_TE_VERNIETIGEN');
  });
});

describe('the room', () => {
  const beeld = () => JSON.stringify(g.zaal().bericht);
  beforeEach(() => {
    g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId: v.agenda.namenlijst });
  });

  it('gets the name when everybody there may see it, and not when one of them may not', () => {
    for (const wie of ['burgemeester', 'jongerenwerk'] as const) zet(g, v, wie, true);
    const voor = beeld();
    const vanPolitie = voegToe('politie', { voornaam: 'Sijmen', achternaam: 'Kopstaart' }).lidId;
    expect([beeld(), lid(vanPolitie)?.staat]).toEqual([voor, 'bruto']);
    const { code: eigen } = voegToe('jongerenwerk');
    expect(beeld()).toContain(JSON.stringify({ label: eigen, tekst: 'Wobbe Klinkklaar' }));
    expect(beeld()).not.toContain('Kopstaart');
    zet(g, v, 'politie', true);
    // Jongerenwerk gives to burgemeester and OM, and not to police.
    expect(beeld()).not.toContain('Klinkklaar');
  });
});

describe('is refused', () => {
  it('before the 2A decision, for a closed group, without a name, from the future, and without a ground for its bron', () => {
    const nieuw = g.doe(g.register.groepen.maak, {
      naam: 'Schetskade',
      wijk: 'West',
      signaal: { plaats: 'kade', wanneer: 'avond', gedrag: 'lawaai', omvang: '4', bron: 'jongerenwerk' },
    });
    expect(code(() => voegToe('jongerenwerk', { groepId: nieuw.groepId }))).toBe('NOG_GEEN_BESLUIT_2A');
    const dicht = maakGroep(g, 'Schetsplein');
    g.doe(g.register.bewaren.sluitGroep, { groepId: dicht.groepId, per: DAG, reden: 'Voorbij.', recidive: false });
    expect(code(() => voegToe('jongerenwerk', { groepId: dicht.groepId }))).toBe('GROEP_GESLOTEN');
    const leeg = { voornaam: '', roepnaam: '', achternaam: '' };
    expect(code(() => voegToe('jongerenwerk', leeg))).toBe('NAAM_ONTBREEKT');
    expect(code(() => voegToe('jongerenwerk', geboren('2026-03-13')))).toBe('DATUM_IN_TOEKOMST');
    expect(code(() => voegToe('jongerenwerk', { geboren: { soort: 'jaar', jaar: 2027 } }))).toBe('DATUM_IN_TOEKOMST');
    expect(code(() => voegToe('niemand'))).toBe('GEEN_GRONDSLAG');
    expect(leden()).toHaveLength(3);
  });

  it('when that person is on the list, with his code and what helps', () => {
    const eigen = v.leden.find((l) => l.naam === 'Quirijn Zandlopervis')?.code;
    const zelfde = { ...quirijn, ...geboren('2010-05-04') };
    expect(code(() => voegToe('jongerenwerk', { ...zelfde, iemandAnders: true }))).toBe('NAAM_STAAT_ER_AL');
    expect(uitleg(() => voegToe('jongerenwerk', zelfde))).toBe(
      `Deze naam is er al, als ${eigen}. Voornaam, achternaam en geboortedatum zijn gelijk. Leg bij ${eigen} vast dat jongerenwerk de naam ook inbrengt.`,
    );
    expect(uitleg(() => voegToe('politie', zelfde))).toContain('Die naam bracht politie al in.');
    expect(leden()).toHaveLength(3);
  });

  it('when a name is alike, until the chair says that it is somebody else', () => {
    expect(code(() => voegToe('jongerenwerk', quirijn))).toBe('NAAM_LIJKT');
    voegToe('jongerenwerk', { ...quirijn, iemandAnders: true });
    expect(leden()).toHaveLength(4);
    // Another birth date is another person, without asking.
    voegToe('jongerenwerk', { voornaam: 'Bastiaan', achternaam: 'Theelepelman', ...geboren('2008-11-29') });
    expect(leden()).toHaveLength(5);
  });

  it('when his participation ended: a new decision brings him back, not another record', () => {
    const wie = v.leden.find((l) => l.naam === 'Quirijn Zandlopervis');
    g.doe(g.register.namenlijst.stelVast, {
      groepId: v.groepId,
      overlegId: v.overlegId,
      besluiten: v.leden.map((l) => ({ lidId: l.id, netto: true, reden: '' })),
    });
    g.doe(g.register.bewaren.beeindigDeelname, { lidId: wie?.id ?? '', per: DAG, reden: 'Weg.' });
    expect(uitleg(() => voegToe('jongerenwerk', { ...quirijn, ...geboren('2010-05-04') }))).toContain(
      `als ${wie?.code}. Voornaam, achternaam en geboortedatum zijn gelijk. Zijn deelname is beëindigd.`,
    );
  });
});
