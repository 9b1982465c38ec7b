/** Whole seconds left until an instant, counted down once a second; 0 when it is past or there is none. */
import { useEffect, useState } from 'react';

const over = (tot: string | null) => (tot === null ? 0 : Math.max(0, Math.ceil((Date.parse(tot) - Date.now()) / 1000)));

export function useAftellen(tot: string | null): number {
  const [seconden, zetSeconden] = useState(() => over(tot));
  useEffect(() => {
    zetSeconden(over(tot));
    if (over(tot) === 0) return;
    const tik = setInterval(() => {
      const rest = over(tot);
      zetSeconden(rest);
      if (rest === 0) clearInterval(tik);
    }, 1000);
    return () => clearInterval(tik);
  }, [tot]);
  return seconden;
}
