/** What a paper said, as a mark in the register: so that it shows when the next one would say something else. */
import { createHash } from 'node:crypto';
import { canoniekeJson } from '../canoniek.ts';
import type { ReadableDb } from '../handles.ts';
import type { Overlegsituatie } from './situatie.ts';
import { soorten } from './verstrekkingssoorten.ts';
import type { Papierkop, Verstrekkingsstof } from './verstrekkingsstof.ts';

/** Over its content; what differs for every paper (number, day) and for the whole vault is no part of it. */
export function papiermerk(inhoud: Verstrekkingsstof['inhoud']): string {
  const { nummer, dag, terugVoor, gemeente, oefening, ...rest } = { ...inhoud } as Partial<Papierkop>;
  return createHash('sha256').update(canoniekeJson(rest)).digest('hex');
}

/** Would the invitation say something else now? False where the last one was made before marks were kept. */
export function uitnodigingVeranderd(
  db: ReadableDb,
  o: Overlegsituatie,
  deelnemerId: string,
  merk: string | null,
): boolean {
  if (merk === null || o.overleg.staat !== 'voorbereiding') return false;
  const { profiel } = o.situatie;
  const kop: Papierkop = {
    gemeente: '',
    oefening: false,
    convenant: profiel.convenant.citeertitel,
    nummer: '',
    dag: '',
    terugVoor: null,
  };
  const stof = soorten.uitnodiging.maak(db, o, deelnemerId, kop);
  return stof !== undefined && papiermerk(stof.inhoud) !== merk;
}
