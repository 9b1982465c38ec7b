/** Who decides on the namenlijst now, and what changed since the last time: asked of the vault while a meeting is open. */
import { useState } from 'react';
import type { Keuze } from '../../../../shared/contract/basis.ts';
import type { Verschilbeeld } from '../../../../shared/contract/vaststelling.ts';
import { api, useVraag } from '../../schil/api.ts';

export interface Vaststellingstand {
  /** Null: not known yet, or the meeting is closed. */
  readonly beeld: Verschilbeeld | null;
  /** Convenantpartners at the table. */
  readonly partners: readonly Keuze[];
  /** Of those, who decide: all of them, but for whom the chair took out. */
  readonly door: readonly string[];
  readonly wissel: (partner: string) => void;
}

export function useVaststelling(overlegId: string, groepId: string, open: boolean): Vaststellingstand {
  const { waarde } = useVraag(
    () => (open ? api.vaststelling.toon({ overlegId, groepId }) : Promise.resolve({ ok: true as const, waarde: null })),
    [overlegId, groepId, open],
  );
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
