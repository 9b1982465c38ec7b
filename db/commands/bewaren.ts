/**
 * Destroying what is due, with the verklaring van vernietiging that records it in numbers (convenant art. 12 lid 3 and
 * 4). One transaction for all that was chosen; afterwards nothing of it is left in the write-ahead log.
 */
import type { bewaren } from '../../shared/contract/bewaren.ts';
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { isVervallen, type Vernietiggrond, type Vervalpost } from '../../shared/domein/bewaartermijn.ts';
import { POLITIE } from '../../shared/domein/naamhulp.ts';
import { type Telling, telSamen } from '../../shared/domein/telling.ts';
import { dagVan, datumInWoorden } from '../../shared/domein/tijd.ts';
import type { WritableDb } from '../handles.ts';
import { BEWAREN } from '../meldingen.ts';
import type { Omgeving } from '../omgeving.ts';
import { allePosten, type Verklaringregels } from '../queries/bewaren.ts';
import { alleLedenVanGroep, ledenVanGroep } from '../queries/gegevens.ts';
import { peildag } from '../queries/peildag.ts';
import { staatInOpenOverleg } from './achterstand.ts';
import { groeprij } from './groepen.ts';
import { log } from './log.ts';
import { vernietigGroep, vernietigLeden } from './vernietig.ts';

type Aanroepen = typeof bewaren;

/** Records the verklaring of what was just destroyed. @returns its id */
export function legVerklaringVast(omgeving: Omgeving, db: WritableDb, regels: Verklaringregels): string {
  const id = omgeving.nieuwId();
  const nu = omgeving.klok();
  db.prepare('INSERT INTO vernietigingsverklaring (id, dag, tijd, rol, regels) VALUES (?, ?, ?, ?, ?)').run(
    id,
    dagVan(nu),
    nu.toISOString(),
    omgeving.rol,
    JSON.stringify(regels),
  );
  const { groepen, namen } = telSamen(regels.map((r) => r.telling));
  log(omgeving, db, 'vernietiging.vastgelegd', { verklaring: id, groepen, namen });
  omgeving.meld(BEWAREN, null);
  return id;
}

/** The day as the user confirmed it must be that of the clock. @throws Geweigerd DAG_KLOPT_NIET */
function eisVandaag(omgeving: Omgeving, dag: string): void {
  const klok = dagVan(omgeving.klok());
  if (dag === klok) return;
  weiger(
    'DAG_KLOPT_NIET',
    `Volgens deze laptop is het ${datumInWoorden(klok)}. Dat is niet de dag die u bevestigde. Er is niets vernietigd. Kijk opnieuw.`,
  );
}

/**
 * What was chosen, as it is due now. What only the log makes due, because the clock is behind it, is listed but not
 * destroyed: first it must be certain which day it is.
 * @throws Geweigerd NIET_VERVALLEN, KLOK_LOOPT_ACHTER, OVERLEG_LOOPT
 */
function gekozen(omgeving: Omgeving, db: WritableDb, keuze: Gelezen<Aanroepen['vernietig']>['posten']): Vervalpost[] {
  const { dag, klok } = peildag(db, omgeving.klok());
  const posten = new Map(allePosten(db).map((p) => [`${p.soort} ${p.id}`, p]));
  return [...new Set(keuze.map((k) => `${k.soort} ${k.id}`))].map((sleutel) => {
    const post = posten.get(sleutel);
    if (!post || !isVervallen(post, dag)) {
      return weiger(
        'NIET_VERVALLEN',
        'De lijst is intussen veranderd: iets wat u koos, hoeft nu niet weg. Er is niets vernietigd. Kijk opnieuw.',
      );
    }
    if (!isVervallen(post, klok)) {
      weiger(
        'KLOK_LOOPT_ACHTER',
        `De klok van de laptop staat op ${datumInWoorden(klok)}, maar het logboek kent al ${datumInWoorden(dag)}. Zet de klok goed, of bevestig dat hij klopt. Tot dan wordt dit niet vernietigd.`,
      );
    }
    if (post.soort === 'groep' && staatInOpenOverleg(db, post.id)) {
      weiger('OVERLEG_LOOPT', 'Deze groep is aan de orde in het overleg dat nu open is. Sluit eerst het overleg.');
    }
    return post;
  });
}

function vernietigLedenVan(
  omgeving: Omgeving,
  db: WritableDb,
  posten: readonly Vervalpost[],
): [Vernietiggrond, Telling][] {
  const perLijst = Map.groupBy(posten, (p) => `${p.groepId} ${p.grond}`);
  return [...perLijst.values()].flatMap((lijst) => {
    const [eerste] = lijst;
    if (!eerste) return [];
    const { groepId, grond } = eerste;
    const ids = new Set(lijst.map((p) => p.id));
    const leden = alleLedenVanGroep(db, groepId).filter((l) => ids.has(l.id));
    return [[grond, vernietigLeden(omgeving, db, groepId, leden, grond)]];
  });
}

/**
 * Destroys what was chosen, all of it or nothing, and records the verklaring of it (convenant art. 12 lid 3 and 4).
 * @param dag the day as the user confirmed it in words
 * @throws Geweigerd DAG_KLOPT_NIET, NIET_VERVALLEN, KLOK_LOOPT_ACHTER, OVERLEG_LOOPT
 */
export function vernietig(
  omgeving: Omgeving,
  { posten: keuze, dag }: Gelezen<Aanroepen['vernietig']>,
): Uitvoer<Aanroepen['vernietig']> {
  return omgeving.schrijf((db) => {
    eisVandaag(omgeving, dag);
    const posten = gekozen(omgeving, db, keuze);
    const groepen = posten.filter((p) => p.soort === 'groep');
    const weg = [
      // Members first: who is due by himself is counted under his own ground.
      ...vernietigLedenVan(
        omgeving,
        db,
        posten.filter((p) => p.soort === 'lid'),
      ),
      ...groepen.map((p): [Vernietiggrond, Telling] => [p.grond, vernietigGroep(omgeving, db, p.id, p.grond)]),
    ];
    const regels = [...Map.groupBy(weg, ([grond]) => grond)].map(([grond, delen]) => ({
      grond,
      telling: telSamen(delen.map(([, telling]) => telling)),
    }));
    const verklaringId = legVerklaringVast(omgeving, db, regels);
    omgeving.leegSporen();
    return { verklaringId, telling: telSamen(regels.map((r) => r.telling)) };
  });
}

/**
 * Destroys every name that is still on the bruto list of a group, due or not, and records the verklaring of it.
 * @throws Geweigerd NIET_GEVONDEN, NIETS_TE_VERNIETIGEN
 */
export function trekImportIn(
  omgeving: Omgeving,
  { groepId }: Gelezen<Aanroepen['trekImportIn']>,
): Uitvoer<Aanroepen['trekImportIn']> {
  return omgeving.schrijf((db) => {
    const groep = groeprij(db, groepId);
    // A name that another partner brought at the table never was in the groepsscan.
    const leden = ledenVanGroep(db, groep.id).filter((l) => l.staat === 'bruto' && l.brengers.includes(POLITIE));
    if (leden.length === 0) {
      weiger(
        'NIETS_TE_VERNIETIGEN',
        'Op de brutolijst van deze groep staan geen namen van de politie. Er is niets vernietigd.',
      );
    }
    const grond = 'import-ingetrokken';
    const telling = vernietigLeden(omgeving, db, groep.id, leden, grond);
    const verklaringId = legVerklaringVast(omgeving, db, [{ grond, telling }]);
    log(omgeving, db, 'groepsscan.ingetrokken', { groep: groep.id, aantal: leden.length });
    omgeving.leegSporen();
    return { verklaringId, telling };
  });
}

export function bevestigKlok(omgeving: Omgeving, { dag }: Gelezen<Aanroepen['bevestigKlok']>): void {
  omgeving.schrijf((db) => {
    eisVandaag(omgeving, dag);
    log(omgeving, db, 'klok.bevestigd', { dag });
    omgeving.meld(BEWAREN, null);
  });
}

/** After the verklaring was written to a folder and read back. */
export function verklaringBewaard(omgeving: Omgeving, { verklaringId }: { readonly verklaringId: string }): void {
  omgeving.schrijf((db) => log(omgeving, db, 'vernietiging.verklaring-bewaard', { verklaring: verklaringId }));
}
