/**
 * The intervention: of everything that an audience may not see, some is replaced by something else that it may not
 * see, some is taken away, some stays. What it may see stays as it is.
 */
import { Dobbel } from './dobbel.ts';
import { codeGegevens, kopGegevens, naamGegevens, type Publiek, type Ziet } from './publieken.ts';
import { GEVRAAGD, geschreven, ONTVANGER } from './rijen.ts';
import {
  type Afspraak,
  type Interventie,
  type Lid,
  maakInterventie,
  maakLid,
  maakPunt,
  type Onderwerp,
  type Punt,
  type Tekst,
  type Vergadering,
  type Wereld,
} from './vergadering.ts';

export interface Ingreep {
  readonly na: Vergadering;
  /** Ids of what it may not see. */
  readonly verborgen: readonly string[];
  /** How many things it may see. */
  readonly zichtbaar: number;
}

type Doe = 'vervang' | 'weg' | 'blijft';
const wat = (d: Dobbel): Doe => d.kies(['vervang', 'vervang', 'weg', 'weg', 'blijft']);

/** In the room a text stands as typed: whatever is done to a name, the words that the room may see stay. */
const vast = (v: Vergadering, t: Tekst): Tekst => ({ woorden: geschreven(v, t), noemt: null });

export function grijpIn(v: Vergadering, publiek: Publiek, zaad: number): Ingreep {
  const d = new Dobbel(zaad);
  const ziet = publiek.ziet(v);
  const tekst = (t: Tekst) => (publiek.papier ? t : vast(v, t));
  const zietKop = (o: Onderwerp) => ziet(kopGegevens(o));
  const zietDing = (x: Punt | Interventie) => ziet([x.gegeven]);
  const open = new Set([...v.punten, ...v.interventies].filter(zietDing).map((x) => x.id));

  const leden = doeLeden(v, publiek, ziet, d, genoemd(v, publiek, zietKop, open));
  const er = new Set(leden.map((l) => l.id));
  const w: Wereld = { ...v, leden, mensen: zonderLeden(v, er) };
  const dicht = {
    punt: (p: Punt) => nieuwDing(d, () => maakPunt(d.getal(2 ** 31), p.id, w), p, zietDing),
    interventie: (i: Interventie) => nieuwDing(d, () => maakInterventie(d.getal(2 ** 31), i.id, w), i, zietDing),
  };
  const punten = v.punten.flatMap((p) => {
    if (!open.has(p.id)) return dicht.punt(overlevend(p, er));
    return [{ ...p, tekst: tekst(p.tekst), voorwaarden: p.voorwaarden && tekst(p.voorwaarden) }];
  });
  const interventies = v.interventies.flatMap((i) => {
    return open.has(i.id) ? [{ ...i, wat: tekst(i.wat) }] : dicht.interventie(overlevend(i, er));
  });
  const onderwerpen = v.onderwerpen.map((o) => {
    if (zietKop(o)) return { ...o, titel: tekst(o.titel) };
    return wat(d) === 'blijft' ? { ...o, titel: zonderNaam(o.titel, er) } : { ...o, ...nieuweKop(d) };
  });
  const over = new Set([...punten, ...interventies].map((x) => x.id));
  const afspraken = v.afspraken.flatMap((a): Afspraak[] => {
    const items = a.items.filter((id) => open.has(id) || (over.has(id) && wat(d) === 'blijft'));
    const anders = (): Tekst => ({ woorden: d.letters(9), noemt: null });
    const deel = openDeel(v, a, open, publiek);
    if (deel) {
      // What was said about all of it is for who has all of it; a condition goes with the rows of its bron.
      const zin = (t: Tekst) => (deel.gesprek ? tekst(t) : anders());
      const perBron = Object.entries(a.perBron).map(([bron, t]) => [
        bron,
        deel.bronnen.has(bron) ? tekst(t) : anders(),
      ]);
      return [
        {
          ...a,
          items,
          informatie: a.informatie && (deel.woorden ? tekst(a.informatie) : anders()),
          voorwaarden: deel.gesprek ? tekst(a.voorwaarden) : anders(),
          informeert: zin(a.informeert),
          magVerteld: zin(a.magVerteld),
          betrokken: zin(a.betrokken),
          perBron: Object.fromEntries(perBron),
        },
      ];
    }
    if (wat(d) === 'weg') return [];
    const leeg = { informeert: anders(), magVerteld: anders(), betrokken: anders(), voorwaarden: anders() };
    return [{ ...a, ...leeg, informatie: a.informatie && anders(), items }];
  });
  const verborgen = [
    ...[...v.punten, ...v.interventies].filter((x) => !open.has(x.id)),
    ...v.onderwerpen.filter((o) => !zietKop(o)),
    ...v.leden.filter((l) => !ziet(naamGegevens(l))),
  ].map((x) => x.id);
  const alles = v.punten.length + v.interventies.length + v.onderwerpen.length + v.leden.length;
  const na = { ...v, leden, mensen: w.mensen, onderwerpen, punten, interventies, afspraken };
  return { na, verborgen, zichtbaar: alles - verborgen.length };
}

interface OpenDeel {
  /** What goes along, in words. */
  readonly woorden: boolean;
  /** What was said about all of it. */
  readonly gesprek: boolean;
  /** Brons that agreed to something of it that may be seen. */
  readonly bronnen: ReadonlySet<string>;
}

/** What an audience may know of an agreement; null: nothing. */
function openDeel(v: Vergadering, a: Afspraak, open: ReadonlySet<string>, publiek: Publiek): OpenDeel | null {
  const gevraagd = publiek.gevraagd?.(v) ?? (() => true);
  if (a.informatie !== null) {
    if (publiek.zonderOnderwerp || !open.has(a.over) || !gevraagd(GEVRAAGD)) return null;
    return { woorden: a.akkoord, gesprek: a.akkoord, bronnen: new Set() };
  }
  const bronVan = new Map([...v.punten, ...v.interventies].map((x) => [x.id, x.gegeven.bron]));
  const zien = a.items.filter((id) => open.has(id) && gevraagd(bronVan.get(id) ?? ''));
  if (zien.length === 0 || (!publiek.zonderOnderwerp && !open.has(a.over))) return null;
  // Its own recipient needs nobody's yes.
  const ja = (id: string) => bronVan.get(id) === ONTVANGER || a.ja.includes(bronVan.get(id) ?? '');
  return {
    woorden: false,
    gesprek: zien.length === a.aantal && zien.every(ja),
    bronnen: new Set(zien.filter(ja).map((id) => bronVan.get(id) ?? '')),
  };
}

const nieuweKop = (d: Dobbel) => ({
  titel: { woorden: d.letters(12), noemt: null },
  vraag: d.letters(6),
  doel: d.kies([null, 'b', 'e']),
  minuten: d.kies([1, 25, 60]),
});

/** Members on whom something visible hangs: they may get another name, but not disappear. */
function genoemd(
  v: Vergadering,
  publiek: Publiek,
  zietKop: (o: Onderwerp) => boolean,
  open: ReadonlySet<string>,
): ReadonlySet<string> {
  const dingen = [...v.punten, ...v.interventies].filter((x) => open.has(x.id));
  const afspraken = v.afspraken.filter((a) => openDeel(v, a, open, publiek));
  const teksten = [
    ...v.onderwerpen.filter(zietKop).map((o) => o.titel),
    ...dingen.map((x) => ('tekst' in x ? x.tekst : x.wat)),
    ...dingen.flatMap((x) => ('tekst' in x && x.voorwaarden ? [x.voorwaarden] : [])),
    ...afspraken.flatMap((a) =>
      [a.informatie ?? [], a.informeert, a.magVerteld, a.betrokken, a.voorwaarden, Object.values(a.perBron)].flat(2),
    ),
  ];
  const inTekst = publiek.papier ? teksten.flatMap((t) => (t.noemt ? [t.noemt.lid] : [])) : [];
  return new Set([...inTekst, ...dingen.flatMap((x) => x.gegeven.leden)]);
}

function doeLeden(v: Vergadering, publiek: Publiek, ziet: Ziet, d: Dobbel, nodig: ReadonlySet<string>): Lid[] {
  return v.leden.flatMap((l, i): Lid[] => {
    const naamOpen = ziet(naamGegevens(l));
    if (naamOpen && !publiek.papier) return [l];
    const codeOpen = naamOpen || (l.netto && ziet(codeGegevens(v, l)));
    const doe = wat(d);
    if (doe === 'blijft') return [l];
    const los = !nodig.has(l.id) && !codeOpen;
    if (doe === 'weg' && los) return [];
    const ander = maakLid(d.getal(2 ** 31), l.id, `J-${91 + i}`, 'wxyz'.charAt(i), v.profiel);
    const { id, code, netto, groep } = l;
    // Whoever sees a code in the room may read there whether it is new.
    const nieuw = { ...ander, id, groep, netto, code: los ? ander.code : code, vorige: los ? ander.vorige : l.vorige };
    // Other partners may bring it, or none, as long as it stays hidden.
    const bronnen = doe === 'weg' ? [] : nieuw.bronnen;
    const blijftDicht = !ziet(naamGegevens({ ...nieuw, bronnen }));
    return [{ ...nieuw, tussenvoegsel: l.tussenvoegsel, bronnen: naamOpen || !blijftDicht ? l.bronnen : bronnen }];
  });
}

/** Grounds name only members that are still there. */
function zonderLeden(v: Vergadering, er: ReadonlySet<string>): Vergadering['mensen'] {
  return v.mensen.map((m) => {
    if (m.persoon.soort !== 'incidenteel') return m;
    const gronden = m.persoon.gronden.map((g) => ({ ...g, leden: g.leden.filter((l) => er.has(l)) }));
    return { ...m, persoon: { ...m.persoon, gronden } };
  });
}

const zonderNaam = (t: Tekst, er: ReadonlySet<string>): Tekst =>
  t.noemt && !er.has(t.noemt.lid) ? { ...t, noemt: null } : t;

/** A hidden thing without the members that are gone. */
function overlevend<T extends Punt | Interventie>(x: T, er: ReadonlySet<string>): T {
  const gegeven = { ...x.gegeven, leden: x.gegeven.leden.filter((l) => er.has(l)) };
  return 'tekst' in x
    ? {
        ...x,
        gegeven,
        tekst: zonderNaam(x.tekst, er),
        voorwaarden: x.voorwaarden && zonderNaam(x.voorwaarden, er),
      }
    : { ...x, gegeven, wat: zonderNaam(x.wat, er) };
}

/** Another hidden thing in its place, nothing, or the same. What would come to light by it is left out instead. */
function nieuwDing<T>(d: Dobbel, maak: () => T, zelf: T, ziet: (x: T) => boolean): T[] {
  const doe = wat(d);
  if (doe === 'weg') return [];
  if (doe === 'vervang') {
    for (let poging = 0; poging < 4; poging += 1) {
      const ander = maak();
      if (!ziet(ander)) return [ander];
    }
  }
  return ziet(zelf) ? [] : [zelf];
}
