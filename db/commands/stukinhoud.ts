/**
 * What goes into a document: rows for its audience only, in text without names of members or parents.
 *
 * The package for the DMS is for one audience, which the profile names (`dms.doelgroep`): its documents hold what a
 * functionary of that partner may see, and nothing that is only the procesregisseur's.
 */

import { createHash } from 'node:crypto';
import { meereizendInWoorden } from '../../shared/domein/meereizend.ts';
import { korteNaam } from '../../shared/domein/profiel.ts';
import { projecteerVoor } from '../../shared/domein/projectie.ts';
import type { Planinhoud, Stukinhoud, Verslaginhoud } from '../../shared/domein/stukinhoud.ts';
import { kloktijd } from '../../shared/domein/tijd.ts';
import { organisatieInWoorden } from '../../shared/domein/toets.ts';
import { OVERIGE } from '../../shared/domein/verslagdelen.ts';
import { isVoorNiemand, type Persoon } from '../../shared/domein/zichtbaarheid.ts';
import { canoniekeJson } from '../canoniek.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import {
  interventiesVanGroep,
  ledenVanGroep,
  onderwerpkop,
  type Puntrij,
  puntenVanAgendapunt,
} from '../queries/gegevens.ts';
import { leesInstelling } from '../queries/instelling.ts';
import { nietAanwezigPerOnderdeel } from '../queries/nietAanwezig.ts';
import { agenda, groepenMetNaam } from '../queries/overlegrij.ts';
import { laadSituatie, type Overlegsituatie, situatieZonderOverleg } from '../queries/situatie.ts';
import { afspraken, gesprekBij, onderwerpen, rondes } from '../queries/sluitronde.ts';
import { aanvullingInWoorden } from '../queries/verslag.ts';
import { Vervanger } from '../queries/vervanger.ts';
import type { Sluitstof } from '../queries/vrijgave.ts';
import { groeprij } from './groepen.ts';
import { log } from './log.ts';

const rollen = { 'eigen-taak': 'eigen taak', adviesrol: 'adviesrol', informant: 'informant' } as const;

export interface Gemaakt<I> {
  readonly inhoud: I;
  /** What was replaced, in words. */
  readonly vervangen: string[];
}

function aanwezigheid(db: ReadableDb, o: Overlegsituatie): Pick<Verslaginhoud, 'aanwezigen' | 'afwezigen'> {
  const tijden = new Map(
    db
      .prepare<{ deelnemer_id: string; van: string; tot: string | null }>(
        'SELECT deelnemer_id, min(binnen) AS van, max(buiten) AS tot FROM aanwezigheid WHERE overleg_id = ? GROUP BY deelnemer_id',
      )
      .all(o.overleg.id)
      .map((r) => [r.deelnemer_id, r]),
  );
  const aanwezigen = o.rijen.flatMap((r) => {
    const t = tijden.get(r.id);
    if (!t) return [];
    return [
      {
        organisatie: organisatieInWoorden(r),
        naam: r.naam,
        functie: r.functie === '' ? null : r.functie,
        rol: rollen[r.rol],
        // Only where he was not there all the time.
        van: o.overleg.voorgelezen_op !== null && t.van <= o.overleg.voorgelezen_op ? null : kloktijd(t.van),
        tot: t.tot === null || t.tot === o.overleg.gesloten_op ? null : kloktijd(t.tot),
      },
    ];
  });
  const voorzitter = {
    organisatie: 'burgemeester',
    naam: leesInstelling(db, 'naam'),
    functie: 'procesregisseur',
    rol: 'voorzitter',
    van: null,
    tot: null,
  };
  const afwezigen = o.rijen
    .filter((r) => !tijden.has(r.id))
    .map((r) => ({
      organisatie: r.organisatie,
      reden: o.verklaringen.get(r.id)?.uitkomst === 'geweigerd' ? 'tekende de geheimhoudingsverklaring niet' : null,
    }));
  return { aanwezigen: [voorzitter, ...aanwezigen], afwezigen };
}

/** Absent when nothing travels with it: a document from before this was recorded keeps its hash. */
function meereizendVan(p: Puntrij, v: Vervanger): { meereizend?: string[] } {
  const zinnen = meereizendInWoorden(p).map(v.tekst);
  return zinnen.length === 0 ? {} : { meereizend: zinnen };
}

/** Absent in what was noted in the meeting, so that a document from before additions keeps its hash. */
function aanvullingVan(p: Puntrij, v: Vervanger): { aanvulling?: string } {
  const zin = aanvullingInWoorden(p);
  return zin === '' ? {} : { aanvulling: v.tekst(zin) };
}

/** A row of the closing round in the making. `item` null: an agreement from before items were named. */
interface Ronderij {
  readonly wat: string;
  readonly bron: string;
  readonly akkoord: boolean;
  readonly item: Sluitstof | null;
}

/** Where each passage of a document came from: the ids stay outside the document itself. */
export interface Herkomst {
  /** Items, per part of the agenda in `onderdelen`. */
  readonly onderdelen: readonly (readonly string[])[];
  /** Per row of `sluitronde` the agreement, and the item or intervention; an agreement of before is about neither. */
  readonly sluitronde: readonly {
    readonly afspraakId: string;
    readonly puntId: string | null;
    readonly interventieId: string | null;
  }[];
}

/**
 * Minutes of a closed meeting, made from what was noted.
 * @param vervangtReden why it replaces the version before it; empty in a first version
 */
export function verslaginhoud(
  omgeving: Omgeving,
  db: ReadableDb,
  overlegId: string,
  versie: number,
  vervangtReden = '',
): Gemaakt<Verslaginhoud> & { readonly herkomst: Herkomst } {
  const o = laadSituatie(db, overlegId, omgeving.klok());
  const { profiel } = o.situatie;
  const v = new Vervanger(db);
  const lezer: Persoon = { soort: 'functionaris', id: 'dms', partner: profiel.dms.doelgroep };
  const partner = (id: string) => {
    const p = profiel.partners.find((x) => x.id === id);
    return p ? korteNaam(p) : (o.rijen.find((r) => r.id === id)?.organisatie ?? id);
  };
  const getoond = new Set<string>();
  const wieMiste = nietAanwezigPerOnderdeel(db, o);
  // The bron sees its own, but what the procesregisseur noted for himself alone is not for the archive.
  const voorArchief = ({ bron, kring }: { bron: string; kring: string }) =>
    bron !== profiel.dms.doelgroep || !isVoorNiemand(profiel, kring);
  // A subject's title is for whoever is inside its circle; what was noted under another one stands at the end.
  const koppen = agenda(db, overlegId).map(onderwerpkop);
  const leesbaar = new Set(projecteerVoor(o.situatie, lezer, koppen).map((k) => k.id));
  type Punt = Verslaginhoud['onderdelen'][number]['punten'][number];
  const zonderKop: { id: string; punt: Punt }[] = [];
  const metKop = agenda(db, overlegId).flatMap((rij) => {
    const rijen = projecteerVoor(o.situatie, lezer, puntenVanAgendapunt(db, rij.id)).filter(voorArchief);
    for (const p of rijen) getoond.add(p.id);
    const punten = rijen.map((p) => ({
      id: p.id,
      punt: {
        soort: p.soort,
        tekst: v.tekst(p.tekst),
        bron: partner(p.bron),
        kring: `kring ${p.kring}`,
        verantwoordelijke: p.verantwoordelijke === null ? null : partner(p.verantwoordelijke),
        termijn: p.termijn,
        ...meereizendVan(p, v),
        ...aanvullingVan(p, v),
      },
    }));
    if (!leesbaar.has(rij.id)) zonderKop.push(...punten);
    if (punten.length === 0 || !leesbaar.has(rij.id)) return [];
    const doel = profiel.doelen.find((d) => d.id === rij.doel)?.naam ?? null;
    const nietAanwezig = wieMiste(rij);
    return [{ titel: v.tekst(rij.titel), doel, punten, ...(nietAanwezig && { nietAanwezig }) }];
  });
  const overig = zonderKop.length === 0 ? [] : [{ titel: OVERIGE, doel: null, punten: zonderKop }];
  const delen = [...metKop, ...overig];
  const groepen = groepenMetNaam(db, overlegId).map((g) => g.naam);
  const plannen = db
    .prepare<{ groep_id: string }>('SELECT groep_id FROM overleg_groep WHERE overleg_id = ?')
    .all(overlegId);
  const interventies = plannen.flatMap((p) => projecteerVoor(o.situatie, lezer, interventiesVanGroep(db, p.groep_id)));
  for (const i of interventies) getoond.add(i.id);
  const waarvoor = new Map(onderwerpen(db, overlegId).map((x) => [x.id, x.wat]));
  const ronde = rondes(db, o);
  const gesprek: string[] = [];
  const sluitronde = afspraken(db, overlegId).flatMap((a) => {
    if (!getoond.has(a.onderwerp_id)) return [];
    const { rijen: items = [], akkoord: geeft } = ronde.get(a.id) ?? {};
    // Masked first and then put together per bron: what is hidden may not decide in which order the rest stands.
    const eigen = projecteerVoor(o.situatie, lezer, items).filter(voorArchief);
    const rijen = [...Map.groupBy(eigen, (item) => item.bron)].flatMap(([bron, van]): Ronderij[] => {
      const akkoord = geeft?.(bron) === true;
      // What the bron refused to give is not given to the archive either: one row says that it was asked.
      return (akkoord ? van : van.slice(0, 1)).map((item) => ({ wat: item.wat, bron, akkoord, item }));
    });
    // In words, from before items were named; one whose items are all gone or taken back says nothing.
    if (items.length === 0 && a.ontvanger !== null && a.informatie !== '') {
      const bron = o.rijen.find((r) => r.id === a.gevraagd_aan)?.partner ?? a.gevraagd_aan ?? '';
      rijen.push({ wat: a.informatie, bron, akkoord: a.akkoord === 1, item: null });
    }
    // What is said about an agreement of which this reader may know nothing is not for him either.
    if (rijen.length > 0) gesprek.push(...gesprekBij(a));
    return rijen.map(({ wat, bron, akkoord, item }) => ({
      herkomst: {
        afspraakId: a.id,
        puntId: item?.genoteerd === true ? item.id : null,
        interventieId: item?.genoteerd === false ? item.id : null,
      },
      regel: {
        wat: akkoord ? v.tekst(wat) : 'De bron gaf geen akkoord voor de gevraagde informatie.',
        ontvanger: partner(a.ontvanger ?? ''),
        waarvoor: v.tekst(waarvoor.get(a.onderwerp_id) ?? '') || null,
        bron: partner(bron),
        akkoord,
        ...(a.voorwaarden === '' || !akkoord ? {} : { voorwaarden: v.tekst(a.voorwaarden) }),
      },
    }));
  });
  const informeren = gesprek.map(v.tekst).join(' ');
  const { overleg } = o;
  const inhoud: Verslaginhoud = {
    soort: 'verslag',
    gemeente: profiel.gemeente.naam,
    oefening: omgeving.oefenkluis,
    versie,
    vervangt: versie > 1 ? versie - 1 : null,
    ...(vervangtReden === '' ? {} : { vervangtReden: v.tekst(vervangtReden) }),
    titel: 'Verslag van het jeugdgroepenoverleg',
    groep: v.tekst(groepen.join(', ')) || null,
    datum: overleg.datum,
    begin: overleg.geopend_op === null ? null : kloktijd(overleg.geopend_op),
    einde: overleg.gesloten_op === null ? null : kloktijd(overleg.gesloten_op),
    plaats: overleg.plaats,
    ...aanwezigheid(db, o),
    geheimhouding: {
      voorgelezenOm: overleg.voorgelezen_op === null ? null : kloktijd(overleg.voorgelezen_op),
      artikelen: profiel.geheimhouding.bijOpening.map((t) => t.artikel),
    },
    onderdelen: delen.map(({ punten, ...kop }) => ({ ...kop, punten: punten.map((p) => p.punt) })),
    sluitronde: sluitronde.map((s) => s.regel),
    informeren: informeren === '' ? null : informeren,
  };
  const herkomst = {
    onderdelen: delen.map((d) => d.punten.map((p) => p.id)),
    sluitronde: sluitronde.map((s) => s.herkomst),
  };
  return { inhoud, vervangen: v.verslag(), herkomst };
}

/** The plan van aanpak of a group as it stands now. */
export function planinhoud(
  omgeving: Omgeving,
  db: ReadableDb,
  groepId: string,
  versie: number,
  datum: string,
): Gemaakt<Planinhoud> {
  const { situatie } = situatieZonderOverleg(db, omgeving.klok());
  const { profiel } = situatie;
  const v = new Vervanger(db);
  const lezer: Persoon = { soort: 'functionaris', id: 'dms', partner: profiel.dms.doelgroep };
  const codes = new Map(ledenVanGroep(db, groepId).map((l) => [l.id, l.code]));
  // What was agreed about people who all left is no plan any more; of the others those who take part are named.
  const lopend = interventiesVanGroep(db, groepId).filter((i) => !i.beeindigd || i.leden.some((id) => codes.has(id)));
  const kop = db
    .prepare<{ aard_en_omvang: string; doelen: string; monitoring: string }>(
      'SELECT aard_en_omvang, doelen, monitoring FROM plan WHERE groep_id = ?',
    )
    .get(groepId);
  const signaal = db
    .prepare<{ gedrag: string; omvang: string }>(
      'SELECT gedrag, omvang FROM groepssignaal WHERE groep_id = ? ORDER BY datum',
    )
    .get(groepId);
  const aard =
    kop && kop.aard_en_omvang !== '' ? kop.aard_en_omvang : `${signaal?.omvang ?? ''}. ${signaal?.gedrag ?? ''}`;
  const inhoud: Planinhoud = {
    soort: 'plan',
    gemeente: profiel.gemeente.naam,
    oefening: omgeving.oefenkluis,
    versie,
    vervangt: versie > 1 ? versie - 1 : null,
    groep: v.tekst(groeprij(db, groepId).naam),
    datum,
    aardEnOmvang: v.tekst(aard),
    doelen: ((kop ? JSON.parse(kop.doelen) : []) as string[]).map(v.tekst),
    interventies: projecteerVoor(situatie, lezer, lopend).map((i) => {
      const partner = profiel.partners.find((p) => p.id === i.verantwoordelijke);
      return {
        soort: i.soort,
        wat: v.tekst(i.wat),
        codes: i.leden.flatMap((id) => codes.get(id) ?? []),
        verantwoordelijke: partner ? korteNaam(partner) : i.verantwoordelijke,
        termijn: i.termijn,
      };
    }),
    monitoring: kop && kop.monitoring !== '' ? v.tekst(kop.monitoring) : null,
    afronding: null,
  };
  return { inhoud, vervangen: v.verslag() };
}

/** SHA-256 over the canonical content: what "frozen and hashed" means. */
export function inhoudshash(inhoud: Stukinhoud): string {
  return createHash('sha256').update(canoniekeJson(inhoud)).digest('hex');
}

/** The group of a meeting about one group: its documents belong to that dossier. Null: several groups. */
export function enigeGroep(db: ReadableDb, overlegId: string): string | null {
  const groepen = db
    .prepare<{ groep_id: string }>('SELECT groep_id FROM overleg_groep WHERE overleg_id = ?')
    .all(overlegId);
  return groepen.length === 1 ? (groepen[0]?.groep_id ?? null) : null;
}

/** Stores a document that is final when it is made: a signed declaration. */
export function bewaarVastgesteld(
  omgeving: Omgeving,
  db: WritableDb,
  stuk: { titel: string; overlegId: string; datum: string; inhoud: Stukinhoud; door: string },
): void {
  const id = omgeving.nieuwId();
  const nu = omgeving.klok().toISOString();
  const hash = inhoudshash(stuk.inhoud);
  db.prepare(
    `INSERT INTO stuk (id, soort, titel, overleg_id, groep_id, versie, datum, staat, inhoud, vervangen, sinds, vastgesteld_op, vastgesteld_door, wijze, hash)
     VALUES (?, ?, ?, ?, ?, 1, ?, 'vastgesteld', ?, '[]', ?, ?, ?, 'ondertekend', ?)`,
  ).run(
    id,
    stuk.inhoud.soort,
    stuk.titel,
    stuk.overlegId,
    enigeGroep(db, stuk.overlegId),
    stuk.datum,
    JSON.stringify(stuk.inhoud),
    nu,
    nu,
    stuk.door,
    hash,
  );
  log(omgeving, db, 'stuk.vastgesteld', { stuk: id, soort: stuk.inhoud.soort, hash: hash.slice(0, 16) });
}
