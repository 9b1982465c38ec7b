/** Names of the three channels between a window's preload and `electronHost`. No page ever sees or says one. */
export const kanalen = {
  /** Window → host: a call of the contract. */
  roep: 'overlegtafel:roep',
  /** Host → window: a message with a number, topic and value. */
  bericht: 'overlegtafel:bericht',
  /** Window → host: the number of the message that the page has taken in. Nothing else. */
  ontvangen: 'overlegtafel:ontvangen',
} as const;
