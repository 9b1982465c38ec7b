/** What the chair should know beforehand: each with what helps. For the preparation, and where still true the meeting. */
import type { Waarschuwing } from '../../shared/contract/waarschuwing.ts';
import { stelVolgordeVoor, type Volgordepunt } from '../../shared/domein/agendavolgorde.ts';
import { besluitMist } from '../../shared/domein/besluitNodig.ts';
import { isVervallen } from '../../shared/domein/bewaartermijn.ts';
import { korteNaam, vervaltOp, vindKring } from '../../shared/domein/profiel.ts';
import { datumInWoorden, telMaandenOp } from '../../shared/domein/tijd.ts';
import { hoofdletter, opsomming, tel } from '../../shared/domein/woorden.ts';
import { isVoorNiemand, partnerDoetMee } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { teLaatPerPartner } from './acties.ts';
import { postenVanGroep } from './bewaren.ts';
import { brievenTeLaat } from './brieven.ts';
import { genodigden, publiekVan } from './genodigden.ts';
import { nietBijgewerkt } from './namenlijstVaststelling.ts';
import { nodigVoor, nodigZonderConvenant, waaromNiet } from './nodig.ts';
import { type Agendarij, groepenVan } from './overlegrij.ts';
import { peildag } from './peildag.ts';
import { profielOp } from './profiel.ts';
import type { Overlegsituatie } from './situatie.ts';

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

/**
 * Whether the convenant runs on the day of the meeting. A meeting in preparation keeps the profile under which it was made
 * until it takes over the one in force: then that is what to do first.
 */
function convenant(db: ReadableDb, { situatie, overleg }: Overlegsituatie, vandaag: string): Waarschuwing[] {
  const nieuw = overleg.staat === 'voorbereiding' ? profielOp(db, overleg.datum) : situatie.profiel;
  if (nieuw.id !== situatie.profiel.id || nieuw.versie !== situatie.profiel.versie) {
    return [
      {
        soort: 'convenant',
        tekst: `Dit overleg is voorbereid met versie ${situatie.profiel.versie} van het convenantprofiel. Op die dag geldt versie ${nieuw.versie}.`,
        watHelpt: 'Neem het nieuwe profiel over. Kijk daarna de agenda en de toetsen van gasten na.',
        profiel: true,
      },
    ];
  }
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
  if (einde <= situatie.datum) {
    return [
      {
        soort: 'convenant',
        tekst: `Op de dag van dit overleg is het convenant afgelopen: het loopt af op ${datumInWoorden(einde)}.`,
        watHelpt: 'Laat het convenant op tijd verlengen, of kies een eerdere dag (w) (art. 16 lid 2).',
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

/**
 * Partners that are needed for an item, as its agenda says; where it names nobody, those invited and inside its circle. Of
 * those that take no part that day a besluit helps nothing.
 */
function nodigen(o: Overlegsituatie, rij: Agendarij): string[] {
  const { profiel } = o.situatie;
  const genoemd = nodigVoor(rij);
  const kring = vindKring(profiel, rij.kring)?.partners ?? [];
  const inKring = o.rijen.flatMap((r) => (r.partner !== null && kring.includes(r.partner) ? [r.partner] : []));
  return (genoemd.length > 0 ? genoemd : inKring).filter((id) => partnerDoetMee(profiel, id, o.overleg.datum));
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

/**
 * Seats of those who may not see the head of an item: of whoever is in the room, and before the meeting of whoever is
 * invited, as he will be when he has signed. The opening is for everybody.
 */
export function wieGaatWeg(o: Overlegsituatie, rij: Agendarij): number[] {
  const wie = o.overleg.staat === 'voorbereiding' ? genodigden(o) : o.publiek;
  const publiek = new Set(publiekVan(o, wie, rij));
  const weg = new Set(wie.flatMap((p) => (publiek.has(p.id) ? [] : [p.id])));
  const zetels = o.rijen.filter((r) => weg.has(r.id)).map((r) => r.zetel);
  return [...new Set(zetels)].sort((a, b) => a - b);
}

/** Items that not everybody invited may see, and an order in which people leave once and those come last. */
function besloten(o: Overlegsituatie, punten: readonly Agendatitel[]): Waarschuwing[] {
  const genodigd = genodigden(o);
  const kijkers = punten.map(({ rij, titel }) => {
    const publiek = publiekVan(o, genodigd, rij);
    const niet = wieGaatWeg(o, rij);
    const punt: Volgordepunt = {
      id: rij.id,
      soort: rij.soort,
      groepId: rij.groep_id,
      publiek,
    };
    return { titel, niet, punt, kring: rij.kring };
  });
  const zetel = (nr: number) => `${nr} ${o.rijen.find((r) => r.zetel === nr)?.organisatie ?? ''}`;
  const perGroep = Map.groupBy(
    kijkers.filter((k) => k.niet.length > 0),
    (k) => k.niet.join(' '),
  );
  const wie = [...perGroep.values()].map((deel): Waarschuwing => {
    const niet = deel[0]?.niet ?? [];
    const titels = opsomming(deel.map((k) => k.titel));
    if (deel[0]?.punt.publiek.length === 0) {
      const alleenVoorU = deel.every((k) => isVoorNiemand(o.situatie.profiel, k.kring));
      return {
        soort: 'besloten',
        tekst: `Niemand die komt, mag dit zien: ${titels}.`,
        watHelpt: alleenVoorU
          ? 'Het is alleen voor u: de zaal is dan leeg. Moet er iemand bij? Geef het een ruimere kring (g).'
          : 'De zaal is dan leeg. Nodig iemand uit die erbij mag zijn, of geef het een andere kring (g).',
      };
    }
    return {
      soort: 'besloten',
      tekst: `Niet voor ${opsomming(niet.map(zetel))}: ${titels}.`,
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

/** Who is on the list for a partner that takes no part that day; and a partner that does not and is needed all the same. */
function partners(o: Overlegsituatie, punten: readonly Agendatitel[]): Waarschuwing[] {
  const { profiel, datum } = o.situatie;
  const weg = o.rijen.filter((r) => r.partner !== null && !partnerDoetMee(profiel, r.partner, datum));
  const opLijst: Waarschuwing[] = weg.map((r) => ({
    soort: 'partner',
    tekst: `${hoofdletter(r.organisatie)} doet op die dag niet mee aan het convenant. ${r.naam} ziet dan niets.`,
    watHelpt: 'Trek de uitnodiging in. Nodig hem uit als incidentele deelnemer, na de toets (art. 4).',
  }));
  const overGroepen = punten.filter((p) => p.rij.groep_id !== null).length;
  const waar = (titels: readonly string[]) =>
    titels.length === overGroepen ? 'elk onderwerp over een groep' : opsomming(titels);
  const nodig = nodigZonderConvenant(o, punten)
    .filter(({ partner }) => weg.every((r) => r.partner !== partner.id))
    .map(
      ({ partner, titels }): Waarschuwing => ({
        soort: 'partner',
        tekst: `${hoofdletter(korteNaam(partner))} is nodig en ${waaromNiet(partner)}.`,
        watHelpt: `Nodig bij ${waar(titels)}. Laat het convenant tekenen, of nodig iemand uit als incidentele deelnemer, na de toets (art. 4). Kan het zonder? Haal het vinkje weg in de agenda (g).`,
      }),
    );
  return [...opLijst, ...nodig];
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
    ...convenant(db, o, nu.vandaag),
    ...partners(o, punten),
    ...besluit(o, punten),
    ...(vooraf ? besloten(o, punten) : []),
    ...brieven(db, groepen, dag),
    ...(vooraf ? acties(db, id) : []),
    ...tekenen(o),
  ];
}
