/**
 * The rules a second time, for the built-in profile only: written from the convenant's text as tables, with nothing of
 * the application in it. It is slow and blunt on purpose. Where it and the rules differ, one of them is wrong.
 */

/** Who may receive what from whom without anything else. `groep` and `individu` both, unless it says so. */
const VERSTREKKINGEN = `
burgemeester  gewoon/individu        politie om jongerenwerk
burgemeester  boa-politiegegeven     politie om
politie       politiegegeven         burgemeester om
om            strafvorderlijk        burgemeester politie jongerenwerk
om            tenuitvoerlegging      burgemeester politie jongerenwerk
jongerenwerk  gewoon/individu        burgemeester om
`;

/** Grounds that can be recorded for one guest, or named in an agreement. */
const BIJZONDERE_GRONDEN = `
wpg19             politie       politiegegeven      jongerenwerk gast
wjsg39f           om            strafvorderlijk     gast
wjsg39f           om            tenuitvoerlegging   gast
avg-burgemeester  burgemeester  gewoon              gast
avg-jongerenwerk  jongerenwerk  gewoon              politie gast
`;

const KRINGEN = `
A   burgemeester politie om jongerenwerk gast
B   burgemeester politie om jongerenwerk
C   burgemeester politie om
K1  burgemeester politie
K2  burgemeester jongerenwerk om gast
R
`;

const regels = (tabel: string) =>
  tabel
    .trim()
    .split('\n')
    .map((r) => r.trim().split(/\s+/));

const kring = new Set(regels(KRINGEN).flatMap(([letter, ...wie]) => wie.map((w) => `${letter} ${w}`)));
const mag = new Set(
  regels(VERSTREKKINGEN).flatMap(([bron, wat = '', ...aan]) => {
    const niveaus = wat.includes('/') ? [wat] : [`${wat}/groep`, `${wat}/individu`];
    return niveaus.flatMap((n) => aan.map((a) => `${bron} ${n} ${a}`));
  }),
);
const bijzonder = new Set(
  regels(BIJZONDERE_GRONDEN).flatMap(([id, bron, soort, ...aan]) => aan.map((a) => `${id} ${bron} ${soort} ${a}`)),
);

/** One question, in plain words. */
export interface Vraag {
  readonly wie: 'procesregisseur' | 'burgemeester' | 'politie' | 'om' | 'jongerenwerk' | 'gast';
  /** `gast`: the guest himself brought it · `andere gast`: another guest did. */
  readonly bron: 'burgemeester' | 'politie' | 'om' | 'jongerenwerk' | 'gast' | 'andere gast';
  readonly soort: string;
  readonly niveau: 'groep' | 'individu';
  readonly kring: string;
  /** Convenantpartner today, or declaration signed. */
  readonly erbij: boolean;
  /** The besluit of art. 20 Wpg that there is today, for police data to jongerenwerk. */
  readonly besluitGeldt: boolean;
  /** Ground recorded for the guest that is about this bron, kind, level and member; else null. */
  readonly grondVanGast: string | null;
  /** The datum is of a group for which the guest was not tested. */
  readonly buitenZijnGroepen: boolean;
  /** The other guest recorded that he gives this kind and level to whoever asks. */
  readonly andereGastGeeft: boolean;
  /** An agreement of the bron that names who asks and holds now; `grondslag` may be empty. */
  readonly akkoord: null | { readonly grondslag: string };
  readonly versmaldZonderHem: boolean;
}

/** What stands in the way, in a fixed order; nothing: he sees it. */
export function watStaatErInDeWeg(v: Vraag): string[] {
  if (v.wie === 'procesregisseur') return [];
  const weg: string[] = [];
  if (!v.erbij) weg.push(v.wie === 'gast' ? 'nietToegelaten' : 'geenPartner');
  if (v.wie === v.bron) return weg;

  if (!kring.has(`${v.kring} ${v.wie}`) && v.akkoord === null) weg.push('buitenKring');

  let grond = false;
  if (v.soort === 'gewoon' && v.niveau === 'groep') grond = true;
  if (mag.has(`${v.bron} ${v.soort}/${v.niveau} ${v.wie}`)) grond = true;
  if (v.wie === 'gast' && v.grondVanGast !== null) {
    if (bijzonder.has(`${v.grondVanGast} ${v.bron} ${v.soort} gast`)) grond = true;
  }
  if (v.bron === 'andere gast' && v.andereGastGeeft) grond = true;
  if (v.buitenZijnGroepen) grond = false;
  const vraagtBesluit = v.bron === 'politie' && v.soort === 'politiegegeven' && v.wie === 'jongerenwerk';
  if (vraagtBesluit && v.besluitGeldt) grond = true;
  if (v.akkoord !== null && bijzonder.has(`${v.akkoord.grondslag} ${v.bron} ${v.soort} ${v.wie}`)) grond = true;
  if (!grond) weg.push(vraagtBesluit ? 'besluitOntbreekt' : 'geenGrondslag');

  if (v.versmaldZonderHem) weg.push('ingehouden');
  return weg;
}

/** May this come into the bestand at all? Only what the burgemeester may receive. */
export function magErin(bron: Vraag['bron'], soort: string, niveau: Vraag['niveau'], gastGeeft: boolean): boolean {
  if (bron === 'burgemeester') return true;
  if (soort === 'gewoon' && niveau === 'groep') return true;
  if (bron === 'gast' || bron === 'andere gast') return gastGeeft;
  return mag.has(`${bron} ${soort}/${niveau} burgemeester`);
}
