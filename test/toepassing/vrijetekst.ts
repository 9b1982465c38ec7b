/**
 * Where a window can send free text, as the contract itself says: each place in each call's input that takes a sentence.
 * And inputs with a word in one of these places, for what is refused: that too must leave nothing.
 */
import type { z } from 'zod';
import { contract } from '../../shared/contract/contract.ts';
import type { Aanroep } from '../../shared/contract/kern.ts';
import { voorbeelden } from '../contract/voorbeelden.ts';

const ZIN = 'een zin. Met nog een';

interface Kijk {
  readonly type: string;
  readonly [deel: string]: unknown;
}
const kijk = (schema: z.ZodType): Kijk => (schema as unknown as { _zod: { def: Kijk } })._zod.def;

/** Paths of free text in a schema: `signaal.plaats`, `doelen[]`. */
function padenIn(schema: z.ZodType, pad: string): string[] {
  const def = kijk(schema);
  const dieper = (deel: unknown, erbij = ''): string[] => padenIn(deel as z.ZodType, `${pad}${erbij}`);
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape as Record<string, unknown>).flatMap(([veld, deel]) =>
        dieper(deel, `${pad === '' ? '' : '.'}${veld}`),
      );
    case 'array':
      return dieper(def.element, '[]');
    case 'nullable':
    case 'optional':
      return dieper(def.innerType);
    case 'union':
      return (def.options as unknown[]).flatMap((deel) => dieper(deel));
    case 'string':
    case 'pipe':
      return schema.safeParse(ZIN).success ? [pad] : [];
    case 'number':
    case 'boolean':
    case 'enum':
    case 'literal':
      return [];
    default:
      throw new Error(`It is not known whether a schema of type ${def.type} takes text`);
  }
}

interface Plek {
  readonly gebied: string;
  readonly naam: string;
  readonly pad: string;
  readonly aanroep: Aanroep;
}
/** `groepen.maak signaal.plaats` */
export const plaatsnaam = ({ gebied, naam, pad }: Pick<Plek, 'gebied' | 'naam' | 'pad'>): string =>
  `${gebied}.${naam} ${pad}`;

/** Every place in the contract that takes a sentence. */
export const vrijeTekst: readonly Plek[] = Object.entries(contract).flatMap(([gebied, delen]) =>
  Object.entries(delen as Record<string, Aanroep>).flatMap(([naam, aanroep]) =>
    [...new Set(padenIn(aanroep.invoer, ''))].map((pad) => ({ gebied, naam, pad, aanroep })),
  ),
);

/** Paths in an input at which one of the words stands, in the form of `padenIn`. */
export function padenMet(invoer: unknown, woorden: readonly string[], pad = ''): string[] {
  if (typeof invoer === 'string') return woorden.some((woord) => invoer.includes(woord)) ? [pad] : [];
  if (Array.isArray(invoer)) return invoer.flatMap((deel) => padenMet(deel, woorden, `${pad}[]`));
  if (typeof invoer !== 'object' || invoer === null) return [];
  return Object.entries(invoer).flatMap(([veld, deel]) =>
    padenMet(deel, woorden, `${pad === '' ? '' : `${pad}.`}${veld}`),
  );
}

/** The value with a word at a path; `null` where there was one in the way. */
function zetOp(waarde: unknown, pad: readonly string[], woord: string): unknown {
  const [eerste, ...rest] = pad;
  if (eerste === undefined) return woord;
  if (eerste === '[]')
    return (Array.isArray(waarde) && waarde.length > 0 ? waarde : [null]).map((w) => zetOp(w, rest, woord));
  const vak = typeof waarde === 'object' && waarde !== null ? waarde : {};
  return { ...vak, [eerste]: zetOp((vak as Record<string, unknown>)[eerste], rest, woord) };
}

/** Inputs for a call with the word at one place: right in shape as far as an example can be made of it, else not. */
export function invoerMet({ aanroep, pad }: Plek, woord: string): unknown[] {
  const stappen = pad.split('.').flatMap((deel) => deel.split(/(\[\])/).filter(Boolean));
  return voorbeelden(aanroep.invoer).map((voorbeeld) => zetOp(voorbeeld, stappen, woord));
}
