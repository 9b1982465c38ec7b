/**
 * A new data key, after a suspected leak: the store is written anew under it, every key slot is made anew, and both
 * take the place of the old ones in one exchange (`wissel`). Inside the worker; the vault is as it was until then.
 *
 * Nobody but whoever is here can be given a slot: a slot is made with its secret, and keeping the old secrets would keep
 * the leak. So vervangers are added again afterwards. The slot of the beheerder stays: it never opened the data key.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { hersleutel } from '../../db/kopie.ts';
import { maakOmgeving, type Omgevingsdelen } from '../../db/omgeving.ts';
import { openStore } from '../../db/open.ts';
import type { Herversleutelstap } from '../../shared/contract/sleutels.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { type Kop, kluispaden, koptekst, type Slot, verzegel, vingerafdruk, zegelsleutel } from './kop.ts';
import { KOPIE_FORMAAT } from './kopiebestand.ts';
import { naarSchijf, syncMap, weigerSchijf } from './schijf.ts';
import { herstelslot, kosten } from './sessie.ts';
import { type Beheer, procesregisseurslot } from './sleutelbeheer.ts';
import { maakSlot, nieuweDatasleutel } from './sleutels.ts';
import { gereedmap } from './wissel.ts';

export interface Voortgang {
  readonly begint: (stap: Herversleutelstap) => void;
  /** Asked between the steps: a step itself is one call of the store, and cannot be broken off. */
  readonly gestopt: () => boolean;
}

function eisProcesregisseur({ sessie }: Beheer): void {
  if (sessie.slot.rol === 'procesregisseur' || sessie.slot.rol === 'herstel') return;
  weiger(
    'ALLEEN_PROCESREGISSEUR',
    'Alleen de procesregisseur kan de kluis opnieuw versleutelen, want daarna gelden alleen nieuwe sleutels. Is de procesregisseur er niet? Open de kluis met de herstelcode.',
  );
}

function weigerGestopt(): never {
  return weiger('GESTOPT', 'Het opnieuw versleutelen is gestopt. Er is niets veranderd.');
}

/** The header under the new key, and the code that is shown once. */
async function nieuweKop(
  { opties, sessie }: Beheer,
  wachtzin: Buffer,
  datasleutel: Buffer,
): Promise<{ kop: Kop; eigen: Slot; herstelcode: string }> {
  const { kop } = sessie;
  const kdf = await kosten(opties);
  const oud = procesregisseurslot(kop);
  const aard = { soort: 'wachtzin', rol: 'procesregisseur', ...(oud ? { id: oud.id } : {}) } as const;
  const toestel = oud?.toestel ? (opties.toestelgeheim ?? null) : null;
  const eigen = await maakSlot(kop, aard, wachtzin, datasleutel, kdf, toestel);
  const { slot: herstel, herstelcode } = await herstelslot(kop, datasleutel, kdf);
  const slots = [eigen, ...kop.slots.filter(({ rol }) => rol === 'beheerder'), herstel];
  return { kop: verzegel({ ...kop, slots, herstelcodeBevestigd: false }, datasleutel), eigen, herstelcode };
}

/**
 * Makes store and header under a new data key ready for the exchange.
 * @param wachtzin the new passphrase of the procesregisseur
 * @returns the new recovery code, to show once after the exchange
 * @throws Geweigerd ALLEEN_PROCESREGISSEUR, GESTOPT, SCHIJF_VOL, MAP_NIET_SCHRIJFBAAR; nothing changed then
 */
export async function maakHerversleuteld(
  beheer: Beheer,
  delen: Pick<Omgevingsdelen, 'klok' | 'nieuwId' | 'willekeurig'>,
  wachtzin: Buffer,
  { begint, gestopt }: Voortgang,
): Promise<string> {
  const { opties, sessie, boek, omgeving } = beheer;
  eisProcesregisseur(beheer);
  const gereed = gereedmap(opties.map);
  const paden = kluispaden(gereed);
  const datasleutel = nieuweDatasleutel();
  const begin = (stap: Herversleutelstap): void => {
    if (gestopt()) weigerGestopt();
    begint(stap);
  };
  boek.datasleutelBegonnen(omgeving);
  try {
    begin('sleutels');
    const { kop, eigen, herstelcode } = await nieuweKop(beheer, wachtzin, datasleutel);
    rmSync(gereed, { recursive: true, force: true });
    mkdirSync(gereed, { recursive: true, mode: 0o700 });
    begin('kopie');
    sessie.store.kopieer(paden.bestand, sessie.datasleutel);
    begin('versleutelen');
    hersleutel(paden.bestand, sessie.datasleutel, datasleutel);
    begin('controle');
    const { migraties } = opties;
    const store = openStore(paden.bestand, Buffer.from(datasleutel), { migraties, sleutelBewezen: true });
    try {
      const { omgeving: nieuw } = maakOmgeving(store, {
        ...delen,
        verstuur: () => undefined,
        oefenkluis: kop.oefenkluis,
        wie: sessie.slot.id,
        rol: sessie.slot.rol,
      });
      const blijft = new Set(kop.slots.map(vingerafdruk));
      const oud = zegelsleutel(sessie.datasleutel, KOPIE_FORMAAT);
      try {
        boek.datasleutelVervangen(nieuw, {
          slot: eigen.id,
          vervallen: sessie.kop.slots.map(vingerafdruk).filter((afdruk) => !blijft.has(afdruk)),
          oudKopiezegel: oud.toString('hex'),
        });
      } finally {
        oud.fill(0);
      }
      store.leegSporen();
    } finally {
      store.sluit();
    }
    writeFileSync(paden.kop, koptekst(kop), { mode: 0o600 });
    naarSchijf(paden.bestand);
    naarSchijf(paden.kop);
    syncMap(gereed);
    if (gestopt()) weigerGestopt();
    return herstelcode;
  } catch (fout) {
    rmSync(gereed, { recursive: true, force: true });
    boek.datasleutelNietVervangen(omgeving);
    return weigerSchijf(fout);
  } finally {
    datasleutel.fill(0);
  }
}
