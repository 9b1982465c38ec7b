/** The regie window's view of a meeting: everything, and beside it what the room sees now. */
import type { Keuze } from '../../shared/contract/basis.ts';
import type { Overlegbeeld } from '../../shared/contract/overlegbeeld.ts';
import { geplandEinde, leestijden, minutenVan } from '../../shared/domein/agenda.ts';
import { gebruikteSeconden } from '../../shared/domein/behandeling.ts';
import { doelInWoorden } from '../../shared/domein/profiel.ts';
import { dagEnDatum, dagVan, kloktijd } from '../../shared/domein/tijd.ts';
import { kringRing } from '../../shared/domein/zetels.ts';
import type { ReadableDb } from '../handles.ts';
import { adviestekst } from './advies.ts';
import { adviesbeeld } from './adviesbeeld.ts';
import { behandelingen } from './behandeling.ts';
import { wachtBuiten } from './beslotenDeel.ts';
import { deelnemerbeeld } from './deelnemerbeeld.ts';
import { alleLedenVanGroep, ledenVanGroep, puntenBijAgendapunt } from './gegevens.ts';
import { naamrij } from './naamrij.ts';
import { nodigMist, nodigVoor } from './nodig.ts';
import type { Tafel } from './opTafel.ts';
import { overlegkeuzes } from './overlegkeuzes.ts';
import { type Agendarij, agenda, deelnaam, groepenMetNaam } from './overlegrij.ts';
import { gelezenPunten, puntbeeld, teLaatbeeld } from './puntbeeld.ts';
import { bronnaam, laadSituatie, type Overlegsituatie } from './situatie.ts';
import { teLezen } from './telezen.ts';
import { waarschuwingen, wieGaatWeg } from './waarschuwingen.ts';
import { teLaatBij, type Zaal as Zaalinhoud, zaalbeeld, zaalbericht } from './zaalbeeld.ts';
import { zaalkijk } from './zaalkijk.ts';

type Zaal = Overlegbeeld['zaal'];

/** What the room sees and why; also pushed by itself after every change. */
export function zaalVoorRegie(db: ReadableDb, o: Overlegsituatie, zaal: Zaalinhoud, oefening: boolean): Zaal {
  const { beeld, regels, donkerOmdat, watHelpt } = zaal;
  return {
    bericht: zaalbericht(db, beeld, oefening),
    regels,
    beamerLeeg: o.overleg.beamer_leeg === 1 || zaal.wachtOpTonen === true,
    donkerOmdat,
    watHelpt,
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
  const groepen = groepenMetNaam(db, overlegId).map(({ id, naam }) => ({ id, naam }));
  const leden = groepen.flatMap((g) => ledenVanGroep(db, g.id));
  // An item of this meeting keeps the codes of those it is about, also of who left since.
  const perId = new Map(groepen.flatMap((g) => alleLedenVanGroep(db, g.id)).map((l) => [l.id, l]));
  const rijen = agenda(db, overlegId);
  const gekozen = rijen.find((r) => r.id === overleg.agendapunt_id) ?? rijen[0];
  if (!gekozen) throw new Error('meeting without agenda');
  const minuten = minutenVan(rijen, overleg.datum);
  const tijden = leestijden(overleg.datum, overleg.begin, rijen);
  const gedaan = behandelingen(db, overlegId);
  const zaal = zaalbeeld(db, o);
  const tafel: Tafel = { kijk: zaalkijk(db, o), zaal };
  const anoniem = gekozen.anoniem === 1 ? adviestekst(db) : null;
  const punten = [...gelezenPunten(db, gekozen), ...puntenBijAgendapunt(db, gekozen.id)].map((p) =>
    puntbeeld(db, o, tafel, perId, gekozen, p, anoniem),
  );

  const namen =
    gekozen.soort === 'namenlijst'
      ? leden.filter((l) => l.groep_id === gekozen.groep_id).map((l) => naamrij(o, tafel, l))
      : [];
  const teksten = situatie.profiel.geheimhouding.bijOpening.length;
  const buiten = wachtBuiten(o, gekozen);
  return {
    id: overleg.id,
    datum: overleg.datum,
    datumInWoorden: dagEnDatum(overleg.datum),
    begin: overleg.begin,
    plaats: overleg.plaats,
    staat: overleg.staat,
    groepen,
    agenda: rijen.map((r, i) => ({
      id: r.id,
      soort: r.soort,
      tijd: tijden[i] ?? r.tijd,
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
    teLaat: teLaatBij(db, o, gekozen).map((a) => teLaatbeeld(o, tafel, a)),
    namen,
    advies: anoniem && adviesbeeld(db, o, tafel, gekozen, anoniem),
    zaal: zaalVoorRegie(db, o, zaal, oefening),
    deelnemers: o.rijen.map((r) => deelnemerbeeld(o, r, buiten)),
    waarschuwingen: waarschuwingen(
      db,
      o,
      rijen.map((rij) => ({ rij, titel: titelVoorRegie(rij, groepen) })),
      { moment: nu, vandaag: dagVan(nu) },
    ),
    keuzes: overlegkeuzes(db, o, leden),
  };
}
