/**
 * Commands about who is on the list: functionaries of convenantpartners, the same as last time, and withdrawing an
 * invitation. An incidentele deelnemer is tested first (`gasttoets.ts`). Being on the list lets nobody in.
 */
import type { Deelnemersrol } from '../../shared/contract/basis.ts';
import type { deelnemers as gebied } from '../../shared/contract/deelnemers.ts';
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { type Convenantprofiel, korteNaam } from '../../shared/domein/profiel.ts';
import { OM, partnerDoetMee } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { ligtVast } from '../queries/deelnemer.ts';
import { opnieuwUitTeNodigen, vorigeKeer } from '../queries/kandidaten.ts';
import { nodigVoor } from '../queries/nodig.ts';
import { omGroepenVan } from '../queries/omDeelname.ts';
import {
  agenda,
  type Deelnemerrij,
  deelnemerrij,
  deelnemers,
  groepenVan,
  type Overlegrij,
  overlegrij,
} from '../queries/overlegrij.ts';
import { profielVan } from '../queries/profiel.ts';
import { raakContact } from './adresboek.ts';
import { log } from './log.ts';
import { herzieOmDeelname, zetOmGroepen } from './omDeelname.ts';

type Aanroepen = typeof gebied;

/** A meeting to whose list somebody can be added, with its profile. @throws Geweigerd NIET_GEVONDEN, OVERLEG_GESLOTEN */
export function teWijzigen(db: ReadableDb, overlegId: string): { rij: Overlegrij; profiel: Convenantprofiel } {
  const rij = overlegrij(db, overlegId);
  if (rij.staat === 'gesloten') weiger('OVERLEG_GESLOTEN', 'Dit overleg is gesloten. De lijst verandert niet meer.');
  return { rij, profiel: profielVan(db, rij.profiel_id, rij.profiel_versie) };
}

/** Of everybody else on the list nobody has this name at this organisation. @throws Geweigerd AL_UITGENODIGD */
export function eisNieuw(
  db: ReadableDb,
  overlegId: string,
  wie: Pick<Deelnemerrij, 'partner' | 'organisatie' | 'naam'>,
  zelf: string | null,
): void {
  const gelijk = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const al = deelnemers(db, overlegId).some(
    (d) =>
      d.id !== zelf &&
      d.partner === wie.partner &&
      gelijk(d.naam, wie.naam) &&
      (wie.partner !== null || gelijk(d.organisatie, wie.organisatie)),
  );
  if (al) weiger('AL_UITGENODIGD', 'Deze persoon staat al op de lijst.');
}

/** A participant that can still be changed. @throws Geweigerd NIET_GEVONDEN, DEELNEMER_LIGT_VAST */
export function teWijzigenDeelnemer(db: ReadableDb, overleg: Overlegrij, deelnemerId: string): Deelnemerrij {
  const deelnemer = deelnemerrij(db, overleg.id, deelnemerId);
  const vast = ligtVast(db, overleg, deelnemer);
  if (vast !== '')
    weiger('DEELNEMER_LIGT_VAST', `${vast} Daarom kunt u deze deelnemer niet meer wijzigen of intrekken.`);
  return deelnemer;
}

/** With a task of his own the convenant says why he is there; whoever advises or informs needs a reason. */
function noodzaakVan({ rol, noodzaak = '' }: { rol: Deelnemersrol; noodzaak?: string | undefined }): string | null {
  if (rol !== 'eigen-taak' && noodzaak === '') {
    weiger(
      'NOODZAAK_ONTBREEKT',
      'Schrijf in één regel waarom deze persoon erbij moet zijn. Bij advies en informant is dat nodig.',
    );
  }
  return noodzaak === '' ? null : noodzaak;
}

interface Functionaris {
  readonly partner: string;
  readonly naam: string;
  readonly functie: string;
  readonly rol: Deelnemersrol;
  readonly noodzaak: string | null;
}

/** A seat is a partner: its number is the partner's place in the profile, whoever sits on it. */
function zetOpLijst(
  omgeving: Omgeving,
  db: WritableDb,
  { rij, profiel }: ReturnType<typeof teWijzigen>,
  wie: Functionaris,
  { inAdresboek, omGroepen }: { readonly inAdresboek: boolean; readonly omGroepen: readonly string[] },
): string {
  const meedoend = profiel.partners.filter((p) => partnerDoetMee(profiel, p.id, rij.datum));
  const plaats = meedoend.findIndex((p) => p.id === wie.partner);
  const partner = meedoend[plaats];
  if (!partner) {
    return weiger(
      'GEEN_PARTNER',
      'Deze partner doet op die dag niet mee aan het convenant. Nodig uit als incidentele deelnemer.',
      { artikel: profiel.redenen.geenPartner },
    );
  }
  eisNieuw(db, rij.id, { ...wie, organisatie: '' }, null);
  const deelnemerId = omgeving.nieuwId();
  db.prepare(
    `INSERT INTO deelnemer (id, overleg_id, zetel, partner, organisatie, naam, functie, rol, noodzaak, sinds)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    deelnemerId,
    rij.id,
    plaats + 1,
    partner.id,
    korteNaam(partner),
    wie.naam,
    wie.functie,
    wie.rol,
    wie.noodzaak,
    omgeving.klok().toISOString(),
  );
  if (partner.id === OM) zetOmGroepen(omgeving, db, rij, deelnemerId, omGroepen);
  raakContact(omgeving, db, { ...wie, soort: 'partner', organisatie: '' }, inAdresboek);
  log(omgeving, db, 'deelnemer.uitgenodigd', { overleg: rij.id, deelnemer: deelnemerId, partner: partner.id });
  return deelnemerId;
}

export function nodigPartnerUit(
  omgeving: Omgeving,
  invoer: Gelezen<Aanroepen['nodigPartnerUit']>,
): Uitvoer<Aanroepen['nodigPartnerUit']> {
  return omgeving.schrijf((db) => {
    const overleg = teWijzigen(db, invoer.overlegId);
    const wie = { ...invoer, noodzaak: noodzaakVan(invoer) };
    const groepen = groepenVan(db, overleg.rij.id);
    // With one group inviting the OM is the choice; with more it is made per group.
    const omGroepen = groepen.length === 1 ? groepen : (invoer.omGroepen ?? []);
    const deelnemerId = zetOpLijst(omgeving, db, overleg, wie, { inAdresboek: invoer.inAdresboek === true, omGroepen });
    return { deelnemerId };
  });
}

/**
 * Everybody who came for a partner last time, as he came then; the OM for the groups in which it takes part already.
 * Guests are not among them: each is tested anew.
 */
export function nodigVorigeUit(
  omgeving: Omgeving,
  { overlegId }: Gelezen<Aanroepen['nodigVorigeUit']>,
): Uitvoer<Aanroepen['nodigVorigeUit']> {
  return omgeving.schrijf((db) => {
    const overleg = teWijzigen(db, overlegId);
    const vorige = vorigeKeer(db, overleg.rij);
    if (vorige === null) {
      return weiger('GEEN_VORIGE', 'Over deze groepen was nog geen overleg. Nodig de partners één voor één uit.');
    }
    const wie = opnieuwUitTeNodigen(db, overleg.profiel, overleg.rij, vorige, deelnemers(db, overlegId));
    for (const w of wie) zetOpLijst(omgeving, db, overleg, w, { inAdresboek: false, omGroepen: [] });
    return { uitgenodigd: wie.length };
  });
}

/** Who comes for the partner, in which role and why. The partner, and so the seat, stays. */
export function wijzigPartner(omgeving: Omgeving, invoer: Gelezen<Aanroepen['wijzigPartner']>): void {
  omgeving.schrijf((db) => {
    const { rij } = teWijzigen(db, invoer.overlegId);
    const deelnemer = teWijzigenDeelnemer(db, rij, invoer.deelnemerId);
    if (deelnemer.partner === null)
      return weiger('NIET_GEVONDEN', 'Dit is een incidentele deelnemer. Wijzig zijn toets.');
    eisNieuw(db, rij.id, { ...deelnemer, naam: invoer.naam }, deelnemer.id);
    db.prepare('UPDATE deelnemer SET naam = ?, functie = ?, rol = ?, noodzaak = ? WHERE id = ?').run(
      invoer.naam,
      invoer.functie,
      invoer.rol,
      noodzaakVan(invoer),
      deelnemer.id,
    );
    if (deelnemer.partner === OM && invoer.omGroepen) zetOmGroepen(omgeving, db, rij, deelnemer.id, invoer.omGroepen);
    log(omgeving, db, 'deelnemer.gewijzigd', { overleg: rij.id, deelnemer: deelnemer.id });
  });
}

/** Somebody who is not on the list any more is needed for no part of the agenda. */
function vergeetNodig(db: WritableDb, overlegId: string, deelnemerId: string): void {
  for (const rij of agenda(db, overlegId)) {
    const nodig = nodigVoor(rij);
    if (!nodig.includes(deelnemerId)) continue;
    const over = JSON.stringify(nodig.filter((n) => n !== deelnemerId));
    db.prepare('UPDATE agendapunt SET nodig = ? WHERE id = ?').run(over, rij.id);
  }
}

export function trekIn(omgeving: Omgeving, invoer: Gelezen<Aanroepen['trekIn']>): void {
  omgeving.schrijf((db) => {
    const { rij } = teWijzigen(db, invoer.overlegId);
    const deelnemer = teWijzigenDeelnemer(db, rij, invoer.deelnemerId);
    const { id } = deelnemer;
    const omVoor = omGroepenVan(db, rij, deelnemer)?.filter((g) => g.gekozen) ?? [];
    vergeetNodig(db, rij.id, id);
    for (const tabel of ['deelnemer_grond', 'deelnemer_verstrekking']) {
      db.prepare(`DELETE FROM ${tabel} WHERE deelnemer_id = ?`).run(id);
    }
    db.prepare('DELETE FROM deelnemer WHERE id = ?').run(id);
    const groepen = omVoor.map((g) => g.id);
    herzieOmDeelname(omgeving, db, groepen, rij.datum);
    log(omgeving, db, 'deelnemer.ingetrokken', { overleg: rij.id, deelnemer: id });
  });
}
