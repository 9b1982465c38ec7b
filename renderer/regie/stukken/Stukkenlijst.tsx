/** The list of documents, each with how far it is. */
import { type Stukregel, stukstaten } from '../../../shared/contract/stukken.ts';
import { stukkenTekst as t } from '../../text/stukken.ts';
import { nietAfbreken } from '../../ui/nietAfbreken.ts';
import { VoortgangKlein } from '../../ui/Voortgang.tsx';

export interface StukkenlijstProps {
  readonly stukken: readonly Stukregel[];
  readonly gekozen: string | null;
  readonly kies: (stukId: string) => void;
}

export function stuktitel(stuk: Pick<Stukregel, 'titel' | 'versie'>): string {
  return stuk.versie > 1 ? `${stuk.titel}, ${t.versie(stuk.versie)}` : stuk.titel;
}

export function Stukkenlijst({ stukken, gekozen, kies }: StukkenlijstProps) {
  return (
    <ul>
      {stukken.map((s) => (
        <li key={s.id}>
          <button
            type="button"
            className={s.id === gekozen ? 'stukregel stukregel--gekozen' : 'stukregel'}
            aria-current={s.id === gekozen ? 'true' : undefined}
            onClick={() => kies(s.id)}
          >
            <span className="stukregel__titel">{nietAfbreken(stuktitel(s))}</span>
            <VoortgangKlein klaar={stukstaten.indexOf(s.staat) + 1} van={stukstaten.length} />
            <span className="meta">{nietAfbreken(s.regel)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
