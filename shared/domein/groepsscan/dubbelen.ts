/**
 * Who stands twice in a groepsscan, or stands in the bestand already. Never decides: the user looks and chooses.
 */
import { z } from 'zod';
import { afstand } from './afstand.ts';
import { vergelijkvorm } from './tekst.ts';
import type { Ingelezen } from './voorbeeld.ts';

/** Two rows, or a row and a member, that are or may be the same person. */
export const dubbelSchema = z.strictObject({
  /** Row in the file, from 1. */
  a: z.int().positive(),
  b: z.discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('rij'), rij: z.int().positive() }),
    z.strictObject({ soort: z.literal('lid'), lidId: z.string(), code: z.string() }),
  ]),
  zekerheid: z.enum(['gelijk', 'lijkt']),
  /** Dutch sentence with field names only, never values. */
  waarom: z.string(),
});
export type Dubbel = z.output<typeof dubbelSchema>;

/** What is needed of a member that stands in the bestand already. */
export interface Persoonskenmerk {
  readonly lidId: string;
  readonly code: string;
  readonly voornaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  /** `YYYY-MM-DD` */
  readonly geboortedatum: string | null;
  readonly geboortejaar: number | null;
  readonly adres: string;
  readonly postcode: string;
}

/** More pairs than this help nobody; a list that repeats itself so often has another problem. */
const MEESTE = 500;

interface Vergelijkbaar {
  readonly waar: { soort: 'rij'; rij: number } | { soort: 'lid'; lidId: string; code: string };
  /** First names to compare: the first of the voornamen, all of them together, the roepnaam. */
  readonly voornamen: readonly string[];
  readonly achternaam: string;
  readonly tussenvoegsel: string;
  readonly datum: string | null;
  readonly jaar: string | null;
  readonly adres: string;
}

function vergelijkbaar(
  waar: Vergelijkbaar['waar'],
  p: Omit<Persoonskenmerk, 'lidId' | 'code'> & { readonly roepnaam?: string },
): Vergelijkbaar {
  const eerste = p.voornaam.split(/[\s-]+/)[0] ?? '';
  return {
    waar,
    voornamen: [...new Set([p.voornaam, eerste, p.roepnaam ?? ''].map(vergelijkvorm))].filter((n) => n !== ''),
    achternaam: vergelijkvorm(p.achternaam),
    tussenvoegsel: vergelijkvorm(p.tussenvoegsel),
    datum: p.geboortedatum,
    jaar: p.geboortedatum?.slice(0, 4) ?? (p.geboortejaar === null ? null : String(p.geboortejaar)),
    adres: p.adres === '' ? '' : vergelijkvorm(p.adres) + vergelijkvorm(p.postcode),
  };
}

type Naamgelijkenis = 'gelijk' | 'bijna' | 'anders' | 'onbekend';

/** Short names differ in one letter and are still different people: Tim, Tom. */
const speling = (a: string, b: string): number => {
  const kortste = Math.min(a.length, b.length);
  return kortste <= 3 ? 0 : kortste <= 6 ? 1 : 2;
};

function gelijkenis(as: readonly string[], bs: readonly string[]): Naamgelijkenis {
  if (as.length === 0 || bs.length === 0) return 'onbekend';
  let beste: Naamgelijkenis = 'anders';
  for (const a of as) {
    for (const b of bs) {
      if (a === b) return 'gelijk';
      const voorletter = (a.length === 1 || b.length === 1) && a[0] === b[0];
      const ruimte = speling(a, b);
      if (voorletter || (ruimte > 0 && afstand(a, b, ruimte) <= ruimte)) beste = 'bijna';
    }
  }
  return beste;
}

type Geboortegelijkenis = 'gelijk' | 'jaar' | 'omgewisseld' | 'cijfer' | 'anders' | 'onbekend';

const omgewisseld = (dag: string): string => `${dag.slice(0, 5)}${dag.slice(8)}-${dag.slice(5, 7)}`;

function geboortegelijkenis(a: Vergelijkbaar, b: Vergelijkbaar): Geboortegelijkenis {
  if (a.datum !== null && b.datum !== null) {
    if (a.datum === b.datum) return 'gelijk';
    if (omgewisseld(a.datum) === b.datum) return 'omgewisseld';
    return afstand(a.datum.replaceAll('-', ''), b.datum.replaceAll('-', ''), 1) === 1 ? 'cijfer' : 'anders';
  }
  if (a.jaar === null || b.jaar === null) return 'onbekend';
  return a.jaar === b.jaar ? 'jaar' : 'anders';
}

const lijkt = (waarom: string) => ({ zekerheid: 'lijkt' as const, waarom });
const naamzin = { gelijk: 'Voornaam en achternaam zijn gelijk', bijna: 'Voornaam en achternaam lijken op elkaar' };

/** Judges one pair; null if nothing points to one person. Brothers, sisters and twins are different people. */
function beoordeel(a: Vergelijkbaar, b: Vergelijkbaar): Pick<Dubbel, 'zekerheid' | 'waarom'> | null {
  const achter = gelijkenis(a.achternaam ? [a.achternaam] : [], b.achternaam ? [b.achternaam] : []);
  const voor = gelijkenis(a.voornamen, b.voornamen);
  const geboren = geboortegelijkenis(a, b);
  const zelfdeAdres = a.adres !== '' && a.adres === b.adres;
  const zelfdeTussen = a.tussenvoegsel === b.tussenvoegsel || a.tussenvoegsel === '' || b.tussenvoegsel === '';
  const naam = voor === 'gelijk' && achter === 'gelijk' ? 'gelijk' : 'bijna';
  const naamPast = [voor, achter].every((g) => g === 'gelijk' || g === 'bijna');

  if (naamPast) {
    if (naam === 'gelijk' && geboren === 'gelijk' && zelfdeTussen) {
      return { zekerheid: 'gelijk', waarom: 'Voornaam, achternaam en geboortedatum zijn gelijk.' };
    }
    if (geboren === 'gelijk') {
      const verschil = naam === 'gelijk' ? ', alleen het tussenvoegsel verschilt' : '';
      return lijkt(`${naamzin[naam]} en de geboortedatum is gelijk${verschil}.`);
    }
    if (geboren === 'jaar') return lijkt(`${naamzin[naam]} en het geboortejaar is gelijk.`);
    if (geboren === 'omgewisseld') return lijkt(`${naamzin[naam]}. Dag en maand van geboorte zijn omgewisseld.`);
    if (geboren === 'onbekend' && (naam === 'gelijk' || zelfdeAdres)) {
      return lijkt(`${naamzin[naam]}. De geboortedatum is niet van allebei bekend.`);
    }
    if (naam === 'gelijk' && geboren === 'cijfer')
      return lijkt(`${naamzin.gelijk}. De geboortedatum verschilt één cijfer.`);
    if (naam === 'gelijk' && zelfdeAdres)
      return lijkt(`${naamzin.gelijk} en het adres is gelijk. De geboortedatum verschilt.`);
    return null;
  }
  if (geboren !== 'gelijk') return null;
  const verwisseld = a.voornamen.includes(b.achternaam) && b.voornamen.includes(a.achternaam) && a.achternaam !== '';
  if (verwisseld) return lijkt('Voornaam en achternaam zijn omgewisseld en de geboortedatum is gelijk.');
  if (!zelfdeAdres) return null;
  // Twins share surname, address and birth date.
  if (voor === 'anders' && (achter === 'gelijk' || achter === 'bijna')) return null;
  return lijkt('Adres en geboortedatum zijn gelijk. De naam verschilt.');
}

/** Keys under which two that may be one person meet: same surname, same birth date, same first name. */
function sleutels(p: Vergelijkbaar): string[] {
  const uit = p.voornamen.map((n) => `v${n}`);
  if (p.achternaam) uit.push(`a${p.achternaam}`);
  if (p.datum) uit.push(`d${[p.datum, omgewisseld(p.datum)].sort()[0]}`);
  return uit;
}

/**
 * Finds rows that are or may be the same person as an earlier row, or as somebody in the bestand.
 * In order of row; at most 500 pairs.
 */
export function vindDubbelen(rijen: readonly Ingelezen[], bestaand: readonly Persoonskenmerk[]): Dubbel[] {
  const bakken = new Map<string, Vergelijkbaar[]>();
  const dubbelen: Dubbel[] = [];
  const legNeer = (p: Vergelijkbaar) => {
    for (const sleutel of sleutels(p)) {
      const bak = bakken.get(sleutel);
      if (bak) bak.push(p);
      else bakken.set(sleutel, [p]);
    }
  };
  for (const { lidId, code, ...kenmerk } of bestaand) legNeer(vergelijkbaar({ soort: 'lid', lidId, code }, kenmerk));
  for (const rij of rijen) {
    const geboortedatum = rij.geboren?.soort === 'datum' ? rij.geboren.datum : null;
    const geboortejaar = rij.geboren?.soort === 'jaar' ? rij.geboren.jaar : null;
    const p = vergelijkbaar({ soort: 'rij', rij: rij.rij }, { ...rij, geboortedatum, geboortejaar });
    const anderen = new Set(sleutels(p).flatMap((sleutel) => bakken.get(sleutel) ?? []));
    for (const ander of anderen) {
      const oordeel = beoordeel(p, ander);
      if (oordeel) dubbelen.push({ a: rij.rij, b: ander.waar, ...oordeel });
      if (dubbelen.length >= MEESTE) return dubbelen;
    }
    legNeer(p);
  }
  return dubbelen;
}
