/**
 * Before signing: who signs, and which kind of identity document the chair saw. Never a document number. Or that he
 * signed on paper.
 */
import { useState } from 'react';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { identiteitssoorten } from '../../../../shared/contract/verklaringen.ts';
import { dagVan } from '../../../../shared/domein/tijd.ts';
import { tekst } from '../../../text/overleg.ts';
import { Dialoog } from '../../../ui/Dialoog.tsx';
import { Keuze } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { useActie } from '../../formulier/useActie.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, schrijf, vraag } from '../../schil/api.ts';
import { Papier, type Papierwaarden } from './Papier.tsx';

const t = tekst.tekenen;

interface TekenenProps {
  readonly beeld: Overlegbeeld;
  readonly deelnemerId: string | undefined;
  readonly sluit: () => void;
}

export function Tekenen({ beeld, deelnemerId, sluit }: TekenenProps) {
  // Who is in the room without having signed keeps the room dark: he comes first. The others in seat order.
  const tekenaars = beeld.deelnemers.filter((d) => d.magTekenen).sort((a, b) => Number(b.inZaal) - Number(a.inZaal));
  const [wie, zetWie] = useState(deelnemerId ?? tekenaars[0]?.id ?? '');
  const [gezien, zetGezien] = useState<string>('');
  const vandaag = dagVan(new Date());
  const [papier, zetPapier] = useState<Papierwaarden | null>(null);
  const { weigering, bezig, doe } = useActie();
  const identiteit = identiteitssoorten.find((s) => s === gezien);
  const begin = async () => {
    if (!identiteit || wie === '') return;
    const gast = { overlegId: beeld.id, deelnemerId: wie, identiteit };
    const gelukt = await doe(async () => {
      if (papier) await schrijf(api.verklaringen.legPapierVast({ ...gast, ...papier }));
      else await vraag(api.verklaringen.begin(gast));
    });
    if (gelukt) sluit();
  };
  const begonnen = { plaats: beeld.plaats, datum: vandaag, getuige: tekst.papier.voorzitter };
  const wissel = () => zetPapier(papier ? null : begonnen);
  // Bound here, in the parent: a later layer than the dialog's own, so these keys act while it is open.
  useToetsen([
    ...identiteitssoorten.map((s, i) => ({ toets: String(i + 1), wat: '', doe: () => zetGezien(s) })),
    { toets: 'p', wat: '', doe: wissel },
  ]);
  return (
    <Dialoog
      open
      naastZaal
      smal
      titel={t.kop}
      inleiding={papier ? tekst.papier.zin : t.zin}
      opEsc={sluit}
      opEnter={() => void begin()}
      voet={
        <>
          <Knop soort="hoofd" toets="Enter" uit={!identiteit || wie === ''} bezig={bezig} onClick={() => void begin()}>
            {papier ? tekst.papier.legVast : t.knop}
          </Knop>
          <Knop toets="p" onClick={wissel}>
            {papier ? tekst.papier.terug : tekst.papier.knop}
          </Knop>
          <Knop toets="Escape" onClick={sluit}>
            {tekst.open.laat}
          </Knop>
        </>
      }
    >
      {tekenaars.length === 0 ? (
        <Melding wat={t.niemand} />
      ) : (
        <div className="invulblad">
          <Keuze
            label={t.wie}
            waarde={wie}
            opKeuze={zetWie}
            onderElkaar
            opties={tekenaars.map((d) => ({ id: d.id, naam: `${d.zetel} ${d.naam}, ${d.organisatie}` }))}
          />
          <Keuze
            label={t.gezien}
            uitleg={t.geenNummer}
            waarde={gezien}
            opKeuze={zetGezien}
            onderElkaar
            opties={identiteitssoorten.map((s, i) => ({ id: s, naam: `${i + 1}  ${t.soorten[s]}` }))}
          />
          {papier && <Papier waarden={papier} zet={zetPapier} vandaag={vandaag} />}
          <Weigeringmelding weigering={weigering} />
        </div>
      )}
    </Dialoog>
  );
}
