/**
 * The inzagetoets: who would see what, as a matrix of people and items. With the same rows and the same rules as the
 * meeting itself; a trial changes only who is in the room, the day, and what was put in by hand. Stores nothing.
 */
import type { Keuze } from '../../shared/contract/basis.ts';
import type { Inzagebeeld, Inzagecel, Inzagerij, Proef } from '../../shared/contract/inzage.ts';
import type { Zetelstand } from '../../shared/contract/ring.ts';
import { type Middel, voorwaarden } from '../../shared/domein/inzagetoets/voorwaarden.ts';
import { brengersVan, ingebrachteNaam } from '../../shared/domein/naamhulp.ts';
import { type Convenantprofiel, korteNaam, partnerDeelname } from '../../shared/domein/profiel.ts';
import type { Toetsbaar } from '../../shared/domein/projectie.ts';
import { dagVan, datumInWoorden, kloktijd } from '../../shared/domein/tijd.ts';
import { binnenKring, invoerweigering, kleinsteReden, redenInTweeRegels } from '../../shared/domein/uitleg.ts';
import { hoofdletter, opsomming } from '../../shared/domein/woorden.ts';
import {
  adresVan,
  type Gegeven,
  type Persoon,
  type Situatie,
  toelating,
  toetsDatum,
  toetsZaal,
  weigeringBijInvoer,
} from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { besluitenOp } from './besluiten.ts';
import { interventiesVanGroep, type Lid, ledenVanGroep, onderwerpkop, puntenBijAgendapunt } from './gegevens.ts';
import { eisEigenIds, gegevenVanProef, persoonVanProef } from './inzageproef.ts';
import { agenda } from './overlegrij.ts';
import { grondslagkeuzes } from './profiel.ts';
import { laadSituatie, type Overlegsituatie, situatieZonderOverleg } from './situatie.ts';

type Toehoorder = Exclude<Persoon, { soort: 'procesregisseur' }>;

/** A column: a partner with all its functionaries, or one incidentele deelnemer. */
interface Kolom {
  readonly id: string;
  readonly zetel: number;
  readonly naam: string;
  readonly mensen: readonly Toehoorder[];
  readonly proef: boolean;
}

interface Item extends Toetsbaar {
  readonly tekst: string;
  readonly proef: boolean;
  readonly middel: Middel;
  /** The subject under which it stands; null: none. */
  readonly kop: Toetsbaar | null;
}

const isToehoorder = (p: Persoon): p is Toehoorder => p.soort !== 'procesregisseur';

/** The meeting's seats where they are; after them partners without a seat that are there all the same, and the trial's own. */
function maakKolommen(
  s: Situatie,
  zetels: Overlegsituatie['zetels'],
  mensen: readonly Toehoorder[],
  erbij: readonly Toehoorder[],
): Kolom[] {
  const { partners } = s.profiel;
  const iedereen = [...mensen, ...erbij];
  const vast = zetels.flatMap((z): Kolom[] => {
    const p = z.persoon;
    if (p.soort === 'procesregisseur') return [];
    if (p.soort === 'incidenteel') return [{ id: p.id, zetel: z.nummer, naam: z.naam, mensen: [p], proef: false }];
    const eigen = iedereen.filter((x) => x.soort === 'functionaris' && x.partner === p.partner);
    return [{ id: p.partner, zetel: z.nummer, naam: z.naam, mensen: eigen.length > 0 ? eigen : [p], proef: false }];
  });
  const heeft = new Set(vast.map((k) => k.id));
  const los = partners
    .filter((p) => !heeft.has(p.id))
    .flatMap((p) => {
      const eigen = iedereen.filter((x) => x.soort === 'functionaris' && x.partner === p.id);
      const nieuw = partnerDeelname(p, s.datum);
      if (eigen.length === 0 && !nieuw) return [];
      const stand: Toehoorder = { soort: 'functionaris', id: `zetel-${p.id}`, partner: p.id };
      const proef = !nieuw && eigen.every((x) => erbij.includes(x));
      return [{ id: p.id, naam: korteNaam(p), mensen: eigen.length > 0 ? eigen : [stand], proef }];
    });
  const gasten = erbij.flatMap((p) =>
    p.soort === 'incidenteel' ? [{ id: p.id, naam: p.organisatie, mensen: [p], proef: true }] : [],
  );
  const hoogste = Math.max(0, ...vast.map((k) => k.zetel));
  return [...vast, ...[...los, ...gasten].map((k, i): Kolom => ({ ...k, zetel: hoogste + 1 + i }))];
}

/** The name as a datum of each partner that could still bring it. */
function kanInbrengen(s: Situatie, l: Lid): Gegeven[] {
  return brengersVan(s, { id: l.id, groepId: l.groep_id })
    .filter((id) => !l.brengers.includes(id))
    .map((id) => ingebrachteNaam(s.profiel, { id: l.id, groepId: l.groep_id }, id));
}

/** Everything on the agenda of a meeting: items, names (by their code) and interventions. */
function itemsVanOverleg(db: ReadableDb, s: Situatie, overlegId: string): Item[] {
  return agenda(db, overlegId).flatMap((rij): Item[] => {
    // Left out: under an anonymous question the room gets codes and released texts, judged without the grondslag. The
    // same items here would be answers about data with a person, which are on nobody's table there.
    if (rij.anoniem === 1) return [];
    const kop = onderwerpkop(rij);
    const item = ({ id, gegevens }: Toetsbaar, tekst: string, middel: Middel): Item => ({
      id,
      gegevens,
      tekst,
      proef: false,
      middel,
      kop,
    });
    const groep = rij.groep_id;
    const namen =
      rij.soort === 'namenlijst' && groep !== null
        ? ledenVanGroep(db, groep).map((l) =>
            item(l, `Naam van ${l.code}`, { soort: 'inbreng', door: kanInbrengen(s, l) }),
          )
        : [];
    const plan =
      rij.soort === 'plan' && groep !== null
        ? interventiesVanGroep(db, groep)
            .filter((i) => !i.beeindigd)
            .map((i) => item(i, i.wat, { soort: 'geen' }))
        : [];
    return [
      ...namen,
      ...plan,
      // An item of this meeting that was taken along to another subject stands under its own.
      ...puntenBijAgendapunt(db, rij.id)
        .filter((p) => (p.agendapuntId === rij.id || p.overlegId !== overlegId) && !p.beeindigd)
        .map((p) => item(p, p.tekst, { soort: 'verruiming' })),
    ];
  });
}

/** The person of a column who sees the least: with two functionaries of one partner the seat is drawn as that one. */
function minsteKijker(s: Situatie, kolom: Kolom, gegevens: readonly Gegeven[]): Toehoorder | undefined {
  const redenen = (p: Persoon) => {
    const o = toetsDatum(s, p, gegevens);
    return o.zichtbaar ? 0 : o.redenen.length + 1;
  };
  return kolom.mensen.toSorted((a, b) => redenen(b) - redenen(a))[0];
}

function cel(s: Situatie, kolom: Kolom, item: Item, naam: (id: string) => string): Inzagecel {
  const persoon = minsteKijker(s, kolom, item.gegevens);
  if (!persoon) throw new Error('column without people');
  const oordeel = toetsDatum(s, persoon, item.gegevens);
  const bron = item.gegevens.some((g) => g.bron === adresVan(persoon));
  const basis = { kolom: kolom.id, bron, voorwaarden: [...voorwaarden(s, persoon, item.gegevens, item.middel, naam)] };
  if (!oordeel.zichtbaar) {
    const stand = binnenKring(oordeel.redenen) ? 'open' : 'buiten';
    return { ...basis, stand, kort: redenInTweeRegels(oordeel.redenen) };
  }
  if (oordeel.doordat !== 'verruiming') return { ...basis, stand: 'ziet', kort: ['ziet'] };
  const akkoord = item.gegevens
    .flatMap((g) => g.verruimingen)
    .findLast((v) => v.aanPartners.includes(adresVan(persoon)) || v.aanDeelnemers.includes(persoon.id));
  const tijd = akkoord && !item.proef ? [kloktijd(akkoord.tijd)] : [];
  return { ...basis, stand: 'ziet', kort: ['verruimd', ...tijd] };
}

function meta(item: Item, naam: (id: string) => string, code: (lid: string) => string): string {
  const uniek = (fn: (g: Gegeven) => string) => opsomming([...new Set(item.gegevens.map(fn))]);
  return [
    uniek((g) => naam(g.bron)),
    uniek((g) => g.gegevenssoort),
    uniek((g) => (g.niveau === 'groep' ? 'groep' : opsomming(g.leden.map(code)))),
    uniek((g) => `kring ${g.kring}`),
    item.gegevens.some((g) => g.verruimingen.some((v) => v.ingetrokkenOp === null)) ? 'verruimd' : '',
    item.gegevens.some((g) => g.versmalling !== null) ? 'beperkt' : '',
  ]
    .filter(Boolean)
    .join(', ');
}

interface Kijk {
  readonly s: Situatie;
  readonly kolommen: readonly Kolom[];
  readonly inZaal: ReadonlySet<string>;
  readonly naam: (id: string) => string;
  readonly code: (lid: string) => string;
}

/** Why the room would not even see the subject of an item; empty when it would. */
function onderwerpreden(k: Kijk, publiek: readonly Persoon[], kop: Toetsbaar): string {
  const { tegen } = toetsZaal(k.s, publiek, kop.gegevens);
  if (tegen.length === 0) return '';
  const wie = [...new Set(tegen.map((t) => (isToehoorder(t.persoon) ? k.naam(adresVan(t.persoon)) : '')))];
  return `Het onderwerp zelf. ${hoofdletter(opsomming(wie))}: ${kleinsteReden(tegen[0]?.redenen ?? [])}`;
}

function rij(k: Kijk, item: Item): Inzagerij {
  const cellen = k.kolommen.map((kolom) => cel(k.s, kolom, item, k.naam));
  const publiek = k.kolommen.filter((kolom) => k.inZaal.has(kolom.id)).flatMap((kolom) => kolom.mensen);
  const zelf = toetsZaal(k.s, publiek, item.gegevens).opTafel;
  const onderwerp = zelf && item.kop ? onderwerpreden(k, publiek, item.kop) : '';
  const opTafel = zelf && onderwerp === '';
  const zetels = k.kolommen.map((kolom, i): Zetelstand => {
    const c = cellen[i];
    const ziet = c?.stand === 'ziet';
    return {
      zetel: kolom.zetel,
      naam: kolom.naam,
      stand: c?.stand ?? 'buiten',
      bron: c?.bron ?? false,
      aanTafel: k.inZaal.has(kolom.id),
      uitleg: ziet ? '' : (c?.kort.join(', ') ?? ''),
    };
  });
  return {
    id: item.id,
    tekst: item.tekst,
    meta: meta(item, k.naam, k.code),
    proef: item.proef,
    cellen,
    ring: { zetels, midden: opTafel ? 'op' : 'niet' },
    opTafel,
    onderwerp,
  };
}

function besluitInWoorden(s: Situatie): string {
  const geldig = s.besluiten.filter((b) => b.geldigVan <= s.datum && s.datum <= b.geldigTot);
  const eerste = geldig[0];
  if (!eerste) return 'geen';
  return geldig.length === 1 ? `tot en met ${datumInWoorden(eerste.geldigTot)}` : `${geldig.length} geldig`;
}

function keuzes(profiel: Convenantprofiel, kolommen: readonly Kolom[], leden: readonly Lid[]): Inzagebeeld['keuzes'] {
  const partners = profiel.partners.map((p): Keuze => ({ id: p.id, naam: korteNaam(p) }));
  return {
    partners: partners.filter((p) => !kolommen.some((k) => k.id === p.id)),
    bronnen: partners,
    gegevenssoorten: profiel.gegevenssoorten.map((x) => ({ id: x, naam: x })),
    kringen: profiel.kringen.map((x) => ({ id: x.id, naam: `${x.id}: ${x.naam}` })),
    leden: leden.map((l) => ({ id: l.id, naam: l.code })),
    incidenteleGrondslagen: grondslagkeuzes(profiel),
  };
}

/** Who of the meeting is in the room of the trial to begin with: who is there now, else everybody who is admitted. */
function beginzaal(s: Situatie, kolommen: readonly Kolom[], publiek: readonly Persoon[]): string[] {
  const aanwezig = new Set(publiek.filter(isToehoorder).map(adresVan));
  return kolommen
    .filter((k) => (aanwezig.size > 0 ? aanwezig.has(k.id) : k.mensen.every((p) => toelating(s, p) === null)))
    .map((k) => k.id);
}

/** @throws Geweigerd NIET_GEVONDEN, SOORT_ONBEKEND, KRING_ONBEKEND, LEDEN_ONTBREKEN, GRONDSLAG_PAST_NIET */
export function inzagebeeld(db: ReadableDb, proef: Proef, nu: Date): Inzagebeeld {
  const o = proef.overlegId === null ? null : laadSituatie(db, proef.overlegId, nu);
  const { situatie, zetels } = o ?? situatieZonderOverleg(db, nu);
  const { profiel } = situatie;
  const eigenDatum = o ? o.overleg.datum : dagVan(nu);
  const datum = proef.datum ?? eigenDatum;
  const erbij = proef.personen.map((p) => persoonVanProef(profiel, p)).filter(isToehoorder);
  const eigen = [...(o?.personen.values() ?? [])].filter(isToehoorder);
  const s: Situatie = {
    ...situatie,
    datum,
    besluiten: besluitenOp(db, profiel, datum),
    deelnemers: [...situatie.deelnemers, ...erbij],
  };
  const kolommen = maakKolommen(s, zetels, eigen, erbij);
  const items = proef.overlegId === null ? [] : itemsVanOverleg(db, s, proef.overlegId);
  eisEigenIds(profiel, proef, new Set([...eigen, ...items].map((x) => x.id)));

  const groepen =
    proef.overlegId === null
      ? []
      : db
          .prepare<{ groep_id: string }>('SELECT groep_id FROM overleg_groep WHERE overleg_id = ? ORDER BY volgorde')
          .all(proef.overlegId)
          .map((r) => r.groep_id);
  const leden = groepen.flatMap((id) => ledenVanGroep(db, id));
  const lid = new Map(leden.map((l) => [l.id, l]));
  const context = {
    profiel,
    kolommen: new Set(kolommen.map((k) => k.id)),
    groepVanLid: (id: string) => lid.get(id)?.groep_id ?? null,
  };
  const partnernaam = (id: string) => {
    const partner = profiel.partners.find((p) => p.id === id);
    return partner && korteNaam(partner);
  };
  const naam = (id: string) =>
    partnernaam(id) ??
    kolommen.find((k) => k.id === id)?.naam ??
    o?.rijen.find((r) => r.id === id)?.naam ??
    'een deelnemer';
  const geweigerd: Inzagebeeld['geweigerd'] = [];
  const eigenItems = proef.punten.flatMap((x): Item[] => {
    const gegeven = gegevenVanProef(context, x);
    const reden = weigeringBijInvoer(s, gegeven);
    if (reden) geweigerd.push({ id: x.id, tekst: x.tekst, uitleg: invoerweigering(naam(x.bron), reden) });
    return reden
      ? []
      : [{ id: x.id, gegevens: [gegeven], tekst: x.tekst, proef: true, middel: { soort: 'verruiming' }, kop: null }];
  });
  const inZaal = new Set(proef.inZaal ?? beginzaal(s, kolommen, o?.publiek ?? []));
  const k: Kijk = { s, kolommen, inZaal, naam, code: (id) => lid.get(id)?.code ?? id };
  return {
    overlegId: proef.overlegId,
    datum,
    eigenDatum,
    profiel: { naam: profiel.gemeente.naam, versie: profiel.versie },
    besluit: besluitInWoorden(s),
    kolommen: kolommen.map((x) => ({
      id: x.id,
      zetel: x.zetel,
      naam: x.naam,
      inZaal: inZaal.has(x.id),
      proef: x.proef,
    })),
    rijen: [...items, ...eigenItems].map((item) => rij(k, item)),
    geweigerd,
    keuzes: keuzes(profiel, kolommen, leden),
  };
}
