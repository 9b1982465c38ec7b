/** What an agreement of the closing round can be about, and what each bron of it says. */
import type { Sluitregel, Sluitrondebeeld } from '../../../../shared/contract/sluitronde.ts';
import { tekst } from '../../../text/overleg.ts';
import { Keuze } from '../../../ui/Keuze.tsx';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { Selectie } from '../../../ui/Selectie.tsx';
import { Veld } from '../../../ui/Veld.tsx';
import { Vink } from '../../../ui/Vink.tsx';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { type Afspraakinvoer, stemId, stemmenVan } from './useAfspraak.ts';

const t = tekst.sluit;

interface DeelProps {
  readonly invoer: Afspraakinvoer;
  readonly ronde: Sluitrondebeeld;
}

/** The action itself first, then what may go, then what may not, with the reason. */
export function Afspraakitems({ invoer, ronde, regel }: DeelProps & { readonly regel: Sluitregel }) {
  const { ontvanger, items, mag, proef, wissel } = invoer;
  const rang = (id: string) => (id === regel.onderwerpId ? 0 : mag.get(id)?.mag === true ? 1 : 2);
  const keuzes = [...ronde.items].sort((a, b) => rang(a.id) - rang(b.id));
  return (
    <fieldset className="vinken sluititems">
      <legend>{t.informatie}</legend>
      {ontvanger === '' && <p className="meta">{t.eerstWie}</p>}
      {proef.weigering && <Weigeringmelding weigering={proef.weigering} />}
      {ontvanger !== '' &&
        mag.size > 0 &&
        keuzes.map((x) => {
          const p = mag.get(x.id);
          return (
            <div key={x.id} className={p?.mag ? 'sluititem' : 'sluititem sluititem--niet'}>
              <Vink checked={items.includes(x.id)} disabled={!p?.mag} onChange={() => wissel(x.id)}>
                {nietAfbreken(x.wat)}
              </Vink>
              <p className="meta sluititem__bij">
                {t.watMee(x.soort, x.over, x.bron.naam, x.gegevenssoort)}{' '}
                {p && (p.mag ? t.mag(p.zin) : t.magNiet(p.zin))}
                {x.meereizend.length > 0 && ` ${t.gaatMee} ${x.meereizend.join(' ')}`}
              </p>
            </div>
          );
        })}
      {invoer.form.formState.errors.items && <p className="veld__fout">{t.kiesInformatie}</p>}
    </fieldset>
  );
}

/** Per bron: yes or no, who says so, and with a yes on what condition. */
export function Afspraakantwoorden({ invoer, ronde }: DeelProps) {
  const { antwoorden, form, zetAntwoord } = invoer;
  const { errors, isSubmitted } = form.formState;
  const naamVan = new Map(ronde.items.map((x) => [x.bron.id, x.bron.naam]));
  if (antwoorden.length === 0) return null;
  return (
    <>
      <p className="meta">{t.akkoordUitleg}</p>
      {antwoorden.map((a, i) => {
        const naam = naamVan.get(a.bron) ?? a.bron;
        return (
          <div key={a.bron} className="sluitantwoord">
            <div className="invulblad__rij">
              <Keuze
                label={t.akkoord(naam)}
                opties={[
                  { id: 'ja', naam: t.ja },
                  { id: 'nee', naam: t.nee },
                ]}
                waarde={a.akkoord}
                fout={isSubmitted && a.akkoord === '' ? t.kiesAkkoord : undefined}
                opKeuze={(id) => zetAntwoord(a.bron, { akkoord: id === 'ja' ? 'ja' : 'nee' })}
              />
              <Selectie
                label={t.stem(naam)}
                leeg={t.kiesStem}
                opties={stemmenVan(ronde.stemmen, a.bron).map((s) => ({
                  id: stemId(s),
                  naam: s.aanwezig ? s.naam : t.nietInDeZaal(s.naam),
                }))}
                value={a.gevraagdAan}
                fout={isSubmitted && a.gevraagdAan === '' ? t.kiesStem : undefined}
                onChange={(g) => zetAntwoord(a.bron, { gevraagdAan: g.target.value })}
              />
            </div>
            {a.akkoord === 'ja' && (
              <Veld
                label={t.voorwaarden(naam)}
                fout={errors.antwoorden?.[i]?.voorwaarden?.message}
                {...form.register(`antwoorden.${i}.voorwaarden`)}
              />
            )}
          </div>
        );
      })}
    </>
  );
}
