/** Small values: gender, postcode, address. */
import type { Cel } from './tabel.ts';
import { celtekst, schoon, zonderAccenten } from './tekst.ts';
import type { Geslacht } from './voorbeeld.ts';

const woorden: Readonly<Record<string, Geslacht>> = {
  m: 'man',
  man: 'man',
  mannelijk: 'man',
  jongen: 'man',
  j: 'man',
  male: 'man',
  dhr: 'man',
  heer: 'man',
  v: 'vrouw',
  vrouw: 'vrouw',
  vrouwelijk: 'vrouw',
  meisje: 'vrouw',
  female: 'vrouw',
  f: 'vrouw',
  mevr: 'vrouw',
  mw: 'vrouw',
  x: 'anders',
  anders: 'anders',
  'non binair': 'anders',
  nonbinair: 'anders',
  divers: 'anders',
  '': 'onbekend',
  o: 'onbekend',
  u: 'onbekend',
  onbekend: 'onbekend',
  nvt: 'onbekend',
  geen: 'onbekend',
};

/** Null: something else stands there. */
export function leesGeslacht(cel: Cel | undefined): Geslacht | null {
  const tekst = zonderAccenten(schoon(celtekst(cel)))
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return Object.hasOwn(woorden, tekst) ? (woorden[tekst] ?? null) : null;
}

/** `1234ab` → `1234 AB`; anything else stays as it is. */
export function leesPostcode(tekst: string): string {
  const m = /^(\d{4})\s?([A-Za-z]{2})$/.exec(tekst);
  return m ? `${m[1]} ${(m[2] ?? '').toUpperCase()}` : tekst;
}

/** Takes postcode and place out of an address that holds all of it: `Proefstraat 4, 0000 XF Voorbeeldstad`. */
export function splitsAdres(tekst: string): { adres: string; postcode: string; plaats: string } {
  const m = /^(.*?\S)[\s,;]+(\d{4}\s?[A-Z]{2})(?![A-Za-z])[\s,;]*(.*)$/.exec(tekst);
  if (!m) return { adres: tekst, postcode: '', plaats: '' };
  return { adres: (m[1] ?? '').replace(/[,;]+$/, ''), postcode: leesPostcode(m[2] ?? ''), plaats: m[3] ?? '' };
}
