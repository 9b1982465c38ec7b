/** A random meeting as rows of the store. */
import type { Waarde } from '../../db/handles.ts';
import { begintijden } from '../../shared/domein/agenda.ts';
import { DAG, partnerIds } from './profielen.ts';
import type { Rij, Tabel } from './tabellen.ts';
import type { Afspraak, Groepid, Tekst, Vergadering } from './vergadering.ts';

/** Ids of the one meeting and its groups. */
export const OVERLEG = 'overleg-1';
const VORIG = 'overleg-0';
/** Of every agreement of the closing round. */
export const ONTVANGER = 'jongerenwerk';
/** Who answered for an agreement in words. */
export const GEVRAAGD = 'politie';
export const groepnamen: Readonly<Record<Groepid, string>> = { g1: 'Oefenplein', g2: 'Proefkade' };
const SINDS = '2026-03-01T09:00:00.000Z';
const BINNEN = '2026-03-12T13:00:00.000Z';
const BUITEN = '2026-03-12T13:20:00.000Z';

const teksten = JSON.stringify([]);

/** Who is meant in a text, as it would be typed. */
export function geschreven(v: Pick<Vergadering, 'leden'>, t: Tekst): string {
  const lid = v.leden.find((l) => l.id === t.noemt?.lid);
  if (!lid || !t.noemt) return t.woorden;
  const heel = [lid.voornaam, lid.tussenvoegsel, lid.achternaam].filter(Boolean).join(' ');
  const naam = { volledig: heel, voornaam: lid.voornaam, achternaam: lid.achternaam, ouder: lid.ouder };
  return `${t.woorden} ${naam[t.noemt.hoe]}`;
}

/** What every meeting has: put in once. */
export function vasteRijen(): Rij[] {
  const uit: Rij[] = [];
  const zet = (tabel: Tabel, ...waarden: Waarde[]) => uit.push({ tabel, waarden });
  zet('instelling', 'naam', 'Mare Verdicht');
  zet('instelling', 'thema', 'licht');
  for (const [id, naam] of Object.entries(groepnamen)) {
    zet('groep', id, naam, 'Oost', 'uitvoering', 6, SINDS);
    zet('groepssignaal', `signaal-${id}`, id, 'plein', 'vrijdag', 'lawaai', 'tien jongeren', 'politie', '2026-02-01');
    zet('plan', id, 'Een groep op het plein', JSON.stringify(['Rust']), 'Elke zes weken');
  }
  return uit;
}

/**
 * Every row of the store that holds this meeting.
 * @param gesloten it has ended: everybody left, and documents can be made of it
 */
export function rijenVan(v: Vergadering, gesloten = false): Rij[] {
  const uit: Rij[] = [];
  const zet = (tabel: Tabel, ...waarden: Waarde[]) => uit.push({ tabel, waarden });
  const { profiel } = v;
  zet('instelling', 'zaalmaat', v.maat);
  if (v.besluit) zet('besluit_art20', 'besluit-1', JSON.stringify(v.besluit), SINDS);
  zet('profiel', profiel.id, profiel.versie, inhoud(profiel), SINDS);
  for (const id of Object.keys(groepnamen)) {
    const om = v.om[id];
    if (om) zet('om_deelname', id, om.vanaf, om.tot);
  }
  for (const l of v.leden) {
    const staat = l.netto ? 'netto' : 'bruto';
    const naam = [l.voornaam, '', l.tussenvoegsel, l.achternaam];
    zet('lid', l.id, l.groep, l.code, staat, ...naam, 'onbekend', l.feiten, '', '', '', l.feiten, SINDS);
    zet('vertegenwoordiger', `ouder-${l.id}`, l.id, `${l.ouder} ${l.achternaam}`, l.feiten);
    for (const b of l.bronnen) zet('lid_bron', l.id, b.bron, b.gegevenssoort, b.kring, SINDS);
  }
  for (const i of v.interventies) {
    const { groepId, bron, gegevenssoort, kring } = i.gegeven;
    const wat = geschreven(v, i.wat);
    zet(
      'interventie',
      i.id,
      groepId,
      i.soort,
      wat,
      i.verantwoordelijke,
      i.begin,
      i.termijn,
      bron,
      gegevenssoort,
      kring,
      SINDS,
    );
    for (const lid of i.gegeven.leden) zet('interventie_lid', i.id, lid);
  }
  const tekenaar = v.tekent && !gesloten ? (v.mensen[0]?.persoon.id ?? null) : null;
  const staat = gesloten ? 'gesloten' : v.staat;
  zet(
    'overleg',
    OVERLEG,
    DAG,
    '14:00',
    'Voorbeeldstad',
    staat,
    profiel.id,
    profiel.versie,
    v.gekozen,
    v.bladzijde,
    v.beamerLeeg ? 1 : 0,
    v.eersteBinnen ? 1 : 0,
    v.verschilInZaal ? 1 : 0,
    v.wieIsEr ? 1 : 0,
    tekenaar,
    BINNEN,
    gesloten ? '2026-03-12T13:29:00.000Z' : null,
  );
  vorigeRijen(v, zet);
  Object.keys(groepnamen).forEach((g, i) => {
    zet('overleg_groep', OVERLEG, g, i + 1);
  });
  const tijden = begintijden(
    DAG,
    '14:00',
    v.onderwerpen.map((o) => o.minuten),
  );
  v.onderwerpen.forEach((o, i) => {
    zet(
      'agendapunt',
      o.id,
      OVERLEG,
      i + 1,
      o.soort,
      o.groep,
      geschreven(v, o.titel),
      o.vraag,
      o.doel,
      o.kring,
      tijden[i] ?? '14:00',
      o.minuten,
    );
  });
  mensrijen(v, gesloten, zet);
  v.punten.forEach((p, i) => {
    const { gegeven: g } = p;
    const actie = p.soort === 'actie' ? [p.verantwoordelijke, p.termijn] : [null, null];
    zet(
      'punt',
      p.id,
      OVERLEG,
      p.onderwerp,
      g.groepId,
      p.soort,
      geschreven(v, p.tekst),
      g.bron,
      g.gegevenssoort,
      g.niveau,
      g.kring,
      'd',
      'art. X',
      ...actie,
      BINNEN,
      i + 1,
      p.voorwaarden ? geschreven(v, p.voorwaarden) : '',
      p.beroepsgeheim,
      p.aangevuldDoor,
    );
    for (const lid of g.leden) zet('punt_lid', p.id, lid);
    if (p.erbij !== null) zet('punt_erbij', p.id, p.erbij, BINNEN);
    g.verruimingen.forEach((r, nr) => {
      const aan = [JSON.stringify(r.aanPartners), JSON.stringify(r.aanDeelnemers)];
      zet('verruiming', `${p.id}-${nr}`, p.id, ...aan, r.bron, 'politie-1', r.tijd, r.ingetrokkenOp, r.grondslag);
    });
    if (g.versmalling) zet('versmalling', p.id, JSON.stringify(g.versmalling), BINNEN);
  });
  for (const a of v.afspraken) afspraakrijen(v, a, zet);
  return uit;
}

type Zet = (tabel: Tabel, ...waarden: Waarde[]) => void;

/** Of before, with what goes along in words, or about items with an answer of each bron. */
function afspraakrijen(v: Vergadering, a: Afspraak, zet: Zet): void {
  const gesprek = [a.informeert, a.magVerteld, a.betrokken].map((t) => geschreven(v, t));
  const op = a.informatie === null ? '' : geschreven(v, a.voorwaarden);
  const wat = a.informatie === null ? '' : geschreven(v, a.informatie);
  const gevraagd = a.informatie === null ? null : `${GEVRAAGD}-1`;
  const akkoord = a.akkoord ? 1 : 0;
  const [van, tot] = [
    [a.id, OVERLEG, a.over, ONTVANGER],
    [wat, gevraagd, akkoord, op, ...gesprek, BINNEN, a.aantal],
  ];
  zet('sluitafspraak', ...van, ...tot);
  for (const id of a.items) {
    const punt = v.punten.some((p) => p.id === id);
    zet('sluitafspraak_item', a.id, id, punt ? id : null, punt ? null : id);
  }
  const bronnen = [...v.punten, ...v.interventies].filter((x) => a.items.includes(x.id)).map((x) => x.gegeven.bron);
  for (const p of partnerIds.filter((id) => bronnen.includes(id))) {
    const ja = a.ja.includes(p);
    const voorwaarde = a.perBron[p];
    const zin = ja && voorwaarde ? geschreven(v, voorwaarde) : '';
    zet('sluitafspraak_bron', a.id, p, `${p}-1`, ja ? 1 : 0, zin);
  }
}

/** The meeting before, in which the namenlijst of the first group was fixed. */
function vorigeRijen({ profiel, leden }: Vergadering, zet: Zet): void {
  const zaal = [null, 1, 1, 0, 0, 0, null];
  zet(
    'overleg',
    VORIG,
    '2026-02-12',
    '14:00',
    'Voorbeeldstad',
    'gesloten',
    profiel.id,
    profiel.versie,
    ...zaal,
    SINDS,
    SINDS,
  );
  zet('overleg_groep', VORIG, 'g1', 1);
  zet('agendapunt', 'vorig-1', VORIG, 1, 'opening', null, 'Opening', '', null, 'A', '14:00', 5);
  zet('vaststelling', 'vast-1', VORIG, 'g1', teksten, 0, SINDS);
  // Fixed in the meeting itself too: whether anything changed follows from the members.
  const ongewijzigd = leden.every((l) => l.groep !== 'g1' || l.vorige === 'blijft') ? 1 : 0;
  zet('vaststelling', 'vast-2', OVERLEG, 'g1', JSON.stringify(['politie', 'om']), ongewijzigd, SINDS);
  for (const l of leden) {
    if (l.groep === 'g1' && l.vorige !== null) zet('vaststelling_lid', 'vast-1', l.id, l.vorige, l.feiten);
  }
}

function mensrijen(v: Vergadering, gesloten: boolean, zet: Zet): void {
  v.mensen.forEach(({ persoon: p, geweigerd, plaats }, i) => {
    const gast = p.soort === 'incidenteel';
    const [partner, organisatie] = gast ? [null, p.organisatie] : [p.partner, p.partner];
    const toets = gast ? ['politie', 'd', 'nodig', 'B'] : [null, null, null, null];
    zet(
      'deelnemer',
      p.id,
      OVERLEG,
      i + 1,
      partner,
      organisatie,
      `I. Denkbeeld ${i}`,
      'functionaris',
      'eigen-taak',
      ...toets,
      SINDS,
    );
    if (gast) {
      zet('toets', p.id, 'functionaris', p.groepen === null ? 'niet-gevraagd' : 'nee', SINDS);
      for (const groep of p.groepen ?? []) zet('toets_groep', p.id, groep);
      p.gronden.forEach((g, nr) => {
        zet('deelnemer_grond', `${p.id}-${nr}`, p.id, g.van, g.gegevenssoort, g.niveau, g.grondslag);
        for (const lid of g.leden) zet('deelnemer_grond_lid', `${p.id}-${nr}`, lid);
      });
      p.verstrekt.forEach((g, nr) => {
        const aan = JSON.stringify(g.aan);
        zet('deelnemer_verstrekking', `${p.id}-${nr}`, p.id, aan, g.gegevenssoort, g.niveau, g.grondslag);
      });
      const uitkomst = geweigerd ? 'geweigerd' : 'ondertekend';
      const tijd = geweigerd ? BINNEN : p.getekendOp;
      if (tijd !== null) {
        zet('verklaring', `v-${p.id}`, p.id, uitkomst, teksten, '1', 'hash', 'Voorbeeldstad', tijd, 'paspoort', 'x');
      }
    }
    if (plaats === 'nergens') return;
    const weg = gesloten || plaats !== 'zaal';
    const telt = !gesloten && plaats !== 'weg' ? 1 : 0;
    zet('aanwezigheid', `aan-${p.id}`, OVERLEG, p.id, 'a1', BINNEN, weg ? BUITEN : null, telt);
  });
}

/** A profile's text is always the same, so that it is parsed once. */
const inhouden = new WeakMap<Vergadering['profiel'], string>();
function inhoud(profiel: Vergadering['profiel']): string {
  const bekend = inhouden.get(profiel) ?? JSON.stringify(profiel);
  inhouden.set(profiel, bekend);
  return bekend;
}
