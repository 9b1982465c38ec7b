/**
 * A bestand as large as a large gemeente could ever make it, from a seed: the same rows each time, in the application's
 * own schema. Written with prepared statements in large transactions; the log through its own chain.
 */
import type { Waarde, WritableDb } from '../../db/handles.ts';
import { type Onderwerp, schrijfLog } from '../../db/logboek.ts';
import type { Store } from '../../db/open.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { achternaam, kies, oudernaam, tussenvoegsel, voornaam } from './namen.ts';

export interface Maat {
  readonly groepen: number;
  readonly ledenPerGroep: number;
  readonly overleggen: number;
  readonly logregels: number;
  /** Over how many years the meetings are spread. */
  readonly jaren: number;
}
export const GROOT: Maat = { groepen: 1_000, ledenPerGroep: 30, overleggen: 20_000, logregels: 1_000_000, jaren: 5 };
/** What one procesregisseur has in front of him: 60 people, 2,004 items, a meeting every eleven days for ten years. */
export const TIEN_JAAR: Maat = { groepen: 2, ledenPerGroep: 30, overleggen: 325, logregels: 20_000, jaren: 10 };

/** When the last meeting is: it is going on. */
export const NU = new Date('2026-03-12T13:00:00.000Z');
const DAG = 86_400_000;
/** Rows per transaction of the log. */
const LOGDEEL = 20_000;

export const groepId = (nr: number): string => `groep-${nr}`;
export const overlegId = (nr: number): string => `overleg-${nr}`;
export const onderwerpId = (overleg: number): string => `${overlegId(overleg)}-punt-2`;

/** Puts rows in by table, with one statement per table. */
type Zet = (tabel: string, rij: Readonly<Record<string, Waarde>>) => void;

function zetter(db: WritableDb): Zet {
  const heeftToets = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'toets'").get() !== undefined;
  return (tabel, rij) => {
    // A bestand of before the tests of guests were kept apart has no place for them.
    if (tabel.startsWith('toets') && !heeftToets) return;
    const kolommen = Object.keys(rij);
    const plekken = kolommen.map(() => '?').join(', ');
    db.prepare(`INSERT INTO ${tabel} (${kolommen.join(', ')}) VALUES (${plekken})`).run(...Object.values(rij));
  };
}

/** Somewhere in the last years, evenly, on the day of a meeting. */
function moment(nr: number, van: number, jaren: number): Date {
  return new Date(NU.getTime() - Math.floor(((van - 1 - nr) / van) * jaren * 365) * DAG);
}
const dag = (d: Date): string => d.toISOString().slice(0, 10);
const doelen = ['b', 'c', 'd', 'f'];
const bronnen = ['politie', 'jongerenwerk', 'burgemeester', 'om'] as const;
const soorten: Readonly<Record<(typeof bronnen)[number], string>> = {
  politie: 'politiegegeven',
  jongerenwerk: 'gewoon',
  burgemeester: 'gewoon',
  om: 'strafvorderlijk',
};
const bron = (nr: number) => bronnen[nr % bronnen.length] ?? 'politie';

function groep(zet: Zet, nr: number, { ledenPerGroep, groepen, jaren }: Maat): void {
  const id = groepId(nr);
  const sinds = moment(nr, groepen, jaren).toISOString();
  zet('groep', {
    id,
    naam: `Groep ${achternaam(nr)} ${nr}`,
    wijk: `Wijk ${nr % 20}`,
    staat: 'uitvoering',
    stap: 6,
    sinds,
  });
  zet('groepssignaal', {
    id: `signaal-${nr}`,
    groep_id: id,
    plaats: `Proefpad ${nr}`,
    wanneer: 'vrijdagavond',
    gedrag: 'lawaai op het plein, vooral op vrijdag; spreekt voorbijgangers aan',
    omvang: 'twintig tot dertig jongeren',
    bron: bron(nr),
    datum: sinds.slice(0, 10),
  });
  const reden = 'de groep houdt al maanden aan';
  const datum = sinds.slice(0, 10);
  zet('besluit_2a', { groep_id: id, problematisch: 1, reden, datum, vastgelegd_op: sinds });
  if (nr % 3 === 0) zet('om_deelname', { groep_id: id, vanaf: datum, tot: null });
  const doel = JSON.stringify(['rust op het plein', 'iedereen een dagbesteding']);
  zet('plan', { groep_id: id, aard_en_omvang: 'Een groep op het plein.', doelen: doel, monitoring: 'Elke zes weken.' });
  for (let i = 0; i < ledenPerGroep; i += 1) {
    const n = nr * ledenPerGroep + i;
    const lid = `lid-${n}`;
    zet('lid', {
      id: lid,
      groep_id: id,
      code: `J-${n}`,
      staat: i % 3 === 0 ? 'bruto' : 'netto',
      voornaam: voornaam(n),
      roepnaam: '',
      tussenvoegsel: tussenvoegsel(n),
      achternaam: achternaam(n),
      geboortedatum: `${2007 + (n % 8)}-${String((n % 12) + 1).padStart(2, '0')}-15`,
      geboortejaar: null,
      geslacht: n % 2 === 0 ? 'man' : 'vrouw',
      adres: `Proefpad ${n + 1}`,
      postcode: '0000 XX',
      plaats: 'Voorbeeldstad',
      dagbesteding: 'school',
      gedrag: n % 5 === 0 ? 'spreekt voorbijgangers aan' : '',
      sinds,
    });
    zet('vertegenwoordiger', { id: `ouder-${n}`, lid_id: lid, naam: oudernaam(n), adres: `Proefpad ${n + 1}` });
    zet('lid_bron', { lid_id: lid, bron: 'politie', gegevenssoort: 'politiegegeven', kring: 'C', sinds });
    if (n % 2 === 0)
      zet('lid_bron', { lid_id: lid, bron: 'jongerenwerk', gegevenssoort: 'gewoon', kring: 'K2', sinds });
  }
  for (let i = 0; i < 4; i += 1) {
    const interventie = `interventie-${nr}-${i}`;
    zet('interventie', {
      id: interventie,
      groep_id: id,
      soort: i < 2 ? 'groep' : 'persoon',
      wat: `Gesprek aan de keukentafel, keer ${i + 1}`,
      verantwoordelijke: bron(i),
      begin: datum,
      termijn: '2026-06-01',
      bron: bron(i),
      gegevenssoort: soorten[bron(i)],
      kring: i === 0 ? 'A' : 'B',
      sinds,
    });
    if (i >= 2) zet('interventie_lid', { interventie_id: interventie, lid_id: `lid-${nr * ledenPerGroep + i}` });
  }
}

function deelnemers(zet: Zet, id: string, nr: number, groep: string, open: boolean, dagNr: string): void {
  const sinds = `${dagNr}T09:00:00.000Z`;
  for (const [i, partner] of bronnen.entries()) {
    const deelnemer = `${id}-deelnemer-${i}`;
    const wie = { naam: `${voornaam(nr + i)} ${achternaam(nr * 3 + i)}`, organisatie: partner, functie: 'adviseur' };
    zet('deelnemer', { id: deelnemer, overleg_id: id, zetel: i + 1, partner, ...wie, rol: 'eigen-taak', sinds });
  }
  const gast = `${id}-deelnemer-4`;
  zet('deelnemer', {
    id: gast,
    overleg_id: id,
    zetel: 5,
    partner: null,
    organisatie: 'Halt',
    naam: `${voornaam(nr)} ${achternaam(nr)}`,
    functie: 'medewerker',
    rol: 'adviesrol',
    gevraagd_door: 'burgemeester',
    doel: 'd',
    noodzaak: 'kent de jongeren van een eerdere straf',
    vuistregel: 'B',
    sinds,
  });
  zet('toets', { deelnemer_id: gast, soort: 'functionaris', beroepsgeheim: 'nee', getoetst_op: sinds });
  zet('toets_groep', { deelnemer_id: gast, groep_id: groep });
  const teksten = JSON.stringify([{ artikel: 'art. 14', tekst: 'Wat hier wordt besproken, blijft hier. '.repeat(8) }]);
  for (const [i, van] of ['politie', 'burgemeester'].entries()) {
    const grond = { van, gegevenssoort: soorten[bron(i * 2)], niveau: 'groep', grondslag: 'art. 19 Wpg' };
    zet('deelnemer_grond', { id: `${gast}-grond-${i}`, deelnemer_id: gast, ...grond });
  }
  const verstrekt = {
    aan: '["burgemeester"]',
    gegevenssoort: 'gewoon',
    niveau: 'groep',
    grondslag: 'art. 6 lid 1 AVG',
  };
  zet('deelnemer_verstrekking', { id: `${gast}-geeft`, deelnemer_id: gast, ...verstrekt });
  zet('verklaring', {
    id: `${gast}-verklaring`,
    deelnemer_id: gast,
    uitkomst: 'ondertekend',
    tekst: teksten,
    tekstversie: '1',
    teksthash: '0'.repeat(64),
    plaats: 'Voorbeeldstad',
    tijd: `${dagNr}T09:50:00.000Z`,
    identiteit: 'paspoort',
    streken: null,
    getypte_naam: 'getypt',
  });
  for (let i = 0; i < 5; i += 1) {
    zet('aanwezigheid', {
      id: `${id}-aanwezig-${i}`,
      overleg_id: id,
      deelnemer_id: `${id}-deelnemer-${i}`,
      agendapunt_id: `${id}-punt-0`,
      binnen: `${dagNr}T10:00:00.000Z`,
      buiten: open ? null : `${dagNr}T11:00:00.000Z`,
      telt_mee: open ? 1 : 0,
    });
  }
}

const agenda = ['opening', 'namenlijst', 'onderwerp', 'sluitronde'] as const;

function overleg(zet: Zet, nr: number, maat: Maat): void {
  const id = overlegId(nr);
  const open = nr === maat.overleggen - 1;
  const datum = dag(moment(nr, maat.overleggen, maat.jaren));
  const over = nr % maat.groepen;
  const tijd = `${datum}T10:10:00.000Z`;
  zet('overleg', {
    id,
    datum,
    begin: '10:00',
    plaats: 'gemeentehuis',
    staat: 'voorbereiding',
    profiel_id: ingebouwdProfiel.id,
    profiel_versie: ingebouwdProfiel.versie,
    agendapunt_id: onderwerpId(nr),
    opening_nr: 0,
    bladzijde: 1,
    beamer_leeg: open ? 0 : 1,
    geopend_op: `${datum}T10:00:00.000Z`,
    gesloten_op: open ? null : `${datum}T11:00:00.000Z`,
  });
  zet('overleg_groep', { overleg_id: id, groep_id: groepId(over), volgorde: 1 });
  for (const [i, soort] of agenda.entries()) {
    zet('agendapunt', {
      id: `${id}-punt-${i}`,
      overleg_id: id,
      volgorde: i + 1,
      soort,
      groep_id: i === 1 || i === 2 ? groepId(over) : null,
      titel: soort,
      vraag: 'wat doen wij nu?',
      stap: 6,
      doel: kies(doelen, i),
      kring: i === 1 ? 'B' : 'A',
      tijd: '10:10',
    });
  }
  deelnemers(zet, id, nr, groepId(over), open, datum);
  for (let i = 0; i < (open ? 60 : 6); i += 1) {
    const punt = `${id}-item-${i}`;
    const van = bron(nr + i);
    const persoonlijk = i % 2 === 1;
    zet('punt', {
      id: punt,
      overleg_id: id,
      agendapunt_id: i % 3 === 0 ? `${id}-punt-1` : onderwerpId(nr),
      groep_id: groepId(over),
      soort: i % 3 === 2 ? 'actie' : 'notitie',
      tekst: `Het was weer onrustig bij het plein, keer ${i + 1}; de partners kijken wat nodig is.`,
      bron: van,
      gegevenssoort: soorten[van],
      niveau: persoonlijk ? 'individu' : 'groep',
      kring: i % 4 === 0 ? 'A' : 'B',
      doel: kies(doelen, i),
      grondslag: 'art. 19 Wpg',
      verantwoordelijke: i % 3 === 2 ? van : null,
      termijn: i % 3 === 2 ? '2026-06-01' : null,
      tijd,
      volgorde: i + 1,
    });
    if (persoonlijk)
      zet('punt_lid', { punt_id: punt, lid_id: `lid-${over * maat.ledenPerGroep + (i % maat.ledenPerGroep)}` });
    if (i === 2 && nr % 4 === 0) {
      zet('verruiming', {
        id: `${punt}-ruimer`,
        punt_id: punt,
        aan_partners: '["jongerenwerk"]',
        aan_deelnemers: '[]',
        bron: van,
        akkoord_door: `${id}-deelnemer-0`,
        tijd,
      });
    }
  }
  if (nr % 2 === 0 && !open) stuk(zet, id, nr, datum);
}

function stuk(zet: Zet, id: string, nr: number, datum: string): void {
  const regels = Array.from({ length: 8 }, (_, i) => ({
    kop: `Onderwerp ${i}`,
    tekst: 'Besproken en vastgelegd. '.repeat(6),
  }));
  zet('stuk', {
    id: `${id}-verslag`,
    soort: 'verslag',
    titel: `Verslag ${nr}`,
    overleg_id: id,
    groep_id: null,
    versie: 1,
    datum,
    staat: 'vastgesteld',
    inhoud: JSON.stringify({ regels }),
    vervangen: '[]',
    sinds: `${datum}T12:00:00.000Z`,
    vastgesteld_op: `${datum}T13:00:00.000Z`,
    vastgesteld_door: 'slot',
    hash: '0'.repeat(64),
  });
}

/** What the log tells of, as often as in use: mostly what was looked at and what the room was shown. */
function logregel(nr: number, maat: Maat): { wat: string; onderwerp: Onderwerp } {
  const overleg = overlegId(nr % maat.overleggen);
  switch (nr % 10) {
    case 0:
    case 1:
      return {
        wat: 'groep.geopend-op-scherm',
        onderwerp: { groep: groepId(nr % maat.groepen), leden: [`lid-${nr % (maat.groepen * maat.ledenPerGroep)}`] },
      };
    case 2:
      return nr % 200 === 2
        ? { wat: 'kluis.geopend', onderwerp: { wijze: 'wachtzin', mislukt: 0, rol: 'procesregisseur' } }
        : { wat: 'stuk.geopend-op-scherm', onderwerp: { stuk: `${overleg}-verslag` } };
    case 3:
    case 4:
      return {
        wat: 'overleg.geopend-op-scherm',
        onderwerp: { overleg, leden: [`lid-${nr % (maat.groepen * maat.ledenPerGroep)}`] },
      };
    case 5:
      return { wat: 'punt.toegevoegd', onderwerp: { punt: `${overleg}-item-0`, kring: 'B' } };
    default:
      return {
        wat: 'zaal.getoond',
        onderwerp: {
          overleg,
          agendapunt: `${overleg}-punt-2`,
          punten: [`${overleg}-item-0`, `${overleg}-item-2`],
          verborgen: [],
          aanwezig: [],
        },
      };
  }
}

function logboek(db: WritableDb, van: number, tot: number, maat: Maat): void {
  for (let nr = van; nr < tot; nr += 1) {
    const tijd = new Date(NU.getTime() - Math.floor(((maat.logregels - nr) / maat.logregels) * maat.jaren * 365 * DAG));
    schrijfLog(db, { tijd: tijd.toISOString(), wie: 'slot-1', ...logregel(nr, maat) });
  }
}

/**
 * Fills a store that was set up and has nothing else in it.
 * @param meld called with what part is done, 0 to 1
 */
export function vul(store: Store, maat: Maat, meld: (deel: number) => void): void {
  store.schrijf((db) => {
    const zet = zetter(db);
    for (let nr = 0; nr < maat.groepen; nr += 1) groep(zet, nr, maat);
  });
  meld(0.05);
  for (let van = 0; van < maat.overleggen; van += 2_000) {
    store.schrijf((db) => {
      const zet = zetter(db);
      for (let nr = van; nr < Math.min(van + 2_000, maat.overleggen); nr += 1) overleg(zet, nr, maat);
      // Only now: nothing comes into a meeting that is closed.
      db.prepare(
        "UPDATE overleg SET staat = iif(gesloten_op IS NULL, 'geopend', 'gesloten') WHERE staat = 'voorbereiding'",
      ).run();
    });
    store.leegSporen();
    meld(0.05 + (0.35 * van) / maat.overleggen);
  }
  for (let van = 0; van < maat.logregels; van += LOGDEEL) {
    store.schrijf((db) => logboek(db, van, Math.min(van + LOGDEEL, maat.logregels), maat));
    store.leegSporen();
    meld(0.4 + (0.6 * van) / maat.logregels);
  }
}
