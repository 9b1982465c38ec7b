/**
 * A session in which every window types an invented word wherever the contract takes a sentence: what is accepted, and
 * then the same places in calls that are refused.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { dagVan } from '../../shared/domein/tijd.ts';
import { goed, startToneel, type Toneel, WACHTZIN } from './toneel.ts';
import { heleVergadering, Merken, noteer, type Vergadering } from './vergadering.ts';
import { invoerMet, padenMet, plaatsnaam, vrijeTekst } from './vrijetekst.ts';

const VANDAAG = dagVan(new Date());
/** Of the vervanger that is added. */
const VERVANGERZIN = 'negen stille uilen lezen kranten';

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
  const wachtzin = { wachtzin: VERVANGERZIN, herhaling: VERVANGERZIN, eigenWachtzin: WACHTZIN };
  await goed(sleutels.voegToe({ rol: 'vervanger', naam: m.maak(), voorstelId: null, ...wachtzin }));
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
  const t = await startToneel({
    basis,
    opAntwoord: (gebied, naam, invoer, antwoord) => {
      if (!antwoord.ok) return;
      for (const pad of padenMet(invoer, m.alle)) aanvaard.add(plaatsnaam({ gebied, naam, pad }));
    },
  });
  const { stukIds } = await heleVergadering(t, m, (v) => elders(t, m, v));
  await geweigerd(t, m);
  const kopieen = join(basis, 'kopieen');
  mkdirSync(kopieen);
  t.host.kiestMap = async () => kopieen;
  await goed(t.regie.kopie.kiesMap());
  await goed(t.regie.kopie.maak());
  return { woorden: m.alle, stukIds, aanvaard: [...aanvaard].sort() };
}
