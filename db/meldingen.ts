/** Topics that the worker pushes to the main process. */

/** The room's picture changed: a `Zaalpost`. */
export const ZAAL = 'zaal';
/** What is due, or whether what was destroyed left traces, may be otherwise now: the state should be asked again. */
export const BEWAREN = 'bewaren';
/** Something in the vault changed: the regie window should read again what it shows. Carries nothing. */
export const GEWIJZIGD = 'gewijzigd';
