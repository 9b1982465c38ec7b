/** One document: how far it is, who agreed, what was frozen, which names were replaced, and what it says. */
import type { Stukbeeld } from '../../../shared/contract/stukken.ts';
import type { Verslagbeeld } from '../../../shared/contract/verslag.ts';
import { stukkenTekst as t } from '../../text/stukken.ts';
import { verslagTekst as vt } from '../../text/verslag.ts';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Icoon } from '../../ui/Icoon.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Voortgang } from '../../ui/Voortgang.tsx';
import { useActie } from '../formulier/useActie.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, schrijf, useVraag } from '../schil/api.ts';
import { useOpen } from '../schil/plek.ts';
import { useWinkel } from '../schil/winkel.ts';
import { Papieren } from '../verstrekkingen/Papieren.tsx';
import { Akkoorden } from './Akkoorden.tsx';
import { Inhoud } from './Inhoud.tsx';
import { stuktitel } from './Stukkenlijst.tsx';
import { Vaststellen } from './Vaststellen.tsx';
import { Verslagmelding, Verslagweg, type Wegdeel } from './Verslagweg.tsx';

export function Stuk({ stukId, herlaadLijst }: { stukId: string; herlaadLijst: () => void }) {
  const { waarde: stuk, weigering, herlaad } = useVraag(() => api.stukken.toon({ stukId }), [stukId]);
  const leest = useWinkel((s) => s.toestand?.ik === 'archief');
  if (!stuk) return weigering ? <Weigeringmelding weigering={weigering} /> : <EvenLaden />;
  const opnieuw = () => {
    herlaad();
    herlaadLijst();
  };
  // Whoever reads the archive has what is vastgesteld, and nothing of the way there.
  if (leest || stuk.soort === 'verklaring') return <Stukscherm stuk={stuk} weg={null} herlaad={opnieuw} />;
  return <MetWeg stuk={stuk} herlaad={opnieuw} />;
}

function MetWeg({ stuk, herlaad }: { stuk: Stukbeeld; herlaad: () => void }) {
  const { waarde, herlaad: weer } = useVraag(() => api.verslag.toon({ stukId: stuk.id }), [stuk.id]);
  return (
    <Stukscherm
      stuk={stuk}
      weg={waarde ?? null}
      herlaad={() => {
        herlaad();
        weer();
      }}
    />
  );
}

const wegdelen: readonly Wegdeel[] = ['versie', 'opmerking', 'schrap', 'kopie'];

/** Begin of the word for an agreement that is being recorded; the partner's id stands behind it. */
const AKKOORD = 'akkoord_';

interface StukschermProps {
  readonly stuk: Stukbeeld;
  readonly weg: Verslagbeeld | null;
  readonly herlaad: () => void;
}

function Stukscherm({ stuk, weg, herlaad }: StukschermProps) {
  const [stand, zetStand] = useOpen(`stuk:${stuk.id}`);
  const wegdeel = wegdelen.find((d) => d === stand) ?? null;
  const deel = (wegdeel ?? stand === 'vast') ? 'vast' : stand?.startsWith(AKKOORD) ? 'akkoord' : 'rust';
  /** The partner whose agreement is recorded; null: still to be chosen. */
  const voorPartner = deel === 'akkoord' ? stand?.slice(AKKOORD.length) || null : null;
  const leest = useWinkel((w) => w.toestand?.ik === 'archief');
  const actie = useActie();
  const nieuwste = weg === null || weg.vervangenDoor === null;
  const concept = stuk.staat === 'concept' && stuk.soort !== 'verklaring';
  const terVaststelling = stuk.staat === 'ter-vaststelling' && nieuwste;
  const zonder = stuk.akkoorden.filter((a) => a.datum === '');
  const klaar = () => {
    zetStand(null);
    herlaad();
  };
  const legVoor = () =>
    void actie.doe(async () => {
      await schrijf(api.stukken.legVoor({ stukId: stuk.id }));
      herlaad();
    });
  const legAkkoord = (partner: string | null) => zetStand(`${AKKOORD}${partner ?? ''}`);
  useSchermtoetsen([
    { toetsen: ['l'], wat: t.toetsen.legVoor, doe: legVoor, uit: !concept },
    {
      toetsen: ['a'],
      wat: t.toetsen.akkoord,
      doe: () => legAkkoord(zonder[0]?.partner.id ?? null),
      uit: !terVaststelling || deel !== 'rust' || stuk.akkoorden.length === 0,
    },
    { toetsen: ['v'], wat: t.toetsen.vast, doe: () => zetStand('vast'), uit: !terVaststelling || deel !== 'rust' },
  ]);
  return (
    <article className="stuk">
      <Kop level={1}>{stuktitel(stuk)}</Kop>
      <Voortgang
        label={t.stappen}
        stappen={stuk.stappen.map((s) => ({ naam: s.naam, bij: s.datum || undefined, stand: s.stand }))}
      />
      {weg && <Verslagmelding weg={weg} />}
      {concept && (
        <div className="stuk__doen">
          <p>{t.legVoor.uitleg}</p>
          <Knop soort="hoofd" toets="l" bezig={actie.bezig} onClick={legVoor}>
            {t.legVoor.knop}
          </Knop>
        </div>
      )}
      <Weigeringmelding weigering={actie.weigering} />
      {stuk.soort !== 'verklaring' && (
        <Akkoorden
          key={voorPartner ?? ''}
          stuk={stuk}
          eigen={weg?.eigen ?? []}
          open={deel === 'akkoord'}
          voorPartner={voorPartner}
          leg={legAkkoord}
          klaar={klaar}
          annuleer={() => zetStand(null)}
        />
      )}
      {terVaststelling &&
        (deel === 'vast' ? (
          <Vaststellen
            stuk={stuk}
            leest={weg?.leest ?? null}
            lezers={weg?.tweedeLezers ?? []}
            kopieen={weg?.kopieen ?? []}
            klaar={klaar}
            annuleer={() => zetStand(null)}
          />
        ) : (
          <div className="stuk__doen">
            <p>{zonder.length > 0 ? t.vast.nog(zonder.map((a) => a.partner.naam).join(', ')) : t.vast.alle}</p>
            <Knop soort="hoofd" toets="v" onClick={() => zetStand('vast')}>
              {t.vast.knop}
            </Knop>
          </div>
        ))}
      {stuk.kenmerk !== '' && (
        <div className="vastblok">
          <div>
            <p className="vastblok__kop">
              <Icoon naam="slot" /> {t.vast.staat}
            </p>
            <p className="meta">{t.vast.door(stuk.vastgesteldDoor)}</p>
            {stuk.zelfVastgesteld !== '' && <p className="meta">{t.vast.zelfBij(stuk.zelfVastgesteld)}</p>}
            {weg?.vastgesteldIn && (
              <p className="meta">
                {vt.vastIn(weg.vastgesteldIn.datum)} {weg.vastgesteldIn.aanwezig.join('; ')}.
              </p>
            )}
          </div>
          <div>
            <p className="vastblok__kop">{t.vast.kenmerk}</p>
            <p className="vastblok__kenmerk">{stuk.kenmerk}</p>
            <p className="meta">{t.vast.kenmerkUitleg}</p>
          </div>
        </div>
      )}
      {stuk.soort === 'verklaring' && stuk.overlegId !== null && !leest && (
        <Papieren overlegId={stuk.overlegId} soorten={['kopie-verklaring']} />
      )}
      {weg && (
        <Verslagweg
          stuk={stuk}
          weg={weg}
          deel={wegdeel}
          vrij={deel === 'rust'}
          open={(d) => zetStand(d)}
          klaar={klaar}
          herlaad={herlaad}
        />
      )}
      {stuk.soort !== 'verklaring' && (
        <section className="stuk__namen">
          <Kop level={2}>{t.namen.kop}</Kop>
          <ul>
            {stuk.vervangen.length === 0 && <li>{t.namen.geen}</li>}
            {stuk.vervangen.map((zin) => (
              <li key={zin}>
                <Icoon naam="vink" />
                {zin}
              </li>
            ))}
          </ul>
        </section>
      )}
      {stuk.codes.length > 0 && (
        <section className="stuk__namen">
          <Kop level={2}>{t.codes.kop}</Kop>
          <p>{t.codes.zin}</p>
          <ul>
            {stuk.codes.map(({ inStuk, hier }) => (
              <li key={inStuk}>
                <Icoon naam="driehoek" />
                {t.codes.regel(inStuk, hier)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Inhoud inhoud={stuk.inhoud} />
    </article>
  );
}
