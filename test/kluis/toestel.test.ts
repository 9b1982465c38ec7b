/** A key that opens on one laptop only, on top of its passphrase: with a store of secrets that stands in for the system's. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Kluis } from '../../electron/kluis/kluis.ts';
import type { Systeemsleutels } from '../../electron/kluis/toestel.ts';
import { codeVan, Proefkluizen, TWEEDE_WACHTZIN, WACHTZIN } from './steun.ts';

/** Wraps with a key per laptop, and does not unwrap what another wrapped. */
function systeemVan(laptop: string): Systeemsleutels {
  const merk = createHash('sha256').update(laptop).digest();
  const met = (bytes: Buffer) => Buffer.from(bytes.map((b, i) => b ^ (merk[i % merk.length] ?? 0)));
  return {
    beschikbaar: async () => true,
    verpak: async (geheim) => Buffer.concat([merk, met(geheim)]),
    async pakUit(verpakt) {
      if (!verpakt.subarray(0, merk.length).equals(merk)) throw new Error('not this machine');
      return met(verpakt.subarray(merk.length));
    },
  };
}

let proef: Proefkluizen;
let kluis: Kluis;
let herstelcode: string;
const pad = () => join(proef.map, 'toestel.json');
const bind = (aan: boolean, eigen = WACHTZIN) => kluis.wijzigSleutels(eigen, { wat: 'toestel', aan });
const opent = async (wachtzin: string) => {
  await kluis.vergrendel();
  await kluis.ontgrendel({ wachtzin });
};
/** The vault's folder on another laptop. */
async function elders(laptop = 'ander'): Promise<void> {
  await kluis.sluit();
  kluis = proef.maak({ systeemsleutels: systeemVan(laptop) });
}
beforeEach(async () => {
  proef = new Proefkluizen();
  kluis = proef.maak({ systeemsleutels: systeemVan('mijn') });
  ({ herstelcode } = await kluis.maak({ wachtzin: WACHTZIN, oefenkluis: true }));
  await kluis.bevestigHerstelcode(herstelcode);
});
afterEach(() => proef.ruimOp());

it('opens here with the passphrase as before, and on another laptop with the recovery code only', async () => {
  await bind(true);
  await opent(WACHTZIN);
  await kluis.vergrendel();
  expect(await codeVan(kluis.ontgrendel({ wachtzin: TWEEDE_WACHTZIN }))).toBe('WACHTZIN_ONJUIST');
  await elders();
  expect(await codeVan(kluis.ontgrendel({ wachtzin: WACHTZIN }))).toBe('TOESTEL_ONTBREEKT');
  expect(await codeVan(kluis.ontgrendel({ wachtzin: TWEEDE_WACHTZIN }))).toBe('WACHTZIN_ONJUIST');
  await kluis.herstel({ code: herstelcode, nieuweWachtzin: TWEEDE_WACHTZIN });
  // What comes in its place is bound to no laptop.
  await opent(TWEEDE_WACHTZIN);
  await elders('derde');
  await kluis.ontgrendel({ wachtzin: TWEEDE_WACHTZIN });
});

it('keeps the layer under another passphrase and another data key, until it is taken off', async () => {
  await bind(true);
  await kluis.wijzigSleutels(WACHTZIN, { wat: 'wachtzin', wachtzin: TWEEDE_WACHTZIN });
  await opent(TWEEDE_WACHTZIN);
  const toezicht = { begint: () => undefined, stop: new Int32Array(new SharedArrayBuffer(4)) };
  const nieuw = await kluis.vernieuwDatasleutel(TWEEDE_WACHTZIN, WACHTZIN, toezicht);
  expect(kluis.toestand()).toBe('open');
  await kluis.bevestigHerstelcode(nieuw.herstelcode);
  await elders();
  expect(await codeVan(kluis.ontgrendel({ wachtzin: WACHTZIN }))).toBe('TOESTEL_ONTBREEKT');
  await elders('mijn');
  await kluis.ontgrendel({ wachtzin: WACHTZIN });
  await bind(false);
  await elders();
  await kluis.ontgrendel({ wachtzin: WACHTZIN });
});

it('is refused on a wrong passphrase, without a way out, and where the system keeps nothing', async () => {
  expect(await codeVan(bind(true, TWEEDE_WACHTZIN))).toBe('WACHTZIN_ONJUIST');
  const code = await kluis.wijzigSleutels(WACHTZIN, { wat: 'herstelcode' });
  expect(await codeVan(bind(true))).toBe('HERSTELCODE_ONBEVESTIGD');
  await kluis.bevestigHerstelcode(code ?? '');
  await kluis.sluit();
  kluis = proef.maak({ systeemsleutels: { ...systeemVan('mijn'), beschikbaar: async () => false } });
  await kluis.ontgrendel({ wachtzin: WACHTZIN });
  expect(await kluis.kanBinden()).toBe(false);
  expect(await codeVan(bind(true))).toBe('TOESTEL_KAN_NIET');
  await opent(WACHTZIN);
});

it('leaves the secret of the laptop readable nowhere, and a damaged file is like another laptop', async () => {
  expect(existsSync(pad())).toBe(false);
  await bind(true);
  const { verpakt } = JSON.parse(readFileSync(pad(), 'utf8')) as { verpakt: string };
  const geheim = await systeemVan('mijn').pakUit(Buffer.from(verpakt, 'base64'));
  expect(geheim).toHaveLength(32);
  for (const vorm of ['base64', 'hex'] as const)
    expect(readFileSync(pad(), 'utf8')).not.toContain(geheim.toString(vorm));
  writeFileSync(pad(), '{');
  await kluis.vergrendel();
  expect(await codeVan(kluis.ontgrendel({ wachtzin: WACHTZIN }))).toBe('TOESTEL_ONTBREEKT');
  await kluis.herstel({ code: herstelcode, nieuweWachtzin: TWEEDE_WACHTZIN });
  // Binding it again makes a secret anew.
  await bind(true, TWEEDE_WACHTZIN);
  await opent(TWEEDE_WACHTZIN);
});
