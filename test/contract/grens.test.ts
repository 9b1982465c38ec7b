/** Generated from the contract: what the router refuses, for every area × call. Nothing here names a call. */
import { describe, expect, it } from 'vitest';
import { type HoofdAfhandelaars, maakRouter, type Slottoestand } from '../../electron/ipc/router.ts';
import { contract, type Overlegtafelcontract } from '../../shared/contract/contract.ts';
import {
  type Aanroep,
  type Contract,
  type Slotvoorwaarde,
  type Vensterrol,
  vensterrollen,
} from '../../shared/contract/kern.ts';
import { slottoestanden } from '../../shared/contract/kluis.ts';
import { metVreemdeSleutel, voorbeelden } from './voorbeelden.ts';

const aanroepen: [string, string, Aanroep][] = Object.entries(contract as Contract).flatMap(([gebied, deel]) =>
  Object.entries(deel).map(([naam, aanroep]): [string, string, Aanroep] => [gebied, naam, aanroep]),
);

/** As `kern.ts` words it: in which states of the vault a call may run. */
const toegestaan: Readonly<Record<Slotvoorwaarde, readonly Slottoestand[]>> = {
  dicht: ['geen', 'dicht'],
  open: ['open'],
  afgedekt: ['afgedekt'],
  'niet-afgedekt': ['geen', 'dicht', 'open', 'beheer'],
  beheer: ['beheer'],
  altijd: ['geen', 'dicht', 'open', 'afgedekt', 'beheer'],
};

/** The real router; whatever it lets through is counted, wherever it would be carried out. */
function opstelling(toestand: Slottoestand) {
  const door: string[] = [];
  const tel = (gebied: string, naam: string) => () => void door.push(`${gebied}.${naam}`);
  const hoofd = Object.fromEntries(
    Object.entries(contract as Contract).map(([gebied, deel]) => [
      gebied,
      Object.fromEntries(Object.keys(deel).map((naam) => [naam, tel(gebied, naam)])),
    ]),
  );
  const roep = maakRouter({
    contract,
    toestand: () => toestand,
    hoofd: hoofd as unknown as HoofdAfhandelaars<Overlegtafelcontract>,
    kluis: async (gebied, naam) => tel(gebied, naam)(),
    meldFout: () => undefined,
  });
  return { roep, door };
}

const passendeToestand = (aanroep: Aanroep): Slottoestand => toegestaan[aanroep.slot][0] ?? 'open';
const eersteRol = (aanroep: Aanroep): Vensterrol => aanroep.rollen[0] ?? 'regie';
/** Nobody's window at all, or a role spelled differently. */
const vreemdeRollen = ['', 'Regie', 'regie ', 'beheer', 'constructor'] as unknown as Vensterrol[];

describe.each(aanroepen)('%s.%s', (gebied, naam, aanroep) => {
  const invoeren = voorbeelden(aanroep.invoer);

  it('takes an input as the contract describes it, from each window that may call it', async () => {
    expect(invoeren.length).toBeGreaterThan(0);
    for (const rol of aanroep.rollen) {
      for (const invoer of invoeren) {
        const { roep, door } = opstelling(passendeToestand(aanroep));
        await roep(rol, gebied, naam, invoer);
        expect(door).toEqual([`${gebied}.${naam}`]);
      }
    }
  });

  it('is refused to every other window', async () => {
    const anderen = [...vensterrollen, ...vreemdeRollen].filter((rol) => !aanroep.rollen.includes(rol));
    expect(anderen).toContain('zaal');
    for (const rol of anderen) {
      for (const toestand of slottoestanden) {
        const { roep, door } = opstelling(toestand);
        expect(await roep(rol, gebied, naam, invoeren[0])).toMatchObject({ ok: false, code: 'ROL_MAG_NIET' });
        expect(door).toEqual([]);
      }
    }
  });

  it('refuses a key that it does not know, at every depth', async () => {
    const fout = invoeren.flatMap(metVreemdeSleutel);
    expect(fout.length).toBeGreaterThan(0);
    for (const invoer of fout) {
      const { roep, door } = opstelling(passendeToestand(aanroep));
      expect(await roep(eersteRol(aanroep), gebied, naam, invoer)).toMatchObject({
        ok: false,
        code: 'ONGELDIGE_INVOER',
      });
      expect(door).toEqual([]);
    }
  });

  it.each([[undefined], [null], ['tekst'], [1], [[]]])('refuses %j as input', async (invoer) => {
    const { roep, door } = opstelling(passendeToestand(aanroep));
    expect(await roep(eersteRol(aanroep), gebied, naam, invoer)).toMatchObject({ ok: false, code: 'ONGELDIGE_INVOER' });
    expect(door).toEqual([]);
  });

  it.each(slottoestanden)('runs in the state `%s` of the vault only where the contract says so', async (toestand) => {
    const { roep, door } = opstelling(toestand);
    const antwoord = await roep(eersteRol(aanroep), gebied, naam, invoeren[0]);
    if (toegestaan[aanroep.slot].includes(toestand)) {
      expect(door).toEqual([`${gebied}.${naam}`]);
      return;
    }
    expect(door).toEqual([]);
    const voorBeheer = aanroep.slot === 'beheer' || (toestand === 'beheer' && aanroep.slot !== 'dicht');
    const code = voorBeheer
      ? 'ALLEEN_BEHEER'
      : toestand === 'geen' || toestand === 'dicht'
        ? 'KLUIS_DICHT'
        : aanroep.slot === 'open' || aanroep.slot === 'niet-afgedekt'
          ? 'AFGEDEKT'
          : 'KLUIS_OPEN';
    expect(antwoord).toMatchObject({ ok: false, code });
  });
});

describe('the windows', () => {
  const van = (rol: Vensterrol) => aanroepen.filter(([, , a]) => a.rollen.includes(rol)).map(([g, n]) => `${g}.${n}`);

  it('of the room has no call at all', () => {
    expect(van('zaal')).toEqual([]);
  });

  it('for signing has two calls, and only while regie is covered', () => {
    expect(van('tekenen')).toEqual(['tekenen.tekst', 'tekenen.levelIn']);
    expect(aanroepen.filter(([, , a]) => a.rollen.includes('tekenen')).map(([, , a]) => a.slot)).toEqual([
      'afgedekt',
      'afgedekt',
    ]);
  });

  it('of regie shares no call with another', () => {
    expect(aanroepen.filter(([, , a]) => a.rollen.length !== 1).map(([g, n]) => `${g}.${n}`)).toEqual([]);
  });

  it('of regie can do nothing with case data while it is covered but come back, lock, and the like', () => {
    const kan = aanroepen.filter(([, , a]) => a.rollen.includes('regie') && toegestaan[a.slot].includes('afgedekt'));
    expect(kan.map(([g, n]) => `${g}.${n}`).sort()).toEqual([
      'bestanden.kies',
      'kluis.bezig',
      'kluis.keurProfiel',
      'kluis.meetWachtzin',
      'kluis.toestand',
      'kluis.vergrendel',
      'kluis.zetThema',
      'verklaringen.keerTerug',
    ]);
  });
});
