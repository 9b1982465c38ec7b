/**
 * What another version of the convenantprofiel would change, in a line per part: for whoever has to decide whether it
 * may take effect. The parts are those of the format; a part without difference has no line.
 */
import type { Convenantprofiel } from './profiel.ts';

const delen: Readonly<Record<Exclude<keyof Convenantprofiel, 'formaat' | 'id' | 'versie'>, string>> = {
  gemeente: 'Gemeente',
  convenant: 'Convenant',
  partners: 'Partners',
  kringen: 'Kringen',
  gegevenssoorten: 'Gegevenssoorten',
  niveaus: 'Niveaus',
  besluitArt20Wpg: 'Besluit artikel 20 Wpg',
  verstrekkingen: 'Wie wat mag verstrekken',
  incidenteleGrondslagen: 'Gronden voor gasten',
  standaardkring: 'Gewone kring per gegevenssoort',
  redenen: 'Redenen en artikelen',
  nettoLijst: 'Vaststelling van de nettolijst',
  dms: 'Voor wie de documenten zijn',
  bewaartermijnen: 'Bewaartermijnen',
  geheimhouding: 'Teksten over geheimhouding',
  doelen: 'Doelen',
  stappen: 'Stappen',
  wijken: 'Wijken',
};

/** What makes a row of a list the same one: its id, or without one the whole row. */
function sleutel(rij: unknown): string {
  const id = typeof rij === 'object' && rij !== null && 'id' in rij ? rij.id : undefined;
  return typeof id === 'string' ? id : JSON.stringify(rij);
}

function telling(van: readonly unknown[], naar: readonly unknown[]): string {
  const oud = new Map(van.map((rij) => [sleutel(rij), JSON.stringify(rij)]));
  const nieuw = new Map(naar.map((rij) => [sleutel(rij), JSON.stringify(rij)]));
  const erbij = [...nieuw.keys()].filter((k) => !oud.has(k)).length;
  const weg = [...oud.keys()].filter((k) => !nieuw.has(k)).length;
  const anders = [...nieuw].filter(([k, rij]) => oud.has(k) && oud.get(k) !== rij).length;
  const woorden = [
    ...(erbij > 0 ? [`${erbij} erbij`] : []),
    ...(weg > 0 ? [`${weg} weg`] : []),
    ...(anders > 0 ? [`${anders} veranderd`] : []),
  ];
  return woorden.length > 0 ? woorden.join(', ') : 'andere volgorde';
}

/** @returns e.g. `Partners: 1 erbij, 2 veranderd` */
export function profielverschillen(van: Convenantprofiel, naar: Convenantprofiel): string[] {
  return (Object.keys(delen) as (keyof typeof delen)[]).flatMap((deel) => {
    const [oud, nieuw] = [van[deel], naar[deel]];
    if (JSON.stringify(oud) === JSON.stringify(nieuw)) return [];
    const lijsten = Array.isArray(oud ?? nieuw) ? telling((oud ?? []) as unknown[], (nieuw ?? []) as unknown[]) : null;
    return [`${delen[deel]}: ${lijsten ?? 'veranderd'}`];
  });
}
