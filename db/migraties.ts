/** The migrations of the store, in order. A new one is a file in `migrations/` and a line here; its number is the next ten. */

import { basis } from './migrations/0010-basis.ts';
import { besluiten as besluitenMigratie } from './migrations/0020-besluiten.ts';
import { meereizend } from './migrations/0030-meereizend.ts';
import { advies as adviesMigratie } from './migrations/0040-advies.ts';
import { logboek as logboekMigratie } from './migrations/0060-logboek.ts';
import { kopie } from './migrations/0070-kopie.ts';
import { bewaren as bewarenMigratie } from './migrations/0080-bewaren.ts';
import { concepten as conceptenMigratie } from './migrations/0090-concepten.ts';
import { sleutellijst } from './migrations/0095-sleutellijst.ts';
import { overdracht as overdrachtMigratie } from './migrations/0100-overdracht.ts';
import { zoekpaden } from './migrations/0110-zoekpaden.ts';
import { agenda as agendaMigratie } from './migrations/0120-agenda.ts';
import { adresboek as adresboekMigratie } from './migrations/0130-adresboek.ts';
import { beslotenEnBrief } from './migrations/0140-besloten-brief.ts';
import { verstrekkingen as verstrekkingenMigratie } from './migrations/0150-verstrekkingen.ts';
import { verslag as verslagMigratie } from './migrations/0160-verslag.ts';
import { zaal as zaalMigratie } from './migrations/0170-zaal.ts';
import { voorbereiding as voorbereidingMigratie } from './migrations/0180-voorbereiding.ts';
import { inDeZaal } from './migrations/0190-in-de-zaal.ts';
import { afloop } from './migrations/0200-afloop.ts';
import { dichtgehouden } from './migrations/0210-dichtgehouden.ts';
import { puntwijziging } from './migrations/0220-puntwijziging.ts';
import { plaats } from './migrations/0230-plaats.ts';

export const migraties = [
  basis,
  besluitenMigratie,
  meereizend,
  adviesMigratie,
  logboekMigratie,
  kopie,
  bewarenMigratie,
  conceptenMigratie,
  sleutellijst,
  overdrachtMigratie,
  zoekpaden,
  agendaMigratie,
  adresboekMigratie,
  beslotenEnBrief,
  verstrekkingenMigratie,
  verslagMigratie,
  zaalMigratie,
  voorbereidingMigratie,
  inDeZaal,
  afloop,
  dichtgehouden,
  puntwijziging,
  plaats,
];
