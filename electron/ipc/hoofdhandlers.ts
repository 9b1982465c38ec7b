/** Area → handlers: the one list of the calls that the main process carries out itself. */

import type { Dienst } from '../toepassing/dienst.ts';
import { beheerHandlers } from './beheer.ts';
import { bestandHandlers } from './bestanden.ts';
import { bewaarHandlers } from './bewaren.ts';
import { groepsscanHandlers } from './groepsscan.ts';
import { kluisHandlers } from './kluis.ts';
import { kopieHandlers } from './kopie.ts';
import { logboekHandlers } from './logboek.ts';
import { overdrachtHandlers } from './overdracht.ts';
import { schermHandlers } from './schermen.ts';
import { sleutelHandlers } from './sleutels.ts';
import { stukkenHandlers } from './stukken.ts';
import { verklaringHandlers } from './verklaringen.ts';
import { verstrekkingHandlers } from './verstrekkingen.ts';
import { voorstelHandlers } from './voorstellen.ts';

/** Every handler over the parts of one application. */
export const maakHoofdhandlers = (dienst: Dienst) => ({
  kluis: kluisHandlers(dienst),
  bestanden: bestandHandlers(dienst),
  groepsscan: groepsscanHandlers(dienst),
  schermen: schermHandlers(dienst),
  verklaringen: verklaringHandlers(dienst),
  stukken: stukkenHandlers(dienst),
  sleutels: sleutelHandlers(dienst),
  kopie: kopieHandlers(dienst),
  overdracht: overdrachtHandlers(dienst),
  logboek: logboekHandlers(dienst),
  voorstellen: voorstelHandlers(dienst),
  beheer: beheerHandlers(dienst),
  bewaren: bewaarHandlers(dienst),
  verstrekkingen: verstrekkingHandlers(dienst),
});
