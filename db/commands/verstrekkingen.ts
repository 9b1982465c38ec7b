/** Commands of the area `verstrekkingen`: may it be made, what was made is recorded, and what became of a copy. */
import type { Gelezen } from '../../shared/contract/kern.ts';
import type { verstrekkingen } from '../../shared/contract/verstrekkingen.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import { terugplicht, type Verstrekkingssoort } from '../../shared/domein/verstrekking.ts';
import type { Omgeving } from '../omgeving.ts';
import { laadSituatie, type Overlegsituatie } from '../queries/situatie.ts';
import { bezetteNummers, verstrekkingrij } from '../queries/verstrekkingen.ts';
import { soorten } from '../queries/verstrekkingssoorten.ts';
import type { Verstrekkingsregel } from '../queries/verstrekkingsstof.ts';
import { eisVerleden } from './groepen.ts';
import { log } from './log.ts';

type Aanroepen = typeof verstrekkingen;

/** The meeting, when this kind can be made for it now. @throws Geweigerd NIET_GEVONDEN, VERSTREKKING_NU_NIET */
export function teVerstrekken(omgeving: Omgeving, overlegId: string, soort: Verstrekkingssoort): Overlegsituatie {
  const o = laadSituatie(omgeving.lees, overlegId, omgeving.klok());
  const nuNiet = soorten[soort].nuNiet(omgeving.lees, o);
  if (nuNiet !== null) weiger('VERSTREKKING_NU_NIET', nuNiet);
  return o;
}

/** Before a folder is asked for: may these papers be made at all? That it began is on record. */
export function keurVerstrekking(omgeving: Omgeving, vraag: Gelezen<Aanroepen['maak']>): void {
  const o = teVerstrekken(omgeving, vraag.overlegId, vraag.soort);
  const bekend = soorten[vraag.soort].ontvangers(omgeving.lees, o);
  if (!vraag.ontvangers.every((id) => bekend.includes(id))) geenPapier();
  const plicht = terugplicht[vraag.soort];
  if (vraag.terugVoor !== null && plicht === 'nooit') {
    weiger('KOMT_NIET_TERUG', 'Dit papier is van de ontvanger zelf. Het hoeft niet terug te komen.');
  }
  if (vraag.terugVoor === null && plicht === 'altijd') {
    weiger('TERUGDATUM_ONTBREEKT', 'Deze kopie komt altijd terug. Vul in voor welke dag.');
  }
  if (vraag.terugVoor !== null && vraag.terugVoor < dagVan(omgeving.klok())) {
    weiger('DATUM_VOORBIJ', 'De dag waarop het papier terug moet zijn, is al voorbij. Kies een latere dag.');
  }
  omgeving.schrijf((db) =>
    log(omgeving, db, 'verstrekking.begonnen', {
      overleg: vraag.overlegId,
      soort: vraag.soort,
      ontvangers: vraag.ontvangers,
    }),
  );
}

export function geenPapier(): never {
  return weiger('NIET_GEVONDEN', 'Voor een van de gekozen ontvangers is er niets te maken. Kijk de lijst opnieuw na.');
}

/** One paper as it was made and written. */
export interface Verstrekkingsopgave {
  readonly jaar: number;
  readonly volgnummer: number;
  readonly soort: Verstrekkingssoort;
  readonly overlegId: string;
  readonly partner: string | null;
  readonly deelnemerId: string | null;
  readonly aan: string;
  readonly dag: string;
  readonly verzoeker: string;
  readonly omschrijving: string;
  readonly doel: string;
  readonly sha256: string;
  /** Over what it says (`papiermerk`). */
  readonly merk: string;
  readonly grootte: number;
  readonly terugVoor: string | null;
  readonly regels: readonly Verstrekkingsregel[];
}

/**
 * After the files were written and read back: all in the register, or none.
 * @throws Geweigerd NUMMER_BEZET when the number on a paper was taken meanwhile
 */
export function legVerstrekkingenVast(
  omgeving: Omgeving,
  { opgaven }: { readonly opgaven: readonly Verstrekkingsopgave[] },
): void {
  omgeving.schrijf((db) => {
    for (const o of opgaven) {
      if (bezetteNummers(db, o.jaar).has(o.volgnummer)) {
        weiger(
          'NUMMER_BEZET',
          'Het nummer op het papier is intussen gebruikt. Er is niets verstrekt. Maak het opnieuw.',
        );
      }
      const id = omgeving.nieuwId();
      db.prepare(
        `INSERT INTO verstrekking (id, jaar, volgnummer, soort, overleg_id, partner, deelnemer_id, aan, dag, vastgelegd_op,
           verzoeker, omschrijving, doel, sha256, merk, grootte, terug_voor)
         VALUES (:id, :jaar, :volgnummer, :soort, :overleg, :partner, :deelnemer, :aan, :dag, :nu,
           :verzoeker, :omschrijving, :doel, :sha256, :merk, :grootte, :terug)`,
      ).run({
        id,
        jaar: o.jaar,
        volgnummer: o.volgnummer,
        soort: o.soort,
        overleg: o.overlegId,
        partner: o.partner,
        deelnemer: o.deelnemerId,
        aan: o.aan,
        dag: o.dag,
        nu: omgeving.klok().toISOString(),
        verzoeker: o.verzoeker,
        omschrijving: o.omschrijving,
        doel: o.doel,
        sha256: o.sha256,
        merk: o.merk,
        grootte: o.grootte,
        terug: o.terugVoor,
      });
      o.regels.forEach((r, i) => {
        db.prepare(
          `INSERT INTO verstrekking_regel (verstrekking_id, nr, afspraak_id, item_id, bron, gegevenssoort, omschrijving, doel, grondslag)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ).run(id, i + 1, r.afspraakId, r.itemId, r.bron, r.gegevenssoort, r.omschrijving, r.doel, r.grondslag);
      });
      log(omgeving, db, 'verstrekking.gemaakt', {
        verstrekking: id,
        nummer: `${o.jaar}-${o.volgnummer}`,
        soort: o.soort,
        overleg: o.overlegId,
        ontvanger: o.partner ?? o.deelnemerId,
        items: o.regels.map((r) => r.itemId),
        sha256: o.sha256.slice(0, 16),
      });
    }
  });
}

/** What became of a copy that had to come back. */
export function legTerugVast(
  omgeving: Omgeving,
  { verstrekkingId, hoe, op }: Gelezen<Aanroepen['legTerugVast']>,
): void {
  omgeving.schrijf((db) => {
    const rij = verstrekkingrij(db, verstrekkingId);
    if (!rij) return weiger('NIET_GEVONDEN', 'Deze verstrekking staat niet in het register. Ga terug naar de lijst.');
    if (rij.terug_voor === null) {
      weiger('KOMT_NIET_TERUG', 'Dit papier is van de ontvanger zelf. Het hoeft niet terug te komen.');
    }
    if (rij.terug_hoe === 'terug' || rij.terug_hoe === 'vernietigd') {
      weiger('AL_TERUG', 'Van dit papier is al vastgelegd dat het terug is of vernietigd is.');
    }
    eisVerleden(omgeving, op);
    if (op < rij.dag) {
      weiger('DATUM_VOOR_BEGIN', 'Deze dag ligt voor de dag waarop het papier is gemaakt. Kies een latere dag.');
    }
    db.prepare('UPDATE verstrekking SET terug_hoe = ?, terug_op = ? WHERE id = ?').run(hoe, op, rij.id);
    log(omgeving, db, 'verstrekking.terug', { verstrekking: rij.id, hoe, op });
    return undefined;
  });
}
