/** Besluiten art. 20 Wpg: those that count on a day, and the register as regie shows it. */
import type { Besluitbeeld, besluiten } from '../../shared/contract/besluiten.ts';
import type { Uitvoer } from '../../shared/contract/kern.ts';
import {
  type BesluitArt20Wpg,
  besluitArt20WpgSchema,
  type Convenantprofiel,
  korteNaam,
  partnerInWoorden,
} from '../../shared/domein/profiel.ts';
import { dagVan, datumInWoorden } from '../../shared/domein/tijd.ts';
import { opsomming } from '../../shared/domein/woorden.ts';
import type { ReadableDb } from '../handles.ts';
import { huidigProfiel } from './profiel.ts';

export interface Besluitrij {
  readonly id: string;
  readonly inhoud: string;
  readonly sinds: string;
  /** First day on which it counts no more. */
  readonly beeindigd_op: string | null;
  readonly beeindigd_reden: string | null;
}

export const besluitVanRij = (rij: Pick<Besluitrij, 'inhoud'>): BesluitArt20Wpg =>
  besluitArt20WpgSchema.parse(JSON.parse(rij.inhoud));

/**
 * All besluiten that are not ended on that day, with the profile's own. Whether one is valid then and covers a datum
 * is for the rules: one that does not cover must not stand before one that does.
 */
export function besluitenOp(db: ReadableDb, profiel: Convenantprofiel, dag: string): BesluitArt20Wpg[] {
  const eigen = db
    .prepare<Pick<Besluitrij, 'inhoud'>>(
      'SELECT inhoud FROM besluit_art20 WHERE beeindigd_op IS NULL OR beeindigd_op > ? ORDER BY sinds, id',
    )
    .all(dag)
    .map(besluitVanRij);
  return profiel.besluitArt20Wpg ? [...eigen, profiel.besluitArt20Wpg] : eigen;
}

const vraagtBesluit = (profiel: Convenantprofiel) => profiel.verstrekkingen.filter((v) => v.vereist !== undefined);

/** Lines of the profile that count because of this besluit, in words. */
function gevolgen(profiel: Convenantprofiel, b: BesluitArt20Wpg): string[] {
  return vraagtBesluit(profiel).flatMap((v) => {
    const soorten = v.gegevenssoorten.filter((s) => b.gegevenssoorten.includes(s));
    const aan = v.aan.filter((a) => b.aan.includes(a)).map((a) => partnerInWoorden(profiel, a));
    if (soorten.length === 0 || aan.length === 0) return [];
    const wie = v.van === '*' ? 'elke bron' : partnerInWoorden(profiel, v.van);
    return [`${wie} mag ${opsomming(soorten)} geven aan ${opsomming(aan)} (${v.grondslag})`];
  });
}

function standVan(b: BesluitArt20Wpg, einde: string | null, vandaag: string): Pick<Besluitbeeld, 'stand' | 'regel'> {
  if (einde !== null && einde <= vandaag) {
    return { stand: 'beeindigd', regel: `beëindigd per ${datumInWoorden(einde)}` };
  }
  if (b.geldigTot < vandaag) return { stand: 'verlopen', regel: `verlopen op ${datumInWoorden(b.geldigTot)}` };
  const slot = einde === null ? '' : `, beëindigd per ${datumInWoorden(einde)}`;
  if (b.geldigVan > vandaag)
    return { stand: 'toekomstig', regel: `geldig vanaf ${datumInWoorden(b.geldigVan)}${slot}` };
  return {
    stand: 'geldig',
    regel: einde === null ? `geldig tot en met ${datumInWoorden(b.geldigTot)}` : slot.slice(2),
  };
}

function beeld(
  profiel: Convenantprofiel,
  vandaag: string,
  b: BesluitArt20Wpg,
  rij: Omit<Besluitrij, 'inhoud' | 'sinds'> | null,
): Besluitbeeld {
  const einde = rij?.beeindigd_op ?? null;
  return {
    id: rij?.id ?? 'profiel',
    uitProfiel: rij === null,
    ...standVan(b, einde, vandaag),
    datum: b.datum ?? null,
    geldigVan: b.geldigVan,
    geldigTot: b.geldigTot,
    zwaarwegendBelang: b.zwaarwegendBelang ?? '',
    samenwerkingsverband: b.samenwerkingsverband ?? '',
    doel: b.doel ?? '',
    gegevenssoorten: b.gegevenssoorten,
    voorwaarden: b.voorwaarden ?? '',
    aan: b.aan.map((id) => ({ id, naam: partnerInWoorden(profiel, id) })),
    gevolgen: gevolgen(profiel, b),
    beeindigd: einde === null ? null : { per: einde, reden: rij?.beeindigd_reden ?? '' },
  };
}

const volgorde: readonly Besluitbeeld['stand'][] = ['geldig', 'toekomstig', 'beeindigd', 'verlopen'];

/** The register, valid ones first; what a form offers is what some line of the profile asks a besluit for. */
export function besluitenlijst(db: ReadableDb, nu: Date): Uitvoer<(typeof besluiten)['lijst']> {
  const profiel = huidigProfiel(db);
  const vandaag = dagVan(nu);
  const rijen = db
    .prepare<Besluitrij>(
      'SELECT id, inhoud, sinds, beeindigd_op, beeindigd_reden FROM besluit_art20 ORDER BY sinds DESC, id DESC',
    )
    .all()
    .map((rij) => beeld(profiel, vandaag, besluitVanRij(rij), rij));
  const vanProfiel = profiel.besluitArt20Wpg ? [beeld(profiel, vandaag, profiel.besluitArt20Wpg, null)] : [];
  const regels = vraagtBesluit(profiel);
  const partners = new Set(regels.flatMap((v) => v.aan));
  const soorten = new Set(regels.flatMap((v) => v.gegevenssoorten));
  return {
    vandaag,
    besluiten: [...rijen, ...vanProfiel].sort((a, b) => volgorde.indexOf(a.stand) - volgorde.indexOf(b.stand)),
    keuzes: {
      gegevenssoorten: profiel.gegevenssoorten.filter((s) => soorten.has(s)).map((s) => ({ id: s, naam: s })),
      ontvangers: profiel.partners.filter((p) => partners.has(p.id)).map((p) => ({ id: p.id, naam: korteNaam(p) })),
    },
  };
}
