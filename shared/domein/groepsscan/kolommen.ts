/** Which row is the header, what each column is, and which columns may not be kept (convenant art. 10). */
import { weiger } from '../../contract/weigering.ts';
import { lijktBsn, zonderNummers } from './bsn.ts';
import { isKaalNummer, isStraat, redenVanKop, veldVanKop } from './koppen.ts';
import { type Cel, isLeeg, MAXIMUM_KOLOMMEN, type Tabel } from './tabel.ts';
import { celtekst, kap, schoon } from './tekst.ts';
import { type Indeling, type Kolom, meervoudigeVelden, type Veld } from './voorbeeld.ts';

/** Titles above the header seldom take more rows than this. */
const ZOEKRIJEN = 50;
const naamvelden: readonly Veld[] = ['naam', 'achternaam', 'voornaam', 'roepnaam'];
const REDEN_BSN =
  'De waarden lijken op burgerservicenummers. Die mogen niet in het bestand (art. 10 van het convenant, art. 46 UAVG).';

type Rijen = readonly (readonly Cel[])[];

/** How much a row looks like a header: the number of different fields and forbidden columns that it names. */
function rijscore(rij: readonly Cel[]): number {
  const velden = new Set<Veld>();
  const verboden = new Set<string>();
  let gevuld = 0;
  for (const cel of rij) {
    if (isLeeg(cel)) continue;
    gevuld += 1;
    if (typeof cel !== 'string' || cel.length > 100) continue;
    const veld = veldVanKop(cel)?.veld;
    if (veld) velden.add(veld);
    const reden = redenVanKop(cel);
    if (reden) verboden.add(reden);
  }
  const score = velden.size === 0 ? 0 : velden.size + verboden.size;
  // One known word is a header only in a very narrow table that holds names.
  return score === 1 && (gevuld > 2 || !naamvelden.some((v) => velden.has(v))) ? 0 : score;
}

/** The best header among the first rows: its row (from 1) and its score; score 0 if none is recognised. */
export function zoekKopregel(rijen: Rijen): { kopregel: number; score: number } {
  let beste = { kopregel: 0, score: 0 };
  for (let i = 0; i < Math.min(rijen.length, ZOEKRIJEN); i++) {
    const score = rijscore(rijen[i] ?? []);
    if (score > beste.score) beste = { kopregel: i + 1, score };
  }
  return beste;
}

/** A row that could be a header with words we do not know: several short texts, and rows below it. */
function vermoedelijkeKop(rijen: Rijen): number {
  return (
    1 +
    rijen.slice(0, Math.min(ZOEKRIJEN, rijen.length - 1)).findIndex((rij) => {
      const gevuld = rij.filter((cel) => !isLeeg(cel));
      return (
        gevuld.length > 1 && gevuld.every((cel) => typeof cel === 'string' && cel.length <= 60 && !/\d{3}/.test(cel))
      );
    })
  );
}

/** Columns at a given header row with what forbids them; no fields yet. Columns without header and content are left out. */
function kaleKolommen(rijen: Rijen, kopregel: number): Kolom[] {
  const kop = rijen[kopregel - 1] ?? [];
  const onder = rijen.slice(kopregel);
  const breedte = Math.min(MAXIMUM_KOLOMMEN, Math.max(kop.length, ...onder.map((rij) => rij.length), 0));
  const herkend = zoekKopregel(rijen).kopregel;
  const kolommen: Kolom[] = [];
  for (let index = 0; index < breedte; index++) {
    const cellen = onder.map((rij) => rij[index]);
    const tekst = kap(zonderNummers(schoon(celtekst(kop[index]))).tekst, 100);
    if (tekst === '' && cellen.every((cel) => isLeeg(cel))) continue;
    // The recognised header counts too: choosing another header row must not let a forbidden column in.
    const echteKop = herkend > 0 ? rijen[herkend - 1]?.[index] : null;
    const huisnummer = isKaalNummer(tekst) && isStraat(kolommen.at(-1)?.kop ?? '');
    const reden = huisnummer
      ? null
      : (redenVanKop(tekst) ??
        (typeof echteKop === 'string' && echteKop !== kop[index] ? redenVanKop(echteKop) : null));
    const vervalt = reden ?? (lijktBsn(cellen) ? REDEN_BSN : null);
    kolommen.push({
      index,
      kop: tekst,
      veld: huisnummer && vervalt === null ? 'huisnummer' : null,
      vervalt: vervalt === null ? null : { reden: vervalt },
    });
  }
  return kolommen;
}

function herkenBij(rijen: Rijen, kopregel: number): Indeling {
  const kolommen = kaleKolommen(rijen, kopregel);
  const kandidaten = kolommen
    .filter((kolom) => kolom.vervalt === null && kolom.veld === null)
    .flatMap((kolom) => {
      const treffer = veldVanKop(kolom.kop);
      return treffer ? [{ kolom, ...treffer }] : [];
    })
    .sort((a, b) => a.sterkte - b.sterkte || a.kolom.index - b.kolom.index);
  const sterkste = new Map<Veld, number>();
  for (const { kolom, veld, sterkte } of kandidaten) {
    const eerder = sterkste.get(veld);
    // Several columns for one field only where that is meant, and only of the same strength (`Gedrag` beats `Opmerking`).
    if (eerder !== undefined && !(meervoudigeVelden.includes(veld) && eerder === sterkte)) continue;
    sterkste.set(veld, sterkte);
    kolom.veld = veld;
  }
  return { kopregel, kolommen };
}

/**
 * Recognises header row and columns.
 *
 * A table whose headers are all unknown gets its likely header row with no column assigned, so that the user can
 * assign them.
 * @throws Geweigerd GEEN_KOPREGEL when no row can be a header.
 */
export function herkenKolommen(tabel: Pick<Tabel, 'rijen'>): Indeling {
  const { rijen } = tabel;
  const kopregel = zoekKopregel(rijen).kopregel || vermoedelijkeKop(rijen);
  if (kopregel === 0) {
    weiger(
      'GEEN_KOPREGEL',
      'In dit bestand staat geen rij met namen van kolommen, zoals Achternaam en Geboortedatum. Zet die boven de lijst en kies het bestand opnieuw.',
    );
  }
  return herkenBij(rijen, kopregel);
}

const ongeldig = (uitleg: string): never => weiger('INDELING_ONGELDIG', uitleg);

/**
 * The arrangement that the user made, checked against the table. Only header row and fields are taken from it;
 * headers and what may not be kept are found again. No columns at all: recognise them at that header row.
 * @throws Geweigerd INDELING_ONGELDIG when it does not fit the table, uses a field twice, or names a forbidden column.
 */
export function pasIndelingToe(tabel: Pick<Tabel, 'rijen'>, gekozen: Indeling): Indeling {
  const { rijen } = tabel;
  if (gekozen.kopregel > rijen.length) ongeldig('De gekozen kopregel staat niet in dit bestand. Kies een andere rij.');
  if (gekozen.kolommen.length === 0) return herkenBij(rijen, gekozen.kopregel);
  const kolommen = kaleKolommen(rijen, gekozen.kopregel).map((kolom) => ({ ...kolom, veld: null as Veld | null }));
  const gezien = new Set<number>();
  const gebruikt = new Set<Veld>();
  for (const { index, veld } of gekozen.kolommen) {
    if (gezien.has(index)) ongeldig('Een kolom staat twee keer in de indeling. Kies het bestand opnieuw.');
    gezien.add(index);
    if (veld === null) continue;
    const kolom = kolommen.find((k) => k.index === index);
    if (!kolom) return ongeldig('Een gekozen kolom staat niet in dit bestand. Kies het bestand opnieuw.');
    if (kolom.vervalt)
      ongeldig('Een gekozen kolom mag niet worden bewaard (art. 10 van het convenant). Laat die kolom weg.');
    if (gebruikt.has(veld) && !meervoudigeVelden.includes(veld)) {
      ongeldig('Twee kolommen hebben dezelfde betekenis. Kies voor elk gegeven één kolom.');
    }
    gebruikt.add(veld);
    kolom.veld = veld;
  }
  return { kopregel: gekozen.kopregel, kolommen };
}
