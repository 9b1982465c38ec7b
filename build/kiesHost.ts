/**
 * Decides in what `npm start` opens the application. A pure function, apart from the starting itself.
 */

export interface Startomgeving {
  readonly platform: NodeJS.Platform;
  /** Only the two display variables are looked at. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly electronAanwezig: boolean;
  /** Whether fetching this version of Electron failed before; it is not tried at every start. */
  readonly electronEerderMislukt: boolean;
}

/**
 * `rondleiding`: nobody can see a window, so the tour runs instead. `haal-electron`: one quick try, then decide
 * again. `electron` and `chromium`: open the application in it.
 */
export type Startkeuze = 'rondleiding' | 'electron' | 'haal-electron' | 'chromium';

/** Linux without X11 and without Wayland has no windows; other systems always have them. */
export function kiesHost(omgeving: Startomgeving): Startkeuze {
  const { platform, env } = omgeving;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return 'rondleiding';
  if (omgeving.electronAanwezig) return 'electron';
  return omgeving.electronEerderMislukt ? 'chromium' : 'haal-electron';
}
