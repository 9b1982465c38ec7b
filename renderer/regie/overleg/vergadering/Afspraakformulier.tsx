/**
 * One agreement of the closing round: who, which items, what each bron says, and what the youth hears. What an item brings
 * along (bron, kind, conditions) is not asked again; what may not go is shown with its reason and cannot be chosen.
 */

import { contract } from '../../../../shared/contract/contract.ts';
import type { Bronstem, Sluitproef, Sluitregel, Sluitrondebeeld } from '../../../../shared/contract/sluitronde.ts';
import { tekst } from '../../../text/overleg.ts';
import { Keuze } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { Selectie } from '../../../ui/Selectie.tsx';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { Veld } from '../../../ui/Veld.tsx';
import { Vink } from '../../../ui/Vink.tsx';
import { Teruggehaald } from '../../concept/Teruggehaald.tsx';
import { useInvoer } from '../../formulier/useInvoer.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, schrijf, useVraag } from '../../schil/api.ts';

const t = tekst.sluit;

/** An answer while it is being typed: nobody said anything yet. */
interface Antwoord {
  bron: string;
  gevraagdAan: string | null;
  akkoord?: boolean | undefined;
}

interface FormulierProps {
  readonly overlegId: string;
  readonly regel: Sluitregel;
  readonly ronde: Sluitrondebeeld;
  readonly klaar: () => void;
}

/** Who most likely speaks for a bron: the first on the list, and for the burgemeester else the procesregisseur. */
const stemmenVan = (stemmen: readonly Bronstem[], bron: string) => stemmen.filter((s) => s.bron === bron);
const stemId = (s: Bronstem | undefined) => s?.deelnemerId ?? null;

export function Afspraakformulier({ overlegId, regel, ronde, klaar }: FormulierProps) {
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    contract.sluitronde.legVast.invoer,
    {
      overlegId,
      onderwerpId: regel.onderwerpId,
      ontvanger: '',
      items: [] as string[],
      antwoorden: [] as { bron: string; gevraagdAan: string | null; akkoord: boolean }[],
      doel: regel.doel ?? '',
      voorwaarden: '',
      wieInformeert: '',
      magVerteld: '',
      betrokken: '',
    },
    async (waarden) => {
      await schrijf(api.sluitronde.legVast(waarden));
      klaar();
    },
    { formulier: 'sluitafspraak', bij: { overleg: overlegId, onderwerp: regel.onderwerpId } },
  );
  const { errors, isSubmitted } = form.formState;
  const [ontvanger, items, ruw] = form.watch(['ontvanger', 'items', 'antwoorden']);
  const antwoorden = ruw as readonly Antwoord[];
  const proef = useVraag(async () => {
    if (ontvanger === '') return { ok: true as const, waarde: [] as Sluitproef[] };
    return api.sluitronde.proef({ overlegId, ontvanger });
  }, [ontvanger, overlegId]);
  const mag = new Map((proef.waarde ?? []).map((p) => [p.itemId, p]));
  const naamVan = new Map(ronde.items.map((x) => [x.bron.id, x.bron.naam]));

  /** The chosen items decide which brons are asked; an answer that was given stays. */
  const zetItems = (gekozen: readonly string[]) => {
    const bronnen = [
      ...new Set(
        ronde.items.filter((x) => gekozen.includes(x.id) && mag.get(x.id)?.vraagt !== false).map((x) => x.bron.id),
      ),
    ];
    const nieuw = bronnen.map(
      (bron): Antwoord =>
        antwoorden.find((a) => a.bron === bron) ?? { bron, gevraagdAan: stemId(stemmenVan(ronde.stemmen, bron)[0]) },
    );
    form.setValue('items', [...gekozen], { shouldValidate: isSubmitted });
    form.setValue('antwoorden', nieuw as typeof ruw, { shouldValidate: isSubmitted });
  };
  const kiesOntvanger = async (id: string) => {
    form.setValue('ontvanger', id, { shouldValidate: isSubmitted });
    form.setValue('items', []);
    form.setValue('antwoorden', []);
    if (id === '') return;
    const antwoord = await api.sluitronde.proef({ overlegId, ontvanger: id });
    const eigen = antwoord.ok ? antwoord.waarde.find((p) => p.itemId === regel.onderwerpId) : undefined;
    // Still the same recipient, and nothing chosen by hand meanwhile: his part of the action is the action itself.
    if (form.getValues('ontvanger') !== id || form.getValues('items').length > 0 || eigen?.mag !== true) return;
    const bron = ronde.items.find((x) => x.id === regel.onderwerpId)?.bron.id;
    form.setValue('items', [regel.onderwerpId]);
    if (eigen.vraagt && bron !== undefined) {
      const eerste: Antwoord = { bron, gevraagdAan: stemId(stemmenVan(ronde.stemmen, bron)[0]) };
      form.setValue('antwoorden', [eerste] as typeof ruw);
    }
  };
  const zetAntwoord = (bron: string, deel: Partial<Antwoord>) =>
    form.setValue('antwoorden', antwoorden.map((a) => (a.bron === bron ? { ...a, ...deel } : a)) as typeof ruw, {
      shouldValidate: isSubmitted,
    });
  const wissel = (id: string) => zetItems(items.includes(id) ? items.filter((x) => x !== id) : [...items, id]);
  useToetsen([
    { toets: 'Ctrl+Enter', wat: t.bewaar, doe: () => void verstuur(), ookInTekst: true, uit: bezig },
    { toets: 'Escape', wat: t.annuleer, doe: concept.verlaat(klaar) },
  ]);
  // The action itself first, then what may go, then what may not.
  const rang = (id: string) => (id === regel.onderwerpId ? 0 : mag.get(id)?.mag === true ? 1 : 2);
  const keuzes = [...ronde.items].sort((a, b) => rang(a.id) - rang(b.id));
  return (
    <form className="invulblad" onSubmit={(g) => void verstuur(g)} noValidate>
      <Teruggehaald concept={concept} />
      <div className="invulblad__rij">
        <Selectie
          label={t.ontvanger}
          leeg={t.kies}
          autoFocus
          opties={[...new Map(regel.ontvangers.map((o) => [o.id, o])).values()]}
          fout={errors.ontvanger?.message}
          {...form.register('ontvanger', { onChange: (g) => void kiesOntvanger(g.target.value as string) })}
        />
        <Selectie
          label={t.doel}
          leeg={t.kiesDoel}
          opties={ronde.doelen}
          fout={errors.doel?.message}
          {...form.register('doel')}
        />
      </div>
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
        {errors.items && <p className="veld__fout">{t.kiesInformatie}</p>}
      </fieldset>
      {antwoorden.length > 0 && <p className="meta">{t.akkoordUitleg}</p>}
      {antwoorden.map((a) => {
        const naam = naamVan.get(a.bron) ?? a.bron;
        const stemmen = stemmenVan(ronde.stemmen, a.bron);
        return (
          <div key={a.bron} className="invulblad__rij sluitantwoord">
            <Keuze
              label={t.akkoord(naam)}
              opties={[
                { id: 'ja', naam: t.ja },
                { id: 'nee', naam: t.nee },
              ]}
              waarde={a.akkoord === undefined ? '' : a.akkoord ? 'ja' : 'nee'}
              fout={isSubmitted && a.akkoord === undefined ? t.kiesAkkoord : undefined}
              opKeuze={(id) => zetAntwoord(a.bron, { akkoord: id === 'ja' })}
            />
            <Selectie
              label={t.stem(naam)}
              opties={stemmen.map((s) => ({ id: s.deelnemerId ?? ZELF, naam: s.naam }))}
              value={a.gevraagdAan ?? ZELF}
              onChange={(g) => zetAntwoord(a.bron, { gevraagdAan: g.target.value === ZELF ? null : g.target.value })}
            />
          </div>
        );
      })}
      <p className="meta">{t.opPapier}</p>
      <div className="invulblad__rij">
        <Veld label={t.voorwaarden} fout={errors.voorwaarden?.message} {...form.register('voorwaarden')} />
        <Veld label={t.wieInformeert} fout={errors.wieInformeert?.message} {...form.register('wieInformeert')} />
      </div>
      <div className="invulblad__rij">
        <Veld label={t.magVerteld} fout={errors.magVerteld?.message} {...form.register('magVerteld')} />
        <Veld label={t.betrokken} fout={errors.betrokken?.message} {...form.register('betrokken')} />
      </div>
      <Weigeringmelding weigering={weigering} />
      <div className="rij-knoppen">
        <Knop soort="hoofd" type="submit" bezig={bezig} toets="Ctrl+Enter">
          {t.bewaar}
        </Knop>
        <Knop onClick={concept.verlaat(klaar)}>{t.annuleer}</Knop>
      </div>
    </form>
  );
}

/** In a list of ids: the procesregisseur, who has none. */
const ZELF = 'zelf';
