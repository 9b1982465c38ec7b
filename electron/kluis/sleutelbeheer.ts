/**
 * Changing who can open a vault that is open, without rewriting the store: a slot is added, replaced or removed, and
 * the header is sealed and written anew.
 *
 * Header and store are two files. The store hears of a change first, then the header is written as a whole, then the
 * store finishes it with a row in the log (`Sleutelboek`). Killed anywhere in between, the vault opens with either the
 * old or the new keys, and the log says at the next opening which it became.
 */
import type { Omgeving, Sleutelboek, Sleutelverandering } from '../../db/omgeving.ts';
import { type Persoonsrol, persoonsrollen, type Slotrol } from '../../shared/contract/kluis.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { type Kop, MAX_SLOTS, type Slot, verzegel, vingerafdruk } from './kop.ts';
import type { Sleutelwijziging } from './protocol.ts';
import { bewaarKop, herstelslot, kosten, type Sessie, type Sessieopties, vindSlot, vloer } from './sessie.ts';
import { maakSlot, metGeheim, nieuweDatasleutel, openSlot } from './sleutels.ts';

/** An open vault with what is needed to change its keys. */
export interface Beheer {
  readonly opties: Sessieopties;
  readonly sessie: Sessie;
  readonly boek: Sleutelboek;
  readonly omgeving: Omgeving;
}

/** A header that is ready to be written, and what the store must know of it. */
interface Voorstel {
  readonly kop: Kop;
  readonly verandering: Sleutelverandering;
  /** Null unless there is a new one to show. */
  readonly herstelcode: string | null;
}

type Verschil = Pick<Sleutelverandering, 'wat' | 'naam' | 'beheersleutel'> & {
  /** The slot that it is about: the new one, or the one that goes. */
  readonly slot: Slot;
  readonly slots: readonly Slot[];
  readonly herstelcodeBevestigd?: boolean;
};

function stelVoor({ kop, datasleutel }: Sessie, verschil: Verschil, herstelcode: string | null = null): Voorstel {
  const { wat, naam, slot, beheersleutel, herstelcodeBevestigd = kop.herstelcodeBevestigd } = verschil;
  const slots = [...verschil.slots];
  const nieuw = verzegel({ ...kop, slots, herstelcodeBevestigd }, datasleutel);
  const blijft = new Set(slots.map(vingerafdruk));
  const vervallen = kop.slots.map(vingerafdruk).filter((afdruk) => !blijft.has(afdruk));
  const bij = beheersleutel === undefined ? {} : { beheersleutel };
  const verandering = { wat, naam, ...bij, slot: slot.id, rol: slot.rol, vervallen, zegel: nieuw.zegel };
  return { kop: nieuw, verandering, herstelcode };
}

export const procesregisseurslot = (kop: Kop): Slot | undefined => kop.slots.find((s) => s.rol === 'procesregisseur');

/** The slot of whoever is logged in. With the recovery code one works in the place of the procesregisseur. */
function eigenSlot({ kop, slot }: Sessie): Slot | undefined {
  return slot.rol === 'herstel' ? procesregisseurslot(kop) : kop.slots.find(({ id }) => id === slot.id);
}

/**
 * The slot of whoever is logged in, made anew with this passphrase.
 * @param gebonden to this laptop
 */
async function eigenSlotOpnieuw(
  opties: Sessieopties,
  sessie: Sessie,
  geheim: Buffer,
  gebonden: boolean,
  wat: 'wachtzin-gewijzigd' | 'toestel-aan' | 'toestel-uit',
): Promise<Voorstel> {
  const { kop, datasleutel } = sessie;
  const oud = eigenSlot(sessie);
  const aard = { soort: 'wachtzin', rol: oud?.rol ?? 'procesregisseur', ...(oud ? { id: oud.id } : {}) } as const;
  const toestel = gebonden ? (opties.toestelgeheim ?? null) : null;
  const slot = await maakSlot(kop, aard, geheim, datasleutel, await kosten(opties), toestel);
  const slots = oud ? kop.slots.map((s) => (s === oud ? slot : s)) : [slot, ...kop.slots];
  return stelVoor(sessie, { wat, naam: null, slot, slots });
}

/** Whoever comes in with the recovery code may have another laptop: his new slot is bound to none. */
const blijftGebonden = (sessie: Sessie): boolean =>
  sessie.slot.rol !== 'herstel' && eigenSlot(sessie)?.toestel === true;

/** @throws Geweigerd HERSTELCODE_ONBEVESTIGD: it is the way out when the laptop is gone */
function eisUitweg({ kop }: Sessie): void {
  if (kop.herstelcodeBevestigd) return;
  weiger(
    'HERSTELCODE_ONBEVESTIGD',
    'Bevestig eerst de herstelcode. Zonder die code gaat de kluis nooit meer open als deze laptop stuk of weg is.',
  );
}

/**
 * A key for somebody. That of a beheerder wraps a key of its own and not the data key: he cannot open the vault, and
 * what he proposes can be read with it by who can.
 */
async function persoonErbij(
  opties: Sessieopties,
  sessie: Sessie,
  geheim: Buffer,
  rol: Persoonsrol,
  naam: string,
): Promise<Voorstel> {
  const { kop, datasleutel } = sessie;
  if (kop.slots.length >= MAX_SLOTS) {
    weiger('SLEUTELS_VOL', 'Er zijn al te veel sleutels. Verwijder eerst een sleutel, en voeg dan deze toe.');
  }
  const eigen = rol === 'beheerder' ? nieuweDatasleutel() : null;
  try {
    const slot = await maakSlot(kop, { soort: 'wachtzin', rol }, geheim, eigen ?? datasleutel, await kosten(opties));
    return stelVoor(sessie, {
      wat: `${rol}-toegevoegd`,
      naam,
      slot,
      slots: [...kop.slots, slot],
      ...(eigen ? { beheersleutel: eigen.toString('hex') } : {}),
    });
  } finally {
    eigen?.fill(0);
  }
}

const isPersoonsrol = (rol: Slotrol): rol is Persoonsrol => (persoonsrollen as readonly Slotrol[]).includes(rol);

function persoonWeg(sessie: Sessie, id: string): Voorstel {
  const { kop } = sessie;
  const slot = kop.slots.find((s) => s.id === id);
  if (!slot || !isPersoonsrol(slot.rol)) {
    return weiger(
      'SLEUTEL_BLIJFT',
      'Deze sleutel kunt u niet verwijderen. De procesregisseur en de herstelcode blijven altijd.',
    );
  }
  if (slot.id === eigenSlot(sessie)?.id) {
    weiger('EIGEN_SLEUTEL', 'U kunt uzelf niet verwijderen. Vraag de procesregisseur om dat te doen.');
  }
  return stelVoor(sessie, {
    wat: `${slot.rol}-verwijderd`,
    naam: null,
    slot,
    slots: kop.slots.filter((s) => s !== slot),
  });
}

async function nieuweHerstelcode(opties: Sessieopties, sessie: Sessie): Promise<Voorstel> {
  const { kop, datasleutel } = sessie;
  const { slot, herstelcode } = await herstelslot(kop, datasleutel, await kosten(opties));
  const slots = [...kop.slots.filter(({ soort }) => soort !== 'herstelcode'), slot];
  const verschil = { wat: 'herstelcode-vervangen', naam: null, slot, slots, herstelcodeBevestigd: false } as const;
  return stelVoor(sessie, verschil, herstelcode);
}

function bereid(opties: Sessieopties, sessie: Sessie, wijziging: Sleutelwijziging): Promise<Voorstel> | Voorstel {
  switch (wijziging.wat) {
    case 'wachtzin':
      return metGeheim(wijziging.wachtzin, (geheim) =>
        eigenSlotOpnieuw(opties, sessie, geheim, blijftGebonden(sessie), 'wachtzin-gewijzigd'),
      );
    case 'toestel': {
      const { aan } = wijziging;
      if (aan) eisUitweg(sessie);
      return metGeheim(wijziging.wachtzin, (geheim) =>
        eigenSlotOpnieuw(opties, sessie, geheim, aan, aan ? 'toestel-aan' : 'toestel-uit'),
      );
    }
    case 'persoon-erbij': {
      const { rol, naam } = wijziging;
      return metGeheim(wijziging.wachtzin, (geheim) => persoonErbij(opties, sessie, geheim, rol, naam));
    }
    case 'persoon-weg':
      return persoonWeg(sessie, wijziging.slot);
    case 'herstelcode':
      return nieuweHerstelcode(opties, sessie);
  }
}

/**
 * Carries out a change. Whether the one who asks may do so is settled before: see `eisEigenWachtzin`.
 * @returns the new recovery code, to show once; null for other changes
 * @throws Geweigerd SLEUTELS_VOL, SLEUTEL_BLIJFT, EIGEN_SLEUTEL, NAAM_BESTAAT, SCHIJF_VOL, MAP_NIET_SCHRIJFBAAR;
 *   the keys are then as they were.
 */
export async function wijzigSleutels(beheer: Beheer, wijziging: Sleutelwijziging): Promise<string | null> {
  const { opties, sessie, boek, omgeving } = beheer;
  const { kop, verandering, herstelcode } = await bereid(opties, sessie, wijziging);
  boek.kondigAan(omgeving, verandering);
  try {
    bewaarKop(opties, sessie, kop);
  } finally {
    // Also when it was not written: then what was announced is taken back.
    boek.rondAf(omgeving, sessie.kop.zegel);
  }
  return herstelcode;
}

/**
 * May a recovery code be made without asking a passphrase? Only as long as none was ever confirmed: later it would be a
 * second key for whoever holds an open laptop. The header alone does not decide that, because its flag is not sealed.
 * @throws Geweigerd HERSTELCODE_BEVESTIGD
 */
export function eisNooitBevestigd({ sessie, boek, omgeving }: Beheer): void {
  if (!sessie.kop.herstelcodeBevestigd && !boek.ooitBevestigd(omgeving)) return;
  weiger(
    'HERSTELCODE_BEVESTIGD',
    'Er is al eens een herstelcode bevestigd. Voor een nieuwe is uw wachtzin nodig. Kies Later, ga naar Registers en vervang de code bij Mensen en sleutels.',
  );
}

/**
 * Is this the passphrase of whoever is logged in? Asked before every change, because a vault left open would otherwise
 * give away a key that lasts. A wrong one is logged.
 * @throws Geweigerd WACHTZIN_ONJUIST, SLEUTELS_GEWIJZIGD
 */
export async function eisEigenWachtzin({ opties, sessie, boek, omgeving }: Beheer, geheim: Buffer): Promise<void> {
  const slot = eigenSlot(sessie);
  const datasleutel = slot
    ? await openSlot(sessie.kop, slot, geheim, vloer(opties), opties.toestelgeheim ?? null)
    : null;
  if (datasleutel) {
    datasleutel.fill(0);
    return;
  }
  boek.eigenWachtzinOnjuist(omgeving);
  weiger(
    'WACHTZIN_ONJUIST',
    'Dit is niet de wachtzin waarmee u nu werkt. Let op hoofdletters en spaties, en probeer het opnieuw. Er is niets veranderd.',
  );
}

/**
 * Is this really another passphrase than the one that may have leaked?
 * @throws Geweigerd WACHTZIN_GELIJK
 */
export async function eisAndereWachtzin({ opties, sessie }: Beheer, geheim: Buffer): Promise<void> {
  const slots = sessie.kop.slots.filter(({ soort }) => soort === 'wachtzin');
  const gevonden = await vindSlot(opties, sessie.kop, slots, geheim);
  if (!gevonden) return;
  gevonden.datasleutel.fill(0);
  weiger('WACHTZIN_GELIJK', 'Deze wachtzin opent de kluis nu al. Kies voor de nieuwe sleutel een andere wachtzin.');
}

/**
 * Right after opening: finishes a change that was cut off, and looks for slots that were withdrawn. Those come back
 * only when somebody puts an older header back. With one of them the vault does not open; next to another they are
 * taken out again. A header that was made anew with the data key itself cannot be told from a real one.
 * @throws Geweigerd SLEUTEL_INGETROKKEN
 */
export function keurSlots({ opties, sessie, boek, omgeving }: Beheer): void {
  const { kop, slot, datasleutel } = sessie;
  boek.rondAf(omgeving, kop.zegel);
  const ingetrokken = boek.ingetrokken(omgeving);
  const oud = kop.slots.filter((s) => ingetrokken.has(vingerafdruk(s)));
  if (oud.length === 0) return;
  const geweigerd = ingetrokken.has(vingerafdruk(slot));
  boek.ouderSleutelbestand(
    omgeving,
    oud.map(({ id }) => id),
    geweigerd,
  );
  if (geweigerd) {
    weiger(
      'SLEUTEL_INGETROKKEN',
      'Deze wachtzin of herstelcode is vervangen of ingetrokken. Er is een ouder sleutelbestand teruggezet. De kluis blijft dicht. Zet het nieuwste sleutelbestand terug, en meld dit aan uw beheerder.',
    );
  }
  const slots = kop.slots.filter((s) => !oud.includes(s));
  const metCode = slots.some(({ soort }) => soort === 'herstelcode');
  const herstelcodeBevestigd = kop.herstelcodeBevestigd && metCode;
  bewaarKop(opties, sessie, verzegel({ ...kop, slots, herstelcodeBevestigd }, datasleutel));
}
