/**
 * Above a verslag that is read: how much of it the room sees, and what can be done with it here. A bron has its own
 * input struck, and the meeting has it vastgesteld; both are asked once, and neither is done by Enter.
 */
import { useState } from 'react';
import type { Overlegbeeld, Puntbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { verslagTekst } from '../../../text/verslag.ts';
import { Dialoog } from '../../../ui/Dialoog.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { Selectie } from '../../../ui/Selectie.tsx';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { useActie } from '../../formulier/useActie.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, schrijf, useVraag } from '../../schil/api.ts';
import { useWinkel } from '../../schil/winkel.ts';
import { Kopieenmelding } from '../../stukken/Kopieen.tsx';
import { alsVrager, beslissingen, Nakijklijst, useNakijken, vragers } from '../../stukken/Nakijklijst.tsx';
import { geenEnter } from '../dialogen/geenEnter.ts';

const t = verslagTekst.lezen;
const ts = verslagTekst.schrap;

interface LeesstrookProps {
  readonly beeld: Overlegbeeld;
  readonly stukId: string;
  /** The chosen item, if it is a passage of the verslag. */
  readonly passage: Puntbeeld | null;
}

export function Leesstrook({ beeld, stukId, passage }: LeesstrookProps) {
  const { waarde: stuk } = useVraag(() => api.stukken.toon({ stukId }), [stukId]);
  const [dialoog, zetDialoog] = useState<'schrap' | 'vast' | null>(null);
  const { zetGebied, kiesStuk } = useWinkel.getState();
  const kanVast = stuk?.staat === 'ter-vaststelling';
  const kanSchrap = kanVast && passage !== null && !passage.geschrapt;
  const passages = beeld.punten.filter((p) => p.uitVerslag);
  const sluit = () => zetDialoog(null);
  useToetsen([
    { toets: 'x', wat: ts.toets, doe: () => zetDialoog('schrap'), uit: !kanSchrap },
    { toets: 'f', wat: t.vastToets, doe: () => zetDialoog('vast'), uit: !kanVast },
  ]);
  return (
    <div className="leesstrook">
      <p>
        <b>{stuk && !kanVast ? t.vastgesteld : t.kop}</b>{' '}
        {t.zin(passages.filter((p) => p.opTafel).length, passages.length)}
      </p>
      <div className="rij-knoppen">
        {kanSchrap && (
          <Knop maat="klein" toets="x" onClick={() => zetDialoog('schrap')}>
            {ts.knop}
          </Knop>
        )}
        {kanVast && (
          <Knop maat="klein" toets="f" onClick={() => zetDialoog('vast')}>
            {t.vast}
          </Knop>
        )}
        <Knop
          soort="link"
          maat="klein"
          onClick={() => {
            kiesStuk(stukId);
            zetGebied('stukken');
          }}
        >
          {t.open}
        </Knop>
      </div>
      {dialoog === 'schrap' && passage && <Schrapdialoog stukId={stukId} passage={passage} sluit={sluit} />}
      {dialoog === 'vast' && <Vastdialoog stukId={stukId} sluit={sluit} />}
    </div>
  );
}

interface SchrapdialoogProps {
  readonly stukId: string;
  readonly passage: Puntbeeld;
  readonly sluit: () => void;
}

function Schrapdialoog({ stukId, passage, sluit }: SchrapdialoogProps) {
  const { waarde } = useVraag(() => api.verslag.toon({ stukId }), [stukId]);
  const [door, zetDoor] = useState('');
  const [fout, zetFout] = useState('');
  const { weigering, bezig, doe } = useActie();
  const laat = useNakijken();
  const bron = waarde?.passages.find((p) => p.puntId === passage.id);
  const nakijken = waarde?.nakijken ?? [];
  const schrap = async () => {
    if (door === '') return zetFout(ts.kiesDoor);
    const gelukt = await doe(async () => {
      const gevraagdDoor = alsVrager(door);
      const opmerkingen = beslissingen(nakijken, laat.ids);
      await schrijf(api.verslag.schrap({ stukId, puntId: passage.id, gevraagdDoor, opmerkingen }));
    });
    if (gelukt) sluit();
  };
  return (
    <Dialoog
      open
      naastZaal
      smal
      titel={ts.kop}
      inleiding={ts.zin}
      opEsc={sluit}
      voet={
        <>
          <Knop soort="gevaar" bezig={bezig} onKeyDown={geenEnter} onClick={() => void schrap()}>
            {ts.bewaar}
          </Knop>
          <Knop toets="Escape" onClick={sluit}>
            {ts.annuleer}
          </Knop>
        </>
      }
    >
      <div className="invulblad">
        <p className="inzet__citaat">{passage.tekst}</p>
        {bron?.vragers.length === 0 ? (
          <Melding soort="letop" wat={ts.geenVrager} />
        ) : (
          <Selectie
            label={ts.door}
            leeg={ts.kiesDoor}
            opties={vragers(bron)}
            value={door}
            fout={fout || undefined}
            onChange={(g) => {
              zetFout('');
              zetDoor(g.target.value);
            }}
          />
        )}
        <Nakijklijst nakijken={nakijken} laat={laat} />
        <Weigeringmelding weigering={weigering} />
      </div>
    </Dialoog>
  );
}

interface VastdialoogProps {
  readonly stukId: string;
  readonly sluit: () => void;
}

function Vastdialoog({ stukId, sluit }: VastdialoogProps) {
  const { waarde: weg } = useVraag(() => api.verslag.toon({ stukId }), [stukId]);
  const { weigering, bezig, doe } = useActie();
  const aanwezig = weg?.leest?.aanwezig ?? [];
  const stelVast = async () => {
    const gelukt = await doe(async () => {
      await schrijf(api.stukken.stelVast({ stukId, wijze: 'overleg', tweedeLezer: '', reden: '' }));
    });
    if (gelukt) sluit();
  };
  return (
    <Dialoog
      open
      naastZaal
      smal
      titel={t.vastKop}
      inleiding={t.vastZin}
      opEsc={sluit}
      voet={
        <>
          <Knop soort="hoofd" bezig={bezig} onClick={() => void stelVast()}>
            {t.vastKnop}
          </Knop>
          <Knop toets="Escape" onClick={sluit}>
            {t.laat}
          </Knop>
        </>
      }
    >
      <ul>
        {aanwezig.map((wie) => (
          <li key={wie}>{wie}</li>
        ))}
      </ul>
      {weg && weg.aanvullingen > 0 && (
        <Melding soort="letop" wat={verslagTekst.aangevuld(weg.aanvullingen)} waarom={t.vastAanvulling} />
      )}
      <Kopieenmelding kopieen={weg?.kopieen ?? []} />
      <Weigeringmelding weigering={weigering} />
    </Dialoog>
  );
}
