/** Topics that the worker pushes to the main process. */

/** The room's picture changed: a `Zaalpost`. */
export const ZAAL = 'zaal';
/** What is due may be another number now: the state should be asked again. */
export const BEWAREN = 'bewaren';
/** The regie window should read again: names of areas. */
export const GEWIJZIGD = 'gewijzigd';
