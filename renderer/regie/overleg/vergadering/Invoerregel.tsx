/**
 * The entry line: one text box that asks one thing at a time, with what was chosen before it as chips. Before Enter
 * it shows what the new item will be. The state behind it is in `../invoer.ts`.
 */
import {
  type ChangeEvent,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { korteDatum } from '../../../../shared/domein/tijd.ts';
import { tekst } from '../../../text/overleg.ts';
import { Melding, uitWeigering } from '../../../ui/Melding.tsx';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { Toets } from '../../../ui/Toets.tsx';
import { usePlakken } from '../../../ui/usePlakken.ts';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { Teruggehaald } from '../../concept/Teruggehaald.tsx';
import {
  type Gebruikt,
  type Invoer,
  type Invoerveld,
  type Keuzelijsten,
  kies,
  naar,
  neemTermijn,
  tab,
  velden,
} from '../invoer.ts';
import { type Invoeroptie, opties } from '../invoeropties.ts';
import { Invoervoet } from './Invoervoet.tsx';
import type { Lijn } from './useLijn.ts';
import { useProef } from './useProef.ts';

const t = tekst.invoer;
type Vak = HTMLInputElement | HTMLTextAreaElement;
const typvelden: readonly Invoerveld[] = ['over', 'termijn', 'tekst'];

export interface InvoerregelProps {
  readonly lijn: Lijn & { readonly stand: Invoer };
  readonly lijsten: Keuzelijsten;
  readonly gebruikt: Gebruikt;
  readonly agendapuntId: string;
  /** Today, `YYYY-MM-DD`: a term without a year is the first such day from here. */
  readonly vandaag: string;
  /** What correcting the item undoes, a sentence each; of a new item nothing. */
  readonly gevolgen: readonly string[];
}

/** What a chip says for its field; empty: nothing chosen, so no chip. */
function chipwoord(veld: Invoerveld, invoer: Invoer, lijsten: Keuzelijsten): string {
  const naam = (lijst: readonly { id: string; naam: string }[], id: string | null) =>
    lijst.find((x) => x.id === id)?.naam ?? '';
  switch (veld) {
    case 'soort':
      return lijsten.woorden.soorten[invoer.soort];
    case 'bron':
      return naam(lijsten.bronnen, invoer.bron);
    case 'gegevenssoort':
      return naam(lijsten.gegevenssoorten, invoer.gegevenssoort);
    case 'over': {
      const codes = lijsten.leden.filter((l) => invoer.leden.includes(l.id)).map((l) => l.code);
      return codes.length > 0 ? codes.join(', ') : t.groep;
    }
    case 'wie':
      return naam(lijsten.partners, invoer.wie);
    case 'termijn':
      return invoer.termijn ? korteDatum(invoer.termijn) : '';
    case 'kring':
      return invoer.kring ? `kring ${invoer.kring}` : '';
    case 'akkoord':
      return naam(lijsten.functionarissen, invoer.akkoord);
    default:
      return '';
  }
}

/** Before the text, on the first way round, only what was answered already has a chip. */
function isBereikt(veld: Invoerveld, invoer: Invoer): boolean {
  if (invoer.rond) return true;
  const alle = velden(invoer);
  return alle.indexOf(veld) < alle.indexOf(invoer.veld);
}

export function Invoerregel({ lijn, lijsten, gebruikt, agendapuntId, vandaag, gevolgen }: InvoerregelProps) {
  const { stand: invoer, zet, weigering, verstuur, stop, concept, aandacht, neemFocus, heeftTekst, gooiWeg } = lijn;
  const { verder } = lijn;
  const isEr = useRef(false);
  const ref = useRef<Vak>(null);
  const vorigVak = useRef<Vak>(null);
  const lijstId = useId();
  const [plek, zetPlek] = useState(0);
  const [dagFout, zetDagFout] = useState(false);
  // Out of the text, letters and digits are keys of the meeting: somebody walks in while it is being typed.
  const [inHand, zetInHand] = useState(false);
  const wacht = heeftTekst && !inHand;
  const { opVeld, melding: geplakt } = usePlakken();
  const keuzes = opties(invoer, lijsten, gebruikt);
  const typt = typvelden.includes(invoer.veld);
  const inTekst = invoer.veld === 'tekst';
  // An item may have more than one line already: they stay.
  const meerRegels = invoer.puntId !== null;
  const Vakje = inTekst && meerRegels ? 'textarea' : 'input';
  const proef = useProef(invoer, agendapuntId);
  const gekozen = Math.min(plek, Math.max(0, keuzes.length - 1));

  // biome-ignore lint/correctness/useExhaustiveDependencies: another field or another search starts at its best choice
  useEffect(() => {
    const nu = invoer.getypt === '' && invoer.rond ? keuzes.findIndex((k) => k.gekozen) : 0;
    zetPlek(Math.max(0, nu));
    zetDagFout(false);
    const vak = ref.current;
    if (isEr.current || neemFocus) vak?.focus();
    // In a text that is there already, on with it at its end.
    if (vak !== vorigVak.current) vak?.setSelectionRange(vak.value.length, vak.value.length);
    vorigVak.current = vak;
    isEr.current = true;
  }, [invoer.veld, invoer.getypt, aandacht]);

  useToetsen([
    { toets: 'Enter', wat: t.verder, doe: verder, uit: !wacht },
    { toets: 'Backspace', wat: t.gooiWeg, doe: gooiWeg, uit: !wacht },
  ]);
  /** Nothing that was typed is thrown away by leaving it. */
  const laat = () => {
    if (heeftTekst) ref.current?.blur();
    else stop();
  };

  const neem = (optie: Invoeroptie | undefined, blijf = false) => {
    if (optie) zet(kies(invoer, optie.id, lijsten, blijf));
  };

  const opToets = (g: KeyboardEvent<Vak>) => {
    if (g.nativeEvent.isComposing || g.ctrlKey || g.metaKey || g.altKey || /^F\d/.test(g.key)) return;
    if (g.key === 'Escape') {
      g.preventDefault();
      laat();
    } else if (g.key === 'Tab') {
      g.preventDefault();
      zet(tab(invoer, g.shiftKey ? -1 : 1));
    } else if (g.key === 'ArrowDown' || g.key === 'ArrowUp') {
      if (keuzes.length === 0) return;
      g.preventDefault();
      zetPlek((gekozen + (g.key === 'ArrowDown' ? 1 : -1) + keuzes.length) % keuzes.length);
    } else if (g.key === 'Enter' && g.shiftKey && inTekst && meerRegels) {
      // A new line in the text.
      return;
    } else if (g.key === 'Enter') {
      g.preventDefault();
      if (g.repeat) return;
      if (inTekst) void verstuur();
      else if (invoer.veld === 'termijn') {
        const verder = neemTermijn(invoer, vandaag, lijsten);
        if (verder) zet(verder);
        else zetDagFout(true);
      } else neem(keuzes[gekozen]);
    } else if (invoer.veld === 'over' && (g.key === ',' || g.key === ';')) {
      g.preventDefault();
      neem(keuzes[gekozen], true);
    } else if (invoer.veld === 'over' && g.key === 'Backspace' && invoer.getypt === '') {
      zet({ ...invoer, leden: invoer.leden.slice(0, -1) });
    } else if (!typt && g.key.length === 1) {
      g.preventDefault();
      if (g.repeat) return;
      neem(keuzes.find((k) => k.letter === g.key.toLowerCase()));
    }
  };

  const chips = velden(invoer).filter(
    (v) => v !== 'tekst' && v !== invoer.veld && isBereikt(v, invoer) && chipwoord(v, invoer, lijsten),
  );
  const label = t.velden[invoer.veld];
  const actieveOptie = keuzes[gekozen];
  return (
    <div className="invoer">
      <Teruggehaald concept={{ terug: concept.terug, gooiWeg: heeftTekst ? gooiWeg : concept.gooiWeg }} />
      {gevolgen.length > 0 && <p className="invoer__gevolgen">{gevolgen.join(' ')}</p>}
      <div className="invoer__regel">
        {invoer.puntId !== null && <b className="invoer__vraag">{t.wijzigt(lijsten.woorden.soorten[invoer.soort])}</b>}
        {chips.map((v) => (
          <button
            key={v}
            type="button"
            tabIndex={-1}
            className={v === 'soort' ? 'chip-veld chip-veld--soort' : 'chip-veld'}
            aria-label={t.veldNu(t.velden[v], chipwoord(v, invoer, lijsten))}
            onClick={() => zet(naar(invoer, v))}
          >
            {nietAfbreken(chipwoord(v, invoer, lijsten))}
          </button>
        ))}
        {invoer.veld !== 'tekst' && (
          <label className="invoer__vraag" htmlFor={`${lijstId}-vak`}>
            {label}
          </label>
        )}
        <Vakje
          ref={ref as RefObject<(HTMLInputElement & HTMLTextAreaElement) | null>}
          id={`${lijstId}-vak`}
          className={inTekst && meerRegels ? 'invoer__vak invoer__vak--regels' : 'invoer__vak'}
          {...(inTekst && meerRegels ? { rows: 2 } : {})}
          {...(keuzes.length > 0
            ? {
                role: 'combobox',
                'aria-expanded': true,
                'aria-controls': lijstId,
                'aria-autocomplete': 'list' as const,
                'aria-activedescendant': actieveOptie ? `${lijstId}-${gekozen}` : undefined,
              }
            : {})}
          {...(invoer.veld === 'tekst' ? { 'aria-label': label } : {})}
          autoComplete="off"
          spellCheck={false}
          maxLength={2000}
          dir="auto"
          {...opVeld}
          placeholder={
            invoer.veld === 'tekst' || invoer.veld === 'over' || invoer.veld === 'termijn' ? t.plaats[invoer.veld] : ''
          }
          value={invoer.veld === 'tekst' ? invoer.tekst : invoer.getypt}
          onKeyDown={opToets}
          onFocus={() => zetInHand(true)}
          // Another window in front takes no focus from the field.
          onBlur={(g: FocusEvent<Vak>) => zetInHand(document.activeElement === g.currentTarget)}
          onChange={(g: ChangeEvent<Vak>) => {
            const waarde = g.target.value;
            if (invoer.veld === 'tekst') zet({ ...invoer, tekst: waarde });
            else if (typt) zet({ ...invoer, getypt: waarde });
          }}
        />
      </div>
      {keuzes.length > 0 && (
        <div className="invoer__opties" role="listbox" id={lijstId} aria-label={label}>
          {keuzes.map((k, i) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the text box keeps the focus and names the active choice
            // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the text box
            <div
              key={k.id}
              id={`${lijstId}-${i}`}
              role="option"
              aria-selected={i === gekozen}
              className={i === gekozen ? 'invoer__optie invoer__optie--nu' : 'invoer__optie'}
              onMouseDown={(g) => g.preventDefault()}
              onClick={() => neem(k)}
            >
              {k.letter && <Toets toets={k.letter} />}
              {k.naam}
            </div>
          ))}
        </div>
      )}
      {weigering && <Melding {...uitWeigering(weigering)} />}
      <Invoervoet
        eerst={
          <>
            {geplakt && inTekst && <span>{geplakt} </span>}
            {wacht && <b className="invoer__wacht">{t.wacht} </b>}
          </>
        }
        fout={dagFout ? t.termijnFout : ''}
        nietsGevonden={invoer.veld === 'over' && keuzes.length === 0}
        proef={proef}
        daden={
          wacht
            ? [
                { toets: 'Enter', wat: t.verder, doe: verder },
                { toets: 'Backspace', wat: t.gooiWeg, doe: gooiWeg },
              ]
            : [
                ...(invoer.veld === 'over' ? [{ toets: ',', wat: t.nogEen }] : []),
                { toets: 'Tab', wat: t.wijzig },
                {
                  toets: 'Enter',
                  wat: inTekst ? t.klaar : t.neem,
                  doe: () => (inTekst ? void verstuur() : neem(actieveOptie)),
                },
                { toets: 'Escape', wat: heeftTekst ? t.laatWachten : t.stop, doe: laat },
              ]
        }
      />
    </div>
  );
}
