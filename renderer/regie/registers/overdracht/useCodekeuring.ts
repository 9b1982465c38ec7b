/** Checking a receiver's code while it is typed: its digits, or why it is none. */
import { useEffect, useState } from 'react';
import { alsWeigering, api, vraag } from '../../schil/api.ts';

/** Characters of a code: with fewer it is still being typed. */
const LENGTE = 62;

export interface Codekeuring {
  /** Null: not (yet) a code. */
  readonly cijfers: string | null;
  readonly fout: string | null;
}
const niets: Codekeuring = { cijfers: null, fout: null };

/** @param klaar the user left the field: then also what is too short is a mistake */
export function useCodekeuring(code: string, klaar: boolean): Codekeuring {
  const kaal = code.replace(/\s+/g, '');
  const [stand, zetStand] = useState<Codekeuring & { readonly code: string }>({ ...niets, code: '' });
  const teKeuren = kaal !== '' && (klaar || kaal.length >= LENGTE);
  useEffect(() => {
    if (!teKeuren) return;
    let geldig = true;
    vraag(api.overdracht.keurCode({ code: kaal })).then(
      ({ cijfers }) => {
        if (geldig) zetStand({ cijfers, fout: null, code: kaal });
      },
      (fout: unknown) => {
        if (geldig) zetStand({ cijfers: null, fout: alsWeigering(fout).uitleg, code: kaal });
      },
    );
    return () => {
      geldig = false;
    };
  }, [kaal, teKeuren]);
  // What was found about another text says nothing about this one.
  return teKeuren && stand.code === kaal ? stand : niets;
}
