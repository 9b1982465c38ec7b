/** Choice of the convenantprofiel: built-in, or a file that is examined first. Every mistake is listed with its field. */
import { useEffect, useState } from 'react';
import type { contract } from '../../../shared/contract/contract.ts';
import type { Uitvoer } from '../../../shared/contract/kern.ts';
import type { Weigering } from '../../../shared/contract/weigering.ts';
import { datumInWoorden } from '../../../shared/domein/tijd.ts';
import { kluisTekst } from '../../text/kluis.ts';
import { Keuze } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { useActie } from '../formulier/useActie.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, vraag } from '../schil/api.ts';

const t = kluisTekst.start;
type Keuring = Uitvoer<typeof contract.kluis.keurProfiel>;
type Bestand = NonNullable<Uitvoer<typeof contract.bestanden.kies>>;

export interface Profielkeuzestand {
  readonly soort: 'ingebouwd' | 'bestand';
  readonly bestand: Bestand | null;
  /** Null: the built-in profile. */
  readonly bestandId: string | null;
  readonly keuring: Keuring | null;
  /** The profile that was chosen is good. */
  readonly klaar: boolean;
  readonly bezig: boolean;
  readonly weigering: Weigering | null;
  readonly kies: (soort: 'ingebouwd' | 'bestand') => void;
  readonly kiesBestand: () => void;
}

export function useProfielkeuze(): Profielkeuzestand {
  const [soort, zetSoort] = useState<'ingebouwd' | 'bestand'>('ingebouwd');
  const [bestand, zetBestand] = useState<Bestand | null>(null);
  const [keuringen, zetKeuringen] = useState<{ ingebouwd: Keuring | null; bestand: Keuring | null }>({
    ingebouwd: null,
    bestand: null,
  });
  const actie = useActie();
  useEffect(() => {
    void api.kluis.keurProfiel({ bestandId: null }).then((a) => {
      if (a.ok) zetKeuringen((k) => ({ ...k, ingebouwd: a.waarde }));
    });
  }, []);
  const keuring = keuringen[soort];
  return {
    soort,
    bestand,
    bestandId: soort === 'bestand' ? (bestand?.id ?? null) : null,
    keuring,
    klaar: soort === 'ingebouwd' || keuring?.geldig === true,
    bezig: actie.bezig,
    weigering: soort === 'bestand' ? actie.weigering : null,
    kies: zetSoort,
    kiesBestand: () =>
      void actie.doe(async () => {
        const gekozen = await vraag(api.bestanden.kies({ soort: 'profiel' }));
        if (gekozen === null) return;
        zetBestand(gekozen);
        zetKeuringen((k) => ({ ...k, bestand: null }));
        const gekeurd = await vraag(api.kluis.keurProfiel({ bestandId: gekozen.id }));
        zetKeuringen((k) => ({ ...k, bestand: gekeurd }));
      }),
  };
}

interface ProfielkeuzeProps {
  readonly keuze: Profielkeuzestand;
  /** The gemeente's policy names the profile: it is shown, and there is nothing to choose. */
  readonly vast: boolean;
  readonly fout?: string | undefined;
}

export function Profielkeuze({ keuze, vast, fout }: ProfielkeuzeProps) {
  const { keuring } = keuze;
  if (vast) {
    return (
      <>
        <p className="meta">{t.vastUitleg}</p>
        {fout && <Melding wat={fout} />}
        {keuring?.geldig && <Feiten keuring={keuring} />}
      </>
    );
  }
  return (
    <>
      <Keuze
        label={t.profielKop}
        labelVerborgen
        opties={[
          { id: 'ingebouwd', naam: t.ingebouwd },
          { id: 'bestand', naam: t.bestand },
        ]}
        waarde={keuze.soort}
        opKeuze={(id) => keuze.kies(id === 'bestand' ? 'bestand' : 'ingebouwd')}
      />
      <p className="meta">{keuze.soort === 'ingebouwd' ? t.ingebouwdUitleg : t.bestandUitleg}</p>
      {keuze.soort === 'bestand' && (
        <div className="kluis__knoppen">
          <Knop onClick={keuze.kiesBestand} bezig={keuze.bezig} icoon="map">
            {keuze.bestand ? t.kiesAnder : t.kies}
          </Knop>
          {keuze.bestand && <span className="heel">{keuze.bestand.naam}</span>}
        </div>
      )}
      {keuze.bezig && (
        <p className="meta" role="status">
          {t.keuren}
        </p>
      )}
      {fout && <Melding wat={fout} />}
      <Weigeringmelding weigering={keuze.weigering} />
      {keuring?.geldig && <Feiten keuring={keuring} />}
      {keuring && !keuring.geldig && <Fouten fouten={keuring.fouten} />}
    </>
  );
}

function Feiten({ keuring }: { keuring: Extract<Keuring, { geldig: true }> }) {
  return (
    <>
      <dl className="profiel__feiten">
        <dt>{t.gemeente}</dt>
        <dd>{keuring.gemeente}</dd>
        <dt>{t.citeertitel}</dt>
        <dd>
          {keuring.citeertitel}, versie {keuring.versie}
        </dd>
        <dt>{t.partners}</dt>
        <dd>{keuring.partners.join(', ')}</dd>
        <dt>{t.looptTot}</dt>
        <dd>{/^\d{4}-\d\d-\d\d$/.test(keuring.vervaltOp) ? datumInWoorden(keuring.vervaltOp) : keuring.vervaltOp}</dd>
      </dl>
      {keuring.verlopen && <Melding soort="letop" wat={t.verlopen} />}
    </>
  );
}

function Fouten({ fouten }: { fouten: readonly { veld: string; uitleg: string }[] }) {
  return (
    <>
      <Melding wat={t.ongeldig(fouten.length)} helpt={t.ongeldigHelpt} />
      <div className="profiel__fouten">
        <Tabel bijschrift={t.ongeldig(fouten.length)}>
          <thead>
            <tr>
              <th scope="col">{t.veld}</th>
              <th scope="col">{t.watMis}</th>
            </tr>
          </thead>
          <tbody>
            {fouten.map((f) => (
              <tr key={`${f.veld} ${f.uitleg}`}>
                <td>
                  <code>{f.veld || t.heelBestand}</code>
                </td>
                <td>{f.uitleg}</td>
              </tr>
            ))}
          </tbody>
        </Tabel>
      </div>
    </>
  );
}
