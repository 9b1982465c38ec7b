/**
 * The vault as the main process sees it: closed, open, questions to the worker, and an end to the worker on locking.
 * Key and store are never on this side.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Antwoord } from '../../shared/contract/kern.ts';
import { Geweigerd, weiger } from '../../shared/contract/weigering.ts';
import type { Bewaarregel } from './bewaarregel.ts';
import { leesHerstelcode } from './herstelcode.ts';
import { type Machine, neemInstantieslot } from './instantieslot.ts';
import { type Kop, kluispaden, leesKop } from './kop.ts';
import { maakPogingen, type Poging } from './pogingen.ts';
import type { NaarWerker, Sleutelwijziging, VanWerker, Verzoek, Werkergegevens } from './protocol.ts';
import type { Kopieoverzicht, maakReservekopie } from './reservekopie.ts';
import { weigerSchijf } from './schijf.ts';
import { wachtzinBytes } from './sleutels.ts';
import type { Teruggezet, Terugzetbeeld } from './terugzetten.ts';
import { echteTimer, type Timer } from './vergrendeling.ts';
import { eisSterkeWachtzin } from './wachtzinsterkte.ts';
import { maakWisselAf, wissel } from './wissel.ts';

/** The part of a `Worker` that is used; a test gives its own. */
export interface Werkerdraad {
  postMessage(bericht: NaarWerker, overdracht: readonly ArrayBuffer[]): void;
  on(gebeurtenis: 'message', fn: (bericht: VanWerker) => void): unknown;
  on(gebeurtenis: 'error' | 'exit', fn: () => void): unknown;
  terminate(): Promise<unknown>;
}

export interface Kluisopties extends Werkergegevens {
  /** The worker's entry, or how to make one. */
  readonly werker: string | URL | ((gegevens: Werkergegevens) => Werkerdraad);
  readonly klok?: () => Date;
  readonly timer?: Timer;
  /** From the policy. */
  readonly minimaleWachtzinlengte?: number | undefined;
  /** How long the worker may take to close on locking before it is ended by force, in ms. */
  readonly sluitBinnenMs?: number;
  readonly machine?: Machine;
}

/** A back-up as read, and the passphrase or recovery code that it was made under. */
export interface Kopieopening {
  readonly bytes: Uint8Array;
  readonly geheim: string;
}

export type Kluistoestand = 'geen' | 'dicht' | 'open';

/** What may be known of a vault while it is closed. */
export interface Kluisgegevens extends Pick<Kop, 'oefenkluis' | 'herstelcodeBevestigd' | 'gemaakt'> {
  readonly slots: readonly Pick<Kop['slots'][number], 'id' | 'soort' | 'rol'>[];
}

/** A change in who can open the vault, with passphrases as they were typed. */
export type Sleutelwens =
  | { readonly wat: 'wachtzin'; readonly wachtzin: string }
  | { readonly wat: 'vervanger-erbij'; readonly naam: string; readonly wachtzin: string }
  | Exclude<Sleutelwijziging, { readonly wachtzin: unknown }>;

export interface Kluis {
  toestand(): Kluistoestand;
  /** Null when there is no vault. @throws Geweigerd SLEUTELBESTAND_ONLEESBAAR, DATABASE_NIEUWER */
  gegevens(): Kluisgegevens | null;
  /** Seconds until the next attempt is taken; 0: now. */
  teWachten(): number;
  /** Starts the worker, without a key, while the passphrase is still being typed: unlocking is quicker then. */
  warmOp(): void;
  /**
   * Makes the vault and opens it. Show the recovery code once, then `bevestigHerstelcode`.
   * @throws Geweigerd WACHTZIN_TE_ZWAK, KLUIS_BESTAAT_AL, SCHIJF_VOL, MAP_NIET_SCHRIJFBAAR
   */
  maak(vraag: { readonly wachtzin: string; readonly oefenkluis: boolean }): Promise<{ readonly herstelcode: string }>;
  /**
   * @param vraag `slot`: one of the role that is meant; absent: whichever slot it opens
   * @throws Geweigerd WACHTZIN_ONJUIST (`details.seconden` to wait), WACHT_EVEN, and those of `openSessie`
   */
  ontgrendel(vraag: { readonly wachtzin: string; readonly slot?: string | undefined }): Promise<void>;
  /**
   * Opens with the recovery code, and sets a new passphrase if one is given.
   * @throws Geweigerd HERSTELCODE_ONVOLLEDIG, HERSTELCODE_TYPFOUT, HERSTELCODE_ONJUIST, WACHTZIN_TE_ZWAK, …
   */
  herstel(vraag: { readonly code: string; readonly nieuweWachtzin?: string | undefined }): Promise<void>;
  /** Only while open. @throws Geweigerd HERSTELCODE_… */
  bevestigHerstelcode(code: string): Promise<void>;
  /**
   * Only while open: for who closed the window before writing the code down.
   * @throws Geweigerd HERSTELCODE_BEVESTIGD
   */
  nieuweHerstelcode(): Promise<{ readonly herstelcode: string }>;
  /**
   * Changes who can open it, on the passphrase of whoever is logged in. Wrong ones count as attempts to open.
   * @returns the new recovery code, to show once; null for other changes
   * @throws Geweigerd WACHTZIN_ONJUIST, WACHT_EVEN, WACHTZIN_TE_ZWAK, and those of `wijzigSleutels` in the worker
   */
  wijzigSleutels(eigenWachtzin: string, wens: Sleutelwens): Promise<string | null>;
  /**
   * Makes a back-up in `doel` and prunes there. Only while open.
   * @throws Geweigerd SCHIJF_VOL, MAP_NIET_SCHRIJFBAAR, MAP_ONTBREEKT, KOPIE_MISLUKT
   */
  maakKopie(doel: string, bewaren: Bewaarregel): Promise<ReturnType<typeof maakReservekopie>>;
  /** Back-ups of this vault in `doel`. Only while open. @throws Geweigerd MAP_ONTBREEKT, MAP_NIET_SCHRIJFBAAR */
  kopieen(doel: string, bewaren: Bewaarregel): Promise<Kopieoverzicht>;
  /** Removes the back-ups that still hold destroyed names; how many. Only while open. */
  ruimKopieenOp(doel: string, bewaren: Bewaarregel): Promise<number>;
  /**
   * What going back to a back-up would lose; open or closed. Changes nothing.
   * @throws Geweigerd GEEN_KOPIE, KOPIE_BESCHADIGD, KOPIE_NIEUWER, KOPIE_ANDERE_KLUIS, WACHTZIN_ONJUIST, WACHT_EVEN, …
   */
  keurKopie(vraag: Kopieopening): Promise<Terugzetbeeld>;
  /**
   * Puts a back-up in the place of the vault. `sluit` has to end in `vergrendel`, which does the exchange.
   * @returns what was done, and the name of the folder that keeps the old state
   * @throws Geweigerd as `keurKopie`; nothing changed then
   */
  zetTerug(vraag: Kopieopening, sluit: () => Promise<void>): Promise<Teruggezet & { readonly oud: string }>;
  /** A call of the contract. @throws Geweigerd, KLUIS_DICHT among others */
  vraag(gebied: string, naam: string, invoer: unknown): Promise<unknown>;
  /** Ends the worker: refuses what waits, closes the store, and after a bounded time ends the thread by force. */
  vergrendel(): Promise<void>;
  /** `vergrendel`, and gives the vault's folder free for another program. */
  sluit(): Promise<void>;
  /** Messages pushed by the worker, in order. One listener. */
  opMelding(fn: (onderwerp: string, waarde: unknown) => void): void;
  /** The worker ended by itself: the vault is closed, the room must go blank. One listener. */
  opOnverwachtEinde(fn: () => void): void;
}

const SLUIT_BINNEN_MS = 1500;

function weigering(): Geweigerd {
  return new Geweigerd({ code: 'KLUIS_DICHT', uitleg: 'De kluis is vergrendeld. Ontgrendel hem eerst.' });
}

interface Wachtend {
  readonly goed: (waarde: unknown) => void;
  readonly fout: (fout: Geweigerd) => void;
}

/** One worker with its pending requests. */
class Gesprek {
  readonly #draad: Werkerdraad;
  readonly #wachtend = new Map<number, Wachtend>();
  readonly einde: Promise<void>;
  #nummer = 0;

  constructor(draad: Werkerdraad, opMelding: (onderwerp: string, waarde: unknown) => void) {
    this.#draad = draad;
    this.einde = new Promise((klaar) => {
      draad.on('exit', () => klaar());
    });
    // Without a listener Node would print the error, and with it perhaps what was being handled.
    draad.on('error', () => undefined);
    draad.on('message', (bericht) => {
      if (bericht.soort === 'melding') opMelding(bericht.onderwerp, bericht.waarde);
      else this.#beantwoord(bericht.nummer, bericht.antwoord);
    });
    void this.einde.then(() => this.weigerAlles());
  }

  #beantwoord(nummer: number, antwoord: Antwoord): void {
    const wie = this.#wachtend.get(nummer);
    this.#wachtend.delete(nummer);
    if (antwoord.ok) wie?.goed(antwoord.waarde);
    else {
      const { ok: _, ...inhoud } = antwoord;
      wie?.fout(new Geweigerd(inhoud));
    }
  }

  vraag(verzoek: Verzoek, overdracht: readonly ArrayBuffer[] = []): Promise<unknown> {
    this.#nummer += 1;
    const nummer = this.#nummer;
    return new Promise((goed, fout) => {
      this.#wachtend.set(nummer, { goed, fout });
      this.#draad.postMessage({ ...verzoek, nummer }, overdracht);
    });
  }

  weigerAlles(): void {
    for (const { fout } of this.#wachtend.values()) fout(weigering());
    this.#wachtend.clear();
  }

  /** Asks the worker to close; by force when it does not in time. Resolves when the thread is gone. */
  async beeindig(timer: Timer, binnenMs: number): Promise<void> {
    this.weigerAlles();
    const stop = timer(binnenMs, () => void this.#draad.terminate());
    this.vraag({ soort: 'sluit' }).catch(() => undefined);
    await this.einde;
    stop();
  }
}

/** A buffer of its own for transfer: a small `Buffer` shares its memory with others. */
function overTeDragen(bytes: Buffer): ArrayBuffer {
  const eigen = new ArrayBuffer(bytes.length);
  new Uint8Array(eigen).set(bytes);
  bytes.fill(0);
  return eigen;
}

/** A text that reads as a recovery code is one: its check characters do not fall into place by themselves. */
function geheimVan(geheim: string): { slotsoort: 'wachtzin' | 'herstelcode'; tekens: Buffer } {
  try {
    return { slotsoort: 'herstelcode', tekens: leesHerstelcode(geheim) };
  } catch (fout) {
    if (fout instanceof Geweigerd) return { slotsoort: 'wachtzin', tekens: wachtzinBytes(geheim) };
    throw fout;
  }
}

/**
 * The vault in `map`. Takes the folder's lock, so that there is one per folder.
 * @throws Geweigerd KLUIS_IN_GEBRUIK, MAP_NIET_SCHRIJFBAAR
 */
export function maakKluis(opties: Kluisopties): Kluis {
  const { map, werker, snelleKdfVoorTests, vernietigBinnenDagen, minimaleWachtzinlengte, machine } = opties;
  const { klok = () => new Date(), timer = echteTimer, sluitBinnenMs = SLUIT_BINNEN_MS } = opties;
  const paden = kluispaden(map);
  try {
    mkdirSync(map, { recursive: true, mode: 0o700 });
  } catch (fout) {
    weigerSchijf(fout);
  }
  const geefVrij = neemInstantieslot(paden.slot, machine);
  // A restore that was cut off is finished or forgotten before anybody looks at what is there.
  try {
    maakWisselAf(map);
  } catch (fout) {
    geefVrij();
    throw fout;
  }
  const pogingen = maakPogingen(paden.pogingen, klok);
  let gesprek: Gesprek | null = null;
  let open = false;
  let meldt: (onderwerp: string, waarde: unknown) => void = () => undefined;
  let onverwacht: () => void = () => undefined;
  let beurt: Promise<unknown> = Promise.resolve();

  const start = (): Gesprek => {
    if (gesprek) return gesprek;
    const gegevens: Werkergegevens = {
      map,
      vernietigBinnenDagen,
      ...(snelleKdfVoorTests ? { snelleKdfVoorTests } : {}),
    };
    const draad =
      typeof werker === 'function' ? werker(gegevens) : new Worker(werker, { workerData: gegevens, execArgv: [] });
    const nieuw: Gesprek = new Gesprek(draad as Werkerdraad, (onderwerp, waarde) => {
      if (gesprek === nieuw) meldt(onderwerp, waarde);
    });
    gesprek = nieuw;
    void nieuw.einde.then(() => {
      if (gesprek !== nieuw) return;
      gesprek = null;
      const was = open;
      open = false;
      if (was) onverwacht();
    });
    return nieuw;
  };

  /** Opening is one at a time: two attempts together would both count as the first. */
  const opBeurt = <T>(fn: () => Promise<T>): Promise<T> => {
    const mijn = beurt.then(fn, fn);
    beurt = mijn.catch(() => undefined);
    return mijn;
  };

  const opent = async (verzoek: Verzoek, overdracht: readonly ArrayBuffer[]): Promise<unknown> => {
    // An exchange that the disk broke off comes first: never one file of each.
    maakWisselAf(map);
    const met = start();
    const uitkomst = await met.vraag(verzoek, overdracht);
    // Locked while it was being opened: stays locked.
    if (gesprek !== met) throw weigering();
    open = true;
    return uitkomst;
  };

  const eisGesloten = (): void => {
    if (open) weiger('KLUIS_OPEN', 'De kluis is al open.');
  };

  const telt = async <T>(poging: Poging, fn: () => Promise<T>): Promise<T> => {
    let uitkomst: T;
    try {
      uitkomst = await fn();
    } catch (fout) {
      const code = fout instanceof Geweigerd ? fout.weigering.code : '';
      if (fout instanceof Geweigerd && (code === 'WACHTZIN_ONJUIST' || code === 'HERSTELCODE_ONJUIST')) {
        const seconden = poging.mislukt();
        throw new Geweigerd({ ...fout.weigering, details: { seconden } });
      }
      poging.teltNiet();
      throw fout;
    }
    poging.gelukt();
    return uitkomst;
  };

  /** Done once the worker has ended: the exchange of a restore that stands ready. */
  let naEinde: (() => void) | null = null;

  const vergrendel = async (): Promise<void> => {
    open = false;
    const laatste = gesprek;
    gesprek = null;
    await laatste?.beeindig(timer, sluitBinnenMs);
    naEinde?.();
  };

  const eisOpen = (): Gesprek => {
    if (!open || !gesprek) throw weigering();
    return gesprek;
  };

  /** Wrong secrets for a back-up count like those for the vault: it is the same one. */
  const metKopie = async (soort: 'keurKopie' | 'maakKopieGereed', { bytes, geheim }: Kopieopening) => {
    const { slotsoort, tekens } = geheimVan(geheim);
    const kopie = overTeDragen(Buffer.from(bytes));
    const overdracht = overTeDragen(tekens);
    const poging = pogingen.begin();
    let uitkomst: unknown;
    await telt(poging, async () => {
      uitkomst = await start().vraag({ soort, kopie, slotsoort, geheim: overdracht }, [kopie, overdracht]);
    });
    return uitkomst;
  };

  return {
    toestand() {
      if (open) return 'open';
      return existsSync(paden.kop) || existsSync(paden.bestand) ? 'dicht' : 'geen';
    },
    gegevens() {
      const kop = leesKop(map);
      if (!kop) return null;
      const { oefenkluis, herstelcodeBevestigd, gemaakt } = kop;
      return {
        oefenkluis,
        herstelcodeBevestigd,
        gemaakt,
        slots: kop.slots.map(({ id, soort, rol }) => ({ id, soort, rol })),
      };
    },
    teWachten: () => pogingen.teWachten(),
    warmOp() {
      start();
    },
    maak: ({ wachtzin, oefenkluis }) =>
      opBeurt(async () => {
        eisGesloten();
        eisSterkeWachtzin(wachtzin, minimaleWachtzinlengte);
        const geheim = overTeDragen(wachtzinBytes(wachtzin));
        return (await opent({ soort: 'maak', wachtzin: geheim, oefenkluis }, [geheim])) as { herstelcode: string };
      }),
    ontgrendel: ({ wachtzin, slot }) =>
      opBeurt(async () => {
        eisGesloten();
        const poging = pogingen.begin();
        const geheim = overTeDragen(wachtzinBytes(wachtzin));
        const misluktePogingen = poging.eerderMislukt;
        const verzoek: Verzoek = { soort: 'ontgrendel', wachtzin: geheim, slot: slot ?? null, misluktePogingen };
        await telt(poging, () => opent(verzoek, [geheim]));
      }),
    herstel: ({ code, nieuweWachtzin }) =>
      opBeurt(async () => {
        eisGesloten();
        if (nieuweWachtzin !== undefined) eisSterkeWachtzin(nieuweWachtzin, minimaleWachtzinlengte);
        const bytes = leesHerstelcode(code);
        const poging = pogingen.begin();
        const geheim = overTeDragen(bytes);
        const nieuw = nieuweWachtzin === undefined ? null : overTeDragen(wachtzinBytes(nieuweWachtzin));
        const misluktePogingen = poging.eerderMislukt;
        const verzoek: Verzoek = { soort: 'herstel', code: geheim, nieuweWachtzin: nieuw, misluktePogingen };
        await telt(poging, () => opent(verzoek, nieuw ? [geheim, nieuw] : [geheim]));
      }),
    async bevestigHerstelcode(tekst) {
      const met = eisOpen();
      const code = overTeDragen(leesHerstelcode(tekst));
      await met.vraag({ soort: 'bevestigHerstelcode', code }, [code]);
    },
    async nieuweHerstelcode() {
      return (await eisOpen().vraag({ soort: 'nieuweHerstelcode' })) as { herstelcode: string };
    },
    wijzigSleutels: (eigenWachtzin, wens) =>
      opBeurt(async () => {
        if ('wachtzin' in wens) eisSterkeWachtzin(wens.wachtzin, minimaleWachtzinlengte);
        const met = eisOpen();
        const poging = pogingen.begin();
        const eigen = overTeDragen(wachtzinBytes(eigenWachtzin));
        const nieuw = 'wachtzin' in wens ? overTeDragen(wachtzinBytes(wens.wachtzin)) : null;
        const wijziging = (nieuw ? { ...wens, wachtzin: nieuw } : wens) as Sleutelwijziging;
        const verzoek: Verzoek = { soort: 'wijzigSleutels', eigen, wijziging };
        const antwoord = await telt(poging, () => met.vraag(verzoek, nieuw ? [eigen, nieuw] : [eigen]));
        return (antwoord as { readonly herstelcode: string | null }).herstelcode;
      }),
    async maakKopie(doel, bewaren) {
      return (await eisOpen().vraag({ soort: 'maakKopie', doel, bewaren })) as ReturnType<typeof maakReservekopie>;
    },
    async kopieen(doel, bewaren) {
      return (await eisOpen().vraag({ soort: 'kopieen', doel, bewaren })) as Kopieoverzicht;
    },
    async ruimKopieenOp(doel, bewaren) {
      return (await eisOpen().vraag({ soort: 'ruimKopieenOp', doel, bewaren })) as number;
    },
    keurKopie: (vraag) => opBeurt(async () => (await metKopie('keurKopie', vraag)) as Terugzetbeeld),
    zetTerug: (vraag, sluit) =>
      opBeurt(async () => {
        const gereed = (await metKopie('maakKopieGereed', vraag)) as Teruggezet;
        const { promise, resolve, reject } = Promise.withResolvers<string>();
        naEinde = () => {
          naEinde = null;
          try {
            resolve(wissel(map, klok()));
          } catch (fout) {
            reject(fout);
          }
        };
        await sluit();
        return { ...gereed, oud: await promise };
      }),
    async vraag(gebied, naam, invoer) {
      return eisOpen().vraag({ soort: 'opdracht', gebied, naam, invoer });
    },
    vergrendel,
    async sluit() {
      await vergrendel();
      geefVrij();
    },
    opMelding(fn) {
      meldt = fn;
    },
    opOnverwachtEinde(fn) {
      onverwacht = fn;
    },
  };
}
