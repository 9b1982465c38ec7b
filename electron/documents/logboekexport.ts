/**
 * The log for the privacy officer: a table for a spreadsheet, the same as JSON, and what the verification found. Parts
 * are made in the worker; put together they are one package. There are ids and codes in it, and no names.
 */
import Papa from 'papaparse';
import { type Exportdeel, exportdeel, type Logperiode, type Vondst } from '../../db/commands/logboek.ts';
import { type Logrij, leesOnderwerp, type Schakel, TIJD } from '../../db/logboek.ts';
import type { Omgeving } from '../../db/omgeving.ts';
import { logInWoorden, soortVanLogcode } from '../../shared/domein/logboek.ts';
import { dagVan, kloktijdMetSeconden } from '../../shared/domein/tijd.ts';

export interface Logboekdeel extends Pick<Exportdeel, 'gevonden' | 'verder'> {
  readonly aantal: number;
  /** Lines, each with its end. */
  readonly csv: string;
  /** Objects, separated by commas. */
  readonly json: string;
}

/** A spreadsheet in Dutch takes semicolons, and runs what begins with = + - @: those get an apostrophe before them. */
function csv(rijen: readonly (readonly (string | number)[])[]): string {
  if (rijen.length === 0) return '';
  const instelling = { delimiter: ';', newline: '\r\n', escapeFormulae: true };
  return `${Papa.unparse(rijen as (string | number)[][], instelling)}\r\n`;
}

const KOLOMMEN = [
  'Rij',
  'Dag',
  'Tijd',
  'Soort',
  'Wat er gebeurde',
  'Code',
  'Sleutel',
  'Waarover',
  'Tijd (UTC)',
  'Vorige hash',
  'Hash',
];

const inWoorden = (r: Logrij): string => logInWoorden(r.wat, leesOnderwerp(r));

function csvRij(r: Logrij): (string | number)[] {
  const moment = TIJD.test(r.tijd) && !Number.isNaN(Date.parse(r.tijd)) ? new Date(r.tijd) : null;
  return [
    r.volgnummer,
    moment ? dagVan(moment) : '',
    moment ? kloktijdMetSeconden(moment) : '',
    soortVanLogcode(r.wat) ?? '',
    inWoorden(r),
    r.wat,
    r.wie,
    r.onderwerp,
    r.tijd,
    r.vorige,
    r.hash,
  ];
}

/** One part of an export, made in the worker. */
export function maakLogboekdeel(
  omgeving: Omgeving,
  opdracht: Logperiode & { readonly vanaf: number; readonly kop: number },
): Logboekdeel {
  const { rijen, gevonden, verder } = exportdeel(omgeving, opdracht);
  return {
    gevonden,
    verder,
    aantal: rijen.length,
    csv: csv(rijen.map(csvRij)),
    json: rijen.map((r) => JSON.stringify({ ...r, inWoorden: inWoorden(r) })).join(',\n'),
  };
}

export interface Logboekgegevens extends Logperiode {
  readonly id: string;
  /** Last row that the export covers, and first row that there is. */
  readonly kop: Schakel;
  readonly eerste: number;
  readonly versie: string;
  readonly oefening: boolean;
  readonly gemaaktOp: Date;
}

export interface Logboekpakket {
  readonly naam: string;
  readonly bestanden: ReadonlyMap<string, Uint8Array>;
  readonly aantal: number;
  readonly klopt: boolean;
}

const UITLEG =
  'hash = SHA-256 in hexadecimalen over de canonieke JSON (RFC 8785) van volgnummer, tijd, wie, wat, onderwerp (als tekst) en vorige';

const vondstInWoorden = ({ soort, rij, moment }: Vondst): string =>
  soort === 'breuk'
    ? `Rij ${rij}${moment ? ` (${moment})` : ''} past niet bij de rij ervoor`
    : `Een rij die bij een export is vastgelegd, is weg of anders: rij ${rij === 0 ? 'onbekend' : rij}`;

function controletabel(g: Logboekgegevens, aantal: number, gevonden: readonly Vondst[]): string {
  return csv([
    ['Wat', 'Waarde'],
    ['Uitkomst van de controle', gevonden.length === 0 ? 'het hele logboek klopt' : 'het logboek klopt niet'],
    ...gevonden.map((v) => ['Bevinding', vondstInWoorden(v)]),
    ['Gecontroleerd', `rij ${g.eerste} tot en met ${g.kop.volgnummer}`],
    ['Laatste rij', g.kop.volgnummer],
    ['Hash van de laatste rij', g.kop.hash],
    ['Periode van', g.van ?? 'begin'],
    ['Periode tot en met', g.tot ?? 'nu'],
    ['Rijen in dit bestand', aantal],
    ['Gemaakt op (UTC)', g.gemaaktOp.toISOString()],
    ['Nummer van deze export', g.id],
    ['Versie van Overlegtafel', g.versie],
    ['Oefenkluis', g.oefening ? 'ja' : 'nee'],
    ['Hoe de hash is berekend', UITLEG],
  ]);
}

const BOM = '\uFEFF';
const bytes = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);

/** Puts the parts together: `logboek.csv`, `logboek.json` and `controle.csv`. Text files for Excel begin with a BOM. */
export function logboekpakket(delen: readonly Logboekdeel[], g: Logboekgegevens): Logboekpakket {
  const gevonden = delen.flatMap((d) => d.gevonden);
  const aantal = delen.reduce((som, d) => som + d.aantal, 0);
  const klopt = gevonden.length === 0;
  const kop = JSON.stringify({
    export: g.id,
    versie: g.versie,
    oefening: g.oefening,
    gemaaktOp: g.gemaaktOp.toISOString(),
    periode: { van: g.van, tot: g.tot },
    aantal,
    controle: { klopt, vanRij: g.eerste, totRij: g.kop.volgnummer, bevindingen: gevonden },
    kop: g.kop,
    uitleg: UITLEG,
  });
  const rijen = delen.map((d) => d.json).filter((deel) => deel !== '');
  return {
    naam: `Logboek-${dagVan(g.gemaaktOp)}`,
    aantal,
    klopt,
    bestanden: new Map([
      ['logboek.csv', bytes([BOM, csv([KOLOMMEN]), ...delen.map((d) => d.csv)].join(''))],
      ['logboek.json', bytes(`${kop.slice(0, -1)},"rijen":[\n${rijen.join(',\n')}\n]}\n`)],
      ['controle.csv', bytes(BOM + controletabel(g, aantal, gevonden))],
    ]),
  };
}
