/** The form of the test: the contract's own schema, in which what must be chosen starts empty. */
import { z } from 'zod';
import { contract } from '../../../../../shared/contract/contract.ts';
import { type Deelnemerdetail, type Kandidaat, vuistregels } from '../../../../../shared/contract/deelnemers.ts';
import type { Overlegbeeld } from '../../../../../shared/contract/overlegbeeld.ts';
import { beroepsgeheimen } from '../../../../../shared/domein/toets.ts';
import { formulierTekst } from '../../../../text/formulier.ts';

export const gastschema = contract.deelnemers.nodigIncidenteelUit.invoer
  .extend({
    doel: z.string().min(1),
    vuistregel: z.string().pipe(z.enum(vuistregels)),
    beroepsgeheim: z.string().pipe(z.enum(beroepsgeheimen)),
  })
  .refine((w) => w.soort === 'persoon' || w.organisatie !== '', {
    path: ['organisatie'],
    message: formulierTekst.leeg,
  });
export type Gastinvoer = z.input<typeof gastschema>;
export type Gastuitvoer = z.output<typeof gastschema>;

/** With one group on the agenda there is nothing to choose. */
const enige = ({ groepen }: Overlegbeeld) => (groepen.length === 1 ? groepen.map((g) => g.id) : []);

/** As the form starts: empty, with somebody from the address book or last time, or with the test that is changed. */
export function beginwaarden(beeld: Overlegbeeld, kandidaat?: Kandidaat, wijzig?: Deelnemerdetail): Gastinvoer {
  const toets = wijzig?.toets;
  const wie = wijzig ?? kandidaat;
  return {
    overlegId: beeld.id,
    soort: toets?.soort ?? kandidaat?.gastsoort ?? 'functionaris',
    organisatie: wie?.organisatie ?? '',
    naam: wie?.naam ?? '',
    functie: wie?.functie ?? '',
    rol: wie?.rol ?? 'eigen-taak',
    gevraagdDoor: toets?.gevraagdDoor.id ?? kandidaat?.gevraagdDoor ?? '',
    doel: toets?.doel.id ?? '',
    noodzaak: wie?.noodzaak ?? '',
    vuistregel: toets?.vuistregel ?? '',
    uitzondering: toets?.uitzondering ?? '',
    beroepsgeheim: toets && toets.beroepsgeheim !== 'niet-gevraagd' ? toets.beroepsgeheim : '',
    groepen: toets?.groepen?.map((g) => g.id) ?? enige(beeld),
    gronden: toets?.gronden ?? [],
    verstrekt: toets?.verstrekt ?? [],
    inAdresboek: true,
  };
}
