/**
 * Asking advice anonymously (art. 11): about whom, what, for which kring, and where that kring is wider than that of
 * the data whether each bron agrees. It puts the question on the agenda and shows nothing yet.
 */
import { useState } from 'react';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { tekst } from '../../../text/advies.ts';
import { Dialoog } from '../../../ui/Dialoog.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { Selectie } from '../../../ui/Selectie.tsx';
import { Tekstvak } from '../../../ui/Tekstvak.tsx';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { Vink } from '../../../ui/Vink.tsx';
import { Teruggehaald } from '../../concept/Teruggehaald.tsx';
import { useConceptVan } from '../../concept/useConcept.ts';
import { useActie } from '../../formulier/useActie.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, schrijf, useVraag } from '../../schil/api.ts';

const t = tekst.vraag;

type Akkoorden = Readonly<Record<string, string>>;

interface AkkoordProps {
  readonly vraagstuk: { overlegId: string; groepId: string; leden: string[]; kring: string };
  readonly akkoorden: Akkoorden;
  readonly zet: (akkoorden: Akkoorden) => void;
}

/** Per bron whose kring this goes beyond, who agreed. Nobody is filled in: an agreement is said, not assumed. */
function Akkoord({ vraagstuk, akkoorden, zet }: AkkoordProps) {
  const { waarde } = useVraag(() => api.advies.proef(vraagstuk), [JSON.stringify(vraagstuk)]);
  const nodig = waarde?.akkoordVan ?? [];
  return nodig.map(({ bron, deelnemers }, i) =>
    deelnemers.length === 0 ? (
      <Melding key={bron.id} wat={t.geenBron(bron.naam)} />
    ) : (
      <Selectie
        key={bron.id}
        label={t.akkoord(bron.naam)}
        uitleg={i === 0 ? t.akkoordUitleg : undefined}
        leeg={t.kiesAkkoord}
        value={akkoorden[bron.id] ?? ''}
        onChange={(g) => zet({ ...akkoorden, [bron.id]: g.target.value })}
        opties={deelnemers}
      />
    ),
  );
}

interface AdviesvraagProps {
  readonly beeld: Overlegbeeld;
  readonly sluit: () => void;
  /** It is on the agenda. */
  readonly gelukt?: () => void;
}

export function Adviesvraag({ beeld, sluit, gelukt }: AdviesvraagProps) {
  const { keuzes, gekozen } = beeld;
  const groepen = beeld.groepen.filter((g) => keuzes.leden.some((l) => l.groepId === g.id));
  const [groepId, zetGroepId] = useState(groepen.find((g) => g.id === gekozen.groepId)?.id ?? groepen[0]?.id ?? '');
  const [gekozenLeden, zetLeden] = useState<readonly string[]>([]);
  const [vraag, zetVraag] = useState('');
  const [kring, zetKring] = useState('');
  const [akkoorden, zetAkkoorden] = useState<Akkoorden>({});
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const { weigering, doe, bezig, wis } = useActie();
  const [begin] = useState({ groepId, leden: gekozenLeden, vraag, kring, akkoorden });
  const concept = useConceptVan(
    { formulier: 'adviesvraag', bij: { overleg: beeld.id } },
    begin,
    { groepId, leden: gekozenLeden, vraag, kring, akkoorden },
    (waarden) => {
      zetGroepId(waarden.groepId);
      zetLeden(waarden.leden);
      zetVraag(waarden.vraag);
      zetKring(waarden.kring);
      zetAkkoorden(waarden.akkoorden);
    },
  );
  const laat = concept.verlaat(sluit);

  const leden = keuzes.leden.filter((l) => l.groepId === groepId);
  const over = leden.filter((l) => gekozenLeden.includes(l.id)).map((l) => l.id);
  const wissel = (id: string) => {
    wis();
    zetLeden((nu) => (nu.includes(id) ? nu.filter((x) => x !== id) : [...nu, id]));
  };
  const vraagstuk = { overlegId: beeld.id, groepId, leden: over, kring };
  const verstuur = async () => {
    zetGeprobeerd(true);
    if (over.length === 0 || vraag.trim() === '' || kring === '') return;
    const akkoord = Object.entries(akkoorden).flatMap(([bron, door]) => (door === '' ? [] : [{ bron, door }]));
    const klaar = await doe(async () => {
      await schrijf(api.advies.vraag({ ...vraagstuk, vraag, akkoord }));
    });
    if (!klaar) return;
    concept.wis();
    gelukt?.();
    sluit();
  };
  // Bound here, in the parent: a later layer than the dialog's own, so this key acts while it is open.
  useToetsen([{ toets: 'Ctrl+Enter', wat: t.opAgenda, doe: () => void verstuur(), ookInTekst: true }]);
  return (
    <Dialoog
      open
      naastZaal
      titel={t.kop}
      inleiding={t.zin}
      opEsc={laat}
      voet={
        <>
          <Knop soort="hoofd" toets="Ctrl+Enter" bezig={bezig} onClick={() => void verstuur()}>
            {t.opAgenda}
          </Knop>
          <Knop toets="Escape" onClick={laat}>
            {t.annuleer}
          </Knop>
          <span className="meta">{t.nietInZaal}</span>
        </>
      }
    >
      <div className="dialoog-kolommen">
        <div className="invulblad">
          <Teruggehaald concept={concept} />
          {groepen.length > 1 && (
            <Selectie
              label={t.groep}
              value={groepId}
              onChange={(g) => {
                zetGroepId(g.target.value);
                zetLeden([]);
              }}
              opties={groepen}
            />
          )}
          <fieldset className="vinken adviesvraag__leden">
            <legend>{t.leden}</legend>
            {leden.map((l) => (
              <Vink key={l.id} checked={gekozenLeden.includes(l.id)} onChange={() => wissel(l.id)}>
                <b>{l.code}</b> {l.naam}
              </Vink>
            ))}
          </fieldset>
          {geprobeerd && over.length === 0 && <Melding wat={t.mistLeden} />}
        </div>
        <div className="invulblad">
          <Tekstvak
            label={t.vraag}
            uitleg={t.vraagUitleg}
            rows={3}
            maxLength={500}
            value={vraag}
            fout={geprobeerd && vraag.trim() === '' ? t.mistVraag : undefined}
            onChange={(g) => zetVraag(g.target.value)}
          />
          <Selectie
            label={t.kring}
            uitleg={t.kringUitleg}
            leeg={t.kiesKring}
            value={kring}
            fout={geprobeerd && kring === '' ? t.mistKring : undefined}
            onChange={(g) => {
              wis();
              zetKring(g.target.value);
            }}
            opties={keuzes.kringen.map((k) => ({ id: k.id, naam: t.kringnaam(k.id, k.naam) }))}
          />
          {over.length > 0 && kring !== '' && (
            <Akkoord vraagstuk={vraagstuk} akkoorden={akkoorden} zet={zetAkkoorden} />
          )}
          <Weigeringmelding weigering={weigering} />
        </div>
      </div>
    </Dialoog>
  );
}
