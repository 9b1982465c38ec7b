/**
 * Pages of the room's picture: at most eight lines of text (six at the larger size), counted over visible rows only,
 * so that nothing scrolls and nothing hidden can be felt in a page number.
 */
export interface Zaalregel {
  readonly label: string;
  readonly tekst: string;
}

export interface Zaalmaat {
  /** Characters that surely fit on one line of the text column. */
  readonly tekens: number;
  readonly regels: number;
}

/** Fira Sans 56/68 in 1378 px, and 72/88 ("groter"). Measured widest running text, rounded down. */
export const zaalmaten: Readonly<Record<'gewoon' | 'groter', Zaalmaat>> = {
  gewoon: { tekens: 50, regels: 8 },
  groter: { tekens: 38, regels: 6 },
};

/** Words over lines; a word longer than a line is cut, never inside a character. An empty text takes a line. */
function breek(tekst: string, tekens: number): string[] {
  const regels: string[] = [];
  let regel = '';
  for (const woord of tekst.trim().split(/\s+/)) {
    let rest = woord;
    while (rest.length > tekens) {
      if (regel !== '') regels.push(regel);
      const knip = (rest.codePointAt(tekens - 1) ?? 0) > 0xffff ? tekens - 1 : tekens;
      regels.push(rest.slice(0, knip));
      rest = rest.slice(knip);
      regel = '';
    }
    if (regel === '') regel = rest;
    else if (regel.length + 1 + rest.length <= tekens) regel += ` ${rest}`;
    else {
      regels.push(regel);
      regel = rest;
    }
  }
  return regel === '' && regels.length > 0 ? regels : [...regels, regel];
}

/** Splits rows over pages. A row longer than a page continues on the next under the same label. At least one page. */
export function verdeel<R extends Zaalregel>(rijen: readonly R[], maat: Zaalmaat): readonly (readonly R[])[] {
  const bladzijden: R[][] = [];
  let huidig: R[] = [];
  let vol = 0;
  const volgende = () => {
    bladzijden.push(huidig);
    huidig = [];
    vol = 0;
  };
  for (const rij of rijen) {
    const regels = breek(rij.tekst, maat.tekens);
    if (vol > 0 && vol + Math.min(regels.length, maat.regels) > maat.regels) volgende();
    for (let van = 0; van < regels.length; van += maat.regels) {
      if (van > 0) volgende();
      const stuk = regels.slice(van, van + maat.regels);
      huidig.push({ ...rij, tekst: regels.length <= maat.regels ? rij.tekst : stuk.join(' ') });
      vol += stuk.length;
    }
  }
  if (huidig.length > 0 || bladzijden.length === 0) bladzijden.push(huidig);
  return bladzijden;
}
