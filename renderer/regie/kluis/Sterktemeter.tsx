/** The strength in four boxes, a word and one line of advice; calm while it is being measured. */
import { kluisTekst as t } from '../../text/kluis.ts';
import { VoortgangKlein } from '../../ui/Voortgang.tsx';
import { useSterkte } from './useSterkte.ts';

export function Sterktemeter({ wachtzin }: { wachtzin: string }) {
  const sterkte = useSterkte(wachtzin);
  return (
    <div className="sterkte" role="status">
      {wachtzin !== '' && (
        <>
          <VoortgangKlein klaar={sterkte?.score ?? 0} van={4} />
          {sterkte === null ? (
            <span className="meta">{t.sterkte.meten}</span>
          ) : (
            <>
              <span className="sterkte__woord">
                <span className="alleen-voorlezen">{t.sterkte.kop}: </span>
                {t.sterkte.woorden[sterkte.genoeg ? Math.max(3, sterkte.score) : Math.min(2, sterkte.score)]}
              </span>
              {sterkte.advies && <span className="sterkte__advies">{sterkte.advies}</span>}
            </>
          )}
        </>
      )}
    </div>
  );
}
