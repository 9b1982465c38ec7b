/** The tour on the profile and the groepsscan files that lie next to the repository, where they are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { bouw } from '../../build/bouw.ts';
import { leesTabel } from '../../electron/groepsscan/leesTabel.ts';
import { maakVoorbeeld } from '../../shared/domein/groepsscan/maakVoorbeeld.ts';
import { celtekst } from '../../shared/domein/groepsscan/tekst.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import { sporenIn, zoekwoorden } from '../support/sporen.ts';
import { metMappen } from './steun/map.ts';
import { draaiRondleiding, leesResultaat, type Resultaat, TOUR_HOOGUIT_MS, type Verloop } from './steun/opdracht.ts';
import { beproefPakket } from './steun/pakket.ts';

const gedeeld = fileURLToPath(new URL('../../../shared/', import.meta.url));
const scans = existsSync(join(gedeeld, 'groepsscan')) ? readdirSync(join(gedeeld, 'groepsscan')).sort() : [];
const profiel = join(gedeeld, 'convenant', 'papendrecht.json');
const eigenProfiel = existsSync(profiel) ? profiel : null;
if (scans.length === 0) console.log('overgeslagen: geen groepsscans gevonden naast de repository');
if (eigenProfiel === null) console.log('overgeslagen: geen convenantprofiel gevonden naast de repository');

/** A run of the tour takes a minute: the first scan goes with the profile; how the others are read has tests of its own. */
const scan = scans[0] ?? '';
const met = eigenProfiel;

const nieuweMap = metMappen();

/** What is in the file: the rows, and the words in its columns of names. */
async function inhoudVan(naam: string): Promise<{ rijen: number; namen: string[]; alles: string[] }> {
  const tabel = await leesTabel(readFileSync(join(gedeeld, 'groepsscan', naam)), naam);
  const { indeling, rijen } = maakVoorbeeld(tabel, null, dagVan(new Date()));
  const [kop = [], ...onder] = tabel.rijen.slice(indeling.kopregel - 1);
  const kolommen = kop.flatMap((cel, nr) => (/naam|namen|gezag|ouder|wettelijk/i.test(celtekst(cel)) ? [nr] : []));
  const tekst = (nrs: readonly number[]) => onder.flatMap((rij) => nrs.map((nr) => celtekst(rij[nr])));
  return {
    rijen: rijen.length,
    namen: zoekwoorden(tekst(kolommen)),
    alles: zoekwoorden(tekst(kop.map((_, nr) => nr))),
  };
}

describe.skipIf(scan === '' && met === null)('the tour with files from next to the repository', () => {
  let verloop: Verloop;
  let resultaat: Resultaat;
  let inhoud: Awaited<ReturnType<typeof inhoudVan>> = { rijen: 0, namen: [], alles: [] };
  beforeAll(async () => {
    await bouw();
    if (scan !== '') inhoud = await inhoudVan(scan);
    verloop = await draaiRondleiding(
      nieuweMap(),
      ...(scan === '' ? [] : ['--groepsscan', join(gedeeld, 'groepsscan', scan)]),
      ...(met === null ? [] : ['--profiel', met]),
    );
    if (verloop.code !== 0) throw new Error(`the tour failed:\n${verloop.stderr}`);
    resultaat = leesResultaat(verloop.uit);
  }, TOUR_HOOGUIT_MS);

  it.skipIf(scan === '')('reads every row, and names nobody but in the vault', () => {
    const { ingelezen, bruto, netto } = resultaat.leden;
    expect(ingelezen).toBe(inhoud.rijen);
    expect(bruto).toBeLessThanOrEqual(ingelezen);
    expect(netto).toBe(bruto - 1);
    expect(inhoud.namen.length).toBeGreaterThan(ingelezen);
    expect(inhoud.namen.filter((naam) => verloop.stderr.includes(naam))).toEqual([]);
  });

  it('leaves no word of the file, and no marker word, readable on the disk', () => {
    const woorden = [...inhoud.alles, ...resultaat.zichtbaar, ...resultaat.afgeschermd];
    expect(sporenIn(join(verloop.uit, 'kluis'), woorden)).toEqual([]);
    expect(readdirSync(verloop.tijdelijk)).toEqual([]);
  });

  it('follows the profile in what it hands over', () => {
    const tooi = met === null ? 'gm0000' : JSON.parse(readFileSync(met, 'utf8')).gemeente.tooi;
    expect(readFileSync(join(verloop.uit, 'dms', 'pakbon.xml'), 'utf8')).toContain(`<tooi>${tooi}</tooi>`);
  });

  beproefPakket(() => ({ dms: join(verloop.uit, 'dms'), resultaat, namen: inhoud.namen }));
});
