/** What the chair is shown before a part of the meeting that not everybody in the room may see (convenant art. 8 lid 8). */
import type { BeslotenDeel, BeslotenPersoon } from '../../shared/contract/besloten.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import {
  type Besloteninhoud,
  kleinereKringen,
  minsteWeg,
  opTafelZonder,
  samenRing,
  tegenKop,
  tegenRijen,
  vraagtKeuze,
} from '../../shared/domein/beslotenDeel.ts';
import { type Convenantprofiel, vindKring } from '../../shared/domein/profiel.ts';
import { kleinsteReden } from '../../shared/domein/uitleg.ts';
import { ringVan, type Zetel } from '../../shared/domein/zetels.ts';
import { type Persoon, type Reden, toetsAnoniem, toetsDatum } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { heeftVasteInhoud } from './agenda.ts';
import { onderwerpkop, puntenBijAgendapunt } from './gegevens.ts';
import { type Agendarij, agendarij, openOverlegrij } from './overlegrij.ts';
import { laadSituatie, type Overlegsituatie } from './situatie.ts';
import { inhoud } from './zaalbeeld.ts';
import { watVerschijnt } from './zaalkijk.ts';

/** A subject with all that the room could ever see of it: not who takes part no more, not what was not released. */
export function besloteninhoud(db: ReadableDb, o: Overlegsituatie, rij: Agendarij): Besloteninhoud {
  const anoniem = rij.anoniem === 1;
  return {
    kop: onderwerpkop(rij),
    rijen: inhoud(db, o, rij).filter((r) => !r.beeindigd && !(anoniem && r.vrijgegeven === false)),
    toetsVoor: anoniem ? toetsAnoniem : toetsDatum,
  };
}

/** `kring C: burgemeester, politie en OM (art. 8 lid 8)`; an abbreviation keeps its capitals. */
function kringInWoorden(profiel: Convenantprofiel, id: string): string {
  const kring = vindKring(profiel, id);
  if (!kring) return `kring ${id}`;
  const naam = /^\p{Lu}\p{Lu}/u.test(kring.naam)
    ? kring.naam
    : kring.naam.charAt(0).toLowerCase() + kring.naam.slice(1);
  return `kring ${id}: ${naam}${kring.artikel === undefined ? '' : ` (${kring.artikel})`}`;
}

const zitOp = (zetel: Zetel, p: Persoon | undefined): boolean =>
  p !== undefined &&
  (zetel.persoon.id === p.id ||
    (p.soort === 'functionaris' && zetel.persoon.soort === 'functionaris' && zetel.persoon.partner === p.partner));

/** The table without these people: a seat with a second functionary keeps him. */
function zetelsZonder(o: Overlegsituatie, weg: ReadonlySet<string>): Zetel[] {
  const inZaal = o.rijen.filter((r) => o.verblijf.get(r.id)?.buiten === null && !weg.has(r.id));
  return o.zetels.map((z) => ({ ...z, inZaal: inZaal.some((r) => zitOp(z, o.personen.get(r.id))) }));
}

interface Vraag {
  readonly inhoud: Besloteninhoud;
  /** Per person who may not see the head: why not. */
  readonly kop: ReadonlyMap<string, readonly Reden[]>;
  readonly rijen: ReadonlyMap<string, ReadonlySet<string>>;
  readonly weg: ReadonlySet<string>;
}

function mensen(o: Overlegsituatie, v: Vraag): BeslotenPersoon[] {
  const redenVan = (persoon: Persoon): string => {
    const kop = v.kop.get(persoon.id);
    if (kop) return kleinsteReden(kop);
    const rij = v.inhoud.rijen.find((r) => v.rijen.get(r.id)?.has(persoon.id));
    const oordeel = rij && v.inhoud.toetsVoor(o.situatie, persoon, rij.gegevens);
    return oordeel && !oordeel.zichtbaar ? kleinsteReden(oordeel.redenen) : '';
  };
  return o.rijen
    .flatMap((rij): BeslotenPersoon[] => {
      const persoon = o.personen.get(rij.id);
      if (!persoon || !v.weg.has(rij.id)) return [];
      return [
        {
          id: rij.id,
          zetel: rij.zetel,
          naam: rij.naam,
          organisatie: rij.organisatie,
          inZaal: o.verblijf.get(rij.id)?.buiten === null,
          kop: v.kop.has(rij.id),
          rijen: [...v.rijen.values()].filter((wie) => wie.has(rij.id)).length,
          reden: redenVan(persoon),
        },
      ];
    })
    .sort((a, b) => a.zetel - b.zetel);
}

/** What their leaving adds to the room's picture of the subject that is chosen now. */
function verschijnt(db: ReadableDb, o: Overlegsituatie, weg: ReadonlySet<string>): string[] {
  return watVerschijnt(db, o, { ...o, publiek: o.publiek.filter((p) => !weg.has(p.id)) });
}

/** Both rings: of the head and of everything that their leaving brings, now and without them. */
function ringen(o: Overlegsituatie, v: Vraag, nu: readonly string[], straks: readonly string[], blijftIemand: boolean) {
  const { kop, rijen, toetsVoor } = v.inhoud;
  const erbij = rijen.filter((r) => straks.includes(r.id) && !nu.includes(r.id));
  const van = (zetels: readonly Zetel[], opTafel: boolean) =>
    samenRing(
      [
        ringVan(o.situatie, zetels, kop.gegevens),
        ...erbij.map((r) => ringVan(o.situatie, zetels, r.gegevens, toetsVoor)),
      ],
      opTafel,
    );
  return {
    nu: van(o.zetels, v.kop.size === 0 && erbij.length === 0),
    zonder: van(zetelsZonder(o, v.weg), blijftIemand),
  };
}

/** What making the subject smaller would do, circle by circle. */
function kleiner(o: Overlegsituatie, rij: Agendarij): BeslotenDeel['kleiner'] {
  if (heeftVasteInhoud(rij)) return [];
  return kleinereKringen(o.situatie.profiel, rij.kring).map(({ id }) => {
    const tegen = tegenKop(o.situatie, o.publiek, { kop: onderwerpkop({ ...rij, kring: id }) });
    const zetels = o.rijen.filter((r) => tegen.some((t) => t.persoon.id === r.id)).map((r) => r.zetel);
    return {
      kring: id,
      naam: kringInWoorden(o.situatie.profiel, id),
      gaatWeg: [...new Set(zetels)].sort((a, b) => a - b),
    };
  });
}

/** @throws Geweigerd NIET_GEVONDEN, OVERLEG_NIET_OPEN */
export function beslotenDeel(db: ReadableDb, overlegId: string, agendapuntId: string, nu: Date): BeslotenDeel {
  openOverlegrij(db, overlegId);
  const o = laadSituatie(db, overlegId, nu);
  const rij = agendarij(db, agendapuntId);
  if (rij.overleg_id !== overlegId) weiger('NIET_GEVONDEN', 'Dit onderwerp hoort bij een ander overleg.');
  const { situatie, publiek } = o;
  const isOpening = rij.soort === 'opening';
  const geheel = besloteninhoud(db, o, rij);
  // The opening is for everybody who is there, also for who has not signed yet: nothing of a case is in it.
  const tegen = isOpening ? [] : tegenKop(situatie, publiek, geheel);
  const perRij = tegenRijen(situatie, publiek, geheel);
  const kop = new Map(tegen.map((t) => [t.persoon.id, t.redenen]));
  const ids = publiek.map((p) => p.id);
  const weg = tegen.length > 0 ? new Set(kop.keys()) : minsteWeg(ids, perRij);
  const vraag: Vraag = { inhoud: geheel, kop, rijen: perRij, weg };
  const blijftIemand = ids.some((id) => !weg.has(id));
  const opTafel = opTafelZonder(situatie, publiek, geheel, new Set());
  const straks = opTafelZonder(situatie, publiek, geheel, weg);
  const ring = ringen(o, vraag, opTafel, straks, blijftIemand);
  const vorige = o.overleg.agendapunt_id === null ? null : agendarij(db, o.overleg.agendapunt_id);
  return {
    agendapuntId: rij.id,
    titel: rij.titel,
    rijsoort: rij.soort === 'onderwerp' ? 'punten' : 'regels',
    kring: kringInWoorden(situatie.profiel, rij.kring),
    totaal: geheel.rijen.length,
    vraagt: vraagtKeuze(situatie, tegen, vorige?.soort === 'opening'),
    mensen: mensen(o, vraag),
    blijftIemand,
    nu: { ring: ring.nu, opTafel: opTafel.length },
    zonder: { ring: ring.zonder, opTafel: straks.length },
    verschijnt: rij.id === o.overleg.agendapunt_id && weg.size > 0 ? verschijnt(db, o, weg) : [],
    kleiner: kleiner(o, rij),
    eerstePuntId: puntenBijAgendapunt(db, rij.id).find((p) => kop.size > 0 || perRij.has(p.id))?.id ?? null,
  };
}

/**
 * Ids of who was asked to leave for another part and may see the subject that is chosen now: he waits outside, unless he
 * said that he does not come back, and nobody in the room may think of him.
 */
export function wachtBuiten(o: Overlegsituatie, gekozen: Agendarij): ReadonlySet<string> {
  if (o.overleg.staat === 'gesloten') return new Set();
  const kop = onderwerpkop(gekozen).gegevens;
  return new Set(
    [...o.verblijf.values()].flatMap((v) => {
      const persoon = o.personen.get(v.deelnemer_id);
      if (!persoon || v.buiten === null || v.komt_niet === 1) return [];
      if (v.besloten_voor === null || v.besloten_voor === gekozen.id) return [];
      const mag = gekozen.soort === 'opening' || toetsDatum(o.situatie, persoon, kop).zichtbaar;
      return mag ? [persoon.id] : [];
    }),
  );
}
