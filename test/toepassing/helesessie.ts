/**
 * A session in which every window types an invented word wherever the contract takes a sentence: what is accepted, and
 * then the same places in calls that are refused.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dagVan } from '../../shared/domein/tijd.ts';
import { goed, maakKluis, ontgrendel, startToneel, type Toneel, type Toneelopties, WACHTZIN } from './toneel.ts';
import { heleVergadering, kies, Merken, nodigHaltUit, noteer, puntVan, type Vergadering, zet } from './vergadering.ts';
import { invoerMet, padenMet, plaatsnaam, vrijeTekst } from './vrijetekst.ts';

const VANDAAG = dagVan(new Date());
/** Of the vervanger that is added. */
const VERVANGERZIN = 'negen stille uilen lezen kranten';
const BEHEERDERZIN = 'zeven kwieke egels tekenen bruggen';
type Antwoordhaak = NonNullable<Toneelopties['opAntwoord']>;

export interface Sessieverslag {
  readonly woorden: readonly string[];
  readonly stukIds: readonly string[];
  /** Places in calls that were accepted with a word in them. */
  readonly aanvaard: readonly string[];
}

/** Where a whole meeting has no reason to type anything. */
async function elders(t: Toneel, m: Merken, v: Vergadering): Promise<void> {
  const { besluiten, advies, punten, inzage, sleutels } = t.regie;
  const { besluitId } = await goed(
    besluiten.registreer({
      datum: VANDAAG,
      geldigVan: VANDAAG,
      geldigTot: VANDAAG,
      zwaarwegendBelang: m.maak(),
      samenwerkingsverband: m.maak(),
      doel: m.maak(),
      gegevenssoorten: ['politiegegeven'],
      voorwaarden: m.maak(),
      aan: ['jongerenwerk'],
    }),
  );
  await goed(besluiten.beeindig({ besluitId, per: VANDAAG, reden: m.maak() }));
  const leden = [v.leden[0]?.id ?? ''];
  const { overlegId, groepId } = v;
  await goed(advies.vraag({ overlegId, groepId, leden, kring: 'R', vraag: m.maak(), akkoord: [] }));
  const puntId = await noteer(t, v, m.maak());
  await goed(punten.legVoorwaardenVast({ puntId, voorwaarden: m.maak(), beroepsgeheim: null }));
  const gast = { soort: 'incidenteel' as const, id: 'gast', organisatie: m.maak(), getekend: false, gronden: [] };
  const verstrekt = [{ aan: ['burgemeester'], gegevenssoort: 'gewoon', niveau: 'groep' as const, grondslag: m.maak() }];
  const punt = { id: 'punt', tekst: m.maak(), bron: 'politie', gegevenssoort: 'gewoon', niveau: 'groep' as const };
  await goed(
    inzage.toets({
      overlegId,
      datum: null,
      inZaal: null,
      personen: [{ ...gast, verstrekt }],
      punten: [{ ...punt, leden: [], kring: null, verruimd: null, alleen: null }],
    }),
  );
  // Undone, and so kept until the meeting is closed.
  await noteer(t, v, m.maak());
  await goed(t.regie.terug.draai({ overlegId }));
  const deelnemerId = await nodigHaltUit(t, m, overlegId, v);
  const papier = { overlegId, deelnemerId, identiteit: 'dienstpas' as const, datum: VANDAAG };
  await goed(t.regie.verklaringen.legPapierVast({ ...papier, plaats: m.maak(), getuige: m.maak() }));
  const wachtzin = { wachtzin: VERVANGERZIN, herhaling: VERVANGERZIN, eigenWachtzin: WACHTZIN };
  await goed(sleutels.voegToe({ rol: 'vervanger', naam: m.maak(), voorstelId: null, ...wachtzin }));
}

/** What the chair was shown before he said yes: what appears when somebody leaves, and what a bron widens. */
async function bevestig(t: Toneel, m: Merken, v: Vergadering): Promise<void> {
  await kies(t, v, 'onderwerp');
  await zet(t, v, 'jongerenwerk', true);
  const tekst = m.maak();
  const puntId = await noteer(t, v, tekst, { bron: 'burgemeester', kring: 'C' });
  await zet(t, v, 'jongerenwerk', false, true);
  const akkoord = { akkoordDoor: v.wie.burgemeester, grondslag: null, getoond: tekst };
  await goed(t.regie.punten.verruim({ puntId, aanPartners: ['jongerenwerk'], aanDeelnemers: [], ...akkoord }));
}

/** Somebody more on the list, changed there, and the address book, from which somebody goes again. */
async function nodigMeerUit(t: Toneel, m: Merken, { overlegId, groepId }: Vergadering): Promise<void> {
  const { deelnemers, adresboek } = t.regie;
  const functionaris = () => ({
    overlegId,
    naam: m.maak(),
    functie: m.maak(),
    rol: 'informant' as const,
    noodzaak: m.maak(),
  });
  const partner = await goed(deelnemers.nodigPartnerUit({ ...functionaris(), partner: 'politie' }));
  await goed(deelnemers.wijzigPartner({ ...functionaris(), ...partner }));
  const gast = () => ({
    ...functionaris(),
    soort: 'functionaris' as const,
    organisatie: m.maak(),
    gevraagdDoor: 'politie',
    doel: 'd',
    vuistregel: 'C' as const,
    uitzondering: m.maak(),
    beroepsgeheim: 'wet' as const,
    groepen: [groepId],
    gronden: [],
    verstrekt: [{ aan: ['burgemeester'], gegevenssoort: 'gewoon', niveau: 'groep' as const, grondslag: m.maak() }],
  });
  const incidenteel = await goed(deelnemers.nodigIncidenteelUit(gast()));
  await goed(deelnemers.wijzigIncidenteel({ ...gast(), ...incidenteel }));
  const bewaar = async () => {
    const { naam, functie, rol } = functionaris();
    const bereik = { email: `${m.maak()}@voorbeeld.invalid`, telefoon: '' };
    const van = { contactId: null, soort: 'organisatie' as const, partner: '', organisatie: m.maak() };
    return goed(adresboek.bewaar({ ...van, ...bereik, naam, functie, rol }));
  };
  await bewaar();
  const { contactId } = await bewaar();
  await goed(adresboek.verwijder({ contactId }));
  await verplaats(t, m, groepId);
}

/** A meeting that is prepared, moved to another place, and then does not take place. */
async function verplaats(t: Toneel, m: Merken, groepId: string): Promise<void> {
  const { overleg } = t.regie;
  const straks = () => ({ datum: VANDAAG, begin: '16:00', plaats: m.maak(), groepIds: [groepId] });
  const { overlegId } = await goed(overleg.maak(straks()));
  await goed(overleg.wijzig({ ...straks(), overlegId }));
  await goed(overleg.verwijder({ overlegId }));
}

/** Papers of each kind that a closed meeting has, for one recipient each. */
async function maakPapieren(t: Toneel, { overlegId }: Vergadering): Promise<void> {
  const { soorten } = await goed(t.regie.verstrekkingen.bijOverleg({ overlegId }));
  const kan = soorten.filter((s) => s.nuNiet === '' && s.ontvangers.length > 0);
  if (kan.length < 2) throw new Error('there was nothing to put on paper');
  for (const { soort, ontvangers } of kan) {
    const wie = ontvangers.slice(0, 1).map((o) => o.id);
    await goed(t.regie.verstrekkingen.maak({ overlegId, soort, ontvangers: wie, terugVoor: null }));
  }
}

/** After the meeting: an addition, a version with it, comments, what its bron has struck, and how far an action is. */
async function werkUit(t: Toneel, m: Merken, v: Vergadering & { readonly stukIds: readonly string[] }): Promise<void> {
  const { verslag, acties } = t.regie;
  const [eersteVersie = ''] = v.stukIds;
  const vulAan = async () => {
    const punt = { ...puntVan(v, m.maak()), door: v.wie.jongerenwerk };
    return (await goed(verslag.vulAan(punt))).puntId;
  };
  await vulAan();
  const puntId = await vulAan();
  const { stukId } = await goed(verslag.nieuweVersie({ stukId: eersteVersie, reden: m.maak() }));
  const opmerking = { stukId, van: 'politie', datum: VANDAAG, tekst: m.maak() };
  await goed(verslag.legOpmerkingVast(opmerking));
  const opmerkingen = (await goed(verslag.toon({ stukId }))).nakijken.map(({ id }) => ({ id, wis: false }));
  await goed(verslag.schrap({ stukId, puntId, gevraagdDoor: v.wie.jongerenwerk, opmerkingen }));
  const id = (await goed(acties.lijst())).partners[0]?.acties[0]?.id ?? '';
  const stand = { id, datum: VANDAAG };
  await goed(acties.zetStand({ ...stand, stand: 'niet-gedaan', resultaat: m.maak() }));
  await goed(acties.zetStand({ ...stand, stand: 'gedaan', resultaat: m.maak() }));
}

/** What ends: somebody's participation, a group, and a decision to keep one. */
async function eindig(t: Toneel, m: Merken, { groepId, leden }: Vergadering): Promise<void> {
  const { bewaren } = t.regie;
  const lidId = leden[0]?.id ?? '';
  await goed(bewaren.beeindigDeelname({ lidId, per: VANDAAG, reden: m.maak() }));
  await goed(bewaren.hervatDeelname({ lidId, reden: m.maak() }));
  await goed(bewaren.sluitGroep({ groepId, per: VANDAAG, reden: m.maak(), recidive: true }));
  const bewaar = { soort: 'groep' as const, id: groepId, doel: 'onderzoek' as const, datum: VANDAAG };
  const { archiefId } = await goed(bewaren.archiveer({ ...bewaar, reden: m.maak() }));
  await goed(bewaren.beeindigArchief({ archiefId, reden: m.maak() }));
  await goed(bewaren.heropenGroep({ groepId, reden: m.maak() }));
}

/** A plan that speaks of somebody by code, and the list that says who it is. */
async function exporteerMetNamen(t: Toneel, m: Merken, { groepId, leden }: Vergadering): Promise<void> {
  const { plan, stukken } = t.regie;
  const tekst = `${leden[0]?.code} ${m.maak()}`;
  await goed(plan.wijzig({ groepId, aardEnOmvang: tekst, doelen: [m.maak()], monitoring: m.maak() }));
  const { stukId } = await goed(stukken.maakPlan({ groepId }));
  await goed(stukken.legVoor({ stukId }));
  await goed(stukken.stelVast({ stukId, wijze: 'zelf', tweedeLezer: '', reden: m.maak() }));
  const sleutellijst = { reden: 'anders' as const, toelichting: m.maak() };
  await goed(stukken.exporteer({ stukIds: [stukId], sleutellijst }));
}

/** The group goes to another vault, in a folder beside the back-ups. */
async function draagOver(
  t: Toneel,
  m: Merken,
  { groepId }: Vergadering,
  map: string,
  hoort: Antwoordhaak,
): Promise<void> {
  const ander = await startToneel({ basis: join(map, 'ander'), opAntwoord: hoort });
  await maakKluis(ander, m.maak());
  await goed(ander.regie.overdracht.maakCode());
  const code = (await goed(ander.regie.overdracht.stand())).code?.code ?? '';
  t.host.kiestMap = async () => map;
  const wat = { soort: 'groep' as const, groepId };
  const naar = { wat, code, aan: m.maak(), reden: m.maak(), eigenWachtzin: WACHTZIN };
  const gemaakt = await goed(t.regie.overdracht.maak(naar));
  const bytes = readFileSync(join(map, gemaakt?.bestandsnaam ?? ''));
  ander.host.bestand = { naam: 'a.otoverdracht', grootte: bytes.length, lees: async () => new Uint8Array(bytes) };
  const bestandId = (await goed(ander.regie.overdracht.kies()))?.bestandId ?? '';
  await goed(ander.regie.overdracht.neemOver({ bestandId, groepsnaam: m.maak() }));
  await ander.app.sluitAf();
}

/** Logs in as beheerder and proposes somebody; then back to the procesregisseur. */
async function stelVoor(t: Toneel, m: Merken): Promise<void> {
  const wachtzin = { wachtzin: BEHEERDERZIN, herhaling: BEHEERDERZIN, eigenWachtzin: WACHTZIN };
  await goed(t.regie.sleutels.voegToe({ rol: 'beheerder', naam: m.maak(), voorstelId: null, ...wachtzin }));
  await t.app.vergrendel('knop');
  const sleufId = (await t.toestand()).sleuven.find((s) => s.rol === 'beheerder')?.id ?? '';
  await goed(t.regie.kluis.ontgrendel({ sleufId, wachtzin: BEHEERDERZIN }));
  await goed(t.regie.beheer.stelPersoonVoor({ rol: 'archief', naam: m.maak() }));
  await t.app.vergrendel('knop');
  await ontgrendel(t);
}

/** Each place in a call that does not fit what is there. Areas with secrets aside: those would count as guesses. */
async function geweigerd(t: Toneel, m: Merken): Promise<void> {
  for (const plek of vrijeTekst) {
    if (plek.gebied === 'sleutels') continue;
    for (const invoer of invoerMet(plek, m.maak())) {
      for (const rol of plek.aanroep.rollen) await t.host.roep(rol, plek.gebied, plek.naam, invoer);
    }
  }
}

/** The whole session on a folder, as far as a back-up. The vault is open at the end. */
export async function helesessie(basis: string): Promise<Sessieverslag> {
  const m = new Merken();
  const aanvaard = new Set<string>();
  const hoort: Antwoordhaak = (gebied, naam, invoer, antwoord) => {
    if (!antwoord.ok) return;
    for (const pad of padenMet(invoer, m.alle)) aanvaard.add(plaatsnaam({ gebied, naam, pad }));
  };
  const t = await startToneel({ basis, beleid: { exportMetNamen: true }, opAntwoord: hoort });
  const v = await heleVergadering(t, m, async (nu) => {
    await elders(t, m, nu);
    await bevestig(t, m, nu);
    await nodigMeerUit(t, m, nu);
  });
  await maakPapieren(t, v);
  await werkUit(t, m, v);
  const { stukIds } = v;
  await eindig(t, m, v);
  await exporteerMetNamen(t, m, v);
  const kopieen = join(basis, 'kopieen');
  mkdirSync(kopieen);
  await draagOver(t, m, v, kopieen, hoort);
  await stelVoor(t, m);
  await geweigerd(t, m);
  t.host.kiestMap = async () => kopieen;
  await goed(t.regie.kopie.kiesMap());
  await goed(t.regie.kopie.maak());
  return { woorden: m.alle, stukIds, aanvaard: [...aanvaard].sort() };
}
