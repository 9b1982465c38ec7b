/**
 * Which keys do what now. One listener for the window; layers of bindings, the newest first. Letters act only when no
 * text is being typed, function keys always, Esc leaves the text. The register also lists every key of the screen (`?`).
 *
 * A key is written as `KeyboardEvent.key` (`b`, `+`, `ArrowUp`, `F9`, `Escape`), with `Ctrl+` or `Alt+` before it:
 * `Ctrl+z`, `Ctrl+Enter`. Shift counts only with keys that print nothing (`Shift+Tab`) and with letters after `Ctrl`
 * (`Ctrl+Shift+z`).
 */

export interface Toetsbinding {
  readonly toets: string;
  /** What it does, for the foot bar and the list; empty keeps it out of the list. */
  readonly wat: string;
  readonly doe: (gebeurtenis: KeyboardEvent) => void;
  /** Acts while text is being typed as well. Function keys always do. */
  readonly ookInTekst?: boolean;
  /** Acts again while the key is held down. */
  readonly herhaal?: boolean;
  readonly uit?: boolean;
}

export interface Laag {
  readonly bindingen: () => readonly Toetsbinding[];
  /** A dialog: keys of the layers below do nothing, except function keys. */
  readonly alleen: boolean;
}

let lagen: readonly Laag[] = [];
const luisteraars = new Set<() => void>();

/** Afterwards: layers change in the middle of a commit, when nothing may be drawn anew. */
function meld(): void {
  queueMicrotask(() => {
    for (const fn of luisteraars) fn();
  });
}

/** The key of an event in the notation above. */
export function toetsnaam(g: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string {
  const drukbaar = g.key.length === 1;
  const key = drukbaar ? g.key.toLowerCase() : g.key;
  const ctrl = g.ctrlKey || g.metaKey;
  const shiftTelt = !drukbaar || (ctrl && /^[a-z]$/.test(key));
  const voor = [ctrl && 'Ctrl', g.altKey && 'Alt', g.shiftKey && shiftTelt && 'Shift'];
  return [...voor.filter(Boolean), key].join('+');
}

const tekstsoorten = new Set(['text', 'password', 'search', 'email', 'number', 'date', 'time', 'tel', 'url', 'month']);

/** Whether typing in this element changes text (or a native list, where letters search). */
function isTekst(doel: EventTarget | null): doel is HTMLElement {
  if (!(doel instanceof HTMLElement)) return false;
  if (doel instanceof HTMLInputElement) return tekstsoorten.has(doel.type) && !doel.readOnly;
  return doel instanceof HTMLTextAreaElement || doel instanceof HTMLSelectElement || doel.isContentEditable;
}

/** Whether the focused control itself answers to this key (Enter and space on a button, arrows on a radio button). */
function isVanElement(doel: EventTarget | null, toets: string): boolean {
  if (!(doel instanceof Element)) return false;
  if (toets === 'Enter') return doel.matches('button, a[href], summary');
  if (toets === ' ') return doel.matches('button, summary, input, [role="button"]');
  if (toets.startsWith('Arrow')) return doel.matches('input[type="radio"], [role="tab"]');
  return false;
}

/** Carries out what is bound to the event's key. Returns whether something was done. */
function verwerkToets(g: KeyboardEvent): boolean {
  if (g.defaultPrevented || g.isComposing) return false;
  const toets = toetsnaam(g);
  const functietoets = /^(?:(?:Ctrl|Alt|Shift)\+)*F\d{1,2}$/u.test(toets);
  const inTekst = isTekst(g.target);
  if (isVanElement(g.target, toets)) return false;
  let afgedekt = false;
  for (const laag of lagen.toReversed()) {
    for (const b of laag.bindingen()) {
      if (b.toets !== toets || b.uit || (afgedekt && !functietoets)) continue;
      if (inTekst && !functietoets && !b.ookInTekst) continue;
      if (g.repeat && !b.herhaal) {
        g.preventDefault();
        return false;
      }
      g.preventDefault();
      b.doe(g);
      return true;
    }
    if (laag.alleen) afgedekt = true;
  }
  if (toets === 'Escape' && inTekst) {
    g.preventDefault();
    (g.target as HTMLElement).blur();
    return true;
  }
  return false;
}

/** Adds a layer on top; the result removes it. */
export function voegLaagToe(laag: Laag): () => void {
  if (lagen.length === 0) document.addEventListener('keydown', verwerkToets);
  lagen = [...lagen, laag];
  meld();
  return () => {
    lagen = lagen.filter((l) => l !== laag);
    if (lagen.length === 0) document.removeEventListener('keydown', verwerkToets);
    meld();
  };
}

export function huidigeLagen(): readonly Laag[] {
  return lagen;
}

export function volgLagen(fn: () => void): () => void {
  luisteraars.add(fn);
  return () => luisteraars.delete(fn);
}

/** Every key that acts now, newest layer first, each key once. */
export function alleBindingen(van: readonly Laag[] = lagen): Toetsbinding[] {
  const uit: Toetsbinding[] = [];
  let afgedekt = false;
  for (const laag of van.toReversed()) {
    for (const b of laag.bindingen()) {
      if (b.uit || !b.wat || uit.some((x) => x.toets === b.toets)) continue;
      if (afgedekt && !/F\d{1,2}$/u.test(b.toets)) continue;
      uit.push(b);
    }
    if (laag.alleen) afgedekt = true;
  }
  return uit;
}
