/** What the tour knows and finds out on its way: fictional people, marker words, and what happened to them. */

import { readFileSync } from 'node:fs';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { type Convenantprofiel, korteNaam, leesProfiel } from '../../shared/domein/profiel.ts';

export interface Verhaal {
  readonly uit: string;
  readonly groepsscan: string | null;
  readonly profielPad: string | null;
  /** The profile in use; read from the file when there is one. */
  profiel: Convenantprofiel;
  readonly leden: { ingelezen: number; bruto: number; netto: number };
  /** Codes of the namenlijst, as shown. */
  codes: string[];
  /** Marker words in items that the room could see, and could not. */
  readonly zichtbaar: string[];
  readonly afgeschermd: string[];
  /** Texts that were never to reach the room. */
  readonly nooitInZaal: string[];
  herstelcode: string;
}

export const mensen = {
  procesregisseur: 'Mare Verdicht',
  functionarissen: ['Isa Denkbeeld', 'Koen Bedacht', 'Hester Verzonnen', 'Daan Voorbeeld', 'Fay Schijn', 'Ties Proef'],
  gast: { organisatie: 'Halt Oefenregio', naam: 'Tess Proefman', functie: 'adviseur' },
  wachtzin: 'zeven gele paarden drinken thee bij de molen',
  tafelcode: '385726',
  groep: 'Proefplein',
  wijk: 'Oefenkwartier',
} as const;

/** Invented words that occur nowhere else, so that a search for them proves something. */
export const merkwoorden = [
  'kwinterflup',
  'zomptrekkel',
  'brulanderik',
  'snorfplinter',
  'wapperdoest',
  'glimkrozel',
  'drentelvuft',
] as const;

export function maakVerhaal(deel: { uit: string; groepsscan: string | null; profiel: string | null }): Verhaal {
  const gelezen = deel.profiel === null ? null : leesProfiel(readFileSync(deel.profiel, 'utf8'));
  return {
    uit: deel.uit,
    groepsscan: deel.groepsscan,
    profielPad: deel.profiel,
    // A profile with mistakes is refused on the screen, where it says which; until then this value is not used.
    profiel: gelezen && 'profiel' in gelezen ? gelezen.profiel : ingebouwdProfiel,
    leden: { ingelezen: 0, bruto: 0, netto: 0 },
    codes: [],
    zichtbaar: [],
    afgeschermd: [],
    nooitInZaal: [],
    herstelcode: '',
  };
}

export function naamVan(v: Verhaal, id: string): string {
  const partner = v.profiel.partners.find((p) => p.id === id);
  return partner ? korteNaam(partner) : id;
}
