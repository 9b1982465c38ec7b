/** A person for the trial: a partner that has no seat, or an incidentele deelnemer with what he may hear and give. */
import { type ReactNode, useState } from 'react';
import type { Keuze as Keuzeoptie } from '../../../shared/contract/basis.ts';
import type { Inzagebeeld, Proefpersoon } from '../../../shared/contract/inzage.ts';
import { inzageTekst } from '../../text/inzage.ts';
import { Keuze } from '../../ui/Keuze.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Selectie } from '../../ui/Selectie.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Vink } from '../../ui/Vink.tsx';
import { Gronden } from '../overleg/voorbereiding/Gronden.tsx';
import type { Grond } from '../overleg/voorbereiding/wisselGrond.ts';
import { Vinken } from './Vinken.tsx';

const t = inzageTekst.persoonErbij;
const { niveaus } = inzageTekst.puntErbij;

interface PersoonErbijProps {
  readonly id: string;
  readonly beeld: Inzagebeeld;
  readonly leden: readonly Keuzeoptie[];
  readonly klaar: (persoon: Proefpersoon) => void;
  readonly voet: ReactNode;
}

export function PersoonErbij({ id, beeld, leden, klaar, voet }: PersoonErbijProps) {
  const { keuzes, kolommen } = beeld;
  const [partner, zetPartner] = useState('');
  const [organisatie, zetOrganisatie] = useState('');
  const [getekend, zetGetekend] = useState(true);
  const [gronden, zetGronden] = useState<readonly Grond[]>([]);
  const [aan, zetAan] = useState<readonly string[]>([]);
  const [soort, zetSoort] = useState(keuzes.gegevenssoorten[0]?.id ?? '');
  const [niveau, zetNiveau] = useState<'groep' | 'individu'>('groep');
  const [mis, zetMis] = useState(false);
  const zonderNaam = organisatie.trim() === '';
  const verstuur = () => {
    if (partner !== '') return klaar({ soort: 'partner', id, partner });
    if (zonderNaam) return zetMis(true);
    klaar({
      soort: 'incidenteel',
      id,
      organisatie,
      getekend,
      gronden: [...gronden],
      verstrekt: aan.length > 0 ? [{ aan: [...aan], gegevenssoort: soort, niveau, grondslag: inzageTekst.proef }] : [],
    });
  };
  return (
    <form
      className="formulier"
      noValidate
      onSubmit={(g) => {
        g.preventDefault();
        verstuur();
      }}
    >
      {keuzes.partners.length > 0 && (
        <Selectie
          label={t.soort}
          leeg={t.incidenteel}
          opties={keuzes.partners}
          value={partner}
          onChange={(g) => zetPartner(g.target.value)}
        />
      )}
      {partner === '' && (
        <>
          <Veld
            label={t.organisatie}
            uitleg={t.organisatieUitleg}
            autoFocus
            maxLength={120}
            value={organisatie}
            fout={mis && zonderNaam ? inzageTekst.erbij.leeg : undefined}
            onChange={(g) => zetOrganisatie(g.target.value)}
          />
          <Vink checked={getekend} onChange={(g) => zetGetekend(g.target.checked)}>
            {t.getekend}
          </Vink>
          <section className="formulier__groep">
            <Kop level={2}>{t.horen}</Kop>
            <Gronden
              keuzes={{
                incidenteleGrondslagen: keuzes.incidenteleGrondslagen,
                partners: keuzes.bronnen,
                gegevenssoorten: keuzes.gegevenssoorten,
                leden: leden.map((l) => ({ id: l.id, code: l.naam })),
              }}
              gronden={gronden}
              zet={zetGronden}
            />
          </section>
          <section className="formulier__groep">
            <Kop level={2}>{t.geven}</Kop>
            <Vinken label={t.aan} opties={kolommen} gekozen={aan} zet={zetAan} />
            {aan.length > 0 && (
              <div className="formulier__naast">
                <Selectie
                  label={t.soortGeven}
                  opties={keuzes.gegevenssoorten}
                  value={soort}
                  onChange={(g) => zetSoort(g.target.value)}
                />
                <Keuze
                  label={t.over}
                  opties={[
                    { id: 'groep', naam: niveaus.groep },
                    { id: 'individu', naam: niveaus.individu },
                  ]}
                  waarde={niveau}
                  opKeuze={(x) => zetNiveau(x === 'individu' ? 'individu' : 'groep')}
                />
              </div>
            )}
          </section>
        </>
      )}
      {voet}
    </form>
  );
}
