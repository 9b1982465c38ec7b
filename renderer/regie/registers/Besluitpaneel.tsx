/** What one besluit says, what it changes under the profile in force, and ending it with a day and a reason. */
import { useWatch } from 'react-hook-form';
import { dagSchema } from '../../../shared/contract/basis.ts';
import type { Besluitbeeld } from '../../../shared/contract/besluiten.ts';
import type { Conceptplek } from '../../../shared/contract/concepten.ts';
import { contract } from '../../../shared/contract/contract.ts';
import { datumInWoorden } from '../../../shared/domein/tijd.ts';
import { hoofdletter, opsomming } from '../../../shared/domein/woorden.ts';
import { registersTekst } from '../../text/registers.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { nietAfbreken } from '../../ui/nietAfbreken.ts';
import { Tekstvak } from '../../ui/Tekstvak.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Teruggehaald } from '../concept/Teruggehaald.tsx';
import { Feiten } from '../formulier/Feiten.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { api, schrijf } from '../schil/api.ts';

const t = registersTekst.detail;
const tb = registersTekst.beeindig;

/** Where the concept of an ending is kept. */
export const eindeconcept = (besluit: string): Conceptplek => ({ formulier: 'besluit-einde', bij: { besluit } });

interface EindeProps {
  readonly besluitId: string;
  readonly vandaag: string;
  readonly stop: () => void;
  readonly klaar: () => void;
}

function Einde({ besluitId, vandaag, stop, klaar }: EindeProps) {
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    contract.besluiten.beeindig.invoer,
    { besluitId, per: vandaag, reden: '' },
    async (waarden) => {
      await schrijf(api.besluiten.beeindig(waarden));
      klaar();
    },
    eindeconcept(besluitId),
  );
  const { errors } = form.formState;
  const per = useWatch({ control: form.control, name: 'per' });
  useSchermtoetsen([
    { toetsen: ['Ctrl+Enter'], wat: registersTekst.toetsen.einde, doe: () => void verstuur(), ookInTekst: true },
  ]);
  return (
    <form className="inzet" onSubmit={verstuur} noValidate aria-label={tb.kop}>
      <p>{tb.zin}</p>
      <Teruggehaald concept={concept} />
      <div className="formulier__kort">
        <Veld label={tb.per} type="date" min={vandaag} fout={errors.per?.message} {...form.register('per')} />
      </div>
      <Tekstvak
        label={tb.reden}
        uitleg={tb.redenUitleg}
        rows={2}
        autoFocus
        fout={errors.reden?.message}
        {...form.register('reden')}
      />
      <Formuliervoet
        soort="gevaar"
        weigering={weigering}
        bezig={bezig}
        knop={dagSchema.safeParse(per).success ? tb.ja(per) : tb.jaZonder}
        annuleerKnop={tb.nee}
        annuleer={concept.verlaat(stop)}
      />
    </form>
  );
}

interface BesluitpaneelProps {
  readonly besluit: Besluitbeeld;
  readonly vandaag: string;
  readonly eindigt: boolean;
  /** Null: it cannot be ended here. */
  readonly begin: (() => void) | null;
  readonly stop: () => void;
  readonly klaar: () => void;
}

export function Besluitpaneel({ besluit: b, vandaag, eindigt, begin, stop, klaar }: BesluitpaneelProps) {
  const feiten: readonly (readonly [string, string])[] = [
    [t.aan, opsomming(b.aan.map((a) => a.naam))],
    [t.soorten, opsomming(b.gegevenssoorten)],
    [t.datum, b.datum === null ? '' : datumInWoorden(b.datum)],
    [t.geldig, registersTekst.periode(b.geldigVan, b.geldigTot)],
    [t.belang, b.zwaarwegendBelang],
    [t.verband, b.samenwerkingsverband],
    [t.doel, b.doel],
    [t.voorwaarden, b.voorwaarden || t.geen],
    [t.einde, b.beeindigd ? t.eindeZin(b.beeindigd.per, b.beeindigd.reden) : ''],
  ];
  return (
    <section className="paneel">
      <Kop level={2}>{hoofdletter(b.regel)}</Kop>
      <div>
        <p className="paneel__naam">{t.gevolg}</p>
        {b.gevolgen.length === 0 && <p>{t.geenGevolg}</p>}
        {b.gevolgen.map((g) => (
          <p key={g}>{nietAfbreken(`${hoofdletter(g)}.`)}</p>
        ))}
        {b.stand !== 'geldig' && b.gevolgen.length > 0 && <p>{t.nuNiet}</p>}
      </div>
      <Feiten feiten={feiten} />
      {b.uitProfiel && <p className="meta">{t.uitProfiel}</p>}
      {eindigt ? (
        <Einde besluitId={b.id} vandaag={vandaag} stop={stop} klaar={klaar} />
      ) : (
        begin && (
          <div className="formulier__knoppen">
            <Knop toets="e" onClick={begin}>
              {tb.knop}
            </Knop>
          </div>
        )
      )}
    </section>
  );
}
