/** Recording a letter that went out, or that a partner objected. Kinds and days only: no text, so no concept of it. */
import { useState } from 'react';
import type { Brievenbeeld } from '../../../shared/contract/brieven.ts';
import { type Briefdaad, type Briefontvanger, briefdaden } from '../../../shared/domein/brief.ts';
import { dagVan } from '../../../shared/domein/tijd.ts';
import { briefTekst as t } from '../../text/brieven.ts';
import { Keuze } from '../../ui/Keuze.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Selectie } from '../../ui/Selectie.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Vink } from '../../ui/Vink.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useActie } from '../formulier/useActie.ts';
import { api, schrijf } from '../schil/api.ts';

interface BriefformulierProps {
  readonly lidId: string;
  readonly beeld: Brievenbeeld;
  readonly klaar: () => void;
  readonly stop: () => void;
}

/** Who can get one at this age; what was recorded earlier is not taken away by a birthday. */
function kandidaten({ stand }: Brievenbeeld): readonly Briefontvanger[] {
  if (stand.groep === 'minderjarig') return ['jongere', 'gezag', 'verzorger'];
  if (stand.groep === 'meerderjarig') return ['jongere', 'curator-mentor'];
  return ['jongere', 'gezag', 'verzorger', 'curator-mentor'];
}

export function Briefformulier({ lidId, beeld, klaar, stop }: BriefformulierProps) {
  const vandaag = dagVan(new Date());
  const [wat, zetWat] = useState<Briefdaad>('overhandigd');
  const [aan, zetAan] = useState<readonly Briefontvanger[]>([]);
  const [dag, zetDag] = useState(vandaag);
  const [gesprek, zetGesprek] = useState(false);
  const [partner, zetPartner] = useState('');
  const [fout, zetFout] = useState('');
  const actie = useActie();
  const bewaar = async () => {
    if (wat === 'bezwaar' ? partner === '' : aan.length === 0)
      return zetFout(wat === 'bezwaar' ? t.kiesPartner : t.aanFout);
    zetFout('');
    const gelukt = await actie.doe(async () => {
      await schrijf(
        api.brieven.legVast(
          wat === 'bezwaar' ? { lidId, wat, partner, dag } : { lidId, wat, aan: [...aan], dag, gesprek },
        ),
      );
    });
    if (gelukt) klaar();
  };
  return (
    <form
      className="inzet"
      noValidate
      aria-label={t.begin}
      onSubmit={(g) => {
        g.preventDefault();
        void bewaar();
      }}
    >
      <Keuze
        label={t.wat}
        onderElkaar
        opties={briefdaden.map((id) => ({ id, naam: t.daden[id] }))}
        waarde={wat}
        opKeuze={(id) => {
          zetFout('');
          zetWat(briefdaden.find((d) => d === id) ?? 'overhandigd');
        }}
      />
      {wat === 'bezwaar' ? (
        <Selectie
          label={t.partner}
          uitleg={t.geenReden}
          leeg={t.kiesPartner}
          opties={beeld.partners}
          value={partner}
          onChange={(g) => zetPartner(g.target.value)}
        />
      ) : (
        <fieldset className="vinken">
          <legend>{t.aan}</legend>
          {kandidaten(beeld).map((wie) => (
            <Vink
              key={wie}
              checked={aan.includes(wie)}
              onChange={(g) => zetAan(g.target.checked ? [...aan, wie] : aan.filter((x) => x !== wie))}
            >
              {t.ontvangers[wie]}
            </Vink>
          ))}
        </fieldset>
      )}
      <Veld label={t.dag} type="date" max={vandaag} value={dag} onChange={(g) => zetDag(g.target.value)} />
      {wat !== 'bezwaar' && (
        <Vink checked={gesprek} onChange={(g) => zetGesprek(g.target.checked)}>
          {t.gesprek}
        </Vink>
      )}
      {fout && <Melding wat={fout} />}
      <Formuliervoet
        toets={null}
        weigering={actie.weigering}
        bezig={actie.bezig}
        knop={t.knop}
        annuleerKnop={t.annuleer}
        annuleer={stop}
      />
    </form>
  );
}
