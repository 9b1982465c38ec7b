/** THE contract: area → call → input, output, errors, window roles. Everything at the boundary follows from it. */
import { groepen, groepsscan, namenlijst, plan } from './groepen.ts';
import { bestanden, kluis } from './kluis.ts';
import { overleg, punten, sluitronde, verklaringen } from './overleg.ts';
import { stukken } from './stukken.ts';
import { tekenen } from './tekenen.ts';

export const contract = {
  kluis,
  bestanden,
  groepen,
  groepsscan,
  namenlijst,
  plan,
  overleg,
  punten,
  verklaringen,
  tekenen,
  sluitronde,
  stukken,
};
export type Overlegtafelcontract = typeof contract;
