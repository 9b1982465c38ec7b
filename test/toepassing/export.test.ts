/** Handing over to the DMS: what leaves, where to, and that nothing leaves half or unrecorded. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Beleid } from '../../electron/kluis/beleid.ts';
import { bladteksten, heeft } from '../documents/hulpmiddelen.ts';
import { codeVan, goed, nieuweMap, ruimOp, startToneel, type Toneel, weigering } from './toneel.ts';
import { heleVergadering, Merken } from './vergadering.ts';

afterEach(ruimOp);

async function metStukken(opties: Parameters<typeof startToneel>[0] = {}) {
  const t = await startToneel(opties);
  const merken = new Merken();
  return { t, merken, ...(await heleVergadering(t, merken)) };
}

const staten = async (t: Toneel) =>
  (await goed(t.regie.stukken.lijst())).filter((s) => s.soort !== 'verklaring').map((s) => s.staat);
const alle = (map: string) => readdirSync(map, { recursive: true, encoding: 'utf8' });

describe('handing over', () => {
  it('writes one package with pakbon, PDFs and metadata, without any name of a member, and records it', async () => {
    const { t, stukIds, leden } = await metStukken();
    const uit = await goed(t.regie.stukken.exporteer({ stukIds }));
    expect(uit).not.toBe(null);
    expect(readdirSync(t.uit)).toEqual([uit?.mapnaam]);
    const pakket = join(t.uit, uit?.mapnaam ?? '');
    const bestanden = alle(pakket).filter((pad) => /\.[a-z]+$/.test(pad));
    expect(bestanden).toContain('pakbon.xml');
    expect(bestanden.filter((pad) => pad.endsWith('.pdf')).length).toBe(2);
    expect(uit?.bestanden.map((b) => b.pad).sort()).toEqual(bestanden.sort());
    for (const pad of bestanden) {
      const inhoud = readFileSync(join(pakket, pad));
      if (pad.endsWith('.pdf')) expect(inhoud.subarray(0, 5).toString()).toBe('%PDF-');
      for (const deel of leden.flatMap((l) => l.naam.split(' '))) expect(inhoud.includes(deel)).toBe(false);
    }
    expect(await staten(t)).toEqual(['geexporteerd', 'geexporteerd']);
    const nog = await goed(t.regie.stukken.exporteer({ stukIds }));
    expect(nog?.mapnaam).toBe(`${uit?.mapnaam}-2`);
    expect(t.gemeld).toEqual([]);
  });

  it('is refused for a document that was not approved, before a folder is asked for', async () => {
    const { t, overlegId, groepId } = await metStukken();
    let gevraagd = 0;
    t.host.kiestMap = async () => {
      gevraagd += 1;
      return t.uit;
    };
    const concept = (await goed(t.regie.stukken.maakPlan({ groepId }))).stukId;
    expect(await weigering(t.regie.stukken.exporteer({ stukIds: [concept] }))).toMatchObject({
      code: 'STUK_NIET_VASTGESTELD',
      artikel: 'art. 8 lid 5',
    });
    await goed(t.regie.stukken.legVoor({ stukId: concept }));
    expect(await codeVan(t.regie.stukken.exporteer({ stukIds: [concept] }))).toBe('STUK_NIET_VASTGESTELD');
    expect(await codeVan(t.regie.stukken.exporteer({ stukIds: [overlegId] }))).toBe('NIET_GEVONDEN');
    expect(gevraagd).toBe(0);
    expect(readdirSync(t.uit)).toEqual([]);
  });

  it('takes no approved document along with one that is not', async () => {
    const { t, stukIds, groepId } = await metStukken();
    const concept = (await goed(t.regie.stukken.maakPlan({ groepId }))).stukId;
    expect(await codeVan(t.regie.stukken.exporteer({ stukIds: [...stukIds, concept] }))).toBe('STUK_NIET_VASTGESTELD');
    expect(readdirSync(t.uit)).toEqual([]);
  });

  it('does nothing when the user cancels', async () => {
    const { t, stukIds } = await metStukken();
    t.host.kiestMap = async () => null;
    expect(await goed(t.regie.stukken.exporteer({ stukIds }))).toBe(null);
    expect(await staten(t)).toEqual(['vastgesteld', 'vastgesteld']);
  });

  it('leaves nothing half in a folder that fails, and says what to do', async () => {
    const { t, stukIds } = await metStukken();
    const weg = join(t.uit, 'weg');
    t.host.kiestMap = async () => weg;
    expect(await weigering(t.regie.stukken.exporteer({ stukIds }))).toMatchObject({
      code: 'MAP_ONTBREEKT',
      uitleg: expect.stringContaining('Kies de map opnieuw'),
    });
    const bestand = join(t.uit, 'geen-map');
    writeFileSync(bestand, 'x');
    t.host.kiestMap = async () => bestand;
    expect(await codeVan(t.regie.stukken.exporteer({ stukIds }))).toBe('MAP_ONTBREEKT');
    expect(alle(t.uit)).toEqual(['geen-map']);
    expect(await staten(t)).toEqual(['vastgesteld', 'vastgesteld']);
  });

  it('writes nothing when the vault was locked while the folder was being chosen', async () => {
    const { t, stukIds } = await metStukken();
    t.host.kiestMap = async () => {
      await t.app.vergrendel('schermslot');
      return t.uit;
    };
    expect(await codeVan(t.regie.stukken.exporteer({ stukIds }))).toBe('KLUIS_DICHT');
    expect(readdirSync(t.uit)).toEqual([]);
  });

  it('takes the package back when it cannot be put in the register', async () => {
    const { t, stukIds } = await metStukken({
      werkerhaak: (b) => JSON.stringify(b).includes('legVast"') && JSON.stringify(b).includes('"export"'),
    });
    expect(await codeVan(t.regie.stukken.exporteer({ stukIds }))).toBe('SCHIJF_VOL');
    expect(readdirSync(t.uit)).toEqual([]);
    expect(await staten(t)).toEqual(['vastgesteld', 'vastgesteld']);
  });
});

describe('names with a package', () => {
  const sleutellijst = { reden: 'inzageverzoek', toelichting: 'Verzoek van de ouders, zaak 12.' } as const;

  /** A meeting whose documents name one member by code, and one who is in none of them. */
  async function metCode(beleid: Beleid) {
    const { t, stukIds, leden, groepId, ...rest } = await metStukken({ beleid });
    const [wel, niet] = leden;
    if (!wel || !niet) throw new Error('no members');
    await goed(
      t.regie.plan.wijzig({ groepId, aardEnOmvang: `${wel.naam} trekt de groep.`, doelen: [], monitoring: '' }),
    );
    const { stukId } = await goed(t.regie.stukken.maakPlan({ groepId }));
    await goed(t.regie.stukken.legVoor({ stukId }));
    await goed(t.regie.stukken.stelVast({ stukId, wijze: 'zelf', tweedeLezer: '', reden: 'proef' }));
    return { t, stukIds, wel, niet, plan: stukId, groepId, ...rest };
  }

  it('is refused where the policy does not allow it, before a folder is asked for and before anything is recorded', async () => {
    for (const beleid of [{}, { exportMetNamen: false }]) {
      const { t, plan } = await metCode(beleid);
      t.host.kiestMap = async () => {
        throw new Error('nobody may be asked');
      };
      const nee = await weigering(t.regie.stukken.exporteer({ stukIds: [plan], sleutellijst }));
      expect(nee).toMatchObject({ code: 'EXPORT_MET_NAMEN_MAG_NIET', artikel: 'art. 12 convenant' });
      const log = JSON.stringify(await goed(t.regie.logboek.lijst({ voor: null, soort: 'stukken', dag: null })));
      expect(log).not.toContain('overdracht is begonnen');
      expect((await t.toestand()).beleid.exportMetNamen).toBe(false);
    }
  });

  it('puts one list beside documents that stay as they were, of those whose code is in them, and says so in the log', async () => {
    const { t, plan, wel, niet } = await metCode({ exportMetNamen: true });
    const zonder = await goed(t.regie.stukken.exporteer({ stukIds: [plan] }));
    const met = await goed(t.regie.stukken.exporteer({ stukIds: [plan], sleutellijst }));
    const [a, b] = [zonder, met].map((uit) => join(t.uit, uit?.mapnaam ?? ''));
    const extra = alle(b ?? '').filter((pad) => !alle(a ?? '').includes(pad) && pad.includes('.'));
    expect(extra.map((pad) => pad.split('/').at(-1)).sort()).toEqual([
      'Sleutellijst.mdto.xml',
      'Sleutellijst.pdf',
      'Sleutellijst.pdf.bestand.mdto.xml',
      'Sleutellijst.zgw.json',
    ]);
    const pdf = alle(a ?? '').find((pad) => pad.endsWith('.pdf')) ?? '';
    expect(readFileSync(join(b ?? '', pdf)).equals(readFileSync(join(a ?? '', pdf)))).toBe(true);
    for (const pad of alle(b ?? '').filter((p) => /\.(xml|json)$/.test(p))) {
      const inhoud = readFileSync(join(b ?? '', pad), 'utf8');
      for (const { naam } of [wel, niet])
        expect([pad, inhoud.includes(naam.split(' ').at(-1) ?? '')]).toEqual([pad, false]);
    }
    if (heeft('pdftotext')) {
      const lijst = join(b ?? '', extra.find((pad) => pad.endsWith('.pdf')) ?? '');
      const tekst = bladteksten(readFileSync(lijst)).join('\n');
      expect(tekst).toContain(wel.code);
      expect(tekst).toContain(wel.naam);
      expect(tekst).toContain('verzoek van een betrokkene');
      for (const weg of [niet.code, niet.naam, sleutellijst.toelichting]) expect(tekst).not.toContain(weg);
    }
    const { regels } = await goed(t.regie.logboek.lijst({ voor: null, soort: 'stukken', dag: null }));
    const log = JSON.stringify(regels);
    expect(log).toContain('Een sleutellijst met 1 naam ging mee met een pakket. Reden: verzoek van een betrokkene');
    expect(log).not.toContain(sleutellijst.toelichting);
  });

  it('is not made for documents without a code', async () => {
    const { t, stukIds } = await metStukken({ beleid: { exportMetNamen: true } });
    const lijst = await goed(t.regie.stukken.lijst());
    const verklaring = lijst.find((s) => s.soort === 'verklaring')?.id ?? '';
    expect(stukIds).not.toContain(verklaring);
    expect(await codeVan(t.regie.stukken.exporteer({ stukIds: [verklaring], sleutellijst }))).toBe('GEEN_CODES');
    expect(readdirSync(t.uit)).toEqual([]);
  });

  it('needs a reason from the list and a sentence', async () => {
    const { t, stukIds } = await metStukken({ beleid: { exportMetNamen: true } });
    for (const fout of [
      { reden: 'inzageverzoek', toelichting: ' ' },
      { reden: 'zomaar', toelichting: 'x' },
      { toelichting: 'x' },
    ]) {
      expect(await codeVan(t.regie.stukken.exporteer({ stukIds, sleutellijst: fout as never }))).toBe(
        'ONGELDIGE_INVOER',
      );
    }
  });
});

describe('the folders that the policy allows', () => {
  it('are the only ones that are written to', async () => {
    const basis = nieuweMap();
    const mag = join(basis, 'mag');
    const { t, stukIds } = await metStukken({ basis, beleid: { exportmappen: [mag] } });
    mkdirSync(join(mag, 'sub'), { recursive: true });
    mkdirSync(join(basis, 'mag-niet'));
    symlinkSync(t.uit, join(mag, 'binnendoor'));
    const naar = async (map: string) => {
      t.host.kiestMap = async () => map;
      const a = await t.regie.stukken.exporteer({ stukIds });
      return a.ok ? 'goed' : a.code;
    };
    for (const map of [t.uit, join(basis, 'mag-niet'), join(mag, '..', 'dms'), join(mag, 'binnendoor'), basis]) {
      expect(await naar(map)).toBe('MAP_NIET_TOEGESTAAN');
    }
    expect(readdirSync(t.uit)).toEqual([]);
    expect(await naar(mag)).toBe('goed');
    expect(await naar(join(mag, 'sub'))).toBe('goed');
    expect(readdirSync(join(mag, 'sub')).length).toBe(1);
  });

  it('that do not exist allow nothing', async () => {
    const basis = nieuweMap();
    const { t, stukIds } = await metStukken({ basis, beleid: { exportmappen: [join(basis, 'nergens')] } });
    expect(await codeVan(t.regie.stukken.exporteer({ stukIds }))).toBe('MAP_NIET_TOEGESTAAN');
    rmSync(t.uit, { recursive: true });
    expect(existsSync(t.uit)).toBe(false);
  });
});
