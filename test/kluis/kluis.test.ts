/** The vault as a whole, with a real worker thread and a real encrypted file. */
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Werkerdraad } from '../../electron/kluis/gesprek.ts';
import type { Kluis } from '../../electron/kluis/kluis.ts';
import { kluispaden } from '../../electron/kluis/kop.ts';
import { maakSessie } from '../../electron/kluis/sessie.ts';
import { proefregister } from './proefregister.ts';
import { codeVan, PROEFWERKER, Proefkluizen, SNELLE_KDF, WACHTZIN, weigeringVan } from './steun.ts';

let proef: Proefkluizen;
beforeEach(() => {
  proef = new Proefkluizen();
});
afterEach(() => proef.ruimOp());

async function nieuweKluis(): Promise<{ kluis: Kluis; herstelcode: string }> {
  const kluis = proef.maak();
  const { herstelcode } = await kluis.maak({ wachtzin: WACHTZIN, oefenkluis: true });
  return { kluis, herstelcode };
}

const voegToe = (kluis: Kluis, tekst: string): Promise<unknown> => kluis.vraag('notities', 'voegToe', { tekst });
const alle = (kluis: Kluis): Promise<unknown> => kluis.vraag('notities', 'alle', {});

describe('making and opening', () => {
  it('goes from none to open to closed and open again, with what was written', async () => {
    const kluis = proef.maak();
    expect([kluis.toestand(), kluis.gegevens()]).toEqual(['geen', null]);
    await kluis.maak({ wachtzin: WACHTZIN, oefenkluis: true });
    expect(kluis.toestand()).toBe('open');
    await voegToe(kluis, 'eerste');
    await kluis.vergrendel();
    expect(kluis.toestand()).toBe('dicht');
    await kluis.ontgrendel({ wachtzin: WACHTZIN });
    expect(await alle(kluis)).toEqual(['eerste']);
    expect(await kluis.vraag('notities', 'oefening', {})).toBe(true);
  });

  it('opens with the same passphrase in another Unicode form', async () => {
    const kluis = proef.maak();
    const woorden = 'vijf ijskoude caféhouders ruziën luidkeels';
    await kluis.maak({ wachtzin: woorden.normalize('NFC'), oefenkluis: true });
    await kluis.vergrendel();
    await kluis.ontgrendel({ wachtzin: woorden.normalize('NFD') });
    expect(kluis.toestand()).toBe('open');
  });

  it('refuses a passphrase that is weak or shorter than the policy asks, and then makes nothing', async () => {
    const kluis = proef.maak({ minimaleWachtzinlengte: 40 });
    expect(
      await codeVan(kluis.maak({ wachtzin: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', oefenkluis: true })),
    ).toBe('WACHTZIN_TE_ZWAK');
    expect(await codeVan(kluis.maak({ wachtzin: WACHTZIN, oefenkluis: true }))).toBe('WACHTZIN_TE_ZWAK');
    expect(kluis.toestand()).toBe('geen');
  });

  it('never makes a vault over another, nor over a store whose header is missing', async () => {
    const { kluis } = await nieuweKluis();
    expect(await codeVan(kluis.maak({ wachtzin: WACHTZIN, oefenkluis: true }))).toBe('KLUIS_OPEN');
    await kluis.vergrendel();
    expect(await codeVan(kluis.maak({ wachtzin: WACHTZIN, oefenkluis: true }))).toBe('KLUIS_BESTAAT_AL');
    const { kop, bestand } = kluispaden(proef.map);
    renameSync(kop, `${kop}.weg`);
    const voor = readFileSync(bestand);
    expect(kluis.toestand()).toBe('dicht');
    expect(await codeVan(kluis.maak({ wachtzin: WACHTZIN, oefenkluis: true }))).toBe('KLUIS_BESTAAT_AL');
    expect(await codeVan(kluis.ontgrendel({ wachtzin: WACHTZIN }))).toBe('SLEUTELBESTAND_ONTBREEKT');
    expect(readFileSync(bestand).equals(voor)).toBe(true);
  });

  it('finishes a vault that was interrupted between header and store', async () => {
    const opties = {
      map: proef.map,
      migraties: proefregister.migraties,
      klok: () => new Date(),
      snelleKdfVoorTests: SNELLE_KDF,
    };
    const { sessie } = await maakSessie(opties, Buffer.from(WACHTZIN), true);
    sessie.store.sluit();
    const { bestand, nieuw } = kluispaden(proef.map);
    renameSync(bestand, nieuw);
    const kluis = proef.maak();
    await kluis.ontgrendel({ wachtzin: WACHTZIN });
    expect(await alle(kluis)).toEqual([]);
    expect(existsSync(nieuw)).toBe(false);
  });

  it('makes files that only their owner can read', async () => {
    await nieuweKluis();
    if (process.platform === 'win32') return;
    for (const naam of readdirSync(proef.map)) expect(statSync(join(proef.map, naam)).mode & 0o077, naam).toBe(0);
    expect(statSync(proef.map).mode & 0o077).toBe(0);
  });
});

describe('a wrong passphrase', () => {
  it('is told calmly, and from the fourth on with a growing wait that a restart does not end', async () => {
    const { kluis } = await nieuweKluis();
    await kluis.vergrendel();
    const wachten: unknown[] = [];
    for (let keer = 0; keer < 6; keer += 1) {
      const { code, details } = await weigeringVan(kluis.ontgrendel({ wachtzin: 'niet de goede wachtzin' }));
      expect(code).toBe('WACHTZIN_ONJUIST');
      wachten.push(details?.seconden);
      proef.nu += Number(details?.seconden) * 1000;
    }
    expect(wachten).toEqual([0, 0, 0, 2, 4, 8]);
    await weigeringVan(kluis.ontgrendel({ wachtzin: 'niet de goede wachtzin' }));
    await kluis.sluit();

    const later = proef.maak();
    expect(later.teWachten()).toBe(16);
    expect(await weigeringVan(later.ontgrendel({ wachtzin: WACHTZIN }))).toMatchObject({
      code: 'WACHT_EVEN',
      details: { seconden: 16 },
    });
    proef.nu += 16_000;
    const meldingen: unknown[] = [];
    later.opMelding((onderwerp, waarde) => meldingen.push([onderwerp, waarde]));
    await later.ontgrendel({ wachtzin: WACHTZIN });
    expect(meldingen).toEqual([['geopend', { wijze: 'wachtzin', misluktePogingen: 7, rol: 'procesregisseur' }]]);
    await later.vergrendel();
    expect(later.teWachten()).toBe(0);
  });

  it('counts once for each of two attempts at the same time', async () => {
    const { kluis } = await nieuweKluis();
    await kluis.vergrendel();
    const beide = [kluis.ontgrendel({ wachtzin: 'mis een' }), kluis.ontgrendel({ wachtzin: 'mis twee' })];
    expect(await Promise.all(beide.map(codeVan))).toEqual(['WACHTZIN_ONJUIST', 'WACHTZIN_ONJUIST']);
    expect(JSON.parse(readFileSync(kluispaden(proef.map).pogingen, 'utf8')).aantal).toBe(2);
  });

  it('does not count what was wrong for another reason', async () => {
    const { kluis } = await nieuweKluis();
    await kluis.vergrendel();
    writeFileSync(kluispaden(proef.map).bestand, 'weg');
    expect(await codeVan(kluis.ontgrendel({ wachtzin: WACHTZIN }))).toBe('BESTAND_BESCHADIGD');
    expect(JSON.parse(readFileSync(kluispaden(proef.map).pogingen, 'utf8')).aantal).toBe(0);
  });
});

describe('the recovery code', () => {
  it('is confirmed by typing it back, in whatever way', async () => {
    const { kluis, herstelcode } = await nieuweKluis();
    expect(kluis.gegevens()?.herstelcodeBevestigd).toBe(false);
    const ander = await proef.maak({ map: join(proef.map, 'ander') }).maak({ wachtzin: WACHTZIN, oefenkluis: true });
    expect(await codeVan(kluis.bevestigHerstelcode(ander.herstelcode))).toBe('HERSTELCODE_ONJUIST');
    expect(await codeVan(kluis.bevestigHerstelcode('kort'))).toBe('HERSTELCODE_ONVOLLEDIG');
    expect(kluis.gegevens()?.herstelcodeBevestigd).toBe(false);
    await kluis.bevestigHerstelcode(herstelcode.toLowerCase().replaceAll('-', ' '));
    expect(kluis.gegevens()?.herstelcodeBevestigd).toBe(true);
    await kluis.vergrendel();
    await kluis.ontgrendel({ wachtzin: WACHTZIN });
    expect(kluis.toestand()).toBe('open');
  });

  it('opens the vault and sets a new passphrase, after which the old one opens nothing', async () => {
    const { kluis, herstelcode } = await nieuweKluis();
    await voegToe(kluis, 'nog hier');
    await kluis.vergrendel();
    const nieuweWachtzin = 'zeven kwieke egels tekenen bruggen';
    await kluis.herstel({ code: herstelcode, nieuweWachtzin });
    expect(await alle(kluis)).toEqual(['nog hier']);
    await kluis.vergrendel();
    expect(await codeVan(kluis.ontgrendel({ wachtzin: WACHTZIN }))).toBe('WACHTZIN_ONJUIST');
    await kluis.ontgrendel({ wachtzin: nieuweWachtzin });
    expect(await alle(kluis)).toEqual(['nog hier']);
  });

  it('is replaced by a new one, after which the old one opens nothing', async () => {
    const { kluis, herstelcode } = await nieuweKluis();
    const tweede = await kluis.nieuweHerstelcode();
    await kluis.vergrendel();
    expect(await codeVan(kluis.herstel({ code: herstelcode }))).toBe('HERSTELCODE_ONJUIST');
    await kluis.herstel({ code: tweede.herstelcode });
    expect(kluis.toestand()).toBe('open');
  });
});

describe('calls to the worker', () => {
  it('are answered in order, with messages before the answer they belong to', async () => {
    const { kluis } = await nieuweKluis();
    const gezien: unknown[] = [];
    kluis.opMelding((onderwerp, waarde) => gezien.push([onderwerp, waarde]));
    await Promise.all(
      ['a', 'b', 'c'].map(async (tekst) => {
        await voegToe(kluis, tekst);
        gezien.push(tekst);
      }),
    );
    expect(gezien).toEqual([['aantal', 1], 'a', ['aantal', 2], 'b', ['aantal', 3], 'c']);
    expect(await alle(kluis)).toEqual(['a', 'b', 'c']);
    expect(gezien).toHaveLength(6);
  });

  it('carry a refusal with its article and details, and push nothing of what was undone', async () => {
    const { kluis } = await nieuweKluis();
    const gezien: unknown[] = [];
    kluis.opMelding((onderwerp) => gezien.push(onderwerp));
    expect(await weigeringVan(kluis.vraag('notities', 'ongedaan', {}))).toEqual({
      code: 'PROEF_GEWEIGERD',
      uitleg: 'Dit mag niet.',
      artikel: 'art. 4 lid 5',
      details: { veld: 'tekst' },
    });
    expect(await alle(kluis)).toEqual([]);
    expect(gezien).toEqual([]);
  });

  it('say of a fault only what kind and where, never its text', async () => {
    // From its sources: built, every place is in one file.
    const kluis = proef.maak({ werker: new URL('./proefwerker.ts', import.meta.url) });
    await kluis.maak({ wachtzin: WACHTZIN, oefenkluis: true });
    const weigering = await weigeringVan(kluis.vraag('notities', 'kapot', { tekst: 'Kwartelzift' }));
    expect(weigering.code).toBe('ONVERWACHT');
    expect(weigering.details).toMatchObject({
      soort: 'RangeError',
      plaats: expect.stringMatching(/^proefregister\.ts:\d+$/),
    });
    expect(JSON.stringify(weigering)).not.toContain('Kwartelzift');
    const dubbel = await weigeringVan(kluis.vraag('notities', 'dubbel', { tekst: 'Kwartelzift' }));
    expect(dubbel.details?.soort).toMatch(/^SQLITE_CONSTRAINT/);
    expect(JSON.stringify(dubbel)).not.toContain('Kwartelzift');
  });

  it('tell the main process when the hook after a command failed, so that it can blank the room', async () => {
    const { kluis } = await nieuweKluis();
    const gezien: unknown[] = [];
    kluis.opMelding((onderwerp) => gezien.push(onderwerp));
    await voegToe(kluis, 'haak mislukt');
    expect(gezien).toEqual(['haak-mislukt']);
  });

  it.each([
    ['notities', 'bestaatNiet'],
    ['bestaatNiet', 'alle'],
    ['__proto__', 'toString'],
    ['notities', 'constructor'],
  ])('refuse the unknown call %s.%s', async (gebied, naam) => {
    const { kluis } = await nieuweKluis();
    expect(await codeVan(kluis.vraag(gebied, naam, {}))).toBe('ONBEKENDE_AANROEP');
  });

  it('are refused while it is closed', async () => {
    const { kluis } = await nieuweKluis();
    await kluis.vergrendel();
    expect(await codeVan(alle(kluis))).toBe('KLUIS_DICHT');
    expect(await codeVan(kluis.nieuweHerstelcode())).toBe('KLUIS_DICHT');
  });
});

describe('locking', () => {
  /** Worker that counts its endings. */
  function metTelling(): { werker: () => Werkerdraad; einden: () => number; gedwongen: () => number } {
    let einden = 0;
    let gedwongen = 0;
    return {
      einden: () => einden,
      gedwongen: () => gedwongen,
      werker: () => {
        const draad = new Worker(PROEFWERKER, {
          workerData: { map: proef.map, snelleKdfVoorTests: SNELLE_KDF },
          execArgv: [],
        });
        draad.on('exit', () => {
          einden += 1;
        });
        const beeindig = draad.terminate.bind(draad);
        draad.terminate = () => {
          gedwongen += 1;
          return beeindig();
        };
        return draad as unknown as Werkerdraad;
      },
    };
  }

  it('ends the thread by itself, leaves no write-ahead log, and refuses what was still waiting', async () => {
    const { werker, einden, gedwongen } = metTelling();
    const kluis = proef.maak({ werker });
    await kluis.maak({ wachtzin: WACHTZIN, oefenkluis: true });
    const wachtend = [voegToe(kluis, 'a'), voegToe(kluis, 'b')].map(codeVan);
    await kluis.vergrendel();
    expect(await Promise.all(wachtend)).toEqual(['KLUIS_DICHT', 'KLUIS_DICHT']);
    expect([einden(), gedwongen()]).toEqual([1, 0]);
    expect(readdirSync(proef.map).sort()).toEqual(['bestand.db', 'kluis.slot', 'sleutels.json']);
  });

  it('ends a thread that hangs by force, and the vault opens again with what was written', async () => {
    const { werker, einden, gedwongen } = metTelling();
    const kluis = proef.maak({ werker, sluitBinnenMs: 50 });
    await kluis.maak({ wachtzin: WACHTZIN, oefenkluis: true });
    await voegToe(kluis, 'bewaard');
    const hangt = codeVan(kluis.vraag('notities', 'blijfHangen', {}));
    await kluis.vergrendel();
    expect([await hangt, einden(), gedwongen()]).toEqual(['KLUIS_DICHT', 1, 1]);
    await kluis.ontgrendel({ wachtzin: WACHTZIN });
    expect(await alle(kluis)).toEqual(['bewaard']);
  });

  it('wins from an unlock that is under way, which then counts as no attempt', async () => {
    const { kluis } = await nieuweKluis();
    await kluis.vergrendel();
    const bezig = codeVan(kluis.ontgrendel({ wachtzin: WACHTZIN }));
    await Promise.resolve();
    await kluis.vergrendel();
    expect(await bezig).toBe('KLUIS_DICHT');
    expect(kluis.toestand()).toBe('dicht');
    await kluis.ontgrendel({ wachtzin: WACHTZIN });
    expect(kluis.toestand()).toBe('open');
  });

  it('leaves a worker that was only warmed up without a trace', async () => {
    const { werker, einden } = metTelling();
    const kluis = proef.maak({ werker });
    kluis.warmOp();
    kluis.warmOp();
    expect(kluis.toestand()).toBe('geen');
    await kluis.vergrendel();
    expect(einden()).toBe(1);
  });

  it('may be asked twice', async () => {
    const { kluis } = await nieuweKluis();
    await Promise.all([kluis.vergrendel(), kluis.vergrendel()]);
    await kluis.vergrendel();
    expect(kluis.toestand()).toBe('dicht');
  });

  it('tells when the worker ended by itself, and is closed then', async () => {
    const { kluis } = await nieuweKluis();
    const einde = new Promise<void>((klaar) => kluis.opOnverwachtEinde(klaar));
    expect(await codeVan(kluis.vraag('notities', 'stop', {}))).toBe('KLUIS_DICHT');
    await einde;
    expect(kluis.toestand()).toBe('dicht');
    await kluis.ontgrendel({ wachtzin: WACHTZIN });
    expect(await alle(kluis)).toEqual([]);
  });
});
