/** Files that the user picked, by opaque id. Windows never learn a path; at locking all of it is forgotten. */
import { randomUUID } from 'node:crypto';
import { weiger } from '../../shared/contract/weigering.ts';
import type { GekozenBestand } from '../host/host.ts';
import { systeemcode } from '../kluis/schijf.ts';

/** Before a byte is read: nobody's groepsscan or profile is this large. */
const MAX_BYTES = 10 * 1024 * 1024;

export interface Bestandenkast {
  /** Keeps a file and gives its id. */
  leg(bestand: GekozenBestand): string;
  /** @param hooguit bytes; absent: what a groepsscan or profile may be. @throws Geweigerd BESTAND_ONBEKEND, BESTAND_TE_GROOT */
  haal(id: string, hooguit?: number): Promise<{ naam: string; bytes: Uint8Array }>;
  vergeet(): void;
  /** Forgets all but this one. @returns whether it can be deleted from the disk */
  houdAlleen(id: string): boolean;
  /** Deletes it from the disk and forgets it. @throws Geweigerd BESTAND_ONBEKEND, BESTAND_NIET_VERWIJDERD */
  verwijder(id: string): Promise<void>;
}

function eisGrootte(bytes: number, hooguit: number): void {
  if (bytes > hooguit) {
    weiger(
      'BESTAND_TE_GROOT',
      `Dit bestand is groter dan ${Math.floor(hooguit / 1024 / 1024)} MB. Dat is te groot voor wat u hier kiest. Kies een ander bestand.`,
    );
  }
}

export function maakBestandenkast(): Bestandenkast {
  const kast = new Map<string, GekozenBestand>();
  return {
    leg(bestand) {
      const id = randomUUID();
      kast.set(id, bestand);
      return id;
    },
    async haal(id, hooguit = MAX_BYTES) {
      const bestand = kast.get(id);
      if (!bestand) return weiger('BESTAND_ONBEKEND', 'Dit bestand is niet meer gekozen. Kies het opnieuw.');
      eisGrootte(bestand.grootte, hooguit);
      // Gone, moved or on a stick that was pulled out: the system's own message would name the path.
      const bytes = await bestand
        .lees()
        .catch(() =>
          weiger('BESTAND_ONBEKEND', 'Dit bestand is niet te lezen. Kijk of het er nog is en kies het opnieuw.'),
        );
      eisGrootte(bytes.byteLength, hooguit);
      return { naam: bestand.naam, bytes };
    },
    vergeet: () => kast.clear(),
    houdAlleen(id) {
      for (const ander of [...kast.keys()]) if (ander !== id) kast.delete(ander);
      return kast.get(id)?.verwijder !== undefined;
    },
    async verwijder(id) {
      const bestand = kast.get(id);
      if (!bestand) return weiger('BESTAND_ONBEKEND', 'Dit bestand is niet meer gekozen. Verwijder het zelf.');
      try {
        if (!bestand.verwijder) throw new TypeError('This host cannot delete files');
        await bestand.verwijder();
      } catch (fout) {
        // Gone already is what was asked for.
        if (systeemcode(fout) !== 'ENOENT') {
          weiger(
            'BESTAND_NIET_VERWIJDERD',
            'Het bestand kon niet worden verwijderd. Misschien is het nog open in een ander programma, of mag u daar niet verwijderen. Sluit het en probeer het opnieuw, of verwijder het zelf.',
          );
        }
      }
      kast.delete(id);
    },
  };
}
