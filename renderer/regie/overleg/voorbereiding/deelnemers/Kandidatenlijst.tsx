/**
 * Choosing somebody of the address book or of last time: typing narrows the list, the arrows choose, Enter takes. A
 * combobox by the pattern of the ARIA practices, so that focus stays in the text.
 */
import { useId, useRef, useState } from 'react';
import type { Kandidaat } from '../../../../../shared/contract/deelnemers.ts';
import { deelnemersTekst } from '../../../../text/overleg/deelnemers.ts';
import { Toets } from '../../../../ui/Toets.tsx';
import { useToetsen } from '../../../../ui/useToetsen.ts';
import { Veld } from '../../../../ui/Veld.tsx';
import { gevonden } from '../../../formulier/zoek.ts';
import './deelnemers.css';

const t = deelnemersTekst.kies;
/** Rows in view at a time: more is a search that is not finished. */
const RIJEN = 6;

/** Nothing typed: who was there last time and is not on the list yet. Whoever is on it already comes last. */
function teKiezen(kandidaten: readonly Kandidaat[], zoek: string): Kandidaat[] {
  const uit = zoek.trim() === '' ? kandidaten.filter((k) => k.vorigeKeer && !k.opLijst) : gevonden(kandidaten, zoek);
  return uit.toSorted((a, b) => Number(a.opLijst) - Number(b.opLijst)).slice(0, RIJEN);
}

interface KandidatenlijstProps {
  readonly kandidaten: readonly Kandidaat[];
  readonly kies: (kandidaat: Kandidaat) => void;
}

export function Kandidatenlijst({ kandidaten, kies }: KandidatenlijstProps) {
  const [zoek, zetZoek] = useState('');
  const [plek, zetPlek] = useState(0);
  const veld = useRef<HTMLInputElement>(null);
  const id = useId();
  const rijen = teKiezen(kandidaten, zoek);
  const gekozen = rijen[Math.min(plek, rijen.length - 1)];
  const inZoek = () => document.activeElement === veld.current;
  const beweeg = (stap: 1 | -1) => zetPlek((nu) => Math.min(rijen.length - 1, Math.max(0, nu + stap)));
  const neem = (k: Kandidaat | undefined) => {
    if (k && !k.opLijst) kies(k);
  };
  const [actief, zetActief] = useState(false);
  useToetsen([
    { toets: '/', wat: t.toetsen.zoek, doe: () => veld.current?.focus() },
    { toets: 'ArrowDown', wat: '', doe: () => beweeg(1), ookInTekst: true, herhaal: true, uit: !actief },
    { toets: 'ArrowUp', wat: '', doe: () => beweeg(-1), ookInTekst: true, herhaal: true, uit: !actief },
    { toets: 'Enter', wat: '', doe: () => neem(gekozen), ookInTekst: true, uit: !actief || !gekozen },
  ]);
  const optie = (k: Kandidaat) => `${id}-${k.id}`;
  return (
    <div className="kandidaten">
      <div className="kandidaten__zoek">
        <Veld
          ref={veld}
          label={t.zoek}
          uitleg={t.zoekUitleg}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={rijen.length > 0}
          aria-controls={`${id}-lijst`}
          aria-activedescendant={actief && gekozen ? optie(gekozen) : undefined}
          maxLength={120}
          value={zoek}
          onFocus={() => zetActief(true)}
          onBlur={() => zetActief(inZoek())}
          onChange={(g) => {
            zetZoek(g.target.value);
            zetPlek(0);
          }}
        />
        <Toets toets="/" />
      </div>
      {zoek.trim() !== '' && rijen.length === 0 && (
        <p className="meta" role="status">
          {t.niemand}
        </p>
      )}
      <div role="listbox" id={`${id}-lijst`} aria-label={t.lijst} className="kandidaten__lijst">
        {rijen.map((k) => (
          <div
            key={k.id}
            id={optie(k)}
            role="option"
            tabIndex={-1}
            aria-selected={actief && k === gekozen}
            aria-disabled={k.opLijst}
            className="kandidaat"
            // Not on click: by then the field has lost the focus, and the row its place.
            onMouseDown={(g) => {
              g.preventDefault();
              neem(k);
            }}
          >
            <span className="kandidaat__naam">
              <bdi>{k.naam}</bdi>
            </span>
            <span className="kandidaat__wat meta">
              <bdi>{k.organisatie || t.zonderOrganisatie}</bdi>
              {k.functie && (
                <>
                  , <bdi>{k.functie}</bdi>
                </>
              )}
            </span>
            <span className="meta">{k.opLijst ? t.opLijst : k.vorigeKeer ? t.vorigeKeer : ''}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
