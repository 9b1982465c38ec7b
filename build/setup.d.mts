import type { Hulpvraag } from './hulpmiddelen.mjs';

/** Root of the working copy. */
export const wortel: string;

/** A node that runs TypeScript, and the flags it needs for that. */
export interface Node {
  pad: string;
  vlaggen: string[];
}

/**
 * Installs what is missing and finds Node 24.
 *
 * @throws Error (Dutch) if the install fails or no fitting Node exists. A missing Chromium or reader does not throw.
 */
export function setup(vraag?: Hulpvraag): Promise<Node>;

/**
 * Installs by lock file in this folder if node_modules is missing or was made from other package files: `npm ci`, or
 * `npm install --no-save` for a lock file that `npm ci` refuses because a package of another platform is not in it.
 * Either way what was installed is compared with the lock file.
 *
 * @returns whether it installed.
 * @throws Error (Dutch) if npm fails, or installed something that is not locked.
 */
export function installeer(map: string, env?: NodeJS.ProcessEnv): Promise<boolean>;

/** Node 24 from node_modules, else the node that runs us if it is at least 22.12. @throws Error (Dutch) otherwise. */
export function vindNode(map: string, huidig?: { pad: string; versie: string }): Node;
