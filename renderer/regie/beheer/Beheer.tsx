/**
 * What the beheerder sees: his own proposals, and what he can do without opening the vault. In the frame of the shut
 * vault, because for him it is shut.
 */
import { useState } from 'react';
import type { EigenVoorstel } from '../../../shared/contract/beheer.ts';
import { contract } from '../../../shared/contract/contract.ts';
import { beheerTekst as t } from '../../text/beheer.ts';
import { Gelukt } from '../../ui/Gelukt.tsx';
import { Keuze } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useActie } from '../formulier/useActie.ts';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { Kluiskader } from '../kluis/Kluiskader.tsx';
import { api, useVraag, vraag } from '../schil/api.ts';
import { useWinkel } from '../schil/winkel.ts';
import '../formulier/gebied.css';
import './beheer.css';

export function Beheer() {
  const { waarde, weigering, herlaad } = useVraag(() => api.beheer.stand(), []);
  // The policy names the profile: there is no other to choose.
  const vast = useWinkel((s) => s.toestand?.beleid.profielVast === true);
  const [persoon, zetPersoon] = useState(false);
  const [melding, zetMelding] = useState('');
  const actie = useActie();
  /** @param werk gives the sentence of what was done; null: the user cancelled */
  const doe = (werk: () => Promise<string | null>) =>
    void actie.doe(async () => {
      zetMelding('');
      const zin = await werk();
      if (zin === null) return;
      zetMelding(zin);
      herlaad();
    });
  const stelProfielVoor = () =>
    doe(async () => {
      if (vast) {
        await vraag(api.beheer.stelProfielVoor({ bestandId: null }));
        return t.voorgesteld;
      }
      const bestand = await vraag(api.bestanden.kies({ soort: 'profiel' }));
      if (bestand === null) return null;
      await vraag(api.beheer.stelProfielVoor({ bestandId: bestand.id }));
      return t.voorgesteld;
    });
  const stelMapVoor = () => doe(async () => ((await vraag(api.beheer.stelKopiemapVoor())) ? t.voorgesteld : null));
  const kopieer = () =>
    doe(async () => {
      const kopie = await vraag(api.beheer.kopieerReservekopie());
      return kopie && t.gekopieerd(kopie.gemaakt);
    });
  return (
    <Kluiskader ringKop={t.ringKop} ringZin={t.ringZin} kop={t.kop} dicht>
      {melding && <Gelukt>{melding}</Gelukt>}
      <section className="beheer__deel">
        <Kop level={2}>{t.voorstellen}</Kop>
        <p className="meta">{t.voorstellenZin}</p>
        <Weigeringmelding weigering={weigering} />
        {waarde?.voorstellen.length === 0 && <p className="leeg">{t.geen}</p>}
        <ul className="beheer__lijst">
          {waarde?.voorstellen.map((v) => (
            <li key={v.id}>
              <span>
                {inWoorden(v.wat)} <span className="meta">{t.wacht(v.gemaakt)}</span>
              </span>
              <Knop
                maat="klein"
                bezig={actie.bezig}
                onClick={() =>
                  doe(async () => {
                    await vraag(api.beheer.trekIn({ voorstelId: v.id }));
                    return t.ingetrokken;
                  })
                }
              >
                {t.trekIn}
              </Knop>
            </li>
          ))}
        </ul>
        {persoon ? (
          <Persoon
            klaar={() => {
              zetPersoon(false);
              zetMelding(t.voorgesteld);
              herlaad();
            }}
            annuleer={() => zetPersoon(false)}
          />
        ) : (
          <div className="formulier__knoppen">
            <Knop onClick={() => zetPersoon(true)}>{t.persoon.opent}</Knop>
            <Knop icoon="map" bezig={actie.bezig} onClick={stelProfielVoor}>
              {vast ? t.profielVast : t.profiel}
            </Knop>
            <Knop icoon="map" bezig={actie.bezig} onClick={stelMapVoor}>
              {t.kopiemap}
            </Knop>
          </div>
        )}
      </section>
      <section className="beheer__deel">
        <Kop level={2}>{t.kopieen}</Kop>
        <p>{t.kopieenZin}</p>
        <div className="formulier__knoppen">
          <Knop icoon="map" bezig={actie.bezig} onClick={kopieer}>
            {t.kopieer}
          </Knop>
        </div>
      </section>
      <Weigeringmelding weigering={actie.weigering} />
      <div>
        <Knop icoon="slot" toets="F12" onClick={() => void api.kluis.vergrendel()}>
          {t.klaar}
        </Knop>
      </div>
    </Kluiskader>
  );
}

function inWoorden(wat: EigenVoorstel['wat']): string {
  switch (wat.soort) {
    case 'persoon':
      return t.wat.persoon(wat.rol, wat.naam);
    case 'kopiemap':
      return t.wat.kopiemap(wat.map);
    case 'profiel':
      return t.wat.profiel(wat.gemeente, wat.citeertitel, wat.versie);
  }
}

function Persoon({ klaar, annuleer }: { readonly klaar: () => void; readonly annuleer: () => void }) {
  const { form, weigering, bezig, verstuur } = useInvoer(
    contract.beheer.stelPersoonVoor.invoer,
    { rol: 'vervanger', naam: '' },
    async (waarden) => {
      await vraag(api.beheer.stelPersoonVoor(waarden));
      klaar();
    },
  );
  useSchermtoetsen([{ toetsen: ['Ctrl+Enter'], wat: t.persoon.knop, doe: () => void verstuur(), ookInTekst: true }]);
  return (
    <form className="inzet" onSubmit={verstuur} noValidate>
      <Kop level={3}>{t.persoon.kop}</Kop>
      <p>{t.persoon.zin}</p>
      <Keuze
        label={t.persoon.rol}
        opties={[
          { id: 'vervanger', naam: t.persoon.rollen.vervanger },
          { id: 'archief', naam: t.persoon.rollen.archief },
        ]}
        {...form.register('rol')}
      />
      <Veld
        label={t.persoon.naam}
        uitleg={t.persoon.naamUitleg}
        autoFocus
        fout={form.formState.errors.naam?.message}
        {...form.register('naam')}
      />
      <Formuliervoet
        weigering={weigering}
        bezig={bezig}
        knop={t.persoon.knop}
        annuleerKnop={t.annuleer}
        annuleer={annuleer}
      />
    </form>
  );
}
