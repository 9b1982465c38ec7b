/** Area Registers: what is kept beside the meetings, each a screen of its own. */
import { useState } from 'react';
import { registersTekst as t } from '../../text/registers.ts';
import { Besluitenregister } from './Besluitenregister.tsx';
import '../formulier/gebied.css';
import { Kopieregister } from './Kopieregister.tsx';
import './registers.css';

const schermen = { besluiten: Besluitenregister, kopie: Kopieregister } as const;
type Register = keyof typeof schermen;
const volgorde = Object.keys(schermen) as Register[];

export function Registers() {
  const [register, zetRegister] = useState<Register>('besluiten');
  const Scherm = schermen[register];
  return (
    <div className="registergebied">
      <nav className="registerkeuze" aria-label={t.keuze}>
        {volgorde.map((r) => (
          <button
            key={r}
            type="button"
            className="registerkeuze__knop"
            aria-current={r === register ? 'page' : undefined}
            onClick={() => zetRegister(r)}
          >
            {t.registers[r]}
          </button>
        ))}
      </nav>
      <Scherm />
    </div>
  );
}
