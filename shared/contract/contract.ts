/** THE contract: area → call → input, output, errors, window roles. Everything at the boundary follows from it. */
import { advies } from './advies.ts';
import { beheer } from './beheer.ts';
import { besluiten } from './besluiten.ts';
import { bewaren } from './bewaren.ts';
import { concepten } from './concepten.ts';
import { deelnemers } from './deelnemers.ts';
import { groepen, groepsscan, namenlijst, plan } from './groepen.ts';
import { inzage } from './inzage.ts';
import { bestanden, kluis } from './kluis.ts';
import { kopie } from './kopie.ts';
import { logboek } from './logboek.ts';
import { overdracht } from './overdracht.ts';
import { overleg } from './overleg.ts';
import { punten } from './punten.ts';
import { schermen } from './schermen.ts';
import { sleutels } from './sleutels.ts';
import { sluitronde } from './sluitronde.ts';
import { stukken } from './stukken.ts';
import { tekenen } from './tekenen.ts';
import { verklaringen } from './verklaringen.ts';
import { voorstellen } from './voorstellen.ts';

export const contract = {
  kluis,
  bestanden,
  groepen,
  groepsscan,
  namenlijst,
  plan,
  overleg,
  deelnemers,
  punten,
  advies,
  schermen,
  verklaringen,
  tekenen,
  sluitronde,
  stukken,
  besluiten,
  inzage,
  concepten,
  sleutels,
  kopie,
  overdracht,
  logboek,
  voorstellen,
  beheer,
  bewaren,
};
export type Overlegtafelcontract = typeof contract;
