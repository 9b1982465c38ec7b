/**
 * Names of files and folders in a package. Safe on every system: letters, digits, `.`, `_` and `-` only, no Windows
 * device names, no dots at the ends, short enough for the longest ending.
 */

const langste = 100;
const apparaten = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;
const omzetting: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
};

/** `Plan van aanpak: Fictieplein` → `Plan-van-aanpak-Fictieplein`. What has no plain letter becomes a hyphen; empty becomes `stuk`. */
export function veiligeNaam(tekst: string): string {
  const kaal = tekst
    .replace(/[ßæÆœŒøØłŁđĐı]/gu, (teken) => omzetting[teken] ?? teken)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/gu, '-')
    .replace(/-{2,}/gu, '-')
    .slice(0, langste)
    .replace(/^[-.]+|[-.]+$/gu, '');
  if (kaal === '') return 'stuk';
  return apparaten.test(kaal.split('.')[0] ?? '') ? `stuk-${kaal}` : kaal;
}

/** Unique within `bezet`, also where capitals make no difference: `-2`, `-3`, … is added. Adds the result to `bezet`. */
export function uniekeNaam(tekst: string, bezet: Set<string>): string {
  const basis = veiligeNaam(tekst);
  let naam = basis;
  for (let nr = 2; bezet.has(naam.toLowerCase()); nr += 1) naam = `${basis}-${nr}`;
  bezet.add(naam.toLowerCase());
  return naam;
}

/** Whether each part of a relative path may stand in a package. */
export function padIsVeilig(pad: string): boolean {
  return pad.split('/').every((deel) => /^[A-Za-z0-9._-]{1,255}$/u.test(deel) && !/^\.|\.$/u.test(deel));
}
