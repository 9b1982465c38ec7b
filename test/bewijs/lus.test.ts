/** The long proof: in blocks, stopped and taken up again, and about the code as it is now. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { bewijs, type Opdracht, PROEVEN, type Staat } from './lus.ts';

const map = mkdtempSync(join(tmpdir(), 'bewijs-'));
const staatpad = join(map, 'uitvoer', 'bewijs.json');
afterEach(() => rmSync(map, { recursive: true, force: true }));

function draai(meer: Partial<Opdracht> = {}) {
  const gemeld: Staat[] = [];
  let tik = 0;
  return bewijs({
    projecties: 110,
    documenten: 0,
    crashes: 0,
    terugzettingen: 0,
    herversleutelingen: 0,
    blok: { projecties: 50, documenten: 2, crashes: 3, terugzettingen: 2, herversleutelingen: 2 },
    proeven: PROEVEN,
    zaad: null,
    nieuwZaad: () => 42,
    code: 'nu',
    staatpad,
    klok: () => {
      tik += 1;
      return tik;
    },
    meld: (s) => gemeld.push(s),
    gestopt: () => false,
    ...meer,
  }).then((uitslag) => ({ ...uitslag, gedaan: gemeld.map((s) => s.projecties) }));
}
const opSchijf = () => JSON.parse(readFileSync(staatpad, 'utf8')) as Staat;

test('it does what was asked, in blocks, and writes each down', async () => {
  const { uitkomst, staat, hervat, gedaan } = await draai();
  expect([uitkomst, hervat, gedaan]).toEqual(['geen tegenvoorbeeld', false, [0, 50, 100, 110]]);
  expect(staat.telling.overleggen).toBe(110);
  expect(opSchijf()).toEqual(staat);
  expect(existsSync(`${staatpad}.deel`)).toBe(false);
});

test('stopped between two blocks it goes on where it was, with the same seed and the same result', async () => {
  let blokken = 0;
  const gestopt = () => {
    blokken += 1;
    return blokken > 1;
  };
  const eerst = await draai({ gestopt });
  expect([eerst.uitkomst, eerst.staat.projecties]).toEqual(['gestopt', 50]);
  const verder = await draai({ nieuwZaad: () => 7 });
  expect([verder.uitkomst, verder.hervat, verder.staat.zaad, verder.gedaan]).toEqual([
    'geen tegenvoorbeeld',
    true,
    42,
    [50, 100, 110],
  ]);
  rmSync(staatpad);
  expect((await draai()).staat.telling).toEqual(verder.staat.telling);
});

test('another seed, other code, a finished run or a file that cannot be read starts anew', async () => {
  const zaden = async (meer: Partial<Opdracht>) => {
    const { staat, hervat, gedaan } = await draai({ projecties: 40, nieuwZaad: () => 7, ...meer });
    return [staat.zaad, hervat, gedaan[0]];
  };
  await draai({ projecties: 20, zaad: 3 });
  expect(await zaden({ projecties: 30 })).toEqual([3, true, 20]);
  expect(await zaden({ projecties: 30 })).toEqual([7, false, 0]);
  expect(await zaden({ zaad: 5 })).toEqual([5, false, 0]);
  expect(await zaden({ projecties: 60, code: 'anders' })).toEqual([7, false, 0]);
  writeFileSync(staatpad, '{ "formaat": ');
  expect(await zaden({ zaad: 5 })).toEqual([5, false, 0]);
});

test('documents follow the meetings', async () => {
  const { staat } = await draai({ projecties: 20, documenten: 3 });
  expect([staat.projecties, staat.documenten, staat.telling.overleggen]).toEqual([20, 3, 23]);
});

test('kills follow the documents, each with a count of its own, and one that lost something ends it', async () => {
  const breuk = { zaad: 1, keer: 2, moment: { na: 'open', ms: 1 }, wat: 'half' };
  const proeven = {
    ...PROEVEN,
    crashes: (_zaad: number, aantal: number, telling: Staat['telling']) => {
      telling.crash.dodingen += aantal;
      return null;
    },
    terugzettingen: (_zaad: number, aantal: number, telling: Staat['telling']) => {
      telling.terugzetten.dodingen += aantal;
      return telling.terugzetten.dodingen > 2 ? breuk : null;
    },
  };
  const { uitkomst, staat, tegenvoorbeeld } = await draai({ proeven, projecties: 0, crashes: 7, terugzettingen: 4 });
  expect([uitkomst, tegenvoorbeeld]).toEqual(['tegenvoorbeeld', breuk]);
  expect([staat.crashes, staat.telling.crash.dodingen]).toEqual([7, 7]);
  expect([staat.terugzettingen, staat.telling.terugzetten.dodingen]).toEqual([2, 2]);
  const verder = await draai({
    proeven: { ...proeven, terugzettingen: () => null },
    projecties: 0,
    crashes: 7,
    terugzettingen: 4,
  });
  expect([verder.hervat, verder.uitkomst, verder.staat.terugzettingen]).toEqual([true, 'geen tegenvoorbeeld', 4]);
});

test('a counterexample ends it, and is found again: the block in which it was is not written down as done', async () => {
  const zaden: number[] = [];
  const tegenvoorbeeld = {
    publiek: 'zaal',
    zaden: { basis: 1, leden: [], gasten: [], punten: [], interventies: [], afspraken: [] },
    ingreep: 1,
    eerst: 'a',
    daarna: 'b',
  };
  const proeven = {
    ...PROEVEN,
    projecties: (zaad: number) => {
      zaden.push(zaad);
      return zaden.length === 1 ? null : tegenvoorbeeld;
    },
  };
  const eerst = await draai({ proeven });
  expect([eerst.uitkomst, eerst.tegenvoorbeeld, eerst.staat.projecties]).toEqual([
    'tegenvoorbeeld',
    tegenvoorbeeld,
    50,
  ]);
  expect(opSchijf().projecties).toBe(50);
  await draai({ proeven, projecties: 100 });
  expect(zaden).toHaveLength(3);
  expect(zaden[2]).toBe(zaden[1]);
});
