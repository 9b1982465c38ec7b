/**
 * The closing round: per action who needs which information for his part, whether the bron agrees, and who tells the
 * youth (domain guide, "Closing round"). Nobody takes information along but what is released here. Then the meeting
 * is closed, after a question in place.
 */
import { useState } from 'react';
import { contract } from '../../../../shared/contract/contract.ts';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import type { Sluitregel } from '../../../../shared/contract/sluitronde.ts';
import { tekst } from '../../../text/overleg.ts';
import { EvenLaden } from '../../../ui/EvenLaden.tsx';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Keuze } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { Selectie } from '../../../ui/Selectie.tsx';
import { Veld } from '../../../ui/Veld.tsx';
import { Teruggehaald } from '../../concept/Teruggehaald.tsx';
import { useInvoer } from '../../formulier/useInvoer.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, schrijf, useVraag } from '../../schil/api.ts';
import { useOpen } from '../../schil/plek.ts';
import type { Handelingen } from './useHandelingen.ts';

const t = tekst.sluit;

interface FormulierProps {
  readonly overlegId: string;
  readonly regel: Sluitregel;
  readonly bronnen: readonly { id: string; naam: string }[];
  readonly klaar: () => void;
}

function Afspraakformulier({ overlegId, regel, bronnen, klaar }: FormulierProps) {
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    contract.sluitronde.legVast.invoer,
    {
      overlegId,
      onderwerpId: regel.onderwerpId,
      ontvanger: '',
      informatie: '',
      gevraagdAan: '',
      akkoord: undefined,
      // What came with the action counts for its information too, until somebody words it otherwise.
      voorwaarden: regel.voorwaarden,
      wieInformeert: '',
    },
    async (waarden) => {
      await schrijf(api.sluitronde.legVast(waarden));
      klaar();
    },
    { formulier: 'sluitafspraak', bij: { overleg: overlegId, onderwerp: regel.onderwerpId } },
  );
  const { errors } = form.formState;
  const akkoord = form.watch('akkoord');
  return (
    <form className="invulblad" onSubmit={(g) => void verstuur(g)} noValidate>
      <Teruggehaald concept={concept} />
      <div className="invulblad__rij">
        <Selectie
          label={t.ontvanger}
          leeg={t.kies}
          opties={[...new Map(regel.ontvangers.map((o) => [o.id, o])).values()]}
          fout={errors.ontvanger?.message}
          {...form.register('ontvanger')}
        />
        <Selectie
          label={t.gevraagdAan}
          leeg={t.kies}
          opties={bronnen}
          fout={errors.gevraagdAan?.message}
          {...form.register('gevraagdAan')}
        />
      </div>
      <Veld label={t.informatie} fout={errors.informatie?.message} {...form.register('informatie')} />
      <Keuze
        label={t.akkoord}
        opties={[
          { id: 'ja', naam: t.ja },
          { id: 'nee', naam: t.nee },
        ]}
        waarde={akkoord === undefined ? '' : akkoord ? 'ja' : 'nee'}
        fout={errors.akkoord ? t.kiesAkkoord : undefined}
        opKeuze={(id) => form.setValue('akkoord', id === 'ja', { shouldValidate: true })}
      />
      <div className="invulblad__rij">
        <Veld label={t.voorwaarden} fout={errors.voorwaarden?.message} {...form.register('voorwaarden')} />
        <Veld label={t.wieInformeert} fout={errors.wieInformeert?.message} {...form.register('wieInformeert')} />
      </div>
      <Weigeringmelding weigering={weigering} />
      <div className="rij-knoppen">
        <Knop soort="hoofd" type="submit" bezig={bezig}>
          {t.bewaar}
        </Knop>
        <Knop onClick={concept.verlaat(klaar)}>{t.annuleer}</Knop>
      </div>
    </form>
  );
}

interface RegelProps extends Omit<FormulierProps, 'klaar'> {
  readonly open: boolean;
  readonly handelingen: Handelingen;
}

function Regel({ overlegId, regel, bronnen, open, handelingen }: RegelProps) {
  const [deel, zetDeel] = useOpen(`sluitregel:${regel.onderwerpId}`);
  const bezigMet = deel !== null;
  return (
    <li className="sluitregel">
      <span className="sluitregel__stand meta">
        <Icoon naam={regel.klaar ? 'vink' : 'streep'} /> {regel.klaar ? t.klaar : t.open}
      </span>
      <div className="sluitregel__rest">
        <p>{nietAfbreken(regel.wat)}</p>
        <p className="meta">
          {regel.verantwoordelijke}
          {regel.termijn && `, ${t.termijn(nietAfbreken(regel.termijn))}`}
          {regel.voorwaarden && `. ${t.voorwaardenBij(regel.voorwaarden)}`}
        </p>
        {regel.afspraken.length > 0 && (
          <ul className="sluitregel__afspraken">
            {regel.afspraken.map((a) => (
              <li key={a.id}>
                <Icoon naam="pijl" />
                <span>
                  {t.krijgt(a.ontvanger, a.informatie)}
                  <span className="meta">
                    {[
                      a.akkoord,
                      a.voorwaarden && t.voorwaardenBij(a.voorwaarden),
                      a.wieInformeert && t.informeert(a.wieInformeert),
                    ]
                      .filter(Boolean)
                      .join('. ')}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        )}
        {open && bezigMet && (
          <Afspraakformulier overlegId={overlegId} regel={regel} bronnen={bronnen} klaar={() => zetDeel(null)} />
        )}
        {open && !bezigMet && (
          <div className="rij-knoppen">
            <Knop maat="klein" onClick={() => zetDeel('ja')}>
              {regel.afspraken.length > 0 ? t.nogEen : t.legVast}
            </Knop>
            {!regel.klaar && (
              <Knop
                maat="klein"
                onClick={() =>
                  void handelingen.doe(() =>
                    schrijf(api.sluitronde.niemand({ overlegId, onderwerpId: regel.onderwerpId })),
                  )
                }
              >
                {t.niemand}
              </Knop>
            )}
          </div>
        )}
      </div>
    </li>
  );
}

interface SluitrondeProps {
  readonly beeld: Overlegbeeld;
  readonly open: boolean;
  readonly handelingen: Handelingen;
}

export function Sluitronde({ beeld, open, handelingen }: SluitrondeProps) {
  const overlegId = beeld.id;
  const { waarde, laadt, weigering } = useVraag(() => api.sluitronde.toon({ overlegId }), [overlegId]);
  const [zeker, zetZeker] = useState(false);
  if (weigering && !waarde) return <Weigeringmelding weigering={weigering} />;
  if (laadt || !waarde) return <EvenLaden />;
  const nog = waarde.regels.filter((r) => !r.klaar).length;
  return (
    <div className="sluitronde">
      <p className="sluitronde__zin meta">{waarde.regels.length > 0 ? t.zin : t.leeg}</p>
      <ul aria-label={t.kop}>
        {waarde.regels.map((r) => (
          <Regel
            key={r.onderwerpId}
            overlegId={overlegId}
            regel={r}
            bronnen={waarde.bronnen}
            open={open}
            handelingen={handelingen}
          />
        ))}
      </ul>
      {open && (
        <div className="namen__onder">
          {zeker ? (
            <Melding
              soort="letop"
              wat={t.vraag}
              waarom={t.vraagZin}
              knoppen={
                <>
                  <Knop
                    soort="hoofd"
                    onClick={() => {
                      zetZeker(false);
                      void handelingen.doe(() => schrijf(api.overleg.sluit({ overlegId })));
                    }}
                  >
                    {t.jaSluit}
                  </Knop>
                  <Knop onClick={() => zetZeker(false)}>{t.nogNiet}</Knop>
                </>
              }
            />
          ) : (
            <div className="rij-knoppen">
              <Knop soort={nog === 0 ? 'hoofd' : 'rand'} onClick={() => zetZeker(true)}>
                {t.sluit}
              </Knop>
              {nog > 0 && <span className="meta">{t.nogOpen(nog)}</span>}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
