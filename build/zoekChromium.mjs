/**
 * Finds an installed Chromium, Chrome or Edge. Plain JavaScript because `setup.mjs` starts on Node 20.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

const OP_PAD = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

// The snap package comes last: it may not read a profile in the temp folder.
const LINUX = [
  ...OP_PAD.map((naam) => `/usr/bin/${naam}`),
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
];

const MAC = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function uitvoerbaar(pad) {
  try {
    accessSync(pad, constants.X_OK);
    return statSync(pad).isFile();
  } catch {
    return false;
  }
}

function opZoekpad(env, platform) {
  const { join, delimiter } = platform === 'win32' ? win32 : posix;
  const sleutel = Object.keys(env).find((naam) => naam.toUpperCase() === 'PATH') ?? 'PATH';
  const namen = platform === 'win32' ? ['chromium.exe', 'chrome.exe', 'msedge.exe'] : OP_PAD;
  const mappen = (env[sleutel] ?? '').split(delimiter).filter((map) => map !== '');
  return namen.flatMap((naam) => mappen.map((map) => join(map, naam)));
}

function gebruikelijk(env, platform) {
  if (platform === 'win32') {
    const mappen = [env.PROGRAMFILES, env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return WINDOWS.flatMap((deel) => mappen.filter(Boolean).map((map) => win32.join(map, deel)));
  }
  if (platform === 'darwin') {
    const mappen = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
    return MAC.flatMap((deel) => mappen.map((map) => posix.join(map, deel)));
  }
  return LINUX;
}

/** @type {import('./zoekChromium.d.mts').zoekChromium} */
export function zoekChromium({ env = process.env, platform = process.platform, bestaat = uitvoerbaar } = {}) {
  const gekozen = env.OVERLEGTAFEL_CHROMIUM;
  if (gekozen) {
    if (bestaat(gekozen)) return gekozen;
    throw new Error(`OVERLEGTAFEL_CHROMIUM wijst naar "${gekozen}", maar daar staat geen programma. Verbeter het pad.`);
  }
  return [...opZoekpad(env, platform), ...gebruikelijk(env, platform)].find((pad) => bestaat(pad)) ?? null;
}
