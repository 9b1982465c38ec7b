/** Day, time, place and the groups that are discussed: of a new meeting, or of one in preparation that changes. */
import type { Conceptplek } from '../../../../shared/contract/concepten.ts';
import { contract } from '../../../../shared/contract/contract.ts';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { dagVan } from '../../../../shared/domein/tijd.ts';
import { tekst } from '../../../text/overleg.ts';
import { Knop } from '../../../ui/Knop.tsx';
import { Kop } from '../../../ui/Kop.tsx';
import { Veld } from '../../../ui/Veld.tsx';
import { Vink } from '../../../ui/Vink.tsx';
import { Teruggehaald } from '../../concept/Teruggehaald.tsx';
import { useInvoer } from '../../formulier/useInvoer.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, schrijf, useVraag } from '../../schil/api.ts';

const t = tekst.maak;

/** Where its concept is kept. */
export const overlegconcept: Conceptplek = { formulier: 'overleg-nieuw', bij: {} };

interface OverlegformulierProps {
  /** A meeting in preparation, to change; absent: a new one, whose agenda follows from its groups. */
  readonly wijzig?: Overlegbeeld | undefined;
  readonly klaar: (overlegId: string) => void;
  readonly annuleer: () => void;
}

/** Where the concept of a change is kept. */
export const wijzigconcept = (overlegId: string): Conceptplek => ({
  formulier: 'overleg-wijzigen',
  bij: { overleg: overlegId },
});

export function Overlegformulier({ wijzig, klaar, annuleer }: OverlegformulierProps) {
  const groepen = useVraag(() => api.groepen.lijst(), []);
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    contract.overleg.maak.invoer,
    wijzig
      ? { datum: wijzig.datum, begin: wijzig.begin, plaats: wijzig.plaats, groepIds: wijzig.groepen.map((g) => g.id) }
      : { datum: dagVan(new Date()), begin: '10:00', plaats: '', groepIds: [] },
    async (waarden) => {
      if (wijzig) {
        await schrijf(api.overleg.wijzig({ ...waarden, overlegId: wijzig.id }));
        klaar(wijzig.id);
      } else klaar((await schrijf(api.overleg.maak(waarden))).overlegId);
    },
    wijzig ? wijzigconcept(wijzig.id) : overlegconcept,
  );
  const { errors } = form.formState;
  const alErop = new Set(wijzig?.groepen.map((g) => g.id));
  const lijst = (groepen.waarde ?? []).filter(
    (g) => alErop.has(g.id) || (g.staat !== 'niet-problematisch' && g.staat !== 'gesloten'),
  );
  return (
    <form className={wijzig ? 'invulblad' : 'blad invulblad'} onSubmit={(g) => void verstuur(g)} noValidate>
      <div>
        <Kop level={wijzig ? 2 : 1}>{wijzig ? t.wijzig.kop : t.kop}</Kop>
        <p className="meta">{wijzig ? t.wijzig.zin : t.zin}</p>
      </div>
      <Teruggehaald concept={concept} />
      <div className="invulblad__rij">
        <Veld label={t.datum} type="date" fout={errors.datum?.message} {...form.register('datum')} />
        <Veld label={t.begin} type="time" fout={errors.begin?.message} {...form.register('begin')} />
      </div>
      <Veld label={t.plaats} uitleg={t.plaatsUitleg} fout={errors.plaats?.message} {...form.register('plaats')} />
      <fieldset className="vinken">
        <legend>{t.groepen}</legend>
        {lijst.length === 0 && !groepen.laadt && <p className="meta">{t.geenGroepen}</p>}
        {lijst.map((g) => (
          <Vink key={g.id} value={g.id} {...form.register('groepIds')}>
            {g.naam}{' '}
            <span className="meta">
              {g.stap} {g.stapnaam}
            </span>
          </Vink>
        ))}
        {errors.groepIds && <p className="veld__fout">{errors.groepIds.message}</p>}
      </fieldset>
      <Weigeringmelding weigering={weigering} />
      <div className="rij-knoppen">
        <Knop soort="hoofd" type="submit" bezig={bezig}>
          {wijzig ? t.wijzig.knop : t.knop}
        </Knop>
        <Knop onClick={concept.verlaat(annuleer)} toets="Escape">
          {t.annuleer}
        </Knop>
      </div>
    </form>
  );
}
