/** Where things lie on disk when nobody says otherwise: one folder per user, outside every synchronised folder. */
import { homedir } from 'node:os';
import { join } from 'node:path';

type Omgevingsvariabelen = Readonly<Record<string, string | undefined>>;

/**
 * The folder for practice in an installed browser. Electron has its own (`app.getPath('userData')`).
 * @returns absolute path; not made yet
 */
export function oefenmap(platform: NodeJS.Platform, env: Omgevingsvariabelen, thuis: string = homedir()): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(thuis, 'AppData', 'Local'), 'Overlegtafel-oefenen');
  if (platform === 'darwin') return join(thuis, 'Library', 'Application Support', 'Overlegtafel-oefenen');
  return join(env.XDG_DATA_HOME ?? join(thuis, '.local', 'share'), 'overlegtafel-oefenen');
}

/** The vault's folder, and the folder that exports go to where no dialog can be shown. */
export const kluismap = (basis: string): string => join(basis, 'kluis');
export const exportmap = (basis: string): string => join(basis, 'dms');
