/** What the chair should know beforehand: each with what helps. For the preparation, and where still true the meeting. */
import type { Waarschuwing } from '../../shared/contract/waarschuwing.ts';
import { stelVolgordeVoor, type Volgordepunt } from '../../shared/domein/agendavolgorde.ts';
import { besluitMist } from '../../shared/domein/besluitNodig.ts';
import { isVervallen } from '../../shared/domein/bewaartermijn.ts';
import { vervaltOp, vindKring } from '../../shared/domein/profiel.ts';
import { datumInWoorden, telMaandenOp } from '../../shared/domein/tijd.ts';
import { hoofdletter, opsomming, tel } from '../../shared/domein/woorden.ts';
import { type Persoon, partnerDoetMee, toetsDatum } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { teLaatPerPartner } from './acties.ts';
import { nodigVoor } from './agenda.ts';
import { postenVanGroep } from './bewaren.ts';
import { brievenTeLaat } from './brieven.ts';
import { onderwerpkop } from './gegevens.ts';
import { type Agendarij, groepenVan } from './overlegrij.ts';
import { peildag } from './peildag.ts';
import type { Overlegsituatie } from './situatie.ts';
import { nietBijgewerkt } from './vaststelling.ts';

/** An agenda item with the title that regie gives it: with the name of its group. */
export interface Agendatitel {
  readonly rij: Agendarij;
  readonly titel: string;
}

/** Months before the convenant ends in which evaluating is still in time (art. 16 lid 2 asks for it before the end). */
const EVALUEER_MAANDEN = 6;
/** So many letters get a line each; more become one. */
const BRIEVEN_APART = 2;

/** Before a meeting is opened: groups with something due, for which opening may have to wait. */
function vernietigen(db: ReadableDb, groepen: readonly string[], dag: string): Waarschuwing[] {
  const namen = groepen
    .filter((id) => postenVanGroep(db, id).some((p) => isVervallen(p, dag)))
    .flatMap((id) => db.prepare<{ naam: string }>('SELECT naam FROM groep WHERE id = ?').get(id)?.naam ?? []);
  if (namen.length === 0) return [];
  return [
    {
      soort: 'vernietigen',
      tekst: `Bij ${opsomming(namen)} moet iets worden vernietigd.`,
      watHelpt:
        'Doe dat vóór het overleg, bij Registers, Bewaren en vernietigen. Te laat? Dan kunt u het overleg niet openen.',
    },
  ];
}

function convenant({ situatie }: Overlegsituatie, vandaag: string): Waarschuwing[] {
  const einde = vervaltOp(situatie.profiel);
  if (einde <= vandaag) {
    return [
      {
        soort: 'convenant',
        tekst: `Het convenant liep af op ${datumInWoorden(einde)}.`,
        watHelpt: 'Overleg met uw privacyjurist voor u verdergaat (art. 16 lid 2).',
      },
    ];
  }
  if (telMaandenOp(vandaag, EVALUEER_MAANDEN) < einde) return [];
  return [
    {
      soort: 'convenant',
      tekst: `Het convenant loopt af op ${datumInWoorden(einde)}.`,
      watHelpt: 'Evalueer het met de partners vóór die datum (art. 16 lid 2).',
    },
  ];
}

/** Who is needed for an item, as its agenda says; where it names nobody, whoever is invited and inside its circle. */
function nodigen(o: Overlegsituatie, rij: Agendarij): string[] {
  const genoemd = nodigVoor(rij);
  if (genoemd.length > 0) return genoemd;
  const kring = vindKring(o.situatie.profiel, rij.kring)?.partners ?? [];
  return o.rijen.flatMap((r) => (r.partner !== null && kring.includes(r.partner) ? [r.partner] : []));
}

function besluit(o: Overlegsituatie, punten: readonly Agendatitel[]): Waarschuwing[] {
  const overGroepen = punten.filter((p) => p.rij.groep_id !== null);
  const alle = overGroepen.map(({ rij, titel }) => ({ titel, nodig: nodigen(o, rij) }));
  return besluitMist(o.situatie, alle).map(({ van, aan, titels }) => ({
    soort: 'besluit',
    tekst: `Geen besluit art. 20 Wpg. ${hoofdletter(van)} en ${opsomming(aan)} kunnen niet delen.`,
    watHelpt: `Nodig bij ${titels.length === alle.length ? 'elk onderwerp over een groep' : opsomming(titels)}. Is er een besluit? Leg het vast bij Registers, Besluiten.`,
  }));
}

/** As he will be once he has signed: beforehand nobody has. */
function alsGetekend(o: Overlegsituatie): Persoon[] {
  return [...o.personen.values()]
    .filter((p) => p.soort !== 'functionaris' || partnerDoetMee(o.situatie.profiel, p.partner, o.overleg.datum))
    .map((p) => (p.soort === 'incidenteel' ? { ...p, getekendOp: p.getekendOp ?? o.situatie.tijd } : p));
}

/**
 * Seats of those who may not see the head of an item: of whoever is in the room, and before the meeting of whoever is
 * invited, as he will be when he has signed. The opening is for everybody.
 */
export function wieGaatWeg(o: Overlegsituatie, rij: Agendarij): number[] {
  if (rij.soort === 'opening') return [];
  const wie = o.overleg.staat === 'voorbereiding' ? alsGetekend(o) : o.publiek;
  const kop = onderwerpkop(rij).gegevens;
  const weg = new Set(wie.flatMap((p) => (toetsDatum(o.situatie, p, kop).zichtbaar ? [] : [p.id])));
  const zetels = o.rijen.filter((r) => weg.has(r.id)).map((r) => r.zetel);
  return [...new Set(zetels)].sort((a, b) => a - b);
}

/** Items that not everybody invited may see, and an order in which people leave once and those come last. */
function besloten(o: Overlegsituatie, punten: readonly Agendatitel[]): Waarschuwing[] {
  const genodigd = alsGetekend(o);
  const kijkers = punten.map(({ rij, titel }) => {
    const kop = onderwerpkop(rij).gegevens;
    const publiek =
      rij.soort === 'opening' ? genodigd : genodigd.filter((p) => toetsDatum(o.situatie, p, kop).zichtbaar);
    const niet = wieGaatWeg(o, rij);
    const punt: Volgordepunt = {
      id: rij.id,
      soort: rij.soort,
      groepId: rij.groep_id,
      publiek: publiek.map((p) => p.id),
    };
    return { titel, niet, punt };
  });
  const zetel = (nr: number) => `${nr} ${o.rijen.find((r) => r.zetel === nr)?.organisatie ?? ''}`;
  const perGroep = Map.groupBy(
    kijkers.filter((k) => k.niet.length > 0),
    (k) => k.niet.join(' '),
  );
  const wie = [...perGroep.values()].map((deel): Waarschuwing => {
    const niet = deel[0]?.niet ?? [];
    return {
      soort: 'besloten',
      tekst: `Niet voor ${opsomming(niet.map(zetel))}: ${opsomming(deel.map((k) => k.titel))}.`,
      watHelpt: 'Vraag dan even buiten te wachten. Het overleg noemt wie, en u drukt op zijn cijfer (art. 8 lid 8).',
    };
  });
  const beter = stelVolgordeVoor(
    kijkers.map((k) => k.punt),
    genodigd.map((p) => p.id),
  );
  if (!beter) return wie;
  const winst =
    beter.straks < beter.nu
      ? `Nu gaat er ${tel(beter.nu, 'keer', 'keer')} iemand weg. In een andere volgorde ${tel(beter.straks, 'keer', 'keer')}.`
      : 'In een andere volgorde hoeft er minder vaak iemand terug te komen.';
  const titel = (id: string) => punten.find((p) => p.rij.id === id)?.titel ?? '';
  return [
    {
      soort: 'volgorde',
      tekst: winst,
      watHelpt: `Deze volgorde: ${beter.volgorde.map(titel).join(' → ')}.`,
      volgorde: [...beter.volgorde],
    },
    ...wie,
  ];
}

function brieven(db: ReadableDb, groepen: readonly string[], dag: string): Waarschuwing[] {
  const laat = groepen.flatMap((id) => brievenTeLaat(db, id, dag)).sort((a, b) => b.dagen - a.dagen);
  const watHelpt =
    'Geef of verstuur de brief en leg dat vast: Groepen, kies de jongere, Brief. Of leg vast welke partner bezwaar maakt (art. 9).';
  if (laat.length > BRIEVEN_APART) {
    const meer = opsomming(laat.map((b) => b.code));
    return [
      { soort: 'brief', tekst: `Brieven aan ${meer} zijn te laat, de eerste ${dagen(laat[0]?.dagen ?? 0)}.`, watHelpt },
    ];
  }
  return laat.map((b) => ({ soort: 'brief', tekst: `Brief aan ${b.code} is ${dagen(b.dagen)} te laat.`, watHelpt }));
}
const dagen = (n: number) => tel(n, 'dag', 'dagen');

function tekenen(o: Overlegsituatie): Waarschuwing[] {
  const wie = o.rijen.filter((r) => r.partner === null && !o.verklaringen.has(r.id)).map((r) => r.organisatie);
  if (wie.length === 0) return [];
  return [
    {
      soort: 'tekenen',
      tekst: `${opsomming(wie)} ${wie.length === 1 ? 'moet' : 'moeten'} nog tekenen.`,
      watHelpt: 'Dat gebeurt in de zaal, voordat de gast aan tafel mag: druk dan op t (art. 4 lid 3).',
    },
  ];
}

function partners(o: Overlegsituatie): Waarschuwing[] {
  const { profiel, datum } = o.situatie;
  const weg = o.rijen.filter((r) => r.partner !== null && !partnerDoetMee(profiel, r.partner, datum));
  if (weg.length === 0) return [];
  return [
    {
      soort: 'partner',
      tekst: `${opsomming(weg.map((r) => r.organisatie))} doet op die dag niet mee aan het convenant.`,
      watHelpt: 'Nodig uit als incidentele deelnemer, na de toets (art. 4).',
    },
  ];
}

/** Per partner what should have been done before this meeting. */
const acties = (db: ReadableDb, overlegId: string): Waarschuwing[] =>
  teLaatPerPartner(db, overlegId).map(({ naam, aantal }) => ({
    soort: 'acties',
    tekst: `${hoofdletter(naam)} heeft ${tel(aantal, 'actie die te laat is', 'acties die te laat zijn')}.`,
    watHelpt: 'Vraag vooraf hoe het staat, en leg dat vast bij Acties. Wat open blijft, komt terug in het overleg.',
  }));

/** At the closing round: groups whose namenlijst this meeting did not go over. */
function namenlijst(db: ReadableDb, o: Overlegsituatie, punten: readonly Agendatitel[]): Waarschuwing[] {
  const nu = punten.find((p) => p.rij.id === o.overleg.agendapunt_id);
  if (nu?.rij.soort !== 'sluitronde') return [];
  return nietBijgewerkt(db, o.overleg.id).map((groep) => ({
    soort: 'namenlijst',
    tekst: `De namenlijst van ${groep} is in dit overleg nog niet bijgewerkt.`,
    watHelpt: 'Doe dat ook als er niets verandert (art. 8 lid 4).',
  }));
}

/**
 * Everything to know about this meeting, what stops it first.
 * @param vandaag calendar day of the clock; terms are counted from the later of clock and log
 */
export function waarschuwingen(
  db: ReadableDb,
  o: Overlegsituatie,
  punten: readonly Agendatitel[],
  nu: { readonly moment: Date; readonly vandaag: string },
): Waarschuwing[] {
  const { staat, id } = o.overleg;
  if (staat === 'gesloten') return [];
  const vooraf = staat === 'voorbereiding';
  const groepen = groepenVan(db, id);
  const { dag } = peildag(db, nu.moment);
  return [
    ...(vooraf ? vernietigen(db, groepen, dag) : []),
    ...(vooraf ? [] : namenlijst(db, o, punten)),
    ...convenant(o, nu.vandaag),
    ...partners(o),
    ...besluit(o, punten),
    ...(vooraf ? besloten(o, punten) : []),
    ...brieven(db, groepen, dag),
    ...(vooraf ? acties(db, id) : []),
    ...tekenen(o),
  ];
}
