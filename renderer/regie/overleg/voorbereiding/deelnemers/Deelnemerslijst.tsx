/** Who is on the list, by seat; each row, and its key, opens him with his test. Two people of one seat take turns. */
import { useRef } from 'react';
import type { Deelnemerbeeld } from '../../../../../shared/contract/overlegbeeld.ts';
import { deelnemersTekst } from '../../../../text/overleg/deelnemers.ts';
import { rolwoord, tekst } from '../../../../text/overleg.ts';
import { useToetsen } from '../../../../ui/useToetsen.ts';
import { Letterstrook } from '../../../zetels/Letterstrook.tsx';
import { useZeteltoetsen } from '../../../zetels/useZeteltoetsen.ts';
import { Zeteltoets } from '../../../zetels/Zeteltoets.tsx';
import './deelnemers.css';

const t = deelnemersTekst.kies;

interface DeelnemerslijstProps {
  readonly deelnemers: readonly Deelnemerbeeld[];
  readonly open: (id: string) => void;
}

export function Deelnemerslijst({ deelnemers, open }: DeelnemerslijstProps) {
  const zetels = [...deelnemers].sort((a, b) => a.zetel - b.zetel);
  const vorige = useRef<string | null>(null);
  const kies = (id: string) => {
    vorige.current = id;
    open(id);
  };
  /** The next one on this seat after who was opened last. */
  const opZetel = (zetel: number) => {
    const samen = zetels.filter((d) => d.zetel === zetel).map((d) => d.id);
    const volgende = samen[(samen.indexOf(vorige.current ?? '') + 1) % samen.length];
    if (volgende !== undefined) kies(volgende);
  };
  const { bindingen, letters } = useZeteltoetsen(
    zetels.map(({ zetel, organisatie }) => ({
      zetel,
      naam: organisatie,
      wat: `${zetel}: ${t.toetsen.bekijk}`,
      doe: () => opZetel(zetel),
    })),
  );
  useToetsen(bindingen);
  return (
    <>
      <Letterstrook letters={letters} />
      <ul>
        {zetels.map((d) => (
          <li className="zetel" key={d.id}>
            <Zeteltoets zetel={d.zetel} />
            <button type="button" className="zetel__open" onClick={() => kies(d.id)}>
              <span className="zetel__wie">
                <span className="zetel__naam">{d.naam}</span>
                <span className="meta">{d.organisatie === d.naam ? t.zonderOrganisatie : d.organisatie}</span>
              </span>
            </button>
            <span className="zetel__regel meta">{d.incidenteel ? tekst.bereid.tekent : rolwoord[d.rol]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
