/**
 * The test of an incidentele deelnemer (art. 4), to invite him or to change it: who he is, who asks for him and why, the
 * vuistregel, a professional secret, for which groups, what each provider may give him, and what he may give himself.
 */
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { deelnemersTekst } from '../../../../text/overleg/deelnemers.ts';
import { tekst } from '../../../../text/overleg.ts';
import { Knop } from '../../../../ui/Knop.tsx';
import { Kop } from '../../../../ui/Kop.tsx';
import { Vink } from '../../../../ui/Vink.tsx';
import { Teruggehaald } from '../../../concept/Teruggehaald.tsx';
import { useInvoer } from '../../../formulier/useInvoer.ts';
import { Weigeringmelding } from '../../../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../../../schil/api.ts';
import { EigenVerstrekkingen } from '../EigenVerstrekkingen.tsx';
import { Gronden } from '../Gronden.tsx';
import type { Uitnodigingsformulier } from './Functionaris.tsx';
import { Groepskeuze } from './Groepskeuze.tsx';
import { beginwaarden, gastschema } from './gastschema.ts';
import { Noodzaak } from './Noodzaak.tsx';
import { Wie } from './Wie.tsx';

const t = tekst.incidenteel;
const b = tekst.bereid;

interface ToetsformulierProps extends Uitnodigingsformulier {
  /** Name of a partner that takes no part itself, for which he comes. */
  readonly namens?: string | undefined;
  /** Null: there is nobody to ask advice about. */
  readonly vraagAdvies: (() => void) | null;
}

export function Toetsformulier(props: ToetsformulierProps) {
  const { beeld, namens, kandidaat, wijzig, klaar, annuleer, vraagAdvies } = props;
  const { keuzes } = beeld;
  /** The name of which it was said that it is somebody else's. */
  const [anders, zetAnders] = useState('');
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    gastschema,
    { ...beginwaarden(beeld, kandidaat, wijzig), ...(namens === undefined ? {} : { organisatie: namens }) },
    async ({ inAdresboek, ...toets }) => {
      const waarden = { ...toets, nietBetrokken: anders !== '' && anders === toets.naam };
      if (wijzig) await schrijf(api.deelnemers.wijzigIncidenteel({ ...waarden, deelnemerId: wijzig.id }));
      else await schrijf(api.deelnemers.nodigIncidenteelUit({ ...waarden, inAdresboek }));
      klaar(waarden.naam);
    },
    wijzig
      ? { formulier: 'deelnemer-wijzigen', bij: { overleg: beeld.id, deelnemer: wijzig.id } }
      : { formulier: 'gast-uitnodigen', bij: { overleg: beeld.id } },
  );
  const { control, setFocus, setValue } = form;
  const [groepen, gronden, naam] = useWatch({ control, name: ['groepen', 'gronden', 'naam'] });
  const lijktOpBetrokkene = weigering?.code === 'LIJKT_OP_BETROKKENE' || anders !== '';
  useEffect(() => {
    // Somebody with the name of a youth or parent is kept only when that is asked.
    if (lijktOpBetrokkene) setValue('inAdresboek', false);
  }, [lijktOpBetrokkene, setValue]);
  const bekend = kandidaat !== undefined && kandidaat.gastsoort !== 'persoon';
  const eerste = bekend ? 'gevraagdDoor' : namens === undefined ? 'soort' : 'naam';
  useEffect(() => setFocus(eerste), [setFocus, eerste]);
  const leden = keuzes.leden.filter((l) => groepen.includes(l.groepId));
  return (
    <form className="invulblad" onSubmit={(g) => void verstuur(g)} noValidate>
      <div>
        <Kop level={2}>{wijzig ? deelnemersTekst.toets.wijzig(wijzig.naam) : t.kop}</Kop>
        <p className="meta">{t.zin}</p>
      </div>
      <Teruggehaald concept={concept} />
      <h3>{t.wie}</h3>
      <Wie form={form} keuzes={keuzes} vraagAdvies={vraagAdvies} />
      <h3>{t.noodzaakKop}</h3>
      <Noodzaak form={form} keuzes={keuzes} />
      <h3>{t.grondenKop}</h3>
      {beeld.groepen.length > 1 && <Groepskeuze form={form} beeld={beeld} />}
      <Gronden keuzes={{ ...keuzes, leden }} gronden={gronden} zet={(g) => setValue('gronden', g)} />
      <h3>{t.geeftKop}</h3>
      <EigenVerstrekkingen form={form} keuzes={keuzes} leden={leden} />
      {!wijzig && !kandidaat?.inAdresboek && (
        <Vink {...form.register('inAdresboek')}>{deelnemersTekst.functionaris.inAdresboek}</Vink>
      )}
      <Weigeringmelding weigering={weigering} />
      {lijktOpBetrokkene && (
        <Vink checked={anders === naam.trim()} onChange={(g) => zetAnders(g.target.checked ? naam.trim() : '')}>
          {deelnemersTekst.toets.nietBetrokken(naam.trim())}
        </Vink>
      )}
      <div className="rij-knoppen">
        <Knop soort="hoofd" type="submit" bezig={bezig}>
          {wijzig ? deelnemersTekst.functionaris.bewaar : b.nodigUit}
        </Knop>
        <Knop toets="Escape" onClick={concept.verlaat(annuleer)}>
          {b.annuleer}
        </Knop>
      </div>
    </form>
  );
}
