/**
 * A whole meeting through the router, from an empty vault to documents, with an invented word in every text that a
 * window can send. Fictional throughout; the day is today, because the worker has the real clock.
 */
import { dagVan } from '../../shared/domein/tijd.ts';
import { gastinvoer } from '../support/gast.ts';
import { type Puntinvoer, puntinvoer } from '../support/puntinvoer.ts';
import { goed, maakKluis, TAFELCODE, type Toneel } from './toneel.ts';

const VANDAAG = dagVan(new Date());
const LATER = dagVan(new Date(Date.now() + 40 * 86_400_000));

/** Invented words, each once: what must not be found where it does not belong. */
export class Merken {
  readonly alle: string[] = [];
  maak(): string {
    const nr = this.alle.length + 1;
    const lettergrepen = ['bor', 'kex', 'dwy', 'fluz', 'gnop', 'hwi', 'jaq', 'kvu', 'lmo', 'pzex'];
    const rest = [...String(nr).padStart(3, '0')].map((c) => lettergrepen[Number(c)]).join('');
    const woord = `Xq${rest}ulm`;
    this.alle.push(woord);
    return woord;
  }
}

export type Wie = 'burgemeester' | 'politie' | 'om' | 'jongerenwerk' | 'halt';

export interface Vergadering {
  readonly groepId: string;
  readonly overlegId: string;
  readonly leden: readonly { id: string; code: string; naam: string }[];
  readonly wie: Readonly<Record<Wie, string>>;
  readonly agenda: Readonly<Record<string, string>>;
}

function csvBestand(m: Merken) {
  const kop = 'Voornaam;Achternaam;Geboortedatum;Adres;Postcode;Plaats;Gezagsdrager;Dagbesteding;Opmerking';
  const rijen = [1, 2, 3].map((dag) =>
    [
      m.maak(),
      m.maak(),
      `0${dag}-05-2010`,
      `${m.maak()}pad ${dag}`,
      '0000 XX',
      m.maak(),
      m.maak(),
      m.maak(),
      m.maak(),
    ].join(';'),
  );
  const bytes = new TextEncoder().encode([kop, ...rijen].join('\r\n'));
  return { naam: `${m.maak()}.csv`, grootte: bytes.byteLength, lees: async () => bytes };
}

/** A group past 2A, with three names from a file. */
async function maakGroep(t: Toneel, m: Merken): Promise<Pick<Vergadering, 'groepId' | 'leden'>> {
  const { groepen, bestanden, groepsscan } = t.regie;
  const { groepId } = await goed(
    groepen.maak({
      naam: m.maak(),
      wijk: m.maak(),
      signaal: { plaats: m.maak(), wanneer: m.maak(), gedrag: m.maak(), omvang: m.maak(), bron: 'jongerenwerk' },
    }),
  );
  await goed(groepen.beoordeel({ groepId, problematisch: true, reden: m.maak(), datum: VANDAAG }));
  t.host.bestand = csvBestand(m);
  const gekozen = await goed(bestanden.kies({ soort: 'groepsscan' }));
  const bestandId = gekozen?.id ?? '';
  const { voorbeeld } = await goed(groepsscan.lees({ groepId, bestandId, indeling: null }));
  if (voorbeeld.rijen.length !== 3) throw new Error('the file was not read as meant');
  await goed(groepsscan.neemOver({ groepId, bestandId, indeling: null, weg: [] }));
  return { groepId, leden: (await goed(groepen.toon({ groepId }))).leden };
}

/** In step 2B there is no plan on the agenda yet; with a template of its own for the next meeting. */
async function zetPlanOpAgenda(t: Toneel, m: Merken, overlegId: string, groepId: string): Promise<void> {
  const { agenda } = t.regie;
  const deel = () => ({ soort: 'plan' as const, vraag: m.maak(), doel: 'd', kring: null, minuten: 15, nodig: [] });
  const { agendapuntId } = await goed(agenda.voegToe({ overlegId, groepId, ...deel() }));
  await goed(agenda.wijzig({ agendapuntId, ...deel() }));
  await goed(agenda.bewaarSjabloon({ stap: '3', delen: [deel()] }));
}

/** An open meeting on the group; four partners and one incidentele deelnemer invited, nobody inside yet. */
export async function openVergadering(t: Toneel, m: Merken): Promise<Vergadering> {
  const { overleg, deelnemers } = t.regie;
  const groep = await maakGroep(t, m);
  const { overlegId } = await goed(
    overleg.maak({ datum: VANDAAG, begin: '14:00', plaats: m.maak(), groepIds: [groep.groepId] }),
  );
  await zetPlanOpAgenda(t, m, overlegId, groep.groepId);
  const nodig = async (partner: string) => {
    const gast = { overlegId, partner, naam: m.maak(), functie: m.maak(), rol: 'eigen-taak' as const };
    return (await goed(deelnemers.nodigPartnerUit(gast))).deelnemerId;
  };
  const wie = {
    burgemeester: await nodig('burgemeester'),
    politie: await nodig('politie'),
    om: await nodig('om'),
    jongerenwerk: await nodig('jongerenwerk'),
    halt: await nodigHaltUit(t, m, overlegId, groep),
  };
  await goed(overleg.open({ overlegId }));
  const agenda = Object.fromEntries((await goed(overleg.toon({ overlegId }))).agenda.map((a) => [a.soort, a.id]));
  return { ...groep, overlegId, wie, agenda };
}

/** A guest, after the test of art. 4. */
export async function nodigHaltUit(
  t: Toneel,
  m: Merken,
  overlegId: string,
  { groepId, leden }: { readonly groepId: string; readonly leden: readonly { readonly id: string }[] },
): Promise<string> {
  const gast = gastinvoer(overlegId, groepId, leden[0]?.id ?? '', {
    organisatie: m.maak(),
    naam: m.maak(),
    functie: m.maak(),
    noodzaak: m.maak(),
    uitzondering: m.maak(),
    verstrekt: [{ aan: ['burgemeester'], gegevenssoort: 'gewoon', niveau: 'groep', grondslag: m.maak() }],
  });
  return (await goed(t.regie.deelnemers.nodigIncidenteelUit(gast))).deelnemerId;
}

/** Somebody comes in or goes out; after the first one in the chair shows the room, as if all were marked. */
export async function zet(
  t: Toneel,
  v: Vergadering,
  wie: Wie,
  aanwezig: boolean,
  bevestigd = false,
): Promise<{ verschijnt: string[] }> {
  const { overlegId } = v;
  const getoond = bevestigd && !aanwezig ? (await zet(t, v, wie, false)).verschijnt : [];
  const wat = { overlegId, deelnemerId: v.wie[wie], aanwezig, bevestigd, getoond };
  const uit = await goed(t.regie.deelnemers.zetAanwezig(wat));
  const { zaal } = await goed(t.regie.overleg.toon({ overlegId }));
  if (zaal.donkerOmdat === 'Eerste binnen.') await goed(t.regie.overleg.zetBeamer({ overlegId, leeg: false }));
  return uit;
}

export type Punt = Puntinvoer;

/** A note at group level by jongerenwerk on the group's progress, unless told otherwise. */
export const puntVan = (v: Vergadering, tekst: string, meer: Partial<Punt> = {}): Punt =>
  puntinvoer(v.agenda.onderwerp ?? '', tekst, meer);

export const noteer = async (t: Toneel, v: Vergadering, tekst: string, meer: Partial<Punt> = {}): Promise<string> =>
  (await goed(t.regie.punten.voegToe(puntVan(v, tekst, meer)))).puntId;

/** A correction of an item, with all that is on it then. */
export function wijziging(v: Vergadering, puntId: string, tekst: string, meer: Partial<Punt> = {}) {
  const { agendapuntId: _a, soort: _s, ...rest } = puntVan(v, tekst, meer);
  return { ...rest, puntId };
}

/** Something that police brings about one person: not for jongerenwerk. */
export const vanPolitie = (v: Vergadering, nr = 0): Partial<Punt> => ({
  soort: 'signaal',
  bron: 'politie',
  gegevenssoort: 'politiegegeven',
  niveau: 'individu',
  leden: [v.leden[nr]?.id ?? ''],
});

export async function kies(t: Toneel, v: Vergadering, soort: string): Promise<void> {
  await goed(t.regie.overleg.kiesAgendapunt({ overlegId: v.overlegId, agendapuntId: v.agenda[soort] ?? '' }));
}

export const beginTekenen = (t: Toneel, v: Vergadering) =>
  t.regie.verklaringen.begin({ overlegId: v.overlegId, deelnemerId: v.wie.halt, identiteit: 'paspoort' });

export async function keerTerug(t: Toneel): Promise<void> {
  const { teruggekeerd } = await goed(t.regie.verklaringen.keerTerug({ tafelcode: TAFELCODE }));
  if (!teruggekeerd) throw new Error('the code did not fit');
}

/**
 * Everything in one go: returns the ids of approved documents.
 * @param tussendoor done while the meeting is going on, after everything else
 */
export async function heleVergadering(
  t: Toneel,
  m: Merken,
  tussendoor: (v: Vergadering) => Promise<void> = async () => undefined,
): Promise<Vergadering & { readonly stukIds: string[] }> {
  const { regie, tekenen } = t;
  await maakKluis(t, m.maak());
  const v = await openVergadering(t, m);
  const { overlegId, groepId } = v;
  await goed(regie.overleg.toonOpening({ overlegId, nr: 1 }));
  for (const wie of ['burgemeester', 'politie', 'om', 'jongerenwerk'] as const) await zet(t, v, wie, true);
  await goed(regie.overleg.legVoorlezenVast({ overlegId }));
  await goed(beginTekenen(t, v));
  const getypteNaam = (await goed(tekenen.tekenen.tekst())).functionaris;
  await goed(tekenen.tekenen.levelIn({ uitkomst: 'ondertekend', plaats: m.maak(), getypteNaam, bevestigd: true }));
  await keerTerug(t);
  await zet(t, v, 'halt', true);
  await kies(t, v, 'onderwerp');
  await noteer(t, v, m.maak());
  // Half typed, and never handed in.
  const half = { regel: { soort: 'signaal', tekst: m.maak() } };
  const plek = { formulier: 'invoer', bij: { agendapunt: v.agenda.onderwerp ?? '' } } as const;
  await goed(regie.concepten.bewaar({ ...plek, waarden: JSON.stringify(half) }));
  const puntId = await noteer(t, v, m.maak(), vanPolitie(v));
  await goed(regie.punten.wijzig(wijziging(v, puntId, m.maak(), vanPolitie(v))));
  await goed(regie.punten.verwijder({ puntId: await noteer(t, v, m.maak()) }));
  await zet(t, v, 'halt', false, true);
  await zet(t, v, 'jongerenwerk', false, true);
  await noteer(t, v, m.maak(), {
    soort: 'actie',
    bron: 'burgemeester',
    verantwoordelijke: 'burgemeester',
    termijn: LATER,
  });
  await kies(t, v, 'namenlijst');
  // Another partner knows somebody whom the groepsscan did not have; the partners decide on him too.
  const naam = { voornaam: m.maak(), roepnaam: m.maak(), tussenvoegsel: m.maak(), achternaam: m.maak() };
  const erbij = await goed(
    regie.namenlijst.voegNaamToe({ groepId, ...naam, geboren: null, bron: 'burgemeester', iemandAnders: true }),
  );
  await goed(
    regie.namenlijst.stelVast({
      groepId,
      overlegId,
      besluiten: [...v.leden.map((lid) => lid.id), erbij.lidId].map((lidId, i) => ({
        lidId,
        netto: i < 2,
        reden: i < 2 ? '' : m.maak(),
      })),
    }),
  );
  await goed(
    regie.plan.wijzig({ groepId, aardEnOmvang: m.maak(), doelen: [m.maak(), m.maak()], monitoring: m.maak() }),
  );
  await goed(
    regie.plan.voegInterventieToe({
      groepId,
      soort: 'gebied',
      wat: m.maak(),
      leden: [],
      verantwoordelijke: 'burgemeester',
      begin: VANDAAG,
      termijn: LATER,
      bron: 'burgemeester',
      gegevenssoort: 'gewoon',
    }),
  );
  if (v.agenda.plan) await kies(t, v, 'plan');
  await tussendoor(v);
  await rondAf(t, v, m);
  return { ...v, stukIds: await stelStukkenVast(t, v, m) };
}

async function rondAf(t: Toneel, { overlegId, wie }: Vergadering, m: Merken): Promise<void> {
  const { sluitronde, overleg } = t.regie;
  const { regels, items } = await goed(sluitronde.toon({ overlegId }));
  for (const [i, { onderwerpId }] of regels.entries()) {
    if (i === 0) {
      const bron = items.find((x) => x.id === onderwerpId)?.bron.id ?? '';
      await goed(
        sluitronde.legVast({
          overlegId,
          onderwerpId,
          ontvanger: 'jongerenwerk',
          items: [onderwerpId],
          antwoorden: [{ bron, gevraagdAan: wie[bron as keyof typeof wie], akkoord: true, voorwaarden: m.maak() }],
          doel: 'd',
          wieInformeert: m.maak(),
          magVerteld: m.maak(),
          betrokken: m.maak(),
        }),
      );
    } else await goed(sluitronde.niemand({ overlegId, onderwerpId }));
  }
  await goed(overleg.sluit({ overlegId }));
}

async function stelStukkenVast(t: Toneel, { overlegId, groepId }: Vergadering, m: Merken): Promise<string[]> {
  const { stukken } = t.regie;
  const verslag = (await goed(stukken.maakVerslag({ overlegId }))).stukId;
  const plan = (await goed(stukken.maakPlan({ groepId }))).stukId;
  await goed(stukken.legVoor({ stukId: verslag }));
  for (const partner of ['burgemeester', 'politie', 'om', 'jongerenwerk']) {
    await goed(stukken.legAkkoordVast({ stukId: verslag, partner, datum: VANDAAG, opmerking: m.maak() }));
  }
  await goed(stukken.stelVast({ stukId: verslag, wijze: 'akkoord', tweedeLezer: m.maak(), reden: '' }));
  await goed(stukken.legVoor({ stukId: plan }));
  await goed(stukken.stelVast({ stukId: plan, wijze: 'zelf', tweedeLezer: '', reden: m.maak() }));
  return [verslag, plan];
}
