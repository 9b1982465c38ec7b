/** A key of the vault in the words of the screen. */
import type { Mens } from '../../../shared/contract/sleutels.ts';
import { sleutelsTekst as t } from '../../text/sleutels.ts';

/** As it is called on the screen: the recovery code is nobody's. */
export const naamVan = (m: Mens): string => (m.rol === 'herstel' ? t.herstelcode : m.naam || t.rollen[m.rol]);

/** What can be done with a key: each has at most one thing. */
export function daadVan(m: Mens | undefined): 'wachtzin' | 'verwijder' | 'herstelcode' | null {
  if (m === undefined) return null;
  if (m.rol === 'herstel') return 'herstelcode';
  if (m.ik) return 'wachtzin';
  return m.rol === 'procesregisseur' ? null : 'verwijder';
}
