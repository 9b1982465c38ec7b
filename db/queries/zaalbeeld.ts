/**
 * The room's picture, from who is present. Masked rows only: what the rules do not give to everybody in the room is
 * gone before the picture is built, so nothing after this function can show it.
 */
import type { Zaalbeeld, Zaalbericht } from '../../shared/contract/zaalbeeld.ts';
import { leegZaalbeeld } from '../../shared/contract/zaalbeeld.ts';
import { meereizendInWoorden } from '../../shared/domein/meereizend.ts';
import { type Getoond, projecteerZaal, type Toetsbaar } from '../../shared/domein/projectie.ts';
import { dagEnDatum, korteDatum } from '../../shared/domein/tijd.ts';
import { kleinsteReden } from '../../shared/domein/uitleg.ts';
import { hoofdletter, itemwoord, metZinnen, opsomming } from '../../shared/domein/woorden.ts';
import { verdeel, type Zaalregel, zaalmaten } from '../../shared/domein/zaalbladzijden.ts';
import { zeteltoetsen } from '../../shared/domein/zeteltoets.ts';
import { isVoorNiemand, toelating, toetsAnoniem, toetsDatum, toetsZaal } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { type Actie, teLaatInWoorden, teLateActies, teLateZonderGroep } from './acties.ts';
import { adviesleden, adviestekst, zaaladvies } from './advies.ts';
import {
  type Interventierij,
  interventiesVanGroep,
  type Lid,
  ledenVanGroep,
  lidcode,
  onderwerpkop,
  type Puntrij,
  puntenBijAgendapunt,
  puntenVanOverleg,
} from './gegevens.ts';
import { leesInstelling } from './instelling.ts';
import { nieuwOfBlijft } from './namenlijstVaststelling.ts';
import { aanwezigen } from './opening.ts';
import { type Agendarij, agenda } from './overlegrij.ts';
import { bronnaam, type Overlegsituatie, uitvoeringInWoorden } from './situatie.ts';
import { verslagdelen } from './verslag.ts';
import { aanvullingInWoorden } from './verslagpunten.ts';
import { leesrijen } from './zaalverslag.ts';

/** What is shown, and why it is dark; the ids are for the log and for the question "what would appear?". */
export interface Zaal {
  readonly beeld: Zaalbeeld;
  readonly regels: number;
  readonly getoond: readonly string[];
  /** The same rows per page of the picture that is shown now; none while it is another picture, or blank. */
  readonly bladen: readonly (readonly string[])[];
  readonly donkerOmdat: string;
  readonly watHelpt: string;
  /** Dark only because the chair has not shown it yet since the room was empty. */
  readonly wachtOpTonen?: boolean;
}

interface Rij {
  readonly id: string;
  readonly regel: Zaalregel;
}

type Deelnamestand = Pick<Puntrij, 'beeindigd'>;

const aangevuld = (p: Puntrij): string[] => (p.aanvullingDoor === null ? [] : [`${aanvullingInWoorden(p)}.`]);

/** With who does it and what travels with it: whoever hears it hears by when, and on which conditions. */
const vanPunt =
  (o: Overlegsituatie) =>
  (p: Getoond<Puntrij>): Rij => ({
    id: p.id,
    regel: {
      label: itemwoord[p.soort],
      tekst: metZinnen(p.tekst, [...uitvoeringInWoorden(o, p, korteDatum), ...meereizendInWoorden(p), ...aangevuld(p)]),
    },
  });
const vanActie =
  (o: Overlegsituatie) =>
  (a: Getoond<Actie>): Rij => ({
    id: a.id,
    regel: {
      label: itemwoord.actie,
      tekst: metZinnen(a.wat, [
        ...uitvoeringInWoorden(o, { ...a, termijn: null }, korteDatum),
        ...meereizendInWoorden(a.meereizend),
        teLaatInWoorden(a.termijn),
      ]),
    },
  });
const vanInterventie =
  (o: Overlegsituatie) =>
  (i: Getoond<Interventierij>): Rij => ({
    id: i.id,
    regel: {
      label: hoofdletter(bronnaam(o, i.verantwoordelijke)),
      tekst: metZinnen(i.wat, uitvoeringInWoorden(o, { ...i, verantwoordelijke: null }, korteDatum)),
    },
  });

/** Id of the row that shows a name; the code alone is another row, so that a name that appears is noticed. */
export const naamrijId = (lid: { readonly id: string }): string => `naam-${lid.id}`;

/** A name, or the code alone, as a row of the room. @param naam null: only the code may be seen */
type Naamregel = (code: string, naam: string | null) => Zaalregel;
const gewoneNaam: Naamregel = (code, naam) => ({ label: code, tekst: naam ?? 'op de namenlijst' });

/** Names where they may be seen; else, on the netto list, the code alone. */
function namen(o: Overlegsituatie, leden: readonly Lid[], maak: Naamregel = gewoneNaam): Rij[] {
  const metNaam = new Map(projecteerZaal(o.situatie, o.publiek, leden).map((l) => [l.id, l]));
  const codes = leden
    .filter((l) => l.staat === 'netto')
    .map((l): Toetsbaar & { code: string } => ({ ...lidcode(o.situatie.profiel, l), code: l.code }));
  const metCode = new Map(projecteerZaal(o.situatie, o.publiek, codes).map((l) => [l.id, l]));
  return leden.flatMap((l): Rij[] => {
    const open = metNaam.get(l.id);
    if (open) return [{ id: naamrijId(l), regel: maak(open.code, open.naam) }];
    const code = metCode.get(l.id);
    return code ? [{ id: l.id, regel: maak(code.code, null) }] : [];
  });
}

/**
 * The same rows, as new or staying: the new ones first. No row is added, so it shows no name or code that was not there;
 * who left is for nobody in the room (art. 12 lid 1) and in none of these rows.
 */
function alsVerschil(db: ReadableDb, o: Overlegsituatie, groepId: string, leden: readonly Lid[]): Rij[] {
  const wat = nieuwOfBlijft(db, groepId, o.overleg.id);
  const deel = (welk: 'nieuw' | 'blijft', label: string) =>
    namen(
      o,
      leden.filter((l) => wat(l) === welk),
      (code, naam) => ({ label, tekst: naam === null ? code : `${code} ${naam}` }),
    );
  return [...deel('nieuw', 'Nieuw'), ...deel('blijft', 'Blijft')];
}

function namenlijst(db: ReadableDb, o: Overlegsituatie, groepId: string): Rij[] {
  const leden = ledenVanGroep(db, groepId);
  return o.overleg.verschil_in_zaal === 1 ? alsVerschil(db, o, groepId, leden) : namen(o, leden);
}

/**
 * The closing round goes over the actions of the whole meeting; but what was noted under an anonymous question is read
 * there, or not in the room at all.
 */
function acties(db: ReadableDb, o: Overlegsituatie, rij: Agendarij): Puntrij[] {
  const elders = new Set(agenda(db, o.overleg.id).flatMap((a) => (a.anoniem === 1 || a.id === rij.id ? [a.id] : [])));
  return puntenVanOverleg(db, o.overleg.id).filter((p) => p.soort === 'actie' && !elders.has(p.agendapuntId));
}

/**
 * How a group is doing begins with what should have been done: not what was taken along to this very subject. What
 * belongs to no group comes back at the closing round.
 */
export function teLaatBij(db: ReadableDb, o: Overlegsituatie, rij: Agendarij): Actie[] {
  if (rij.soort === 'sluitronde' && o.overleg.staat !== 'gesloten') return teLateZonderGroep(db, o.overleg.id);
  if (rij.soort !== 'onderwerp' || rij.groep_id === null || rij.anoniem === 1 || o.overleg.staat === 'gesloten')
    return [];
  const hier = new Set(puntenBijAgendapunt(db, rij.id).map((p) => p.id));
  return teLateActies(db, rij.id).filter((a) => !hier.has(a.id));
}

/** The rows of a subject that everybody of this audience may see, in the order of the room. */
export function rijen(db: ReadableDb, o: Overlegsituatie, rij: Agendarij): Rij[] {
  // First of all: what is about somebody who takes part no more is for nobody in the room (art. 12 lid 1).
  const toon = <T extends Toetsbaar & Deelnamestand>(x: readonly T[]) =>
    projecteerZaal(
      o.situatie,
      o.publiek,
      x.filter((rij) => !rij.beeindigd),
    );
  if (rij.anoniem === 1) {
    return zaaladvies(db, o, rij).map(({ id, ...regel }) => ({ id, regel }));
  }
  const punten = toon(puntenBijAgendapunt(db, rij.id)).map(vanPunt(o));
  const teLaat = () => projecteerZaal(o.situatie, o.publiek, teLaatBij(db, o, rij)).map(vanActie(o));
  switch (rij.soort) {
    case 'opening':
      return [];
    case 'onderwerp':
      if (rij.stuk_id !== null) return [...leesrijen(db, o, rij.stuk_id), ...punten];
      return [...teLaat(), ...punten];
    case 'namenlijst':
      return [...(rij.groep_id === null ? [] : namenlijst(db, o, rij.groep_id)), ...punten];
    case 'plan': {
      const plan = rij.groep_id === null ? [] : interventiesVanGroep(db, rij.groep_id);
      return [...toon(plan).map(vanInterventie(o)), ...punten];
    }
    case 'sluitronde':
      return [...teLaat(), ...toon(acties(db, o, rij)).map(vanPunt(o)), ...punten];
  }
}

/** Everything that lies on the table of a subject, before the rules: items, names, interventions, actions. */
export function inhoud(
  db: ReadableDb,
  o: Overlegsituatie,
  rij: Agendarij,
): readonly (Toetsbaar & Partial<Deelnamestand & Pick<Puntrij, 'vrijgegeven'>>)[] {
  const groep = rij.groep_id;
  const punten = puntenBijAgendapunt(db, rij.id);
  if (rij.anoniem === 1) return [...adviesleden(db, o.situatie.profiel, rij), ...punten];
  if (rij.soort === 'namenlijst' && groep !== null) return [...ledenVanGroep(db, groep), ...punten];
  if (rij.soort === 'plan' && groep !== null) return [...interventiesVanGroep(db, groep), ...punten];
  if (rij.soort === 'sluitronde') return [...teLaatBij(db, o, rij), ...acties(db, o, rij), ...punten];
  const delen = rij.stuk_id === null ? null : verslagdelen(db, rij.stuk_id);
  if (delen) return [...delen.passages, ...delen.rondes, ...punten];
  return [...teLaatBij(db, o, rij), ...punten];
}

/** One reason why something of the subject is not for everybody in the room. */
export interface Verborgen {
  readonly id: string;
  /** The reason's code as the log writes codes: `buiten-kring`. */
  readonly reden: string;
}

/** For the log: what the room saw must stay explainable, also why something was not there. */
export function verborgen(db: ReadableDb, o: Overlegsituatie): readonly Verborgen[] {
  const rij = agenda(db, o.overleg.id).find((a) => a.id === o.overleg.agendapunt_id);
  if (!rij) return [];
  return inhoud(db, o, rij).flatMap(({ id, gegevens, beeindigd }) => {
    if (beeindigd) return [{ id, reden: 'deelname-beeindigd' }];
    const { tegen } = toetsZaal(o.situatie, o.publiek, gegevens, rij.anoniem === 1 ? toetsAnoniem : toetsDatum);
    const codes = new Set(tegen.flatMap((t) => t.redenen.map((r) => r.code)));
    return [...codes].sort().map((code) => ({ id, reden: code.replace(/[A-Z]/g, (h) => `-${h.toLowerCase()}`) }));
  });
}

const maatVan = (db: ReadableDb): 'gewoon' | 'groter' =>
  leesInstelling(db, 'zaalmaat') === 'groter' ? 'groter' : 'gewoon';

const donker = (donkerOmdat: string, watHelpt: string): Zaal => ({
  beeld: leegZaalbeeld,
  regels: 0,
  getoond: [],
  bladen: [],
  donkerOmdat,
  watHelpt,
});

/** Those in the room, as the participants are no case data: only who is there now. Null: nobody is. */
function wieIsEr(db: ReadableDb, o: Overlegsituatie): Zaalbeeld | null {
  const mensen = aanwezigen(o).map(({ naam, organisatie }) => ({ naam, organisatie }));
  if (mensen.length === 0) return null;
  const bladen = verdeel(
    mensen.map((m) => ({ label: '', tekst: `${m.naam} ${m.organisatie}` })),
    // Without a column for labels a line holds more.
    { ...zaalmaten[maatVan(db)], tekens: Math.floor(zaalmaten[maatVan(db)].tekens * 1.25) },
  );
  const nr = Math.min(Math.max(1, o.overleg.bladzijde), bladen.length);
  const eerste = bladen.slice(0, nr - 1).reduce((som, blad) => som + blad.length, 0);
  return {
    soort: 'aanwezigen',
    titel: 'Wie is er?',
    mensen: mensen.slice(eerste, eerste + (bladen[nr - 1]?.length ?? 0)),
    bladzijde: { nr, van: bladen.length },
  };
}

/** The articles read out at the opening, one at a time; the welcome before the first. No case data: no audience needed. */
function opening(db: ReadableDb, o: Overlegsituatie): Zaalbeeld {
  const { profiel } = o.situatie;
  if (o.overleg.opening_nr === 0 && o.overleg.wie_is_er === 1) {
    const erZijn = wieIsEr(db, o);
    if (erZijn) return erZijn;
  }
  const teksten = profiel.geheimhouding.bijOpening;
  const tekst = teksten[o.overleg.opening_nr - 1];
  if (!tekst) return { soort: 'welkom', gemeente: profiel.gemeente.naam, datum: dagEnDatum(o.overleg.datum) };
  return {
    soort: 'opening',
    titel: 'Dit blijft in de kring',
    nu: o.overleg.opening_nr,
    koppen: teksten.map((t) => t.kort ?? t.artikel),
    artikel: tekst.artikel.replace(/^art\. /, 'Artikel '),
    tekst: tekst.tekst,
    gewoneTaal: tekst.gewoneTaal ?? null,
  };
}

/** Why nothing of this subject may be seen by those present, in one line, with the key that helps. */
export function waaromDonker(o: Overlegsituatie, kop: Toetsbaar): { donkerOmdat: string; watHelpt: string } | null {
  if (o.publiek.length === 0) {
    return { donkerOmdat: 'Er is niemand aan tafel.', watHelpt: 'Druk op de toets bij de naam van wie er is.' };
  }
  const zetelVan = (id: string) => o.zetels.find((z) => z.persoon.id === id);
  for (const persoon of o.publiek) {
    const niet = toelating(o.situatie, persoon);
    const zetel = zetelVan(persoon.id);
    if (niet && persoon.soort === 'incidenteel') {
      const toets = zetel ? zeteltoetsen([zetel.nummer]) : 'de toets bij zijn naam';
      const wie = `${zetel?.nummer ?? ''} ${persoon.organisatie}`.trim();
      // Whoever refused cannot sign any more in this meeting.
      return o.verklaringen.get(persoon.id)?.uitkomst === 'geweigerd'
        ? {
            donkerOmdat: `${wie} wilde niet tekenen, ${niet.artikel}.`,
            watHelpt: `Vraag hem om weg te gaan, en druk op ${toets}.`,
          }
        : {
            donkerOmdat: `${wie} heeft niet getekend, ${niet.artikel}.`,
            watHelpt: `Druk op t om te laten tekenen, of op ${toets} als hij buiten wacht.`,
          };
    }
  }
  const oordeel = toetsZaal(o.situatie, o.publiek, kop.gegevens);
  if (oordeel.opTafel) return null;
  const voorNiemand = kop.gegevens.every((g) => isVoorNiemand(o.situatie.profiel, g.kring));
  if (voorNiemand) {
    return {
      donkerOmdat: 'Dit onderdeel is alleen voor u.',
      watHelpt: 'Kies een ander onderwerp, of geef dit onderdeel een ruimere kring.',
    };
  }
  const wie = oordeel.tegen.map((x) => zetelVan(x.persoon.id)?.naam ?? 'iemand');
  const zetels = oordeel.tegen.map((x) => zetelVan(x.persoon.id)?.nummer ?? 0).filter((n) => n > 0);
  return {
    donkerOmdat: `${opsomming(wie)}: ${kleinsteReden(oordeel.tegen[0]?.redenen ?? [])}.`,
    watHelpt: `Vraag om even buiten te wachten en druk op ${zeteltoetsen(zetels)}, of kies een ander onderwerp.`,
  };
}

/** The question under the title; an anonymous one without names. */
export function zaalvraag(db: ReadableDb, o: Overlegsituatie, rij: Agendarij): string | null {
  if (rij.soort === 'namenlijst' && o.overleg.verschil_in_zaal === 1) return 'Wat is er anders dan de vorige keer?';
  if (rij.vraag === '') return null;
  return rij.anoniem === 1 ? adviestekst(db)(rij.vraag) : rij.vraag;
}

/** The subject's picture for this audience, whatever the beamer does now. */
function onderwerp(db: ReadableDb, o: Overlegsituatie, rij: Agendarij): Zaal {
  if (rij.soort === 'opening') {
    return { beeld: opening(db, o), regels: 0, getoond: [], bladen: [], donkerOmdat: '', watHelpt: '' };
  }
  const kop = onderwerpkop(rij);
  const waarom = waaromDonker(o, kop);
  if (waarom) return donker(waarom.donkerOmdat, waarom.watHelpt);
  const zichtbaar = rijen(db, o, rij);
  const bladzijden = verdeel(
    zichtbaar.map((r) => ({ ...r.regel, id: r.id })),
    zaalmaten[maatVan(db)],
  );
  const nr = Math.min(Math.max(1, o.overleg.bladzijde), bladzijden.length);
  return {
    beeld: {
      soort: 'onderwerp',
      titel: rij.titel,
      vraag: zaalvraag(db, o, rij),
      regels: (bladzijden[nr - 1] ?? []).map(({ label, tekst }) => ({ label, tekst })),
      bladzijde: { nr, van: bladzijden.length },
      aanTafel: o.zetels.filter((z) => z.inZaal).map((z) => z.naam),
    },
    regels: zichtbaar.length,
    getoond: zichtbaar.map((r) => r.id),
    bladen: bladzijden.map((blad) => blad.map((r) => r.id)),
    donkerOmdat: '',
    watHelpt: '',
  };
}

const EERSTE_BINNEN = 'Eerste binnen.';
const IS_IEDEREEN_AANGEMERKT = 'Is iedereen aangemerkt die er zit? F9 toont het beeld.';

/** The picture of a meeting at this moment. */
export function zaalbeeld(db: ReadableDb, o: Overlegsituatie): Zaal {
  const { overleg } = o;
  if (overleg.staat === 'voorbereiding') return donker('Het overleg is nog niet geopend.', 'Open het overleg.');
  if (overleg.staat === 'gesloten') return donker('Het overleg is gesloten.', '');
  if (overleg.tekenaar_id !== null)
    return donker('Er wordt getekend.', 'Na het tekenen komt u terug met uw tafelcode.');
  if (overleg.beamer_leeg === 1)
    return donker('U hebt de beamer leeg gemaakt.', 'Druk op F9 om het beeld terug te zetten.');
  if (overleg.staat === 'geschorst') return { ...donker('Het is pauze.', ''), beeld: { soort: 'pauze' } };
  const rij = agenda(db, overleg.id).find((a) => a.id === overleg.agendapunt_id);
  if (!rij) return donker('Er is nog geen onderwerp gekozen.', 'Kies een onderwerp met PgDn.');
  const beeld = onderwerp(db, o, rij);
  const wacht = overleg.eerste_binnen === 1 && beeld.beeld.soort === 'onderwerp';
  return wacht ? { ...donker(EERSTE_BINNEN, IS_IEDEREEN_AANGEMERKT), wachtOpTonen: true } : beeld;
}

/** The picture with theme and size, as it goes to the windows. */
export function zaalbericht(db: ReadableDb, beeld: Zaalbeeld, oefening: boolean): Zaalbericht {
  return {
    beeld,
    thema: leesInstelling(db, 'thema') === 'donker' ? 'donker' : 'licht',
    maat: maatVan(db),
    oefening,
  };
}
