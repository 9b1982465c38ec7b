/** The store's tables as far as a random meeting fills them: putting rows in, changing them, and taking it all back. */
import { openGesloten } from '../../db/commands/openGesloten.ts';
import type { Waarde, WritableDb } from '../../db/handles.ts';

/** Table → its key columns, and the others; in the order in which rows may refer to each other. */
const TABELLEN = {
  instelling: [['sleutel'], ['waarde']],
  profiel: [
    ['id', 'versie'],
    ['inhoud', 'sinds'],
  ],
  besluit_art20: [['id'], ['inhoud', 'sinds']],
  groep: [['id'], ['naam', 'wijk', 'staat', 'stap', 'sinds']],
  groepssignaal: [['id'], ['groep_id', 'plaats', 'wanneer', 'gedrag', 'omvang', 'bron', 'datum']],
  plan: [['groep_id'], ['aard_en_omvang', 'doelen', 'monitoring']],
  om_deelname: [['groep_id'], ['vanaf', 'tot']],
  lid: [
    ['id'],
    [
      'groep_id',
      'code',
      'staat',
      'voornaam',
      'roepnaam',
      'tussenvoegsel',
      'achternaam',
      'geslacht',
      'adres',
      'postcode',
      'plaats',
      'dagbesteding',
      'gedrag',
      'sinds',
    ],
  ],
  vertegenwoordiger: [['id'], ['lid_id', 'naam', 'adres']],
  lid_bron: [
    ['lid_id', 'bron'],
    ['gegevenssoort', 'kring', 'sinds'],
  ],
  interventie: [
    ['id'],
    ['groep_id', 'soort', 'wat', 'verantwoordelijke', 'begin', 'termijn', 'bron', 'gegevenssoort', 'kring', 'sinds'],
  ],
  interventie_lid: [['interventie_id', 'lid_id'], []],
  overleg: [
    ['id'],
    [
      'datum',
      'begin',
      'plaats',
      'staat',
      'profiel_id',
      'profiel_versie',
      'agendapunt_id',
      'bladzijde',
      'beamer_leeg',
      'eerste_binnen',
      'verschil_in_zaal',
      'wie_is_er',
      'tekenaar_id',
      'geopend_op',
      'gesloten_op',
    ],
  ],
  overleg_groep: [['overleg_id', 'groep_id'], ['volgorde']],
  vaststelling: [['id'], ['overleg_id', 'groep_id', 'partners', 'ongewijzigd', 'tijd']],
  vaststelling_lid: [
    ['vaststelling_id', 'lid_id'],
    ['wat', 'reden'],
  ],
  agendapunt: [
    ['id'],
    ['overleg_id', 'volgorde', 'soort', 'groep_id', 'titel', 'vraag', 'doel', 'kring', 'tijd', 'minuten'],
  ],
  deelnemer: [
    ['id'],
    [
      'overleg_id',
      'zetel',
      'partner',
      'organisatie',
      'naam',
      'functie',
      'rol',
      'gevraagd_door',
      'doel',
      'noodzaak',
      'vuistregel',
      'sinds',
    ],
  ],
  toets: [['deelnemer_id'], ['soort', 'beroepsgeheim', 'getoetst_op']],
  toets_groep: [['deelnemer_id', 'groep_id'], []],
  deelnemer_grond: [['id'], ['deelnemer_id', 'van', 'gegevenssoort', 'niveau', 'grondslag']],
  deelnemer_grond_lid: [['grond_id', 'lid_id'], []],
  deelnemer_verstrekking: [['id'], ['deelnemer_id', 'aan', 'gegevenssoort', 'niveau', 'grondslag']],
  aanwezigheid: [['id'], ['overleg_id', 'deelnemer_id', 'agendapunt_id', 'binnen', 'buiten', 'telt_mee']],
  verklaring: [
    ['id'],
    ['deelnemer_id', 'uitkomst', 'tekst', 'tekstversie', 'teksthash', 'plaats', 'tijd', 'identiteit', 'getypte_naam'],
  ],
  punt: [
    ['id'],
    [
      'overleg_id',
      'agendapunt_id',
      'groep_id',
      'soort',
      'tekst',
      'bron',
      'gegevenssoort',
      'niveau',
      'kring',
      'doel',
      'grondslag',
      'verantwoordelijke',
      'termijn',
      'tijd',
      'volgorde',
      'voorwaarden',
      'beroepsgeheim',
      'aanvulling_door',
    ],
  ],
  punt_lid: [['punt_id', 'lid_id'], []],
  punt_erbij: [['punt_id', 'agendapunt_id'], ['tijd']],
  verruiming: [
    ['id'],
    ['punt_id', 'aan_partners', 'aan_deelnemers', 'bron', 'akkoord_door', 'tijd', 'ingetrokken_op', 'grondslag'],
  ],
  versmalling: [['punt_id'], ['alleen', 'tijd']],
  sluitafspraak: [
    ['id'],
    [
      'overleg_id',
      'onderwerp_id',
      'ontvanger',
      'informatie',
      'gevraagd_aan',
      'akkoord',
      'voorwaarden',
      'wie_informeert',
      'mag_verteld',
      'betrokken',
      'tijd',
      'aantal_items',
    ],
  ],
  sluitafspraak_item: [
    ['afspraak_id', 'item_id'],
    ['punt_id', 'interventie_id'],
  ],
  sluitafspraak_bron: [
    ['afspraak_id', 'bron'],
    ['gevraagd_aan', 'akkoord', 'voorwaarden'],
  ],
} as const satisfies Record<string, readonly [readonly string[], readonly string[]]>;

export type Tabel = keyof typeof TABELLEN;
export interface Rij {
  readonly tabel: Tabel;
  /** Values of the key columns, then of the others. */
  readonly waarden: readonly Waarde[];
}

const sqlVan = new Map<string, { zet: string; wijzig: string; weg: string }>();
for (const [tabel, [sleutels, rest]] of Object.entries(TABELLEN)) {
  const kolommen = [...sleutels, ...rest];
  const waar = sleutels.map((k) => `${k} = ?`).join(' AND ');
  sqlVan.set(tabel, {
    zet: `INSERT INTO ${tabel} (${kolommen.join(', ')}) VALUES (${kolommen.map(() => '?').join(', ')})`,
    wijzig: `UPDATE ${tabel} SET ${rest.map((k) => `${k} = ?`).join(', ')} WHERE ${waar}`,
    weg: `DELETE FROM ${tabel} WHERE ${waar}`,
  });
}

const sql = (tabel: Tabel, wat: 'zet' | 'wijzig' | 'weg') => sqlVan.get(tabel)?.[wat] ?? '';
const sleutelsVan = (rij: Rij) => rij.waarden.slice(0, TABELLEN[rij.tabel][0].length);
const naam = ({ tabel, waarden }: Rij) =>
  TABELLEN[tabel][0].length === 1 ? `${tabel} ${waarden[0]}` : `${tabel} ${waarden[0]} ${waarden[1]}`;

export function zetIn(db: WritableDb, rijen: readonly Rij[]): void {
  openGesloten(db, 'overnemen', () => {
    for (const rij of rijen) db.prepare(sql(rij.tabel, 'zet')).run(...rij.waarden);
  });
}

/**
 * Makes the store that holds `van` hold `naar`: only the rows that differ are touched, and their places in it stay. A list
 * that was fixed is guarded, so each step says why it may.
 */
export function maakAnders(db: WritableDb, van: readonly Rij[], naar: readonly Rij[]): void {
  const oud = new Map(van.map((r) => [naam(r), r]));
  const nieuw = new Set(naar.map(naam));
  const anders = (doe: () => void) => openGesloten(db, 'vernietigen', doe);
  anders(() => {
    for (const rij of van.toReversed()) {
      if (!nieuw.has(naam(rij))) db.prepare(sql(rij.tabel, 'weg')).run(...sleutelsVan(rij));
    }
  });
  for (const rij of naar) {
    const eerst = oud.get(naam(rij));
    if (!eerst) zetIn(db, [rij]);
    else if (eerst.waarden.some((w, i) => w !== rij.waarden[i])) {
      const sleutels = sleutelsVan(rij);
      anders(() => db.prepare(sql(rij.tabel, 'wijzig')).run(...rij.waarden.slice(sleutels.length), ...sleutels));
    }
  }
}

const ONGEDAAN = Symbol('undone');

/** Does something in a transaction and takes back all that it did. */
export function ongedaan<T>(transactie: (fn: (db: WritableDb) => never) => void, doe: (db: WritableDb) => T): T {
  const uit: T[] = [];
  try {
    transactie((db) => {
      uit.push(doe(db));
      throw ONGEDAAN;
    });
  } catch (fout) {
    if (fout !== ONGEDAAN) throw fout;
  }
  return uit[0] as T;
}
