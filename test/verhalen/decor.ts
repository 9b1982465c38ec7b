/**
 * The set on which the stories play: the real application in a headless Chromium with one group and its names, and the
 * contract's own client for what a story is not about. What a story is about is done as a user does it.
 */
import { maakClient } from '../../shared/contract/client.ts';
import { contract, type Overlegtafelcontract } from '../../shared/contract/contract.ts';
import type { Antwoord, Client, Invoer } from '../../shared/contract/kern.ts';
import type { Overlegbeeld } from '../../shared/contract/overlegbeeld.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import type { Podium } from '../rondleiding/podium.ts';
import { eersteStart } from '../rondleiding/stappen/eersteStart.ts';
import { groep } from '../rondleiding/stappen/groep.ts';
import { groepsscan } from '../rondleiding/stappen/groepsscan.ts';
import { maakVerhaal, mensen } from '../rondleiding/verhaal.ts';
import { gastinvoer } from '../support/gast.ts';
import { type Puntinvoer, puntinvoer } from '../support/puntinvoer.ts';

type Api = Client<Overlegtafelcontract>;
const VANDAAG = (): string => dagVan(new Date());
export type Gast = Partial<Omit<Invoer<Overlegtafelcontract['deelnemers']['nodigIncidenteelUit']>, 'overlegId'>> & {
  readonly organisatie: string;
  readonly naam: string;
};

export interface Decor {
  readonly p: Podium;
  readonly api: Api;
  readonly groepId: string;
  /** Codes and ids of the namenlijst, in its order. */
  readonly leden: readonly { readonly id: string; readonly code: string }[];
}

/** A fictional functionary per partner. */
export const functionarissen: Readonly<Record<string, string>> = {
  burgemeester: 'Isa Denkbeeld',
  politie: 'Koen Bedacht',
  om: 'Hester Verzonnen',
  jongerenwerk: 'Daan Voorbeeld',
};

/** The answer, or an error that says what was refused. */
export async function goed<W>(belofte: Promise<Antwoord<W>>): Promise<W> {
  const antwoord = await belofte;
  if (!antwoord.ok) throw new Error(`refused: ${antwoord.code}`);
  return antwoord.waarde;
}

/** First start with this profile, and a group with a namenlijst. @param profielPad null: the built-in profile */
export async function maakDecor(p: Podium, uit: string, profielPad: string | null): Promise<Decor> {
  const v = maakVerhaal({ uit, groepsscan: null, profiel: profielPad });
  for (const stap of [eersteStart, groep, groepsscan]) await stap(p, v);
  const api = maakClient(contract, {
    rol: 'regie',
    roep: (gebied, naam, invoer) =>
      p.regie.evaluate(([g, n, i]) => window.overlegtafel.roep?.(g as string, n as string, i) as Promise<Antwoord>, [
        gebied,
        naam,
        invoer,
      ] as const),
    luister: () => () => undefined,
  });
  const [eerste] = await goed(api.groepen.lijst());
  const groepId = eerste?.id ?? '';
  const { leden } = await goed(api.groepen.toon({ groepId }));
  return { p, api, groepId, leden: leden.map(({ id, code }) => ({ id, code })) };
}

export interface Vergaderopzet {
  readonly partners: readonly string[];
  readonly gasten?: readonly Gast[];
  /** Another one per meeting: the list knows it by its place. */
  readonly plaats: string;
}

/** A meeting about the group with these people on the list, not opened yet; shown in the regie window. */
export async function bereidVoor(d: Decor, opzet: Vergaderopzet): Promise<string> {
  const { api } = d;
  const { overlegId } = await goed(
    api.overleg.maak({
      datum: VANDAAG(),
      begin: '10:00',
      plaats: opzet.plaats,
      groepIds: [d.groepId],
    }),
  );
  for (const partner of opzet.partners) {
    const naam = functionarissen[partner] ?? partner;
    await goed(api.deelnemers.nodigPartnerUit({ overlegId, partner, naam, functie: '', rol: 'eigen-taak' }));
  }
  for (const gast of opzet.gasten ?? []) await goed(api.deelnemers.nodigIncidenteelUit(toets(d, overlegId, gast)));
  await toonOverleg(d, opzet.plaats);
  return overlegId;
}

/** A complete test for a guest: police may tell him about the first member, unless the story says otherwise. */
function toets(d: Decor, overlegId: string, gast: Gast) {
  return gastinvoer(overlegId, d.groepId, d.leden[0]?.id ?? '', {
    functie: 'adviseur',
    noodzaak: 'Begeleidt een van de jongeren en weet of de afspraken lukken.',
    ...gast,
  });
}

/** Shows the meeting at this place in the regie window, from wherever it stands. */
async function toonOverleg({ p }: Decor, plaats: string): Promise<void> {
  await p.naar('Overleg');
  const terug = p.knop('Alle overleggen');
  const rij = p.regie.getByRole('row').filter({ hasText: plaats }).first();
  await terug.or(rij).first().waitFor();
  if (await terug.isVisible()) await terug.click();
  await rij.getByRole('button').first().click();
  await p.zie('Overleg voorbereiden');
}

export const beeld = (d: Decor, overlegId: string): Promise<Overlegbeeld> => goed(d.api.overleg.toon({ overlegId }));

/**
 * Opens it with these seats in the room, read out, on the part that is asked for.
 * @param opPapier organisations of guests who signed on paper
 */
export async function begin(
  d: Decor,
  overlegId: string,
  zetels: readonly number[],
  titel: RegExp,
  opPapier: readonly string[] = [],
): Promise<void> {
  const { api, p } = d;
  await goed(api.overleg.open({ overlegId }));
  for (const organisatie of opPapier) await tekendeOpPapier(d, overlegId, organisatie);
  const { deelnemers, agenda, opening } = await beeld(d, overlegId);
  for (const { id } of deelnemers.filter((x) => zetels.includes(x.zetel))) {
    await goed(api.deelnemers.zetAanwezig({ overlegId, deelnemerId: id, aanwezig: true, bevestigd: true }));
  }
  await goed(api.overleg.toonOpening({ overlegId, nr: opening.van }));
  await goed(api.overleg.legVoorlezenVast({ overlegId }));
  const agendapuntId = agenda.find((a) => titel.test(a.titel))?.id ?? '';
  await goed(api.overleg.kiesAgendapunt({ overlegId, agendapuntId }));
  await p.regie.locator('h1:not(.zaal__kop)').filter({ hasText: titel }).waitFor();
}

/** A guest signed on paper before the meeting, and the chair saw it. */
async function tekendeOpPapier(d: Decor, overlegId: string, organisatie: string): Promise<void> {
  const wie = (await beeld(d, overlegId)).deelnemers.find((x) => x.organisatie === organisatie);
  await goed(
    d.api.verklaringen.legPapierVast({
      overlegId,
      deelnemerId: wie?.id ?? '',
      identiteit: 'dienstpas',
      plaats: 'Voorbeeldstad',
      datum: VANDAAG(),
      getuige: mensen.procesregisseur,
    }),
  );
}

/** Notes an item under the chosen part. @returns its id */
export async function noteer(
  d: Decor,
  overlegId: string,
  tekst: string,
  meer: Partial<Puntinvoer> = {},
): Promise<string> {
  const { gekozen } = await beeld(d, overlegId);
  const { puntId } = await goed(d.api.punten.voegToe(puntinvoer(gekozen.id, tekst, meer)));
  return puntId;
}

/** What police tell about one member. */
export const vanPolitie = (lidId: string): Partial<Puntinvoer> => ({
  soort: 'signaal',
  bron: 'politie',
  gegevenssoort: 'politiegegeven',
  niveau: 'individu',
  leden: [lidId],
});

/** Nobody takes anything along, and the meeting is closed. */
export async function sluitAf(d: Decor, overlegId: string): Promise<void> {
  const { regels } = await goed(d.api.sluitronde.toon({ overlegId }));
  for (const { onderwerpId, klaar } of regels) {
    if (!klaar) await goed(d.api.sluitronde.niemand({ overlegId, onderwerpId }));
  }
  await goed(d.api.overleg.sluit({ overlegId }));
  await d.p.zie('Dit overleg is gesloten');
}
