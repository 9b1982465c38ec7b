/**
 * What keeps people out of documents: every name in the vault, replaced by its code, and every address and birth date
 * left out. Also the check, before a document goes a step further, that nobody in it became known after it was made.
 */
import { weiger } from '../../shared/contract/weigering.ts';
import { type Kenmerken, laatKenmerkenWeg } from '../../shared/domein/kenmerken.ts';
import { splitsNaam, type TeVervangen, vervangNamen } from '../../shared/domein/namen.ts';
import type { Stukinhoud } from '../../shared/domein/stukinhoud.ts';
import type { ReadableDb } from '../handles.ts';
import { alleLedenVanGroep } from './gegevens.ts';

/** Everybody in the vault whose name may not leave it: members and their representatives. */
export function teVervangen(db: ReadableDb): TeVervangen[] {
  const groepen = db.prepare<{ id: string }>('SELECT id FROM groep').all();
  const leden = groepen.flatMap((g) => alleLedenVanGroep(db, g.id));
  const codes = new Map(leden.map((l) => [l.id, l.code]));
  const ouders = db.prepare<{ lid_id: string; naam: string }>('SELECT lid_id, naam FROM vertegenwoordiger').all();
  return [
    ...leden.map((l) => ({ code: l.code, namen: [l] })),
    ...ouders.map((o) => ({ code: `ouder van ${codes.get(o.lid_id) ?? 'een lid'}`, namen: [splitsNaam(o.naam)] })),
  ];
}

/** Replaces names by codes, leaves out addresses and birth dates, and counts them: for a whole document. */
export class Vervanger {
  readonly #mensen: readonly TeVervangen[];
  readonly #kenmerken: readonly Kenmerken[];
  aantal = 0;
  weggelaten = 0;

  constructor(db: ReadableDb) {
    this.#mensen = teVervangen(db);
    this.#kenmerken = db.prepare<Kenmerken>('SELECT adres, postcode, geboortedatum FROM lid').all();
  }

  tekst = (s: string): string => {
    // Addresses first: a street may bear a family's name.
    const kenmerken = laatKenmerkenWeg(s, this.#kenmerken);
    const { tekst, aantal } = vervangNamen(kenmerken.tekst, this.#mensen);
    this.weggelaten += kenmerken.aantal;
    this.aantal += aantal;
    return tekst;
  };

  verslag(): string[] {
    const namen = `${this.aantal} ${this.aantal === 1 ? 'naam is' : 'namen zijn'} vervangen door een code, zoals J-47.`;
    const keer = this.weggelaten === 1 ? '1 keer' : `${this.weggelaten} keer`;
    return [
      ...(this.aantal === 0 ? [] : [namen]),
      ...(this.weggelaten === 0 ? [] : [`Een adres of geboortedatum van een jongere is ${keer} weggelaten.`]),
    ];
  }
}

/** What was typed by hand; of who was there not the names, which are those of functionaries. */
export function vrijeTeksten(inhoud: Stukinhoud): (string | null)[] {
  switch (inhoud.soort) {
    case 'verklaring':
      return [];
    case 'plan':
      return [
        inhoud.groep,
        inhoud.aardEnOmvang,
        ...inhoud.doelen,
        ...inhoud.interventies.map((i) => i.wat),
        inhoud.monitoring,
      ];
    case 'verslag':
      return [
        inhoud.groep,
        inhoud.plaats,
        inhoud.vervangtReden ?? null,
        ...inhoud.aanwezigen.map((a) => a.functie),
        ...inhoud.onderdelen.flatMap((o) => [o.titel, ...o.punten.flatMap((p) => [p.tekst, ...(p.meereizend ?? [])])]),
        ...inhoud.sluitronde.flatMap((r) => [r.wat, r.waarvoor, r.voorwaarden ?? null]),
        inhoud.informeren,
      ];
  }
}

/** What a replacement leaves: no name to look for, whatever somebody is called. */
const VERVANGEN = /(?:ouder van )?J-\d+|een betrokkene|\((?:adres|geboortedatum) weggelaten\)/g;

/**
 * A name that came on the list after the document was made stands in it as it was typed.
 * @throws Geweigerd STAAT_PAST_NIET
 */
export function eisZonderNamen(db: ReadableDb, inhoud: Stukinhoud): void {
  const v = new Vervanger(db);
  for (const tekst of vrijeTeksten(inhoud)) v.tekst((tekst ?? '').replace(VERVANGEN, ';'));
  if (v.aantal + v.weggelaten > 0) {
    weiger(
      'STAAT_PAST_NIET',
      'In dit stuk staat een naam, adres of geboortedatum van iemand die later op de namenlijst kwam. Maak het stuk opnieuw: dan komt er een code.',
    );
  }
}
