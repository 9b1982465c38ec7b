/** Deciding on the proposals of a beheerder, in an open vault: what waits outside the store, and what the store says of it. */
import { beheersleutels, bevestigVoorstel, legBesluitVast, openVoorstellen } from '../../db/commands/voorstellen.ts';
import type { Voorstellenbeeld } from '../../shared/contract/voorstellen.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import type { Beheer } from './sleutelbeheer.ts';
import { haalVoorstellenWeg, type LeesbaarVoorstel, leesVoorstellen, type Voorstellenlijst } from './voorstellen.ts';

const lees = ({ opties, sessie, omgeving }: Beheer): Voorstellenlijst =>
  leesVoorstellen(opties.map, sessie.kop.kluis, beheersleutels(omgeving));

export const voorstellenbeeld = (beheer: Beheer): Voorstellenbeeld => openVoorstellen(beheer.omgeving, lees(beheer));

/** @throws Geweigerd NIET_GEVONDEN */
function vind(beheer: Beheer, id: string): LeesbaarVoorstel {
  const open = new Set(voorstellenbeeld(beheer).voorstellen.map((v) => v.id));
  const gevonden = lees(beheer).voorstellen.find((v) => v.id === id && open.has(id));
  return (
    gevonden ?? weiger('NIET_GEVONDEN', 'Dit voorstel is er niet meer. De beheerder heeft het misschien ingetrokken.')
  );
}

/**
 * A profile or folder takes effect. The store first, then the file: cut off in between, the log says that it was done.
 * @throws Geweigerd NIET_GEVONDEN, PROFIEL_ONGELDIG, PROFIEL_BESTAAT
 */
export function bevestig(beheer: Beheer, id: string): void {
  const voorstel = vind(beheer, id);
  if (voorstel.voorstel.soort === 'persoon') {
    weiger('NIET_GEVONDEN', 'Een persoon krijgt een sleutel als hij zelf een wachtzin typt. Kies: geef een sleutel.');
  }
  bevestigVoorstel(beheer.omgeving, voorstel);
  haalVoorstellenWeg(beheer.opties.map, (rij) => rij.id === id);
}

/** Is this a proposal for a person that still waits? @throws Geweigerd NIET_GEVONDEN */
export const eisVoorstel = (beheer: Beheer, id: string): LeesbaarVoorstel => vind(beheer, id);

/** The key of the person who was proposed has been made. */
export function persoonKreegSleutel(beheer: Beheer, voorstel: LeesbaarVoorstel): void {
  legBesluitVast(beheer.omgeving, true, voorstel);
  haalVoorstellenWeg(beheer.opties.map, (rij) => rij.id === voorstel.id);
}

/** @param id null: everything that cannot be read. @throws Geweigerd NIET_GEVONDEN */
export function wijsAf(beheer: Beheer, id: string | null): void {
  if (id === null) {
    const blijft = new Set(voorstellenbeeld(beheer).voorstellen.map((v) => v.id));
    haalVoorstellenWeg(beheer.opties.map, (rij) => !blijft.has(rij.id));
    return;
  }
  legBesluitVast(beheer.omgeving, false, vind(beheer, id));
  haalVoorstellenWeg(beheer.opties.map, (rij) => rij.id === id);
}
