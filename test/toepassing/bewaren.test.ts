/** Retention in the whole application: the state after unlocking, the days of the policy, a verklaring in a folder. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { dagVan, telDagenOp } from '../../shared/domein/tijd.ts';
import { codeVan, goed, maakKluis, nieuweMap, ontgrendel, ruimOp, startToneel } from './toneel.ts';

afterEach(ruimOp);

it('lists what is due at unlocking, destroys it, and writes the verklaring where the policy allows', async () => {
  const basis = nieuweMap();
  const mag = join(basis, 'mag');
  mkdirSync(mag);
  const t = await startToneel({ basis, beleid: { exportmappen: [mag], vernietigBinnenDagen: 3 } });
  await maakKluis(t);
  const vandaag = dagVan(new Date());
  const signaal = { plaats: 'plein', wanneer: 'avond', gedrag: 'lawaai', omvang: 'zes', bron: 'politie' };
  const maak = async (naam: string) => (await goed(t.regie.groepen.maak({ naam, wijk: 'Oost', signaal }))).groepId;
  const groepId = await maak('Proefplein');
  expect(await t.toestand()).toMatchObject({ teVernietigen: { aantal: 0, wacht: false } });
  const oordeel = { groepId, problematisch: false, reden: 'Er is niets aan de hand.', datum: vandaag };
  await goed(t.regie.groepen.beoordeel(oordeel));
  const laat = await maak('Oefenkade');
  await goed(t.regie.groepen.beoordeel({ ...oordeel, groepId: laat, datum: telDagenOp(vandaag, -4) }));
  await t.app.vergrendel('knop');
  expect(await t.toestand()).toMatchObject({ teVernietigen: { aantal: 0, wacht: false } });
  expect((await ontgrendel(t)).ok).toBe(true);
  expect(await t.toestand()).toMatchObject({ teVernietigen: { aantal: 2, wacht: true } });
  const { vervallen, binnenDagen } = await goed(t.regie.bewaren.stand());
  expect([binnenDagen, vervallen.map((p) => p.achterstallig)]).toEqual([3, [true, false]]);
  const overleg = { datum: vandaag, begin: '14:00', plaats: 'Hier', groepIds: [laat] };
  expect(await codeVan(t.regie.overleg.maak(overleg))).toBe('VERNIETIGING_WACHT');

  const posten = vervallen.map(({ soort, id }) => ({ soort, id }));
  const { verklaringId } = await goed(t.regie.bewaren.vernietig({ posten, dag: vandaag }));
  expect(await codeVan(t.regie.bewaren.bewaarVerklaring({ verklaringId }))).toBe('MAP_NIET_TOEGESTAAN');
  t.host.kiestMap = async () => mag;
  const mapnaam = (await goed(t.regie.bewaren.bewaarVerklaring({ verklaringId })))?.mapnaam ?? '';
  const [pdf = ''] = readdirSync(join(mag, mapnaam));
  expect(pdf).toBe(`${mapnaam}.pdf`);
  expect(
    readFileSync(join(mag, mapnaam, pdf))
      .subarray(0, 5)
      .toString('latin1'),
  ).toBe('%PDF-');
  t.host.kiestMap = async () => null;
  expect(await goed(t.regie.bewaren.bewaarVerklaring({ verklaringId }))).toBeNull();
  expect(t.gemeld).toEqual([]);
});
