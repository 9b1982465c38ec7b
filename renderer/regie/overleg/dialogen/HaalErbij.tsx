/**
 * Takes an item about the same group along to this subject. With another doel the question of doelbinding comes first.
 * Only `h` does it: it may bring something on the table, and Enter and Esc reveal nothing.
 */
import { type ReactNode, useState } from 'react';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import type { Eldersbeeld } from '../../../../shared/contract/punten.ts';
import { soortwoord, tekst } from '../../../text/overleg.ts';
import { Dialoog } from '../../../ui/Dialoog.tsx';
import { EvenLaden } from '../../../ui/EvenLaden.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { Toets } from '../../../ui/Toets.tsx';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { Vink } from '../../../ui/Vink.tsx';
import { Rijkeuzelijst } from '../../formulier/Rijkeuzelijst.tsx';
import { useActie } from '../../formulier/useActie.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { useRijkeuze } from '../../groepen/useRijkeuze.ts';
import { api, schrijf, useVraag } from '../../schil/api.ts';
import { geenEnter } from './geenEnter.ts';

const t = tekst.erbij;

interface HaalErbijProps {
  readonly beeld: Overlegbeeld;
  readonly sluit: () => void;
}

type Antwoord = { readonly nogNodig: boolean; readonly magHiervoor: boolean };

export function HaalErbij({ beeld, sluit }: HaalErbijProps) {
  const agendapuntId = beeld.gekozen.id;
  const { waarde, laadt, weigering } = useVraag(() => api.punten.elders({ agendapuntId }), [agendapuntId]);
  const [gevraagd, zetGevraagd] = useState<Eldersbeeld | null>(null);
  const actie = useActie();
  const haal = async (puntId: string, doelbinding: Antwoord | null) => {
    const gelukt = await actie.doe(async () => {
      await schrijf(api.punten.haalErbij({ puntId, agendapuntId, doelbinding }));
    });
    if (gelukt) sluit();
  };
  if (gevraagd) {
    return (
      <Doelvraag
        punt={gevraagd}
        naar={beeld.gekozen.doel}
        weigering={<Weigeringmelding weigering={actie.weigering} />}
        antwoord={(a) => void haal(gevraagd.id, a)}
        terug={() => zetGevraagd(null)}
      />
    );
  }
  return (
    <Lijst
      titel={beeld.gekozen.titel}
      punten={waarde ?? []}
      leeg={waarde?.length === 0}
      neem={(p) => (p.anderDoel ? zetGevraagd(p) : void haal(p.id, null))}
      sluit={sluit}
    >
      <Weigeringmelding weigering={weigering ?? actie.weigering} />
      {laadt && <EvenLaden />}
    </Lijst>
  );
}

interface LijstProps {
  readonly titel: string;
  readonly punten: readonly Eldersbeeld[];
  readonly leeg: boolean;
  readonly neem: (punt: Eldersbeeld) => void;
  readonly sluit: () => void;
  readonly children: ReactNode;
}

function Lijst({ titel, punten, leeg, neem, sluit, children }: LijstProps) {
  const rij = useRijkeuze(punten.map((p) => p.id));
  // Nothing is chosen until somebody chooses: the same key twice must not bring along what nobody looked at.
  const [aan, zetAan] = useState(false);
  const gekozen = aan ? punten.find((p) => p.id === rij.gekozen) : undefined;
  const beweeg = (toets: string) => (aan ? rij.beweeg(toets) : zetAan(punten.length > 0));
  const haal = () => gekozen && neem(gekozen);
  // Bound in the parent of the dialog: a later layer than its own, so that these keys act while it is open.
  useToetsen([
    { toets: 'ArrowUp', wat: '', doe: () => beweeg('ArrowUp'), herhaal: true },
    { toets: 'ArrowDown', wat: '', doe: () => beweeg('ArrowDown'), herhaal: true },
    { toets: 'h', wat: t.knop, doe: haal, uit: !gekozen },
  ]);
  return (
    <Dialoog
      open
      naastZaal
      titel={t.kop}
      inleiding={t.zin(titel)}
      opEsc={sluit}
      voet={
        <>
          <Knop soort="hoofd" toets="h" uit={!gekozen} onKeyDown={geenEnter} onClick={haal}>
            {t.knop}
          </Knop>
          <Knop toets="Escape" onClick={sluit}>
            {tekst.open.laat}
          </Knop>
          {!leeg && <span className="meta">{t.enter}</span>}
        </>
      }
    >
      {children}
      {leeg && <p className="leeg">{t.leeg}</p>}
      <Rijkeuzelijst
        regels={punten.map((p) => ({
          id: p.id,
          naam: p.tekst,
          bij: [
            soortwoord[p.soort],
            t.over(p.bron, p.over),
            p.waar,
            p.opTafel ? t.opTafel : t.nietOpTafel,
            ...(p.anderDoel ? [t.anderDoel] : []),
          ].join(' / '),
        }))}
        gekozen={gekozen?.id ?? null}
        opKlik={(id) => {
          zetAan(true);
          rij.kies(id);
        }}
      />
    </Dialoog>
  );
}

interface DoelvraagProps {
  readonly punt: Eldersbeeld;
  readonly naar: string;
  readonly weigering: ReactNode;
  readonly antwoord: (a: Antwoord) => void;
  readonly terug: () => void;
}

function Doelvraag({ punt, naar, weigering, antwoord, terug }: DoelvraagProps) {
  const [ja, zetJa] = useState<Antwoord>({ nogNodig: false, magHiervoor: false });
  const [mist, zetMist] = useState(false);
  const wissel = (welk: keyof Antwoord) => {
    zetMist(false);
    zetJa((nu) => ({ ...nu, [welk]: !nu[welk] }));
  };
  const beide = ja.nogNodig && ja.magHiervoor;
  const haal = () => (beide ? antwoord(ja) : zetMist(true));
  // Whoever says no after ticking both means that it may not be used.
  const nee = () => antwoord(beide ? { ...ja, magHiervoor: false } : ja);
  useToetsen([
    { toets: '1', wat: '', doe: () => wissel('nogNodig') },
    { toets: '2', wat: '', doe: () => wissel('magHiervoor') },
    { toets: 'h', wat: t.knop, doe: haal },
    { toets: 'n', wat: t.nee, doe: nee },
  ]);
  return (
    <Dialoog
      open
      naastZaal
      smal
      titel={t.vraagKop}
      inleiding={`${soortwoord[punt.soort]}: ${punt.tekst}`}
      opEsc={terug}
      voet={
        <>
          <Knop soort="hoofd" toets="h" onKeyDown={geenEnter} onClick={haal}>
            {t.knop}
          </Knop>
          <Knop toets="n" onClick={nee}>
            {t.nee}
          </Knop>
          <Knop toets="Escape" onClick={terug}>
            {t.terug}
          </Knop>
        </>
      }
    >
      <p>{t.vraagZin}</p>
      <dl className="redenen redenen--breed">
        <dt>{t.van}</dt>
        <dd>{punt.doel || t.zonderDoel}</dd>
        <dt>{t.naar}</dt>
        <dd>{naar || t.zonderDoel}</dd>
      </dl>
      <div className="doelvraag">
        <Vink checked={ja.nogNodig} onChange={() => wissel('nogNodig')}>
          <Toets toets="1" /> {t.nogNodig}
        </Vink>
        <Vink checked={ja.magHiervoor} onChange={() => wissel('magHiervoor')}>
          <Toets toets="2" /> {t.magHiervoor}
        </Vink>
      </div>
      {mist && <Melding wat={t.beide} />}
      {weigering}
    </Dialoog>
  );
}
