import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Gebruik, gegevensmap, kluismap } from '../../electron/toepassing/mappen.ts';

const pad = (p: string) => p.replaceAll('\\', '/');

describe('the folder of the application', () => {
  it('is local on Windows, where a roaming profile is copied to a server', () => {
    const env = { LOCALAPPDATA: 'C:/Users/mare/AppData/Local', APPDATA: 'C:/Users/mare/AppData/Roaming' };
    expect(pad(gegevensmap('echt', 'win32', env, 'C:/Users/mare'))).toBe('C:/Users/mare/AppData/Local/Overlegtafel');
  });

  it('is another one for practice than for real cases, on every system', () => {
    for (const platform of ['win32', 'darwin', 'linux'] as const) {
      expect(gegevensmap('echt', platform, {}, '/thuis')).not.toBe(gegevensmap('oefenen', platform, {}, '/thuis'));
    }
  });

  it('follows XDG_DATA_HOME on Linux', () => {
    expect(pad(gegevensmap('oefenen', 'linux', { XDG_DATA_HOME: '/data' }, '/thuis'))).toBe(
      '/data/overlegtafel-oefenen',
    );
  });
});

describe('the folders that the manual tells the administrator to exclude', () => {
  const lees = (naam: string) => readFileSync(new URL(`../../docs/${naam}`, import.meta.url), 'utf8');
  const beleid = lees('handleiding/beleid.md');
  const stelsels: readonly [string, NodeJS.Platform, Readonly<Record<string, string>>][] = [
    ['Windows', 'win32', { LOCALAPPDATA: '%LOCALAPPDATA%' }],
    ['Linux', 'linux', {}],
    ['macOS', 'darwin', {}],
  ];

  it.each(stelsels)('are those of the code on %s', (naam, platform, env) => {
    const cellen = new RegExp(`^\\| ${naam} \\| \`(.+kluis)\` \\| \`(.+kluis)\` \\|$`, 'mu').exec(beleid);
    const kluis = (gebruik: Gebruik) => pad(kluismap(gegevensmap(gebruik, platform, env, '~')));
    expect(cellen?.slice(1).map(pad)).toEqual([kluis('echt'), kluis('oefenen')]);
  });

  it('follow the variables that the code follows, and no others', () => {
    for (const tekst of [beleid, lees('dreigingsmodel.md')]) {
      const genoemd = tekst.match(/%\w*APPDATA%|XDG_\w+/gu) ?? [];
      expect(genoemd.filter((naam) => !['%LOCALAPPDATA%', 'XDG_DATA_HOME'].includes(naam))).toEqual([]);
    }
    expect(beleid).toContain('XDG_DATA_HOME');
  });
});
