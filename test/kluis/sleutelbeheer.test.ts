/** Who can open the vault, changed while it is open: passphrases, vervangers, the recovery code. Real thread and file. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Kluis } from '../../electron/kluis/kluis.ts';
import { type Kop, kluispaden, leesKop, MAX_SLOTS, type Slot, schrijfKop } from '../../electron/kluis/kop.ts';
import { KDF_VLOER } from '../../electron/kluis/sleutels.ts';
import { bestandenMet, codeVan, Proefkluizen, TWEEDE_WACHTZIN, WACHTZIN, weigeringVan } from './steun.ts';

const DERDE = 'zeven kwieke egels tekenen bruggen';
let proef: Proefkluizen;
let kluis: Kluis;
let herstelcode: string;
beforeEach(async () => {
  proef = new Proefkluizen();
  kluis = proef.maak();
  ({ herstelcode } = await kluis.maak({ wachtzin: WACHTZIN, oefenkluis: true }));
  await kluis.vraag('notities', 'voegToe', { tekst: 'nog hier' });
});
afterEach(() => proef.ruimOp());

const kop = (): Kop => {
  const gelezen = leesKop(proef.map);
  if (!gelezen) throw new Error('The vault has a header');
  return gelezen;
};
const sloten = (rol: Slot['rol']): Slot[] => kop().slots.filter((slot) => slot.rol === rol);
const slot = (rol: Slot['rol'], nr = 0): Slot => {
  const gevonden = sloten(rol)[nr];
  if (!gevonden) throw new Error(`There is no ${rol} ${nr}`);
  return gevonden;
};
const voegToe = (naam: string, wachtzin: string) =>
  kluis.wijzigSleutels(WACHTZIN, { wat: 'persoon-erbij', rol: 'vervanger', voorstel: null, naam, wachtzin });
const verwijder = (id: string, eigen = WACHTZIN) => kluis.wijzigSleutels(eigen, { wat: 'persoon-weg', slot: id });
const open = async (wachtzin: string, id?: string): Promise<void> => {
  await kluis.vergrendel();
  await kluis.ontgrendel({ wachtzin, slot: id });
};
/** What the log says of keys and opening, without the moments. */
async function logboek(): Promise<unknown[]> {
  const rijen = (await kluis.vraag('notities', 'onderwerpen', {})) as { wie: string; wat: string; onderwerp: string }[];
  return rijen
    .filter(({ wat }) => wat.startsWith('sleutel.'))
    .map(({ wie, wat, onderwerp }) => [wie, wat, JSON.parse(onderwerp)]);
}
/** Puts the header of now aside. @returns how to put it back, as somebody would who kept a copy */
function bewaarSleutelbestand(naam = 'oud'): () => void {
  const { kop: pad } = kluispaden(proef.map);
  copyFileSync(pad, `${pad}.${naam}`);
  return () => copyFileSync(`${pad}.${naam}`, pad);
}

describe('one’s own passphrase', () => {
  it('is changed on the present one, after which the old one opens nothing and everything is still there', async () => {
    const { id } = slot('procesregisseur');
    const { bestand } = kluispaden(proef.map);
    await open(WACHTZIN);
    copyFileSync(bestand, `${bestand}.voor`);
    expect(await kluis.wijzigSleutels(WACHTZIN, { wat: 'wachtzin', wachtzin: TWEEDE_WACHTZIN })).toBeNull();
    expect(slot('procesregisseur').id).toBe(id);
    expect(await codeVan(open(WACHTZIN))).toBe('WACHTZIN_ONJUIST');
    await kluis.ontgrendel({ wachtzin: TWEEDE_WACHTZIN });
    expect(await kluis.vraag('notities', 'alle', {})).toEqual(['nog hier']);
    expect(await logboek()).toEqual([[id, 'sleutel.wachtzin-gewijzigd', { slot: id, rol: 'procesregisseur' }]]);
    await kluis.vergrendel();
    // The store was not encrypted anew: the new passphrase leads to the data key of before.
    copyFileSync(`${bestand}.voor`, bestand);
    await kluis.ontgrendel({ wachtzin: TWEEDE_WACHTZIN });
    expect(await kluis.vraag('notities', 'alle', {})).toEqual(['nog hier']);
  });

  it('stays when the present one is wrong: that is logged, counts as an attempt, and soon has to wait', async () => {
    const voor = kop();
    const probeer = () =>
      kluis.wijzigSleutels('niet de goede wachtzin', { wat: 'wachtzin', wachtzin: TWEEDE_WACHTZIN });
    for (const seconden of [0, 0, 0, 2]) {
      expect(await weigeringVan(probeer())).toMatchObject({ code: 'WACHTZIN_ONJUIST', details: { seconden } });
    }
    expect(await codeVan(probeer())).toBe('WACHT_EVEN');
    expect(await codeVan(kluis.wijzigSleutels(WACHTZIN, { wat: 'herstelcode' }))).toBe('WACHT_EVEN');
    expect(kop()).toEqual(voor);
    const { id } = slot('procesregisseur');
    expect(await logboek()).toEqual(Array.from({ length: 4 }, () => [id, 'sleutel.wachtzin-onjuist', {}]));
  });

  it('has to be strong, as at the first start', async () => {
    const voor = kop();
    for (const zwak of ['welkom01', 'a'.repeat(40)]) {
      expect(await codeVan(kluis.wijzigSleutels(WACHTZIN, { wat: 'wachtzin', wachtzin: zwak }))).toBe(
        'WACHTZIN_TE_ZWAK',
      );
      expect(await codeVan(voegToe('vervanger 1', zwak))).toBe('WACHTZIN_TE_ZWAK');
    }
    expect(kop()).toEqual(voor);
  });

  it('is that of the vervanger when he is the one who works, and nobody else’s', async () => {
    await voegToe('vervanger 1', TWEEDE_WACHTZIN);
    await open(TWEEDE_WACHTZIN, slot('vervanger').id);
    expect(await codeVan(kluis.wijzigSleutels(WACHTZIN, { wat: 'wachtzin', wachtzin: DERDE }))).toBe(
      'WACHTZIN_ONJUIST',
    );
    await kluis.wijzigSleutels(TWEEDE_WACHTZIN, { wat: 'wachtzin', wachtzin: DERDE });
    expect(await codeVan(open(TWEEDE_WACHTZIN))).toBe('WACHTZIN_ONJUIST');
    await kluis.ontgrendel({ wachtzin: DERDE });
    await open(WACHTZIN);
  });

  it('is that of the procesregisseur for who opened with the recovery code', async () => {
    await kluis.vergrendel();
    await kluis.herstel({ code: herstelcode, nieuweWachtzin: TWEEDE_WACHTZIN });
    const [herstel, { id }] = [slot('herstel').id, slot('procesregisseur')];
    await kluis.wijzigSleutels(TWEEDE_WACHTZIN, { wat: 'wachtzin', wachtzin: DERDE });
    await open(DERDE);
    const regel = [herstel, 'sleutel.wachtzin-gewijzigd', { slot: id, rol: 'procesregisseur' }];
    expect(await logboek()).toEqual([regel, regel]);
  });
});

describe('a vervanger', () => {
  it('opens with a passphrase of his own, is logged as such, and may do everything', async () => {
    const meldingen: unknown[] = [];
    kluis.opMelding((onderwerp, waarde) => onderwerp === 'geopend' && meldingen.push(waarde));
    await voegToe('Mare Verdicht', TWEEDE_WACHTZIN);
    const { id } = slot('vervanger');
    await open(TWEEDE_WACHTZIN, id);
    expect(meldingen).toEqual([{ wijze: 'wachtzin', misluktePogingen: 0, rol: 'vervanger' }]);
    expect(await kluis.vraag('notities', 'alle', {})).toEqual(['nog hier']);
    const code = await kluis.wijzigSleutels(TWEEDE_WACHTZIN, { wat: 'herstelcode' });
    await kluis.bevestigHerstelcode(code ?? '');
    const [eerst, ...later] = await logboek();
    expect(eerst).toEqual([slot('procesregisseur').id, 'sleutel.vervanger-toegevoegd', { slot: id, rol: 'vervanger' }]);
    expect(later).toEqual([
      [id, 'sleutel.herstelcode-vervangen', { slot: slot('herstel').id, rol: 'herstel' }],
      [id, 'sleutel.herstelcode-bevestigd', { slot: slot('herstel').id }],
    ]);
  });

  it('is nowhere by name on the disk, nor is a passphrase or code', async () => {
    const code = await kluis.wijzigSleutels(WACHTZIN, { wat: 'herstelcode' });
    await voegToe('Kwartelzift', TWEEDE_WACHTZIN);
    for (const moment of ['open', 'locked']) {
      for (const woord of ['Kwartelzift', WACHTZIN, TWEEDE_WACHTZIN, code?.slice(0, 11) ?? '']) {
        expect(bestandenMet(proef.map, woord), `${moment}: ${woord}`).toEqual([]);
      }
      await kluis.vergrendel();
    }
  });

  it('is one choice with the other vervangers on a closed vault: each opens with his own passphrase', async () => {
    await voegToe('vervanger 1', TWEEDE_WACHTZIN);
    await voegToe('vervanger 2', DERDE);
    const [een, twee] = [slot('vervanger', 0).id, slot('vervanger', 1).id];
    await open(DERDE, een);
    await open(TWEEDE_WACHTZIN, twee);
    expect(await codeVan(open(WACHTZIN, een))).toBe('WACHTZIN_ONJUIST');
    expect(await codeVan(open(DERDE, slot('procesregisseur').id))).toBe('WACHTZIN_ONJUIST');
  });

  it('needs a name that no other has, and there is an end to how many', async () => {
    await voegToe('vervanger 1', TWEEDE_WACHTZIN);
    const voor = kop();
    expect(await codeVan(voegToe(' Vervanger 1 ', DERDE))).toBe('NAAM_BESTAAT');
    expect(kop()).toEqual(voor);
    for (let nr = kop().slots.length; nr < MAX_SLOTS; nr += 1) await voegToe(`vervanger ${nr}`, `${DERDE} ${nr}`);
    expect(await codeVan(voegToe('nog een', DERDE))).toBe('SLEUTELS_VOL');
    await open(WACHTZIN);
  });

  it('opens nothing any more once removed, and his name is gone', async () => {
    await voegToe('vervanger 1', TWEEDE_WACHTZIN);
    const { id } = slot('vervanger');
    await verwijder(id);
    expect(await codeVan(open(TWEEDE_WACHTZIN, id))).toBe('WACHTZIN_ONJUIST');
    expect(await codeVan(open(TWEEDE_WACHTZIN))).toBe('WACHTZIN_ONJUIST');
    await open(WACHTZIN);
    expect((await logboek()).at(-1)).toEqual([
      slot('procesregisseur').id,
      'sleutel.vervanger-verwijderd',
      { slot: id, rol: 'vervanger' },
    ]);
    await voegToe('vervanger 1', DERDE);
  });

  it('can be removed by another, but nobody removes himself, the procesregisseur or the recovery code', async () => {
    await voegToe('vervanger 1', TWEEDE_WACHTZIN);
    await voegToe('vervanger 2', DERDE);
    const [een, twee] = [slot('vervanger', 0).id, slot('vervanger', 1).id];
    for (const rol of ['procesregisseur', 'herstel'] as const)
      expect(await codeVan(verwijder(slot(rol).id))).toBe('SLEUTEL_BLIJFT');
    expect(await codeVan(verwijder('bestaat-niet'))).toBe('SLEUTEL_BLIJFT');
    await open(TWEEDE_WACHTZIN, een);
    expect(await codeVan(verwijder(een, TWEEDE_WACHTZIN))).toBe('EIGEN_SLEUTEL');
    expect(await codeVan(verwijder(slot('procesregisseur').id, TWEEDE_WACHTZIN))).toBe('SLEUTEL_BLIJFT');
    expect(await codeVan(verwijder(twee, DERDE))).toBe('WACHTZIN_ONJUIST');
    expect(sloten('vervanger')).toHaveLength(2);
    await verwijder(twee, TWEEDE_WACHTZIN);
    expect(sloten('vervanger').map(({ id }) => id)).toEqual([een]);
  });
});

describe('the recovery code', () => {
  it('is replaced at any time; the new one is confirmed by typing it over, the old one opens nothing', async () => {
    await kluis.bevestigHerstelcode(herstelcode);
    const nieuw = (await kluis.wijzigSleutels(WACHTZIN, { wat: 'herstelcode' })) ?? '';
    expect(kluis.gegevens()?.herstelcodeBevestigd).toBe(false);
    expect(await codeVan(kluis.bevestigHerstelcode(herstelcode))).toBe('HERSTELCODE_ONJUIST');
    await kluis.bevestigHerstelcode(nieuw);
    expect(kluis.gegevens()?.herstelcodeBevestigd).toBe(true);
    await kluis.vergrendel();
    expect(await codeVan(kluis.herstel({ code: herstelcode, nieuweWachtzin: TWEEDE_WACHTZIN }))).toBe(
      'HERSTELCODE_ONJUIST',
    );
    await kluis.herstel({ code: nieuw, nieuweWachtzin: TWEEDE_WACHTZIN });
    expect(await kluis.vraag('notities', 'alle', {})).toEqual(['nog hier']);
  });
});

it('a confirmed code is not replaced without a passphrase by who sets the unsealed flag back in the header', async () => {
  await kluis.bevestigHerstelcode(herstelcode);
  await kluis.vergrendel();
  schrijfKop(proef.map, { ...kop(), herstelcodeBevestigd: false });
  await kluis.ontgrendel({ wachtzin: WACHTZIN });
  const { code, uitleg } = await weigeringVan(kluis.nieuweHerstelcode());
  expect(code).toBe('HERSTELCODE_BEVESTIGD');
  expect(uitleg).toContain('Mensen en sleutels');
});

it('every slot is measured when it is made, and none is under 64 MiB and three passes', async () => {
  const echt = proef.maak({ map: join(proef.map, 'echt'), snelleKdfVoorTests: undefined });
  await echt.maak({ wachtzin: WACHTZIN, oefenkluis: true });
  await echt.wijzigSleutels(WACHTZIN, {
    wat: 'persoon-erbij',
    rol: 'vervanger',
    voorstel: null,
    naam: 'vervanger 1',
    wachtzin: TWEEDE_WACHTZIN,
  });
  await echt.wijzigSleutels(WACHTZIN, { wat: 'herstelcode' });
  await echt.wijzigSleutels(WACHTZIN, { wat: 'wachtzin', wachtzin: DERDE });
  const kdfs = leesKop(join(proef.map, 'echt'))?.slots.map(({ kdf }) => kdf) ?? [];
  expect(kdfs).toHaveLength(3);
  for (const { geheugenKiB, passes, draden } of kdfs) {
    expect(geheugenKiB).toBeGreaterThanOrEqual(KDF_VLOER.geheugenKiB);
    expect([passes, draden]).toEqual([KDF_VLOER.passes, KDF_VLOER.draden]);
  }
  expect(KDF_VLOER).toMatchObject({ geheugenKiB: 64 * 1024, passes: 3 });
  expect(new Set(kdfs.map(({ zout }) => zout)).size).toBe(3);
}, 60_000);

describe('a header that was altered outside the application', () => {
  beforeEach(async () => {
    await voegToe('vervanger 1', TWEEDE_WACHTZIN);
    await voegToe('vervanger 2', DERDE);
    await kluis.vergrendel();
  });
  /** How opening ends for the procesregisseur and for both vervangers, whichever slot it takes. */
  async function naWijziging(wijzig: (k: Kop) => Kop): Promise<string[]> {
    const heel = kop();
    schrijfKop(proef.map, wijzig(structuredClone(heel)));
    const codes: string[] = [];
    for (const wachtzin of [WACHTZIN, TWEEDE_WACHTZIN, DERDE]) {
      codes.push(await codeVan(kluis.ontgrendel({ wachtzin })));
      proef.nu += 600_000;
    }
    schrijfKop(proef.map, heel);
    return codes;
  }
  const vervang = (k: Kop, nieuw: Slot): Kop => ({ ...k, slots: k.slots.map((s) => (s.id === nieuw.id ? nieuw : s)) });

  it('is noticed by everybody when the slots of two people change places', async () => {
    const [een, twee] = [slot('vervanger', 0), slot('vervanger', 1)];
    const codes = await naWijziging((k) => ({
      ...k,
      slots: k.slots.map((s) => (s.id === een.id ? twee : s.id === twee.id ? een : s)),
    }));
    expect(codes).toEqual(['SLEUTELS_GEWIJZIGD', 'SLEUTELS_GEWIJZIGD', 'SLEUTELS_GEWIJZIGD']);
  });

  it('is noticed by everybody when two people get each other’s id, or a vervanger the other role', async () => {
    const [een, twee, regie] = [slot('vervanger', 0), slot('vervanger', 1), slot('procesregisseur')];
    const gewisseld = (a: Slot, b: Slot) => (k: Kop) => ({
      ...k,
      slots: k.slots.map((s) =>
        s.id === a.id ? { ...s, id: b.id, rol: b.rol } : s.id === b.id ? { ...s, id: a.id, rol: a.rol } : s,
      ),
    });
    const allen = ['SLEUTELS_GEWIJZIGD', 'SLEUTELS_GEWIJZIGD', 'SLEUTELS_GEWIJZIGD'];
    expect(await naWijziging(gewisseld(een, twee))).toEqual(allen);
    expect(await naWijziging(gewisseld(een, regie))).toEqual(allen);
  });

  it('never opens with one byte of a new slot altered, for him nor for the others', async () => {
    const een = slot('vervanger', 0);
    for (const veld of ['controle', 'nonce', 'verpakt', 'tag'] as const) {
      const bytes = Buffer.from(een[veld], 'base64');
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      const codes = await naWijziging((k) => vervang(k, { ...een, [veld]: bytes.toString('base64') }));
      // Of a slot whose check value was altered one cannot say more to its owner than: not this passphrase.
      const voorHem = veld === 'controle' ? 'WACHTZIN_ONJUIST' : 'SLEUTELS_GEWIJZIGD';
      expect(codes, veld).toEqual(['SLEUTELS_GEWIJZIGD', voorHem, 'SLEUTELS_GEWIJZIGD']);
    }
  });

  it('is noticed when a slot that was removed is put back by itself', async () => {
    const een = slot('vervanger', 0);
    await kluis.ontgrendel({ wachtzin: WACHTZIN });
    await verwijder(een.id);
    await kluis.vergrendel();
    const codes = await naWijziging((k) => ({ ...k, slots: [...k.slots, een] }));
    expect(codes).toEqual(['SLEUTELS_GEWIJZIGD', 'SLEUTELS_GEWIJZIGD', 'SLEUTELS_GEWIJZIGD']);
  });
});

describe('an older header that is put back whole', () => {
  it('does not open for a vervanger who was removed since, although its seal is right', async () => {
    await voegToe('vervanger 1', TWEEDE_WACHTZIN);
    const { id } = slot('vervanger');
    const zetTerug = bewaarSleutelbestand();
    await verwijder(id);
    await kluis.vergrendel();
    zetTerug();
    const { code, uitleg } = await weigeringVan(kluis.ontgrendel({ wachtzin: TWEEDE_WACHTZIN, slot: id }));
    expect(code).toBe('SLEUTEL_INGETROKKEN');
    expect(uitleg).toContain('meld dit aan uw beheerder');
    // For who still has a key it opens, and what was withdrawn is taken out of it again.
    await kluis.ontgrendel({ wachtzin: WACHTZIN });
    expect(sloten('vervanger')).toEqual([]);
    expect((await logboek()).slice(-2)).toEqual([
      [id, 'sleutel.ouder-sleutelbestand', { slots: [id], geweigerd: true }],
      [slot('procesregisseur').id, 'sleutel.ouder-sleutelbestand', { slots: [id], geweigerd: false }],
    ]);
    expect(await codeVan(open(TWEEDE_WACHTZIN))).toBe('WACHTZIN_ONJUIST');
  });

  it('does not open with a passphrase or a recovery code from before, and does with the one that stayed', async () => {
    const zetTerug = bewaarSleutelbestand();
    await kluis.wijzigSleutels(WACHTZIN, { wat: 'wachtzin', wachtzin: TWEEDE_WACHTZIN });
    await kluis.vergrendel();
    zetTerug();
    expect(await codeVan(kluis.ontgrendel({ wachtzin: WACHTZIN }))).toBe('SLEUTEL_INGETROKKEN');
    // Nothing is lost: the recovery code is in the older header as well, and sets a passphrase.
    await kluis.herstel({ code: herstelcode, nieuweWachtzin: DERDE });
    expect(sloten('procesregisseur')).toHaveLength(1);
    const metOudeCode = bewaarSleutelbestand();
    const nieuw = (await kluis.wijzigSleutels(DERDE, { wat: 'herstelcode' })) ?? '';
    await kluis.bevestigHerstelcode(nieuw);
    await kluis.vergrendel();
    metOudeCode();
    expect(await codeVan(kluis.herstel({ code: herstelcode, nieuweWachtzin: WACHTZIN }))).toBe('SLEUTEL_INGETROKKEN');
    await kluis.ontgrendel({ wachtzin: DERDE });
    // No recovery code is left in it: that shows, so that a new one is made.
    expect(sloten('herstel')).toEqual([]);
    expect(kluis.gegevens()?.herstelcodeBevestigd).toBe(false);
    expect(await codeVan(kluis.nieuweHerstelcode())).toBe('HERSTELCODE_BEVESTIGD');
    await kluis.wijzigSleutels(DERDE, { wat: 'herstelcode' });
    expect(sloten('herstel')).toHaveLength(1);
  });

  it('cannot be told from now when the store of that moment is put back with it', async () => {
    await voegToe('vervanger 1', TWEEDE_WACHTZIN);
    await kluis.vergrendel();
    const zetTerug = bewaarSleutelbestand();
    const { bestand } = kluispaden(proef.map);
    copyFileSync(bestand, `${bestand}.oud`);
    await kluis.ontgrendel({ wachtzin: WACHTZIN });
    await verwijder(slot('vervanger').id);
    await kluis.vergrendel();
    zetTerug();
    copyFileSync(`${bestand}.oud`, bestand);
    await kluis.ontgrendel({ wachtzin: TWEEDE_WACHTZIN });
    expect(kluis.toestand()).toBe('open');
  });
});
