/** Pasting and dropping in a text field: only the text is taken, and what was left out is said at the field. */
import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { tekst } from '../text/ui.ts';
import { leesPlaksel, pasIn } from './plaksel.ts';

type Tekstveld = HTMLInputElement | HTMLTextAreaElement;

export interface Plakken {
  readonly opVeld: {
    readonly onPaste: (g: ClipboardEvent<Tekstveld>) => void;
    readonly onDrop: (g: DragEvent<Tekstveld>) => void;
  };
  /** What was left out of the last paste, until the next; empty: nothing. */
  readonly melding: string;
}

/** Types the text where the caret is: the browser's own undo takes it back, and the field hears of it as of typing. */
function voegIn(veld: Tekstveld, wat: string): void {
  veld.focus();
  if (wat !== '') document.execCommand('insertText', false, wat);
}

/** How many characters fit in the place of what is selected. */
function ruimteIn(veld: Tekstveld): number {
  if (veld.maxLength < 0) return Number.POSITIVE_INFINITY;
  const gekozen = (veld.selectionEnd ?? 0) - (veld.selectionStart ?? 0);
  return Math.max(0, veld.maxLength - veld.value.length + gekozen);
}

export function usePlakken(): Plakken {
  const [melding, zetMelding] = useState('');
  const neem = (g: { preventDefault(): void; currentTarget: Tekstveld }, gegeven: DataTransfer) => {
    const plaksel = leesPlaksel(gegeven);
    const heel = plaksel?.tekst ?? gegeven.getData('text/plain');
    const past = pasIn(heel, ruimteIn(g.currentTarget));
    const zinnen = [
      plaksel?.geweigerd ? tekst.plakken(plaksel.geweigerd, plaksel.tekst !== '') : '',
      // The browser would cut it without a word.
      past.length < heel.length ? tekst.teLang(g.currentTarget.maxLength, heel.length - past.length) : '',
    ];
    zetMelding(zinnen.filter(Boolean).join(' '));
    if (plaksel === null && past === heel) return;
    g.preventDefault();
    voegIn(g.currentTarget, past);
  };
  return {
    opVeld: { onPaste: (g) => neem(g, g.clipboardData), onDrop: (g) => neem(g, g.dataTransfer) },
    melding,
  };
}
