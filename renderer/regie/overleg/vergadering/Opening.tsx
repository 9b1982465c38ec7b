/** The opening: the secrecy texts one by one in the room, read out by the chair, and recorded as read (art. 14). */
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { tekst } from '../../../text/overleg.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { naamlozeRing, Ring } from '../../../ui/Ring.tsx';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { api, schrijf } from '../../schil/api.ts';
import type { Zaalstand } from '../../schil/winkel.ts';
import type { Handelingen } from './useHandelingen.ts';

const t = tekst.opening;

interface OpeningProps {
  readonly beeld: Overlegbeeld;
  readonly zaal: Zaalstand;
  readonly handelingen: Handelingen;
}

export function Opening({ beeld, zaal, handelingen }: OpeningProps) {
  const { opening, id: overlegId } = beeld;
  const inZaal = zaal.bericht.beeld.soort === 'opening' ? zaal.bericht.beeld : null;
  const nr = inZaal?.nu ?? opening.nr;
  const van = opening.van;
  const open = beeld.staat === 'geopend' || beeld.staat === 'geschorst';
  const begonnen = nr >= 1;
  const toon = (straks: number) => {
    if (straks < 1 || straks > van) return;
    void handelingen.doe(() => schrijf(api.overleg.toonOpening({ overlegId, nr: straks })));
  };
  const vastleggen = () => void handelingen.doe(() => schrijf(api.overleg.legVoorlezenVast({ overlegId })));
  const klaar = opening.voorgelezenOp !== null;
  const laatste = nr >= van;
  useToetsen([
    { toets: 'ArrowLeft', wat: t.vorige, doe: () => toon(nr - 1), uit: !open || nr <= 1 },
    { toets: 'ArrowRight', wat: t.volgende, doe: () => toon(nr + 1), uit: !open || laatste },
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
          <h2>{inZaal?.titel ?? t.kop}</h2>
          <p className="meta">{t.zin}</p>
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
        !klaar && <p className="leeg">{t.nietInZaal}</p>
      )}
      {klaar && (
        <p className="opening-regie__gedaan">
          <Icoon naam="vink" /> {t.gedaan(opening.voorgelezenOp ?? '')}
        </p>
      )}
      {open && (
        <div className="rij-knoppen">
          <Knop toets="ArrowLeft" uit={nr <= 1} onClick={() => toon(nr - 1)}>
            {t.vorige}
          </Knop>
          <Knop toets="ArrowRight" soort={laatste ? 'rand' : 'hoofd'} uit={laatste} onClick={() => toon(nr + 1)}>
            {begonnen ? t.volgende : t.toonEerst}
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
