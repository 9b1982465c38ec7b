/** Commands about the geheimhoudingsverklaring: who is to sign, the text, the outcome (convenant art. 4 lid 3, annex). */
import { createHash, scryptSync, timingSafeEqual } from 'node:crypto';
import type { Gelezen } from '../../shared/contract/kern.ts';
import type { Tekentekst, tekenen } from '../../shared/contract/tekenen.ts';
import type { verklaringen } from '../../shared/contract/verklaringen.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import type { Verklaringinhoud } from '../../shared/domein/stukinhoud.ts';
import { dagVan, datumInWoorden, kloktijd } from '../../shared/domein/tijd.ts';
import { canoniekeJson } from '../canoniek.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { leesInstelling, zetInstelling } from '../queries/instelling.ts';
import { type Deelnemerrij, deelnemerrij, type Overlegrij, openOverlegrij } from '../queries/overlegrij.ts';
import { profielVan } from '../queries/profiel.ts';
import { verklaringtekst } from '../queries/verklaringtekst.ts';
import { log } from './log.ts';
import { bewaarVastgesteld } from './stukinhoud.ts';

type Begin = Gelezen<(typeof verklaringen)['begin']>;

/** Marks who signs now; from here until the return the room is blank and regie covered. */
export function beginTekenen(omgeving: Omgeving, invoer: Begin): void {
  omgeving.schrijf((db) => {
    const overleg = openOverlegrij(db, invoer.overlegId);
    const deelnemer = deelnemerrij(db, overleg.id, invoer.deelnemerId);
    if (deelnemer.partner !== null) {
      weiger('HOEFT_NIET_TE_TEKENEN', 'Een convenantpartner tekent geen verklaring: die heeft het convenant getekend.');
    }
    const al = db
      .prepare<{ uitkomst: string }>('SELECT uitkomst FROM verklaring WHERE deelnemer_id = ?')
      .get(deelnemer.id);
    if (al) {
      weiger(
        'AL_GETEKEND',
        al.uitkomst === 'ondertekend'
          ? 'Deze deelnemer heeft voor dit overleg al getekend.'
          : 'Deze deelnemer heeft geweigerd te tekenen. Dat is vastgelegd. Aan dit overleg kan hij niet meer meedoen.',
      );
    }
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
  return db
    .prepare<Overlegrij>("SELECT * FROM overleg WHERE tekenaar_id IS NOT NULL AND staat IN ('geopend','geschorst')")
    .get();
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
  if (db.prepare<{ id: string }>('SELECT id FROM verklaring WHERE deelnemer_id = ?').get(deelnemer.id)) return niets();
  const profiel = profielVan(db, overleg.profiel_id, overleg.profiel_versie);
  const tekst: Tekentekst = {
    ...verklaringtekst(profiel, deelnemer),
    overlegDatum: overleg.datum,
    gemeente: profiel.gemeente.naam,
    organisatie: deelnemer.organisatie,
    functionaris: deelnemer.naam,
    functie: deelnemer.functie === '' ? null : deelnemer.functie,
    plaats: overleg.plaats,
    datum: dagVan(omgeving.klok()),
    identiteitGezien: overleg.tekenaar_identiteit,
    tekstversie: `Tekst ${profiel.versie}, geldig vanaf ${datumInWoorden(profiel.convenant.inWerking)}`,
    oefening: omgeving.oefenkluis,
    thema: leesInstelling(db, 'thema') === 'donker' ? 'donker' : 'licht',
  };
  return { overleg, deelnemer, tekst };
}

export const tekst = (omgeving: Omgeving): Tekentekst => voorgelegd(omgeving, omgeving.lees).tekst;

/** Hash over what was on the screen to be signed, word for word. */
function teksthash(t: Tekentekst): string {
  const { titel, aanhef, overwegingen, verklaart, tekstversie } = t;
  return createHash('sha256')
    .update(canoniekeJson({ titel, aanhef, overwegingen, verklaart, tekstversie }))
    .digest('hex');
}

function alsStuk(
  v: Voorgelegd,
  hash: string,
  nu: Date,
  uitkomst: Gelezen<(typeof tekenen)['levelIn']>,
  omgeving: Omgeving,
): Verklaringinhoud | null {
  if (uitkomst.uitkomst === 'geweigerd') return null;
  const { tekst: t } = v;
  return {
    soort: 'verklaring',
    gemeente: t.gemeente,
    oefening: omgeving.oefenkluis,
    titel: t.titel,
    organisatie: t.organisatie,
    functionaris: t.functionaris,
    functie: t.functie,
    aanhef: t.aanhef,
    overwegingen: t.overwegingen,
    verklaart: t.verklaart,
    plaats: uitkomst.plaats,
    datum: dagVan(nu),
    tijd: kloktijd(nu.toISOString()),
    overlegDatum: t.overlegDatum,
    handtekening:
      'getypteNaam' in uitkomst
        ? { soort: 'getypt', naam: uitkomst.getypteNaam }
        : {
            soort: 'getekend',
            streken: uitkomst.streken.map((s) => ({ punten: s.punten.map((p) => ({ ...p, t: Math.round(p.t) })) })),
          },
    identiteitGezien: t.identiteitGezien === 'bekend' ? 'bekend bij de voorzitter' : t.identiteitGezien,
    getuige: 'de procesregisseur',
    tekstversie: t.tekstversie,
    teksthash: hash,
  };
}

/** Keeps the outcome with text, hash, strokes, place, time and identity check; a signed one is a document at once. */
export function levelIn(omgeving: Omgeving, invoer: Gelezen<(typeof tekenen)['levelIn']>): void {
  omgeving.schrijf((db) => {
    const v = voorgelegd(omgeving, db);
    const nu = omgeving.klok();
    const hash = teksthash(v.tekst);
    const inhoud = alsStuk(v, hash, nu, invoer, omgeving);
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
    if (inhoud) {
      bewaarVastgesteld(omgeving, db, {
        titel: `Verklaring ${v.deelnemer.organisatie}`,
        overlegId: v.overleg.id,
        datum: dagVan(nu),
        inhoud,
        door: v.deelnemer.id,
      });
    }
  });
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
