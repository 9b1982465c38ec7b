import { describe, expect, test } from 'vitest';
import { type Machine, zorgVoorHulpmiddelen } from '../../build/hulpmiddelen.mjs';
import { zoekChromium } from '../../build/zoekChromium.mjs';

describe('looking for a Chromium', () => {
  const zoek = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, ...aanwezig: string[]) =>
    zoekChromium({ platform, env, bestaat: (pad) => aanwezig.includes(pad) });

  test('takes what the user names', () => {
    expect(zoek('linux', { OVERLEGTAFEL_CHROMIUM: '/eigen/chromium' }, '/eigen/chromium', '/usr/bin/chromium')).toBe(
      '/eigen/chromium',
    );
  });

  test('says so when what the user names is not there, instead of taking another', () => {
    expect(() => zoek('linux', { OVERLEGTAFEL_CHROMIUM: '/weg' }, '/usr/bin/chromium')).toThrow(
      'OVERLEGTAFEL_CHROMIUM wijst naar "/weg"',
    );
  });

  test.each([
    [
      'on the search path before the usual places',
      'linux',
      { PATH: '/a:/b' },
      ['/usr/bin/chromium', '/b/google-chrome'],
      '/b/google-chrome',
    ],
    ['in the usual places', 'linux', {}, ['/opt/google/chrome/chrome'], '/opt/google/chrome/chrome'],
    [
      'the snap package only if there is no other',
      'linux',
      { PATH: '' },
      ['/snap/bin/chromium', '/usr/bin/microsoft-edge'],
      '/usr/bin/microsoft-edge',
    ],
    [
      'on a Mac',
      'darwin',
      { HOME: '/Users/x' },
      ['/Users/x/Applications/Chromium.app/Contents/MacOS/Chromium'],
      '/Users/x/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'Edge on Windows',
      'win32',
      { 'ProgramFiles(x86)': 'C:\\P' },
      ['C:\\P\\Microsoft\\Edge\\Application\\msedge.exe'],
      'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ] as const)('finds it %s', (_naam, platform, env, aanwezig, gevonden) => {
    expect(zoek(platform, env, ...aanwezig)).toBe(gevonden);
  });

  test('gives null if there is none', () => {
    expect(zoek('linux', { PATH: '/a' })).toBeNull();
  });
});

/** A machine on which these programs are there, and on which apt-get works or does not. */
function machine(aanwezig: string[], apt: 'werkt' | 'faalt' | 'mag-niet') {
  const opdrachten: string[] = [];
  const regels: string[] = [];
  const pakketten: Record<string, string[]> = {
    chromium: ['chromium'],
    qpdf: ['qpdf'],
    strace: ['strace'],
    'libxml2-utils': ['xmllint'],
    'poppler-utils': ['pdfinfo', 'pdftotext', 'pdftoppm'],
  };
  const zelf: Machine = {
    heeftChromium: () => aanwezig.includes('chromium'),
    heeftOpdracht: (naam) => aanwezig.includes(naam),
    magInstalleren: () => apt !== 'mag-niet',
    voerUit: async (opdracht, argumenten) => {
      opdrachten.push([opdracht, ...argumenten].join(' '));
      if (apt === 'werkt' && argumenten[0] === 'install')
        aanwezig.push(...argumenten.flatMap((naam) => pakketten[naam] ?? []));
      return apt === 'werkt' ? 0 : 100;
    },
    meld: (regel) => regels.push(regel),
  };
  return { zelf, opdrachten, regels };
}

const LEZERS = ['xmllint', 'pdfinfo', 'pdftotext', 'pdftoppm', 'qpdf', 'strace'];

describe('the programs from outside npm', () => {
  test('are left alone, in silence, when they are all there', async () => {
    const { zelf, opdrachten, regels } = machine(['chromium', ...LEZERS], 'werkt');
    expect(await zorgVoorHulpmiddelen({ chromium: true, lezers: true }, zelf)).toEqual({ chromium: false, lezers: [] });
    expect([opdrachten, regels]).toEqual([[], []]);
  });

  test('are installed in one go, only those that are missing', async () => {
    const { zelf, opdrachten } = machine(['xmllint'], 'werkt');
    expect(await zorgVoorHulpmiddelen({ chromium: true, lezers: true }, zelf)).toEqual({ chromium: false, lezers: [] });
    expect(opdrachten).toEqual(['apt-get update', 'apt-get install -y chromium poppler-utils qpdf strace']);
  });

  test('are not installed when nothing asks for them', async () => {
    const { zelf, opdrachten } = machine([], 'werkt');
    await zorgVoorHulpmiddelen({}, zelf);
    expect(opdrachten).toEqual([]);
  });

  test.each(['faalt', 'mag-niet'] as const)('are named with what to do when installing %s', async (apt) => {
    const { zelf, regels } = machine(['pdfinfo', 'pdftotext', 'pdftoppm', 'xmllint', 'strace'], apt);
    expect(await zorgVoorHulpmiddelen({ chromium: true, lezers: true }, zelf)).toEqual({
      chromium: true,
      lezers: ['qpdf'],
    });
    expect(regels.join('\n')).toMatch(/Installeer er een.*OVERLEGTAFEL_CHROMIUM[\s\S]*Niet gevonden: qpdf/);
  });
});
