/** A host without windows on a screen: it keeps what every window is sent, and what happens to it, in one list. */
import type {
  Aanroepafhandelaar,
  GekozenBestand,
  Host,
  Venster,
  Vergrendelaanleiding,
} from '../../electron/host/host.ts';
import {
  deelIn,
  type Schermgebeurtenis,
  type Schermtoestand,
  schermstandVan,
  zonderSchermen,
} from '../../electron/host/schermindeling.ts';
import type { Vensterrol } from '../../shared/contract/kern.ts';
import type { Schermstand } from '../../shared/contract/schermen.ts';

export interface Gebeurtenis {
  readonly wie: Vensterrol | 'werker';
  readonly wat: 'open' | 'stuur' | 'herlaad' | 'sluit' | 'einde';
  readonly onderwerp?: string;
  readonly waarde?: unknown;
}

/** What a test puts in the way of a window. */
export interface Haken {
  /** Before a message is taken in. */
  stuur?: (rol: Vensterrol, onderwerp: string, waarde: unknown) => Promise<void>;
  open?: (rol: Vensterrol) => Promise<void>;
  herlaad?: (rol: Vensterrol) => Promise<void>;
  sluit?: (rol: Vensterrol) => Promise<void>;
}

export class Nephost implements Host {
  readonly soort = 'chromium';
  readonly echteZakenToegestaan = false;
  readonly gebeurd: Gebeurtenis[] = [];
  readonly vensters = new Map<Vensterrol, Nepvenster>();
  readonly roep: Aanroepafhandelaar;
  haken: Haken = {};
  /** What the file dialog and the folder dialog give next; null: cancelled. */
  bestand: GekozenBestand | null = null;
  kiestMap: () => Promise<string | null> = async () => null;
  #aanleiding: (aanleiding: Vergrendelaanleiding) => void = () => undefined;
  #wachtend: { past: (g: Gebeurtenis) => boolean; klaar: () => void }[] = [];

  constructor(roep: Aanroepafhandelaar) {
    this.roep = roep;
  }

  meld(gebeurtenis: Gebeurtenis): void {
    this.gebeurd.push(gebeurtenis);
    const klaar = this.#wachtend.filter(({ past }) => past(gebeurtenis));
    this.#wachtend = this.#wachtend.filter((w) => !klaar.includes(w));
    for (const w of klaar) w.klaar();
  }

  /** Resolves when something like it happens, from now on. */
  wachtOp(past: (g: Gebeurtenis) => boolean): Promise<void> {
    return new Promise((klaar) => this.#wachtend.push({ past, klaar }));
  }

  /** What a window was sent under a topic, oldest first. */
  berichten(rol: Vensterrol, onderwerp: string): unknown[] {
    return this.gebeurd
      .filter((g) => g.wie === rol && g.wat === 'stuur' && g.onderwerp === onderwerp)
      .map((g) => g.waarde);
  }

  async open(rol: Vensterrol): Promise<Venster> {
    if (this.vensters.has(rol)) throw new Error('this window is open already');
    const venster = new Nepvenster(this, rol);
    this.vensters.set(rol, venster);
    await this.haken.open?.(rol);
    this.meld({ wie: rol, wat: 'open' });
    return venster;
  }

  /** Until displays are reported, as in a browser: nothing is known, and the room has a window like any other. */
  get zaalZonderBeamer(): boolean {
    return this.#scherm === null;
  }
  #scherm: Schermtoestand | null = null;
  #stand: Schermstand = { beamer: 'onbekend', ander: false };
  #opSchermen: (stand: Schermstand, zaalNieuw: boolean) => void = () => undefined;
  schermen = () => this.#stand;
  opSchermen(fn: (stand: Schermstand, zaalNieuw: boolean) => void): void {
    this.#opSchermen = fn;
  }
  kiesAnderScherm = () => this.scherm({ soort: 'ander-scherm' });

  /** Something happens to the displays; carried out as `electronSchermen` does. */
  scherm(gebeurtenis: Schermgebeurtenis): void {
    const indeling = deelIn(this.#scherm ?? zonderSchermen, gebeurtenis);
    this.#scherm = indeling.toestand;
    this.#stand = schermstandVan(indeling);
    if (indeling.zaal === null || indeling.zaalNieuw) void this.vensters.get('zaal')?.sluit();
    if (indeling.vergrendel) this.geefAanleiding('laptopscherm');
    this.#opSchermen(this.#stand, indeling.zaalNieuw);
  }

  kiesBestand = async () => this.bestand;
  kiesMap = () => this.kiestMap();

  opVergrendelaanleiding(fn: (aanleiding: Vergrendelaanleiding) => void): void {
    this.#aanleiding = fn;
  }

  /** The surroundings give a reason to lock. */
  geefAanleiding(aanleiding: Vergrendelaanleiding): void {
    this.#aanleiding(aanleiding);
  }

  wachtOpEinde = async () => undefined;
  async sluitAf(): Promise<void> {
    for (const venster of [...this.vensters.values()]) await venster.sluit();
  }
}

export class Nepvenster implements Venster {
  readonly rol: Vensterrol;
  readonly #host: Nephost;
  readonly #gesloten: (() => void)[] = [];
  readonly #herladen: (() => void)[] = [];

  constructor(host: Nephost, rol: Vensterrol) {
    this.#host = host;
    this.rol = rol;
  }

  async stuur(onderwerp: string, waarde: unknown): Promise<void> {
    // As over the real boundary: a copy, of what can be copied.
    const kopie: unknown = structuredClone(waarde);
    await this.#host.haken.stuur?.(this.rol, onderwerp, kopie);
    this.#host.meld({ wie: this.rol, wat: 'stuur', onderwerp, waarde: kopie });
  }

  async herlaad(): Promise<void> {
    await this.#host.haken.herlaad?.(this.rol);
    this.#host.meld({ wie: this.rol, wat: 'herlaad' });
    for (const fn of this.#herladen) fn();
  }

  async sluit(): Promise<void> {
    await this.#host.haken.sluit?.(this.rol);
    if (this.#host.vensters.get(this.rol) !== this) return;
    this.#host.vensters.delete(this.rol);
    this.#host.meld({ wie: this.rol, wat: 'sluit' });
    for (const fn of this.#gesloten) fn();
  }

  opGesloten(fn: () => void): void {
    this.#gesloten.push(fn);
  }

  opHerladen(fn: () => void): void {
    this.#herladen.push(fn);
  }

  naarVoren = async () => undefined;
}
