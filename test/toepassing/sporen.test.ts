/** A whole meeting with an invented word in every text: what the disk and the room's window get of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { contract } from '../../shared/contract/contract.ts';
import { zaalberichtSchema } from '../../shared/contract/zaalbeeld.ts';
import { goed, maakKluis, ontgrendel, ruimOp, startToneel, TAFELCODE, WACHTZIN } from './toneel.ts';
import { heleVergadering, Merken, noteer, openVergadering, vanPolitie, zet } from './vergadering.ts';

afterEach(ruimOp);

/** Words found in any file under a folder: as written or in small letters, in UTF-8 or UTF-16. */
function gevonden(map: string, woorden: readonly string[]): string[] {
  const bestanden = readdirSync(map, { recursive: true, withFileTypes: true }).filter((b) => b.isFile());
  expect(bestanden.length).toBeGreaterThan(0);
  return bestanden.flatMap((bestand) => {
    const inhoud = readFileSync(join(bestand.parentPath, bestand.name));
    return woorden
      .filter((woord) =>
        [woord, woord.toLowerCase()].some((w) => inhoud.includes(w, 0, 'utf8') || inhoud.includes(w, 0, 'utf16le')),
      )
      .map((woord) => `${bestand.name}: ${woord}`);
  });
}

describe('a whole meeting', () => {
  it('leaves no word of it in any file of the vault: open, locked, opened again, or closed', async () => {
    const t = await startToneel();
    const merken = new Merken();
    await heleVergadering(t, merken);
    const woorden = [...merken.alle, ...WACHTZIN.split(' ').filter((w) => w.length > 5), TAFELCODE];
    expect(merken.alle.length).toBeGreaterThan(60);
    expect(gevonden(t.map, woorden)).toEqual([]);
    await t.app.vergrendel('knop');
    expect(gevonden(t.map, woorden)).toEqual([]);
    expect((await ontgrendel(t)).ok).toBe(true);
    expect(gevonden(t.map, woorden)).toEqual([]);
    await t.app.sluitAf();
    expect(gevonden(t.map, woorden)).toEqual([]);
  });

  it('is found by this very search in a file that does hold it', async () => {
    const t = await startToneel();
    const merken = new Merken();
    const { stukIds } = await heleVergadering(t, merken);
    await goed(t.regie.stukken.exporteer({ stukIds }));
    expect(gevonden(t.uit, merken.alle).length).toBeGreaterThan(0);
  });

  it('sends the room nothing but its picture, in the shape of the contract, and reports nothing', async () => {
    const t = await startToneel();
    await heleVergadering(t, new Merken());
    await t.app.vergrendel('knop');
    const naarZaal = t.host.gebeurd.filter((g) => g.wie === 'zaal' && g.wat === 'stuur');
    expect(naarZaal.length).toBeGreaterThan(10);
    expect([...new Set(naarZaal.map((g) => g.onderwerp))]).toEqual(['zaalbeeld']);
    for (const { waarde } of naarZaal) expect(() => zaalberichtSchema.parse(waarde)).not.toThrow();
    const soorten = new Set(naarZaal.map((g) => zaalberichtSchema.parse(g.waarde).beeld.soort));
    expect([...soorten].sort()).toEqual(['leeg', 'onderwerp', 'opening', 'welkom']);
    expect(t.gemeld).toEqual([]);
  });

  it('sends the signing window nothing at all: it asks, and gets one text', async () => {
    const t = await startToneel();
    await heleVergadering(t, new Merken());
    const naarTekenen = t.host.gebeurd.filter((g) => g.wie === 'tekenen').map((g) => g.wat);
    expect(naarTekenen).toEqual(['open', 'sluit']);
  });

  it('gives the room no word that somebody present may not see', async () => {
    const t = await startToneel();
    const merken = new Merken();
    await maakKluis(t);
    const v = await openVergadering(t, merken);
    await goed(t.regie.overleg.kiesAgendapunt({ overlegId: v.overlegId, agendapuntId: v.agenda.onderwerp ?? '' }));
    for (const wie of ['burgemeester', 'politie', 'om', 'jongerenwerk'] as const) await zet(t, v, wie, true);
    const [open, dicht] = [merken.maak(), merken.maak()];
    await noteer(t, v, open);
    await noteer(t, v, dicht, vanPolitie(v));
    const alles = JSON.stringify(t.host.berichten('zaal', 'zaalbeeld'));
    expect(alles).toContain(open);
    expect(alles).not.toContain(dicht);
    for (const { id, naam } of v.leden) {
      expect(alles).not.toContain(id);
      expect(alles).not.toContain(naam);
    }
    expect(JSON.stringify(t.host.berichten('regie', 'gewijzigd'))).not.toContain(dicht);
  });
});

it('the window of the room gets nothing for any call, in any state of the vault', async () => {
  const t = await startToneel();
  const probeer = async () => {
    for (const [gebied, aanroepen] of Object.entries(contract)) {
      for (const naam of Object.keys(aanroepen)) {
        expect(await t.host.roep('zaal', gebied, naam, {})).toMatchObject({ ok: false, code: 'ROL_MAG_NIET' });
      }
    }
    for (const [gebied, naam] of [
      ['intern', 'stand'],
      ['intern', 'tafelcodeKlopt'],
      ['export', 'maak'],
      ['groepsscan', '__proto__'],
    ]) {
      expect(await t.host.roep('zaal', gebied, naam, {})).toMatchObject({ ok: false, code: 'ONBEKENDE_AANROEP' });
      expect(await t.host.roep('regie', gebied, naam, {})).toMatchObject({ ok: false, code: 'ONBEKENDE_AANROEP' });
    }
  };
  await probeer();
  await maakKluis(t);
  await probeer();
  await t.app.vergrendel('knop');
  await probeer();
});
