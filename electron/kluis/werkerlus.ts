/**
 * The worker's loop: one request at a time, in order of arrival. It owns the key and the only connection; nothing of
 * either leaves this thread.
 */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sqliteCode, vertaalFout } from '../../db/fouten.ts';
import {
  type GemaakteOmgeving,
  maakOmgeving,
  type Omgeving,
  type Omgevingsdelen,
  type Opening,
  type Registratie,
} from '../../db/omgeving.ts';
import type { Antwoord } from '../../shared/contract/kern.ts';
import { Geweigerd, type Weigering, weiger } from '../../shared/contract/weigering.ts';
import { bevestig, eisVoorstel, persoonKreegSleutel, voorstellenbeeld, wijsAf } from './beslissen.ts';
import { maakHerversleuteld, type Voortgang } from './herversleutelen.ts';
import { maakOverdracht } from './overdracht.ts';
import { keurOverdracht, neemOverdrachtAan } from './overdrachtAannemen.ts';
import {
  type Geopend,
  HAAK_MISLUKT,
  HERVERSLEUTELEN,
  type NaarWerker,
  type Poort,
  type Werkergegevens,
} from './protocol.ts';
import { kopieoverzicht, maakReservekopie, ruimKopieenOp } from './reservekopie.ts';
import {
  type Beheersessie,
  bevestigHerstelcode,
  isBeheerslot,
  maakSessie,
  openBeheersessie,
  openSessie,
  type Sessie,
  type Sessieopties,
  sluitSessie,
} from './sessie.ts';
import {
  type Beheer,
  eisAndereWachtzin,
  eisEigenWachtzin,
  eisNooitBevestigd,
  keurSlots,
  wijzigSleutels,
} from './sleutelbeheer.ts';
import { metGeheim } from './sleutels.ts';
import { type Kopievraag, keurKopie, maakGereed } from './terugzetten.ts';
import { haalVoorstellenWeg, leesVoorstellen, stelVoor } from './voorstellen.ts';

export interface Lusopties extends Pick<Omgevingsdelen, 'klok' | 'nieuwId' | 'willekeurig'> {
  readonly poort: Poort;
  readonly gegevens: Werkergegevens;
  readonly registratie: Registratie;
}

/** File and line of the first frame of our own, for finding a fault without its message, which may hold case data. */
function plaatsVan(fout: Error): string {
  const regels = (fout.stack ?? '').split('\n').filter((regel) => /^\s+at /.test(regel));
  const eigen = regels.find((regel) => !regel.includes('node_modules') && !regel.includes('node:'));
  const plaats = /(file:\/\/[^\s)]+|\/[^\s)]+|[A-Za-z]:\\[^\s)]+):(\d+):\d+/.exec(eigen ?? '');
  if (!plaats?.[1]) return '';
  const pad = plaats[1].startsWith('file://') ? fileURLToPath(plaats[1]) : plaats[1];
  return `${basename(pad)}:${plaats[2]}`;
}

/** What may be known outside the worker about an error: a refusal, or only its kind and where it arose. */
export function naarWeigering(fout: unknown): Weigering {
  const vertaald = vertaalFout(fout);
  if (vertaald instanceof Geweigerd) return vertaald.weigering;
  const soort = sqliteCode(fout) ?? (fout instanceof Error ? fout.name : typeof fout);
  return {
    code: 'ONVERWACHT',
    uitleg:
      'Er ging iets mis in Overlegtafel. Wat al bewaard was, is er nog. Probeer het opnieuw; lukt het weer niet, vraag dan uw beheerder om hulp.',
    details: { soort, plaats: fout instanceof Error ? plaatsVan(fout) : '' },
  };
}

function weigerDicht(): never {
  return weiger('KLUIS_DICHT', 'De kluis is vergrendeld. Ontgrendel hem eerst.');
}

/**
 * Whoever reads the archive reads: approved documents, and his own passphrase is his to change. Here, because nothing
 * that reaches the store comes by another way.
 * @throws Geweigerd ALLEEN_LEZEN
 */
function eisLezersrecht(v: NaarWerker, magLezer: Registratie['magLezer']): void {
  const mag =
    v.soort === 'sluit' ||
    v.soort === 'toestel' ||
    (v.soort === 'opdracht' && magLezer(v.gebied, v.naam)) ||
    (v.soort === 'wijzigSleutels' && (v.wijziging.wat === 'wachtzin' || v.wijziging.wat === 'toestel'));
  if (!mag) {
    weiger(
      'ALLEEN_LEZEN',
      'Met deze sleutel leest u alleen vastgestelde documenten. Vraag de procesregisseur om de rest.',
    );
  }
}

/** Starts the loop on `poort`. It ends by itself after `sluit`. */
export function startWerkerlus({ poort, gegevens, registratie, ...delen }: Lusopties): void {
  const { migraties, register, sleutelboek: boek, magLezer, bijOpenen, naElkeOpdracht } = registratie;
  const { map, snelleKdfVoorTests, vernietigBinnenDagen } = gegevens;
  let toestelgeheim: Buffer | null = null;
  const opties: Sessieopties = {
    map,
    migraties,
    klok: delen.klok,
    snelleKdfVoorTests,
    get toestelgeheim() {
      return toestelgeheim;
    },
  };
  let sessie: Sessie | null = null;
  let beheersessie: Beheersessie | null = null;
  let gemaakt: GemaakteOmgeving | null = null;
  let keten: Promise<void> = Promise.resolve();

  const eis = (): Sessie => sessie ?? weigerDicht();
  const eisOmgeving = (): Omgeving => gemaakt?.omgeving ?? weigerDicht();
  const eisGesloten = (): void => {
    if (sessie || beheersessie) weiger('KLUIS_OPEN', 'De kluis is al open.');
  };

  const verstuur = (onderwerp: string, waarde: unknown): void =>
    poort.postMessage({ soort: 'melding', onderwerp, waarde });

  const eisBeheer = (): Beheer => {
    const open = eis();
    return gemaakt ? { opties, sessie: open, boek, omgeving: gemaakt.omgeving } : weigerDicht();
  };

  /** @param herstelwachtzin set for the procesregisseur before anything else, after opening with the recovery code */
  const begin = async (nieuw: Sessie, opening: Opening, herstelwachtzin: ArrayBuffer | null = null): Promise<void> => {
    const { kop, slot, store } = nieuw;
    const omgeving = maakOmgeving(store, {
      ...delen,
      verstuur,
      oefenkluis: kop.oefenkluis,
      wie: slot.id,
      rol: slot.rol,
      vernietigBinnenDagen,
    });
    try {
      const beheer: Beheer = { opties, sessie: nieuw, boek, omgeving: omgeving.omgeving };
      keurSlots(beheer);
      if (herstelwachtzin) await wijzigSleutels(beheer, { wat: 'wachtzin', wachtzin: herstelwachtzin });
      bijOpenen?.(omgeving.omgeving, opening);
    } catch (fout) {
      sluitSessie(nieuw);
      throw fout;
    }
    omgeving.veranderd();
    sessie = nieuw;
    gemaakt = omgeving;
  };

  const haak = (): void => {
    if (!gemaakt?.veranderd()) return;
    try {
      naElkeOpdracht?.(gemaakt.omgeving);
      // What the hook itself wrote is no reason to call it again.
      gemaakt.veranderd();
    } catch {
      verstuur(HAAK_MISLUKT, null);
    }
  };

  const opdracht = async (gebied: string, naam: string, invoer: unknown): Promise<unknown> => {
    eis();
    const vak = Object.hasOwn(register, gebied) ? register[gebied] : undefined;
    const uitvoerder = vak && Object.hasOwn(vak, naam) ? vak[naam] : undefined;
    if (!uitvoerder || !gemaakt) return weiger('ONBEKENDE_AANROEP', 'Deze vraag kent Overlegtafel niet.');
    try {
      return await uitvoerder(gemaakt.omgeving, invoer as never);
    } finally {
      haak();
    }
  };

  const geopend = (): Geopend => ({ ik: eis().slot.rol });

  const beheerwerk = (v: NaarWerker & { readonly soort: 'beheer' }): unknown => {
    const { kop, slot, beheersleutel } = beheersessie ?? weigerDicht();
    switch (v.wat) {
      case 'lijst':
        return leesVoorstellen(map, kop.kluis, { [slot.id]: beheersleutel.toString('hex') }).voorstellen;
      case 'stelVoor': {
        const rij = { id: delen.nieuwId(), beheerder: slot.id, gemaakt: delen.klok().toISOString() };
        return stelVoor(map, kop.kluis, rij, v.voorstel, beheersleutel);
      }
      case 'trekIn':
        return haalVoorstellenWeg(map, ({ id, beheerder }) => id === v.id && beheerder === slot.id);
    }
  };

  const verwerk = async (v: NaarWerker): Promise<unknown> => {
    if (sessie?.slot.rol === 'archief') eisLezersrecht(v, magLezer);
    switch (v.soort) {
      case 'maak': {
        eisGesloten();
        const nieuw = await metGeheim(v.wachtzin, (geheim) => maakSessie(opties, geheim, v.oefenkluis));
        await begin(nieuw.sessie, { wijze: 'nieuw', misluktePogingen: 0 });
        return { herstelcode: nieuw.herstelcode, ...geopend() };
      }
      case 'ontgrendel': {
        eisGesloten();
        if (isBeheerslot(map, v.slot)) {
          beheersessie = await metGeheim(v.wachtzin, (geheim) => openBeheersessie(opties, geheim));
          return { ik: 'beheerder' } satisfies Geopend;
        }
        const nieuw = await metGeheim(v.wachtzin, (geheim) => openSessie(opties, 'wachtzin', geheim, v.slot));
        await begin(nieuw, { wijze: 'wachtzin', misluktePogingen: v.misluktePogingen });
        return geopend();
      }
      case 'herstel': {
        eisGesloten();
        try {
          const nieuw = await metGeheim(v.code, (code) => openSessie(opties, 'herstelcode', code, null));
          await begin(nieuw, { wijze: 'herstelcode', misluktePogingen: v.misluktePogingen }, v.nieuweWachtzin);
        } finally {
          // Also when it never came to using it.
          if (v.nieuweWachtzin) new Uint8Array(v.nieuweWachtzin).fill(0);
        }
        return geopend();
      }
      case 'toestel':
        toestelgeheim?.fill(0);
        toestelgeheim = Buffer.from(v.geheim);
        return undefined;
      case 'bevestigHerstelcode':
        return metGeheim(v.code, async (code) => {
          const { sessie: open, omgeving } = eisBeheer();
          boek.herstelcodeBevestigd(omgeving, await bevestigHerstelcode(opties, open, code));
        });
      case 'nieuweHerstelcode': {
        const beheer = eisBeheer();
        eisNooitBevestigd(beheer);
        return { herstelcode: await wijzigSleutels(beheer, { wat: 'herstelcode' }) };
      }
      case 'wijzigSleutels': {
        const beheer = eisBeheer();
        try {
          await metGeheim(v.eigen, (eigen) => eisEigenWachtzin(beheer, eigen));
          const id = v.wijziging.wat === 'persoon-erbij' ? v.wijziging.voorstel : null;
          const voorstel = id === null ? null : eisVoorstel(beheer, id);
          const herstelcode = await wijzigSleutels(beheer, v.wijziging);
          if (voorstel) persoonKreegSleutel(beheer, voorstel);
          return { herstelcode };
        } finally {
          if ('wachtzin' in v.wijziging) new Uint8Array(v.wijziging.wachtzin).fill(0);
          haak();
        }
      }
      case 'vernieuwDatasleutel': {
        const beheer = eisBeheer();
        const voortgang: Voortgang = {
          begint: (stap) => verstuur(HERVERSLEUTELEN, stap),
          gestopt: () => Atomics.load(v.stop, 0) !== 0,
        };
        try {
          await metGeheim(v.eigen, (eigen) => eisEigenWachtzin(beheer, eigen));
          return await metGeheim(v.nieuw, async (nieuw) => {
            await eisAndereWachtzin(beheer, nieuw);
            return { herstelcode: await maakHerversleuteld(beheer, delen, nieuw, voortgang) };
          });
        } finally {
          new Uint8Array(v.nieuw).fill(0);
          haak();
        }
      }
      case 'beheer':
        return beheerwerk(v);
      case 'voorstellen': {
        const beheer = eisBeheer();
        if (v.wat === 'lijst') return voorstellenbeeld(beheer);
        try {
          if (v.wat === 'wijsAf') return wijsAf(beheer, v.id);
          await metGeheim(v.eigen, (eigen) => eisEigenWachtzin(beheer, eigen));
          return bevestig(beheer, v.id);
        } finally {
          haak();
        }
      }
      case 'opdracht':
        return opdracht(v.gebied, v.naam, v.invoer);
      case 'maakKopie':
        return maakReservekopie(eis(), eisOmgeving(), { map, doel: v.doel, bewaren: v.bewaren });
      case 'kopieen':
        return kopieoverzicht(eis(), eisOmgeving(), { map, doel: v.doel, bewaren: v.bewaren });
      case 'ruimKopieenOp':
        return ruimKopieenOp(eis(), eisOmgeving(), { map, doel: v.doel, bewaren: v.bewaren }, v.wat);
      case 'keurKopie':
      case 'maakKopieGereed':
        return metGeheim(v.geheim, (geheim) => {
          const vraag: Kopievraag = {
            bytes: new Uint8Array(v.kopie),
            soort: v.slotsoort,
            geheim,
            open: sessie?.store.lees ?? null,
          };
          return v.soort === 'keurKopie' ? keurKopie(opties, vraag) : maakGereed(opties, delen, vraag);
        });
      case 'maakOverdracht': {
        const beheer = eisBeheer();
        try {
          await metGeheim(v.eigen, (eigen) => eisEigenWachtzin(beheer, eigen));
          return await maakOverdracht(beheer.sessie, beheer.omgeving, map, v.opdracht);
        } finally {
          haak();
        }
      }
      case 'keurOverdracht':
        return keurOverdracht(eisBeheer(), new Uint8Array(v.bestand));
      case 'neemOverdrachtAan':
        try {
          return await neemOverdrachtAan(eisBeheer(), new Uint8Array(v.bestand), v.groepsnaam);
        } finally {
          haak();
        }
      case 'sluit': {
        const open = sessie;
        sessie = null;
        gemaakt = null;
        beheersessie?.beheersleutel.fill(0);
        beheersessie = null;
        toestelgeheim?.fill(0);
        toestelgeheim = null;
        if (open) sluitSessie(open);
        return undefined;
      }
    }
  };

  const antwoord = (nummer: number, inhoud: Antwoord): void =>
    poort.postMessage({ soort: 'antwoord', nummer, antwoord: inhoud });

  const behandel = async (verzoek: NaarWerker): Promise<void> => {
    try {
      antwoord(verzoek.nummer, { ok: true, waarde: await verwerk(verzoek) });
    } catch (fout) {
      antwoord(verzoek.nummer, { ok: false, ...naarWeigering(fout) });
    }
    if (verzoek.soort === 'sluit') poort.close();
  };

  poort.on('message', (verzoek) => {
    keten = keten.then(() => behandel(verzoek));
  });
}
