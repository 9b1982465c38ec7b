/** First start, unlocking, and what goes wrong with the files of the vault: through the router, on real files. */
import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { kluispaden } from '../../electron/kluis/kop.ts';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import {
  codeVan,
  goed,
  maakKluis,
  nieuweMap,
  ontgrendel,
  ruimOp,
  startToneel,
  TAFELCODE,
  type Toneel,
  WACHTZIN,
  weigering,
} from './toneel.ts';

afterEach(ruimOp);

const nieuw = { wachtzin: WACHTZIN, herhaling: WACHTZIN, tafelcode: TAFELCODE, naam: 'Mare Verdicht' };

/** Lets the user pick a file with this text. */
async function kiesProfiel(t: Toneel, tekst: string): Promise<string> {
  const bytes = new TextEncoder().encode(tekst);
  t.host.bestand = { naam: 'profiel.json', grootte: bytes.byteLength, lees: async () => bytes };
  return (await goed(t.regie.bestanden.kies({ soort: 'profiel' })))?.id ?? '';
}

describe('first start', () => {
  it('goes from no vault to an open practice vault with the built-in profile', async () => {
    const t = await startToneel();
    expect(await t.toestand()).toMatchObject({ slot: 'geen', oefenkluis: null, alleenOefenen: true, sleuven: [] });
    const { herstelcode } = await maakKluis(t);
    expect(herstelcode.length).toBeGreaterThan(20);
    const open = await t.toestand();
    expect(open).toMatchObject({ slot: 'open', oefenkluis: true, herstelcodeBevestigd: false, openOverlegId: null });
    expect(open.sleuven.map((s) => s.rol).sort()).toEqual(['herstel', 'procesregisseur']);
    expect(t.host.berichten('regie', 'toestand').at(-1)).toEqual(open);
    expect((await goed(t.regie.groepen.keuzes())).partners.map((p) => p.id)).toContain('politie');
    await goed(t.regie.kluis.bevestigHerstelcode({ herstelcode }));
    expect((await t.toestand()).herstelcodeBevestigd).toBe(true);
    expect(await codeVan(t.regie.kluis.maak({ ...nieuw, profielBestandId: null }))).toBe('KLUIS_OPEN');
  });

  it('gives a new recovery code only as long as none was confirmed', async () => {
    const t = await startToneel();
    const { herstelcode } = await maakKluis(t);
    const nieuwe = (await goed(t.regie.kluis.nieuweHerstelcode())).herstelcode;
    expect(nieuwe).not.toBe(herstelcode);
    expect(await codeVan(t.regie.kluis.bevestigHerstelcode({ herstelcode }))).toBe('HERSTELCODE_ONJUIST');
    await goed(t.regie.kluis.bevestigHerstelcode({ herstelcode: nieuwe }));
    expect(await codeVan(t.regie.kluis.nieuweHerstelcode())).toBe('HERSTELCODE_BEVESTIGD');
  });

  it('refuses a weak passphrase, two different ones, and a second vault in the same place', async () => {
    const t = await startToneel();
    const met = (wachtzin: string, herhaling = wachtzin) =>
      codeVan(t.regie.kluis.maak({ ...nieuw, wachtzin, herhaling, profielBestandId: null }));
    expect(await met('welkom01')).toBe('WACHTZIN_TE_ZWAK');
    expect(await met(WACHTZIN, `${WACHTZIN}.`)).toBe('WACHTZINNEN_VERSCHILLEN');
    expect((await t.toestand()).slot).toBe('geen');
    await maakKluis(t);
    await t.app.vergrendel('knop');
    expect(await met(WACHTZIN)).toBe('KLUIS_BESTAAT_AL');
    expect((await ontgrendel(t)).ok).toBe(true);
  });

  it('takes the length of the passphrase from the policy', async () => {
    const t = await startToneel({ beleid: { minimaleWachtzinlengte: 60 } });
    expect(await codeVan(t.regie.kluis.maak({ ...nieuw, profielBestandId: null }))).toBe('WACHTZIN_TE_ZWAK');
    expect((await t.toestand()).slot).toBe('geen');
  });

  it('takes the profile of the policy and no other, and says beforehand which one that is', async () => {
    const eigen = { ...ingebouwdProfiel, versie: 7, gemeente: { ...ingebouwdProfiel.gemeente, naam: 'Schetsdorp' } };
    const t = await startToneel({ beleid: { profieltekst: JSON.stringify(eigen) } });
    expect((await t.toestand()).beleid).toEqual({ profielVast: true, exportMetNamen: false });
    const keuring = await goed(t.regie.kluis.keurProfiel({ bestandId: null }));
    expect(keuring).toMatchObject({ geldig: true, gemeente: 'Schetsdorp', versie: 7 });
    const ander = await kiesProfiel(t, JSON.stringify(ingebouwdProfiel));
    expect(await codeVan(t.regie.kluis.keurProfiel({ bestandId: ander }))).toBe('PROFIEL_VAN_GEMEENTE');
    expect(await codeVan(t.regie.kluis.maak({ ...nieuw, profielBestandId: ander }))).toBe('PROFIEL_VAN_GEMEENTE');
    expect((await t.toestand()).slot).toBe('geen');
    await goed(t.regie.kluis.maak({ ...nieuw, profielBestandId: null }));
    const rijen = await goed(t.regie.logboek.lijst({ soort: null, dag: null, voor: null }));
    expect(JSON.stringify(rijen)).toContain('met versie 7 van het convenantprofiel');
  });

  it('names every unknown field of a profile, refuses to make a vault with it, and leaves none behind', async () => {
    const t = await startToneel();
    const fout = {
      ...ingebouwdProfiel,
      huiskleur: 'blauw',
      gemeente: { ...ingebouwdProfiel.gemeente, wapen: 'leeuw' },
    };
    const profielBestandId = await kiesProfiel(t, JSON.stringify(fout));
    const keuring = await goed(t.regie.kluis.keurProfiel({ bestandId: profielBestandId }));
    expect(keuring).toMatchObject({ geldig: false });
    const velden = keuring.geldig ? [] : keuring.fouten.map((f) => f.veld);
    expect(velden.sort()).toEqual(['gemeente.wapen', 'huiskleur']);
    expect(await codeVan(t.regie.kluis.maak({ ...nieuw, profielBestandId }))).toBe('PROFIEL_ONGELDIG');
    expect((await t.toestand()).slot).toBe('geen');
    expect(readdirSync(t.map).filter((naam) => /bestand|sleutels/.test(naam))).toEqual([]);
    await maakKluis(t);
  });

  it.each([
    ['is no JSON', 'geen json'],
    ['is empty', ''],
    ['is another kind of JSON', '[1, 2]'],
    ['has a newer format', JSON.stringify({ ...ingebouwdProfiel, formaat: 'convenantprofiel/2' })],
  ])('refuses a profile that %s', async (_wat, tekst) => {
    const t = await startToneel();
    const bestandId = await kiesProfiel(t, tekst);
    expect(await goed(t.regie.kluis.keurProfiel({ bestandId }))).toMatchObject({ geldig: false });
    expect(await codeVan(t.regie.kluis.maak({ ...nieuw, profielBestandId: bestandId }))).toBe('PROFIEL_ONGELDIG');
    expect((await t.toestand()).slot).toBe('geen');
  });

  it('leaves no vault behind when it cannot be filled', async () => {
    let vol = true;
    const t = await startToneel({ werkerhaak: (b) => vol && JSON.stringify(b).includes('richtIn') });
    expect(await codeVan(t.regie.kluis.maak({ ...nieuw, profielBestandId: null }))).toBe('SCHIJF_VOL');
    expect((await t.toestand()).slot).toBe('geen');
    expect(readdirSync(t.map).filter((naam) => /bestand|sleutels/.test(naam))).toEqual([]);
    vol = false;
    await maakKluis(t);
    expect((await goed(t.regie.groepen.keuzes())).partners.length).toBeGreaterThan(0);
  });
});

describe('a file that was picked', () => {
  it('is refused above 10 MB before a byte of it is read', async () => {
    const t = await startToneel();
    let gelezen = 0;
    const lees = async () => {
      gelezen += 1;
      return new Uint8Array();
    };
    t.host.bestand = { naam: 'groot.json', grootte: 50 * 1024 * 1024, lees };
    const id = (await goed(t.regie.bestanden.kies({ soort: 'profiel' })))?.id ?? '';
    expect(await codeVan(t.regie.kluis.keurProfiel({ bestandId: id }))).toBe('BESTAND_TE_GROOT');
    expect(await codeVan(t.regie.kluis.maak({ ...nieuw, profielBestandId: id }))).toBe('BESTAND_TE_GROOT');
    await maakKluis(t);
    t.host.bestand = { naam: 'groot.xlsx', grootte: 50 * 1024 * 1024, lees };
    const scan = (await goed(t.regie.bestanden.kies({ soort: 'groepsscan' })))?.id ?? '';
    const lezen = t.regie.groepsscan.lees({ groepId: 'g', bestandId: scan, indeling: null });
    expect(await weigering(lezen)).toMatchObject({
      code: 'BESTAND_TE_GROOT',
      uitleg: expect.stringContaining('10 MB'),
    });
    expect(gelezen).toBe(0);
  });

  it('is refused when it grew after it was picked, or is gone', async () => {
    const t = await startToneel();
    t.host.bestand = { naam: 'groeit.json', grootte: 10, lees: async () => new Uint8Array(11 * 1024 * 1024) };
    const groot = (await goed(t.regie.bestanden.kies({ soort: 'profiel' })))?.id ?? '';
    expect(await codeVan(t.regie.kluis.keurProfiel({ bestandId: groot }))).toBe('BESTAND_TE_GROOT');
    const weg = async () => {
      throw Object.assign(new Error('ENOENT: /home/mare/profiel.json'), { code: 'ENOENT' });
    };
    t.host.bestand = { naam: 'weg.json', grootte: 10, lees: weg };
    const id = (await goed(t.regie.bestanden.kies({ soort: 'profiel' })))?.id ?? '';
    const antwoord = await weigering(t.regie.kluis.keurProfiel({ bestandId: id }));
    expect(antwoord.code).toBe('BESTAND_ONBEKEND');
    expect(JSON.stringify([antwoord, t.gemeld])).not.toContain('mare');
  });

  it('is known by an opaque id and a name, never by its path, and forgotten on locking', async () => {
    const t = await startToneel();
    await maakKluis(t);
    const bestandId = await kiesProfiel(t, '{}');
    expect(bestandId).toMatch(/^[0-9a-f-]{36}$/);
    await t.app.vergrendel('knop');
    expect(await codeVan(t.regie.kluis.keurProfiel({ bestandId }))).toBe('BESTAND_ONBEKEND');
    t.host.bestand = null;
    expect(await goed(t.regie.bestanden.kies({ soort: 'profiel' }))).toBe(null);
  });
});

describe('unlocking', () => {
  it('is told calmly when the passphrase is wrong, and slows down after the third', async () => {
    const t = await startToneel();
    await maakKluis(t);
    await t.app.vergrendel('knop');
    for (const seconden of [0, 0, 0, 2]) {
      expect(await ontgrendel(t, 'een heel andere zin hier')).toMatchObject({
        ok: false,
        code: 'WACHTZIN_ONJUIST',
        details: { seconden },
      });
    }
    const { wachtTot } = await t.toestand();
    expect(Date.parse(wachtTot ?? '')).toBeGreaterThan(Date.now());
    expect(t.host.berichten('regie', 'toestand').at(-1)).toMatchObject({ slot: 'dicht', wachtTot: expect.any(String) });
    const { uitleg, code } = await weigering(ontgrendel(t));
    expect(code).toBe('WACHT_EVEN');
    expect(uitleg).toContain('herstelcode');
    expect((await t.toestand()).slot).toBe('dicht');
  });

  it('works with the recovery code, and then with the new passphrase only', async () => {
    const t = await startToneel();
    const { herstelcode } = await maakKluis(t);
    await t.app.vergrendel('knop');
    const anders = 'negen groene otters dansen zwijgend';
    const fout = herstelcode.replace(/[A-Z0-9]/, (c) => (c === 'A' ? 'B' : 'A'));
    expect(await codeVan(t.regie.kluis.herstel({ herstelcode: fout, wachtzin: anders, herhaling: anders }))).toMatch(
      /^HERSTELCODE_/,
    );
    await goed(t.regie.kluis.herstel({ herstelcode, wachtzin: anders, herhaling: anders }));
    expect((await t.toestand()).slot).toBe('open');
    await t.app.vergrendel('knop');
    expect(await codeVan(ontgrendel(t))).toBe('WACHTZIN_ONJUIST');
    expect((await ontgrendel(t, anders)).ok).toBe(true);
  });

  it('is refused to a second program on the same folder, which touches nothing', async () => {
    const basis = nieuweMap();
    const t = await startToneel({ basis });
    await maakKluis(t);
    const fout = await startToneel({ basis }).catch((f: unknown) => f);
    expect(fout).toBeInstanceOf(Geweigerd);
    expect((fout as Geweigerd).weigering).toMatchObject({
      code: 'KLUIS_IN_GEBRUIK',
      uitleg: expect.stringContaining('ander venster'),
    });
    expect((await goed(t.regie.groepen.lijst())).length).toBe(0);
    await t.app.sluitAf();
    const later = await startToneel({ basis });
    expect((await ontgrendel(later)).ok).toBe(true);
  });
});

describe('a vault with damaged files', () => {
  /** A vault that was made and closed, and then changed on disk. */
  async function beschadigd(maakStuk: (paden: ReturnType<typeof kluispaden>) => void): Promise<Toneel> {
    const basis = nieuweMap();
    const t = await startToneel({ basis });
    await maakKluis(t);
    await t.app.sluitAf();
    maakStuk(kluispaden(t.map));
    return startToneel({ basis });
  }

  it('cut in half is told in a clear sentence, and left as it is', async () => {
    const t = await beschadigd(({ bestand }) => truncateSync(bestand, Math.floor(readFileSync(bestand).length / 2)));
    const voor = readFileSync(kluispaden(t.map).bestand);
    const { code, uitleg } = await weigering(ontgrendel(t));
    expect(code).toBe('BESTAND_BESCHADIGD');
    expect(uitleg).toBe(
      'Het bestand van de kluis is beschadigd. Er is niets aan veranderd. Zet een reservekopie terug, of vraag uw beheerder om hulp.',
    );
    expect(readFileSync(kluispaden(t.map).bestand).equals(voor)).toBe(true);
    expect((await t.toestand()).slot).toBe('dicht');
    expect(t.gemeld).toEqual([]);
  });

  it.each([
    ['emptied', (pad: string) => truncateSync(pad, 0)],
    ['filled with something else', (pad: string) => writeFileSync(pad, Buffer.alloc(16_384, 7))],
  ])('%s is not opened as a new one', async (_wat, maakStuk) => {
    const t = await beschadigd(({ bestand }) => maakStuk(bestand));
    expect(['BESTAND_BESCHADIGD', 'SLEUTEL_PAST_NIET']).toContain(await codeVan(ontgrendel(t)));
    expect((await t.toestand()).slot).toBe('dicht');
  });

  it('whose store is gone says so', async () => {
    const t = await beschadigd(({ bestand }) => rmSync(bestand));
    const { bestand } = kluispaden(t.map);
    expect(await codeVan(ontgrendel(t))).toBe('BESTAND_ONTBREEKT');
    expect(existsSync(bestand)).toBe(false);
  });

  it('with a header that was changed from outside stays closed', async () => {
    const t = await beschadigd(({ kop }) => {
      const inhoud = JSON.parse(readFileSync(kop, 'utf8'));
      writeFileSync(kop, JSON.stringify({ ...inhoud, gemaakt: '2020-01-01T00:00:00.000Z' }));
    });
    const { code, uitleg } = await weigering(ontgrendel(t));
    expect(code).toBe('SLEUTELS_GEWIJZIGD');
    expect(uitleg).toContain('beheerder');
    expect((await t.toestand()).slot).toBe('dicht');
  });

  it('made real by hand in its header, out of a practice vault, stays closed', async () => {
    const t = await beschadigd(({ kop }) => {
      writeFileSync(kop, readFileSync(kop, 'utf8').replace('"oefenkluis": true', '"oefenkluis": false'));
    });
    expect((await ontgrendel(t)).ok).toBe(false);
    expect((await t.toestand()).slot).toBe('dicht');
  });

  it('with a header that cannot be read says so where the passphrase would be asked', async () => {
    const t = await beschadigd(({ kop }) => writeFileSync(kop, '{"formaat":'));
    expect(await t.toestand()).toMatchObject({
      slot: 'dicht',
      sleuven: [],
      melding: expect.stringContaining('sleutelbestand van deze kluis is beschadigd'),
    });
    const poging = t.regie.kluis.ontgrendel({ sleufId: 'x', wachtzin: WACHTZIN });
    expect(await codeVan(poging)).toBe('SLEUTELBESTAND_ONLEESBAAR');
    expect(t.gemeld).toEqual([]);
  });

  it('of a newer version gets an error of its own, and is left as it is', async () => {
    const basis = nieuweMap();
    const nieuwer = await startToneel({ basis, werker: new URL('./nieuwereWerker.ts', import.meta.url) });
    await maakKluis(nieuwer);
    await nieuwer.app.sluitAf();
    const t = await startToneel({ basis });
    const voor = readFileSync(kluispaden(t.map).bestand);
    const { code, uitleg } = await weigering(ontgrendel(t));
    expect(code).toBe('DATABASE_NIEUWER');
    expect(uitleg).toContain('Installeer de nieuwste versie');
    expect(readFileSync(kluispaden(t.map).bestand).equals(voor)).toBe(true);
    expect((await t.toestand()).slot).toBe('dicht');
  });

  it('with a header of a newer version says so before a passphrase is asked', async () => {
    const t = await beschadigd(({ kop }) => {
      writeFileSync(kop, readFileSync(kop, 'utf8').replace('overlegtafel-kluis/1', 'overlegtafel-kluis/9'));
    });
    expect(await t.toestand()).toMatchObject({ sleuven: [], melding: expect.stringContaining('nieuwere versie') });
    expect(await codeVan(t.regie.kluis.ontgrendel({ sleufId: 'x', wachtzin: WACHTZIN }))).toBe('DATABASE_NIEUWER');
  });
});
