/** A key of the vault in the words of the screen. */
import type { Mens } from '../../../shared/contract/sleutels.ts';
import { sleutelsTekst as t } from '../../text/sleutels.ts';

/** As it is called on the screen: the recovery code is nobody's. */
export const naamVan = (m: Mens): string => (m.rol === 'herstel' ? t.herstelcode : m.naam || t.rollen[m.rol]);

export type Sleuteldaad = 'wachtzin' | 'laptop' | 'verwijder' | 'herstelcode';

/**
 * What can be done with a key, the main thing first.
 * @param kanBinden can a key be bound to this laptop?
 */
export function dadenVan(m: Mens | undefined, kanBinden: boolean): readonly Sleuteldaad[] {
  if (m === undefined || (m.rol === 'procesregisseur' && !m.ik)) return [];
  if (m.rol === 'herstel') return ['herstelcode'];
  if (!m.ik) return ['verwijder'];
  return kanBinden || m.toestel ? ['wachtzin', 'laptop'] : ['wachtzin'];
}
