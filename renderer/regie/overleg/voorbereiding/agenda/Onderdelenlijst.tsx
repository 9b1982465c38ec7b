/** The parts of an agenda or a template as a list: one is chosen, and what can be done with it stands under it. */
import type { ReactNode } from 'react';
import { agendaTekst as t } from '../../../../text/overleg/agenda.ts';
import { Icoon } from '../../../../ui/Icoon.tsx';
import { Knop } from '../../../../ui/Knop.tsx';
import { Melding } from '../../../../ui/Melding.tsx';
import { nietAfbreken } from '../../../../ui/nietAfbreken.ts';
import type { Lijstbewerking } from './useLijstbewerking.ts';
import './agenda.css';

export interface Onderdeelregel {
  readonly id: string;
  /** Clock time, or the number of the part in a template. */
  readonly voor: string;
  readonly titel: string;
  readonly vraag: string;
  /** Purpose, circle, minutes and who is needed, in one line. */
  readonly meta: string;
  /** Somebody who is needed is missing, in a sentence; empty: nobody. */
  readonly mist: string;
  /** Why it can be neither changed nor removed; empty: it can. */
  readonly vast: string;
}

interface OnderdelenlijstProps {
  readonly regels: readonly Onderdeelregel[];
  readonly bewerking: Lijstbewerking;
}

function Daden({ regel, bewerking }: { readonly regel: Onderdeelregel; readonly bewerking: Lijstbewerking }) {
  const { kan, wegVraag } = bewerking;
  if (wegVraag) {
    return (
      <Melding
        soort="letop"
        wat={t.zeker(regel.titel)}
        knoppen={
          <>
            <Knop soort="gevaar" maat="klein" toets="Delete" onClick={bewerking.haalWeg}>
              {t.haalWeg}
            </Knop>
            <Knop maat="klein" toets="Escape" onClick={bewerking.laatStaan}>
              {t.laatStaan}
            </Knop>
          </>
        }
      />
    );
  }
  return (
    <>
      {regel.vast && <p className="meta">{regel.vast}</p>}
      <div className="rij-knoppen">
        {kan.wijzig && (
          <Knop maat="klein" toets="Enter" onClick={bewerking.wijzig}>
            {t.wijzig}
          </Knop>
        )}
        {kan.omhoog && (
          <Knop maat="klein" toets="Alt+ArrowUp" onClick={() => bewerking.verplaats(-1)}>
            {t.omhoog}
          </Knop>
        )}
        {kan.omlaag && (
          <Knop maat="klein" toets="Alt+ArrowDown" onClick={() => bewerking.verplaats(1)}>
            {t.omlaag}
          </Knop>
        )}
        {kan.weg && (
          <Knop maat="klein" toets="Delete" onClick={bewerking.vraagWeg}>
            {t.haalWeg}
          </Knop>
        )}
      </div>
    </>
  );
}

export function Onderdelenlijst({ regels, bewerking }: OnderdelenlijstProps): ReactNode {
  return (
    <ol className="onderdelen" aria-label={t.onderdelen}>
      {regels.map((regel) => {
        const gekozen = regel.id === bewerking.gekozen;
        return (
          <li key={regel.id} className={gekozen ? 'onderdelen__rij onderdelen__rij--gekozen' : 'onderdelen__rij'}>
            <button
              type="button"
              className="onderdelen__knop"
              data-rij={regel.id}
              aria-current={gekozen ? 'true' : undefined}
              onClick={() => (gekozen && !bewerking.wegVraag ? bewerking.wijzig() : bewerking.kies(regel.id))}
            >
              <span className="onderdelen__voor">{regel.voor}</span>
              <span>
                <b>{regel.titel}</b>
                {regel.vraag && <span className="onderdelen__vraag">{regel.vraag}</span>}
                <span className="meta">{nietAfbreken(regel.meta)}</span>
                {regel.mist && (
                  <span className="onderdelen__mist">
                    <Icoon naam="driehoek" />
                    {regel.mist}
                  </span>
                )}
              </span>
            </button>
            {gekozen && (
              <div className="onderdelen__daden">
                <Daden regel={regel} bewerking={bewerking} />
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
