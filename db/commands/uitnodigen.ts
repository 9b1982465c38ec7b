/**
 * Commands about who is on the list: functionaries of convenantpartners, the same as last time, and withdrawing an
 * invitation. An incidentele deelnemer is tested first (`toetsen.ts`). Being on the list lets nobody in.
 */
import type { Deelnemersrol } from '../../shared/contract/basis.ts';
import type { deelnemers as gebied } from '../../shared/contract/deelnemers.ts';
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { type Convenantprofiel, korteNaam } from '../../shared/domein/profiel.ts';
import { partnerDoetMee } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { ligtVast } from '../queries/deelnemer.ts';
import { opnieuwUitTeNodigen, vorigeKeer } from '../queries/kandidaten.ts';
import {
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

/** The OM takes part per group (convenant, "Partners"); inviting it records that it does from this meeting on. */
function legOmDeelnameVast(omgeving: Omgeving, db: WritableDb, rij: Overlegrij): void {
  for (const groep of groepenVan(db, rij.id)) {
    const nieuw = db
      // Meetings are not always made in the order of their days.
      .prepare(
        `INSERT INTO om_deelname (groep_id, vanaf, tot) VALUES (?, ?, NULL)
         ON CONFLICT (groep_id) DO UPDATE SET vanaf = excluded.vanaf WHERE excluded.vanaf < vanaf`,
      )
      .run(groep, rij.datum);
    if (nieuw.changes > 0) log(omgeving, db, 'om.neemt-deel', { groep, vanaf: rij.datum });
  }
}

/** Its invitation withdrawn, the OM takes part from the first other meeting to which it is invited, or not at all. */
function herzieOmDeelname(omgeving: Omgeving, db: WritableDb, rij: Overlegrij): void {
  for (const groep of groepenVan(db, rij.id)) {
    const eerste = db
      .prepare<{ vanaf: string | null }>(
        `SELECT min(o.datum) AS vanaf FROM overleg_groep og JOIN overleg o ON o.id = og.overleg_id
         WHERE og.groep_id = ? AND EXISTS (SELECT 1 FROM deelnemer d WHERE d.overleg_id = o.id AND d.partner = 'om')`,
      )
      .get(groep);
    if (eerste?.vanaf != null) {
      db.prepare('UPDATE om_deelname SET vanaf = :vanaf WHERE groep_id = :groep AND vanaf < :vanaf').run({
        vanaf: eerste.vanaf,
        groep,
      });
    } else if (db.prepare('DELETE FROM om_deelname WHERE groep_id = ?').run(groep).changes > 0) {
      log(omgeving, db, 'om.neemt-niet-deel', { groep });
    }
  }
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
  inAdresboek: boolean,
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
  if (partner.id === 'om') legOmDeelnameVast(omgeving, db, rij);
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
    return { deelnemerId: zetOpLijst(omgeving, db, overleg, wie, invoer.inAdresboek === true) };
  });
}

/** Everybody who came for a partner last time, as he came then. Guests are not among them: each is tested anew. */
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
    const wie = opnieuwUitTeNodigen(overleg.profiel, overleg.rij, vorige, deelnemers(db, overlegId));
    for (const w of wie) zetOpLijst(omgeving, db, overleg, w, false);
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
    log(omgeving, db, 'deelnemer.gewijzigd', { overleg: rij.id, deelnemer: deelnemer.id });
  });
}

export function trekIn(omgeving: Omgeving, invoer: Gelezen<Aanroepen['trekIn']>): void {
  omgeving.schrijf((db) => {
    const { rij } = teWijzigen(db, invoer.overlegId);
    const { id, partner } = teWijzigenDeelnemer(db, rij, invoer.deelnemerId);
    for (const tabel of ['deelnemer_grond', 'deelnemer_verstrekking']) {
      db.prepare(`DELETE FROM ${tabel} WHERE deelnemer_id = ?`).run(id);
    }
    db.prepare('DELETE FROM deelnemer WHERE id = ?').run(id);
    if (partner === 'om') herzieOmDeelname(omgeving, db, rij);
    log(omgeving, db, 'deelnemer.ingetrokken', { overleg: rij.id, deelnemer: id });
  });
}
