/** Signing at the table: regie covered, the signing window with its two calls, the way back by code. */
import { afterEach, describe, expect, it } from 'vitest';
import { contract } from '../../shared/contract/contract.ts';
import type { Contract } from '../../shared/contract/kern.ts';
import { leegZaalbeeld } from '../../shared/contract/zaalbeeld.ts';
import { voorbeelden } from '../contract/voorbeelden.ts';
import { codeVan, goed, maakKluis, ontgrendel, ruimOp, startToneel, TAFELCODE, type Toneel } from './toneel.ts';
import {
  beginTekenen,
  keerTerug,
  kies,
  Merken,
  noteer,
  openVergadering,
  type Vergadering,
  zet,
} from './vergadering.ts';

afterEach(ruimOp);

/** A meeting with something on the beamer and somebody about to sign. */
async function aanHetTekenen(): Promise<{ t: Toneel; v: Vergadering; merken: Merken }> {
  const t = await startToneel();
  const merken = new Merken();
  await maakKluis(t);
  const v = await openVergadering(t, merken);
  await kies(t, v, 'onderwerp');
  await zet(t, v, 'burgemeester', true);
  await noteer(t, v, 'voor iedereen');
  await goed(beginTekenen(t, v));
  return { t, v, merken };
}

const deelnemer = async (t: Toneel, v: Vergadering) =>
  (await goed(t.regie.overleg.toon({ overlegId: v.overlegId }))).deelnemers.find((d) => d.id === v.wie.halt);

describe('while somebody signs', () => {
  it('regie is covered before the signing window is there, and the room is blank', async () => {
    const { t } = await aanHetTekenen();
    const afgedekt = t.host.gebeurd.findIndex(
      (g) => g.wie === 'regie' && g.onderwerp === 'toestand' && JSON.stringify(g.waarde).includes('"slot":"afgedekt"'),
    );
    const open = t.host.gebeurd.findIndex((g) => g.wie === 'tekenen' && g.wat === 'open');
    expect(afgedekt).toBeGreaterThan(0);
    expect(open).toBeGreaterThan(afgedekt);
    expect(t.zaal().beeld).toEqual(leegZaalbeeld);
  });

  it('of two requests at once only one begins: nobody signs under the name of another', async () => {
    const t = await startToneel();
    await maakKluis(t);
    const v = await openVergadering(t, new Merken());
    const antwoorden = await Promise.all([beginTekenen(t, v), beginTekenen(t, v)]);
    expect(antwoorden.filter((a) => a.ok)).toHaveLength(1);
    expect(antwoorden.flatMap((a) => (a.ok ? [] : [a.code]))).toEqual(['AFGEDEKT']);
    expect((await t.toestand()).slot).toBe('afgedekt');
  });

  it('a refusal to begin leaves regie as it was', async () => {
    const t = await startToneel();
    await maakKluis(t);
    const v = await openVergadering(t, new Merken());
    const partner = { overlegId: v.overlegId, deelnemerId: v.wie.politie, identiteit: 'paspoort' as const };
    expect(await codeVan(t.regie.verklaringen.begin(partner))).toBe('HOEFT_NIET_TE_TEKENEN');
    expect((await t.toestand()).slot).toBe('open');
  });

  it('every call of regie on case data is refused with AFGEDEKT, and the signing window has its two and no other', async () => {
    const { t } = await aanHetTekenen();
    for (const [gebied, aanroepen] of Object.entries(contract as Contract)) {
      for (const [naam, aanroep] of Object.entries(aanroepen)) {
        const [invoer] = voorbeelden(aanroep.invoer);
        if (aanroep.slot === 'open') {
          expect(await t.host.roep('regie', gebied, naam, invoer)).toMatchObject({ ok: false, code: 'AFGEDEKT' });
        }
        if (gebied === 'tekenen') continue;
        expect(await t.host.roep('tekenen', gebied, naam, invoer)).toMatchObject({ ok: false, code: 'ROL_MAG_NIET' });
      }
    }
    expect(await t.host.roep('regie', 'tekenen', 'tekst', {})).toMatchObject({ ok: false, code: 'ROL_MAG_NIET' });
  });

  it('the text holds the one who signs and nothing of the case', async () => {
    const { t, v, merken } = await aanHetTekenen();
    const tekst = await goed(t.tekenen.tekenen.tekst());
    const alles = JSON.stringify(tekst);
    expect(tekst.verklaart.length).toBeGreaterThan(20);
    expect(tekst.identiteitGezien).toBe('paspoort');
    const erin = merken.alle.filter((merk) => alles.includes(merk));
    expect(erin.sort()).toEqual([tekst.organisatie, tekst.functionaris, tekst.functie, tekst.plaats].sort());
    for (const { id, code, naam } of v.leden) {
      for (const woord of [id, code, naam]) expect(alles).not.toContain(woord);
    }
  });

  it('the code brings regie back, closes the signing window, and lets nothing more be signed', async () => {
    const { t, v } = await aanHetTekenen();
    await keerTerug(t);
    expect((await t.toestand()).slot).toBe('open');
    expect(t.host.vensters.has('tekenen')).toBe(false);
    expect(await codeVan(t.tekenen.tekenen.tekst())).toBe('KLUIS_OPEN');
    expect(await deelnemer(t, v)).toMatchObject({ magTekenen: true });
    expect(t.zaal().beeld).toMatchObject({ soort: 'onderwerp' });
  });

  it('regie stays covered when the signing window is closed, or regie itself is loaded again', async () => {
    const { t } = await aanHetTekenen();
    const gemeld = t.host.wachtOp((g) => g.wie === 'regie' && g.onderwerp === 'toestand');
    await t.host.vensters.get('tekenen')?.sluit();
    await gemeld;
    expect((await t.toestand()).slot).toBe('afgedekt');
    expect(await codeVan(t.regie.groepen.lijst())).toBe('AFGEDEKT');
    const weer = t.host.wachtOp((g) => g.wie === 'regie' && g.onderwerp === 'toestand');
    await t.host.vensters.get('regie')?.herlaad();
    await weer;
    expect(t.host.berichten('regie', 'toestand').at(-1)).toMatchObject({ slot: 'afgedekt' });
    await keerTerug(t);
    expect((await t.toestand()).slot).toBe('open');
  });

  it('locking closes the signing window and ends the signing', async () => {
    const { t, v } = await aanHetTekenen();
    await t.app.vergrendel('knop');
    expect(t.host.vensters.has('tekenen')).toBe(false);
    expect(await codeVan(t.tekenen.tekenen.tekst())).toBe('KLUIS_DICHT');
    expect((await ontgrendel(t)).ok).toBe(true);
    expect((await t.toestand()).slot).toBe('open');
    expect(await deelnemer(t, v)).toMatchObject({ magTekenen: true });
  });

  it('no signing window opens over a vault that was locked meanwhile', async () => {
    const t = await startToneel();
    await maakKluis(t);
    const v = await openVergadering(t, new Merken());
    const traag = Promise.withResolvers<void>();
    const opent = Promise.withResolvers<void>();
    t.host.haken.open = async (rol) => {
      if (rol !== 'tekenen') return;
      opent.resolve();
      await traag.promise;
    };
    const begin = beginTekenen(t, v);
    await opent.promise;
    const herladen = t.host.wachtOp((g) => g.wie === 'regie' && g.wat === 'herlaad');
    const klaar = t.app.vergrendel('knop');
    await herladen;
    traag.resolve();
    await begin;
    await klaar;
    expect(t.host.vensters.has('tekenen')).toBe(false);
    expect((await t.toestand()).slot).toBe('dicht');
  });
});

describe('a wrong code', () => {
  const fout = (t: Toneel) => t.regie.verklaringen.keerTerug({ tafelcode: '000000' });

  it('locks the vault at the third, and says each time how many are left', async () => {
    const { t } = await aanHetTekenen();
    const herladen = t.host.wachtOp((g) => g.wie === 'regie' && g.wat === 'herlaad');
    expect(await goed(fout(t))).toEqual({ teruggekeerd: false, pogingenOver: 2 });
    expect(await goed(fout(t))).toEqual({ teruggekeerd: false, pogingenOver: 1 });
    expect((await t.toestand()).slot).toBe('afgedekt');
    expect(await goed(fout(t))).toEqual({ teruggekeerd: false, pogingenOver: 0 });
    await herladen;
    expect((await t.toestand()).slot).toBe('dicht');
    expect(t.zaal().beeld).toEqual(leegZaalbeeld);
  });

  it('is no way to try many at once: after three the right one opens nothing either', async () => {
    const { t } = await aanHetTekenen();
    const herladen = t.host.wachtOp((g) => g.wie === 'regie' && g.wat === 'herlaad');
    const pogingen = [
      ...Array.from({ length: 9 }, () => fout(t)),
      t.regie.verklaringen.keerTerug({ tafelcode: TAFELCODE }),
    ];
    const antwoorden = await Promise.all(pogingen);
    expect(antwoorden.filter((a) => a.ok && a.waarde.teruggekeerd)).toEqual([]);
    await herladen;
    expect((await t.toestand()).slot).toBe('dicht');
  });

  it('is forgotten after the right one', async () => {
    const { t, v } = await aanHetTekenen();
    await goed(fout(t));
    await goed(fout(t));
    await keerTerug(t);
    await goed(beginTekenen(t, v));
    expect(await goed(fout(t))).toEqual({ teruggekeerd: false, pogingenOver: 2 });
  });
});

describe('the outcome', () => {
  const streken = [{ punten: [0, 30, 60, 90].map((x) => ({ x, y: x / 3, t: x * 4, druk: 0.5 })) }];
  const getekend = { uitkomst: 'ondertekend' as const, plaats: 'Voorbeeldstad', streken, breedte: 600, hoogte: 210 };

  it('signed lets him in, once, and is a document of its own', async () => {
    const { t, v } = await aanHetTekenen();
    await goed(t.tekenen.tekenen.levelIn(getekend));
    expect(await codeVan(t.tekenen.tekenen.levelIn(getekend))).toBe('NIETS_TE_TEKENEN');
    expect(await codeVan(t.tekenen.tekenen.tekst())).toBe('NIETS_TE_TEKENEN');
    await keerTerug(t);
    expect(await codeVan(beginTekenen(t, v))).toBe('AL_GETEKEND');
    const stukken = await goed(t.regie.stukken.lijst());
    expect(stukken.map((s) => [s.soort, s.staat])).toEqual([['verklaring', 'vastgesteld']]);
    expect(await deelnemer(t, v)).toMatchObject({ magTekenen: false });
    await zet(t, v, 'halt', true);
    expect(t.zaal().beeld).not.toEqual(leegZaalbeeld);
  });

  it('refused is recorded: he stays out of the picture, and no document is made', async () => {
    const { t, v } = await aanHetTekenen();
    await goed(t.tekenen.tekenen.levelIn({ uitkomst: 'geweigerd' }));
    await keerTerug(t);
    expect(await deelnemer(t, v)).toMatchObject({ stand: 'geweigerd', magTekenen: false });
    expect(await codeVan(beginTekenen(t, v))).toBe('AL_GETEKEND');
    expect(await goed(t.regie.stukken.lijst())).toEqual([]);
    await t.app.vergrendel('knop');
    expect((await ontgrendel(t)).ok).toBe(true);
    expect(await deelnemer(t, v)).toMatchObject({ stand: 'geweigerd' });
  });

  it('too small, or typed as another name, is refused with a word, nothing is kept, and it can be done again', async () => {
    const { t, v } = await aanHetTekenen();
    const stip = [{ punten: [{ x: 5, y: 5, t: 0, druk: 0.5 }] }];
    expect(await codeVan(t.tekenen.tekenen.levelIn({ ...getekend, streken: stip }))).toBe('HANDTEKENING_TE_KLEIN');
    const { plaats, uitkomst } = getekend;
    const getypt = { uitkomst, plaats, bevestigd: true as const };
    expect(await codeVan(t.tekenen.tekenen.levelIn({ ...getypt, getypteNaam: 'Iemand Anders' }))).toBe(
      'NAAM_PAST_NIET',
    );
    const { functionaris } = await goed(t.tekenen.tekenen.tekst());
    await goed(t.tekenen.tekenen.levelIn({ ...getypt, getypteNaam: functionaris.toUpperCase() }));
    await keerTerug(t);
    expect(await deelnemer(t, v)).toMatchObject({ magTekenen: false });
  });

  it('is kept through whatever comes between signing and the way back: window closed, beamer gone, screen locked', async () => {
    const { t, v } = await aanHetTekenen();
    await goed(t.tekenen.tekenen.levelIn(getekend));
    const gemeld = t.host.wachtOp((g) => g.wie === 'regie' && g.onderwerp === 'toestand');
    await t.host.vensters.get('tekenen')?.sluit();
    await gemeld;
    await t.host.vensters.get('zaal')?.sluit();
    expect((await t.toestand()).slot).toBe('afgedekt');
    await t.app.vergrendel('knop');
    expect((await ontgrendel(t)).ok).toBe(true);
    const na = await goed(t.regie.overleg.toon({ overlegId: v.overlegId }));
    expect(na.deelnemers.find((d) => d.id === v.wie.halt)).toMatchObject({ magTekenen: false });
    expect([na.staat, na.gekozen.id]).toEqual(['geopend', v.agenda.onderwerp]);
    expect(await goed(t.regie.stukken.lijst())).toHaveLength(1);
  });

  it('half done is nothing at all: locked while drawing, he may sign afterwards, and then the next one at once', async () => {
    const { t, v } = await aanHetTekenen();
    await t.app.vergrendel('knop');
    expect((await ontgrendel(t)).ok).toBe(true);
    expect(await goed(t.regie.stukken.lijst())).toEqual([]);
    await goed(beginTekenen(t, v));
    await goed(t.tekenen.tekenen.levelIn(getekend));
    await keerTerug(t);
    expect(await deelnemer(t, v)).toMatchObject({ magTekenen: false, regel: expect.stringContaining('getekend') });
  });

  it('is asked of nobody who need not sign', async () => {
    const { t, v } = await aanHetTekenen();
    await keerTerug(t);
    const partner = { overlegId: v.overlegId, deelnemerId: v.wie.politie, identiteit: 'bekend' as const };
    expect(await codeVan(t.regie.verklaringen.begin(partner))).toBe('HOEFT_NIET_TE_TEKENEN');
    expect((await t.toestand()).slot).toBe('open');
    expect(t.host.vensters.has('tekenen')).toBe(false);
  });
});
