/** Wider: the bron agrees that this item goes to named seats too. Only `v` does it; Enter and Esc reveal nothing. */
import { useRef, useState } from 'react';
import { opsomming } from '../../../../shared/domein/woorden.ts';
import { tekst } from '../../../text/overleg.ts';
import { Dialoog } from '../../../ui/Dialoog.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { Selectie } from '../../../ui/Selectie.tsx';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { useActie } from '../../formulier/useActie.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../../schil/api.ts';
import { Letterstrook } from '../../zetels/Letterstrook.tsx';
import { useZeteltoetsen } from '../../zetels/useZeteltoetsen.ts';
import { geenEnter } from './geenEnter.ts';
import type { Puntdialoog } from './puntdialoog.ts';
import { Zetelkeuze } from './Zetelkeuze.tsx';
import { vanBron, zetelId } from './zetels.ts';

const t = tekst.verruim;

export function Verruim({ punt, beeld, sluit }: Puntdialoog) {
  const bronnen = vanBron(punt.bron, beeld);
  const [zetels, zetZetels] = useState<readonly number[]>([]);
  const [akkoordDoor, zetAkkoordDoor] = useState(bronnen.length === 1 ? (bronnen[0]?.id ?? '') : '');
  const [grondslag, zetGrondslag] = useState('');
  const [mist, zetMist] = useState(false);
  const { weigering, doe, bezig } = useActie();
  // Once is enough: a second press while the dialog closes must not record a second agreement.
  const gelukt = useRef(false);
  // What was read out to the bron: not what another write makes of it while the dialog is open.
  const getoond = useRef(punt.tekst);

  const stand = (zetel: number) => punt.ring.zetels.find((z) => z.zetel === zetel);
  const zietAl = (zetel: number) => stand(zetel)?.stand === 'ziet';
  const wissel = (zetel: number) => {
    if (zietAl(zetel)) return;
    zetMist(false);
    zetZetels((nu) => (nu.includes(zetel) ? nu.filter((z) => z !== zetel) : [...nu, zetel].sort((a, b) => a - b)));
  };
  const passend = beeld.keuzes.incidenteleGrondslagen.filter(
    (g) => g.van === punt.bron.id && g.gegevenssoorten.includes(punt.gegevenssoort),
  );
  const verruim = async () => {
    if (gelukt.current) return;
    if (zetels.length === 0 || akkoordDoor === '') return zetMist(true);
    const ids = beeld.deelnemers.filter((d) => zetels.includes(d.zetel)).map((d) => zetelId(d, beeld));
    gelukt.current = await doe(async () => {
      await schrijf(
        api.punten.verruim({
          puntId: punt.id,
          aanPartners: ids.filter((i) => i.soort === 'partner').map((i) => i.id),
          aanDeelnemers: ids.filter((i) => i.soort === 'deelnemer').map((i) => i.id),
          akkoordDoor,
          grondslag: grondslag || null,
          getoond: getoond.current,
        }),
      );
    });
    if (gelukt.current) sluit();
  };
  const gezet = [...beeld.deelnemers].sort((a, b) => a.zetel - b.zetel);
  const zetelkeuze = useZeteltoetsen(
    gezet.map((d) => ({ zetel: d.zetel, naam: d.organisatie, wat: '', doe: () => wissel(d.zetel) })),
  );
  // Bound here, in the parent: a later layer than the dialog's own, so these keys act while it is open.
  useToetsen([...zetelkeuze.bindingen, { toets: 'v', wat: t.knop, doe: () => void verruim() }]);
  return (
    <Dialoog
      open
      naastZaal
      titel={t.kop}
      inleiding={`${getoond.current} ${t.zin(punt.bron.naam)}`}
      opEsc={sluit}
      voet={
        <>
          <Knop soort="hoofd" toets="v" bezig={bezig} onKeyDown={geenEnter} onClick={() => void verruim()}>
            {t.knop}
          </Knop>
          <Knop toets="Escape" onClick={sluit}>
            {tekst.open.laat}
          </Knop>
          <span className="meta">{t.enter}</span>
        </>
      }
    >
      <div className="dialoog-kolommen">
        <section>
          <h2>{t.naar}</h2>
          <p className="meta">{t.naarUitleg}</p>
          <Zetelkeuze
            rijen={gezet.map((d) => ({
              zetel: d.zetel,
              naam: d.organisatie,
              bij: zietAl(d.zetel) ? t.ziet : (stand(d.zetel)?.uitleg ?? ''),
              aan: zetels.includes(d.zetel),
              vast: zietAl(d.zetel),
            }))}
            wissel={wissel}
          />
          <Letterstrook letters={zetelkeuze.letters} />
        </section>
        <section className="invulblad">
          {bronnen.length === 0 ? (
            <Melding wat={t.geenBron} />
          ) : (
            <Selectie
              label={t.akkoord}
              leeg={t.kiesAkkoord}
              value={akkoordDoor}
              onChange={(g) => zetAkkoordDoor(g.target.value)}
              opties={bronnen.map((d) => ({ id: d.id, naam: `${d.naam}, ${d.organisatie}` }))}
            />
          )}
          <Selectie
            label={t.grondslag}
            leeg={t.alleenKring}
            value={grondslag}
            onChange={(g) => zetGrondslag(g.target.value)}
            opties={passend.map((g) => ({ id: g.id, naam: g.grondslag }))}
          />
          {mist && <Melding wat={t.mist} />}
          <Weigeringmelding weigering={weigering} />
          {zetels.length > 0 && (
            <p className="meta">
              {opsomming(gezet.filter((d) => zetels.includes(d.zetel)).map((d) => d.organisatie))}. {t.zaal}
            </p>
          )}
        </section>
      </div>
    </Dialoog>
  );
}
