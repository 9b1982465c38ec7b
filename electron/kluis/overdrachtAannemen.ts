/**
 * Taking over, inside the worker: opening a hand-over with the secret half of this vault's code, saying what is in it,
 * and storing it. A group goes into this store in one transaction. A whole store is made ready under the key of this
 * vault, for the exchange that the other side does once this thread has ended (`wissel.ts`).
 */
import { canoniekeJson } from '../../db/canoniek.ts';
import { keurGroep, neemGroepAan } from '../../db/commands/neemGroepAan.ts';
import { eisNieuw, legGekekenVast, legInkomendeVast } from '../../db/commands/overdracht.ts';
import { type Groepsrijen, groepsschema, rijenVan, tekstVan } from '../../db/groepsvorm.ts';
import type { Omgeving } from '../../db/omgeving.ts';
import { isLegeKluis } from '../../db/queries/overdracht.ts';
import type { Overdrachtbeeld, overdrachtsoorten } from '../../shared/contract/overdracht.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { controlecijfers, weigerBeschadigdeOverdracht } from '../../shared/domein/overdracht.ts';
import { ontsleutel } from './ontvangstcode.ts';
import { groepsaantallen } from './overdracht.ts';
import { leesOverdracht, type Overdrachtmanifest, pakUit, sha256Van } from './overdrachtbestand.ts';
import { bekijkStore, maakStoreGereed } from './overdrachtkluis.ts';
import type { Beheer } from './sleutelbeheer.ts';

export interface Aangenomen {
  readonly overdrachtId: string;
  /** A whole vault only stands ready: the exchange follows. */
  readonly soort: (typeof overdrachtsoorten)[number];
}

/** A hand-over as it was opened. */
export interface Geopend {
  readonly manifest: Overdrachtmanifest;
  readonly inhoud: Uint8Array;
  /** Of the whole file. */
  readonly sha256: string;
  readonly grootte: number;
}

function eisSchema(manifest: Overdrachtmanifest, hier: number): void {
  if (manifest.schemaversie > hier) {
    weiger(
      'OVERDRACHT_NIEUWER',
      'Deze overdracht is gemaakt met een nieuwere versie van Overlegtafel. Er is niets veranderd. Installeer eerst de nieuwste versie.',
    );
  }
  // A whole store is brought up to date as any store is; single rows are not.
  if (manifest.kop.soort === 'groep' && manifest.schemaversie < hier) {
    weiger(
      'OVERDRACHT_OUDER',
      'Deze overdracht is gemaakt met een oudere versie van Overlegtafel. Er is niets veranderd. Werk de andere laptop bij en vraag om een nieuwe overdracht.',
    );
  }
}

/** Opens a file, does what is asked with it, and wipes what it held. */
async function metGeopend<T>({ omgeving, sessie }: Beheer, bytes: Uint8Array, fn: (g: Geopend) => T): Promise<T> {
  const { kop, versleuteld } = leesOverdracht(bytes);
  if (kop.oefenkluis !== omgeving.oefenkluis) {
    weiger(
      'OVERDRACHT_OEFENING',
      omgeving.oefenkluis
        ? 'Dit is een overdracht met echte zaken. Die kan niet in een oefenkluis. Er is niets veranderd.'
        : 'Dit is een overdracht uit een oefenkluis. Die kan niet in een kluis met echte zaken. Er is niets veranderd.',
    );
  }
  eisNieuw(omgeving, kop.id);
  const open = await ontsleutel(omgeving.lees, versleuteld);
  try {
    const { manifest, inhoud } = pakUit(kop, open);
    eisSchema(manifest, sessie.store.schemaversie());
    return fn({ manifest, inhoud, sha256: sha256Van(bytes), grootte: bytes.byteLength });
  } finally {
    open.fill(0);
  }
}

function leesGroep(omgeving: Omgeving, { manifest, inhoud }: Geopend): Groepsrijen {
  let gelezen: unknown;
  try {
    gelezen = JSON.parse(Buffer.from(inhoud).toString('utf8'));
  } catch {
    return weigerBeschadigdeOverdracht();
  }
  const rijen = groepsschema(omgeving.lees).safeParse(gelezen);
  if (!rijen.success) return weigerBeschadigdeOverdracht();
  const geteld = canoniekeJson(groepsaantallen(rijen.data)) === canoniekeJson(manifest.aantallen);
  return geteld ? rijen.data : weigerBeschadigdeOverdracht();
}

function eisLeeg(omgeving: Omgeving): void {
  if (isLegeKluis(omgeving.lees)) return;
  weiger(
    'KLUIS_NIET_LEEG',
    'Een hele kluis kan alleen naar een lege kluis. In deze kluis staat al iets. Er is niets veranderd. Vraag de ander om per groep over te dragen.',
  );
}

const inkomend = ({ manifest, sha256, grootte }: Geopend, groepId: string | null) => ({
  id: manifest.kop.id,
  soort: manifest.kop.soort,
  groep_id: groepId,
  gemaakt: manifest.kop.gemaakt,
  sha256,
  grootte,
  aantallen: JSON.stringify(manifest.aantallen),
  logboek: manifest.logboek,
  bewijs: manifest.bewijs,
});

/**
 * What is in it. Changes nothing but the log.
 * @throws Geweigerd as the contract has it for `overdracht.keur`
 */
export function keurOverdracht(beheer: Beheer, bytes: Uint8Array): Promise<Overdrachtbeeld> {
  const { omgeving } = beheer;
  return metGeopend(beheer, bytes, (geopend): Overdrachtbeeld => {
    const { kop, aantallen, profiel } = geopend.manifest;
    const basis = { gemaakt: kop.gemaakt, cijfers: controlecijfers(geopend.sha256), aantallen };
    if (kop.soort === 'kluis') {
      eisLeeg(omgeving);
      bekijkStore(beheer.opties.map, geopend);
      legGekekenVast(omgeving, kop.id);
      return { soort: 'kluis', ...basis };
    }
    const { naam, naamBezet, andereCodes, nieuweBesluiten } = keurGroep(
      omgeving,
      leesGroep(omgeving, geopend),
      profiel,
    );
    legGekekenVast(omgeving, kop.id);
    return { soort: 'groep', ...basis, groepsnaam: naam, naamBezet, andereCodes, nieuweBesluiten };
  });
}

/**
 * Takes it over; a whole store is only made ready.
 * @param groepsnaam what the group is called here; empty: as it was
 * @throws Geweigerd as the contract has it for `overdracht.neemOver`; nothing changed then
 */
export function neemOverdrachtAan(beheer: Beheer, bytes: Uint8Array, groepsnaam: string): Promise<Aangenomen> {
  const { omgeving } = beheer;
  return metGeopend(beheer, bytes, (geopend): Aangenomen => {
    const { kop, profiel } = geopend.manifest;
    const uit: Aangenomen = { overdrachtId: kop.id, soort: kop.soort };
    if (kop.soort === 'kluis') {
      eisLeeg(omgeving);
      maakStoreGereed(beheer, geopend, inkomend(geopend, null));
      return uit;
    }
    const rijen = leesGroep(omgeving, geopend);
    const [groep] = rijenVan(rijen, 'groep');
    const naam = groepsnaam === '' && groep ? tekstVan(groep, 'naam') : groepsnaam;
    neemGroepAan(omgeving, { overdrachtId: kop.id, rijen, profiel, naam }, (db, { groepId }) =>
      legInkomendeVast(omgeving, db, inkomend(geopend, groepId)),
    );
    return uit;
  });
}
