/** Where things lie on disk when nobody says otherwise: one folder per user, outside every synchronised folder. */
import { homedir } from 'node:os';
import { join } from 'node:path';

type Omgevingsvariabelen = Readonly<Record<string, string | undefined>>;

/** `echt`: what ships, in Electron. `oefenen`: an installed browser; apart, so that neither finds the other's vault. */
export type Gebruik = 'echt' | 'oefenen';

const namen = {
  echt: { venster: 'Overlegtafel', linux: 'overlegtafel' },
  oefenen: { venster: 'Overlegtafel-oefenen', linux: 'overlegtafel-oefenen' },
} as const;

/**
 * The application's folder for this user. On Windows the local one, not the roaming one: a roaming profile is copied
 * to a server.
 * @returns absolute path; not made yet
 */
export function gegevensmap(
  gebruik: Gebruik,
  platform: NodeJS.Platform,
  env: Omgevingsvariabelen,
  thuis: string = homedir(),
): string {
  const naam = namen[gebruik];
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(thuis, 'AppData', 'Local'), naam.venster);
  if (platform === 'darwin') return join(thuis, 'Library', 'Application Support', naam.venster);
  return join(env.XDG_DATA_HOME ?? join(thuis, '.local', 'share'), naam.linux);
}

/** The vault's folder, and the folder that exports go to where no dialog can be shown. */
export const kluismap = (basis: string): string => join(basis, 'kluis');
export const exportmap = (basis: string): string => join(basis, 'dms');
