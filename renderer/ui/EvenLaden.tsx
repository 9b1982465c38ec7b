/** Nothing for 300 ms, then "Even laden" in place of the content. No grey ghosts. */
import { useEffect, useState } from 'react';
import { tekst } from '../text/ui.ts';

const geduld = 300;

export function EvenLaden() {
  const [lang, setLang] = useState(false);
  useEffect(() => {
    const wekker = setTimeout(() => setLang(true), geduld);
    return () => clearTimeout(wekker);
  }, []);
  return <output className="even-laden">{lang ? tekst.evenLaden : ''}</output>;
}
