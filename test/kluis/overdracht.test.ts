/** Hand-over between two real vaults on disk: the file, the receiver's code, the receipt, a whole vault, and every refusal. */
import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { controleerKeten } from '../../db/logboek.ts';
import type { Omgeving } from '../../db/omgeving.ts';
import { leesStore } from '../../db/open.ts';
import { ontvangstcode, overdrachtstand } from '../../db/queries/overdracht.ts';
import { profielkenmerk } from '../../db/queries/profiel.ts';
import { register, sleutelboek } from '../../db/register.ts';
import { kluispaden } from '../../electron/kluis/kop.ts';
import { bewaarBewijs, leesBewijs } from '../../electron/kluis/ontvangstbewijs.ts';
import { keurCode, maakCode, ontsleutel, versleutel } from '../../electron/kluis/ontvangstcode.ts';
import { maakOverdracht } from '../../electron/kluis/overdracht.ts';
import { keurOverdracht, neemOverdrachtAan } from '../../electron/kluis/overdrachtAannemen.ts';
import { leesOverdracht, pakIn, pakUit, schrijfOverdracht } from '../../electron/kluis/overdrachtbestand.ts';
import { type Sessie, sluitSessie } from '../../electron/kluis/sessie.ts';
import type { Beheer } from '../../electron/kluis/sleutelbeheer.ts';
import { gereedmap, wissel } from '../../electron/kluis/wissel.ts';
import type { Watovergedragen } from '../../shared/contract/overdracht.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import type { Gesprek } from '../support/gesprek.ts';
import { maakRijkeGroep, type RijkeGroep } from '../support/rijkeGroep.ts';
import { Kopieproef } from './kopiesteun.ts';
import { codeVan, WACHTZIN } from './steun.ts';

const MERK = 'Kwinterflup';

interface Kant {
  readonly proef: Kopieproef;
  readonly sessie: Sessie;
  readonly omgeving: Omgeving;
}
const beheer = ({ proef, sessie, omgeving }: Kant): Beheer => ({
  opties: proef.opties,
  sessie,
  boek: sleutelboek,
  omgeving,
});

/** What `test/support` says to a vault in memory, said to one on disk. */
const gesprek = ({ omgeving }: Kant): Gesprek =>
  ({
    omgeving,
    register,
    doe: (fn: (o: Omgeving, invoer: unknown) => unknown, invoer: unknown) => fn(omgeving, invoer),
    beeld: (overlegId: string) => register.overleg.toon(omgeving, { overlegId }),
  }) as unknown as Gesprek;

const kanten: Kopieproef[] = [];
async function maakKant(eersteId = 0, oefenkluis = true): Promise<Kant> {
  const proef = new Kopieproef(eersteId);
  kanten.push(proef);
  const { sessie, omgeving } = await proef.maak(oefenkluis);
  return { proef, sessie, omgeving };
}

/** The sender is one for all tests: what leaves it stays there. The receiver is a new one each time. */
let van: Kant;
let naar: Kant;
let v: RijkeGroep;
let zender: Kopieproef[] = [];
beforeAll(async () => {
  van = await maakKant();
  zender = kanten.splice(0);
  // In one transaction: a commit for each of its commands would be waiting for the disk.
  v = van.omgeving.schrijf(() => maakRijkeGroep(gesprek(van), MERK));
});
afterAll(() => {
  for (const proef of zender) proef.ruimOp();
});
beforeEach(async () => {
  naar = await maakKant(5_000);
  await maakCode(naar.omgeving);
});
afterEach(() => {
  for (const proef of kanten.splice(0)) proef.ruimOp();
});

const codeVanKant = (kant: Kant): string => ontvangstcode(kant.omgeving.lees)?.code ?? '';

async function maak(wat: Watovergedragen = { soort: 'groep', groepId: v.groepId }, code = codeVanKant(naar)) {
  const opdracht = { doel: van.proef.doel, wat, code, aan: 'Bureau Voorbeeld', reden: 'Andere wijk.' };
  const uit = await maakOverdracht(van.sessie, van.omgeving, van.proef.map, opdracht);
  return { ...uit, bytes: readFileSync(join(van.proef.doel, uit.bestandsnaam)) };
}
const neem = (bytes: Uint8Array, naam = '') => neemOverdrachtAan(beheer(naar), bytes, naam);
const keur = (bytes: Uint8Array) => keurOverdracht(beheer(naar), bytes);
const bewijsVan = (kant: Kant, overdrachtId: string) => bewaarBewijs(kant.omgeving, { overdrachtId }).tekst;
const leest = (tekst: string) => () => leesBewijs(van.omgeving, { bytes: Buffer.from(tekst) });
const rij = (kant: Kant, id: string) => overdrachtstand(kant.omgeving.lees).overdrachten.find((o) => o.id === id);

/** Everything in the store but the log, for "nothing changed". */
function inhoud({ sessie }: Kant): string {
  const { lees } = sessie.store;
  const tabellen = lees
    .prepare<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'logboek' ORDER BY name",
    )
    .all();
  return JSON.stringify(tabellen.map(({ name }) => [name, lees.prepare(`SELECT * FROM ${name}`).all()]));
}
const groepsbeeld = (kant: Kant) => JSON.stringify(register.groepen.toon(kant.omgeving, { groepId: v.groepId }));

describe('a group, from one vault to another', () => {
  it('comes across, and its receipt is taken by the sender', async () => {
    const { bytes, overdrachtId, cijfers } = await maak();
    expect(rij(van, overdrachtId)).toMatchObject({ richting: 'uit', ontvangenOp: null, aan: 'Bureau Voorbeeld' });
    const beeld = await keur(bytes);
    expect(beeld).toMatchObject({
      soort: 'groep',
      groepsnaam: 'Proefplein',
      naamBezet: false,
      andereCodes: 0,
      cijfers,
    });
    expect(beeld.aantallen).toMatchObject({ groepen: 1, leden: 2, overleggen: 1, interventies: 1, besluiten: 1 });
    expect(await neem(bytes)).toEqual({ overdrachtId, soort: 'groep' });
    expect(groepsbeeld(naar)).toBe(groepsbeeld(van));
    expect(rij(naar, overdrachtId)).toMatchObject({ richting: 'in', aan: '', cijfers, aantallen: beeld.aantallen });
    expect(leest(bewijsVan(naar, overdrachtId))()).toEqual({ overdrachtId });
    expect(rij(van, overdrachtId)?.ontvangenOp).toBe(van.omgeving.klok().toISOString());
    for (const kant of [van, naar]) expect(controleerKeten(kant.omgeving.lees)).toMatchObject({ ok: true });
  });

  it('is not to be read in the file, nor in the file system of the receiver', async () => {
    const { bytes } = await maak();
    await neem(bytes);
    naar.sessie.store.leegSporen();
    const woorden = [MERK, 'Proefplein', 'Zandlopervis', 'Voorbeeld', v.groepId];
    const bestanden = readdirSync(naar.proef.map).map((n) => readFileSync(join(naar.proef.map, n)));
    for (const woord of woorden)
      for (const inhoud of [bytes, ...bestanden])
        for (const soort of ['utf8', 'utf16le'] as const)
          expect(inhoud.includes(Buffer.from(woord, soort))).toBe(false);
  });

  it('keeps in the log only ids, counts and hashes', async () => {
    const { bytes, overdrachtId } = await maak();
    await neem(bytes);
    const regels = (kant: Kant) =>
      kant.omgeving.lees
        .prepare<{ wat: string; onderwerp: string }>("SELECT wat, onderwerp FROM logboek WHERE wat LIKE 'overdracht.%'")
        .all();
    expect(
      regels(van)
        .filter((r) => r.onderwerp.includes(overdrachtId))
        .map((r) => r.wat),
    ).toEqual(['overdracht.begonnen', 'overdracht.geschreven']);
    expect(regels(naar).map((r) => r.wat)).toEqual(['overdracht.code', 'overdracht.aangenomen']);
    const op = JSON.parse(regels(naar).at(-1)?.onderwerp ?? '') as Record<string, unknown>;
    expect(op).toMatchObject({ overdracht: overdrachtId, groep: v.groepId, leden: 2 });
    // The head of the sender's log, as it was when the file was made.
    const kop = van.omgeving.lees
      .prepare<{ hash: string }>('SELECT hash FROM logboek WHERE volgnummer = ?')
      .get(op.rij as number);
    expect(op.kop).toBe(kop?.hash);
  });

  it('leaves nothing when the folder is gone or cannot be written to', async () => {
    const aantal = () => overdrachtstand(van.omgeving.lees).overdrachten.length;
    const eerder = aantal();
    rmSync(van.proef.doel, { recursive: true });
    expect(await codeVan(maak())).toBe('MAP_ONTBREEKT');
    expect(aantal()).toBe(eerder);
    mkdirSync(van.proef.doel);
    await maak();
    expect(readdirSync(van.proef.doel)).toHaveLength(1);
  });

  it('can come from a vault that took it over itself', async () => {
    const { bytes } = await maak();
    await neem(bytes);
    const derde = await maakKant(9_000);
    await maakCode(derde.omgeving);
    const opdracht = {
      doel: naar.proef.doel,
      wat: { soort: 'groep' as const, groepId: v.groepId },
      code: codeVanKant(derde),
      aan: 'Weer een ander',
      reden: 'Doorgegeven.',
    };
    const { bestandsnaam } = await maakOverdracht(naar.sessie, naar.omgeving, naar.proef.map, opdracht);
    await neemOverdrachtAan(beheer(derde), readFileSync(join(naar.proef.doel, bestandsnaam)), '');
    expect(groepsbeeld(derde)).toBe(groepsbeeld(van));
  });
});

describe('the receiver’s code', () => {
  it('is refused with every single letter changed, and taken with white space and capitals', () => {
    const code = codeVanKant(naar);
    const { lees } = van.omgeving;
    for (let i = 0; i < code.length; i += 1) {
      const ander = code[i] === 'q' ? 'p' : 'q';
      expect(() => keurCode(lees, code.slice(0, i) + ander + code.slice(i + 1))).toThrow();
    }
    const goed = keurCode(lees, code);
    expect(keurCode(lees, ` ${code.toUpperCase().slice(0, 30)}\n ${code.slice(30)}\r\n`)).toEqual(goed);
    expect(goed.cijfers).toBe(overdrachtstand(naar.omgeving.lees).code?.cijfers);
  });

  it('is not this vault’s own, no half of one, and no other kind of key', async () => {
    await maakCode(van.omgeving);
    const { lees } = van.omgeving;
    expect(await codeVan(() => keurCode(lees, codeVanKant(van)))).toBe('EIGEN_CODE');
    const geheim = ontvangstcode(naar.omgeving.lees)?.identiteit ?? '';
    for (const fout of [
      '',
      'age1',
      geheim,
      codeVanKant(naar).slice(0, -1),
      `${codeVanKant(naar)}q`,
      'ssh-ed25519 AAAA',
    ])
      expect(await codeVan(() => keurCode(lees, fout))).toBe('CODE_ONGELDIG');
  });

  it('opens nothing any more once it was replaced, and its secret half is nowhere', async () => {
    const { bytes } = await maak();
    const oud = ontvangstcode(naar.omgeving.lees)?.identiteit ?? '';
    await maakCode(naar.omgeving);
    expect(await codeVan(keur(bytes))).toBe('OVERDRACHT_ANDERE_CODE');
    expect(inhoud(naar)).not.toContain(oud);
    await neem((await maak()).bytes);
    expect(groepsbeeld(naar)).toBe(groepsbeeld(van));
  });
});

describe('a file that cannot be taken over is refused by name, and nothing changes', () => {
  const weigert = async (bytes: Uint8Array, verwacht: string, naam = '') => {
    const voor = inhoud(naar);
    expect([await codeVan(keur(bytes)), await codeVan(neem(bytes, naam))]).toEqual([verwacht, verwacht]);
    expect(inhoud(naar)).toBe(voor);
    expect(existsSync(gereedmap(naar.proef.map))).toBe(false);
  };
  const tekst = (bytes: Uint8Array, van_: string, naar_: string) =>
    Buffer.from(Buffer.from(bytes).toString('latin1').replace(van_, naar_), 'latin1');

  it('for another code, or with no code here', async () => {
    const derde = await maakKant(9_000);
    await maakCode(derde.omgeving);
    await weigert((await maak(undefined, codeVanKant(derde))).bytes, 'OVERDRACHT_ANDERE_CODE');
    const zonder = await maakKant(20_000);
    const { bytes } = await maak();
    expect(await codeVan(keurOverdracht(beheer(zonder), bytes))).toBe('OVERDRACHT_ANDERE_CODE');
  });

  it('something else, empty, cut off, or of a newer form', async () => {
    const { bytes } = await maak();
    await weigert(Buffer.from('Geen overdracht.'), 'GEEN_OVERDRACHT');
    await weigert(Buffer.alloc(0), 'GEEN_OVERDRACHT');
    await weigert(bytes.subarray(0, 60), 'OVERDRACHT_BESCHADIGD');
    await weigert(bytes.subarray(0, bytes.length - 10), 'OVERDRACHT_BESCHADIGD');
    await weigert(Buffer.concat([bytes, Buffer.alloc(1)]), 'OVERDRACHT_BESCHADIGD');
    await weigert(tekst(bytes, 'overdracht/1', 'overdracht/2'), 'OVERDRACHT_NIEUWER');
  });

  it('of practice in a vault with real cases', async () => {
    const echt = await maakKant(9_000, false);
    await maakCode(echt.omgeving);
    const { bytes } = await maak(undefined, codeVanKant(echt));
    expect(await codeVan(neemOverdrachtAan(beheer(echt), bytes, ''))).toBe('OVERDRACHT_OEFENING');
    // Saying that it is none does not help: the header is inside as well.
    const anders = tekst(bytes, '"oefenkluis":true', '"oefenkluis":false');
    expect(await codeVan(neemOverdrachtAan(beheer(echt), anders, ''))).toBe('OVERDRACHT_BESCHADIGD');
  });

  it('with another moment or id in its header', async () => {
    const { bytes, overdrachtId } = await maak();
    await weigert(tekst(bytes, '2026-03-12', '2026-03-11'), 'OVERDRACHT_BESCHADIGD');
    await weigert(tekst(bytes, overdrachtId, '99999999-0000-4000-8000-000000000000'), 'OVERDRACHT_BESCHADIGD');
  });

  it('a second time', async () => {
    const { bytes } = await maak();
    await neem(bytes);
    await weigert(bytes, 'AL_OVERGENOMEN');
  });

  it('of an older or newer schema, or whose manifest or content is not as it should be', async () => {
    const { bytes } = await maak();
    const { kop } = leesOverdracht(bytes);
    const manifest = {
      kop,
      schemaversie: van.sessie.store.schemaversie(),
      aantallen: { groepen: 1, leden: 0, overleggen: 0, punten: 0, interventies: 0, stukken: 0, besluiten: 0 },
      logboek: { volgnummer: 1, hash: 'a'.repeat(64) },
      profiel: profielkenmerk(ingebouwdProfiel),
      bewijs: Buffer.alloc(32).toString('base64'),
      sleutel: null,
    };
    const met = async (anders: object, inhoudTekst = '{}') => {
      const open = pakIn({ ...manifest, ...anders }, Buffer.from(inhoudTekst));
      return schrijfOverdracht(kop, await versleutel(open, codeVanKant(naar)));
    };
    await weigert(await met({ schemaversie: 9999 }), 'OVERDRACHT_NIEUWER');
    await weigert(await met({ schemaversie: 70 }), 'OVERDRACHT_OUDER');
    await weigert(await met({}), 'OVERDRACHT_BESCHADIGD');
    await weigert(await met({}, 'geen json'), 'OVERDRACHT_BESCHADIGD');
    await weigert(await met({ extra: 1 }), 'OVERDRACHT_BESCHADIGD');
    await weigert(await met({ sleutel: Buffer.alloc(32).toString('base64') }), 'OVERDRACHT_BESCHADIGD');
  });

  it('tampered in any region: never half of it, and never something unexpected', async () => {
    const zaad = Number(process.env.OVERDRACHT_ZAAD ?? randomInt(2 ** 31));
    console.info(`tampering: OVERDRACHT_ZAAD=${zaad}`);
    let stand = zaad;
    const dobbel = (onder: number) => {
      stand = (Math.imul(stand, 1103515245) + 12345) >>> 0;
      return Math.floor((stand / 2 ** 32) * onder);
    };
    const { bytes } = await maak();
    const { versleuteld } = leesOverdracht(bytes);
    const begin = bytes.length - versleuteld.length;
    // First line, header, age's own header, the encrypted part.
    const streken = [
      [0, 26],
      [26, begin],
      [begin, begin + 180],
      [begin + 180, bytes.length],
    ] as const;
    const voor = inhoud(naar);
    const mogelijk = [
      'GEEN_OVERDRACHT',
      'OVERDRACHT_NIEUWER',
      'OVERDRACHT_BESCHADIGD',
      'OVERDRACHT_ANDERE_CODE',
      'OVERDRACHT_OEFENING',
    ];
    for (const [vanaf, tot] of streken) {
      for (let keer = 0; keer < 8; keer += 1) {
        const anders = Buffer.from(bytes);
        const plaats = vanaf + dobbel(tot - vanaf);
        anders[plaats] = (anders[plaats] ?? 0) ^ (1 << dobbel(8));
        expect(mogelijk).toContain(await codeVan(neem(anders)));
      }
    }
    expect(inhoud(naar)).toBe(voor);
  });
});

describe('the receipt', () => {
  it('names nobody, and is made again as often as it is asked', async () => {
    const { bytes, overdrachtId } = await maak();
    await neem(bytes);
    const bewijs = bewijsVan(naar, overdrachtId);
    for (const woord of [MERK, 'Proefplein', 'Bureau Voorbeeld', v.groepId]) expect(bewijs).not.toContain(woord);
    expect(bewijsVan(naar, overdrachtId)).toBe(bewijs);
  });

  it('is refused when anything in it was changed, of another hand-over, or a second time', async () => {
    const { bytes, overdrachtId } = await maak();
    await neem(bytes);
    const tekst = bewijsVan(naar, overdrachtId);
    const met = (anders: object) => JSON.stringify({ ...(JSON.parse(tekst) as object), ...anders });
    const fout = async (t: string) => codeVan(leest(t));
    expect(await fout(met({ ontvangen: '2026-01-01T00:00:00.000Z' }))).toBe('ONTVANGSTBEWIJS_KLOPT_NIET');
    expect(await fout(met({ sha256: 'b'.repeat(64) }))).toBe('ONTVANGSTBEWIJS_KLOPT_NIET');
    expect(await fout(met({ soort: 'kluis' }))).toBe('ONTVANGSTBEWIJS_KLOPT_NIET');
    expect(await fout(met({ bewijs: 'b'.repeat(64) }))).toBe('ONTVANGSTBEWIJS_KLOPT_NIET');
    expect(await fout(met({ id: 'onbekend' }))).toBe('ONTVANGSTBEWIJS_ONBEKEND');
    expect(await fout(met({ extra: 1 }))).toBe('GEEN_ONTVANGSTBEWIJS');
    expect(await fout('geen json')).toBe('GEEN_ONTVANGSTBEWIJS');
    expect(rij(van, overdrachtId)?.ontvangenOp).toBeNull();
    leest(tekst)();
    expect(await fout(tekst)).toBe('AL_ONTVANGEN');
  });

  it('is only of what came in here', async () => {
    const { overdrachtId } = await maak();
    expect(await codeVan(() => bewijsVan(van, overdrachtId))).toBe('NIET_GEVONDEN');
    expect(await codeVan(() => bewijsVan(naar, overdrachtId))).toBe('NIET_GEVONDEN');
  });
});

describe('a whole vault', () => {
  const heel = () => maak({ soort: 'kluis' });

  it('takes the place of an empty one: its own passphrase, settings and code stay, the log goes on', async () => {
    const koppen = readFileSync(kluispaden(naar.proef.map).kop, 'utf8');
    const code = codeVanKant(naar);
    await maakCode(van.omgeving);
    const { bytes, overdrachtId } = await heel();
    expect(await keur(bytes)).toMatchObject({ soort: 'kluis', aantallen: { groepen: 1, leden: 2, overleggen: 1 } });
    expect(existsSync(gereedmap(naar.proef.map))).toBe(false);
    register.intern.zetThema(naar.omgeving, { thema: 'donker' });
    expect(await neem(bytes)).toEqual({ overdrachtId, soort: 'kluis' });
    sluitSessie(naar.sessie);
    const oud = wissel(naar.proef.map, new Date(naar.proef.nu), 'bewaar');
    expect(readFileSync(kluispaden(naar.proef.map).kop, 'utf8')).toBe(koppen);
    expect(readdirSync(join(naar.proef.map, oud)).sort()).toEqual(['bestand.db', 'sleutels.json']);

    const nieuw: Kant = { proef: naar.proef, ...(await naar.proef.open(WACHTZIN)) };
    expect(groepsbeeld(nieuw)).toBe(groepsbeeld(van));
    expect(codeVanKant(nieuw)).toBe(code);
    expect(register.intern.stand(nieuw.omgeving).thema).toBe('donker');
    const lees = nieuw.omgeving.lees;
    expect(controleerKeten(lees)).toMatchObject({ ok: true });
    const eerste = (kant: Kant) => kant.omgeving.lees.prepare('SELECT hash FROM logboek WHERE volgnummer = 1').get();
    expect(eerste(nieuw)).toEqual(eerste(van));
    expect(inhoud(nieuw)).not.toContain(ontvangstcode(van.omgeving.lees)?.identiteit);
    leest(bewijsVan(nieuw, overdrachtId))();
    expect(rij(van, overdrachtId)?.ontvangenOp).not.toBeNull();
  });

  it('holds in its file no key, no setting and no name of the sender, also for who can open it', async () => {
    await maakCode(van.omgeving);
    const geheim = ontvangstcode(van.omgeving.lees)?.identiteit ?? '';
    const { bytes } = await heel();
    for (const woord of [MERK, geheim, 'Mare Verdicht']) expect(bytes.includes(Buffer.from(woord))).toBe(false);
    const { kop, versleuteld } = leesOverdracht(bytes);
    const open = await ontsleutel(naar.omgeving.lees, versleuteld);
    expect(Buffer.from(open).includes(van.sessie.datasleutel)).toBe(false);
    const { manifest, inhoud: store } = pakUit(kop, open);
    const pad = join(naar.proef.basis, 'gezien.db');
    writeFileSync(pad, store);
    const gezien = leesStore(pad, Buffer.from(manifest.sleutel ?? '', 'base64'));
    expect(gezien.lees.prepare('SELECT sleutel FROM instelling').all()).toEqual([{ sleutel: 'vervallen-codes' }]);
    gezien.sluit();
    expect(existsSync(kluispaden(van.proef.map).tijdelijk)).toBe(false);
  });

  it('is refused where something is, and leaves it as it was', async () => {
    const { bytes: groep } = await maak();
    await neem(groep);
    const voor = inhoud(naar);
    const { bytes } = await heel();
    expect([await codeVan(keur(bytes)), await codeVan(neem(bytes))]).toEqual(['KLUIS_NIET_LEEG', 'KLUIS_NIET_LEEG']);
    expect(inhoud(naar)).toBe(voor);
    expect(existsSync(gereedmap(naar.proef.map))).toBe(false);
  });

  it('whose store does not fit its manifest is refused', async () => {
    const { bytes } = await heel();
    const { kop } = leesOverdracht(bytes);
    const manifest = {
      kop,
      schemaversie: van.sessie.store.schemaversie(),
      aantallen: { groepen: 1, leden: 2, overleggen: 1, punten: 1, interventies: 1, stukken: 1, besluiten: 1 },
      logboek: { volgnummer: 1, hash: 'a'.repeat(64) },
      profiel: profielkenmerk(ingebouwdProfiel),
      bewijs: Buffer.alloc(32).toString('base64'),
      sleutel: Buffer.alloc(32, 3).toString('base64'),
    };
    const open = pakIn(manifest, readFileSync(kluispaden(van.proef.map).bestand));
    const vals = schrijfOverdracht(kop, await versleutel(open, codeVanKant(naar)));
    expect(await codeVan(keur(vals))).toBe('OVERDRACHT_BESCHADIGD');
    expect(await codeVan(neem(vals))).toBe('OVERDRACHT_BESCHADIGD');
    expect(existsSync(gereedmap(naar.proef.map))).toBe(false);
  });
});

it('is not made while a meeting is open', async () => {
  const g = gesprek(van);
  const { overlegId } = register.overleg.maak(van.omgeving, {
    datum: '2026-03-12',
    begin: '16:00',
    plaats: 'Zaal',
    groepIds: [v.groepId],
  });
  g.doe(register.overleg.open, { overlegId });
  const voor = readdirSync(van.proef.doel);
  expect(await codeVan(maak())).toBe('OVERLEG_OPEN');
  expect(readdirSync(van.proef.doel)).toEqual(voor);
});
