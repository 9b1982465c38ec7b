/** The convenantprofiel in force, and the one a meeting was made under. */
import { createHash } from 'node:crypto';
import type { Grondslagkeuze } from '../../shared/contract/basis.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { type Convenantprofiel, profielSchema } from '../../shared/domein/profiel.ts';
import type { ReadableDb } from '../handles.ts';

/** Parsed profiles by text: parsing takes longer than every query around it, and a version never changes. */
const gelezen = new Map<string, Convenantprofiel>();

function lees(inhoud: string): Convenantprofiel {
  const bekend = gelezen.get(inhoud);
  if (bekend) return bekend;
  const profiel = profielSchema.parse(JSON.parse(inhoud));
  gelezen.set(inhoud, profiel);
  return profiel;
}

/** The newest profile that was chosen here: one that came along with a group is for its meetings only. */
export function huidigProfiel(db: ReadableDb): Convenantprofiel {
  const rij = db
    .prepare<{ inhoud: string }>(
      'SELECT inhoud FROM profiel WHERE overdracht_id IS NULL ORDER BY sinds DESC, versie DESC LIMIT 1',
    )
    .get();
  return rij ? lees(rij.inhoud) : weiger('NIET_GEVONDEN', 'Er is nog geen convenantprofiel gekozen.');
}

/** The newest of those whose convenant is in force on that day; where none is yet, the newest. */
export function profielOp(db: ReadableDb, dag: string): Convenantprofiel {
  const rijen = db
    .prepare<{ inhoud: string }>(
      'SELECT inhoud FROM profiel WHERE overdracht_id IS NULL ORDER BY sinds DESC, versie DESC',
    )
    .all();
  for (const { inhoud } of rijen) {
    const profiel = lees(inhoud);
    if (profiel.convenant.inWerking <= dag) return profiel;
  }
  return huidigProfiel(db);
}

/** The profile of a meeting: a later version changes nothing in it. */
export function profielVan(db: ReadableDb, id: string, versie: number): Convenantprofiel {
  return bekendProfiel(db, id, versie) ?? weiger('NIET_GEVONDEN', 'Het convenantprofiel van dit overleg ontbreekt.');
}

/** By what two vaults see whether they work with the same profile. */
export interface Profielkenmerk {
  readonly id: string;
  readonly versie: number;
  /** Of its content, in the order of its schema. */
  readonly sha256: string;
}

export const profielkenmerk = (profiel: Convenantprofiel): Profielkenmerk => ({
  id: profiel.id,
  versie: profiel.versie,
  sha256: createHash('sha256').update(JSON.stringify(profiel), 'utf8').digest('hex'),
});

/** The profile with this number, whether it was chosen here or came along; null: it is not here. */
export function bekendProfiel(db: ReadableDb, id: string, versie: number): Convenantprofiel | null {
  const rij = db.prepare<{ inhoud: string }>('SELECT inhoud FROM profiel WHERE id = ? AND versie = ?').get(id, versie);
  return rij ? lees(rij.inhoud) : null;
}

/** The profile's grounds for incidentele deelnemers, to choose from. */
export const grondslagkeuzes = (profiel: Convenantprofiel): Grondslagkeuze[] =>
  profiel.incidenteleGrondslagen.map(({ id, van, aan, gegevenssoorten, grondslag }) => ({
    id,
    van,
    aan,
    gegevenssoorten,
    grondslag,
  }));
