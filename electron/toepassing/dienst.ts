/** What the handlers of the main process may use. */
import type { Toestand } from '../../shared/contract/kluis.ts';
import type { Host } from '../host/host.ts';
import type { Beleid } from '../kluis/beleid.ts';
import type { Kluis } from '../kluis/kluis.ts';
import type { Vergrendeling } from '../kluis/vergrendeling.ts';
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
  /** After creating or unlocking. */
  geopend(): Promise<void>;
  /** Covers the regie window while somebody signs. */
  dekAf(aan: boolean): void;
}
