/** The plainest text box that React can make: what typing in the meeting is compared with. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function Vak() {
  const [tekst, zetTekst] = useState('');
  return <input aria-label="Tekst" value={tekst} onChange={(g) => zetTekst(g.target.value)} />;
}

const wortel = document.getElementById('wortel');
if (wortel) createRoot(wortel).render(<Vak />);
