/** Topics that the worker pushes to the main process. */

/** The room's picture changed: a `Zaalpost`. */
export const ZAAL = 'zaal';
/** The regie window should read again: names of areas. */
export const GEWIJZIGD = 'gewijzigd';
