/** Reading a convenantprofiel: every kind of mistake names its field. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import {
  korteNaam,
  leesProfiel,
  partnerDeelname,
  standaardkring,
  vervaltOp,
  vindKring,
} from '../../shared/domein/profiel.ts';

type Json = Record<string, unknown>;

/** The built-in profile as a file, after a change. */
function bestand(wijzig: (p: Json) => void = () => {}): string {
  const p = structuredClone(ingebouwdProfiel) as unknown as Json;
  wijzig(p);
  return JSON.stringify(p);
}

/** Sets a value deep inside: `zet('partners[1].id', 'x')`. */
const zet = (pad: string, waarde: unknown) => (p: Json) => {
  const sleutels = pad.split(/[.[\]]+/).filter((x) => x !== '');
  const laatste = sleutels.pop() ?? '';
  const houder = sleutels.reduce<Json>((x, sleutel) => x[sleutel] as Json, p);
  if (waarde === undefined) delete houder[laatste];
  else houder[laatste] = waarde;
};

function fouten(json: string): string[] {
  const uit = leesProfiel(json);
  return 'fouten' in uit ? uit.fouten.map((f) => `${f.veld}: ${f.uitleg}`) : [];
}

test('the built-in profile is a valid file', () => {
  expect(leesProfiel(bestand())).toEqual({ profiel: ingebouwdProfiel });
});

const voorbeeld = new URL('../../../shared/convenant/papendrecht.json', import.meta.url);
const erIsEenVoorbeeld = existsSync(voorbeeld);
if (!erIsEenVoorbeeld) console.log('skipped: the example profile of Papendrecht is not next to this repository');

test.skipIf(!erIsEenVoorbeeld)('the profile of Papendrecht is read, and lapses after four years', () => {
  const uit = leesProfiel(readFileSync(voorbeeld, 'utf8'));
  expect('fouten' in uit ? uit.fouten : []).toEqual([]);
  if (!('profiel' in uit)) return;
  expect(uit.profiel.gemeente).toMatchObject({ naam: 'Papendrecht', tooi: 'gm0590' });
  expect(vervaltOp(uit.profiel)).toBe('2028-04-10');
  expect(uit.profiel.partners.map(korteNaam)).toEqual(['burgemeester', 'politie', 'OM', 'jongerenwerk']);
  expect(uit.profiel.partners.every((p) => partnerDeelname(p, '2026-11-24'))).toBe(true);
  // Its facts are those of the built-in profile: the exhaustive test of the rules holds for both.
  const feiten = (p: typeof ingebouwdProfiel) => {
    const mag = p.verstrekkingen.flatMap((v) =>
      v.aan.flatMap((aan) =>
        v.gegevenssoorten.flatMap((s) => v.niveaus.map((n) => `${v.van} ${s} ${n} ${aan} ${v.vereist ?? ''}`)),
      ),
    );
    return [...mag.sort(), ...p.kringen.map((k) => `${k.id} ${[...k.partners].sort()} ${k.incidenteel}`)];
  };
  expect(feiten(uit.profiel)).toEqual(feiten(ingebouwdProfiel));
});

test('a byte order mark before the text does no harm', () => {
  expect('profiel' in leesProfiel(`\uFEFF${bestand()}`)).toBe(true);
});

test.each([['{'], [''], ['geen json'], ['{"formaat": }'], ["{'formaat': 1}"], [`${bestand()}x`]])(
  'what is no JSON says so, without a stack: %j',
  (json) => {
    expect(leesProfiel(json)).toEqual({ fouten: [{ veld: '', uitleg: 'het bestand is geen geldige JSON' }] });
  },
);

test.each([['[]'], ['null'], ['"tekst"'], ['42'], ['true']])('JSON that is no object is refused: %s', (json) => {
  expect(fouten(json)).toEqual([': deze waarde is van een verkeerde soort']);
});

test('an empty object names every field that is missing', () => {
  const velden = fouten('{}').map((f) => f.split(':')[0]);
  for (const veld of ['partners', 'kringen', 'redenen', 'geheimhouding', 'doelen', 'id'])
    expect(velden).toContain(veld);
});

test.each<[string, unknown, string]>([
  ['id', undefined, 'id: dit veld ontbreekt'],
  ['versie', '1', 'versie: deze waarde is van een verkeerde soort'],
  ['versie', 0, 'versie: deze waarde is leeg of te klein'],
  ['versie', 1.5, 'versie: deze waarde is van een verkeerde soort'],
  ['formaat', 'convenantprofiel/2', 'formaat: alleen toegestaan: convenantprofiel/1'],
  ['gemeente.naam', '  ', 'gemeente.naam: deze waarde is leeg of te klein'],
  ['gemeente.tooi', 'gm59', 'gemeente.tooi: deze waarde heeft een verkeerde vorm (gm en vier cijfers)'],
  ['gemeente.rsin', '12', 'gemeente.rsin: deze waarde heeft een verkeerde vorm (negen cijfers)'],
  ['convenant.inWerking', '10-04-2024', 'convenant.inWerking: deze waarde heeft een verkeerde vorm'],
  ['convenant.inWerking', '2025-02-29', 'convenant.inWerking: deze waarde heeft een verkeerde vorm'],
  ['convenant.looptijdJaren', 21, 'convenant.looptijdJaren: deze waarde is te lang of te groot'],
  ['partners[1].ondertekend', undefined, 'partners[1].ondertekend: dit veld ontbreekt'],
  ['kringen[0].incidenteel', 'ja', 'kringen[0].incidenteel: deze waarde is van een verkeerde soort'],
  ['verstrekkingen[2].niveaus[0]', 'gezin', 'verstrekkingen[2].niveaus[0]: alleen toegestaan: groep, individu'],
  [
    'verstrekkingen[1].van',
    'POLITIE',
    'verstrekkingen[1].van: deze waarde heeft een verkeerde vorm (kleine letters, cijfers en streepjes)',
  ],
  ['bewaartermijnen.recidiveMaanden', 13, 'bewaartermijnen.recidiveMaanden: deze waarde is te lang of te groot'],
  ['redenen.ingehouden', null, 'redenen.ingehouden: deze waarde is van een verkeerde soort'],
  ['huisstijl', {}, 'huisstijl: dit veld is onbekend'],
  ['partners[0].telefoon', '000', 'partners[0].telefoon: dit veld is onbekend'],
  ['geheimhouding.verklaring.voetnoot', 'x', 'geheimhouding.verklaring.voetnoot: dit veld is onbekend'],
  ['partners[1].id', 'burgemeester', 'partners[1].id: "burgemeester" komt twee keer voor'],
  ['kringen[1].id', 'A', 'kringen[1].id: "A" komt twee keer voor'],
  ['kringen[0].partners[3]', 'school', 'kringen[0].partners[3]: "school" is geen partner van dit profiel'],
  ['verstrekkingen[1].van', 'school', 'verstrekkingen[1].van: "school" is geen partner van dit profiel'],
  ['verstrekkingen[3].aan[1]', 'school', 'verstrekkingen[3].aan[1]: "school" is geen partner van dit profiel'],
  [
    'verstrekkingen[3].gegevenssoorten[0]',
    'medisch',
    'verstrekkingen[3].gegevenssoorten[0]: "medisch" is geen gegevenssoort van dit profiel',
  ],
  [
    'incidenteleGrondslagen[0].van',
    '*',
    'incidenteleGrondslagen[0].van: deze waarde heeft een verkeerde vorm (kleine letters, cijfers en streepjes)',
  ],
  [
    'incidenteleGrondslagen[1].aan[0]',
    'halt',
    'incidenteleGrondslagen[1].aan[0]: "halt" is geen partner van dit profiel',
  ],
  ['incidenteleGrondslagen[1].id', 'wpg19', 'incidenteleGrondslagen[1].id: "wpg19" komt twee keer voor'],
  ['standaardkring[0].kring', 'Q', 'standaardkring[0].kring: "Q" is geen kring van dit profiel'],
  ['dms.doelgroep', 'archief', 'dms.doelgroep: "archief" is geen partner van dit profiel'],
])('%s as %j is named', (pad, waarde, verwacht) => {
  expect(fouten(bestand(zet(pad, waarde)))).toContain(verwacht);
});

test('a besluit in the profile must name partners and kinds of data that exist', () => {
  const b = { geldigVan: '2026-01-01', geldigTot: '2026-12-31', gegevenssoorten: ['medisch'], aan: ['school'] };
  expect(fouten(bestand(zet('besluitArt20Wpg', b)))).toEqual([
    'besluitArt20Wpg.aan[0]: "school" is geen partner van dit profiel',
    'besluitArt20Wpg.gegevenssoorten[0]: "medisch" is geen gegevenssoort van dit profiel',
  ]);
});

test('the burgemeester cannot be left out, and nobody can be called incidenteel', () => {
  const zonder = (p: Json) => {
    p.partners = ingebouwdProfiel.partners.filter((x) => x.id !== 'burgemeester');
  };
  expect(fouten(bestand(zonder))).toContain('partners: de partner "burgemeester" ontbreekt');
  expect(fouten(bestand(zet('partners[3].id', 'incidenteel')))).toContain(
    'partners: "incidenteel" kan geen partner zijn',
  );
});

test('every kind of data needs a default circle at both levels', () => {
  expect(fouten(bestand(zet('standaardkring[3].niveau', 'groep')))).toContain(
    'standaardkring: er is geen kring voor strafrechtelijk op het niveau individu',
  );
});

test('several mistakes are all named', () => {
  const twee = (p: Json) => {
    zet('gemeente.tooi', 'x')(p);
    zet('extra', 1)(p);
    zet('kringen[0].partners[0]', 'school')(p);
  };
  const velden = fouten(bestand(twee)).map((f) => f.split(':')[0]);
  expect(velden).toEqual(expect.arrayContaining(['gemeente.tooi', 'extra']));
});

test('a key that would change the prototype is an unknown field', () => {
  const json = bestand().replace('{', '{"__proto__": {"versie": 1},');
  expect(fouten(json)).toEqual(['__proto__: dit veld is onbekend']);
});

describe('derived facts', () => {
  const metConvenant = (inWerking: string, looptijdJaren: number) =>
    vervaltOp({ ...ingebouwdProfiel, convenant: { ...ingebouwdProfiel.convenant, inWerking, looptijdJaren } });

  test('the convenant lapses on the same day, some years on; without that day, on the last of the month', () => {
    expect(metConvenant('2024-04-10', 4)).toBe('2028-04-10');
    expect(metConvenant('2024-02-29', 4)).toBe('2028-02-29');
    expect(metConvenant('2024-02-29', 1)).toBe('2025-02-28');
    expect(metConvenant('2024-12-31', 2)).toBe('2026-12-31');
    expect(metConvenant('2096-02-29', 4)).toBe('2100-02-28');
  });

  test('the default circle is that of the level, else that of the kind', () => {
    expect(standaardkring(ingebouwdProfiel, 'gewoon', 'groep')).toBe('A');
    expect(standaardkring(ingebouwdProfiel, 'gewoon', 'individu')).toBe('B');
    expect(standaardkring(ingebouwdProfiel, 'politiegegeven', 'groep')).toBe('K1');
    const algemeen = { gegevenssoort: 'gewoon', kring: 'C' };
    const profiel = { ...ingebouwdProfiel, standaardkring: [algemeen, ...ingebouwdProfiel.standaardkring] };
    expect(standaardkring(profiel, 'gewoon', 'groep')).toBe('A');
    expect(() => standaardkring(ingebouwdProfiel, 'medisch', 'groep')).toThrow(RangeError);
  });

  test('the default circles admit nobody who could never have a ground', () => {
    for (const regel of ingebouwdProfiel.standaardkring) {
      expect(vindKring(ingebouwdProfiel, regel.kring), regel.kring).toBeDefined();
    }
    expect(vindKring(ingebouwdProfiel, 'Q')).toBeUndefined();
  });

  test('the short name is the profile’s own, else the id, in capitals where it is an abbreviation', () => {
    const partner = { id: 'om', naam: 'x', vanaf: null, tot: null, ondertekend: null };
    expect(korteNaam(partner)).toBe('OM');
    expect(korteNaam({ ...partner, id: 'politie' })).toBe('politie');
    expect(korteNaam({ ...partner, kort: 'Justitie' })).toBe('Justitie');
  });
});

test('wijken may be left out, and each postcode of four digits belongs to one of them', () => {
  expect(leesProfiel(bestand(zet('wijken', undefined)))).toHaveProperty('profiel');
  expect(fouten(bestand(zet('wijken', [{ naam: 'Oost', postcodes: ['3351 AB'] }])))).toEqual([
    'wijken[0].postcodes[0]: deze waarde heeft een verkeerde vorm (vier cijfers)',
  ]);
  expect(
    fouten(
      bestand(
        zet('wijken', [
          { naam: 'Oost', postcodes: ['3351'] },
          { naam: 'West', postcodes: ['3352', '3351'] },
        ]),
      ),
    ),
  ).toEqual(['wijken[1].postcodes[1]: "3351" hoort al bij een wijk']);
  expect(fouten(bestand(zet('wijken', [{ naam: 'Oost', postcodes: [] }])))).toEqual([
    'wijken[0].postcodes: deze waarde is leeg of te klein',
  ]);
});
