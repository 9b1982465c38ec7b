/** A bron has its own input struck: which item, and who of the bron asked. It is destroyed, so Enter alone does nothing. */
import { contract } from '../../../shared/contract/contract.ts';
import type { Verslagbeeld, Verslagpassage } from '../../../shared/contract/verslag.ts';
import { verslagTekst } from '../../text/verslag.ts';
import { Kop } from '../../ui/Kop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Selectie } from '../../ui/Selectie.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { api, schrijf } from '../schil/api.ts';
import { alsVrager, beslissingen, Nakijklijst, useNakijken, vragers } from './Nakijklijst.tsx';

const t = verslagTekst.schrap;

export interface SchrapformulierProps {
  readonly stuk: { readonly id: string };
  readonly passages: readonly Verslagpassage[];
  readonly nakijken: Verslagbeeld['nakijken'];
  /** The item that it is about; absent: to be chosen here. */
  readonly puntId?: string;
  readonly klaar: () => void;
  readonly annuleer: () => void;
}

export function Schrapformulier({ stuk, passages, nakijken, puntId, klaar, annuleer }: SchrapformulierProps) {
  const laat = useNakijken();
  const { form, weigering, bezig, verstuur } = useInvoer(
    contract.verslag.schrap.invoer,
    { stukId: stuk.id, puntId: puntId ?? '', gevraagdDoor: '', opmerkingen: [] },
    async (waarden) => {
      await schrijf(api.verslag.schrap({ ...waarden, opmerkingen: beslissingen(nakijken, laat.ids) }));
      klaar();
    },
  );
  const { errors } = form.formState;
  const gekozen = passages.find((p) => p.puntId === form.watch('puntId'));
  useSchermtoetsen([{ toetsen: ['Escape'], wat: t.annuleer, doe: annuleer, stil: true }]);
  return (
    <form className="inzet" onSubmit={verstuur} noValidate>
      <Kop level={2}>{t.kop}</Kop>
      <p>{t.zin}</p>
      {puntId === undefined && (
        <Selectie
          label={t.punt}
          leeg={t.kiesPunt}
          autoFocus
          opties={passages
            .filter((p) => !p.geschrapt)
            .map((p) => ({ id: p.puntId, naam: t.keuze(p.bron.naam, p.tekst) }))}
          fout={errors.puntId && t.kiesPunt}
          {...form.register('puntId')}
        />
      )}
      {gekozen && <p className="inzet__citaat">{gekozen.tekst}</p>}
      {gekozen?.vragers.length === 0 ? (
        <Melding soort="letop" wat={t.geenVrager} />
      ) : (
        <Selectie
          key={gekozen?.puntId ?? ''}
          label={t.door}
          leeg={t.kiesDoor}
          opties={vragers(gekozen)}
          fout={errors.gevraagdDoor && t.kiesDoor}
          {...form.register('gevraagdDoor', { setValueAs: alsVrager })}
        />
      )}
      <Nakijklijst nakijken={nakijken} laat={laat} />
      <Formuliervoet
        soort="gevaar"
        toets={null}
        weigering={weigering}
        bezig={bezig}
        knop={t.bewaar}
        annuleerKnop={t.annuleer}
        annuleer={annuleer}
      />
    </form>
  );
}
