/** A change of keys that is cut off at each of its steps: what opens afterwards, and what the log says of it. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sleutelboek } from '../../db/commands/sleutels.ts';
import { maakOmgeving, type Sleutelboek } from '../../db/omgeving.ts';
import { kluispaden, leesKop, schrijfKop } from '../../electron/kluis/kop.ts';
import type { Sleutelwijziging } from '../../electron/kluis/protocol.ts';
import { maakSessie, openSessie, type Sessie, type Sessieopties, sluitSessie } from '../../electron/kluis/sessie.ts';
import { type Beheer, keurSlots, wijzigSleutels } from '../../electron/kluis/sleutelbeheer.ts';
import { proefregister } from './proefregister.ts';
import { codeVan, SNELLE_KDF, TWEEDE_WACHTZIN, WACHTZIN } from './steun.ts';

let map = '';
let open: Sessie | null = null;
const opties = (): Sessieopties => ({
  map,
  migraties: proefregister.migraties,
  klok: () => new Date('2026-03-12T13:00:00.000Z'),
  snelleKdfVoorTests: SNELLE_KDF,
});

function beheerVan(sessie: Sessie, boek: Sleutelboek = sleutelboek): Beheer {
  open = sessie;
  const { omgeving } = maakOmgeving(sessie.store, {
    klok: opties().klok,
    nieuwId: randomUUID,
    oefenkluis: true,
    willekeurig: (aantal) => new Uint8Array(aantal),
    wie: sessie.slot.id,
    rol: sessie.slot.rol,
    verstuur: () => undefined,
  });
  return { opties: opties(), sessie, boek, omgeving };
}
/** Ends the session as the end of a program would: nothing that was going on is finished. */
function stop(): void {
  if (open) sluitSessie(open);
  open = null;
}
/** Opens as the worker does. */
async function begin(wachtzin: string): Promise<Beheer> {
  const beheer = beheerVan(await openSessie(opties(), 'wachtzin', Buffer.from(wachtzin), null));
  keurSlots(beheer);
  return beheer;
}
const geheim = (wachtzin: string): ArrayBuffer => new Uint8Array(Buffer.from(wachtzin)).buffer;
const logregels = ({ omgeving }: Beheer): unknown[] =>
  omgeving.lees
    .prepare<{ wie: string; wat: string; onderwerp: string }>('SELECT wie, wat, onderwerp FROM logboek')
    .all()
    .map(({ wie, wat, onderwerp }) => [wie, wat, JSON.parse(onderwerp)]);

beforeEach(async () => {
  map = mkdtempSync(join(tmpdir(), 'overlegtafel-sleutels-'));
  beheerVan((await maakSessie(opties(), Buffer.from(WACHTZIN), true)).sessie);
  stop();
});
afterEach(() => {
  stop();
  rmSync(map, { recursive: true, force: true });
});

const af = (): never => {
  throw new Error('cut off');
};
/** Everything is as before this step, and the step itself is the last thing that happens. */
const naAankondigen: Sleutelboek = {
  ...sleutelboek,
  kondigAan: (omgeving, verandering) => {
    sleutelboek.kondigAan(omgeving, verandering);
    af();
  },
};
const naSchrijven: Sleutelboek = { ...sleutelboek, rondAf: af };

const wijzigingen: [string, () => Sleutelwijziging, string][] = [
  ['a new passphrase', () => ({ wat: 'wachtzin', wachtzin: geheim(TWEEDE_WACHTZIN) }), 'wachtzin-gewijzigd'],
  [
    'a vervanger',
    () => ({
      wat: 'persoon-erbij',
      rol: 'vervanger',
      voorstel: null,
      naam: 'vervanger 1',
      wachtzin: geheim(TWEEDE_WACHTZIN),
    }),
    'vervanger-toegevoegd',
  ],
  ['a new recovery code', () => ({ wat: 'herstelcode' }), 'herstelcode-vervangen'],
];

it.each(wijzigingen)('%s, cut off before the header is written, was not made: that is logged', async (_, maak, wat) => {
  const voor = leesKop(map);
  const beheer = await begin(WACHTZIN);
  await expect(wijzigSleutels({ ...beheer, boek: naAankondigen }, maak())).rejects.toThrow('cut off');
  stop();
  expect(leesKop(map)).toEqual(voor);
  if (wat !== 'herstelcode-vervangen') expect(await codeVan(begin(TWEEDE_WACHTZIN))).toBe('WACHTZIN_ONJUIST');
  const later = await begin(WACHTZIN);
  expect(logregels(later)).toEqual([
    [later.sessie.slot.id, 'sleutel.niet-gewijzigd', expect.objectContaining({ wat })],
  ]);
  // And it can be made again, with the same name.
  await wijzigSleutels(later, maak());
  expect(logregels(later).at(-1)).toEqual([later.sessie.slot.id, `sleutel.${wat}`, expect.anything()]);
});

it.each(wijzigingen)(
  '%s, cut off after the header was written, was made: it is logged at the next opening as of who did it',
  async (_, maak, wat) => {
    const wie = leesKop(map)?.slots[0]?.id;
    const voor = leesKop(map);
    const beheer = await begin(WACHTZIN);
    await expect(wijzigSleutels({ ...beheer, boek: naSchrijven }, maak())).rejects.toThrow('cut off');
    stop();
    expect(leesKop(map)).not.toEqual(voor);
    const later = await begin(wat === 'herstelcode-vervangen' ? WACHTZIN : TWEEDE_WACHTZIN);
    expect(logregels(later)).toEqual([[wie, `sleutel.${wat}`, expect.anything()]]);
    stop();
    // What it withdrew counts, also now.
    if (voor && wat === 'wachtzin-gewijzigd') {
      schrijfKop(map, voor);
      expect(await codeVan(begin(WACHTZIN))).toBe('SLEUTEL_INGETROKKEN');
    }
  },
);

it('removing a vervanger, cut off after the header was written, is finished at the next opening', async () => {
  const beheer = await begin(WACHTZIN);
  await wijzigSleutels(beheer, {
    wat: 'persoon-erbij',
    rol: 'vervanger',
    voorstel: null,
    naam: 'vervanger 1',
    wachtzin: geheim(TWEEDE_WACHTZIN),
  });
  const slot = beheer.sessie.kop.slots.at(-1)?.id ?? '';
  await expect(wijzigSleutels({ ...beheer, boek: naSchrijven }, { wat: 'persoon-weg', slot })).rejects.toThrow(
    'cut off',
  );
  stop();
  expect(await codeVan(begin(TWEEDE_WACHTZIN))).toBe('WACHTZIN_ONJUIST');
  const later = await begin(WACHTZIN);
  expect(logregels(later).at(-1)).toEqual([
    later.sessie.slot.id,
    'sleutel.vervanger-verwijderd',
    { slot, rol: 'vervanger' },
  ]);
  // His name went with him: it is free again.
  await wijzigSleutels(later, {
    wat: 'persoon-erbij',
    rol: 'vervanger',
    voorstel: null,
    naam: 'vervanger 1',
    wachtzin: geheim(TWEEDE_WACHTZIN),
  });
});

it('a header that cannot be written leaves the old one, and the store takes back what was announced', async () => {
  const voor = leesKop(map);
  const beheer = await begin(WACHTZIN);
  // Where the new one would be prepared there is something in the way.
  const inDeWeg = `${kluispaden(map).kop}.deel`;
  mkdirSync(inDeWeg);
  await expect(wijzigSleutels(beheer, { wat: 'herstelcode' })).rejects.toThrow();
  expect(leesKop(map)).toEqual(voor);
  expect(logregels(beheer).at(-1)).toEqual([
    beheer.sessie.slot.id,
    'sleutel.niet-gewijzigd',
    expect.objectContaining({ wat: 'herstelcode-vervangen' }),
  ]);
  rmSync(inDeWeg, { recursive: true });
  expect(await wijzigSleutels(beheer, { wat: 'herstelcode' })).toMatch(/^[0-9A-Z-]{47}$/);
  expect(readdirSync(map).sort()).toContain('sleutels.json');
});
