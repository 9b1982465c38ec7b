/** A groepsscan that cannot be read, through the router: told in Dutch, and nothing of it stored. */
import { existsSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { dagVan } from '../../shared/domein/tijd.ts';
import { maakZip } from '../fixtures/groepsscan/maakXlsx.ts';
import { codeVan, goed, maakKluis, ruimOp, startToneel, type Toneel, weigering } from './toneel.ts';

afterEach(ruimOp);

const ole = (naam: string) =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), Buffer.from(naam, 'utf16le')]);
const csv = new TextEncoder().encode('Voornaam;Achternaam\r\nQuirijn;Zandlopervis\r\nFenna;Wolkenkrabbel\r\n');

async function metGroep(besluit = true): Promise<{ t: Toneel; groepId: string }> {
  const t = await startToneel();
  await maakKluis(t);
  const signaal = { plaats: 'plein', wanneer: 'avond', gedrag: 'lawaai', omvang: 'zes', bron: 'politie' };
  const { groepId } = await goed(t.regie.groepen.maak({ naam: 'Proefplein', wijk: 'Oost', signaal }));
  const oordeel = { groepId, problematisch: true, reden: 'Vernielingen.', datum: dagVan(new Date()) };
  if (besluit) await goed(t.regie.groepen.beoordeel(oordeel));
  return { t, groepId };
}

async function kies(t: Toneel, bytes: Uint8Array): Promise<string> {
  t.host.bestand = { naam: 'scan.xlsx', grootte: bytes.byteLength, lees: async () => bytes };
  return (await goed(t.regie.bestanden.kies({ soort: 'groepsscan' })))?.id ?? '';
}

const leden = async (t: Toneel, groepId: string) => (await goed(t.regie.groepen.toon({ groepId }))).leden;

describe('a file that cannot be read', () => {
  it('is refused by its kind when read and when taken over, and leaves nothing', async () => {
    const { t, groepId } = await metGroep();
    const gevallen: [string, Uint8Array, string][] = [
      ['empty', new Uint8Array(), 'BESTAND_LEEG'],
      ['cut off', maakZip([{ naam: 'xl/workbook.xml', data: '<x/>' }]).subarray(0, 40), 'BESTAND_BESCHADIGD'],
      ['with a password', ole('EncryptedPackage'), 'BESTAND_BEVEILIGD'],
      ['of an old Excel', ole('Workbook'), 'BESTAND_OUD_EXCEL'],
      ['a PDF', new TextEncoder().encode('%PDF-1.7 …'), 'BESTAND_SOORT_ONBEKEND'],
    ];
    for (const [wat, bytes, code] of gevallen) {
      const bestandId = await kies(t, bytes);
      const gelezen = await weigering(t.regie.groepsscan.lees({ groepId, bestandId, indeling: null }));
      expect([wat, gelezen.code]).toEqual([wat, code]);
      expect(gelezen.uitleg).toMatch(/\.$/);
      const overnemen = t.regie.groepsscan.neemOver({ groepId, bestandId, indeling: null, weg: [] });
      expect([wat, await codeVan(overnemen)]).toEqual([wat, code]);
    }
    expect(await leden(t, groepId)).toEqual([]);
    expect(t.gemeld).toEqual([]);
  });

  it('that was never picked is refused, and so is a path in the place of its id', async () => {
    const { t, groepId } = await metGroep();
    const lees = (bestandId: string) => t.regie.groepsscan.lees({ groepId, bestandId, indeling: null });
    expect(await codeVan(lees('onbekend'))).toBe('BESTAND_ONBEKEND');
    expect(await codeVan(lees('../../etc/passwd'))).toBe('ONGELDIGE_INVOER');
  });
});

describe('a good file', () => {
  it('stores nothing before it is taken over, and then only the rows that were kept', async () => {
    const { t, groepId } = await metGroep();
    const bestandId = await kies(t, csv);
    const { voorbeeld } = await goed(t.regie.groepsscan.lees({ groepId, bestandId, indeling: null }));
    expect(voorbeeld.rijen.map((r) => r.voornaam)).toEqual(['Quirijn', 'Fenna']);
    expect(await leden(t, groepId)).toEqual([]);
    const weg = [voorbeeld.rijen[0]?.rij ?? 0];
    const alles = voorbeeld.rijen.map((r) => r.rij);
    const niets = t.regie.groepsscan.neemOver({ groepId, bestandId, indeling: null, weg: alles });
    expect(await codeVan(niets)).toBe('NIETS_OVER');
    expect(await goed(t.regie.groepsscan.neemOver({ groepId, bestandId, indeling: null, weg }))).toEqual({
      aantal: 1,
      kanVerwijderen: false,
    });
    expect((await leden(t, groepId)).map((l) => l.naam)).toEqual(['Fenna Wolkenkrabbel']);
    const nogEens = t.regie.groepsscan.neemOver({ groepId, bestandId, indeling: null, weg });
    expect(await codeVan(nogEens)).toBe('BESTAND_ONBEKEND');
  });

  it('can be deleted from the laptop once it was taken over, and no other file can', async () => {
    const { t, groepId } = await metGroep();
    const pad = join(t.uit, 'scan.csv');
    writeFileSync(pad, csv);
    let fout: Error | null = Object.assign(new Error('open elsewhere'), { code: 'EBUSY' });
    t.host.bestand = {
      naam: 'scan.csv',
      grootte: csv.byteLength,
      lees: async () => csv,
      verwijder: async () => {
        if (fout) throw fout;
        unlinkSync(pad);
      },
    };
    const bestandId = (await goed(t.regie.bestanden.kies({ soort: 'groepsscan' })))?.id ?? '';
    const verwijder = () => t.regie.groepsscan.verwijderBestand({ bestandId });
    expect(await codeVan(verwijder())).toBe('BESTAND_ONBEKEND');
    const over = await goed(t.regie.groepsscan.neemOver({ groepId, bestandId, indeling: null, weg: [] }));
    expect(over).toEqual({ aantal: 2, kanVerwijderen: true });
    expect(await codeVan(verwijder())).toBe('BESTAND_NIET_VERWIJDERD');
    expect(existsSync(pad)).toBe(true);
    fout = null;
    await goed(verwijder());
    expect(existsSync(pad)).toBe(false);
    expect(await codeVan(verwijder())).toBe('BESTAND_ONBEKEND');
    const { regels } = await goed(t.regie.logboek.lijst({ voor: null, soort: 'groepen', dag: null }));
    expect(regels.map((r) => r.wat)).toContain('groepsscan.bestand-verwijderd');
  });

  it('is taken over once, however often the button is pressed', async () => {
    const { t, groepId } = await metGroep();
    const bestandId = await kies(t, csv);
    const invoer = { groepId, bestandId, indeling: null, weg: [] };
    const twee = await Promise.all([t.regie.groepsscan.neemOver(invoer), t.regie.groepsscan.neemOver(invoer)]);
    expect(twee.every((a) => a.ok)).toBe(true);
    expect(await leden(t, groepId)).toHaveLength(2);
  });

  it('is refused before the 2A decision: not even a preview', async () => {
    const { t, groepId } = await metGroep(false);
    const bestandId = await kies(t, csv);
    const lees = t.regie.groepsscan.lees({ groepId, bestandId, indeling: null });
    expect(await codeVan(lees)).toBe('NOG_GEEN_BESLUIT_2A');
    const over = t.regie.groepsscan.neemOver({ groepId, bestandId, indeling: null, weg: [] });
    expect(await codeVan(over)).toBe('NOG_GEEN_BESLUIT_2A');
  });
});
