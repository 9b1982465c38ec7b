/** The regie window's view of a meeting: everything, and beside it what the room sees now. */
import type { Keuze } from '../../shared/contract/basis.ts';
import type {
  Adviesbeeld,
  Deelnemerbeeld,
  Overlegbeeld,
  Puntbeeld,
  TeLaatbeeld,
} from '../../shared/contract/overlegbeeld.ts';
import { adviesrijId } from '../../shared/domein/advies.ts';
import { geplandEinde, minutenVan } from '../../shared/domein/agenda.ts';
import { gebruikteSeconden } from '../../shared/domein/behandeling.ts';
import { meereizendInWoorden } from '../../shared/domein/meereizend.ts';
import { naamhulp, naamhulpInWoorden } from '../../shared/domein/naamhulp.ts';
import {
  type Convenantprofiel,
  doelInWoorden,
  korteNaam,
  standaardkring,
  vindKring,
} from '../../shared/domein/profiel.ts';
import { dagEnDatum, dagVan, kloktijd } from '../../shared/domein/tijd.ts';
import { korteRegels, langeRegels } from '../../shared/domein/uitleg.ts';
import { kringRing, oordelen, ringVan } from '../../shared/domein/zetels.ts';
import {
  type Datumtoets,
  type Gegeven,
  type Persoon,
  partnerDoetMee,
  toelating,
  toetsAnoniem,
  toetsDatum,
  toetsZaal,
} from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { type Actie, teLaatInWoorden } from './acties.ts';
import { adviesakkoorden, adviesleden, adviestekst, type Gevraagdlid } from './advies.ts';
import { nodigMist, nodigVoor } from './agenda.ts';
import { behandelingen } from './behandeling.ts';
import { wachtBuiten } from './beslotenDeel.ts';
import { waarGenoteerd } from './elders.ts';
import { alleLedenVanGroep, type Lid, ledenVanGroep, type Puntrij, puntenBijAgendapunt } from './gegevens.ts';
import { type Agendarij, agenda, deelnaam } from './overlegrij.ts';
import { grondslagkeuzes } from './profiel.ts';
import { bronnaam, laadSituatie, type Overlegsituatie } from './situatie.ts';
import { teLezen } from './telezen.ts';
import { verslagdelen } from './verslag.ts';
import { aanvullingInWoorden } from './verslagpunten.ts';
import { waarschuwingen, wieGaatWeg } from './waarschuwingen.ts';
import {
  naamrijId,
  teLaatBij,
  type Zaal as Zaalinhoud,
  type Zaalkijk,
  zaalbeeld,
  zaalbericht,
  zaalkijk,
} from './zaalbeeld.ts';

type Zaal = Overlegbeeld['zaal'];

/** What the room sees and why; also pushed by itself after every change. */
export function zaalVoorRegie(db: ReadableDb, o: Overlegsituatie, zaal: Zaalinhoud, oefening: boolean): Zaal {
  const { beeld, regels, donkerOmdat, watHelpt } = zaal;
  return {
    bericht: zaalbericht(db, beeld, oefening),
    regels,
    beamerLeeg: o.overleg.beamer_leeg === 1,
    donkerOmdat,
    watHelpt,
  };
}

function deelnemerbeeld(
  o: Overlegsituatie,
  rij: Overlegsituatie['rijen'][number],
  buiten: ReadonlySet<string>,
): Deelnemerbeeld {
  const persoon = o.personen.get(rij.id);
  const verblijf = o.verblijf.get(rij.id);
  const verklaring = o.verklaringen.get(rij.id);
  const inZaal = verblijf !== undefined && verblijf.buiten === null;
  const niet = persoon ? toelating(o.situatie, persoon) : null;
  const basis = {
    id: rij.id,
    zetel: rij.zetel,
    naam: rij.naam,
    organisatie: rij.organisatie,
    functie: rij.functie,
    incidenteel: rij.partner === null,
    rol: rij.rol,
    inZaal,
    wachtOpBevestiging: !inZaal && verblijf?.telt_mee === 1,
    magTekenen: rij.partner === null && verklaring === undefined,
    wachtBuiten: buiten.has(rij.id),
  };
  if (verklaring?.uitkomst === 'geweigerd') {
    return { ...basis, stand: 'geweigerd', regel: `tekende niet, ${kloktijd(verklaring.tijd)}` };
  }
  if (niet) return { ...basis, stand: 'geblokkeerd', regel: `geblokkeerd, ${niet.artikel}` };
  const getekend = verklaring
    ? `${verklaring.op_papier === 1 ? 'op papier gezien' : 'getekend'} ${kloktijd(verklaring.tijd)}`
    : '';
  if (inZaal) return { ...basis, stand: 'aan-tafel', regel: getekend === '' ? 'aan tafel' : getekend };
  // Who signed after he was sent out waits at the door, and may come in. Also after he came in: a clock that was set
  // back in between makes whoever leaves now leave before he signed.
  const staatKlaar =
    verklaring !== undefined &&
    verblijf?.buiten != null &&
    verklaring.tijd > verblijf.buiten &&
    verklaring.tijd > verblijf.binnen;
  if (verblijf?.buiten && !staatKlaar)
    return { ...basis, stand: 'weg', regel: `weg sinds ${kloktijd(verblijf.buiten)}` };
  return { ...basis, stand: 'uitgenodigd', regel: getekend };
}

const NIET_MEER = 'Gaat over iemand die niet meer meedoet (art. 12 lid 1)';

/**
 * On the table or not, as the room has it: the rules for this row, and also the subject's own circle, and who left
 * without the confirming key. @param id of the row in the room's picture
 */
function opTafelOfNiet(
  o: Overlegsituatie,
  kijk: Zaalkijk,
  id: string,
  { gegevens, beeindigd = false }: { readonly gegevens: readonly Gegeven[]; readonly beeindigd?: boolean },
  toetsVoor: Datumtoets = toetsDatum,
) {
  const beoordeeld = oordelen(o.situatie, o.zetels, gegevens, toetsVoor);
  const ring = ringVan(o.situatie, o.zetels, gegevens, toetsVoor);
  if (beeindigd) {
    return { beoordeeld, ring: { ...ring, midden: 'niet' as const }, opTafel: false, kort: [NIET_MEER] };
  }
  const opTafel = kijk.rijen.some((r) => r.id === id);
  if (opTafel || ring.midden === 'niet') {
    return { beoordeeld, ring, opTafel, kort: korteRegels(beoordeeld, opTafel) };
  }
  const reden = kijk.donkerOmdat === '' ? 'Wacht op uw toets: iemand is net weg' : kijk.donkerOmdat;
  return { beoordeeld, ring: { ...ring, midden: 'niet' as const }, opTafel, kort: [reden] };
}

/** An item under an anonymous question: what the rules say about its text once that is released. */
function vrijgavebeeld(o: Overlegsituatie, kijk: Zaalkijk, p: Puntrij, zaaltekst: string): Puntbeeld['vrijgave'] {
  if (p.beeindigd) return { vrij: false, zaaltekst, opTafelDan: false, dan: [NIET_MEER] };
  const opTafelDan = kijk.donkerOmdat === '' && toetsZaal(o.situatie, o.publiek, p.gegevens, toetsAnoniem).opTafel;
  const dan =
    kijk.donkerOmdat === ''
      ? korteRegels(oordelen(o.situatie, o.zetels, p.gegevens, toetsAnoniem), opTafelDan)
      : [kijk.donkerOmdat];
  return { vrij: p.vrijgegeven, zaaltekst, opTafelDan, dan };
}

/** @param anoniem makes a text fit for an anonymous question; null: the item is not under one */
function puntbeeld(
  db: ReadableDb,
  o: Overlegsituatie,
  kijk: Zaalkijk,
  leden: ReadonlyMap<string, Lid>,
  gekozen: Agendarij,
  p: Puntrij,
  anoniem: ((tekst: string) => string) | null,
): Puntbeeld {
  const stand = opTafelOfNiet(o, kijk, p.id, p, anoniem ? toetsAnoniem : toetsDatum);
  const vrijgave = anoniem && vrijgavebeeld(o, kijk, p, anoniem(p.tekst));
  const { beoordeeld, ring, opTafel, kort } =
    vrijgave && !vrijgave.vrij && !p.beeindigd
      ? { ...stand, ring: { ...stand.ring, midden: 'niet' as const }, kort: ['Nog niet vrijgegeven'] }
      : stand;
  const naamVan = (id: string) => o.zetels.find((z) => z.persoon.id === id)?.naam ?? [];
  return {
    id: p.id,
    soort: p.soort,
    tijd: kloktijd(p.tijd),
    tekst: p.tekst,
    bron: { id: p.bron, naam: p.gast ?? bronnaam(o, p.bron) },
    gegevenssoort: p.gegevenssoort,
    niveau: p.niveau,
    over: p.leden.map((id): Keuze => ({ id, naam: leden.get(id)?.code ?? '' })),
    kring: p.kring,
    doel: p.doel,
    grondslag: p.grondslag,
    verantwoordelijke: p.verantwoordelijke === null ? '' : bronnaam(o, p.verantwoordelijke),
    termijn: p.termijn,
    ring,
    opTafel,
    kort,
    ...langeRegels(beoordeeld, p.gegevens),
    verruimingen: p.verruimingen
      .filter((v) => v.ingetrokkenOp === null)
      .map((v) => ({
        id: v.id,
        // Somebody of an earlier meeting whom it was widened to is not here: it gives nobody here anything.
        aan: [...v.aanPartners.map((x) => bronnaam(o, x)), ...v.aanDeelnemers.flatMap(naamVan)].join(', '),
        akkoord: v.akkoordNaam,
        tijd: kloktijd(v.tijd),
      })),
    versmald: p.versmalling !== null,
    voorwaarden: p.voorwaarden,
    beroepsgeheim: p.beroepsgeheim,
    meereizend: meereizendInWoorden(p),
    vanElders: p.agendapuntId === gekozen.id ? '' : waarGenoteerd(db, p, o.overleg.id),
    uitVerslag: gekozen.stuk_id !== null && p.overlegId !== o.overleg.id,
    aanvulling: aanvullingInWoorden(p),
    geschrapt: p.geschrapt,
    magBewerken: p.overlegId === o.overleg.id,
    vrijgave,
  };
}

/** The passages of the verslag that is read here, as they stand in it; with the items as the rules know them now. */
function gelezenPunten(db: ReadableDb, gekozen: Agendarij): Puntrij[] {
  const delen = gekozen.stuk_id === null ? null : verslagdelen(db, gekozen.stuk_id);
  return (delen?.passages ?? []).map(({ rij, punt }) => ({ ...rij, tekst: punt.tekst }));
}

function teLaatbeeld(o: Overlegsituatie, kijk: Zaalkijk, a: Actie): TeLaatbeeld {
  const { ring, opTafel, kort } = opTafelOfNiet(o, kijk, a.id, a);
  const wie = bronnaam(o, a.verantwoordelijke);
  return { id: a.id, wat: a.wat, wie, sinds: teLaatInWoorden(a.termijn), ring, opTafel, kort };
}

/** A member of an anonymous question: what the room reads of him, and why no more. */
function adviesrij(o: Overlegsituatie, kijk: Zaalkijk, lid: Gevraagdlid): Adviesbeeld['leden'][number] {
  const basis = { lidId: lid.id, code: lid.code, naam: lid.naam };
  const heel = opTafelOfNiet(o, kijk, adviesrijId(lid), lid, toetsAnoniem);
  const tekstVan = (id: string) => kijk.rijen.find((r) => r.id === id)?.regel.tekst ?? '';
  if (heel.opTafel) {
    const { ring, opTafel, kort } = heel;
    return { ...basis, zaaltekst: tekstVan(adviesrijId(lid)), ring, opTafel, kort };
  }
  const code = opTafelOfNiet(o, kijk, lid.id, { gegevens: lid.codegegevens }, toetsAnoniem);
  const alleenCode = code.opTafel ? ['Alleen de code, want'] : [];
  return {
    ...basis,
    zaaltekst: tekstVan(lid.id),
    ring: code.opTafel ? code.ring : heel.ring,
    opTafel: code.opTafel,
    kort: [...alleenCode, ...heel.kort],
  };
}

function adviesbeeld(
  db: ReadableDb,
  o: Overlegsituatie,
  kijk: Zaalkijk,
  rij: Agendarij,
  anoniem: (tekst: string) => string,
): Adviesbeeld {
  const leden = adviesleden(db, o.situatie.profiel, rij).map((l) => adviesrij(o, kijk, l));
  const akkoorden = adviesakkoorden(db, rij.id).map((a) => ({
    bron: { id: a.bron, naam: bronnaam(o, a.bron) },
    door: o.rijen.find((r) => r.id === a.akkoord_door)?.naam ?? '',
    tijd: kloktijd(a.tijd),
  }));
  return { vraag: rij.vraag, zaalvraag: anoniem(rij.vraag), akkoorden, leden };
}

/** Those in the room; with nobody there yet, the partners on the list. */
function wieErZitten(o: Overlegsituatie): readonly Persoon[] {
  if (o.publiek.length > 0) return o.publiek;
  return o.situatie.deelnemers.filter((p) => p.soort === 'functionaris' && toelating(o.situatie, p) === null);
}

function naamrij(o: Overlegsituatie, kijk: Zaalkijk, lid: Lid): Overlegbeeld['namen'][number] {
  const { ring, opTafel, kort } = opTafelOfNiet(o, kijk, naamrijId(lid), lid);
  const hulp = opTafel ? null : naamhulp(o.situatie, wieErZitten(o), { ...lid, groepId: lid.groep_id });
  const helpt = hulp ? naamhulpInWoorden(o.situatie.profiel, hulp, (id) => bronnaam(o, id)) : [];
  return { lidId: lid.id, code: lid.code, naam: lid.naam, staat: lid.staat, ring, opTafel, kort, helpt };
}

function keuzes(o: Overlegsituatie, leden: readonly Lid[]): Overlegbeeld['keuzes'] {
  const profiel: Convenantprofiel = o.situatie.profiel;
  const partners = profiel.partners
    .filter((p) => partnerDoetMee(profiel, p.id, o.overleg.datum))
    .map((p): Keuze => ({ id: p.id, naam: korteNaam(p) }));
  const gasten = o.rijen.filter((r) => r.partner === null).map((r): Keuze => ({ id: r.id, naam: r.organisatie }));
  return {
    bronnen: [...partners, ...gasten],
    gegevenssoorten: profiel.gegevenssoorten.map((s) => ({ id: s, naam: s })),
    kringen: profiel.kringen.map((k) => ({ id: k.id, naam: k.naam })),
    doelen: profiel.doelen.map((d) => ({ id: d.id, naam: d.naam })),
    partners,
    leden: leden.map((l) => ({ id: l.id, groepId: l.groep_id, code: l.code, naam: l.naam })),
    kringZonderGast: profiel.gegevenssoorten.flatMap((gegevenssoort) =>
      (['groep', 'individu'] as const).flatMap((niveau) => {
        const kring = standaardkring(profiel, gegevenssoort, niveau);
        return vindKring(profiel, kring)?.incidenteel ? [] : [{ gegevenssoort, niveau, kring }];
      }),
    ),
    incidenteleGrondslagen: grondslagkeuzes(profiel),
  };
}

function meta(rij: Agendarij, o: Overlegsituatie): string {
  const { profiel } = o.situatie;
  const nodig = nodigVoor(rij).map((id) => bronnaam(o, id));
  const stap = profiel.stappen.find((s) => s.nr === rij.stap);
  return [
    stap ? `Stap ${stap.nr}, ${stap.naam.toLowerCase()}.` : '',
    rij.doel === null ? '' : `Doel ${rij.doel}.`,
    rij.soort === 'opening' ? 'Lees de teksten voor.' : `Kring ${rij.kring}.`,
    nodig.length === 0 ? '' : `Nodig: ${nodig.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Regie knows of which group an item is, also where the room's title does not say it. */
function titelVoorRegie(rij: Agendarij, groepen: readonly Keuze[], voor = ''): string {
  const groep = groepen.find((g) => g.id === rij.groep_id);
  if (!groep) return rij.titel;
  return `${voor}${groep.naam}: ${deelnaam(rij)}`;
}

/** @throws Geweigerd NIET_GEVONDEN */
export function overlegbeeld(db: ReadableDb, overlegId: string, nu: Date, oefening: boolean): Overlegbeeld {
  const o = laadSituatie(db, overlegId, nu);
  const { overleg, situatie, zetels } = o;
  const groepen = db
    .prepare<Keuze>(
      'SELECT g.id, g.naam FROM overleg_groep og JOIN groep g ON g.id = og.groep_id WHERE og.overleg_id = ? ORDER BY og.volgorde',
    )
    .all(overlegId);
  const leden = groepen.flatMap((g) => ledenVanGroep(db, g.id));
  // An item of this meeting keeps the codes of those it is about, also of who left since.
  const perId = new Map(groepen.flatMap((g) => alleLedenVanGroep(db, g.id)).map((l) => [l.id, l]));
  const rijen = agenda(db, overlegId);
  const gekozen = rijen.find((r) => r.id === overleg.agendapunt_id) ?? rijen[0];
  if (!gekozen) throw new Error('meeting without agenda');
  const minuten = minutenVan(rijen);
  const gedaan = behandelingen(db, overlegId);
  const kijk = zaalkijk(db, o);
  const anoniem = gekozen.anoniem === 1 ? adviestekst(db) : null;
  const punten = [...gelezenPunten(db, gekozen), ...puntenBijAgendapunt(db, gekozen.id)].map((p) =>
    puntbeeld(db, o, kijk, perId, gekozen, p, anoniem),
  );

  const namen =
    gekozen.soort === 'namenlijst'
      ? leden.filter((l) => l.groep_id === gekozen.groep_id).map((l) => naamrij(o, kijk, l))
      : [];
  const teksten = situatie.profiel.geheimhouding.bijOpening.length;
  const buiten = wachtBuiten(o, gekozen);
  return {
    id: overleg.id,
    datum: overleg.datum,
    datumInWoorden: dagEnDatum(overleg.datum),
    plaats: overleg.plaats,
    staat: overleg.staat,
    groepen,
    agenda: rijen.map((r, i) => ({
      id: r.id,
      soort: r.soort,
      tijd: r.tijd,
      titel: titelVoorRegie(r, groepen),
      kring: r.kring,
      ring: kringRing(situatie, zetels, r.kring),
      gedaan: r.gedaan === 1,
      vraag: r.vraag,
      minuten: minuten[i] ?? 0,
      gebruikt: gebruikteSeconden(gedaan, r.id),
      gaatWeg: wieGaatWeg(o, r),
    })),
    gekozen: {
      id: gekozen.id,
      soort: gekozen.soort,
      groepId: gekozen.groep_id,
      titel: titelVoorRegie(gekozen, groepen, 'Groep '),
      meta: meta(gekozen, o),
      doel: doelInWoorden(situatie.profiel, gekozen.doel),
      nodigMist: overleg.staat === 'voorbereiding' ? [] : nodigMist(o, gekozen),
      opTafel: punten.filter((p) => p.opTafel).length,
      totaal: punten.length,
      stukId: gekozen.stuk_id,
    },
    klok: {
      loopt: gedaan.find((b) => b.tot === null)?.van ?? null,
      einde: geplandEinde(overleg.datum, overleg.begin, minuten).toISOString(),
    },
    teLezen: overleg.staat === 'gesloten' ? '' : (teLezen(db, overlegId)?.titel ?? ''),
    opening: {
      nr: overleg.opening_nr,
      van: teksten,
      voorgelezenOp: overleg.voorgelezen_op === null ? null : kloktijd(overleg.voorgelezen_op),
    },
    punten,
    teLaat: teLaatBij(db, o, gekozen).map((a) => teLaatbeeld(o, kijk, a)),
    namen,
    advies: anoniem && adviesbeeld(db, o, kijk, gekozen, anoniem),
    zaal: zaalVoorRegie(db, o, zaalbeeld(db, o), oefening),
    deelnemers: o.rijen.map((r) => deelnemerbeeld(o, r, buiten)),
    waarschuwingen: waarschuwingen(
      db,
      o,
      rijen.map((rij) => ({ rij, titel: titelVoorRegie(rij, groepen) })),
      { moment: nu, vandaag: dagVan(nu) },
    ),
    keuzes: keuzes(o, leden),
  };
}

/** Meetings, the next first, then the past ones. */
export function overleglijst(db: ReadableDb) {
  interface Rij {
    id: string;
    datum: string;
    plaats: string;
    staat: Overlegbeeld['staat'];
    groepen: string | null;
  }
  return db
    .prepare<Rij>(
      `SELECT o.id, o.datum, o.plaats, o.staat,
              (SELECT group_concat(naam, ', ') FROM (SELECT g.naam FROM overleg_groep og JOIN groep g ON g.id = og.groep_id
               WHERE og.overleg_id = o.id ORDER BY og.volgorde)) AS groepen
       FROM overleg o ORDER BY o.staat = 'gesloten', o.datum DESC, o.begin DESC`,
    )
    .all()
    .map((r) => ({ ...r, groepen: r.groepen ?? '' }));
}
