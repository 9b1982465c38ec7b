/**
 * A whole session with an invented word wherever a window can send a sentence, and then a program that is killed: what
 * the disk gets of it, and what the room's window does.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { migraties } from '../../db/register.ts';
import { kluispaden } from '../../electron/kluis/kop.ts';
import { openSessie, sluitSessie } from '../../electron/kluis/sessie.ts';
import { contract } from '../../shared/contract/contract.ts';
import { zaalberichtSchema } from '../../shared/contract/zaalbeeld.ts';
import { bladzijden, gevonden, sporenIn, zoekwoorden } from '../support/sporen.ts';
import type { Sessieverslag } from './helesessie.ts';
import {
  goed,
  maakKluis,
  nieuweMap,
  ontgrendel,
  ruimOp,
  SNELLE_KDF,
  startToneel,
  TAFELCODE,
  type Toneel,
  WACHTZIN,
} from './toneel.ts';
import { heleVergadering, Merken, noteer, openVergadering, vanPolitie, zet } from './vergadering.ts';
import { plaatsnaam, vrijeTekst } from './vrijetekst.ts';

/** Takes a sentence by its form, but only what the profile lists, or a secret, gets through. */
const GEEN_TEKST =
  /(^|[. ])(gegevenssoort|gegevenssoorten\[\]|kring|wachtzin|eigenWachtzin|herhaling|herstelcode|geheim|code)$|^deelnemers\.(nodigIncidenteelUit|wijzigIncidenteel) doel$|^adresboek\.bewaar partner$|^groepsscan\./;

describe('a session with a word wherever the contract takes a sentence', () => {
  const applicatie = fileURLToPath(new URL('../../', import.meta.url));
  let begin = 0;
  let basis = '';
  let verslag: Sessieverslag;
  let woorden: string[] = [];
  let t: Toneel;
  const kluis = () => join(basis, 'kluis');
  /** Everywhere where a program writes: the vault and its back-ups, the temporary folder, and the application's own. */
  function sporen(): string[] {
    const eigen = ['build', 'db', 'dist', 'electron', 'renderer', 'shared'].map((naam) => join(applicatie, naam));
    return [
      ...['kluis', 'kopieen', 'tijdelijk'].flatMap((naam) => sporenIn(join(basis, naam), woorden)),
      ...eigen.flatMap((map) =>
        statSync(map, { throwIfNoEntry: false }) ? sporenIn(map, verslag.woorden, begin) : [],
      ),
    ];
  }

  beforeAll(async () => {
    begin = Date.now();
    basis = nieuweMap();
    const tijdelijk = join(basis, 'tijdelijk');
    mkdirSync(tijdelijk);
    const kind = spawn(process.execPath, [fileURLToPath(new URL('./sessiekind.ts', import.meta.url)), basis], {
      env: { ...process.env, TMPDIR: tijdelijk, TEMP: tijdelijk, TMP: tijdelijk },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const einde = once(kind, 'exit');
    for await (const regel of createInterface({ input: kind.stdout })) {
      verslag = JSON.parse(regel) as Sessieverslag;
      kind.kill('SIGKILL');
    }
    expect(await einde).toEqual([null, 'SIGKILL']);
    woorden = [...verslag.woorden, ...zoekwoorden([WACHTZIN]), TAFELCODE];
  });
  afterAll(async () => {
    await t?.app.sluitAf();
    await ruimOp();
  });

  it('typed one in each of these places, in calls that were accepted', () => {
    const plekken = vrijeTekst.map(plaatsnaam);
    expect(plekken.length).toBeGreaterThan(50);
    const gemist = plekken.filter((plek) => !verslag.aanvaard.includes(plek) && !GEEN_TEKST.test(plek));
    expect(gemist).toEqual([]);
  });

  it('leaves none of them in any file when the program is killed', () => {
    expect(statSync(`${kluispaden(kluis()).bestand}-wal`).size).toBeGreaterThan(0);
    expect(verslag.woorden.length).toBeGreaterThan(100);
    expect(sporen()).toEqual([]);
  });

  it('leaves none when it is opened again, exports, and is locked and closed; what was exported is found', async () => {
    t = await startToneel({ basis });
    expect((await ontgrendel(t)).ok).toBe(true);
    expect(sporen()).toEqual([]);
    await goed(t.regie.stukken.exporteer({ stukIds: [...verslag.stukIds] }));
    expect(sporenIn(t.uit, woorden).length).toBeGreaterThan(0);
    await t.app.vergrendel('knop');
    expect(sporen()).toEqual([]);
    await t.app.sluitAf();
    expect(sporen()).toEqual([]);
  });

  it('leaves none of what was removed, changed or refused in the pages that the key opens', async () => {
    const { bestand } = kluispaden(kluis());
    const opties = { map: kluis(), migraties, klok: () => new Date(), snelleKdfVoorTests: SNELLE_KDF };
    const sessie = await openSessie(opties, 'wachtzin', Buffer.from(WACHTZIN), null);
    const tabellen = sessie.store.lees.prepare<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'");
    const rijen = tabellen.all().map(({ name }) => sessie.store.lees.prepare(`SELECT * FROM ${name}`).all());
    const levend = gevonden(Buffer.from(JSON.stringify(rijen)), verslag.woorden);
    const dood = verslag.woorden.filter((woord) => !levend.includes(woord));
    const sleutel = Buffer.from(sessie.datasleutel);
    sluitSessie(sessie);
    expect([levend.length, dood.length].every((n) => n > 20)).toBe(true);
    const open = bladzijden(bestand, sleutel);
    expect(gevonden(open, levend)).toEqual(levend);
    expect(gevonden(open, dood)).toEqual([]);
  });
});

describe('a whole meeting', () => {
  afterEach(ruimOp);

  it('sends the room nothing but its picture, in the shape of the contract, and reports nothing', async () => {
    const t = await startToneel();
    await heleVergadering(t, new Merken());
    await t.app.vergrendel('knop');
    const naarZaal = t.host.gebeurd.filter((g) => g.wie === 'zaal' && g.wat === 'stuur');
    expect(naarZaal.length).toBeGreaterThan(10);
    expect([...new Set(naarZaal.map((g) => g.onderwerp))]).toEqual(['zaalbeeld']);
    for (const { waarde } of naarZaal) expect(() => zaalberichtSchema.parse(waarde)).not.toThrow();
    const soorten = new Set(naarZaal.map((g) => zaalberichtSchema.parse(g.waarde).beeld.soort));
    expect([...soorten].sort()).toEqual(['leeg', 'onderwerp', 'opening', 'welkom']);
    expect(t.gemeld).toEqual([]);
  });

  it('sends the signing window nothing at all: it asks, and gets one text', async () => {
    const t = await startToneel();
    await heleVergadering(t, new Merken());
    const naarTekenen = t.host.gebeurd.filter((g) => g.wie === 'tekenen').map((g) => g.wat);
    expect(naarTekenen).toEqual(['open', 'sluit']);
  });

  it('gives the room no word that somebody present may not see', async () => {
    const t = await startToneel();
    const merken = new Merken();
    await maakKluis(t);
    const v = await openVergadering(t, merken);
    await goed(t.regie.overleg.kiesAgendapunt({ overlegId: v.overlegId, agendapuntId: v.agenda.onderwerp ?? '' }));
    for (const wie of ['burgemeester', 'politie', 'om', 'jongerenwerk'] as const) await zet(t, v, wie, true);
    const [open, dicht] = [merken.maak(), merken.maak()];
    await noteer(t, v, open);
    await noteer(t, v, dicht, vanPolitie(v));
    const alles = JSON.stringify(t.host.berichten('zaal', 'zaalbeeld'));
    expect(alles).toContain(open);
    expect(alles).not.toContain(dicht);
    for (const { id, naam } of v.leden) {
      expect(alles).not.toContain(id);
      expect(alles).not.toContain(naam);
    }
    expect(JSON.stringify(t.host.berichten('regie', 'gewijzigd'))).not.toContain(dicht);
  });
});

it('the window of the room gets nothing for any call, in any state of the vault', async () => {
  onTestFinished(ruimOp);
  const t = await startToneel();
  const probeer = async () => {
    for (const [gebied, aanroepen] of Object.entries(contract)) {
      for (const naam of Object.keys(aanroepen)) {
        expect(await t.host.roep('zaal', gebied, naam, {})).toMatchObject({ ok: false, code: 'ROL_MAG_NIET' });
      }
    }
    for (const [gebied, naam] of [
      ['intern', 'stand'],
      ['intern', 'tafelcodeKlopt'],
      ['export', 'maak'],
      ['groepsscan', '__proto__'],
    ]) {
      expect(await t.host.roep('zaal', gebied, naam, {})).toMatchObject({ ok: false, code: 'ONBEKENDE_AANROEP' });
      expect(await t.host.roep('regie', gebied, naam, {})).toMatchObject({ ok: false, code: 'ONBEKENDE_AANROEP' });
    }
  };
  await probeer();
  await maakKluis(t);
  await probeer();
  await t.app.vergrendel('knop');
  await probeer();
});
