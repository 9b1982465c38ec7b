/**
 * Asking advice anonymously before toeleiding (convenant art. 11 lid 1): whose agreement it takes, and what the room
 * gets of it. Anonymous data are no personal data, so no grondslag is asked; admission, kring and withholding hold.
 */
import {
  type Anoniemecode,
  type Anoniemlid,
  type Anoniempunt,
  alleenCode,
  anonimiseer,
  anonimiseerPunt,
  type Herkenbaar,
} from './anoniem.ts';
import type { Itemsoort } from './itemsoort.ts';
import { BURGEMEESTER, type Convenantprofiel } from './profiel.ts';
import { type Anoniemrij, type Getoond, projecteerAnoniem, type Toetsbaar } from './projectie.ts';
import { itemwoord } from './woorden.ts';
import { type Gegeven, kringIsRuimer, type Persoon, type Situatie } from './zichtbaarheid.ts';

/** A member about whom advice is asked: his name as a datum of each bron, and his code as one. */
export interface Advieslid extends Herkenbaar, Toetsbaar {
  /** The burgemeester's record of the code alone; empty while he is not on the netto list. */
  readonly codegegevens: readonly Gegeven[];
}

export interface Adviespunt extends Toetsbaar {
  readonly soort: Itemsoort;
  readonly tekst: string;
  readonly vrijgegeven: boolean;
}

/** A row of the room's picture. */
export interface Adviesrij {
  readonly id: string;
  readonly label: string;
  readonly tekst: string;
}

/** Brons that must agree before data about these members go, anonymised, to this kring; the burgemeester decides himself (art. 5). */
export function nodigAkkoord(profiel: Convenantprofiel, gegevens: readonly Gegeven[], kring: string): string[] {
  const ruimer = gegevens.filter((g) => g.bron !== BURGEMEESTER && kringIsRuimer(profiel, g.kring, kring));
  return [...new Set(ruimer.map((g) => g.bron))];
}

/** The datum as it is judged under the question: in its own kring, or in the question's when that is wider and the bron agreed. */
export function inAdvieskring(
  profiel: Convenantprofiel,
  gegeven: Gegeven,
  vraag: { readonly kring: string; readonly akkoord: ReadonlySet<string> },
): Gegeven {
  const akkoord = gegeven.bron === BURGEMEESTER || vraag.akkoord.has(gegeven.bron);
  return akkoord && kringIsRuimer(profiel, gegeven.kring, vraag.kring) ? { ...gegeven, kring: vraag.kring } : gegeven;
}

/** Id of the row with age and wijk; the code alone is another row, so that what appears is noticed. */
export const adviesrijId = (lid: { readonly id: string }): string => `anoniem-${lid.id}`;

const vanLid = (r: Getoond<Anoniemrij<Anoniemlid>>): Adviesrij => ({
  id: r.id,
  label: r.anoniem.code,
  tekst: `${r.anoniem.leeftijd}, ${r.anoniem.wijk}`,
});
const vanCode = (r: Getoond<Anoniemrij<Anoniemecode>>): Adviesrij => ({
  id: r.id,
  label: r.anoniem.code,
  tekst: 'een jongere',
});
const vanPunt = (r: Getoond<Anoniemrij<Anoniempunt>>): Adviesrij => ({
  id: r.id,
  label: itemwoord[r.anoniem.soort],
  tekst: r.anoniem.tekst,
});

/**
 * What the room gets: a row per member, with age and wijk where his name's brons allow it, else the code alone where
 * that may be seen; then the released items. Nobody present but the procesregisseur: nothing.
 * @param vervang takes registered names, addresses and birth dates out of a text
 */
export function adviesrijen(
  s: Situatie,
  aanwezig: readonly Persoon[],
  vraag: { readonly leden: readonly Advieslid[]; readonly punten: readonly Adviespunt[] },
  vervang: (tekst: string) => string,
): readonly Adviesrij[] {
  const toon = <R extends Toetsbaar>(rijen: readonly R[]) => new Map(rijen.map((r) => [r.id, r]));
  const leden = toon(
    projecteerAnoniem(
      s,
      aanwezig,
      vraag.leden.map((l) => ({
        id: adviesrijId(l),
        gegevens: l.gegevens,
        anoniem: anonimiseer(l, s.datum, s.profiel.wijken ?? []),
      })),
    ),
  );
  const codes = toon(
    projecteerAnoniem(
      s,
      aanwezig,
      vraag.leden.map((l) => ({ id: l.id, gegevens: l.codegegevens, anoniem: alleenCode(l) })),
    ),
  );
  const punten = projecteerAnoniem(
    s,
    aanwezig,
    vraag.punten.flatMap(({ id, gegevens, ...punt }) => {
      const anoniem = anonimiseerPunt(punt, vervang);
      return anoniem ? [{ id, gegevens, anoniem }] : [];
    }),
  );
  return [
    ...vraag.leden.flatMap((l): Adviesrij[] => {
      const heel = leden.get(adviesrijId(l));
      if (heel) return [vanLid(heel)];
      const code = codes.get(l.id);
      return code ? [vanCode(code)] : [];
    }),
    ...punten.map(vanPunt),
  ];
}
