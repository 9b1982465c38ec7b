/**
 * The vault as the main process sees it: closed, open, questions to the worker, and an end to the worker on locking.
 * Key and store are never on this side.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Persoonsrol, Slotrol } from '../../shared/contract/kluis.ts';
import type { Overdrachtbeeld } from '../../shared/contract/overdracht.ts';
import type { Herversleutelstap } from '../../shared/contract/sleutels.ts';
import type { Voorstel, Voorstellenbeeld } from '../../shared/contract/voorstellen.ts';
import { Geweigerd, weiger } from '../../shared/contract/weigering.ts';
import type { Bewaarregel } from './bewaarregel.ts';
import { Gesprek, kluisDicht, overTeDragen, type Werkerdraad } from './gesprek.ts';
import { leesHerstelcode } from './herstelcode.ts';
import { type Machine, neemInstantieslot } from './instantieslot.ts';
import { type Kop, kluispaden, leesKop } from './kop.ts';
import type { GemaakteOverdracht, Overdrachtopdracht } from './overdracht.ts';
import type { Aangenomen } from './overdrachtAannemen.ts';
import { maakPogingen, type Poging } from './pogingen.ts';
import { type Geopend, HERVERSLEUTELEN, type Sleutelwijziging, type Verzoek, type Werkergegevens } from './protocol.ts';
import type { Kopieopruiming, Kopieoverzicht, maakReservekopie } from './reservekopie.ts';
import { weigerSchijf } from './schijf.ts';
import { wachtzinBytes } from './sleutels.ts';
import type { Teruggezet, Terugzetbeeld } from './terugzetten.ts';
import { leesToestelgeheim, type Systeemsleutels, zorgVoorToestelgeheim } from './toestel.ts';
import { echteTimer, type Timer } from './vergrendeling.ts';
import type { LeesbaarVoorstel } from './voorstellen.ts';
import { eisSterkeWachtzin } from './wachtzinsterkte.ts';
import { maakWisselAf } from './wissel.ts';
import { type Kluisgreep, maakWisselwerk } from './wisselwerk.ts';

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
  /** Absent: nothing can be bound to this laptop. */
  readonly systeemsleutels?: Systeemsleutels;
}

/** A back-up as read, and the passphrase or recovery code that it was made under. */
export interface Kopieopening {
  readonly bytes: Uint8Array;
  readonly geheim: string;
}

/** How long work in the worker is followed and broken off. */
export interface Toezicht {
  readonly begint: (stap: Herversleutelstap) => void;
  /** Its first element set to 1 breaks off, at the next step. */
  readonly stop: Int32Array<SharedArrayBuffer>;
}

/** `beheer`: the beheerder is logged in, and the store is closed. */
export type Kluistoestand = 'geen' | 'dicht' | 'open' | 'beheer';

/** What may be known of a vault while it is closed. */
export interface Kluisgegevens extends Pick<Kop, 'kluis' | 'oefenkluis' | 'herstelcodeBevestigd' | 'gemaakt'> {
  readonly slots: readonly Pick<Kop['slots'][number], 'id' | 'soort' | 'rol' | 'toestel'>[];
}

/** A change in who can open the vault, with passphrases as they were typed. */
export type Sleutelwens =
  | { readonly wat: 'wachtzin'; readonly wachtzin: string }
  | { readonly wat: 'toestel'; readonly aan: boolean }
  | {
      readonly wat: 'persoon-erbij';
      readonly rol: Persoonsrol;
      readonly naam: string;
      readonly wachtzin: string;
      readonly voorstel: string | null;
    }
  | Exclude<Sleutelwijziging, { readonly wachtzin: unknown }>;

export interface Kluis {
  toestand(): Kluistoestand;
  /** Whose key opened it; null while it is closed. */
  ik(): Slotrol | null;
  /** Can a key be bound to this laptop? */
  kanBinden(): Promise<boolean>;
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
  /** Removes the back-ups that still hold destroyed names, or that are under an old data key; how many. Only while open. */
  ruimKopieenOp(wat: Kopieopruiming, doel: string, bewaren: Bewaarregel): Promise<number>;
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
  /**
   * Writes the store anew under a new data key, with a new passphrase and recovery code, and opens it again. The slots
   * of others are gone then.
   * @returns the new recovery code, to show once
   * @throws Geweigerd WACHTZIN_ONJUIST, WACHT_EVEN, WACHTZIN_TE_ZWAK, WACHTZIN_GELIJK, ALLEEN_PROCESREGISSEUR, GESTOPT,
   *   SCHIJF_VOL, …; nothing changed then. KLUIS_DICHT: it was locked meanwhile, and has either the old keys or the new.
   */
  vernieuwDatasleutel(
    eigenWachtzin: string,
    wachtzin: string,
    toezicht: Toezicht,
  ): Promise<{ readonly herstelcode: string }>;
  /** What the beheerder proposes; only in `beheer`. @throws Geweigerd TE_VEEL_VOORSTELLEN, SCHIJF_VOL, … */
  readonly beheer: {
    lijst(): Promise<readonly LeesbaarVoorstel[]>;
    stelVoor(voorstel: Voorstel): Promise<void>;
    trekIn(id: string): Promise<void>;
  };
  /** Deciding on that, while open. @throws Geweigerd NIET_GEVONDEN, and as `bevestig` in the worker */
  readonly voorstellen: {
    lijst(): Promise<Voorstellenbeeld>;
    /** On the passphrase of whoever is logged in; a wrong one counts as an attempt to open. */
    bevestig(id: string, eigenWachtzin: string): Promise<void>;
    wijsAf(id: string | null): Promise<void>;
  };
  /**
   * Makes a hand-over, on the passphrase of whoever is logged in. Wrong ones count as attempts to open.
   * @throws Geweigerd WACHTZIN_ONJUIST, WACHT_EVEN, and those of `maakOverdracht` in the worker
   */
  maakOverdracht(eigenWachtzin: string, opdracht: Overdrachtopdracht): Promise<GemaakteOverdracht>;
  /** What is in a hand-over. Only while open. @throws Geweigerd as the contract has it */
  keurOverdracht(bytes: Uint8Array): Promise<Overdrachtbeeld>;
  /**
   * Takes a hand-over over. A whole vault takes the place of this one: then `sluit` is called, which has to end in
   * `vergrendel`, and the exchange is done.
   * @throws Geweigerd as the contract has it; nothing changed then
   */
  neemOverdrachtAan(bytes: Uint8Array, groepsnaam: string, sluit: () => Promise<void>): Promise<Aangenomen>;
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

/**
 * The vault in `map`. Takes the folder's lock, so that there is one per folder.
 * @throws Geweigerd KLUIS_IN_GEBRUIK, MAP_NIET_SCHRIJFBAAR
 */
export function maakKluis(opties: Kluisopties): Kluis {
  const { map, werker, snelleKdfVoorTests, vernietigBinnenDagen, minimaleWachtzinlengte, machine, systeemsleutels } =
    opties;
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
  let ik: Slotrol | null = null;
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
      if (gesprek !== nieuw) return;
      if (onderwerp === HERVERSLEUTELEN) wisselwerk.begint(waarde as Herversleutelstap);
      else meldt(onderwerp, waarde);
    });
    gesprek = nieuw;
    void nieuw.einde.then(() => {
      if (gesprek !== nieuw) return;
      gesprek = null;
      const was = ik !== null;
      ik = null;
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

  /** Hands the secret of this laptop to the worker, where a slot asks for it. */
  const geefToestel = async (met: Gesprek): Promise<void> => {
    if (!systeemsleutels || !leesKop(map)?.slots.some((s) => s.toestel)) return;
    const bytes = await leesToestelgeheim(map, systeemsleutels);
    if (!bytes) return;
    const geheim = overTeDragen(bytes);
    await met.vraag({ soort: 'toestel', geheim }, [geheim]);
  };

  const opent = async (verzoek: Verzoek, overdracht: readonly ArrayBuffer[]): Promise<Geopend> => {
    // An exchange that the disk broke off comes first: never one file of each.
    maakWisselAf(map);
    const met = start();
    await geefToestel(met);
    const uitkomst = (await met.vraag(verzoek, overdracht)) as Geopend;
    // Locked while it was being opened: stays locked.
    if (gesprek !== met) throw kluisDicht();
    ik = uitkomst.ik;
    return uitkomst;
  };

  const eisGesloten = (): void => {
    if (ik !== null) weiger('KLUIS_OPEN', 'De kluis is al open.');
  };

  /** An attempt with a secret: refused while one has to wait, and counted when the secret is wrong. */
  const telt = async <T>(fn: (poging: Poging) => Promise<T>): Promise<T> => {
    const poging = pogingen.begin();
    let uitkomst: T;
    try {
      uitkomst = await fn(poging);
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

  let vergrendeld = 0;

  const sluitGesprek = async (): Promise<void> => {
    ik = null;
    const laatste = gesprek;
    gesprek = null;
    await laatste?.beeindig(timer, sluitBinnenMs);
  };

  const vergrendel = async (): Promise<void> => {
    vergrendeld += 1;
    await sluitGesprek();
    const daarna = naEinde;
    naEinde = null;
    daarna?.();
  };

  const eisOpen = (): Gesprek => {
    if (ik === null || ik === 'beheerder' || !gesprek) throw kluisDicht();
    return gesprek;
  };

  const eisBeheer = (): Gesprek => {
    if (ik !== 'beheerder' || !gesprek) throw kluisDicht();
    return gesprek;
  };

  const opWachtzin: Kluisgreep['opWachtzin'] = async (eigenWachtzin, maakVerzoek, mee = []) => {
    const met = eisOpen();
    return telt(() => {
      const eigen = overTeDragen(wachtzinBytes(eigenWachtzin));
      return met.vraag(maakVerzoek(eigen), [eigen, ...mee]);
    });
  };

  const wisselwerk = maakWisselwerk({
    map,
    klok,
    start,
    eisOpen,
    geefToestel,
    opent,
    sluitGesprek,
    keerVergrendeld: () => vergrendeld,
    naVergrendelen(fn) {
      naEinde = fn;
    },
    telt,
    opWachtzin,
    opBeurt,
  });

  return {
    toestand() {
      if (ik !== null) return ik === 'beheerder' ? 'beheer' : 'open';
      return existsSync(paden.kop) || existsSync(paden.bestand) ? 'dicht' : 'geen';
    },
    ik: () => ik,
    kanBinden: async () => (await systeemsleutels?.beschikbaar()) ?? false,
    gegevens() {
      const kop = leesKop(map);
      if (!kop) return null;
      const { kluis, oefenkluis, herstelcodeBevestigd, gemaakt } = kop;
      return {
        kluis,
        oefenkluis,
        herstelcodeBevestigd,
        gemaakt,
        slots: kop.slots.map(({ id, soort, rol, toestel }) => ({ id, soort, rol, ...(toestel ? { toestel } : {}) })),
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
        const gemaakt = await opent({ soort: 'maak', wachtzin: geheim, oefenkluis }, [geheim]);
        return gemaakt as Geopend & { herstelcode: string };
      }),
    ontgrendel: ({ wachtzin, slot }) =>
      opBeurt(async () => {
        eisGesloten();
        await telt(({ eerderMislukt: misluktePogingen }) => {
          const geheim = overTeDragen(wachtzinBytes(wachtzin));
          return opent({ soort: 'ontgrendel', wachtzin: geheim, slot: slot ?? null, misluktePogingen }, [geheim]);
        });
      }),
    herstel: ({ code, nieuweWachtzin }) =>
      opBeurt(async () => {
        eisGesloten();
        if (nieuweWachtzin !== undefined) eisSterkeWachtzin(nieuweWachtzin, minimaleWachtzinlengte);
        const bytes = leesHerstelcode(code);
        await telt(({ eerderMislukt: misluktePogingen }) => {
          const geheim = overTeDragen(bytes);
          const nieuw = nieuweWachtzin === undefined ? null : overTeDragen(wachtzinBytes(nieuweWachtzin));
          const verzoek: Verzoek = { soort: 'herstel', code: geheim, nieuweWachtzin: nieuw, misluktePogingen };
          return opent(verzoek, nieuw ? [geheim, nieuw] : [geheim]);
        });
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
        if (wens.wat === 'toestel' && wens.aan) {
          const geheim = overTeDragen(await zorgVoorToestelgeheim(map, systeemsleutels));
          await met.vraag({ soort: 'toestel', geheim }, [geheim]);
        }
        // To bind one's own key is to make it anew, with the passphrase that it has.
        const zin = 'wachtzin' in wens ? wens.wachtzin : wens.wat === 'toestel' ? eigenWachtzin : null;
        const nieuw = zin === null ? null : overTeDragen(wachtzinBytes(zin));
        const wijziging = (nieuw ? { ...wens, wachtzin: nieuw } : wens) as Sleutelwijziging;
        const maakVerzoek = (eigen: ArrayBuffer): Verzoek => ({ soort: 'wijzigSleutels', eigen, wijziging });
        const antwoord = await opWachtzin(eigenWachtzin, maakVerzoek, nieuw ? [nieuw] : []);
        return (antwoord as { readonly herstelcode: string | null }).herstelcode;
      }),
    async maakKopie(doel, bewaren) {
      return (await eisOpen().vraag({ soort: 'maakKopie', doel, bewaren })) as ReturnType<typeof maakReservekopie>;
    },
    async kopieen(doel, bewaren) {
      return (await eisOpen().vraag({ soort: 'kopieen', doel, bewaren })) as Kopieoverzicht;
    },
    async ruimKopieenOp(wat, doel, bewaren) {
      return (await eisOpen().vraag({ soort: 'ruimKopieenOp', wat, doel, bewaren })) as number;
    },
    keurKopie: wisselwerk.keurKopie,
    zetTerug: wisselwerk.zetTerug,
    maakOverdracht: wisselwerk.maakOverdracht,
    keurOverdracht: wisselwerk.keurOverdracht,
    neemOverdrachtAan: wisselwerk.neemOverdrachtAan,
    async vernieuwDatasleutel(eigenWachtzin, wachtzin, toezicht) {
      eisSterkeWachtzin(wachtzin, minimaleWachtzinlengte);
      return wisselwerk.vernieuwDatasleutel(eigenWachtzin, wachtzin, toezicht);
    },
    beheer: {
      lijst: async () => (await eisBeheer().vraag({ soort: 'beheer', wat: 'lijst' })) as readonly LeesbaarVoorstel[],
      async stelVoor(voorstel) {
        await eisBeheer().vraag({ soort: 'beheer', wat: 'stelVoor', voorstel });
      },
      async trekIn(id) {
        await eisBeheer().vraag({ soort: 'beheer', wat: 'trekIn', id });
      },
    },
    voorstellen: {
      lijst: async () => (await eisOpen().vraag({ soort: 'voorstellen', wat: 'lijst' })) as Voorstellenbeeld,
      bevestig: (id, eigenWachtzin) =>
        opBeurt(async () => {
          await opWachtzin(eigenWachtzin, (eigen) => ({ soort: 'voorstellen', wat: 'bevestig', id, eigen }));
        }),
      async wijsAf(id) {
        await eisOpen().vraag({ soort: 'voorstellen', wat: 'wijsAf', id });
      },
    },
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
