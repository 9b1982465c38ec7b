/** Area Registers: what is kept beside the meetings, each a screen of its own. */
import type { ReactNode } from 'react';
import { registersTekst as t } from '../../text/registers.ts';
import { type Register, registers, useWinkel } from '../schil/winkel.ts';
import { Adresboek } from './adresboek/Adresboek.tsx';
import { Agendasjablonen } from './agendasjablonen/Agendasjablonen.tsx';
import { Besluitenregister } from './Besluitenregister.tsx';
import { Bewaren } from './Bewaren.tsx';
import { Logboek } from './Logboek.tsx';
import { MensenEnSleutels } from './MensenEnSleutels.tsx';
import '../formulier/gebied.css';
import { Kopieregister } from './Kopieregister.tsx';
import { Overdrachtregister } from './overdracht/Overdrachtregister.tsx';
import { Verstrekkingen } from './Verstrekkingen.tsx';
import './registers.css';

const schermen: Readonly<Record<Register, () => ReactNode>> = {
  besluiten: Besluitenregister,
  agendasjablonen: Agendasjablonen,
  adresboek: Adresboek,
  verstrekkingen: Verstrekkingen,
  bewaren: Bewaren,
  logboek: Logboek,
  mensen: MensenEnSleutels,
  kopie: Kopieregister,
  overdracht: Overdrachtregister,
};

export function Registers() {
  const register = useWinkel((s) => s.register);
  const kiesRegister = useWinkel((s) => s.kiesRegister);
  const Scherm = schermen[register];
  return (
    <div className="registergebied">
      <nav className="registerkeuze" aria-label={t.keuze}>
        {registers.map((r) => (
          <button
            key={r}
            type="button"
            className="registerkeuze__knop"
            aria-current={r === register ? 'page' : undefined}
            onClick={() => kiesRegister(r)}
          >
            {t.registers[r]}
          </button>
        ))}
      </nav>
      <Scherm />
    </div>
  );
}
