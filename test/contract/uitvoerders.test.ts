/** The contract's other sides: who carries a call out, what may cross, and the codes of refusals. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { register as storeregister } from '../../db/register.ts';
import { maakHoofdhandlers } from '../../electron/ipc/hoofdhandlers.ts';
import { register } from '../../electron/kluis/registratie.ts';
import type { Dienst } from '../../electron/toepassing/dienst.ts';
import { versie } from '../../electron/toepassing/versie.ts';
import { contract } from '../../shared/contract/contract.ts';
import { type Aanroep, type Contract, routerfouten } from '../../shared/contract/kern.ts';
import { schijffouten } from '../../shared/contract/kluis.ts';
import { veldnamen } from './voorbeelden.ts';

const wortel = new URL('../../', import.meta.url);
const aanroepen: [string, string, Aanroep][] = Object.entries(contract as Contract).flatMap(([gebied, deel]) =>
  Object.entries(deel).map(([naam, aanroep]): [string, string, Aanroep] => [gebied, naam, aanroep]),
);
const plaatsen = (waar: Aanroep['waar']) =>
  aanroepen.filter(([, , a]) => a.waar === waar).map(([gebied, naam]) => `${gebied}.${naam}`);
const namen = (delen: object) =>
  Object.entries(delen).flatMap(([gebied, deel]) => Object.keys(deel as object).map((naam) => `${gebied}.${naam}`));

describe('every call', () => {
  it('with `waar: kluis` has one function in the store, and the store has no other but its internal ones', () => {
    const { intern, ...rest } = storeregister;
    expect(namen(rest).sort()).toEqual(plaatsen('kluis').sort());
    expect(Object.keys(intern).length).toBeGreaterThan(0);
  });

  it('with `waar: hoofd` has one handler, and there is no handler for anything else', () => {
    expect(namen(maakHoofdhandlers({} as Dienst)).sort()).toEqual(plaatsen('hoofd').sort());
  });

  it('is known to the worker under the same name, and what else the worker can do no window can name', () => {
    const buiten = namen(register).filter(
      (naam) => !plaatsen('kluis').includes(naam) && !plaatsen('hoofd').includes(naam),
    );
    expect([...new Set(buiten.map((naam) => naam.split('.')[0]))].sort()).toEqual(['export', 'intern']);
    expect(Object.keys(contract)).not.toContain('export');
    expect(Object.keys(contract)).not.toContain('intern');
  });

  it('takes no SQL, path, address or channel from a window', () => {
    const verboden = /^(pad|paden|path|map|url|adres|link|sql|query|kanaal|channel)$/i;
    const fout = aanroepen.flatMap(([g, n, a]) =>
      veldnamen(a.invoer)
        .filter((veld) => verboden.test(veld))
        .map((veld) => `${g}.${n}: ${veld}`),
    );
    expect(fout).toEqual([]);
  });
});

describe('codes of refusals', () => {
  it.each(aanroepen)(
    'of %s.%s are in capitals, each once, and none is one that every call has',
    (_gebied, _naam, { fouten }) => {
      for (const code of fouten) expect(code).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
      expect(new Set(fouten).size).toBe(fouten.length);
      expect(fouten.filter((code) => ([...routerfouten, ...schijffouten] as string[]).includes(code))).toEqual([]);
    },
  );

  /** Codes thrown by rules, commands and documents: a literal first argument of `weiger`, or a `code` of a `Geweigerd`. */
  const gegooid = new Set<string>();
  for (const map of ['db', 'shared/domein', 'electron']) {
    for (const naam of readdirSync(new URL(map, wortel), { recursive: true, encoding: 'utf8' })) {
      if (!naam.endsWith('.ts')) continue;
      const bron = readFileSync(new URL(`${map}/${naam}`, wortel), 'utf8');
      for (const [, code] of bron.matchAll(/(?:weiger\(|maak\(|code: )\s*'([A-Z][A-Z0-9_]{3,})'/g))
        if (code) gegooid.add(code);
      for (const [, code] of bron.matchAll(/^\s*'([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)',\s*$/gm)) if (code) gegooid.add(code);
    }
  }
  const verklaard = new Set<string>([...routerfouten, ...schijffouten, ...aanroepen.flatMap(([, , a]) => a.fouten)]);
  /** Before there is a window: told on stderr or in a dialog of the system. */
  const bijStart = ['BELEID_ONGELDIG', 'GEEN_CHROMIUM'];

  it('that are thrown are declared by a call: others would reach the user as something unexpected', () => {
    expect(gegooid.size).toBeGreaterThan(50);
    expect([...gegooid].filter((code) => !verklaard.has(code) && !bijStart.includes(code))).toEqual([]);
  });

  it('that are declared are thrown somewhere: others promise what does not exist', () => {
    const vanDeRouter: string[] = [...routerfouten];
    expect([...verklaard].filter((code) => !gegooid.has(code) && !vanDeRouter.includes(code))).toEqual([]);
  });
});

it('the version in the package of documents is that of the application', () => {
  const pakket = JSON.parse(readFileSync(new URL('package.json', wortel), 'utf8')) as { version: string };
  expect(versie).toBe(pakket.version);
});
