/** A declaration signed on paper: the chair records that he saw it, and it admits like one signed on the screen. */
import type { Gelezen } from '../../shared/contract/kern.ts';
import type { verklaringen } from '../../shared/contract/verklaringen.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import type { Omgeving } from '../omgeving.ts';
import { deelnemerrij, openOverlegrij } from '../queries/overlegrij.ts';
import { log } from './log.ts';
import { bewaarVastgesteld } from './stukinhoud.ts';
import { eisOngetekend } from './tekenen.ts';
import { alsStuk, teksthash, verklaringtekst } from './verklaringtekst.ts';

/** What is on the paper is what the screen would have shown: same text, version and hash (convenant, annex). */
export function legPapierVast(omgeving: Omgeving, invoer: Gelezen<(typeof verklaringen)['legPapierVast']>): void {
  omgeving.schrijf((db) => {
    const overleg = openOverlegrij(db, invoer.overlegId);
    const deelnemer = deelnemerrij(db, overleg.id, invoer.deelnemerId);
    eisOngetekend(db, deelnemer);
    const nu = omgeving.klok();
    if (invoer.datum > dagVan(nu)) {
      weiger('DATUM_IN_TOEKOMST', 'Deze dag is nog niet geweest. Vul de datum in die op het papier staat.');
    }
    const tekst = verklaringtekst(omgeving, db, overleg, deelnemer, invoer.identiteit);
    const hash = teksthash(tekst);
    const id = omgeving.nieuwId();
    db.prepare(
      `INSERT INTO papieren_verklaring (id, deelnemer_id, tekst, tekstversie, teksthash, plaats, getekend_op, getuige, identiteit, tijd)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      id,
      deelnemer.id,
      JSON.stringify(tekst),
      tekst.tekstversie,
      hash,
      invoer.plaats,
      invoer.datum,
      invoer.getuige,
      invoer.identiteit,
      nu.toISOString(),
    );
    log(omgeving, db, 'verklaring.op-papier-gezien', {
      overleg: overleg.id,
      deelnemer: deelnemer.id,
      verklaring: id,
      teksthash: hash.slice(0, 16),
      identiteit: invoer.identiteit,
    });
    const { plaats, datum, getuige } = invoer;
    const handtekening = { soort: 'papier' as const, gezienOp: dagVan(nu) };
    bewaarVastgesteld(omgeving, db, {
      titel: `Verklaring ${deelnemer.organisatie}`,
      overlegId: overleg.id,
      datum,
      inhoud: alsStuk(tekst, { plaats, datum, getuige, handtekening }, nu),
      door: deelnemer.id,
    });
  });
}
