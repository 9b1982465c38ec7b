/** How long back-ups are kept. Apart, so that the main process knows the rule without loading the store. */
/** How many back-ups are kept, and for how many days. */
export interface Bewaarregel {
  readonly aantal: number;
  readonly dagen: number;
}
/** What holds without a policy; policy may keep less, never more. */
export const STANDAARD_BEWAARREGEL: Bewaarregel = { aantal: 7, dagen: 30 };
