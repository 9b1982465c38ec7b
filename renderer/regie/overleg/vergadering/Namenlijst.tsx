/**
 * The namenlijst in the meeting: per name netto or not with a reason, which partners decide, and fixing the list; or
 * that nothing changed, for it is gone over in every meeting (art. 8 lid 3 and 4, art. 12). Fixing destroys rejected
 * bruto names and takes who leaves off the list, so it asks, in place.
 */
import { useState } from 'react';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { tekst } from '../../../text/overleg.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { Teruggehaald } from '../../concept/Teruggehaald.tsx';
import { useConceptVan } from '../../concept/useConcept.ts';
import { api, schrijf } from '../../schil/api.ts';
import { useOpen } from '../../schil/plek.ts';
import { Besluitnemers } from './Besluitnemers.tsx';
import { type Besluit, type Naamregel, Naamrij } from './Naamrij.tsx';
import type { Handelingen } from './useHandelingen.ts';
import { useVaststelling } from './useVaststelling.ts';
import { Verschil } from './Verschil.tsx';

const t = tekst.namen;
type Besluiten = Readonly<Record<string, Besluit>>;

interface NamenlijstProps {
  readonly beeld: Overlegbeeld;
  readonly groepId: string;
  readonly gekozenId: string | null;
  readonly kies: (id: string | null) => void;
  readonly handelingen: Handelingen;
  readonly naamErbij: () => void;
  readonly open: boolean;
}

export function Namenlijst({ beeld, groepId, gekozenId, kies, handelingen, naamErbij, open }: NamenlijstProps) {
  // Nothing said yet about anybody; a field per name, so that a concept finds its names again.
  const [begin] = useState<Besluiten>(() =>
    Object.fromEntries(beeld.namen.map((n) => [n.lidId, { netto: null, reden: '' }])),
  );
  const [besluiten, zetBesluiten] = useState(begin);
  const concept = useConceptVan<Besluiten>(
    open ? { formulier: 'nettolijst', bij: { groep: groepId } } : null,
    begin,
    besluiten,
    zetBesluiten,
  );
  const [zeker, zetZeker] = useState(false);
  const [gedaan, zetGedaan] = useState('');
  const [deel, zetDeel] = useOpen(`namen:${beeld.gekozen.id}`);
  const vast = useVaststelling(beeld.id, groepId);
  const verschil = deel === 'verschil';

  // Who is on the netto list already stays on it unless the partners say otherwise.
  const besluitOver = ({ lidId, staat }: Naamregel): Besluit => ({
    netto: besluiten[lidId]?.netto ?? (staat === 'netto' ? true : null),
    reden: besluiten[lidId]?.reden ?? '',
  });
  const zet = (lidId: string, besluit: Besluit) => {
    zetZeker(false);
    zetGedaan('');
    zetBesluiten((b) => ({ ...b, [lidId]: besluit }));
  };
  const gekozen = beeld.namen.find((n) => n.lidId === gekozenId);
  const metToets = (netto: boolean) => gekozen && zet(gekozen.lidId, { ...besluitOver(gekozen), netto });
  const nog = beeld.namen.filter((n) => besluitOver(n).netto === null).length;
  const netto = beeld.namen.filter((n) => besluitOver(n).netto === true).length;
  const nietOp = beeld.namen.filter((n) => besluitOver(n).netto === false);
  // Who was on the list leaves it and is kept for recidive; a new name that does not come on it is destroyed.
  const eraf = nietOp.filter((n) => n.staat === 'netto').length;
  const weg = nietOp.length - eraf;
  const gelijk = beeld.namen.length > 0 && nietOp.length === 0 && beeld.namen.every((n) => n.staat === 'netto');
  const klaarOm = (zin: string) => {
    zetGedaan(zin);
    concept.gooiWeg();
  };
  const stelVast = async () => {
    const lijst = beeld.namen.map((n) => {
      const b = besluitOver(n);
      return { lidId: n.lidId, netto: b.netto === true, reden: b.reden };
    });
    const gelukt = await handelingen.doe(async () => {
      const uitkomst = await schrijf(
        api.namenlijst.stelVast({ groepId, overlegId: beeld.id, besluiten: lijst, door: [...vast.door] }),
      );
      klaarOm(t.gedaan(uitkomst.netto, uitkomst.beeindigd, uitkomst.vernietigd));
    });
    if (gelukt) kies(null);
    zetZeker(false);
  };
  const geenWijziging = () =>
    void handelingen.doe(async () => {
      await schrijf(api.vaststelling.geenWijziging({ overlegId: beeld.id, groepId, door: [...vast.door] }));
      klaarOm(t.gelijkGebleven);
    });
  const erbij = () => {
    zetZeker(false);
    zetGedaan('');
    naamErbij();
  };
  const magGelijk = open && gelijk && vast.door.length > 0;
  const wissel = () => zetDeel(verschil ? null : 'verschil');
  useToetsen([
    { toets: 'j', wat: tekst.toetsen.nettoJa, doe: () => metToets(true), uit: !open || !gekozen || verschil },
    { toets: 'x', wat: tekst.toetsen.nettoNee, doe: () => metToets(false), uit: !open || !gekozen || verschil },
    { toets: 'g', wat: t.erbij, doe: erbij, uit: !open },
    { toets: 'd', wat: t.verschil.knop, doe: wissel },
    { toets: '=', wat: t.geenWijziging, doe: geenWijziging, uit: !magGelijk },
  ]);

  const erbijKnop = open && (
    <Knop maat="klein" toets="g" onClick={erbij}>
      {t.erbij}
    </Knop>
  );
  if (beeld.namen.length === 0 && !vast.beeld?.eraf.length && !vast.beeld?.nu)
    return (
      <div className="midden__leeg">
        <p className="leeg">{gedaan || t.leeg}</p>
        {erbijKnop}
      </div>
    );
  return (
    <div className="namen">
      <div className="namen__boven">
        <p className="meta">{vast.beeld ? t.laatst(vast.beeld.nu, vast.beeld.vorige, open) : ''}</p>
        <div className="rij-knoppen">
          <Knop maat="klein" toets="d" aria-pressed={verschil} onClick={wissel}>
            {verschil ? t.verschil.terug : t.verschil.knop}
          </Knop>
          {erbijKnop}
        </div>
      </div>
      {open && <Teruggehaald concept={concept} />}
      {verschil && vast.beeld ? (
        <Verschil beeld={vast.beeld} overlegId={beeld.id} open={open} handelingen={handelingen} />
      ) : (
        <ul aria-label={t.kop}>
          {beeld.namen.map((n) => (
            <Naamrij
              key={n.lidId}
              rij={n}
              gekozen={n.lidId === gekozenId}
              besluit={besluitOver(n)}
              zet={(b) => zet(n.lidId, b)}
              kies={() => kies(n.lidId === gekozenId ? null : n.lidId)}
              open={open}
              groepId={groepId}
              handelingen={handelingen}
            />
          ))}
        </ul>
      )}
      {open && (
        <div className="namen__onder">
          {gedaan && (
            <p role="status">
              <Icoon naam="vink" /> {gedaan}
            </p>
          )}
          <Besluitnemers vast={vast} />
          {zeker ? (
            <Melding
              soort="letop"
              wat={t.vraag(netto, eraf, weg)}
              waarom={weg > 0 ? t.vraagWaarom : undefined}
              knoppen={
                <>
                  <Knop soort={weg > 0 ? 'gevaar' : 'hoofd'} onClick={() => void stelVast()}>
                    {weg > 0 ? t.ja : t.jaZonder}
                  </Knop>
                  <Knop onClick={() => zetZeker(false)}>{t.nee}</Knop>
                </>
              }
            />
          ) : (
            <div className="rij-knoppen">
              {gelijk ? (
                <Knop soort="hoofd" toets="=" uit={!magGelijk} onClick={geenWijziging}>
                  {t.geenWijziging}
                </Knop>
              ) : (
                <Knop soort="hoofd" uit={nog > 0 || vast.door.length === 0} onClick={() => zetZeker(true)}>
                  {t.stelVast}
                </Knop>
              )}
              <span className="meta">{nog > 0 ? t.nog(nog) : vast.door.length === 0 ? t.niemandBesluit : t.zin}</span>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
