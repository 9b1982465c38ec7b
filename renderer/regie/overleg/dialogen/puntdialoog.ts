/** What every dialog about one item gets. */
import type { Overlegbeeld, Puntbeeld } from '../../../../shared/contract/overlegbeeld.ts';

export interface Puntdialoog {
  readonly punt: Puntbeeld;
  readonly beeld: Overlegbeeld;
  readonly sluit: () => void;
}
