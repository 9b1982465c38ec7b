/** Before signing: who signs, and which kind of identity document the chair saw. Never a document number. */
import { useState } from 'react';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { identiteitssoorten } from '../../../../shared/contract/verklaringen.ts';
import { tekst } from '../../../text/overleg.ts';
import { Dialoog } from '../../../ui/Dialoog.tsx';
import { Keuze } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { useActie } from '../../formulier/useActie.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, vraag } from '../../schil/api.ts';

const t = tekst.tekenen;

interface TekenenProps {
  readonly beeld: Overlegbeeld;
  readonly deelnemerId: string | undefined;
  readonly sluit: () => void;
}

export function Tekenen({ beeld, deelnemerId, sluit }: TekenenProps) {
  const tekenaars = beeld.deelnemers.filter((d) => d.magTekenen);
  const [wie, zetWie] = useState(deelnemerId ?? tekenaars[0]?.id ?? '');
  const [gezien, zetGezien] = useState<string>('');
  const { weigering, bezig, doe } = useActie();
  const identiteit = identiteitssoorten.find((s) => s === gezien);
  const begin = async () => {
    if (!identiteit || wie === '') return;
    const gelukt = await doe(async () => {
      await vraag(api.verklaringen.begin({ overlegId: beeld.id, deelnemerId: wie, identiteit }));
    });
    if (gelukt) sluit();
  };
  // Bound here, in the parent: a later layer than the dialog's own, so these keys act while it is open.
  useToetsen(identiteitssoorten.map((s, i) => ({ toets: String(i + 1), wat: '', doe: () => zetGezien(s) })));
  return (
    <Dialoog
      open
      naastZaal
      smal
      titel={t.kop}
      inleiding={t.zin}
      opEsc={sluit}
      opEnter={() => void begin()}
      voet={
        <>
          <Knop soort="hoofd" toets="Enter" uit={!identiteit || wie === ''} bezig={bezig} onClick={() => void begin()}>
            {t.knop}
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
          <Weigeringmelding weigering={weigering} />
        </div>
      )}
    </Dialoog>
  );
}
