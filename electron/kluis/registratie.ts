/**
 * What the worker can do: the store's own calls, and those that need a library beside it (reading a groepsscan, making
 * documents). All of them run in the thread that ends on locking, so that what they held ends with it.
 */

import { eisBijgewerkt } from '../../db/commands/achterstand.ts';
import { verklaringBewaard } from '../../db/commands/bewaren.ts';
import { eisBesluit2A } from '../../db/commands/groepen.ts';
import { neemOver } from '../../db/commands/groepsscan.ts';
import { beginExport, legExportVast as legLogboekVast } from '../../db/commands/logboek.ts';
import { legExportVast } from '../../db/commands/stukken.ts';
import { legVerstrekkingenVast } from '../../db/commands/verstrekkingen.ts';
import { geopend } from '../../db/naOpdracht.ts';
import type { Omgeving } from '../../db/omgeving.ts';
import { bekendenVanGroep } from '../../db/queries/bekenden.ts';
import * as store from '../../db/register.ts';
import { vindDubbelen } from '../../shared/domein/groepsscan/dubbelen.ts';
import { maakVoorbeeld } from '../../shared/domein/groepsscan/maakVoorbeeld.ts';
import type { Indeling } from '../../shared/domein/groepsscan/voorbeeld.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import { maakExport } from '../documents/export.ts';
import { maakLogboekdeel } from '../documents/logboekexport.ts';
import { maakVernietigingsdocument } from '../documents/vernietigingsverklaring.ts';
import { maakVerstrekking } from '../documents/verstrekking.ts';
import { leesTabel } from '../groepsscan/leesTabel.ts';
import { bewaarBewijs, leesBewijs } from './ontvangstbewijs.ts';
import { keurCode, maakCode } from './ontvangstcode.ts';

export interface Leesopdracht {
  readonly groepId: string;
  readonly naam: string;
  readonly bytes: Uint8Array;
  /** As corrected by hand; null: as recognised. */
  readonly indeling: Indeling | null;
}

/** Reads a file into a preview and looks for names that occur twice. */
async function leesVoorbeeld(omgeving: Omgeving, opdracht: Leesopdracht) {
  eisBesluit2A(omgeving.lees, opdracht.groepId);
  eisBijgewerkt(omgeving, omgeving.lees, opdracht.groepId);
  const tabel = await leesTabel(opdracht.bytes, opdracht.naam);
  const voorbeeld = maakVoorbeeld(tabel, opdracht.indeling, dagVan(omgeving.klok()));
  const bestaand = bekendenVanGroep(omgeving.lees, opdracht.groepId);
  return { voorbeeld, dubbelen: vindDubbelen(voorbeeld.rijen, bestaand) };
}

/** Shows the preview. Stores nothing but that these names were looked at. */
async function lees(omgeving: Omgeving, opdracht: Leesopdracht) {
  const uit = await leesVoorbeeld(omgeving, opdracht);
  const rijen = uit.voorbeeld.rijen.length;
  geopend(omgeving, 'groepsscan.geopend-op-scherm', { groep: opdracht.groepId, rijen });
  return uit;
}

/** Reads again and stores the rows that were kept: what the user saw is what is taken over. */
async function overnemen(omgeving: Omgeving, opdracht: Leesopdracht & { readonly weg: readonly number[] }) {
  const { voorbeeld } = await leesVoorbeeld(omgeving, opdracht);
  const weg = new Set(opdracht.weg);
  return neemOver(
    omgeving,
    opdracht.groepId,
    voorbeeld.rijen.filter((r) => !weg.has(r.rij)),
  );
}

export const register = {
  ...store.register,
  groepsscan: { lees, neemOver: overnemen },
  overdracht: {
    ...store.register.overdracht,
    maakCode,
    keurCode: (omgeving: Omgeving, { code }: { readonly code: string }) => keurCode(omgeving.lees, code),
    bewaarBewijs,
    leesBewijs,
  },
  export: {
    maak: maakExport,
    legVast: legExportVast,
    beginLogboek: beginExport,
    logboekdeel: maakLogboekdeel,
    legLogboekVast,
    vernietiging: maakVernietigingsdocument,
    legVernietigingVast: verklaringBewaard,
    verstrekking: maakVerstrekking,
    legVerstrekkingenVast,
  },
};
export const { migraties, sleutelboek, magLezer, bijOpenen, naElkeOpdracht } = store;
