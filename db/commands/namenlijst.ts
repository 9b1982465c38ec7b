/** Commands of the area `namenlijst`: who brings a name, and fixing the netto list in a meeting. */
import type { namenlijst } from '../../shared/contract/groepen.ts';
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { ingebrachteNaam, POLITIE } from '../../shared/domein/naamhulp.ts';
import { BURGEMEESTER, standaardkring } from '../../shared/domein/profiel.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import type { Omgeving } from '../omgeving.ts';
import { ledenVanGroep } from '../queries/gegevens.ts';
import { nieuwOfBlijft } from '../queries/namenlijstVaststelling.ts';
import { openOverlegrij } from '../queries/overlegrij.ts';
import { laadSituatie, situatieZonderOverleg } from '../queries/situatie.ts';
import { eisBijgewerkt } from './achterstand.ts';
import { legVerklaringVast } from './bewaren.ts';
import { legEindeVast, lidstand } from './deelname.ts';
import { eisBesluit2A, eisGrondslag, zetStaat } from './groepen.ts';
import { voegBronToe } from './lid.ts';
import { log } from './log.ts';
import { eisBesluitnemers, legVaststellingVast } from './namenlijstVaststelling.ts';
import { eisLeden } from './plan.ts';
import { vernietigLeden } from './vernietig.ts';

type Aanroepen = typeof namenlijst;

export function brengIn(omgeving: Omgeving, invoer: Gelezen<Aanroepen['brengIn']>): void {
  omgeving.schrijf((db) => {
    const lid = lidstand(db, invoer.lidId);
    eisLeden(db, lid.groep_id, [lid.id]);
    eisBesluit2A(db, lid.groep_id);
    eisBijgewerkt(omgeving, db, lid.groep_id);
    const { situatie } = situatieZonderOverleg(db, omgeving.klok());
    const al = db
      .prepare<{ bron: string }>('SELECT bron FROM lid_bron WHERE lid_id = ? AND bron = ?')
      .get(lid.id, invoer.partner);
    if (al) weiger('AL_INGEBRACHT', 'Deze partner heeft deze naam al ingebracht.');
    const gegeven = ingebrachteNaam(situatie.profiel, { id: lid.id, groepId: lid.groep_id }, invoer.partner);
    eisGrondslag(situatie, gegeven);
    voegBronToe(omgeving, db, gegeven);
    log(omgeving, db, 'naam.ingebracht', { lid: lid.id, bron: invoer.partner });
  });
}

/**
 * Fixes the netto list. A name that a non-police partner also brought becomes the burgemeester's own; one known from
 * the groepsscan alone stays politiegegeven, unless the profile decides otherwise. Rejected names are destroyed with
 * all that hangs on them, and nothing of them stays in the write-ahead log; who was on the list and leaves it is kept
 * for recidive.
 */
export function stelVast(omgeving: Omgeving, invoer: Gelezen<Aanroepen['stelVast']>): Uitvoer<Aanroepen['stelVast']> {
  return omgeving.schrijf((db) => {
    openOverlegrij(db, invoer.overlegId);
    eisBesluit2A(db, invoer.groepId);
    const { situatie } = laadSituatie(db, invoer.overlegId, omgeving.klok());
    const { profiel } = situatie;
    const leden = ledenVanGroep(db, invoer.groepId);
    const besluiten = new Map(invoer.besluiten.map((b) => [b.lidId, b]));
    if (
      besluiten.size !== invoer.besluiten.length ||
      leden.some((l) => !besluiten.has(l.id)) ||
      besluiten.size !== leden.length
    ) {
      weiger(
        'LIJST_ONVOLLEDIG',
        'Neem over elke naam een besluit: op de nettolijst, of niet. De lijst kan intussen veranderd zijn.',
      );
    }
    if (invoer.besluiten.some((b) => !b.netto && b.reden === '')) {
      weiger('REDEN_ONTBREEKT', 'Schrijf bij elke naam die niet op de nettolijst komt waarom niet.');
    }
    const nietOp = leden.filter((l) => besluiten.get(l.id)?.netto === false);
    const { overlegId, groepId } = invoer;
    const door = eisBesluitnemers(omgeving, db, overlegId, invoer.door);
    const wat = nieuwOfBlijft(db, groepId, overlegId);
    // Who was on the netto list leaves it (art. 12 lid 1); who never came on it is destroyed (art. 8 lid 3).
    const eraf = nietOp.filter((l) => l.staat === 'netto');
    const af = nietOp.filter((l) => l.staat === 'bruto');
    legVaststellingVast(omgeving, db, {
      overlegId,
      groepId,
      door,
      ongewijzigd: nietOp.length === 0 && leden.every((l) => wat(l) === 'blijft'),
      leden: leden
        .filter((l) => !af.includes(l))
        .map((l) => ({
          lidId: l.id,
          wat: eraf.includes(l) ? ('eraf' as const) : wat(l),
          reden: besluiten.get(l.id)?.reden ?? '',
        })),
    });
    for (const { id } of eraf) {
      const reden = besluiten.get(id)?.reden ?? '';
      legEindeVast(omgeving, db, { lid: lidstand(db, id), per: dagVan(omgeving.klok()), reden });
    }
    const telling = vernietigLeden(omgeving, db, invoer.groepId, af);
    if (af.length > 0) legVerklaringVast(omgeving, db, [{ grond: 'niet-op-nettolijst', telling }]);
    for (const lid of leden) {
      if (nietOp.includes(lid)) continue;
      db.prepare("UPDATE lid SET staat = 'netto' WHERE id = ?").run(lid.id);
      const gedragen = lid.brengers.some((b) => b !== POLITIE) || profiel.nettoLijst.vaststellingMaaktBurgemeesterBron;
      if (gedragen && !lid.brengers.includes(BURGEMEESTER)) {
        voegBronToe(omgeving, db, {
          id: lid.id,
          bron: BURGEMEESTER,
          gegevenssoort: 'gewoon',
          niveau: 'individu',
          leden: [lid.id],
          kring: standaardkring(profiel, 'gewoon', 'individu'),
          groepId: invoer.groepId,
          verruimingen: [],
          versmalling: null,
        });
      }
    }
    zetStaat(omgeving, invoer.groepId, 'duiding', 3);
    const netto = leden.length - nietOp.length;
    log(omgeving, db, 'namenlijst.vastgesteld', {
      groep: invoer.groepId,
      overleg: invoer.overlegId,
      netto,
      beeindigd: eraf.length,
      vernietigd: af.length,
      door,
    });
    omgeving.leegSporen();
    return { netto, beeindigd: eraf.length, vernietigd: af.length };
  });
}
