/**
 * What puts other files in the place of the vault's: going back to a back-up, taking a whole vault over, and a new data
 * key. The worker makes them ready; once it has ended they are exchanged here (`wissel`). And the hand-over that is the
 * other side of taking over.
 */
import type { Overdrachtbeeld } from '../../shared/contract/overdracht.ts';
import type { Herversleutelstap } from '../../shared/contract/sleutels.ts';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import { type Gesprek, kluisDicht, overTeDragen } from './gesprek.ts';
import { leesHerstelcode } from './herstelcode.ts';
import type { Kluis, Kopieopening, Toezicht } from './kluis.ts';
import type { GemaakteOverdracht } from './overdracht.ts';
import type { Aangenomen } from './overdrachtAannemen.ts';
import type { Geopend, Verzoek } from './protocol.ts';
import { wachtzinBytes } from './sleutels.ts';
import type { Teruggezet, Terugzetbeeld } from './terugzetten.ts';
import { wissel } from './wissel.ts';

/** What of the vault this works with. */
export interface Kluisgreep {
  readonly map: string;
  readonly klok: () => Date;
  /** The worker, also while the vault is closed. */
  readonly start: () => Gesprek;
  readonly eisOpen: () => Gesprek;
  /** Hands the secret of this laptop to the worker, where a slot asks for it. */
  readonly geefToestel: (met: Gesprek) => Promise<void>;
  /** Opens the vault; refuses when it was locked meanwhile. */
  readonly opent: (verzoek: Verzoek, overdracht: readonly ArrayBuffer[]) => Promise<Geopend>;
  /** Ends the worker without counting as locking. */
  readonly sluitGesprek: () => Promise<void>;
  /** How often it was locked. */
  readonly keerVergrendeld: () => number;
  /** Done once, when the worker has ended by the next locking. */
  readonly naVergrendelen: (fn: () => void) => void;
  /** An attempt with a secret: refused while one has to wait, and counted when the secret is wrong. */
  readonly telt: <T>(fn: () => Promise<T>) => Promise<T>;
  /** A request to the open vault on the passphrase of whoever is logged in: an attempt too. `mee` goes along with it. */
  readonly opWachtzin: (
    eigenWachtzin: string,
    maakVerzoek: (eigen: ArrayBuffer) => Verzoek,
    mee?: readonly ArrayBuffer[],
  ) => Promise<unknown>;
  readonly opBeurt: <T>(fn: () => Promise<T>) => Promise<T>;
}

/** A text that reads as a recovery code is one: its check characters do not fall into place by themselves. */
function geheimVan(geheim: string): { slotsoort: 'wachtzin' | 'herstelcode'; tekens: Buffer } {
  try {
    return { slotsoort: 'herstelcode', tekens: leesHerstelcode(geheim) };
  } catch (fout) {
    if (fout instanceof Geweigerd) return { slotsoort: 'wachtzin', tekens: wachtzinBytes(geheim) };
    throw fout;
  }
}

export interface Wisselwerk
  extends Pick<
    Kluis,
    'keurKopie' | 'zetTerug' | 'vernieuwDatasleutel' | 'maakOverdracht' | 'keurOverdracht' | 'neemOverdrachtAan'
  > {
  /** The worker says that a step of a new data key begins. */
  begint(stap: Herversleutelstap): void;
}

/**
 * The calls of the vault that exchange its files, and the hand-over; `Kluis` says what each refuses. All requests but
 * `keurOverdracht` wait for their turn. Decisions 0018, 0019 and 0021.
 * @param greep the vault: it counts attempts, gives turns, locks and opens
 */
export function maakWisselwerk(greep: Kluisgreep): Wisselwerk {
  const { map, klok, opBeurt, telt } = greep;
  let toezicht: Toezicht | null = null;

  /** Wrong secrets for a back-up count like those for the vault: it is the same one. */
  const metKopie = async (soort: 'keurKopie' | 'maakKopieGereed', { bytes, geheim }: Kopieopening) => {
    const { slotsoort, tekens } = geheimVan(geheim);
    const kopie = overTeDragen(Buffer.from(bytes));
    const overdracht = overTeDragen(tekens);
    const met = greep.start();
    await greep.geefToestel(met);
    return telt(() => met.vraag({ soort, kopie, slotsoort, geheim: overdracht }, [kopie, overdracht]));
  };

  /** Locks by `sluit`, exchanges what stands ready for what is here, and gives the name of the folder with the latter. */
  const wisselDaarna = async (sluit: () => Promise<void>): Promise<string> => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    greep.naVergrendelen(() => {
      try {
        resolve(wissel(map, klok(), 'bewaar'));
      } catch (fout) {
        reject(fout);
      }
    });
    await sluit();
    return promise;
  };

  return {
    keurKopie: (vraag) => opBeurt(async () => (await metKopie('keurKopie', vraag)) as Terugzetbeeld),

    zetTerug: (vraag, sluit) =>
      opBeurt(async () => {
        const gereed = (await metKopie('maakKopieGereed', vraag)) as Teruggezet;
        return { ...gereed, oud: await wisselDaarna(sluit) };
      }),

    maakOverdracht: (eigenWachtzin, opdracht) =>
      opBeurt(async () => {
        const maakVerzoek = (eigen: ArrayBuffer): Verzoek => ({ soort: 'maakOverdracht', eigen, opdracht });
        return (await greep.opWachtzin(eigenWachtzin, maakVerzoek)) as GemaakteOverdracht;
      }),

    async keurOverdracht(bytes) {
      const bestand = overTeDragen(Buffer.from(bytes));
      return (await greep.eisOpen().vraag({ soort: 'keurOverdracht', bestand }, [bestand])) as Overdrachtbeeld;
    },

    neemOverdrachtAan: (bytes, groepsnaam, sluit) =>
      opBeurt(async () => {
        const bestand = overTeDragen(Buffer.from(bytes));
        const verzoek: Verzoek = { soort: 'neemOverdrachtAan', bestand, groepsnaam };
        const aangenomen = (await greep.eisOpen().vraag(verzoek, [bestand])) as Aangenomen;
        if (aangenomen.soort === 'kluis') await wisselDaarna(sluit);
        return aangenomen;
      }),

    begint(stap) {
      toezicht?.begint(stap);
    },

    vernieuwDatasleutel: (eigenWachtzin, wachtzin, bij) =>
      opBeurt(async () => {
        const keer = greep.keerVergrendeld();
        const eisNogOpen = (): void => {
          if (greep.keerVergrendeld() !== keer) throw kluisDicht();
        };
        const nieuw = overTeDragen(wachtzinBytes(wachtzin));
        const { stop } = bij;
        const maakVerzoek = (eigen: ArrayBuffer): Verzoek => ({ soort: 'vernieuwDatasleutel', eigen, nieuw, stop });
        toezicht = bij;
        const antwoord = await greep.opWachtzin(eigenWachtzin, maakVerzoek, [nieuw]).finally(() => {
          toezicht = null;
        });
        // Locked meanwhile: what stands ready is thrown away at the next opening, and nothing changed.
        eisNogOpen();
        await greep.sluitGesprek();
        eisNogOpen();
        wissel(map, klok(), 'verwijder');
        const geheim = overTeDragen(wachtzinBytes(wachtzin));
        await greep.opent({ soort: 'ontgrendel', wachtzin: geheim, slot: null, misluktePogingen: 0 }, [geheim]);
        return antwoord as { readonly herstelcode: string };
      }),
  };
}
