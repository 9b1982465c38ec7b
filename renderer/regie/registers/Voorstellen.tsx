/** What the beheerder proposed: each with what it would change, and a decision. Nothing of it has taken effect. */
import { useState } from 'react';
import { contract } from '../../../shared/contract/contract.ts';
import type { Voorstelbeeld } from '../../../shared/contract/voorstellen.ts';
import { sleutelsTekst } from '../../text/sleutels.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useActie } from '../formulier/useActie.ts';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, schrijf, useVraag } from '../schil/api.ts';
import { EigenWachtzin } from './EigenWachtzin.tsx';
import type { VoorgesteldePersoon } from './PersoonErbij.tsx';

const t = sleutelsTekst.voorstellen;

interface VoorstellenProps {
  readonly geefSleutel: (persoon: VoorgesteldePersoon) => void;
  /** With what was done, in a sentence. */
  readonly gedaan: (zin: string) => void;
}

export function Voorstellen({ geefSleutel, gedaan }: VoorstellenProps) {
  const { waarde, weigering, herlaad } = useVraag(() => api.voorstellen.lijst(), []);
  const actie = useActie();
  if (weigering) return <Weigeringmelding weigering={weigering} />;
  if (!waarde || (waarde.voorstellen.length === 0 && waarde.onleesbaar === 0)) return null;
  const klaar = (zin: string) => {
    herlaad();
    gedaan(zin);
  };
  const wijsAf = (voorstelId: string | null) =>
    void actie.doe(async () => {
      await schrijf(api.voorstellen.wijsAf({ voorstelId }));
      klaar(t.afgewezen);
    });
  return (
    <section className="voorstellen" aria-label={t.kop}>
      <Kop level={2}>{t.kop}</Kop>
      <p className="meta">{t.zin}</p>
      <ul className="voorstellen__lijst">
        {waarde.voorstellen.map((v) => (
          <li key={v.id}>
            <Voorstel
              voorstel={v}
              geefSleutel={geefSleutel}
              wijsAf={() => wijsAf(v.id)}
              klaar={klaar}
              bezig={actie.bezig}
            />
          </li>
        ))}
      </ul>
      {waarde.onleesbaar > 0 && (
        <Melding
          soort="letop"
          voorlezen={false}
          wat={t.onleesbaar(waarde.onleesbaar)}
          helpt={t.onleesbaarHelpt}
          knoppen={
            <Knop maat="klein" bezig={actie.bezig} onClick={() => wijsAf(null)}>
              {t.haalWeg}
            </Knop>
          }
        />
      )}
      <Weigeringmelding weigering={actie.weigering} />
    </section>
  );
}

/** What it is about, in a line, and what there is to know of it. */
function Wat({ wat }: { readonly wat: Voorstelbeeld['wat'] }) {
  switch (wat.soort) {
    case 'persoon':
      return <p className="voorstellen__wat">{t.persoon(wat.rol, wat.naam)}</p>;
    case 'kopiemap':
      return (
        <p className="voorstellen__wat">
          {t.kopiemap}: <span className="heel">{wat.map}</span>
        </p>
      );
    case 'profiel':
      return (
        <>
          <p className="voorstellen__wat">{t.profiel(wat.vanVersie, wat.naarVersie)}</p>
          <p>
            {wat.gemeente}, {wat.citeertitel}
          </p>
          {wat.verschillen.length === 0 ? (
            <p>{t.geenVerschil}</p>
          ) : (
            <>
              <p>{t.verschil}:</p>
              <ul className="punten">
                {wat.verschillen.map((zin) => (
                  <li key={zin}>{zin}</li>
                ))}
              </ul>
            </>
          )}
          <p className="meta">{t.profielGeldt}</p>
        </>
      );
  }
}

interface VoorstelProps {
  readonly voorstel: Voorstelbeeld;
  readonly geefSleutel: (persoon: VoorgesteldePersoon) => void;
  readonly wijsAf: () => void;
  readonly klaar: (zin: string) => void;
  readonly bezig: boolean;
}

function Voorstel({ voorstel, geefSleutel, wijsAf, klaar, bezig }: VoorstelProps) {
  const { id, door, gemaakt, wat } = voorstel;
  const [open, zetOpen] = useState(false);
  const ja = () => {
    if (wat.soort === 'persoon') geefSleutel({ voorstelId: id, rol: wat.rol, naam: wat.naam });
    else zetOpen(true);
  };
  return (
    <article className="voorstel">
      <Wat wat={wat} />
      <p className="meta">{t.door(door, gemaakt)}</p>
      {open ? (
        <Bevestiging voorstelId={id} klaar={() => klaar(t.bevestigd)} annuleer={() => zetOpen(false)} />
      ) : (
        <div className="formulier__knoppen">
          <Knop onClick={ja}>{wat.soort === 'persoon' ? t.geefSleutel : t.bevestig}</Knop>
          <Knop bezig={bezig} onClick={wijsAf}>
            {t.wijsAf}
          </Knop>
        </div>
      )}
    </article>
  );
}

interface BevestigingProps {
  readonly voorstelId: string;
  readonly klaar: () => void;
  readonly annuleer: () => void;
}

/** One's own passphrase: a vault that was left open must not change who may see what. */
function Bevestiging({ voorstelId, klaar, annuleer }: BevestigingProps) {
  const { form, weigering, bezig, verstuur } = useInvoer(
    contract.voorstellen.bevestig.invoer,
    { voorstelId, eigenWachtzin: '' },
    async (waarden) => {
      await schrijf(api.voorstellen.bevestig(waarden));
      klaar();
    },
  );
  useSchermtoetsen([
    { toetsen: ['Ctrl+Enter'], wat: sleutelsTekst.toetsen.bevestig, doe: () => void verstuur(), ookInTekst: true },
  ]);
  return (
    <form onSubmit={verstuur} noValidate>
      <EigenWachtzin mis={form.formState.errors.eigenWachtzin !== undefined} {...form.register('eigenWachtzin')} />
      <Formuliervoet
        weigering={weigering}
        bezig={bezig}
        knop={t.bevestig}
        annuleerKnop={sleutelsTekst.annuleer}
        annuleer={annuleer}
      />
    </form>
  );
}
