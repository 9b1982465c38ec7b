/** THE contract: area → call → input, output, errors, window roles. Everything at the boundary follows from it. */

import { acties } from './acties.ts';
import { adresboek } from './adresboek.ts';
import { advies } from './advies.ts';
import { agenda } from './agenda.ts';
import { beheer } from './beheer.ts';
import { besloten } from './besloten.ts';
import { besluiten } from './besluiten.ts';
import { bewaren } from './bewaren.ts';
import { brieven } from './brieven.ts';
import { concepten } from './concepten.ts';
import { deelnemers } from './deelnemers.ts';
import { groepen, groepsscan, namenlijst, plan } from './groepen.ts';
import { inzage } from './inzage.ts';
import { bestanden, kluis } from './kluis.ts';
import { kopie } from './kopie.ts';
import { logboek } from './logboek.ts';
import { opening } from './opening.ts';
import { overdracht } from './overdracht.ts';
import { overleg } from './overleg.ts';
import { punten } from './punten.ts';
import { schermen } from './schermen.ts';
import { sleutels } from './sleutels.ts';
import { sluitronde } from './sluitronde.ts';
import { stukken } from './stukken.ts';
import { tekenen } from './tekenen.ts';
import { terug } from './terug.ts';
import { vaststelling } from './vaststelling.ts';
import { verklaringen } from './verklaringen.ts';
import { verslag } from './verslag.ts';
import { verstrekkingen } from './verstrekkingen.ts';
import { voorstellen } from './voorstellen.ts';

export const contract = {
  kluis,
  bestanden,
  groepen,
  groepsscan,
  namenlijst,
  vaststelling,
  plan,
  overleg,
  agenda,
  opening,
  deelnemers,
  adresboek,
  punten,
  terug,
  advies,
  schermen,
  verklaringen,
  tekenen,
  besloten,
  sluitronde,
  stukken,
  verstrekkingen,
  verslag,
  acties,
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
  brieven,
};
export type Overlegtafelcontract = typeof contract;
