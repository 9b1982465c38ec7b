/**
 * From a table to the preview that the user sees before taking names over. Stores nothing and keeps nothing.
 *
 * Only columns with a field of art. 10 of the convenant are read; every other column is named with the reason why
 * it is left out. Sentences name rows and columns, never values.
 */
import { zonderNummers } from './bsn.ts';
import { bepaalVolgorde, leesDatum, type Volgorde } from './datums.ts';
import { herkenKolommen, pasIndelingToe } from './kolommen.ts';
import { isVrijeTekst } from './koppen.ts';
import { leesNaam, splitsPersonen } from './persoonsnamen.ts';
import { type Cel, isLeeg, type Tabel } from './tabel.ts';
import { celtekst, kap, kopwoorden, schoon, waardetekst } from './tekst.ts';
import type { Indeling, Ingelezen, Veld, Voorbeeld } from './voorbeeld.ts';
import { leesGeslacht, leesPostcode, splitsAdres } from './waarden.ts';

const NAAM_MAX = 100;
const TEKST_MAX = 500;
const VERTEGENWOORDIGERS_MAX = 6;
const NIET_GEBRUIKT = 'Niet gekozen. Alleen gegevens uit art. 10 van het convenant worden overgenomen.';
const naamvelden: readonly Veld[] = ['naam', 'voornaam', 'roepnaam', 'achternaam'];

/** Words with which a line under a list begins. */
const voetwoord =
  /^(?:(?:sub|eind)?totaal|aantal|gemiddelde|einde|bron|legenda|opgesteld|opgemaakt|pagina|blad(?:zijde)?|vertrouwelijk|politiegegevens?|peildatum|afgedrukt|geprint|let op|noot|toelichting|n b)\b/;

interface Leeswijze {
  readonly indeling: Indeling;
  readonly perVeld: ReadonlyMap<Veld, readonly number[]>;
  readonly volgorde: Volgorde;
  readonly vandaag: string;
  /** Free columns that are left out: whoever has something there should be looked at. */
  readonly vrij: readonly { index: number; kop: string }[];
}

/** Name of a column for the user: its header, or its letter. */
function kolomnaam(kop: string, index: number): string {
  const letter = (n: number): string =>
    (n < 26 ? '' : letter(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26));
  return kop || `kolom ${letter(index)}`;
}

/** Collects cuts and removals while the values of one row are read. */
class Rijlezer {
  readonly meldingen: string[] = [];
  readonly #rij: readonly Cel[];
  readonly #wijze: Leeswijze;

  constructor(rij: readonly Cel[], wijze: Leeswijze) {
    this.#rij = rij;
    this.#wijze = wijze;
  }

  meld(zin: string): void {
    if (!this.meldingen.includes(zin)) this.meldingen.push(zin);
  }

  cellen(veld: Veld): (Cel | undefined)[] {
    return (this.#wijze.perVeld.get(veld) ?? []).map((index) => this.#rij[index]);
  }

  /** Cleaned text of a field, without numbers that can be a BSN; several columns are joined with `tussen`. */
  tekst(veld: Veld, tussen = ' '): string {
    return this.veilig(
      this.cellen(veld)
        .map(waardetekst)
        .filter((t) => t !== '')
        .join(tussen),
    );
  }

  veilig(tekst: string): string {
    const { tekst: uit, weg } = zonderNummers(tekst);
    if (weg) this.meld('Een nummer van negen cijfers is weggelaten: dat kan een burgerservicenummer zijn.');
    return uit;
  }

  kort(tekst: string, maximum: number, wat: string): string {
    if (tekst.length > maximum) this.meld(`${wat} is te lang en is afgebroken na ${maximum} tekens.`);
    return kap(tekst, maximum);
  }
}

/** Reads one row; null if no name is in it. */
function leesRij(rij: number, cellen: readonly Cel[], wijze: Leeswijze): Ingelezen | null {
  const lezer = new Rijlezer(cellen, wijze);
  const naam = leesNaam({
    naam: lezer.tekst('naam'),
    voornaam: lezer.tekst('voornaam'),
    roepnaam: lezer.tekst('roepnaam'),
    tussenvoegsel: lezer.tekst('tussenvoegsel'),
    achternaam: lezer.tekst('achternaam'),
  });
  if (naam.voornaam === '' && naam.roepnaam === '' && naam.achternaam === '') return null;
  if (naam.twijfel) lezer.meld('Controleer voornaam en achternaam: de naam staat in één kolom.');

  const { geboren, twijfel, melding } = leesDatum(lezer.cellen('geboortedatum')[0], wijze.volgorde, wijze.vandaag);
  if (melding) lezer.meld(melding);
  if (twijfel) lezer.meld('Controleer de geboortedatum: dag en maand kunnen omgewisseld zijn.');

  const geslacht = leesGeslacht(lezer.cellen('geslacht')[0]);
  if (geslacht === null) lezer.meld('Het geslacht is niet herkend en staat op onbekend.');

  const woonplek = leesWoonplek(lezer);
  for (const { index, kop } of wijze.vrij) {
    if (waardetekst(cellen[index]) !== '') {
      lezer.meld(
        `In de kolom ‘${kop}’ staat iets dat niet wordt overgenomen. Kijk in het bestand of dat voor deze rij uitmaakt.`,
      );
    }
  }
  return {
    rij,
    voornaam: lezer.kort(naam.voornaam, NAAM_MAX, 'De voornaam'),
    roepnaam: lezer.kort(naam.roepnaam, NAAM_MAX, 'De roepnaam'),
    tussenvoegsel: lezer.kort(naam.tussenvoegsel, NAAM_MAX, 'Het tussenvoegsel'),
    achternaam: lezer.kort(naam.achternaam, NAAM_MAX, 'De achternaam'),
    geboren,
    geslacht: geslacht ?? 'onbekend',
    ...woonplek,
    dagbesteding: lezer.kort(lezer.tekst('dagbesteding'), TEKST_MAX, 'De dagbesteding'),
    vertegenwoordigers: leesVertegenwoordigers(lezer),
    gedrag: lezer.kort(lezer.tekst('gedrag', '; '), TEKST_MAX, 'De omschrijving van het gedrag'),
    meldingen: lezer.meldingen,
  };
}

function leesWoonplek(lezer: Rijlezer): Pick<Ingelezen, 'adres' | 'postcode' | 'plaats'> {
  const straat = lezer.tekst('adres');
  let postcode = leesPostcode(lezer.tekst('postcode'));
  let plaats = lezer.tekst('plaats');
  let adres = straat;
  if (postcode === '') {
    const delen = splitsAdres(straat);
    adres = delen.adres;
    postcode = delen.postcode;
    plaats ||= delen.plaats;
  }
  adres = [adres, lezer.tekst('huisnummer')].filter((deel) => deel !== '').join(' ');
  return {
    adres: lezer.kort(adres, TEKST_MAX, 'Het adres'),
    postcode: lezer.kort(postcode, TEKST_MAX, 'De postcode'),
    plaats: lezer.kort(plaats, TEKST_MAX, 'De plaats'),
  };
}

function leesVertegenwoordigers(lezer: Rijlezer): { naam: string }[] {
  // Split before cleaning: a new line within the cell separates people.
  const namen = lezer.cellen('gezagsdragers').flatMap((cel) => splitsPersonen(celtekst(cel)));
  const uniek = [...new Set(namen)];
  if (uniek.length > VERTEGENWOORDIGERS_MAX) {
    lezer.meld(
      `Er staan meer dan ${VERTEGENWOORDIGERS_MAX} vertegenwoordigers bij; de eerste ${VERTEGENWOORDIGERS_MAX} zijn overgenomen.`,
    );
  }
  return uniek
    .slice(0, VERTEGENWOORDIGERS_MAX)
    .map((naam) => ({ naam: lezer.kort(lezer.veilig(naam), NAAM_MAX, 'De naam van een vertegenwoordiger') }));
}

/** Why a row is no youth, judged before its fields are read; null if it can be one. */
function redenOmOverTeSlaan(cellen: readonly Cel[], kop: readonly Cel[], velden: number): string | null {
  const gevuld = cellen.filter((cel) => !isLeeg(cel));
  const eerste = schoon(celtekst(gevuld[0]));
  const isKop =
    gevuld.length > 1 && gevuld.every((cel) => kop.some((k) => kopwoorden(celtekst(k)) === kopwoorden(celtekst(cel))));
  if (isKop) return 'De kopregel staat hier nog een keer.';
  if (gevuld.length > Math.max(2, velden / 2)) return null;
  const losseZin = gevuld.length === 1 && velden > 2 && (eerste.length > 60 || eerste.split(' ').length > 6);
  return voetwoord.test(kopwoorden(eerste)) || losseZin
    ? 'Geen persoon, maar een totaal of een regel onder de lijst.'
    : null;
}

/**
 * Makes the preview.
 * @param indeling as corrected by the user; null: recognise it
 * @param vandaag `YYYY-MM-DD` of today in the gemeente's time zone
 * @throws Geweigerd GEEN_KOPREGEL or INDELING_ONGELDIG
 */
export function maakVoorbeeld(tabel: Tabel, indeling: Indeling | null, vandaag: string): Voorbeeld {
  const toegepast = indeling === null ? herkenKolommen(tabel) : pasIndelingToe(tabel, indeling);
  const { kopregel, kolommen } = toegepast;
  const onder = tabel.rijen.slice(kopregel);
  const perVeld = new Map<Veld, number[]>();
  for (const { veld, index } of kolommen) if (veld) perVeld.set(veld, [...(perVeld.get(veld) ?? []), index]);
  const datumkolom = perVeld.get('geboortedatum')?.[0];
  const wijze: Leeswijze = {
    indeling: toegepast,
    perVeld,
    volgorde: datumkolom === undefined ? 'onbeslist' : bepaalVolgorde(onder.map((rij) => rij[datumkolom])),
    vandaag,
    vrij: kolommen.filter((k) => !k.veld && !k.vervalt && isVrijeTekst(k.kop)),
  };

  const rijen: Ingelezen[] = [];
  const overgeslagen: { rij: number; reden: string }[] = [];
  const meldingen = bestandsmeldingen(tabel, perVeld, kopregel);
  if (naamvelden.some((veld) => perVeld.has(veld))) {
    const kop = tabel.rijen[kopregel - 1] ?? [];
    for (const [i, cellen] of onder.entries()) {
      if (cellen.every((cel) => isLeeg(cel))) continue;
      const rij = kopregel + 1 + i;
      const reden = redenOmOverTeSlaan(cellen, kop, perVeld.size);
      const gelezen = reden === null ? leesRij(rij, cellen, wijze) : null;
      if (gelezen) rijen.push(gelezen);
      else overgeslagen.push({ rij, reden: reden ?? 'In deze rij staat geen naam.' });
    }
  }
  return {
    indeling: toegepast,
    blad: tabel.blad,
    vervallenKolommen: kolommen
      .filter((k) => k.veld === null)
      .map((k) => ({ kop: kolomnaam(k.kop, k.index), reden: k.vervalt?.reden ?? NIET_GEBRUIKT })),
    rijen,
    overgeslagen,
    meldingen,
  };
}

function bestandsmeldingen(tabel: Tabel, perVeld: ReadonlyMap<Veld, unknown>, kopregel: number): string[] {
  const uit: string[] = [];
  if (perVeld.size === 0) uit.push('De kolommen zijn niet herkend. Kies zelf wat in elke kolom staat.');
  else if (!naamvelden.some((veld) => perVeld.has(veld)))
    uit.push('Er is nog geen kolom met namen. Kies in welke kolom de naam staat.');
  if (tabel.bladen.length > 1 && tabel.blad !== null) {
    uit.push(
      `Dit bestand heeft ${tabel.bladen.length} werkbladen. Alleen het werkblad ‘${kap(schoon(tabel.blad), 60)}’ is gelezen.`,
    );
  }
  const fouten = tabel.foutcellen.filter((f) => f.rij > kopregel);
  if (fouten.length > 0) {
    const rijen = [...new Set(fouten.map((f) => f.rij))];
    uit.push(
      `In rij ${rijen.slice(0, 5).join(', ')}${rijen.length > 5 ? ' en verder' : ''} staat een cel met een rekenfout. Die cel is leeg gelaten.`,
    );
  }
  return uit;
}
