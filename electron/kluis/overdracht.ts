/**
 * Making a hand-over, inside the worker: the content, encrypted to the receiver's code, written as one file, recorded.
 * What is not encrypted is in memory only, and the copy of a whole store has a key of its own from the start of its way.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { canoniekeJson } from '../../db/canoniek.ts';
import { groeprij } from '../../db/commands/groepen.ts';
import { laatInstellingenThuis } from '../../db/commands/kluisoverdracht.ts';
import { legBeginVast, legUitgaandeVast } from '../../db/commands/overdracht.ts';
import { type Groepsrijen, rijenVan } from '../../db/groepsvorm.ts';
import { hersleutel } from '../../db/kopie.ts';
import { laatsteSchakel } from '../../db/logboek.ts';
import type { Omgeving } from '../../db/omgeving.ts';
import { groepsdeel } from '../../db/queries/groepsdeel.ts';
import { kluisaantallen } from '../../db/queries/overdracht.ts';
import { openOverlegId } from '../../db/queries/overlegrij.ts';
import { huidigProfiel, profielkenmerk } from '../../db/queries/profiel.ts';
import type { Aantallen, Watovergedragen } from '../../shared/contract/overdracht.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { controlecijfers } from '../../shared/domein/overdracht.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import { haalUitMap, schrijfInMap } from './doelbestand.ts';
import { kluispaden } from './kop.ts';
import { keurCode, versleutel } from './ontvangstcode.ts';
import {
  MAX_OVERDRACHT,
  OVERDRACHT_EXTENSIE,
  type Overdrachtkop,
  pakIn,
  schrijfOverdracht,
  sha256Van,
} from './overdrachtbestand.ts';
import type { Sessie } from './sessie.ts';

export interface Overdrachtopdracht {
  /** Folder that the file goes to. */
  readonly doel: string;
  readonly wat: Watovergedragen;
  /** The receiver's code. */
  readonly code: string;
  /** Organisation or function, and why: for the register, not in the file. */
  readonly aan: string;
  readonly reden: string;
}

export interface GemaakteOverdracht {
  readonly overdrachtId: string;
  readonly bestandsnaam: string;
  /** Of the file, to compare by telephone. */
  readonly cijfers: string;
}

/** What goes into the file. The caller wipes `inhoud` and `sleutel`. */
interface Inhoud {
  readonly inhoud: Uint8Array;
  readonly sleutel: Buffer | null;
  readonly aantallen: Aantallen;
}

export function groepsaantallen(rijen: Groepsrijen): Aantallen {
  const tel = (tabel: string) => rijenVan(rijen, tabel).length;
  return {
    groepen: tel('groep'),
    leden: tel('lid'),
    overleggen: tel('overleg'),
    punten: tel('punt'),
    interventies: tel('interventie'),
    stukken: tel('stuk'),
    besluiten: tel('besluit_art20'),
  };
}

function groepsinhoud(omgeving: Omgeving, groepId: string): Inhoud {
  const { id } = groeprij(omgeving.lees, groepId);
  const rijen = groepsdeel(omgeving.lees, id, dagVan(omgeving.klok()));
  return { inhoud: Buffer.from(canoniekeJson(rijen), 'utf8'), sleutel: null, aantallen: groepsaantallen(rijen) };
}

/** A copy of the store without what is of this laptop, under a key that nobody else has. */
function kluisinhoud({ store, datasleutel }: Sessie, omgeving: Omgeving, map: string): Inhoud {
  const { tijdelijk } = kluispaden(map);
  const sleutel = randomBytes(32);
  try {
    store.kopieer(tijdelijk, datasleutel);
    hersleutel(tijdelijk, datasleutel, sleutel, laatInstellingenThuis);
    return { inhoud: readFileSync(tijdelijk), sleutel, aantallen: kluisaantallen(omgeving.lees) };
  } catch (fout) {
    sleutel.fill(0);
    throw fout;
  } finally {
    rmSync(tijdelijk, { force: true });
  }
}

function eisGeenOverleg(omgeving: Omgeving): void {
  if (openOverlegId(omgeving.lees) === null) return;
  weiger('OVERLEG_OPEN', 'Er is een overleg bezig. Sluit dat eerst, en maak daarna de overdracht.');
}

/**
 * Makes one hand-over in `opdracht.doel`. Whether the one who asks may do so is settled before: see `eisEigenWachtzin`.
 * @throws Geweigerd CODE_ONGELDIG, EIGEN_CODE, OVERLEG_OPEN, NIET_GEVONDEN, OVERDRACHT_TE_GROOT, and those of
 *   `schrijfInMap`; nothing of it is left then
 */
export async function maakOverdracht(
  sessie: Sessie,
  omgeving: Omgeving,
  map: string,
  opdracht: Overdrachtopdracht,
): Promise<GemaakteOverdracht> {
  const { wat, doel, aan, reden } = opdracht;
  const { code } = keurCode(omgeving.lees, opdracht.code);
  eisGeenOverleg(omgeving);
  const groepId = wat.soort === 'groep' ? groeprij(omgeving.lees, wat.groepId).id : null;
  const gemaakt = omgeving.klok().toISOString();
  const kop: Overdrachtkop = { id: omgeving.nieuwId(), soort: wat.soort, gemaakt, oefenkluis: omgeving.oefenkluis };
  legBeginVast(omgeving, { id: kop.id, groepId });
  const logboek = laatsteSchakel(omgeving.lees);
  if (!logboek) throw new Error('A vault that is open has a log');
  const { inhoud, sleutel, aantallen } =
    groepId === null ? kluisinhoud(sessie, omgeving, map) : groepsinhoud(omgeving, groepId);
  let open: Buffer | null = null;
  try {
    if (inhoud.byteLength > MAX_OVERDRACHT - 1024 * 1024) {
      weiger('OVERDRACHT_TE_GROOT', 'Deze kluis is te groot om in één keer over te dragen. Draag per groep over.');
    }
    const bewijs = randomBytes(32).toString('base64');
    const manifest = {
      kop,
      schemaversie: sessie.store.schemaversie(),
      aantallen,
      logboek,
      profiel: profielkenmerk(huidigProfiel(omgeving.lees)),
      bewijs,
      sleutel: sleutel?.toString('base64') ?? null,
    };
    open = pakIn(manifest, inhoud);
    const bytes = schrijfOverdracht(kop, await versleutel(open, code));
    const sha256 = sha256Van(bytes);
    const bestandsnaam = `overdracht-${gemaakt.slice(0, 10)}-${kop.id.slice(0, 8)}.${OVERDRACHT_EXTENSIE}`;
    schrijfInMap(doel, bestandsnaam, bytes);
    try {
      legUitgaandeVast(omgeving, {
        id: kop.id,
        soort: kop.soort,
        groep_id: groepId,
        aan,
        reden,
        gemaakt,
        sha256,
        grootte: bytes.byteLength,
        aantallen: JSON.stringify(aantallen),
        logboek,
        bewijs,
      });
    } catch (fout) {
      haalUitMap(doel, bestandsnaam);
      throw fout;
    }
    return { overdrachtId: kop.id, bestandsnaam, cijfers: controlecijfers(sha256) };
  } finally {
    inhoud.fill(0);
    sleutel?.fill(0);
    open?.fill(0);
  }
}
