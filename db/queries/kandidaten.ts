/** Who can be invited to a meeting: those of the last meeting about the same groups first, then the address book. */

import type { contract } from '../../shared/contract/contract.ts';
import type { Kandidaat } from '../../shared/contract/deelnemers.ts';
import type { Uitvoer } from '../../shared/contract/kern.ts';
import { type Contactsoort, gastsoortVanContact } from '../../shared/domein/adresboek.ts';
import type { Convenantprofiel } from '../../shared/domein/profiel.ts';
import { isVanElders } from '../../shared/domein/toets.ts';
import { OM, partnerDoetMee } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { contactrijen, organisatienaam } from './adresboek.ts';
import { omGroepen, omLooptIn } from './omDeelname.ts';
import { type Deelnemerrij, deelnemers, groepenVan, type Overlegrij, overlegrij } from './overlegrij.ts';
import { profielVan } from './profiel.ts';

/** The last meeting before this one that was held about a group. */
function vorigeOver(db: ReadableDb, overleg: Overlegrij, groepId: string): { id: string; datum: string } | undefined {
  return db
    .prepare<{ id: string; datum: string }>(
      `SELECT o.id, o.datum FROM overleg_groep og JOIN overleg o ON o.id = og.overleg_id
       WHERE og.groep_id = :groep AND o.id <> :id AND o.staat <> 'voorbereiding' AND (o.datum, o.begin) <= (:datum, :begin)
       ORDER BY o.datum DESC, o.begin DESC LIMIT 1`,
    )
    .get({ groep: groepId, id: overleg.id, datum: overleg.datum, begin: overleg.begin });
}

export interface VorigeKeer {
  readonly datum: string;
  readonly rijen: readonly Deelnemerrij[];
}

/** Everybody on the list of the last meeting about each of these groups, each once; null: there was none. */
export function vorigeKeer(db: ReadableDb, overleg: Overlegrij): VorigeKeer | null {
  const vorige = groepenVan(db, overleg.id).flatMap((groep) => vorigeOver(db, overleg, groep) ?? []);
  const laatste = vorige
    .map((v) => v.datum)
    .sort()
    .at(-1);
  if (laatste === undefined) return null;
  const rijen = [...new Set(vorige.map((v) => v.id))].flatMap((id) => deelnemers(db, id));
  const eerste = new Map<string, Deelnemerrij>();
  for (const rij of rijen) if (!eerste.has(wie(rij))) eerste.set(wie(rij), rij);
  return { datum: laatste, rijen: [...eerste.values()] };
}

/** Two rows with the same text are about one person. */
const wie = ({ partner, organisatie, naam }: { partner: string | null; organisatie: string; naam: string }): string =>
  JSON.stringify([partner ?? organisatie.toLowerCase(), naam.toLowerCase()]);

const contactsoortVan = (rij: Deelnemerrij): Contactsoort => {
  if (rij.partner !== null) return 'partner';
  if (rij.gastsoort === 'persoon') return 'persoon';
  return rij.gastsoort !== null && isVanElders(rij.gastsoort) ? 'gemeente' : 'organisatie';
};

/**
 * Functionaries of partners of last time who can be invited as they are: taking part that day, not on the list yet. The OM
 * is one of them where it takes part in a group of this meeting already: another group is a choice of its own.
 */
export function opnieuwUitTeNodigen(
  db: ReadableDb,
  profiel: Convenantprofiel,
  overleg: Overlegrij,
  vorige: VorigeKeer,
  nu: readonly Deelnemerrij[],
): (Deelnemerrij & { readonly partner: string })[] {
  const opLijst = new Set(nu.map(wie));
  const zonderOm = omLooptIn(db, overleg).length === 0;
  return vorige.rijen.flatMap((rij) => {
    const { partner } = rij;
    if (partner === OM && zonderOm) return [];
    if (partner === null || opLijst.has(wie(rij)) || !partnerDoetMee(profiel, partner, overleg.datum)) return [];
    return [{ ...rij, partner }];
  });
}

/** @throws Geweigerd NIET_GEVONDEN */
export function kandidaten(db: ReadableDb, overlegId: string): Uitvoer<(typeof contract)['deelnemers']['kandidaten']> {
  const overleg = overlegrij(db, overlegId);
  const profiel = profielVan(db, overleg.profiel_id, overleg.profiel_versie);
  const nu = deelnemers(db, overlegId);
  const opLijst = new Set(nu.map(wie));
  const vorige = vorigeKeer(db, overleg);
  const contacten = contactrijen(db);
  const bekend = new Set(contacten.map(wie));
  const doetMee = (partner: string | null) => partner !== null && partnerDoetMee(profiel, partner, overleg.datum);

  const eerst = (vorige?.rijen ?? []).map((rij): Kandidaat => {
    const soort = rij.partner !== null && !doetMee(rij.partner) ? 'organisatie' : contactsoortVan(rij);
    return {
      id: rij.id,
      soort,
      partner: soort === 'partner' ? rij.partner : null,
      organisatie: soort === 'persoon' ? '' : rij.organisatie,
      naam: rij.naam,
      functie: rij.functie,
      rol: rij.rol,
      gastsoort: rij.gastsoort ?? 'functionaris',
      gevraagdDoor: rij.gevraagd_door ?? '',
      noodzaak: rij.noodzaak ?? '',
      vorigeKeer: true,
      // A natural person's seat bears his own name; in the address book he has no organisation.
      inAdresboek: bekend.has(wie(rij)) || bekend.has(wie({ ...rij, organisatie: '' })),
      opLijst: opLijst.has(wie(rij)),
    };
  });
  const al = new Set(eerst.map(wie));
  const rest = contacten.flatMap((c): Kandidaat[] => {
    if (al.has(wie(c))) return [];
    const soort = c.soort === 'partner' && !doetMee(c.partner) ? 'organisatie' : c.soort;
    const opDeLijst = opLijst.has(wie(c.soort === 'persoon' ? { ...c, organisatie: c.naam } : c));
    return [
      {
        id: c.id,
        soort,
        partner: soort === 'partner' ? c.partner : null,
        organisatie: organisatienaam(profiel, c),
        naam: c.naam,
        functie: c.functie,
        rol: c.rol,
        gastsoort: gastsoortVanContact(soort, c.functie),
        gevraagdDoor: '',
        noodzaak: '',
        vorigeKeer: false,
        inAdresboek: true,
        opLijst: opDeLijst,
      },
    ];
  });
  rest.sort((a, b) => a.organisatie.localeCompare(b.organisatie, 'nl') || a.naam.localeCompare(b.naam, 'nl'));
  return {
    vorige: vorige && {
      datum: vorige.datum,
      nieuw: opnieuwUitTeNodigen(db, profiel, overleg, vorige, nu).length,
      om: vorige.rijen.some((r) => r.partner === OM && !opLijst.has(wie(r))) ? omLooptIn(db, overleg) : null,
    },
    kandidaten: [...eerst, ...rest],
    omGroepen: omGroepen(db, overleg, null),
  };
}
