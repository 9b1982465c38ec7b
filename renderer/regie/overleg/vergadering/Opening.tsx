/** The opening: who is there, and then the secrecy texts one by one in the room, read out by the chair, and recorded as read (art. 14). */
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { isGaande } from '../../../../shared/domein/overleg.ts';
import { tekst } from '../../../text/overleg.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { naamlozeRing, Ring } from '../../../ui/Ring.tsx';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { api, schrijf, useVraag } from '../../schil/api.ts';
import type { Zaalstand } from '../../schil/winkel.ts';
import { Aanwezigen } from './Aanwezigen.tsx';
import type { Handelingen } from './useHandelingen.ts';

const t = tekst.opening;

interface OpeningProps {
  readonly beeld: Overlegbeeld;
  readonly zaal: Zaalstand;
  readonly handelingen: Handelingen;
}

export function Opening({ beeld, zaal, handelingen }: OpeningProps) {
  const { opening, id: overlegId } = beeld;
  const { waarde } = useVraag(() => api.opening.toon({ overlegId }), [overlegId]);
  const aanwezigen = waarde?.aanwezigen ?? [];
  const inZaal = zaal.bericht.beeld.soort === 'opening' ? zaal.bericht.beeld : null;
  // What the room shows is known first: a key that is pressed on seeing it goes on from there.
  const { soort } = zaal.bericht.beeld;
  const wieIsEr = soort === 'aanwezigen' || (soort !== 'welkom' && (waarde?.wieIsEr ?? false));
  const iemand = beeld.deelnemers.some((d) => d.inZaal);
  const nr = inZaal?.nu ?? opening.nr;
  const van = opening.van;
  const open = isGaande(beeld.staat);
  const blad = zaal.bericht.beeld.soort === 'aanwezigen' ? zaal.bericht.beeld.bladzijde : { nr: 1, van: 1 };
  const toon = (straks: number) => {
    if (straks < 1 || straks > van) return;
    void handelingen.doe(() => schrijf(api.overleg.toonOpening({ overlegId, nr: straks })));
  };
  const zetWieIsEr = (aan: boolean) => void handelingen.doe(() => schrijf(api.opening.zetWieIsEr({ overlegId, aan })));
  // Welcome, who is there (when somebody is), and then the texts.
  const naarMensen = nr === 0 && !wieIsEr && iemand;
  const verder = () => {
    if (naarMensen) zetWieIsEr(true);
    else if (nr === 0 && wieIsEr && blad.nr < blad.van) handelingen.blad(1);
    else toon(nr + 1);
  };
  const magTerug = nr > 1 || (nr === 1 && iemand) || (nr === 0 && wieIsEr);
  const terug = () => {
    if (nr > 1) toon(nr - 1);
    else if (nr === 1) zetWieIsEr(true);
    else if (blad.nr > 1) handelingen.blad(-1);
    else zetWieIsEr(false);
  };
  const vastleggen = () => void handelingen.doe(() => schrijf(api.overleg.legVoorlezenVast({ overlegId })));
  const klaar = opening.voorgelezenOp !== null;
  const laatste = nr >= van;
  const watVerder = naarMensen ? t.toonWieIsEr : nr === 0 ? t.toonEerst : t.volgende;
  const watTerug = nr > 1 ? t.vorige : nr === 1 ? t.terugNaarWieIsEr : t.terugNaarWelkom;
  useToetsen([
    { toets: 'ArrowLeft', wat: watTerug, doe: terug, uit: !open || !magTerug },
    { toets: 'ArrowRight', wat: watVerder, doe: verder, uit: !open || laatste },
    { toets: 'g', wat: t.voorgelezen, doe: vastleggen, uit: !open || klaar || !laatste },
  ]);
  return (
    <div className="opening-regie">
      <div className="opening-regie__ring">
        <Ring
          ring={naamlozeRing(
            Array.from({ length: van }, (_, i) => (klaar || i < nr ? 'ziet' : 'open')),
            'geen',
          )}
          maat={80}
          alternatief={t.tekst(nr, van)}
        />
        <div>
          <h2>{inZaal?.titel ?? (nr === 0 ? t.kopMensen : t.kop)}</h2>
          <p className="meta">{nr === 0 ? t.zinMensen : t.zin}</p>
        </div>
      </div>
      {inZaal ? (
        <>
          <ol className="opening-regie__koppen">
            {inZaal.koppen.map((kop, i) => (
              <li key={kop} aria-current={i + 1 === nr ? 'step' : undefined}>
                <button type="button" className="daad" onClick={() => toon(i + 1)}>
                  <Icoon naam={i + 1 < nr || klaar ? 'vink' : i + 1 === nr ? 'pijl' : 'streep'} />
                  {kop}
                </button>
              </li>
            ))}
          </ol>
          <article className="opening-regie__tekst">
            <h3>{nietAfbreken(inZaal.artikel)}</h3>
            <blockquote>{nietAfbreken(inZaal.tekst)}</blockquote>
            {inZaal.gewoneTaal && (
              <p className="meta">
                {t.gewoneTaal} {nietAfbreken(inZaal.gewoneTaal)}
              </p>
            )}
          </article>
        </>
      ) : (
        <Aanwezigen aanwezigen={aanwezigen} />
      )}
      {klaar && (
        <p className="opening-regie__gedaan">
          <Icoon naam="vink" /> {t.gedaan(opening.voorgelezenOp ?? '')}
        </p>
      )}
      {open && (
        <div className="rij-knoppen">
          <Knop toets="ArrowLeft" uit={!magTerug} onClick={terug}>
            {watTerug}
          </Knop>
          <Knop toets="ArrowRight" soort={laatste ? 'rand' : 'hoofd'} uit={laatste} onClick={verder}>
            {watVerder}
          </Knop>
          {!klaar && (
            <Knop toets="g" soort={laatste ? 'hoofd' : 'rand'} uit={!laatste} onClick={vastleggen}>
              {t.voorgelezen}
            </Knop>
          )}
        </div>
      )}
    </div>
  );
}
