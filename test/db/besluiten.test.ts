import { beforeEach, describe, expect, it } from 'vitest';
import { controleerKeten } from '../../db/logboek.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import type { Convenantprofiel } from '../../shared/domein/profiel.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { DAG, maakVergadering, noteer, type Vergadering, vanPolitie, zet } from '../support/opstelling.ts';
import { code } from '../support/weigering.ts';

const MORGEN = '2026-03-13';
const GISTEREN = '2026-03-11';

const besluit = (meer: Record<string, unknown> = {}) => ({
  datum: DAG,
  geldigVan: DAG,
  geldigTot: '2026-12-31',
  zwaarwegendBelang: 'Jongeren uit de groep raken betrokken bij brommerdiefstal; vroeg ingrijpen is nodig.',
  samenwerkingsverband: 'Jeugdgroepenaanpak Voorbeeldstad',
  doel: 'Overlast en schade door de groep beëindigen.',
  gegevenssoorten: ['politiegegeven'],
  voorwaarden: 'Alleen mondeling, in het overleg.',
  aan: ['jongerenwerk'],
  ...meer,
});

describe('the register of besluiten', () => {
  let g: Gesprek;
  const registreer = (meer: Record<string, unknown> = {}) =>
    g.doe(g.register.besluiten.registreer, besluit(meer)).besluitId;
  const beeindig = (besluitId: string, per: string) =>
    g.doe(g.register.besluiten.beeindig, { besluitId, per, reden: 'Het doel is bereikt.' });
  const lijst = () => g.register.besluiten.lijst(g.omgeving, {}).besluiten;
  beforeEach(() => {
    g = maakGesprek();
  });

  it('keeps every field, says what it changes, and offers what the profile asks a besluit for', () => {
    const id = registreer();
    expect(lijst()).toEqual([
      {
        ...besluit(),
        id,
        uitProfiel: false,
        stand: 'geldig',
        regel: 'geldig tot en met 31 december 2026',
        aan: [{ id: 'jongerenwerk', naam: 'jongerenwerk' }],
        gevolgen: ['politie mag politiegegeven geven aan jongerenwerk (art. 20 Wpg)'],
        beeindigd: null,
      },
    ]);
    expect(g.register.besluiten.lijst(g.omgeving, {})).toMatchObject({
      vandaag: DAG,
      keuzes: {
        gegevenssoorten: [{ id: 'politiegegeven', naam: 'politiegegeven' }],
        ontvangers: [{ id: 'jongerenwerk', naam: 'jongerenwerk' }],
      },
    });
  });

  it('says so when a besluit changes nothing under this profile', () => {
    registreer({ aan: ['om'] });
    expect(lijst()[0]?.gevolgen).toEqual([]);
  });

  it('lists valid, future, ended and expired ones in that order', () => {
    registreer({ geldigVan: '2026-01-01', geldigTot: GISTEREN });
    const weg = registreer();
    registreer({ geldigVan: MORGEN });
    registreer();
    beeindig(weg, DAG);
    expect(lijst().map((b) => [b.stand, b.regel])).toEqual([
      ['geldig', 'geldig tot en met 31 december 2026'],
      ['toekomstig', 'geldig vanaf 13 maart 2026'],
      ['beeindigd', 'beëindigd per 12 maart 2026'],
      ['verlopen', 'verlopen op 11 maart 2026'],
    ]);
    expect(lijst()[2]?.beeindigd).toEqual({ per: DAG, reden: 'Het doel is bereikt.' });
  });

  it('shows the besluit of the profile, which cannot be ended here', () => {
    const profiel: Convenantprofiel = {
      ...ingebouwdProfiel,
      besluitArt20Wpg: {
        geldigVan: DAG,
        geldigTot: MORGEN,
        gegevenssoorten: ['politiegegeven'],
        aan: ['jongerenwerk'],
      },
    };
    g = maakGesprek(profiel);
    expect(lijst()).toMatchObject([{ id: 'profiel', uitProfiel: true, stand: 'geldig', datum: null }]);
    expect(code(() => beeindig('profiel', DAG))).toBe('NIET_GEVONDEN');
  });

  it.each([
    ['the last day before the first', { geldigVan: MORGEN, geldigTot: DAG }, 'TERMIJN_VOOR_BEGIN'],
    ['a besluit that is taken tomorrow', { datum: MORGEN }, 'DATUM_IN_TOEKOMST'],
    ['a kind that the profile does not know', { gegevenssoorten: ['politiegegeven', 'roddel'] }, 'SOORT_ONBEKEND'],
    ['a recipient that the profile does not know', { aan: ['voetbalclub'] }, 'GEEN_PARTNER'],
  ])('refuses %s', (_, meer, verwacht) => {
    expect(code(() => registreer(meer))).toBe(verwacht);
    expect(lijst()).toEqual([]);
  });

  it('ends a besluit once, not in the past and not after its last day', () => {
    const id = registreer({ geldigTot: MORGEN });
    expect(code(() => beeindig(id, GISTEREN))).toBe('EINDE_IN_VERLEDEN');
    expect(code(() => beeindig(id, '2026-03-14'))).toBe('BESLUIT_LOOPT_AL_AF');
    beeindig(id, MORGEN);
    expect(lijst()[0]).toMatchObject({ stand: 'geldig', regel: 'beëindigd per 13 maart 2026' });
    expect(code(() => beeindig(id, DAG))).toBe('AL_BEEINDIGD');
    expect(code(() => beeindig('bestaat-niet', DAG))).toBe('NIET_GEVONDEN');
  });

  it('cannot be changed or removed behind the command', () => {
    const id = registreer();
    const sql = (tekst: string) => () =>
      g.omgeving.schrijf((db) => {
        db.prepare(tekst).run(id);
      });
    expect(sql("UPDATE besluit_art20 SET inhoud = '{}' WHERE id = ?")).toThrow('BESLUIT_ONVERANDERLIJK');
    expect(sql("UPDATE besluit_art20 SET beeindigd_op = '2026-03-12' WHERE id = ?")).toThrow('BESLUIT_ONVERANDERLIJK');
    expect(sql('DELETE FROM besluit_art20 WHERE id = ?')).toThrow('BESLUIT_ONVERANDERLIJK');
    beeindig(id, MORGEN);
    expect(sql("UPDATE besluit_art20 SET beeindigd_op = '2026-09-01' WHERE id = ?")).toThrow('BESLUIT_ONVERANDERLIJK');
  });

  it('logs both by id, with dates and recipients and no word of the text', () => {
    const id = registreer();
    beeindig(id, MORGEN);
    const regels = g.omgeving.lees
      .prepare<{ wat: string; onderwerp: string }>("SELECT wat, onderwerp FROM logboek WHERE wat LIKE 'besluit20.%'")
      .all();
    expect(regels.map((r) => [r.wat, JSON.parse(r.onderwerp)])).toEqual([
      ['besluit20.geregistreerd', { besluit: id, geldigVan: DAG, geldigTot: '2026-12-31', aan: ['jongerenwerk'] }],
      ['besluit20.beeindigd', { besluit: id, per: MORGEN }],
    ]);
    expect(controleerKeten(g.omgeving.lees).ok).toBe(true);
  });
});

describe('in the meeting', () => {
  let g: Gesprek;
  let v: Vergadering;
  const regels = () => {
    const { beeld } = g.zaal().bericht;
    return beeld.soort === 'onderwerp' ? beeld.regels.map((r) => r.tekst) : beeld.soort;
  };
  const registreer = (meer: Record<string, unknown> = {}) =>
    g.doe(g.register.besluiten.registreer, besluit(meer)).besluitId;
  beforeEach(() => {
    g = maakGesprek();
    v = maakVergadering(g);
    for (const wie of ['burgemeester', 'politie', 'om', 'jongerenwerk'] as const) zet(g, v, wie, true);
    const puntId = noteer(g, v, 'politiezaak', vanPolitie(v.leden[0]?.id ?? ''));
    g.doe(g.register.punten.verruim, {
      puntId,
      aanPartners: ['om', 'jongerenwerk'],
      aanDeelnemers: [],
      akkoordDoor: v.wie.politie,
      grondslag: null,
    });
  });

  it('a besluit gives the ground at once, and ending it today takes it away at once', () => {
    expect(regels()).toEqual([]);
    const id = registreer();
    expect(regels()).toEqual(['politiezaak']);
    g.doe(g.register.besluiten.beeindig, { besluitId: id, per: DAG, reden: 'Ingetrokken.' });
    expect(regels()).toEqual([]);
  });

  it('a besluit that is ended from tomorrow still counts today', () => {
    const id = registreer();
    g.doe(g.register.besluiten.beeindig, { besluitId: id, per: MORGEN, reden: 'Ingetrokken.' });
    expect(regels()).toEqual(['politiezaak']);
  });

  it('a newer besluit that does not cover does not stand before an older one that does', () => {
    registreer();
    registreer({ geldigVan: MORGEN });
    registreer({ aan: ['om'] });
    expect(regels()).toEqual(['politiezaak']);
  });

  it('a registered besluit does not stand before that of the profile', () => {
    const profiel: Convenantprofiel = {
      ...ingebouwdProfiel,
      besluitArt20Wpg: { geldigVan: DAG, geldigTot: DAG, gegevenssoorten: ['politiegegeven'], aan: ['jongerenwerk'] },
    };
    g = maakGesprek(profiel);
    v = maakVergadering(g);
    registreer({ geldigVan: MORGEN });
    expect(JSON.stringify(g.beeld(v.overlegId).waarschuwingen)).not.toContain('Geen besluit art. 20 Wpg');
  });
});
