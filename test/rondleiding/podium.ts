/**
 * The stage of the tour: the real application with its real worker and store, in a headless Chromium, and a driver
 * that does what a user does — click what can be seen, type, look.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Locator, Page } from 'playwright-core';
import { type ChromiumHost, maakChromiumHost } from '../../electron/host/chromiumHost.ts';
import type { Werkergegevens } from '../../electron/kluis/protocol.ts';
import { startToepassing, type Toepassing } from '../../electron/toepassing/toepassing.ts';
import { versie } from '../../electron/toepassing/versie.ts';
import type { Vensterrol } from '../../shared/contract/kern.ts';
import { drukIn } from '../support/toetsen.ts';

/** How long a screen may take to show what was asked of it. */
const GEDULD_MS = 60_000;

const dist = (pad: string) => fileURLToPath(new URL(`../../dist/${pad}`, import.meta.url));

export interface Podiumopties {
  /** Folder for `kluis/`, `schermen/` and the package. */
  readonly uit: string;
  readonly exportmap: string;
  /** Cheap Argon2id, for tests that are about something else. The tour itself never gives it. */
  readonly snelleKdfVoorTests?: Werkergegevens['snelleKdfVoorTests'];
  /** What is done with a window at each picture; by default it is saved. */
  readonly opFoto?: (naam: string, rol: Vensterrol, pagina: Page) => Promise<void>;
}

export class Podium {
  readonly #uit: string;
  readonly #toepassing: Toepassing;
  readonly #host: ChromiumHost;
  readonly #draden: Worker[];
  readonly #opFoto: Podiumopties['opFoto'];
  /** Names and codes of unexpected errors; the tour fails when there is one. */
  readonly fouten: string[];
  #nummer = 0;
  #zaaltekst = '';

  private constructor(
    { uit, opFoto }: Podiumopties,
    toepassing: Toepassing,
    host: ChromiumHost,
    draden: Worker[],
    fouten: string[],
  ) {
    this.#uit = uit;
    this.#opFoto = opFoto;
    this.#toepassing = toepassing;
    this.#host = host;
    this.#draden = draden;
    this.fouten = fouten;
  }

  static async open(opties: Podiumopties): Promise<Podium> {
    const { uit, exportmap, snelleKdfVoorTests } = opties;
    const fouten: string[] = [];
    const draden: Worker[] = [];
    let host: ChromiumHost | null = null;
    const toepassing = await startToepassing({
      map: join(uit, 'kluis'),
      ...(snelleKdfVoorTests ? { snelleKdfVoorTests } : {}),
      werker(gegevens) {
        const draad = new Worker(dist('main/werker.js'), { workerData: gegevens, execArgv: [] });
        draden.push(draad);
        return draad;
      },
      beleid: {},
      versie,
      maakHost: async (opAanroep) => {
        host = await maakChromiumHost({
          rendererMap: dist('renderer'),
          exportmap,
          opAanroep,
          opVerbodenVerzoek: ({ soort }) => fouten.push(`verboden verzoek: ${soort}`),
          headless: true,
        });
        return host;
      },
      meldFout: (regel) => fouten.push(regel),
    });
    if (!host) throw new Error('no host');
    mkdirSync(join(uit, 'schermen'), { recursive: true });
    return new Podium(opties, toepassing, host, draden, fouten);
  }

  venster(rol: Vensterrol): Page {
    const pagina = this.#host.paginas().get(rol);
    if (!pagina) throw new Error(`window ${rol} is not open`);
    pagina.setDefaultTimeout(GEDULD_MS);
    return pagina;
  }

  get regie(): Page {
    return this.venster('regie');
  }

  isOpen(rol: Vensterrol): boolean {
    return this.#host.paginas().has(rol);
  }

  /** Waits until a window is open. */
  async opent(rol: Vensterrol): Promise<void> {
    const eind = performance.now() + GEDULD_MS;
    while (!this.isOpen(rol) && performance.now() < eind) await new Promise((verder) => setTimeout(verder, 50));
    this.venster(rol);
  }

  knop(naam: string | RegExp, rol: Vensterrol = 'regie'): Locator {
    return this.venster(rol).getByRole('button', { name: naam }).first();
  }

  async klik(naam: string | RegExp, rol: Vensterrol = 'regie'): Promise<void> {
    await this.knop(naam, rol).click();
  }

  /** Presses a button of the open dialog. */
  async klikInDialoog(naam: string | RegExp): Promise<void> {
    await this.regie.getByRole('dialog').getByRole('button', { name: naam }).click();
  }

  async vul(label: string | RegExp, waarde: string, rol: Vensterrol = 'regie'): Promise<void> {
    await this.venster(rol).getByLabel(label).first().fill(waarde);
  }

  async kies(label: string | RegExp, keuze: string): Promise<void> {
    await this.regie.getByLabel(label).first().selectOption({ label: keuze });
  }

  /** Chooses one of a few (radio buttons). */
  async keuze(naam: string | RegExp): Promise<void> {
    await this.regie.getByRole('radio', { name: naam }).first().check();
  }

  /** Waits until the open dialog is gone; says what it shows when it stays. */
  async dialoogIsWeg(): Promise<void> {
    const dialoog = this.regie.getByRole('dialog');
    await dialoog.waitFor({ state: 'detached' }).catch(async (fout: unknown) => {
      throw new Error(`the dialog stays. It shows:\n${await dialoog.innerText()}${this.#onverwacht()}`, {
        cause: fout,
      });
    });
  }

  #onverwacht(): string {
    return this.fouten.length > 0 ? `\nUnexpected: ${this.fouten.join('; ')}` : '';
  }

  /** Waits until this text can be seen. */
  async zie(tekst: string | RegExp, rol: Vensterrol = 'regie'): Promise<void> {
    const venster = this.venster(rol);
    await venster
      .getByText(tekst)
      .first()
      .waitFor({ state: 'visible' })
      .catch(async (fout: unknown) => {
        const wel = await venster.evaluate(() => document.body.innerText);
        throw new Error(`${rol} does not show ${tekst}. It shows:\n${wel}${this.#onverwacht()}`, { cause: fout });
      });
  }

  /** Goes to an area of the regie window. */
  async naar(gebied: 'Overleg' | 'Groepen' | 'Documenten' | 'Inzagetoets' | 'Registers'): Promise<void> {
    const onderdelen = this.regie.getByRole('navigation', { name: 'Onderdelen' });
    await onderdelen.getByRole('button', { name: gebied }).click();
  }

  /** The screen of a group, from wherever in the area the window came back to: the list, the group, its plan. */
  async naarGroep(naam: string): Promise<void> {
    await this.naar('Groepen');
    const hier = this.knop('Open het plan');
    const knop = (tekst: string) => this.regie.getByRole('button', { name: tekst, exact: true });
    const erheen = knop(`Groep ${naam}`).or(knop(naam));
    await hier.or(erheen).first().waitFor();
    if (!(await hier.isVisible())) await erheen.first().click();
    await hier.waitFor();
  }

  /** A file for the next file dialog. */
  async kiesBestand(pad: string, open: () => Promise<void>): Promise<void> {
    const [dialoog] = await Promise.all([this.regie.waitForEvent('filechooser'), open()]);
    await dialoog.setFiles(pad);
  }

  async toets(...toetsen: string[]): Promise<void> {
    await drukIn(this.regie, ...toetsen);
  }

  /** The row of a seat in the room's panel of the open meeting. */
  #zetel(zetel: string): Locator {
    return this.regie.locator('.zetel').filter({ has: this.regie.locator(`[aria-label^="${zetel}:"]`) });
  }

  /** Somebody comes in: his digit, until regie says that he is in the room. */
  async komtBinnen(...zetels: readonly string[]): Promise<void> {
    for (const zetel of zetels) {
      await this.toets(zetel);
      await this.#zetel(zetel).locator('[aria-pressed="true"]').waitFor();
    }
  }

  /** Somebody leaves: his digit, until regie says that he is out. Returns whether the room waits for the confirming key. */
  async gaatWeg(...zetels: readonly string[]): Promise<boolean> {
    let wacht = false;
    for (const zetel of zetels) {
      await this.toets(zetel);
      await this.#zetel(zetel).locator('[aria-pressed="false"]').waitFor();
      wacht = (await this.#zetel(zetel).getByText('de zaal wacht').count()) > 0;
    }
    return wacht;
  }

  /** Goes to the next subject of the agenda, once regie lists it, and waits until regie has it. */
  async volgendOnderwerp(naam: RegExp): Promise<void> {
    await this.zie(naam);
    await this.toets('PageDown');
    await this.heeftOnderwerp(naam);
  }

  /** Waits until regie has this subject, and so its keys: the room may have its picture a moment before. */
  async heeftOnderwerp(naam: RegExp): Promise<void> {
    // The miniature of the room has a heading of its own.
    await this.regie.locator('h1:not(.zaal__kop)').filter({ hasText: naam }).waitFor();
  }

  /** Confirms a leaving: the list of what would appear has to have been in view for a moment. */
  async bevestigVertrek(zetel: string): Promise<void> {
    await this.zie(/Bevestigt u dat, dan komt op tafel/);
    await this.regie
      .locator('.vertrek__knoppen button:not([aria-disabled="true"])', { hasText: 'zet op tafel' })
      .waitFor();
    await this.toets(zetel);
    await this.regie.locator('.vertrek').waitFor({ state: 'detached' });
  }

  /** What the room's window shows now; everything it ever showed is kept to check at the end. */
  async zaal(): Promise<string> {
    const tekst = await this.venster('zaal').evaluate(() => document.body.innerText);
    this.#zaaltekst += `\n${tekst}`;
    return tekst;
  }

  /** Everything the room was seen to show. */
  get zaaltekst(): string {
    return this.#zaaltekst;
  }

  /** Waits until the room shows this, or no longer does. */
  async zaalToont(tekst: string, wel = true): Promise<void> {
    await this.opent('zaal');
    await this.venster('zaal').waitForFunction(
      ([t, w]) => document.body.innerText.replace(/\s+/g, ' ').includes(t as string) === w,
      [tekst, wel] as const,
    );
    await this.zaal();
  }

  async foto(naam: string, ...rollen: Vensterrol[]): Promise<void> {
    this.#nummer += 1;
    const nr = String(this.#nummer).padStart(2, '0');
    for (const rol of rollen.length === 0 ? (['regie'] as const) : rollen) {
      if (this.#opFoto) {
        await this.#opFoto(naam, rol, this.venster(rol));
        continue;
      }
      // A font that arrives late would make every picture different.
      await this.venster(rol).evaluate(() => document.fonts.ready);
      await this.venster(rol).screenshot({
        path: join(this.#uit, 'schermen', `${nr}-${naam}-${rol}.png`),
        animations: 'disabled',
      });
    }
  }

  /** Ends the worker with key and store from outside, in the middle of whatever it does. */
  async doodWerker(): Promise<void> {
    await this.#draden.at(-1)?.terminate();
  }

  async sluitAf(): Promise<void> {
    await this.#toepassing.sluitAf();
  }
}
