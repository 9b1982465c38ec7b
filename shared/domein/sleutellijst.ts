/**
 * The sleutellijst: which code is who, for exactly the codes in a set of documents. Export with names is a reasoned
 * exception (docs/begrippen.md, "sleutellijst"). The documents themselves stay as they were approved. Only where the
 * gemeente's policy allows it, and never without a reason.
 */

/** Why names leave; the log gets the word, the vault keeps what was written with it. */
export const sleutellijstredenen = ['wettelijke-plicht', 'inzageverzoek', 'opdracht-burgemeester', 'anders'] as const;
export type Sleutellijstreden = (typeof sleutellijstredenen)[number];
export const redenInWoorden: Readonly<Record<Sleutellijstreden, string>> = {
  'wettelijke-plicht': 'een wet verplicht ertoe',
  inzageverzoek: 'verzoek van een betrokkene (art. 13)',
  'opdracht-burgemeester': 'opdracht van de burgemeester',
  anders: 'een andere reden',
};

/** What the document says. Names are in `regels` and nowhere else. */
export interface Sleutellijstinhoud {
  readonly soort: 'sleutellijst';
  readonly gemeente: string;
  readonly oefening: boolean;
  /** Day on which it was made, `YYYY-MM-DD`. */
  readonly datum: string;
  readonly dossier: string;
  readonly reden: Sleutellijstreden;
  /** Titles of the documents that it belongs to. */
  readonly stukken: readonly string[];
  readonly regels: readonly { readonly code: string; readonly naam: string }[];
}

/** The codes that stand in a text as a word of their own: J-4 is not in J-47. */
export function codesIn(tekst: string, codes: readonly string[]): string[] {
  const gevonden = new Set(tekst.match(/(?<![\p{L}\p{N}])[A-Z]{1,3}-\d{1,4}(?![\p{L}\p{N}])/gu) ?? []);
  return codes.filter((code) => gevonden.has(code));
}
