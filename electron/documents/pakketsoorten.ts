/** What goes into a package for the DMS: the dossier, its documents, and the surroundings they come from. */
import type { Sleutellijstinhoud } from '../../shared/domein/sleutellijst.ts';
import type { Stukinhoud, Stuksoort } from '../../shared/domein/stukinhoud.ts';

/** What a package may hold beside documents: the list of names that belongs to them. */
export type Pakketsoort = Stuksoort | 'sleutellijst';

/** One case file in the DMS, e.g. of one group in one year. The name must not hold the name of a youth. */
export interface Pakketdossier {
  /** Stable id; goes to the DMS as identificatieKenmerk. */
  readonly id: string;
  readonly naam: string;
}

/** A document with its frozen content and the PDF made from it. */
export interface Pakketstuk {
  /** Stable id of this version. */
  readonly id: string;
  /** State in the store. Only `vastgesteld` may leave, or `ondertekend` for a verklaring, or `gemaakt` for a sleutellijst. */
  readonly staat: string;
  readonly inhoud: Stukinhoud | Sleutellijstinhoud;
  /** Human name, also the source of the file name, e.g. `Verslag 2026-11-24`. */
  readonly titel: string;
  readonly versie: number;
  /** Id of the version that this one replaces. */
  readonly vervangt: string | null;
  /** Date of the document itself, `YYYY-MM-DD`. */
  readonly datum: string;
  /** Instant (ISO, UTC) at which it was made, and at which it was fixed or signed. */
  readonly gemaaktOp: string;
  readonly vastgesteldOp: string;
  /** Role or functionary that fixed it; never a youth. */
  readonly vastgesteldDoor: string;
  readonly pdf: Uint8Array;
}

/** How long, and under which item of the selectielijst. */
export interface Waardering {
  /** ISO 8601 duration, e.g. `P5Y`. */
  readonly bewaartermijn: string;
  readonly categorie: { readonly label: string; readonly code: string; readonly lijst: string } | null;
  /** Event at which the term begins; absent: when it was fixed. */
  readonly vanaf?: string;
}

export interface Pakketomgeving {
  /** `rsin` null: the ZGW JSON leaves `bronorganisatie` out and the pakbon says so. */
  readonly gemeente: { readonly naam: string; readonly tooi: string; readonly rsin: string | null };
  readonly convenant: string;
  readonly applicatie: { readonly naam: string; readonly versie: string };
  /** Instant of making the package (ISO, UTC). */
  readonly nu: string;
  readonly oefening: boolean;
  readonly waarderingen: Readonly<Record<Pakketsoort, Waardering>>;
  /** URL of the informatieobjecttype in the gemeente's Catalogi API; null: left out, and the pakbon says so. */
  readonly informatieobjecttypen: Readonly<Record<Pakketsoort, string | null>>;
  /** Articles that restrict use, e.g. `art. 7 lid 2 Wpg`. At least one. */
  readonly beperkingen: readonly string[];
  /** Names that may occur nowhere in the package but in a sleutellijst: youths and parents, each spelling. */
  readonly verbodenWoorden: readonly string[];
}

/** Relative path with `/` → bytes. */
export type Pakket = ReadonlyMap<string, Uint8Array>;

/**
 * Minutes five years (selectielijst 19.1.11); plan and verklaring follow the minutes unless the profile says otherwise.
 * A sleutellijst lives no longer than the names in the bestand do (convenant art. 12).
 */
export function standaardWaarderingen(verslagJaren: number): Record<Pakketsoort, Waardering> {
  const bewaartermijn = `P${verslagJaren}Y`;
  const lijst = 'Selectielijst gemeenten en intergemeentelijke organen';
  const verslag: Waardering = {
    bewaartermijn,
    categorie: { label: 'Verslag van een overleg', code: '19.1.11', lijst },
  };
  return {
    verslag,
    plan: { bewaartermijn, categorie: null },
    verklaring: { bewaartermijn, categorie: null },
    sleutellijst: { bewaartermijn: 'P0D', categorie: null, vanaf: 'Vernietiging van de persoon in het bestand' },
  };
}
