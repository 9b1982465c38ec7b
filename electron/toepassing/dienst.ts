/** What the handlers of the main process may use. */
import type { Toestand } from '../../shared/contract/kluis.ts';
import type { Host } from '../host/host.ts';
import type { Beleid } from '../kluis/beleid.ts';
import type { Kluis } from '../kluis/kluis.ts';
import type { Vergrendeling, Vergrendeloorzaak } from '../kluis/vergrendeling.ts';
import type { Bestandenkast } from './bestandenkast.ts';
import type { Vensters } from './vensters.ts';

export interface Dienst {
  readonly kluis: Kluis;
  readonly bestanden: Bestandenkast;
  readonly beleid: Beleid;
  readonly versie: string;
  readonly vergrendeling: Vergrendeling;
  host(): Host;
  vensters(): Vensters;
  toestand(): Toestand;
  /** Reads the state of the vault again and tells the regie window. */
  meldToestand(): Promise<void>;
  /** Does what opens the vault; afterwards the idle clock runs and regie hears where it is. */
  opent<T>(werk: () => Promise<T>): Promise<T>;
  /** Locks now, or right after what is opening has opened. */
  vergrendel(oorzaak: Vergrendeloorzaak): Promise<void>;
  /** Takes back a vault of this very start that could not be filled: nobody has anything in it. */
  verwijderNieuweKluis(): Promise<void>;
  /** Closes the vault so that a back-up can take its place: room blank, windows afresh, worker ended. */
  sluitVoorTerugzetten(): Promise<void>;
  /** Tells what a restore did, on the screen where the vault is opened again. */
  meldTeruggezet(zin: string): Promise<void>;
  /** Covers the regie window while somebody signs. */
  dekAf(aan: boolean): void;
}
