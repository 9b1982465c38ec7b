/**
 * Example inputs made from a schema, and the same with one thing wrong: so that the contract tests follow the contract
 * by themselves. A schema that this cannot make an example of fails the test that asks for one.
 */
import type { z } from 'zod';

const teksten = [
  'voorbeeld',
  '2026-03-12',
  '14:00',
  '246810',
  'ab'.repeat(32),
  '{"naam":"voorbeeld"}',
  'naam@voorbeeld.nl',
];
const getallen = [0, 300, 1];

interface Kijk {
  readonly type: string;
  readonly [deel: string]: unknown;
}
const kijk = (schema: z.ZodType): Kijk => (schema as unknown as { _zod: { def: Kijk } })._zod.def;

/** Examples of which the parts may be of any kind: at least one for each member of a union. */
export function voorbeelden(schema: z.ZodType, teller = { n: 0 }): unknown[] {
  const def = kijk(schema);
  const eerste = (s: unknown) => voorbeelden(s as z.ZodType, teller);
  const passend = (waarden: readonly unknown[]) => waarden.filter((w) => schema.safeParse(w).success).slice(0, 1);
  const draai = (waarden: readonly unknown[]) => {
    teller.n += 1;
    return waarden.map((_, i) => waarden[(i + teller.n) % waarden.length]);
  };
  switch (def.type) {
    case 'string':
      return passend(teksten);
    case 'number':
      return passend(draai(getallen));
    case 'boolean':
      return [true];
    case 'enum':
      return passend(Object.values(def.entries as Record<string, unknown>));
    case 'literal':
      return (def.values as unknown[]).slice(0, 1);
    case 'nullable':
    case 'optional':
      return eerste(def.innerType);
    case 'pipe': {
      // Text that is checked after it was tidied up: what goes in says nothing about what comes out.
      const tekst = passend(teksten);
      return tekst.length > 0 ? tekst : eerste(def.in);
    }
    case 'array':
      return [[...eerste(def.element), ...eerste(def.element)]].filter((w) => schema.safeParse(w).success);
    case 'union':
      return (def.options as unknown[]).flatMap(eerste);
    case 'object': {
      let vormen: Record<string, unknown>[] = [{}];
      for (const [veld, deel] of Object.entries(def.shape as Record<string, unknown>)) {
        const keuzes = eerste(deel);
        vormen = vormen.flatMap((vorm) => keuzes.map((keuze) => ({ ...vorm, [veld]: keuze })));
      }
      return vormen.filter((w) => schema.safeParse(w).success);
    }
    default:
      throw new Error(`no example for a schema of type ${def.type}`);
  }
}

/** The value with a key too many, once for each object in it, however deep. */
export function metVreemdeSleutel(waarde: unknown): unknown[] {
  if (Array.isArray(waarde)) {
    return waarde.flatMap((deel, i) => metVreemdeSleutel(deel).map((anders) => waarde.with(i, anders)));
  }
  if (typeof waarde !== 'object' || waarde === null) return [];
  const dieper = Object.entries(waarde).flatMap(([veld, deel]) =>
    metVreemdeSleutel(deel).map((anders) => ({ ...waarde, [veld]: anders })),
  );
  return [{ ...waarde, vreemd: 1 }, ...dieper];
}

/** Names of all fields in a schema, however deep. */
export function veldnamen(schema: z.ZodType): string[] {
  const def = kijk(schema);
  if (def.type === 'object') {
    const vorm = Object.entries(def.shape as Record<string, z.ZodType>);
    return vorm.flatMap(([veld, deel]) => [veld, ...veldnamen(deel)]);
  }
  const delen = [
    def.innerType,
    def.in,
    def.out,
    def.element,
    def.keyType,
    def.valueType,
    ...((def.options as unknown[]) ?? []),
  ];
  return delen.flatMap((deel) => (deel === undefined ? [] : veldnamen(deel as z.ZodType)));
}
