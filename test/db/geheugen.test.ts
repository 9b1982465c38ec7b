/** Stores in memory: the second one begins as a copy of the first, and is nevertheless a store of its own. */
import { expect, it } from 'vitest';
import type { Store } from '../../db/open.ts';
import { openGeheugenStore } from '../../db/open.ts';
import { migraties } from '../../db/register.ts';

const schema = (store: Store) => store.lees.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').all();
const instellingen = (store: Store) => store.lees.prepare('SELECT sleutel FROM instelling').all();

it('a copy has the schema and the number of a store that went through every migration', () => {
  // Another list with the same migrations: nothing to copy from.
  const gemigreerd = openGeheugenStore([...migraties]);
  openGeheugenStore(migraties);
  const kopie = openGeheugenStore(migraties);
  expect(schema(kopie)).toEqual(schema(gemigreerd));
  expect(kopie.schemaversie()).toBe(gemigreerd.schemaversie());
  expect(schema(kopie).length).toBeGreaterThan(100);
});

it('what is written in one store is in no other', () => {
  const eerste = openGeheugenStore(migraties);
  const tweede = openGeheugenStore(migraties);
  eerste.schrijf((db) => db.prepare("INSERT INTO instelling (sleutel, waarde) VALUES ('proef', '1')").run());
  expect([instellingen(eerste), instellingen(tweede), instellingen(openGeheugenStore(migraties))]).toEqual([
    [{ sleutel: 'proef' }],
    [],
    [],
  ]);
});

it('a copy keeps references, and takes back what fails', () => {
  openGeheugenStore(migraties);
  const kopie = openGeheugenStore(migraties);
  expect(() =>
    kopie.schrijf((db) => {
      db.prepare("INSERT INTO instelling (sleutel, waarde) VALUES ('proef', '1')").run();
      db.prepare("INSERT INTO overleg_groep (overleg_id, groep_id, volgorde) VALUES ('geen', 'geen', 1)").run();
    }),
  ).toThrow('FOREIGN KEY');
  expect(instellingen(kopie)).toEqual([]);
});
