/**
 * The application without its host: vault, lock, windows and router put together. Entry points make a host, tests make
 * another, and both get the same application.
 */

import { rmSync } from 'node:fs';
import type { Kluisstand } from '../../db/commands/instellen.ts';
import { BEWAREN, GEWIJZIGD, ZAAL } from '../../db/meldingen.ts';
import type { Zaalpost } from '../../db/queries/zaalpost.ts';
import { contract } from '../../shared/contract/contract.ts';
import { schijffouten, type Toestand } from '../../shared/contract/kluis.ts';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import type { Aanroepafhandelaar, Host } from '../host/host.ts';
import { maakHoofdhandlers } from '../ipc/hoofdhandlers.ts';
import { maakRouter, type Slottoestand } from '../ipc/router.ts';
import type { Beleid } from '../kluis/beleid.ts';
import { type Kluisgegevens, type Kluisopties, maakKluis } from '../kluis/kluis.ts';
import { kluispaden } from '../kluis/kop.ts';
import { HAAK_MISLUKT } from '../kluis/protocol.ts';
import { echteTimer, maakVergrendeling, STANDAARD_GRENZEN, type Vergrendeloorzaak } from '../kluis/vergrendeling.ts';
import { maakBestandenkast } from './bestandenkast.ts';
import type { Dienst } from './dienst.ts';
import { maakOpening } from './opening.ts';
import { maakVensters, type Vensters } from './vensters.ts';
import { leegredenen, maakZaaleerst } from './zaaleerst.ts';
import { maakZaalopnieuw, type Zaalopnieuw } from './zaalopnieuw.ts';

export interface Toepassingsopties extends Kluisopties {
  readonly beleid: Beleid;
  readonly versie: string;
  /** Makes the host; every call of its windows goes to `opAanroep`. */
  readonly maakHost: (opAanroep: Aanroepafhandelaar) => Promise<Host>;
  /** Names and codes of unexpected errors, for stderr. */
  readonly meldFout: (regel: string) => void;
}

export interface Toepassing {
  readonly host: Host;
  vergrendel(oorzaak: Vergrendeloorzaak): Promise<void>;
  /** Locks, closes windows and vault. */
  sluitAf(): Promise<void>;
}

/** How long one effect of locking may take before the next begins, in ms. */
const EFFECT_HOOGUIT_MS = 2000;

const waarom: Readonly<Record<Vergrendeloorzaak, string>> = {
  toets: '',
  knop: '',
  stilstand: 'Vergrendeld, omdat er even niets gebeurde.',
  slaapstand: 'Vergrendeld, omdat de laptop ging slapen.',
  schermslot: 'Vergrendeld, samen met het scherm van de laptop.',
  deksel: 'Vergrendeld, omdat de laptop dichtging.',
  laptopscherm: 'Vergrendeld, omdat het scherm van de laptop uitging of losraakte.',
  'venster-gesloten': '',
};

/** Starts the application: window open, vault closed. @throws Geweigerd KLUIS_IN_GEBRUIK, GEEN_CHROMIUM, … */
export async function startToepassing(opties: Toepassingsopties): Promise<Toepassing> {
  const { beleid, versie, meldFout } = opties;
  const eigenKluis = maakKluis({
    ...opties,
    minimaleWachtzinlengte: beleid.minimaleWachtzinlengte,
    vernietigBinnenDagen: beleid.vernietigBinnenDagen,
  });
  let vensters: Vensters | null = null;
  const eerst = maakZaaleerst(eigenKluis.vraag, () => vensters);
  const kluis = { ...eigenKluis, vraag: eerst.vraag };
  const bestanden = maakBestandenkast();
  let afgedekt = false;
  let sluitend = false;
  const niets = { aantal: 0, wacht: false };
  let stand: Kluisstand = {
    openOverlegId: null,
    thema: 'licht',
    ingericht: true,
    logboekMelding: false,
    teVernietigen: niets,
    sporenBlijven: false,
  };
  /** Proposals of the beheerder that wait, as of the last look. */
  let wachtend = 0;
  let zaalopnieuw: Zaalopnieuw | null = null;
  let host: Host | null = null;
  let melding = '';

  const slot = (): Slottoestand => {
    const s = kluis.toestand();
    return s === 'open' && afgedekt ? 'afgedekt' : s;
  };

  /** What the header says, and what is wrong with it in words where it cannot be read: then nothing opens. */
  const kopgegevens = (): { gegevens: Kluisgegevens | null; kopmelding: string } => {
    try {
      return { gegevens: kluis.gegevens(), kopmelding: '' };
    } catch (fout) {
      if (!(fout instanceof Geweigerd)) throw fout;
      return { gegevens: null, kopmelding: fout.weigering.uitleg };
    }
  };

  const toestand = (): Toestand => {
    const { gegevens, kopmelding } = kopgegevens();
    const wacht = kluis.teWachten();
    const echt = host?.echteZakenToegestaan === true || beleid.echteZakenOpChromium === true;
    return {
      slot: slot(),
      host: host?.soort ?? 'chromium',
      oefenkluis: gegevens?.oefenkluis ?? null,
      alleenOefenen: !echt,
      sleuven: (gegevens?.slots ?? []).map(({ id, rol }) => ({ id, rol })),
      wachtTot: wacht > 0 ? new Date(Date.now() + wacht * 1000).toISOString() : null,
      herstelcodeBevestigd: gegevens?.herstelcodeBevestigd ?? true,
      openOverlegId: kluis.toestand() === 'open' ? stand.openOverlegId : null,
      beleid: { profielVast: beleid.profieltekst !== undefined, exportMetNamen: beleid.exportMetNamen === true },
      thema: stand.thema,
      logboekMelding: kluis.toestand() === 'open' && stand.logboekMelding,
      ik: kluis.ik(),
      voorstellen: kluis.toestand() === 'open' ? wachtend : 0,
      teVernietigen: kluis.toestand() === 'open' ? stand.teVernietigen : niets,
      sporenBlijven: kluis.toestand() === 'open' && stand.sporenBlijven,
      versie,
      melding: kopmelding || melding,
    };
  };
  const telVoorstellen = async (): Promise<number> => {
    const { voorstellen, onleesbaar } = await kluis.voorstellen.lijst();
    return voorstellen.length + onleesbaar;
  };
  const meldToestand = async () => {
    if (kluis.toestand() === 'open') {
      stand = (await kluis.vraag('intern', 'stand', {})) as Kluisstand;
      wachtend = kluis.ik() === 'archief' ? 0 : await telVoorstellen();
    }
    await vensters?.toestand(toestand());
  };

  const vergrendeling = maakVergrendeling({
    klok: () => performance.now(),
    timer: echteTimer,
    grenzen: { ...STANDAARD_GRENZEN, ...beleid.vergrendelMinuten },
    hooguitMs: EFFECT_HOOGUIT_MS,
    effecten: {
      'zaal-leeg': async () => vensters?.maakZaalLeeg(),
      'werker-einde': async (oorzaak) => {
        melding = waarom[oorzaak];
        afgedekt = false;
        bestanden.vergeet();
        await kluis.vergrendel();
      },
      'vensters-herladen': async () => {
        // Together: a signing window that does not close keeps the others from nothing.
        await Promise.allSettled([vensters?.sluitTekenen(), vensters?.herlaad()]);
        await vensters?.toestand(toestand());
        // As at the start: a thread without a key stands ready, so that unlocking waits for the passphrase alone.
        if (kluis.toestand() === 'dicht' && !sluitend) kluis.warmOp();
      },
    },
  });

  /** For what nobody waits for: it may fail because it was locked meanwhile, and must not end the program. */
  const los = (wat: string, werk: Promise<unknown> | undefined): void => {
    werk?.catch((fout: unknown) => meldFout(`${wat}: ${fout instanceof Error ? fout.name : typeof fout}`));
  };

  /** Locked while the answer was on its way: regie hears of that itself. */
  const tenzijDicht = (fout: unknown): void => {
    if (!(fout instanceof Geweigerd) || fout.weigering.code !== 'KLUIS_DICHT') throw fout;
  };

  const opening = maakOpening({
    vergrendeling,
    async naOpenen() {
      melding = '';
      await meldToestand();
      vergrendeling.fase(stand.openOverlegId === null ? 'voorbereiding' : 'overleg');
    },
    naMislukken: async () => vensters?.toestand(toestand()),
  });

  const dienst: Dienst = {
    kluis,
    bestanden,
    beleid,
    versie,
    toestand,
    meldToestand,
    opent: (werk) => opening.opent(werk),
    vergrendel: (oorzaak) => opening.vergrendel(oorzaak),
    async verwijderNieuweKluis() {
      await kluis.vergrendel();
      const { kop, bestand, nieuw } = kluispaden(opties.map);
      // The header first: without it nothing of the rest opens.
      for (const pad of [kop, bestand, `${bestand}-wal`, `${bestand}-journal`, nieuw]) rmSync(pad, { force: true });
    },
    host: () => {
      if (!host) throw new Error('no host yet');
      return host;
    },
    vensters: () => {
      if (!vensters) throw new Error('no windows yet');
      return vensters;
    },
    vergrendeling,
    // While it is locked there is nothing to lock: only the thread that stands ready has to end.
    sluitVoorTerugzetten: () => (kluis.toestand() === 'open' ? opening.vergrendel('knop') : kluis.vergrendel()),
    async meldTeruggezet(zin) {
      melding = zin;
      await vensters?.toestand(toestand());
    },
    dekAf(aan) {
      afgedekt = aan;
    },
  };

  const router = maakRouter({
    contract,
    toestand: slot,
    hoofd: maakHoofdhandlers(dienst),
    kluis: (gebied, naam, invoer) => kluis.vraag(gebied, naam, invoer),
    globaleFouten: schijffouten,
    meldFout: (gebied, naam, soort) => meldFout(`${gebied}.${naam}: ${soort}`),
  });

  kluis.opMelding((onderwerp, waarde) => {
    // While it locks the room stays blank: a picture that was still on its way would come after the blank one.
    if (vergrendeling.toestand().slot === 'vergrendelt') return;
    if (onderwerp === ZAAL) los('zaal', ontvangZaal(waarde as Zaalpost));
    else if (onderwerp === GEWIJZIGD) los('gewijzigd', vensters?.gewijzigd());
    else if (onderwerp === BEWAREN) los('toestand', meldToestand().catch(tenzijDicht));
    else if (onderwerp === HAAK_MISLUKT) los('zaal', eerst.houdLeeg(leegredenen.storing));
  });
  kluis.opOnverwachtEinde(() => los('vergrendel', opening.vergrendel('knop')));

  async function ontvangZaal(post: Zaalpost): Promise<void> {
    try {
      await vensters?.zaal(post);
    } catch (fout) {
      await eerst.houdLeeg(leegredenen.storing);
      throw fout;
    }
    zaalopnieuw?.beeld();
    const open = post.regie !== null;
    if (open) await vensters?.openZaal();
    if (open === (stand.openOverlegId !== null)) return;
    vergrendeling.fase(open ? 'overleg' : 'voorbereiding');
    await meldToestand();
  }

  try {
    host = await opties.maakHost(router);
    vensters = maakVensters(host, 'Overlegtafel');
    vensters.opTekenenGesloten(() => los('toestand', meldToestand()));
    vensters.opRegieHerladen(() => los('toestand', vensters?.toestand(toestand())));
    zaalopnieuw = maakZaalopnieuw({
      vensters,
      openOverlegId: () => (sluitend ? null : toestand().openOverlegId),
      zetBeamerLeeg: (overlegId) => eerst.maakLeeg(overlegId, leegredenen.opnieuw),
    });
    vensters.opZaalGesloten(() => los('zaal', zaalopnieuw?.gesloten()));
    host.opSchermen((_stand, zaalNieuw) => {
      if (zaalNieuw) los('zaal', zaalopnieuw?.opnieuw());
      if (slot() === 'open') los('schermen', vensters?.meldSchermen());
    });
    host.opVergrendelaanleiding((aanleiding) => los('vergrendel', opening.vergrendel(aanleiding)));
    await vensters.openRegie();
    if (kluis.toestand() === 'dicht') kluis.warmOp();
  } catch (fout) {
    await host?.sluitAf();
    await kluis.sluit();
    throw fout;
  }
  return {
    host,
    vergrendel: (oorzaak) => opening.vergrendel(oorzaak),
    async sluitAf() {
      // A vault that is being made is finished first: half of one would open and hold nothing.
      await opening.klaar();
      sluitend = true;
      await vergrendeling.vergrendel('venster-gesloten');
      await kluis.sluit();
      await host?.sluitAf();
    },
  };
}
