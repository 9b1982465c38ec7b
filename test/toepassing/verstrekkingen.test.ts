/** Papers in the whole application: one folder for a go, all in the register or nothing left, and a way to stop. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { dagVan } from '../../shared/domein/tijd.ts';
import { codeVan, goed, maakKluis, nieuweMap, ruimOp, startToneel } from './toneel.ts';

afterEach(ruimOp);

it('writes one paper per recipient and records them, or leaves nothing behind', async () => {
  const basis = nieuweMap();
  const map = join(basis, 'papier');
  mkdirSync(map);
  const t = await startToneel({ basis, beleid: {} });
  await maakKluis(t);
  const signaal = { plaats: 'plein', wanneer: 'avond', gedrag: 'lawaai', omvang: 'zes', bron: 'politie' };
  const { groepId } = await goed(t.regie.groepen.maak({ naam: 'Proefplein', wijk: 'Oost', signaal }));
  const datum = dagVan(new Date());
  const { overlegId } = await goed(
    t.regie.overleg.maak({ datum, begin: '14:00', plaats: 'Raadzaal', groepIds: [groepId] }),
  );
  const nodig = async (partner: string, naam: string) =>
    (
      await goed(
        t.regie.deelnemers.nodigPartnerUit({ overlegId, partner, naam, functie: '', rol: 'eigen-taak' as const }),
      )
    ).deelnemerId;
  const ontvangers = [await nodig('politie', 'K. Bedacht'), await nodig('jongerenwerk', 'D. Voorbeeld')];
  const vraag = { overlegId, soort: 'uitnodiging' as const, ontvangers, terugVoor: null };
  const { maak, lijst, stop, voortgang } = t.regie.verstrekkingen;
  const geregistreerd = async () => (await goed(lijst())).regels.map((r) => r.nummer);

  t.host.kiestMap = async () => null;
  expect(await goed(maak(vraag))).toBeNull();
  expect(await codeVan(maak({ ...vraag, soort: 'overzicht' }))).toBe('VERSTREKKING_NU_NIET');

  // While the dialog stands open a second go is refused, and the first can be stopped.
  const codes: string[] = [];
  t.host.kiestMap = async () => {
    codes.push(await codeVan(maak(vraag)));
    expect(await goed(voortgang())).toEqual({ klaar: 0, van: 2 });
    await goed(stop());
    return map;
  };
  expect(await codeVan(maak(vraag))).toBe('GESTOPT');
  expect([codes, readdirSync(map), await geregistreerd()]).toEqual([['VERSTREKKING_BEZIG'], [], []]);

  t.host.kiestMap = async () => map;
  const jaar = datum.slice(0, 4);
  const uit = await goed(maak({ ...vraag, ontvangers: [...ontvangers, ...ontvangers] }));
  expect(uit?.nummers).toEqual([`${jaar}-001`, `${jaar}-002`]);
  expect(readdirSync(join(map, uit?.mapnaam ?? '')).sort()).toEqual([
    `${jaar}-001-Uitnodiging-politie.pdf`,
    `${jaar}-002-Uitnodiging-jongerenwerk.pdf`,
  ]);
  expect(await geregistreerd()).toEqual([`${jaar}-002`, `${jaar}-001`]);
  expect(await goed(voortgang())).toBeNull();
  expect(t.gemeld).toEqual([]);
});
