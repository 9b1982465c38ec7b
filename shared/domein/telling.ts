/** What goes in a destruction, in numbers: all that stays of it (convenant art. 12 lid 4). */

export const telvelden = [
  'groepen',
  'namen',
  'vertegenwoordigers',
  'punten',
  'interventies',
  'afspraken',
  'concepten',
] as const;
export type Telling = Readonly<Record<(typeof telvelden)[number], number>>;

export const legeTelling: Telling = {
  groepen: 0,
  namen: 0,
  vertegenwoordigers: 0,
  punten: 0,
  interventies: 0,
  afspraken: 0,
  concepten: 0,
};

export const telSamen = (tellingen: readonly Telling[]): Telling =>
  tellingen.reduce(
    (som, t) => Object.fromEntries(telvelden.map((veld) => [veld, som[veld] + t[veld]])) as unknown as Telling,
    legeTelling,
  );

const woorden: Readonly<Record<keyof Telling, readonly [string, string]>> = {
  groepen: ['groep', 'groepen'],
  namen: ['jongere', 'jongeren'],
  vertegenwoordigers: ['ouder of voogd', 'ouders of voogden'],
  punten: ['punt uit een overleg', 'punten uit overleggen'],
  interventies: ['interventie', 'interventies'],
  afspraken: ['afspraak uit een sluitronde', 'afspraken uit sluitrondes'],
  concepten: ['concept van een document', 'concepten van documenten'],
};

/** `2 jongeren`, `1 interventie`: what is not zero, in a fixed order. */
export const tellingInWoorden = (t: Telling): string[] =>
  telvelden.filter((veld) => t[veld] > 0).map((veld) => `${t[veld]} ${woorden[veld][t[veld] === 1 ? 0 : 1]}`);
