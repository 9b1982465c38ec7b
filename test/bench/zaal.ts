/**
 * The meeting at its busiest, with ten years of meetings in the vault: the room after a change in who is there, typing in
 * the entry line, and memory after a meeting of three hours.
 */
import { loadavg } from 'node:os';
import { meetBinnenkomen } from './binnenkomen.ts';
import { maatInWoorden } from './tienjaar.ts';
import { meetTypen } from './typen.ts';
import type { Uitslag } from './uitslag.ts';
import { meetVergadering } from './vergaderuren.ts';

export async function meet(): Promise<Uitslag[]> {
  const belasting = loadavg()[0]?.toLocaleString('nl-NL', { maximumFractionDigits: 1 });
  const uit = [...(await meetBinnenkomen()), ...(await meetTypen()), ...(await meetVergadering())];
  const [eerste, ...rest] = uit;
  if (!eerste) return uit;
  const waar = `${maatInWoorden}; belasting van de computer vooraf ${belasting}`;
  return [{ ...eerste, toelichting: [eerste.toelichting, waar].filter(Boolean).join('; ') }, ...rest];
}
