/**
 * Refusals: the one way in which a rule, a command or the boundary says no.
 *
 * A refusal always carries a Dutch sentence for the user that says what to do next, and where a rule of the
 * convenant or the law is behind it, the article. It is a value that crosses the worker and the window boundary,
 * so it holds no stack, no path, no key and no case data.
 */
export interface Weigering {
  /** Stable code in capitals, e.g. `WACHTZIN_ONJUIST`; renderers and tests match on it. */
  readonly code: string;
  /** Dutch sentence: what is the matter, why, and what helps. */
  readonly uitleg: string;
  /** Article of the convenant or law, as the profile words it; absent where no rule of law is behind it. */
  readonly artikel?: string | undefined;
  /** Machine-readable details without case data, e.g. the name of the field that is wrong. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>> | undefined;
}

/** Throw this in rules, commands and handlers; the router turns it into `{ ok: false, … }`. Anything else becomes `ONVERWACHT`. */
export class Geweigerd extends Error {
  readonly weigering: Weigering;

  constructor(weigering: Weigering) {
    super(weigering.uitleg);
    this.name = 'Geweigerd';
    this.weigering = weigering;
  }
}

/** Shorthand for `throw new Geweigerd(…)` in expressions. */
export function weiger(code: string, uitleg: string, meer: Pick<Weigering, 'artikel' | 'details'> = {}): never {
  throw new Geweigerd({ code, uitleg, ...meer });
}
