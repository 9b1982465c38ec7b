/** Pasting and dropping in a text field: only the text is taken, and what was left out is said at the field. */
import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { tekst } from '../text/ui.ts';
import { leesPlaksel } from './plaksel.ts';

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

export function usePlakken(): Plakken {
  const [melding, zetMelding] = useState('');
  const neem = (g: { preventDefault(): void; currentTarget: Tekstveld }, gegeven: DataTransfer) => {
    const plaksel = leesPlaksel(gegeven);
    zetMelding(plaksel?.geweigerd ? tekst.plakken(plaksel.geweigerd, plaksel.tekst !== '') : '');
    if (plaksel === null) return;
    g.preventDefault();
    voegIn(g.currentTarget, plaksel.tekst);
  };
  return {
    opVeld: { onPaste: (g) => neem(g, g.clipboardData), onDrop: (g) => neem(g, g.dataTransfer) },
    melding,
  };
}
