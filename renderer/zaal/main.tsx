/**
 * The beamer window. It can ask for nothing: it draws each message on the topic `zaalbeeld`, and blank until the first
 * and for whatever is not a valid message.
 */
import '../ui/zonderEval.ts';
import { StrictMode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { leegZaalbeeld, type Zaalbericht, zaalberichtSchema } from '../../shared/contract/zaalbeeld.ts';
import '../ui/ui.css';
import './zaal.css';
import './venster.css';
import { Zaalbeeld } from './Zaalbeeld.tsx';

const leeg: Zaalbericht = { beeld: leegZaalbeeld, thema: 'donker', maat: 'gewoon', oefening: false };

/** A message as it may be drawn: itself if it is valid, else blank. */
function tekenbaar(waarde: unknown): Zaalbericht {
  const gelezen = zaalberichtSchema.safeParse(waarde);
  return gelezen.success ? gelezen.data : leeg;
}

function Zaal() {
  const [bericht, setBericht] = useState(leeg);
  useEffect(
    () =>
      window.overlegtafel.luister('zaalbeeld', (waarde) => {
        // At once: when the call returns, the old picture is gone from the page.
        flushSync(() => setBericht(tekenbaar(waarde)));
      }),
    [],
  );
  return (
    <main>
      <Zaalbeeld bericht={bericht} />
    </main>
  );
}

// The typeface is fetched before the first picture, so that no picture is measured in another face.
for (const gewicht of [400, 500, 600]) void document.fonts.load(`${gewicht} 56px "Fira Sans"`);

const wortel = document.getElementById('wortel');
if (wortel) {
  createRoot(wortel).render(
    <StrictMode>
      <Zaal />
    </StrictMode>,
  );
}
