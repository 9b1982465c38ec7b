/**
 * A fixed set of profiles: the built-in one for each audience of the package, with and without a besluit, and variants
 * of it with other partners, circles and lines. Fixed, because a profile is parsed once and kept.
 */
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { type Convenantprofiel, profielSchema } from '../../shared/domein/profiel.ts';
import { Dobbel } from './dobbel.ts';

export const DAG = '2026-03-12';
export const partnerIds = ['burgemeester', 'politie', 'om', 'jongerenwerk'] as const;
export const soorten = [
  'gewoon',
  'gewoon',
  'bijzonder',
  'politiegegeven',
  'politiegegeven',
  'strafvorderlijk',
] as const;
export const kringIds = ['A', 'B', 'C', 'K1', 'K2', 'R'] as const;

const AANTAL = 24;

function anders(d: Dobbel): Partial<Convenantprofiel> {
  return {
    partners: ingebouwdProfiel.partners.map((p) =>
      d.kans(20) ? { ...p, ...d.kies([{ ondertekend: null }, { tot: '2026-02-28' }, { vanaf: '2026-03-13' }]) } : p,
    ),
    kringen: ingebouwdProfiel.kringen.map((k) =>
      d.kans(40) ? { ...k, partners: d.deel(partnerIds, 60), incidenteel: d.kans(50) } : k,
    ),
    verstrekkingen: [
      ...d.deel(ingebouwdProfiel.verstrekkingen, 85),
      ...d.deel([0, 1, 2]).map(() => ({
        van: d.kies(['*', ...partnerIds]),
        aan: d.eenOfMeer([...partnerIds, 'incidenteel']),
        gegevenssoorten: d.eenOfMeer([...new Set(soorten)]),
        niveaus: d.eenOfMeer(['groep', 'individu'] as const, 50),
        grondslag: 'art. X',
        ...(d.kans(30) ? { vereist: 'besluitArt20Wpg' as const } : {}),
      })),
    ],
    nettoLijst: { vaststellingMaaktBurgemeesterBron: d.kans(30) },
  };
}

export const profielen: readonly Convenantprofiel[] = Array.from({ length: AANTAL }, (_, nr) => {
  const d = new Dobbel(nr + 1);
  const besluit = {
    geldigVan: '2026-01-01',
    geldigTot: d.kies([DAG, '2026-12-31', '2026-03-11']),
    gegevenssoorten: ['politiegegeven'],
    aan: ['jongerenwerk'],
  };
  return profielSchema.parse({
    ...ingebouwdProfiel,
    ...(nr < 8 ? {} : anders(d)),
    versie: nr + 1,
    // Short texts: they are read with every question, and stand in no audience's way.
    geheimhouding: { ...ingebouwdProfiel.geheimhouding, bijOpening: [{ artikel: 'art. 14', tekst: 'Blijft hier.' }] },
    besluitArt20Wpg: nr % 8 < 4 ? null : besluit,
    dms: { doelgroep: partnerIds[nr % 4] },
  });
});
