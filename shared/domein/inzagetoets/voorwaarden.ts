/**
 * The four conditions of one person for one datum, each with its sentence, its article and what helps. Whether a
 * condition holds is what the rules say; what would help is found by trying it against the same rules.
 */
import { type Convenantprofiel, vindKring } from '../profiel.ts';
import { datumInWoorden } from '../tijd.ts';
import { hoofdletter, opsomming } from '../woorden.ts';
import {
  adresVan,
  alsGetekend,
  buitenToets,
  type Gegeven,
  inKring,
  isEigenBron,
  type Persoon,
  type Reden,
  type Situatie,
  toelating,
  toets,
  type Voorwaarde,
} from '../zichtbaarheid.ts';

export interface Voorwaardebeeld {
  readonly voorwaarde: Voorwaarde;
  readonly klopt: boolean;
  readonly zin: string;
  /** What would make it hold, as one sentence; empty when it holds. */
  readonly helpt: string;
}

type Toehoorder = Exclude<Persoon, { soort: 'procesregisseur' }>;
/** Short name of a partner or deelnemer. */
type Naam = (id: string) => string;

/** What can be recorded about this kind of datum, besides what always can (a besluit, a ground for a guest). */
export type Middel =
  /** An item: its bron can agree to more people. */
  | { readonly soort: 'verruiming' }
  /** A name: other partners can bring it from their own sources too; each as the datum that it would then be. */
  | { readonly soort: 'inbreng'; readonly door: readonly Gegeven[] }
  /** A line of the plan: neither. */
  | { readonly soort: 'geen' };

const altijd = '0001-01-01';
const ooit = '1970-01-01T00:00:00.000Z';

const akkoord = (g: Gegeven, p: Toehoorder, grondslag: string | null) => ({
  aanPartners: [],
  aanDeelnemers: [p.id],
  bron: g.bron,
  tijd: ooit,
  ingetrokkenOp: null,
  grondslag,
});

const redenVan = (s: Situatie, p: Persoon, g: Gegeven, voorwaarde: Voorwaarde): Reden | undefined => {
  const oordeel = toets(s, p, g);
  return oordeel.zichtbaar ? undefined : oordeel.redenen.find((r) => r.voorwaarde === voorwaarde);
};

/** The article on which the bron may give it, with every other condition out of the way. */
function grondslagartikel(s: Situatie, p: Toehoorder, g: Gegeven): string {
  const partners = s.profiel.partners.map((x) => ({ ...x, vanaf: null, tot: null, ondertekend: altijd }));
  const persoon = alsGetekend(p.soort === 'incidenteel' ? { ...p, getekendOp: null } : p, ooit);
  const oordeel = toets({ ...s, profiel: { ...s.profiel, partners }, omPerGroep: null }, persoon, {
    ...g,
    versmalling: null,
    verruimingen: [...g.verruimingen, akkoord(g, p, null)],
  });
  return oordeel.zichtbaar ? oordeel.artikel : '';
}

/** `jongerenwerk kent de naam zelf ook`: partners through whom he would see a name; empty when there are none. */
function inbrenghulp(s: Situatie, p: Toehoorder, middel: Middel, naam: Naam): string {
  if (middel.soort !== 'inbreng') return '';
  const wie = middel.door.filter((g) => toets(s, p, g).zichtbaar).map((g) => naam(g.bron));
  return wie.length > 0 ? `${opsomming(wie, 'of')} kent de naam zelf ook` : '';
}

/** What would bring him inside the kring. */
function kringhulp(s: Situatie, p: Toehoorder, g: Gegeven, middel: Middel, naam: Naam): string {
  if (middel.soort === 'verruiming') {
    const ook = verruimdNaar(s, g, naam).length > 0 ? ' ook' : '';
    return `${naam(g.bron)} verruimt${ook} naar ${naam(adresVan(p))}.`;
  }
  const inbreng = inbrenghulp(s, p, middel, naam);
  if (inbreng) return `${inbreng}.`;
  return middel.soort === 'geen'
    ? 'leg dit vast als punt in het overleg. Dan kan de bron verruimen.'
    : 'niets binnen dit convenantprofiel. Deel dit niet.';
}

/** `Halt ook voor deze groep toetsen`, and what else it takes then. */
function toetshulp(s: Situatie, p: Toehoorder, g: Gegeven, middel: Middel, naam: Naam): string {
  if (p.soort !== 'incidenteel') return '';
  const getoetst = { ...p, groepen: null };
  const eerst = `${naam(adresVan(p))} ook voor deze groep toetsen`;
  if (redenVan(s, getoetst, g, 'grondslag') === undefined) return `${eerst}.`;
  return `${eerst}, en dan: ${grondslaghulp(s, getoetst, g, middel, naam)}`;
}

/** Everything that a chair or a bron could record to make a ground, tried one at a time. */
function grondslaghulp(s: Situatie, p: Toehoorder, g: Gegeven, middel: Middel, naam: Naam): string {
  if (buitenToets(p, g)) return toetshulp(s, p, g, middel, naam);
  const wie = naam(adresVan(p));
  const lost = (s2: Situatie, p2: Persoon, g2: Gegeven) => redenVan(s2, p2, g2, 'grondslag') === undefined;
  const besluit = { geldigVan: s.datum, geldigTot: s.datum, gegevenssoorten: [g.gegevenssoort], aan: [adresVan(p)] };
  const inbreng = inbrenghulp(s, p, middel, naam);
  const uit: string[] = inbreng ? [inbreng] : [];
  if (lost({ ...s, besluiten: [...s.besluiten, besluit] }, p, g)) uit.push('een geldig besluit');
  for (const x of s.profiel.incidenteleGrondslagen) {
    const grond = {
      van: g.bron,
      gegevenssoort: g.gegevenssoort,
      niveau: g.niveau,
      leden: g.leden,
      grondslag: x.id,
    };
    if (p.soort === 'incidenteel' && lost(s, { ...p, gronden: [...p.gronden, grond] }, g)) {
      uit.push(`een grondslag voor ${wie} vastleggen (${x.grondslag})`);
    } else if (
      middel.soort === 'verruiming' &&
      lost(s, p, { ...g, verruimingen: [...g.verruimingen, akkoord(g, p, x.id)] })
    ) {
      uit.push(`een verruiming op grond van ${x.grondslag}`);
    }
  }
  const gever = s.deelnemers.find((d) => d.id === g.bron);
  if (gever?.soort === 'incidenteel') {
    const verstrekt = { aan: [adresVan(p)], gegevenssoort: g.gegevenssoort, niveau: g.niveau, grondslag: '' };
    const deelnemers = s.deelnemers.map((d) =>
      d === gever ? { ...gever, verstrekt: [...gever.verstrekt, verstrekt] } : d,
    );
    if (lost({ ...s, deelnemers }, p, g)) uit.push(`vastleggen dat ${naam(g.bron)} dit aan ${wie} mag geven`);
  }
  return uit.length > 0 ? `${uit.join(', of ')}.` : 'niets binnen dit convenantprofiel. Deel dit niet.';
}

/** `Kring K1 is burgemeester en politie (art. 1).` */
function kringzin(profiel: Convenantprofiel, kringId: string, naam: Naam): string {
  const kring = vindKring(profiel, kringId);
  if (!kring) return '';
  const wie = [...kring.partners.map(naam), ...(kring.incidenteel ? ['incidentele deelnemers'] : [])];
  const artikel = kring.artikel ? ` (${kring.artikel})` : '';
  return `Kring ${kring.id} is ${wie.length > 0 ? opsomming(wie) : 'alleen de procesregisseur'}${artikel}.`;
}

/** Names of those to whom the bron widened it, as it holds now. */
function verruimdNaar(s: Situatie, g: Gegeven, naam: Naam): string[] {
  const nu = Date.parse(s.tijd);
  const geldig = g.verruimingen.filter(
    (v) => Date.parse(v.tijd) <= nu && !(v.ingetrokkenOp !== null && Date.parse(v.ingetrokkenOp) <= nu),
  );
  return [...new Set(geldig.flatMap((v) => [...v.aanPartners, ...v.aanDeelnemers]))].map(naam);
}

function toegelaten(
  s: Situatie,
  p: Toehoorder,
  reden: Reden | undefined,
  naam: Naam,
): Omit<Voorwaardebeeld, 'voorwaarde'> {
  const dag = datumInWoorden(s.datum);
  const wie = hoofdletter(naam(adresVan(p)));
  if (!reden) {
    const zin = p.soort === 'functionaris' ? `Convenantpartner op ${dag}.` : 'De geheimhoudingsverklaring is getekend.';
    return { klopt: true, zin, helpt: '' };
  }
  if (reden.code === 'nietToegelaten') {
    return {
      klopt: false,
      zin: `De geheimhoudingsverklaring is niet getekend (${reden.artikel}).`,
      helpt: `laat ${naam(adresVan(p))} de verklaring tekenen.`,
    };
  }
  return toelating(s, p) === null
    ? {
        klopt: false,
        zin: `${wie} doet bij deze groep niet mee op ${dag} (${reden.artikel}).`,
        helpt: `nodig ${naam(adresVan(p))} uit voor een overleg over deze groep.`,
      }
    : {
        klopt: false,
        zin: `${wie} is geen convenantpartner op ${dag} (${reden.artikel}).`,
        helpt: 'nodig uit als incidentele deelnemer.',
      };
}

function kring(
  s: Situatie,
  p: Toehoorder,
  g: Gegeven,
  mis: boolean,
  middel: Middel,
  naam: Naam,
): Omit<Voorwaardebeeld, 'voorwaarde'> {
  const zin = kringzin(s.profiel, g.kring, naam);
  if (isEigenBron(p, g)) return { klopt: true, zin: `${zin} Wie iets inbrengt, ziet dat zelf altijd.`, helpt: '' };
  const naar = verruimdNaar(s, g, naam);
  const verruimd = naar.length > 0 ? ` Verruimd naar ${opsomming(naar)}.` : '';
  if (!mis) return { klopt: true, zin: inKring(s.profiel, p, g.kring) ? zin : `${zin}${verruimd}`, helpt: '' };
  return { klopt: false, zin: `${zin}${verruimd}`, helpt: kringhulp(s, p, g, middel, naam) };
}

function grondslag(
  s: Situatie,
  p: Toehoorder,
  g: Gegeven,
  reden: Reden | undefined,
  middel: Middel,
  naam: Naam,
): Omit<Voorwaardebeeld, 'voorwaarde'> {
  const bron = hoofdletter(naam(g.bron));
  const wie = naam(adresVan(p));
  if (isEigenBron(p, g)) return { klopt: true, zin: `${bron} bracht dit zelf in.`, helpt: '' };
  if (!reden) {
    const artikel = grondslagartikel(s, p, g);
    return { klopt: true, zin: `${bron} mag dit aan ${wie} geven${artikel && ` (${artikel})`}.`, helpt: '' };
  }
  const zin = buitenToets(p, g)
    ? `Deze groep hoort niet bij de toets van ${wie} (${reden.artikel}).`
    : reden.code === 'besluitOntbreekt'
      ? `${bron} mag dit niet aan ${wie} geven zonder besluit (${reden.artikel}).`
      : `Er is geen grondslag om dit van ${naam(g.bron)} aan ${wie} te geven (${reden.artikel}).`;
  return { klopt: false, zin, helpt: grondslaghulp(s, p, g, middel, naam) };
}

function ingehouden(
  p: Toehoorder,
  g: Gegeven,
  reden: Reden | undefined,
  naam: Naam,
): Omit<Voorwaardebeeld, 'voorwaarde'> {
  if (g.versmalling === null) return { klopt: true, zin: 'De bron heeft dit niet beperkt.', helpt: '' };
  const tot =
    g.versmalling.length > 0 ? `Beperkt tot ${opsomming(g.versmalling.map(naam))}` : 'Voor niemand vrijgegeven';
  if (isEigenBron(p, g)) return { klopt: true, zin: `${tot}. Dat geldt niet voor de bron zelf.`, helpt: '' };
  if (!reden) return { klopt: true, zin: `${tot}. ${hoofdletter(naam(adresVan(p)))} hoort daarbij.`, helpt: '' };
  return {
    klopt: false,
    zin: `${tot} (${reden.artikel}).`,
    helpt: `de bron geeft het vrij voor ${naam(adresVan(p))}.`,
  };
}

/** The bron through which somebody sees it, or comes closest: inside its kring if there is one, then with the fewest reasons. */
function naaste(s: Situatie, p: Persoon, gegevens: readonly Gegeven[]): Gegeven | undefined {
  const gewicht = (g: Gegeven) => {
    const o = toets(s, p, g);
    return o.zichtbaar ? -1 : o.redenen.length + (o.redenen.some((r) => r.voorwaarde === 'kring') ? 10 : 0);
  };
  return gegevens.toSorted((a, b) => gewicht(a) - gewicht(b))[0];
}

/**
 * @param gegevens the same datum, once per bron
 * @returns admission, kring, grondslag and not withheld, in that order; empty for a datum that nobody brought
 */
export function voorwaarden(
  s: Situatie,
  p: Toehoorder,
  gegevens: readonly Gegeven[],
  middel: Middel,
  naam: Naam,
): readonly Voorwaardebeeld[] {
  const g = naaste(s, p, gegevens);
  if (!g) return [];
  const reden = (v: Voorwaarde) => redenVan(s, p, g, v);
  return [
    { voorwaarde: 'toegelaten', ...toegelaten(s, p, reden('toegelaten'), naam) },
    { voorwaarde: 'kring', ...kring(s, p, g, reden('kring') !== undefined, middel, naam) },
    { voorwaarde: 'grondslag', ...grondslag(s, p, g, reden('grondslag'), middel, naam) },
    { voorwaarde: 'ingehouden', ...ingehouden(p, g, reden('ingehouden'), naam) },
  ];
}
