/** One row of a groepsscan in words, for the table and for comparing two rows. */
import type { Lidbeeld } from '../../../shared/contract/groepen.ts';
import type { Ingelezen } from '../../../shared/domein/groepsscan/voorbeeld.ts';
import { datumInWoorden } from '../../../shared/domein/tijd.ts';
import { groepsscanTekst as t } from '../../text/groepsscan.ts';

export interface Rijwoorden {
  readonly naam: string;
  readonly geboren: string;
  readonly geslacht: string;
  readonly adres: string;
  readonly dagbesteding: string;
  readonly gezag: string;
  readonly gedrag: string;
}
export const rijvelden = ['naam', 'geboren', 'geslacht', 'adres', 'dagbesteding', 'gezag', 'gedrag'] as const;

const samen = (delen: readonly string[], tussen: string) => delen.filter(Boolean).join(tussen);

export function rijInWoorden(r: Ingelezen): Rijwoorden {
  const naam = samen([r.voornaam, r.tussenvoegsel, r.achternaam], ' ');
  return {
    naam: r.roepnaam && r.roepnaam !== r.voornaam ? `${naam} (${r.roepnaam})` : naam,
    geboren:
      r.geboren === null ? '' : r.geboren.soort === 'datum' ? datumInWoorden(r.geboren.datum) : String(r.geboren.jaar),
    geslacht: r.geslacht === 'onbekend' ? '' : t.geslacht[r.geslacht],
    adres: samen([r.adres, samen([r.postcode, r.plaats], ' ')], ', '),
    dagbesteding: r.dagbesteding,
    gezag: r.vertegenwoordigers.map((v) => v.naam).join(', '),
    gedrag: r.gedrag,
  };
}

export function lidInWoorden(l: Lidbeeld): Rijwoorden {
  return {
    naam: l.naam,
    geboren: l.geboren,
    geslacht: '',
    adres: l.adres,
    dagbesteding: l.dagbesteding,
    gezag: l.vertegenwoordigers.join(', '),
    gedrag: l.gedrag,
  };
}
