/** What the chair should know beforehand: short sentences for the agenda column, with what to do. */
import { isVervallen } from '../../shared/domein/bewaartermijn.ts';
import { vervaltOp } from '../../shared/domein/profiel.ts';
import { datumInWoorden } from '../../shared/domein/tijd.ts';
import { opsomming } from '../../shared/domein/woorden.ts';
import { besluitDekt, partnerDoetMee } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { postenVanGroep } from './bewaren.ts';
import { peildag } from './peildag.ts';
import type { Overlegsituatie } from './situatie.ts';

/** Before a meeting is opened: groups with something due, for which opening may have to wait. */
export function teVernietigenVooraf(db: ReadableDb, o: Overlegsituatie, nu: Date): string[] {
  if (o.overleg.staat !== 'voorbereiding') return [];
  const { dag } = peildag(db, nu);
  const groepen = db
    .prepare<{ id: string; naam: string }>(
      'SELECT g.id, g.naam FROM overleg_groep og JOIN groep g ON g.id = og.groep_id WHERE og.overleg_id = ? ORDER BY og.volgorde',
    )
    .all(o.overleg.id)
    .filter((g) => postenVanGroep(db, g.id).some((p) => isVervallen(p, dag)));
  if (groepen.length === 0) return [];
  return [
    `Bij ${opsomming(groepen.map((g) => g.naam))} moet iets worden vernietigd. Doe dat vóór het overleg, bij Registers, Bewaren en vernietigen. Te laat? Dan kunt u het overleg niet openen.`,
  ];
}

/** @param vandaag calendar day */
export function waarschuwingen(o: Overlegsituatie, vandaag: string): string[] {
  const { profiel, datum } = o.situatie;
  const uit: string[] = [];
  const einde = vervaltOp(profiel);
  if (einde <= vandaag) {
    uit.push(
      `Het convenant liep af op ${datumInWoorden(einde)}. Overleg met uw privacyjurist voor u verdergaat (art. 16 lid 2).`,
    );
  }
  const zonderBesluit = profiel.verstrekkingen.flatMap((v) =>
    v.vereist === undefined ? [] : v.aan.filter((p) => v.gegevenssoorten.every((s) => !besluitDekt(o.situatie, s, p))),
  );
  const namen = o.zetels
    .filter((z) => z.persoon.soort === 'functionaris' && zonderBesluit.includes(z.persoon.partner))
    .filter((z) => o.rijen.some((r) => z.persoon.soort === 'functionaris' && r.partner === z.persoon.partner))
    .map((z) => z.naam);
  if (namen.length > 0) {
    uit.push(`Geen besluit art. 20 Wpg. Politie en ${opsomming(namen)} kunnen niet delen.`);
  }
  const ongetekend = o.rijen.filter((r) => r.partner === null && !o.verklaringen.has(r.id));
  if (ongetekend.length > 0) {
    uit.push(`${opsomming(ongetekend.map((r) => r.organisatie))} moet nog tekenen. Kies 1 persoon en druk op t.`);
  }
  const weg = o.rijen.filter((r) => r.partner !== null && !partnerDoetMee(profiel, r.partner, datum));
  if (weg.length > 0)
    uit.push(`${opsomming(weg.map((r) => r.organisatie))} doet op die dag niet mee aan het convenant.`);
  return uit;
}
