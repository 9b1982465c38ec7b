import { describe, expect, it } from 'vitest';
import { gegevensmap } from '../../electron/toepassing/mappen.ts';

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
