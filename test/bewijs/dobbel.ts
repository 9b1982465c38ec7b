/** A small random generator with a seed (mulberry32): one number describes a whole item, so that counterexamples are short. */
export class Dobbel {
  #staat: number;

  constructor(zaad: number) {
    this.#staat = zaad | 0;
  }

  /** 0 up to, not including, `tot`. */
  getal(tot: number): number {
    this.#staat = (this.#staat + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#staat ^ (this.#staat >>> 15), 1 | this.#staat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % tot;
  }

  /** True in `procent` of a hundred. */
  kans(procent: number): boolean {
    return this.getal(100) < procent;
  }

  /** @throws RangeError on an empty list */
  kies<T>(uit: readonly T[]): T {
    const gekozen = uit[this.getal(uit.length)];
    if (gekozen === undefined) throw new RangeError('nothing to choose from');
    return gekozen;
  }

  /** Each with a chance of `procent`. */
  deel<T>(uit: readonly T[], procent = 50): T[] {
    return uit.filter(() => this.kans(procent));
  }

  /** At least one of them. */
  eenOfMeer<T>(uit: readonly T[], procent = 35): T[] {
    const zeker = this.kies(uit);
    return uit.filter((x) => x === zeker || this.kans(procent));
  }

  letters(aantal: number): string {
    return Array.from({ length: aantal }, () => String.fromCharCode(97 + this.getal(26))).join('');
  }
}

/** Mixes two seeds into one, so that neighbouring seeds give unrelated meetings. */
export const meng = (a: number, b: number): number => {
  let t = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  t = Math.imul(t ^ (t >>> 15), 0x27d4eb2f);
  return (t ^ (t >>> 13)) | 0;
};
