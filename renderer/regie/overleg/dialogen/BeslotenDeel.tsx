/**
 * Besloten deel (convenant art. 8 lid 8): who may not see the subject that is asked for, and three ways on. Only the
 * key of whoever leaves brings anything on the table; Enter and Esc reveal nothing, and until a choice is made the
 * room keeps the picture that it has.
 */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { BeslotenDeel as Deel } from '../../../../shared/contract/besloten.ts';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { zeteltoets } from '../../../../shared/domein/zeteltoets.ts';
import { tekst } from '../../../text/overleg.ts';
import { Dialoog } from '../../../ui/Dialoog.tsx';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { Toets } from '../../../ui/Toets.tsx';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../../schil/api.ts';
import { useWinkel } from '../../schil/winkel.ts';
import { Letterstrook } from '../../zetels/Letterstrook.tsx';
import { useZeteltoetsen } from '../../zetels/useZeteltoetsen.ts';
import { tweedeToets } from '../vergadering/useHandelingen.ts';
import { BeslotenMensen } from './BeslotenMensen.tsx';
import { BeslotenRingen } from './BeslotenRingen.tsx';
import { geenEnter } from './geenEnter.ts';
import { useVertrekkers, type Vertrekkers } from './useVertrekkers.ts';

const t = tekst.besloten;

interface BeslotenProps {
  readonly agendapuntId: string;
  readonly beeld: Overlegbeeld;
  readonly sluit: () => void;
  /** Opens the dialog that makes the chosen item smaller. */
  readonly maakPuntKleiner: () => void;
}

/** What the room has now, in words. */
function inZaal(beeld: Overlegbeeld): string {
  const { beeld: zaal } = beeld.zaal.bericht;
  return zaal.soort === 'onderwerp' ? zaal.titel : t.zaalbeeld[zaal.soort];
}

interface WegProps {
  readonly toetsen: readonly string[];
  readonly wat: string;
  readonly uitleg: string;
  readonly doe: () => void;
  readonly uit?: boolean;
  /** Reveals: Enter on it does nothing. */
  readonly onthult?: boolean;
  /** Has the focus when the dialog opens. */
  readonly eerst?: boolean;
}

/** One way on: its keys, what it does, and what follows. */
function Weg({ toetsen, wat, uitleg, doe, uit = false, onthult = false, eerst = false }: WegProps) {
  const knop = useRef<HTMLButtonElement>(null);
  // After the dialog took the focus for itself: what Enter does must be seen.
  useEffect(() => {
    if (eerst) knop.current?.focus();
  }, [eerst]);
  return (
    <button
      ref={knop}
      type="button"
      className="besloten__weg"
      aria-disabled={uit || undefined}
      onClick={() => !uit && doe()}
      onKeyDown={onthult ? geenEnter : undefined}
    >
      <span className="besloten__toetsen">
        {toetsen.map((toets) => (
          <Toets key={toets} toets={toets} />
        ))}
      </span>
      <span>
        <b className="besloten__wat">{wat}</b>
        <span className="meta">{uitleg}</span>
      </span>
    </button>
  );
}

function AndereWeg({ deel, v }: { readonly deel: Deel; readonly v: Vertrekkers }) {
  const inDeZaal = v.mensen.filter((m) => m.inZaal);
  const [laatste, ...meer] = inDeZaal.length > 0 ? inDeZaal : v.mensen;
  if (!laatste || !deel.blijftIemand) return null;
  const straks = deel.zonder.opTafel - (laatste.kop ? 0 : deel.nu.opTafel);
  const toetsen = (inDeZaal.length > 0 ? inDeZaal : v.mensen).map((m) => zeteltoets(m.zetel));
  const [wat, uitleg] = v.allenBuiten
    ? [t.alleWeg(straks, deel.rijsoort), '']
    : meer.length === 0
      ? [t.isWeg(laatste.zetel, straks, deel.rijsoort), t.isWegUitleg(laatste.zetel, laatste.naam)]
      : [t.zijnWeg, t.zijnWegUitleg(straks, deel.rijsoort)];
  return (
    <Weg
      toetsen={[...new Set(toetsen)]}
      wat={wat}
      uitleg={uitleg}
      // Of several each has a button of his own, in the list.
      uit={meer.length > 0 && !v.allenBuiten}
      onthult
      doe={() => v.wissel(laatste)}
    />
  );
}

export function BeslotenDeel(props: BeslotenProps) {
  const v = useVertrekkers(props.beeld.id, props.agendapuntId, props.sluit);
  // Its keys come with it: those of a dialog that opens later would lie on top of them.
  return v.deel ? <Venster {...props} deel={v.deel} v={v} /> : null;
}

function Venster({
  agendapuntId,
  beeld,
  sluit,
  maakPuntKleiner,
  deel,
  v,
}: BeslotenProps & { deel: Deel; v: Vertrekkers }) {
  const { mensen } = v;
  const hier = agendapuntId === beeld.gekozen.id;
  const kop = mensen.some((m) => m.kop);
  const naarOnderwerp = async () => {
    if (!hier) await schrijf(api.overleg.kiesAgendapunt({ overlegId: beeld.id, agendapuntId }));
  };
  // With everybody out, choosing the subject would show it: then only a digit does.
  const uit = v.allenBuiten;
  const door = () => !uit && v.enSluit(naarOnderwerp);
  const puntId = deel.eerstePuntId;
  const puntKleiner = () =>
    !uit &&
    puntId !== null &&
    v.enSluit(async () => {
      await naarOnderwerp();
      useWinkel.getState().zetOpen(`punt:${agendapuntId}`, puntId);
    }, maakPuntKleiner);
  const kringen = deel.kleiner.map((k, i) => ({ ...k, toets: String.fromCharCode(97 + i) }));
  const kanKleiner = kringen.length > 0 && !uit;
  const kiesKring = () => {
    zetGevraagd(null);
    zetKiestKring(!kiestKring);
  };
  const naarKring = (kring: string) => {
    zetKiestKring(false);
    v.enBlijf(() => schrijf(api.besloten.versmal({ overlegId: beeld.id, agendapuntId, kring })));
  };
  // Of two at one seat the digit asks which of them, by a second key.
  const [gevraagd, zetGevraagd] = useState<number | null>(null);
  const [kiestKring, zetKiestKring] = useState(false);
  const opZetel = (zetel: number) => mensen.filter((m) => m.zetel === zetel);
  const cijfer = (zetel: number) => {
    const [eerste, ...meer] = opZetel(zetel);
    zetKiestKring(false);
    zetGevraagd(meer.length > 0 ? zetel : null);
    if (eerste && meer.length === 0) v.wissel(eerste);
  };
  const wissel = (m: Deel['mensen'][number]) => {
    zetGevraagd(null);
    v.wissel(m);
  };
  const zetels = useZeteltoetsen(
    mensen.map((m) => ({ zetel: m.zetel, naam: `${m.naam}, ${m.organisatie}`, wat: '', doe: () => cijfer(m.zetel) })),
    {
      opVraag: () => {
        zetKiestKring(false);
        zetGevraagd(null);
      },
    },
  );
  // Bound here, in the parent: a later layer than the dialog's own.
  useToetsen([
    ...(gevraagd === null ? [] : opZetel(gevraagd)).map((m) => ({
      toets: tweedeToets(m, mensen),
      wat: '',
      doe: () => wissel(m),
    })),
    ...zetels.bindingen,
    ...(kiestKring ? kringen : []).map(({ toets, kring, naam }) => ({ toets, wat: naam, doe: () => naarKring(kring) })),
    { toets: 'k', wat: t.kleiner, doe: kiesKring, uit: !kanKleiner },
    { toets: 'p', wat: t.puntKleiner, doe: puntKleiner, uit: puntId === null || uit },
    { toets: 'z', wat: t.door(deel.totaal, deel.rijsoort), doe: door, uit },
  ]);
  const inleiding = kop
    ? t.voorKring(deel.kring, deel.totaal, deel.rijsoort)
    : t.vanOnderwerp(deel.titel, deel.totaal, deel.rijsoort);
  const leeg: ReactNode =
    mensen.length > 0 ? null : <p>{beeld.deelnemers.some((d) => d.inZaal) ? t.iedereen : t.niemandAanTafel}</p>;
  return (
    <Dialoog
      open
      naastZaal
      titel={kop ? t.kop : t.kopHier}
      inleiding={leeg ? undefined : nietAfbreken(inleiding)}
      opEsc={sluit}
      opEnter={leeg ? sluit : door}
      voet={
        <div className="besloten__voet">
          <Icoon naam="beamer" />
          <span className="meta">{t.zaalZietNiet(inZaal(beeld))}</span>
          <Knop soort="link" maat="klein" toets="Escape" onClick={sluit}>
            {t.terug}
          </Knop>
        </div>
      }
    >
      {leeg ?? (
        <div className="besloten">
          <div className="besloten__boven">
            <BeslotenRingen deel={deel} kop={kop} zetels={mensen.map((m) => m.zetel)} />
            <BeslotenMensen deel={deel} kop={kop} v={{ ...v, wissel }} beeld={beeld} gevraagd={gevraagd} />
          </div>
          <Letterstrook letters={zetels.letters} />
          <Weigeringmelding weigering={v.weigering} />
          <AndereWeg deel={deel} v={v} />
          {kringen.length > 0 && (
            <Weg
              toetsen={['k']}
              wat={t.kleiner}
              uitleg={kiestKring ? t.kiesKring : t.kleinerUitleg}
              uit={uit}
              doe={kiesKring}
            />
          )}
          {kiestKring && (
            <div className="besloten__kringen">
              {kringen.map(({ toets, kring, naam, gaatWeg }) => (
                <Weg
                  key={kring}
                  toetsen={[toets]}
                  wat={naam}
                  uitleg={t.kringGevolg(gaatWeg)}
                  doe={() => naarKring(kring)}
                />
              ))}
              <p className="meta">{t.kringTerug}</p>
            </div>
          )}
          {puntId !== null && (
            <Weg
              toetsen={['p']}
              wat={t.puntKleiner}
              uitleg={kop ? t.puntKleinerKop : t.puntKleinerRij}
              uit={uit}
              doe={puntKleiner}
            />
          )}
          <Weg
            toetsen={['z', 'Enter']}
            wat={t.door(deel.totaal, deel.rijsoort)}
            uitleg={kop ? t.doorKop : t.doorRij}
            uit={uit}
            doe={door}
            eerst
          />
        </div>
      )}
    </Dialoog>
  );
}
