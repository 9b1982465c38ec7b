/** Verdicts in Dutch words (B1), with the article. The one place where a reason code becomes a sentence. */

import { hoofdletter, opsomming } from './woorden.ts';
import type { Zetel } from './zetels.ts';
import type { Gegeven, Oordeel, Reden, Redencode } from './zichtbaarheid.ts';

const woorden: Readonly<Record<Redencode, string>> = {
  nietToegelaten: 'niet getekend',
  geenPartner: 'doet hier niet mee',
  geenGrondslag: 'geen grondslag',
  besluitOntbreekt: 'geen besluit',
  buitenKring: 'buiten de kring',
  ingehouden: 'ingehouden',
};

const hulp: Readonly<Record<Redencode, string>> = {
  nietToegelaten: 'laat de geheimhoudingsverklaring tekenen',
  geenPartner: 'nodig uit als incidentele deelnemer',
  geenGrondslag: 'leg een grondslag vast, of laat dit punt weg',
  besluitOntbreekt: 'registreer een geldig besluit',
  buitenKring: 'vraag de bron om te verruimen',
  ingehouden: 'vraag de bron om het vrij te geven',
};

/** `buiten de kring, art. 1` */
export const redenInWoorden = (r: Reden): string => `${woorden[r.code]}, ${r.artikel}`;
/** The same with what would change it: `Buiten de kring, art. 1. Wat helpt: vraag de bron om te verruimen.` */
export const redenUitgelegd = (r: Reden): string => `${hoofdletter(redenInWoorden(r))}. Wat helpt: ${hulp[r.code]}.`;

/** Missing condition at entry, as a full refusal. */
export function invoerweigering(bron: string, reden: { code: Redencode; artikel: string }): string {
  const oorzaak = reden.code === 'besluitOntbreekt' ? 'Er is geen geldig besluit' : 'Er is geen grondslag';
  return `${oorzaak} om dit van ${bron} aan de burgemeester te geven (${reden.artikel}). Het komt niet in het bestand. Kies een andere soort, of laat het weg.`;
}

/** Reasons without repeats: a datum with several brons may fail twice on the same one. */
function zonderDubbelen(redenen: readonly Reden[]): Reden[] {
  const gezien = new Set<string>();
  return redenen.filter((r) => {
    const sleutel = redenInWoorden(r);
    if (gezien.has(sleutel)) return false;
    gezien.add(sleutel);
    return true;
  });
}

const isKring = (r: Reden) => r.voorwaarde === 'kring';

/**
 * The reasons of the bron through which the person comes closest to seeing the datum: inside its circle if there is
 * one, then with the fewest reasons. A datum has reasons once per bron.
 */
function naasteRedenen(redenen: readonly Reden[]): readonly Reden[] {
  const perBron = [...Map.groupBy(redenen, (r) => r.bron).values()];
  return perBron.sort((a, b) => Number(a.some(isKring)) - Number(b.some(isKring)) || a.length - b.length)[0] ?? [];
}

/** Is who may not see it still inside the circle, for at least one bron? What nobody brought has no circle. */
export function binnenKring(redenen: readonly Reden[]): boolean {
  const naaste = naasteRedenen(redenen);
  return naaste.length > 0 && !naaste.some(isKring);
}

/** The circle first, because it is what the eye sees in the ring. */
function eersteReden(redenen: readonly Reden[]): { eerste: Reden | undefined; meer: number } {
  const naaste = naasteRedenen(redenen);
  return { eerste: naaste.find(isKring) ?? naaste[0], meer: naaste.length - 1 };
}

/** The one reason to show in a short line. */
export function kleinsteReden(redenen: readonly Reden[]): string {
  const { eerste } = eersteReden(redenen);
  return eerste ? redenInWoorden(eerste) : '';
}

/** For a small cell, two short lines: `buiten de kring` and its article, or how many reasons more there are. */
export function redenInTweeRegels(redenen: readonly Reden[]): string[] {
  const { eerste, meer } = eersteReden(redenen);
  if (!eerste) return [];
  return [woorden[eerste.code], meer > 0 ? `en nog ${meer} ${meer === 1 ? 'reden' : 'redenen'}` : eerste.artikel];
}

type Beoordeeld = readonly { readonly zetel: Zetel; readonly oordeel: Oordeel }[];

/** Seats with the same words together, in seat order. */
function gegroepeerd(paren: readonly { readonly zetel: Zetel; readonly woorden: string }[]) {
  const groepen = new Map<string, Zetel[]>();
  for (const { zetel, woorden: w } of paren) groepen.set(w, [...(groepen.get(w) ?? []), zetel]);
  return [...groepen].map(([w, zetels]) => ({ woorden: w, zetels }));
}

const kanErafHalen = (o: Oordeel) => !o.zichtbaar && o.redenen.every((r) => r.code !== 'nietToegelaten');

/** Short lines beside an item: why it is off the table now, or until when it is on it. */
export function korteRegels(beoordeeld: Beoordeeld, opTafel: boolean): string[] {
  const inZaal = beoordeeld.filter((b) => b.zetel.inZaal);
  if (opTafel) {
    // Who has not signed waits outside and cannot come in: he says nothing about this item.
    const weg = beoordeeld.filter((b) => !b.zetel.inZaal && kanErafHalen(b.oordeel)).map((b) => b.zetel.naam);
    return [
      weg.length === 0 ? 'Iedereen aan tafel' : `Zolang ${opsomming(weg)} weg ${weg.length === 1 ? 'is' : 'zijn'}`,
    ];
  }
  if (inZaal.length === 0) return ['Er is niemand aan tafel'];
  const tegen = inZaal.flatMap(({ zetel, oordeel }) =>
    oordeel.zichtbaar ? [] : [{ zetel, woorden: kleinsteReden(oordeel.redenen) }],
  );
  return gegroepeerd(tegen).map((g) => `${hoofdletter(opsomming(g.zetels.map((z) => z.naam)))}: ${g.woorden}`);
}

const metNummers = (zetels: readonly Zetel[]) => zetels.map((z) => `${z.nummer} ${z.naam}`).join(', ');

/** Everybody who sees it, with the ground; everybody who does not, with every reason. */
export function langeRegels(
  beoordeeld: Beoordeeld,
  gegevens: readonly Gegeven[],
): { ziet: string[]; zietNiet: string[] } {
  const kringen = [...new Set(gegevens.map((g) => g.kring))].join(' en ');
  const ziet = beoordeeld.flatMap(({ zetel, oordeel }) => {
    if (!oordeel.zichtbaar) return [];
    const waarom = {
      procesregisseur: '',
      bron: 'bron van dit punt',
      regel: `kring ${kringen}, ${oordeel.artikel}`,
      verruiming: `de bron gaf akkoord, ${oordeel.artikel}`,
      anoniem: `kring ${kringen}, anoniem`,
    }[oordeel.doordat];
    return [{ zetel, woorden: waarom }];
  });
  const zietNiet = beoordeeld.flatMap(({ zetel, oordeel }) =>
    oordeel.zichtbaar
      ? []
      : [
          {
            zetel,
            woorden: zonderDubbelen(oordeel.redenen)
              .map((r) => hoofdletter(redenInWoorden(r)))
              .join('. '),
          },
        ],
  );
  const regel = (g: { woorden: string; zetels: Zetel[] }) => `${metNummers(g.zetels)}: ${g.woorden}`;
  return { ziet: gegroepeerd(ziet).map(regel), zietNiet: gegroepeerd(zietNiet).map(regel) };
}

/** `kring B, 4 niet`: a ring in one phrase for tables. */
export function wieZietInWoorden(beoordeeld: Beoordeeld, gegevens: readonly Gegeven[]): string {
  const niet = beoordeeld.filter((b) => !b.oordeel.zichtbaar && binnenKring(b.oordeel.redenen));
  if (gegevens.length === 0) return 'alleen u';
  const kring = `kring ${[...new Set(gegevens.map((g) => g.kring))].join(' en ')}`;
  return niet.length === 0 ? kring : `${kring}, ${opsomming(niet.map((b) => String(b.zetel.nummer)))} niet`;
}
