/** The signing window: gets one text, hands in one outcome, and knows nothing else. */
import '../ui/zonderEval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/ui.css';
import './tekenen.css';
import { Tekenvenster } from './Tekenvenster.tsx';

const wortel = document.getElementById('wortel');
if (wortel) {
  createRoot(wortel).render(
    <StrictMode>
      <Tekenvenster />
    </StrictMode>,
  );
}
