/** Commands about the geheimhoudingsverklaring: who is to sign, the text, the outcome (convenant art. 4 lid 3, annex). */
import { scryptSync, timingSafeEqual } from 'node:crypto';
import type { Gelezen } from '../../shared/contract/kern.ts';
import type { Tekentekst, tekenen } from '../../shared/contract/tekenen.ts';
import type { verklaringen } from '../../shared/contract/verklaringen.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { isHandtekening, isNaamVan } from '../../shared/domein/handtekening.ts';
import type { Verklaringinhoud } from '../../shared/domein/stukinhoud.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { leesInstelling, zetInstelling } from '../queries/instelling.ts';
import { type Deelnemerrij, deelnemerrij, GAANDE, type Overlegrij, openOverlegrij } from '../queries/overlegrij.ts';
import { leesSleutelstand } from '../queries/sleutels.ts';
import { log } from './log.ts';
import { bewaarVastgesteld } from './stukinhoud.ts';
import { alsStuk, teksthash, verklaringtekst } from './verklaringtekst.ts';

type Begin = Gelezen<(typeof verklaringen)['begin']>;

/** @throws Geweigerd HOEFT_NIET_TE_TEKENEN, AL_GETEKEND */
export function eisOngetekend(db: ReadableDb, deelnemer: Deelnemerrij): void {
  if (deelnemer.partner !== null) {
    weiger('HOEFT_NIET_TE_TEKENEN', 'Een convenantpartner tekent geen verklaring: die heeft het convenant getekend.');
  }
  const al = standVan(db, deelnemer.id);
  if (!al) return;
  weiger(
    'AL_GETEKEND',
    al === 'ondertekend'
      ? 'Deze deelnemer heeft voor dit overleg al getekend.'
      : 'Deze deelnemer heeft geweigerd te tekenen. Dat is vastgelegd. Aan dit overleg kan hij niet meer meedoen.',
  );
}

/** What this guest answered, on the screen or on paper; undefined: nothing yet. */
const standVan = (db: ReadableDb, deelnemerId: string): 'ondertekend' | 'geweigerd' | undefined =>
  db
    .prepare<{ uitkomst: 'ondertekend' | 'geweigerd' }>('SELECT uitkomst FROM verklaringstand WHERE deelnemer_id = ?')
    .get(deelnemerId)?.uitkomst;

/** Marks who signs now; from here until the return the room is blank and regie covered. */
export function beginTekenen(omgeving: Omgeving, invoer: Begin): void {
  omgeving.schrijf((db) => {
    const overleg = openOverlegrij(db, invoer.overlegId);
    const deelnemer = deelnemerrij(db, overleg.id, invoer.deelnemerId);
    eisOngetekend(db, deelnemer);
    db.prepare('UPDATE overleg SET tekenaar_id = ?, tekenaar_identiteit = ? WHERE id = ?').run(
      deelnemer.id,
      invoer.identiteit,
      overleg.id,
    );
    log(omgeving, db, 'verklaring.voorgelegd', {
      overleg: overleg.id,
      deelnemer: deelnemer.id,
      identiteit: invoer.identiteit,
    });
  });
}

/** After signing, refusing or giving up: nobody signs. */
export function eindeTekenen(omgeving: Omgeving): void {
  omgeving.schrijf((db) => {
    const rij = tekenendOverleg(db);
    if (!rij) return;
    db.prepare('UPDATE overleg SET tekenaar_id = NULL, tekenaar_identiteit = NULL WHERE id = ?').run(rij.id);
    log(omgeving, db, 'verklaring.tekenen-beeindigd', { overleg: rij.id });
  });
}

/** The meeting in which somebody signs now. */
export function tekenendOverleg(db: ReadableDb): Overlegrij | undefined {
  return db.prepare<Overlegrij>(`SELECT * FROM overleg WHERE tekenaar_id IS NOT NULL AND staat IN (${GAANDE})`).get();
}

interface Voorgelegd {
  readonly overleg: Overlegrij;
  readonly deelnemer: Deelnemerrij;
  readonly tekst: Tekentekst;
}

/** The declaration with all names filled in. @throws Geweigerd NIETS_TE_TEKENEN */
function voorgelegd(omgeving: Omgeving, db: ReadableDb): Voorgelegd {
  const niets = () => weiger('NIETS_TE_TEKENEN', 'Er is nu niets te tekenen. Geef de laptop aan de procesregisseur.');
  const overleg = tekenendOverleg(db);
  if (!overleg || overleg.tekenaar_id === null) return niets();
  const deelnemer = deelnemerrij(db, overleg.id, overleg.tekenaar_id);
  if (standVan(db, deelnemer.id) !== undefined) return niets();
  const tekst = verklaringtekst(omgeving, db, overleg, deelnemer, overleg.tekenaar_identiteit);
  return { overleg, deelnemer, tekst };
}

export const tekst = (omgeving: Omgeving): Tekentekst => voorgelegd(omgeving, omgeving.lees).tekst;

type Uitkomst = Gelezen<(typeof tekenen)['levelIn']>;

/** @throws Geweigerd HANDTEKENING_TE_KLEIN, NAAM_PAST_NIET */
function eisHandtekening(uitkomst: Uitkomst, functionaris: string): void {
  if ('streken' in uitkomst && !isHandtekening(uitkomst.streken)) {
    weiger('HANDTEKENING_TE_KLEIN', 'Dit is te klein voor een handtekening. Teken uw hele naam of paraaf in het vak.');
  }
  if ('getypteNaam' in uitkomst && !isNaamVan(uitkomst.getypteNaam, functionaris)) {
    weiger('NAAM_PAST_NIET', `Typ uw naam zoals die in de verklaring staat: ${functionaris}.`);
  }
}

function handtekening(uitkomst: Exclude<Uitkomst, { uitkomst: 'geweigerd' }>): Verklaringinhoud['handtekening'] {
  if ('getypteNaam' in uitkomst) return { soort: 'getypt', naam: uitkomst.getypteNaam };
  const streken = uitkomst.streken.map((s) => ({ punten: s.punten.map((p) => ({ ...p, t: Math.round(p.t) })) }));
  return { soort: 'getekend', streken };
}

/** Keeps the outcome with text, hash, strokes, place, time and identity check; a signed one is a document at once. */
export function levelIn(omgeving: Omgeving, invoer: Gelezen<(typeof tekenen)['levelIn']>): void {
  omgeving.schrijf((db) => {
    const v = voorgelegd(omgeving, db);
    const nu = omgeving.klok();
    eisHandtekening(invoer, v.deelnemer.naam);
    const hash = teksthash(v.tekst);
    const id = omgeving.nieuwId();
    db.prepare(
      `INSERT INTO verklaring (id, deelnemer_id, uitkomst, tekst, tekstversie, teksthash, plaats, tijd, identiteit, streken, getypte_naam)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      id,
      v.deelnemer.id,
      invoer.uitkomst,
      JSON.stringify(v.tekst),
      v.tekst.tekstversie,
      hash,
      invoer.uitkomst === 'geweigerd' ? '' : invoer.plaats,
      nu.toISOString(),
      v.overleg.tekenaar_identiteit ?? '',
      'streken' in invoer ? JSON.stringify(invoer.streken) : null,
      'getypteNaam' in invoer ? invoer.getypteNaam : null,
    );
    log(omgeving, db, invoer.uitkomst === 'geweigerd' ? 'verklaring.geweigerd' : 'verklaring.ondertekend', {
      overleg: v.overleg.id,
      deelnemer: v.deelnemer.id,
      verklaring: id,
      teksthash: hash.slice(0, 16),
    });
    if (invoer.uitkomst === 'geweigerd') return;
    const datum = dagVan(nu);
    const ondertekening = {
      plaats: invoer.plaats,
      datum,
      handtekening: handtekening(invoer),
      getuige: voorzitter(omgeving),
    };
    bewaarVastgesteld(omgeving, db, {
      titel: `Verklaring ${v.deelnemer.organisatie}`,
      overlegId: v.overleg.id,
      datum,
      inhoud: alsStuk(v.tekst, ondertekening, nu),
      door: v.deelnemer.id,
    });
  });
}

/** Whoever has the vault open chairs, and saw it being signed (convenant, annex: the chair is the witness). */
function voorzitter({ lees, wie, rol }: Omgeving): string {
  const vervanger = rol === 'vervanger' ? leesSleutelstand(lees).namen[wie] : undefined;
  if (vervanger !== undefined) return `${vervanger}, vervanger van de procesregisseur`;
  const naam = leesInstelling(lees, 'naam');
  return naam ? `${naam}, procesregisseur` : 'de procesregisseur';
}

const ZOUT_BYTES = 16;

/** Stores the six digits with which regie comes back; only a slow hash of them. */
export function zetTafelcode(omgeving: Omgeving, db: WritableDb, code: string): void {
  const zout = Buffer.from(omgeving.willekeurig(ZOUT_BYTES));
  zetInstelling(db, 'tafelcode', `${zout.toString('hex')}:${scryptSync(code, zout, 32).toString('hex')}`);
}

/** Does the code fit? A wrong one is logged; counting and locking after wrong ones is up to the caller. */
export function tafelcodeKlopt(omgeving: Omgeving, invoer: { readonly tafelcode: string }): boolean {
  const [zout = '', hash = ''] = (leesInstelling(omgeving.lees, 'tafelcode') ?? '').split(':');
  const klopt =
    hash !== '' &&
    timingSafeEqual(scryptSync(invoer.tafelcode, Buffer.from(zout, 'hex'), 32), Buffer.from(hash, 'hex'));
  if (!klopt) {
    omgeving.schrijf((db) => {
      log(omgeving, db, 'tafelcode.onjuist', {});
    });
  }
  return klopt;
}
