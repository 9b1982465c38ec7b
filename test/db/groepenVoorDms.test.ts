/** A verslag for the DMS, and the folder of its package, name no group that the reader of the DMS takes no part in. */
import { expect, it } from 'vitest';
import { maakExport } from '../../electron/documents/export.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { DAG, maakGroep } from '../support/opstelling.ts';

/** A closed meeting about two groups, of which the OM takes part in the first. */
function maakVerslag(g: Gesprek): string {
  const groepIds = [maakGroep(g, 'Oefenkade').groepId];
  const { groepId } = g.doe(g.register.groepen.maak, {
    naam: 'Proefsteeg',
    wijk: 'West',
    signaal: { plaats: 'de steeg', wanneer: 'zondag', gedrag: 'lawaai', omvang: '6', bron: 'jongerenwerk' },
  });
  g.doe(g.register.groepen.beoordeel, { groepId, problematisch: true, reden: 'Herhaalde overlast.', datum: DAG });
  groepIds.push(groepId);
  const { overlegId } = g.doe(g.register.overleg.maak, {
    datum: DAG,
    begin: '14:00',
    plaats: 'Voorbeeldstad',
    groepIds,
  });
  for (const [partner, omGroepen] of [
    ['burgemeester', undefined],
    ['om', groepIds.slice(0, 1)],
  ] as const) {
    g.doe(g.register.deelnemers.nodigPartnerUit, {
      overlegId,
      partner,
      naam: 'H. Verzonnen',
      functie: 'functionaris',
      rol: 'eigen-taak' as const,
      omGroepen,
    });
  }
  g.doe(g.register.overleg.open, { overlegId });
  g.doe(g.register.overleg.sluit, { overlegId });
  return g.doe(g.register.stukken.maakVerslag, { overlegId }).stukId;
}

it.each([
  ['om', 'Oefenkade', 'Jeugdgroep-Oefenkade-2026'],
  ['burgemeester', 'Oefenkade, Proefsteeg', 'Jeugdgroepenoverleg-2026'],
])('for %s they name %s', async (doelgroep, groep, map) => {
  const g = maakGesprek({ ...ingebouwdProfiel, dms: { doelgroep } });
  const stukId = maakVerslag(g);
  expect(g.register.stukken.toon(g.omgeving, { stukId }).inhoud).toMatchObject({ groep });
  g.doe(g.register.stukken.legVoor, { stukId });
  g.doe(g.register.stukken.stelVast, { stukId, wijze: 'zelf', tweedeLezer: '', reden: 'De tweede lezer is ziek.' });
  const { naam } = await maakExport(g.omgeving, { stukIds: [stukId], versie: '0.0.0' });
  expect(naam).toContain(map);
});
