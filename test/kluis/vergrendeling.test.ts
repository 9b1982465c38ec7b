/** Locking: when, in which order, and whatever happens on the way. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  beginstand,
  type Gebeurtenis,
  maakVergrendeling,
  STANDAARD_GRENZEN,
  stap,
  type Vergrendeling,
  type Vergrendeloorzaak,
  type Vergrendelopties,
} from '../../electron/kluis/vergrendeling.ts';

const MINUUT = 60_000;

/** A clock and timers that only move when told. */
class Tijd {
  nu = 1_000_000;
  #wachtend: { op: number; fn: () => void }[] = [];

  readonly timer = (ms: number, fn: () => void): (() => void) => {
    const wacht = { op: this.nu + ms, fn };
    this.#wachtend.push(wacht);
    return () => {
      this.#wachtend = this.#wachtend.filter((ander) => ander !== wacht);
    };
  };

  verder(ms: number): void {
    const tot = this.nu + ms;
    for (;;) {
      const eerste = this.#wachtend.filter(({ op }) => op <= tot).sort((a, b) => a.op - b.op)[0];
      if (!eerste) break;
      this.#wachtend = this.#wachtend.filter((wacht) => wacht !== eerste);
      this.nu = Math.max(this.nu, eerste.op);
      eerste.fn();
    }
    this.nu = tot;
  }

  get wachtend(): number {
    return this.#wachtend.length;
  }
}

let tijd: Tijd;
let gedaan: string[];

function maak(anders: Partial<Vergrendelopties['effecten']> = {}, grenzen = STANDAARD_GRENZEN): Vergrendeling {
  const noteer = (naam: string) => async (oorzaak: Vergrendeloorzaak) => {
    gedaan.push(`${naam} (${oorzaak})`);
  };
  return maakVergrendeling({
    klok: () => tijd.nu,
    timer: tijd.timer,
    grenzen,
    hooguitMs: 500,
    effecten: {
      'zaal-leeg': noteer('zaal-leeg'),
      'werker-einde': noteer('werker-einde'),
      'vensters-herladen': noteer('vensters-herladen'),
      ...anders,
    },
  });
}

const volgorde = (oorzaak: string): string[] =>
  ['zaal-leeg', 'werker-einde', 'vensters-herladen'].map((effect) => `${effect} (${oorzaak})`);

beforeEach(() => {
  tijd = new Tijd();
  gedaan = [];
});

describe('locking', () => {
  it.each<Vergrendeloorzaak>(['toets', 'knop', 'slaapstand', 'schermslot', 'deksel', 'venster-gesloten'])(
    'by %s blanks the room, then ends the worker, then reloads the windows',
    async (oorzaak) => {
      const slot = maak();
      slot.ontgrendeld();
      await slot.vergrendel(oorzaak);
      expect(gedaan).toEqual(volgorde(oorzaak));
      expect(slot.toestand()).toMatchObject({ slot: 'dicht', oorzaak });
    },
  );

  it('waits for each effect before the next', async () => {
    let laatDoor: () => void = () => undefined;
    const wacht = new Promise<void>((klaar) => {
      laatDoor = klaar;
    });
    const slot = maak({ 'zaal-leeg': () => wacht });
    slot.ontgrendeld();
    const klaar = slot.vergrendel('toets');
    await Promise.resolve();
    expect([slot.toestand().slot, gedaan]).toEqual(['vergrendelt', []]);
    laatDoor();
    await klaar;
    expect(gedaan).toEqual(volgorde('toets').slice(1));
  });

  it('goes on when the room cannot be blanked, or never answers', async () => {
    const stuk = maak({ 'zaal-leeg': () => Promise.reject(new Error('window is gone')) });
    stuk.ontgrendeld();
    await stuk.vergrendel('toets');
    expect(gedaan).toEqual(volgorde('toets').slice(1));

    gedaan = [];
    const hangt = maak({ 'zaal-leeg': () => new Promise<void>(() => undefined) });
    hangt.ontgrendeld();
    const klaar = hangt.vergrendel('knop');
    await Promise.resolve();
    await Promise.resolve();
    tijd.verder(500);
    await klaar;
    expect(gedaan).toEqual(volgorde('knop').slice(1));
    expect(hangt.toestand().slot).toBe('dicht');
  });

  it('happens once when asked twice, and not at all while closed', async () => {
    const slot = maak();
    await slot.vergrendel('toets');
    expect(gedaan).toEqual([]);
    slot.ontgrendeld();
    await Promise.all([slot.vergrendel('toets'), slot.vergrendel('deksel')]);
    await slot.vergrendel('deksel');
    expect(gedaan).toEqual(volgorde('toets'));
  });

  it('leaves no timer behind', async () => {
    const slot = maak();
    slot.ontgrendeld();
    await slot.vergrendel('toets');
    expect(tijd.wachtend).toBe(0);
  });
});

describe('idleness', () => {
  const isOpen = (slot: Vergrendeling): boolean => slot.toestand().slot === 'open';

  it('locks after five minutes in preparation', async () => {
    const slot = maak();
    slot.ontgrendeld();
    tijd.verder(5 * MINUUT - 1);
    expect(isOpen(slot)).toBe(true);
    tijd.verder(1);
    expect(isOpen(slot)).toBe(false);
    await slot.vergrendel('toets');
    expect(gedaan).toEqual(volgorde('stilstand'));
  });

  it('locks after fifteen minutes during an overleg, and after five again when that is over', () => {
    const slot = maak();
    slot.ontgrendeld();
    slot.fase('overleg');
    tijd.verder(14 * MINUUT);
    slot.fase('voorbereiding');
    expect(isOpen(slot)).toBe(true);
    tijd.verder(5 * MINUUT);
    expect(isOpen(slot)).toBe(false);
  });

  it('starts again at each activity', () => {
    const slot = maak();
    slot.ontgrendeld();
    for (let keer = 0; keer < 10; keer += 1) {
      tijd.verder(4 * MINUUT);
      slot.activiteit();
    }
    expect(isOpen(slot)).toBe(true);
    tijd.verder(5 * MINUUT);
    expect(isOpen(slot)).toBe(false);
  });

  it('follows a shorter limit of the policy', () => {
    const slot = maak({}, { voorbereiding: 1, overleg: 2 });
    slot.ontgrendeld();
    tijd.verder(MINUUT);
    expect(isOpen(slot)).toBe(false);
  });

  it('is not forgiven by a key press that comes before the timer, as after a sleep', () => {
    const slot = maak();
    slot.ontgrendeld();
    tijd.nu += 60 * MINUUT;
    slot.activiteit();
    expect(slot.toestand()).toMatchObject({ slot: 'vergrendelt', oorzaak: 'stilstand' });
  });

  it('locks when the clock ran backwards', () => {
    const slot = maak();
    slot.ontgrendeld();
    tijd.nu -= MINUUT;
    slot.activiteit();
    expect(slot.toestand().slot).toBe('vergrendelt');
  });
});

describe('the state machine', () => {
  const gebeurtenis: fc.Arbitrary<(nu: number) => Gebeurtenis> = fc.constantFrom(
    (nu: number): Gebeurtenis => ({ soort: 'ontgrendeld', nu }),
    (nu: number): Gebeurtenis => ({ soort: 'activiteit', nu }),
    (nu: number): Gebeurtenis => ({ soort: 'tik', nu }),
    (nu: number): Gebeurtenis => ({ soort: 'fase', fase: 'overleg', nu }),
    (nu: number): Gebeurtenis => ({ soort: 'fase', fase: 'voorbereiding', nu }),
    (): Gebeurtenis => ({ soort: 'vergrendel', oorzaak: 'toets' }),
    (): Gebeurtenis => ({ soort: 'vergrendeld' }),
  );

  it('is never open longer than the limit without activity, and has effects only when it leaves open', () => {
    const rij = fc.array(fc.tuple(gebeurtenis, fc.nat(4 * MINUUT)), { maxLength: 60 });
    fc.assert(
      fc.property(rij, (stappen) => {
        let toestand = beginstand;
        let nu = 0;
        for (const [maakGebeurtenis, verstreken] of stappen) {
          nu += verstreken;
          const voor = toestand;
          const na = stap(voor, maakGebeurtenis(nu), STANDAARD_GRENZEN);
          toestand = na.toestand;
          expect(na.effecten.length > 0).toBe(voor.slot === 'open' && toestand.slot === 'vergrendelt');
          // Telling it once more that it was unlocked or locked says nothing about the user.
          const vanGebruiker = !['ontgrendeld', 'vergrendeld'].includes(maakGebeurtenis(nu).soort);
          if (toestand.slot === 'open' && voor.slot === 'open' && vanGebruiker) {
            expect(nu - voor.laatsteActiviteit).toBeLessThan(STANDAARD_GRENZEN[voor.fase] * MINUUT);
          } else if (toestand.slot === 'open' && voor.slot === 'open') {
            expect(toestand.laatsteActiviteit).toBe(voor.laatsteActiviteit);
          }
        }
      }),
    );
  });
});

describe('random days at the laptop', () => {
  type Handeling =
    | { readonly soort: 'ontgrendel' }
    | { readonly soort: 'activiteit' }
    | { readonly soort: 'fase'; readonly fase: 'voorbereiding' | 'overleg' }
    | { readonly soort: 'verder'; readonly ms: number }
    | { readonly soort: 'vergrendel'; readonly oorzaak: Vergrendeloorzaak };
  const oorzaken = ['toets', 'knop', 'slaapstand', 'schermslot', 'deksel', 'venster-gesloten'] as const;
  const handeling: fc.Arbitrary<Handeling> = fc.oneof(
    fc.constantFrom<Handeling>({ soort: 'ontgrendel' }, { soort: 'activiteit' }),
    fc.constantFrom('voorbereiding' as const, 'overleg' as const).map((fase): Handeling => ({ soort: 'fase', fase })),
    fc.nat(7 * MINUUT).map((ms): Handeling => ({ soort: 'verder', ms })),
    fc.constantFrom(...oorzaken).map((oorzaak): Handeling => ({ soort: 'vergrendel', oorzaak })),
  );
  const effect = fc.constantFrom<'gaat' | 'faalt' | 'hangt'>('gaat', 'gaat', 'gaat', 'faalt', 'hangt');

  it('lock within the limit after the last activity, each time once, with every effect in order, whatever fails or hangs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(handeling, effect, fc.boolean()), { maxLength: 40 }), async (dag) => {
        const klok = new Tijd();
        const rij: string[] = [];
        let lot: 'gaat' | 'faalt' | 'hangt' = 'gaat';
        const doe = (naam: string) => async () => {
          rij.push(naam);
          if (lot === 'faalt') throw new Error('window is gone');
          if (lot === 'hangt') await new Promise(() => undefined);
        };
        const slot = maakVergrendeling({
          klok: () => klok.nu,
          timer: klok.timer,
          grenzen: STANDAARD_GRENZEN,
          hooguitMs: 500,
          effecten: { 'zaal-leeg': doe('zaal'), 'werker-einde': doe('werker'), 'vensters-herladen': doe('vensters') },
        });
        /** Lets a lock that is on its way come to its end, also when an effect hangs. */
        const totRust = async () => {
          while (slot.toestand().slot === 'vergrendelt') {
            for (let keer = 0; keer < 6; keer += 1) await Promise.resolve();
            if (slot.toestand().slot === 'vergrendelt') klok.verder(500);
          }
        };
        let actief = 0;
        let geopend = 0;
        let gesloten = 0;
        for (const [h, hoe, wacht] of dag) {
          lot = hoe;
          const voor = slot.toestand();
          if (h.soort === 'ontgrendel') slot.ontgrendeld();
          else if (h.soort === 'activiteit') slot.activiteit();
          else if (h.soort === 'fase') slot.fase(h.fase);
          else if (h.soort === 'verder') klok.verder(h.ms);
          else {
            // Twice, as a lid that closes while somebody presses the key.
            void slot.vergrendel(h.oorzaak);
            void slot.vergrendel('deksel');
          }
          const na = slot.toestand();
          if (voor.slot === 'dicht' && na.slot === 'open') {
            geopend += 1;
            actief = klok.nu;
          }
          // An unlock that comes while it still locks opens nothing: there is no key any more.
          if (voor.slot === 'vergrendelt') expect(na.slot).not.toBe('open');
          if (voor.slot === 'open' && na.slot !== 'open') gesloten += 1;
          if (na.slot === 'open') {
            if (h.soort === 'activiteit' || h.soort === 'fase') actief = klok.nu;
            expect(klok.nu - actief).toBeLessThan(STANDAARD_GRENZEN[na.fase] * MINUUT);
          }
          if (wacht) await totRust();
        }
        await totRust();
        expect(gesloten).toBe(geopend - (slot.toestand().slot === 'open' ? 1 : 0));
        expect(rij).toEqual(Array.from({ length: gesloten }, () => ['zaal', 'werker', 'vensters']).flat());
      }),
      { numRuns: 200 },
    );
  });
});
