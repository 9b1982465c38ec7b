/**
 * Who decides on the namenlijst now, and what changed since the last time; or, once the meeting is closed,
 * what was decided in it.
 */
import { useState } from 'react';
import type { Keuze } from '../../../../shared/contract/basis.ts';
import type { Verschilbeeld } from '../../../../shared/contract/vaststelling.ts';
import { api, useVraag } from '../../schil/api.ts';

export interface Vaststellingstand {
  /** Null: not known yet. */
  readonly beeld: Verschilbeeld | null;
  /** Convenantpartners at the table; nobody in a closed meeting. */
  readonly partners: readonly Keuze[];
  /** Of those, who decide: all of them, but for whom the chair took out. */
  readonly door: readonly string[];
  readonly wissel: (partner: string) => void;
}

export function useVaststelling(overlegId: string, groepId: string): Vaststellingstand {
  const { waarde } = useVraag(() => api.vaststelling.toon({ overlegId, groepId }), [overlegId, groepId]);
  const [zonder, zetZonder] = useState<ReadonlySet<string>>(new Set());
  const partners = waarde?.partners ?? [];
  return {
    beeld: waarde ?? null,
    partners,
    door: partners.map((p) => p.id).filter((id) => !zonder.has(id)),
    wissel: (partner) =>
      zetZonder((z) => new Set(z.has(partner) ? [...z].filter((id) => id !== partner) : [...z, partner])),
  };
}
