/** Files that the user picked, by opaque id. Windows never learn a path; at locking all of it is forgotten. */
import { randomUUID } from 'node:crypto';
import { weiger } from '../../shared/contract/weigering.ts';
import type { GekozenBestand } from '../host/host.ts';

/** Before a byte is read: nobody's groepsscan or profile is this large. */
const MAX_BYTES = 10 * 1024 * 1024;

export interface Bestandenkast {
  /** Keeps a file and gives its id. */
  leg(bestand: GekozenBestand): string;
  /** @param hooguit bytes; absent: what a groepsscan or profile may be. @throws Geweigerd BESTAND_ONBEKEND, BESTAND_TE_GROOT */
  haal(id: string, hooguit?: number): Promise<{ naam: string; bytes: Uint8Array }>;
  vergeet(): void;
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
  };
}
