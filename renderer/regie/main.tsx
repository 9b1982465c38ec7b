/** Entry of the regie window. */
import '../ui/zonderEval.ts';
import { createRoot } from 'react-dom/client';
import '../ui/ui.css';
import '../zaal/zaal.css';
import './schil/schil.css';
import { Venster } from './schil/Venster.tsx';

const wortel = document.getElementById('wortel');
if (wortel) createRoot(wortel).render(<Venster />);
