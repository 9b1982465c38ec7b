/**
 * A child process that is traced: commands on a keyed store and a header written beside it, each acknowledged on stdout
 * once it is said to be on disk. With `zonder` as second argument the same on a store that does not wait for the disk.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { openStore } from '../../db/open.ts';
import { schrijfAtomisch } from '../../electron/kluis/schijf.ts';

const [map = '', wijze = ''] = process.argv.slice(2);
const bevestig = (wat: string): number => writeSync(1, `bevestigd ${wat}\n`);
const KEREN = 12;
const migraties = [{ nummer: 10, naam: 'fsync', sql: 'CREATE TABLE notitie (tekst TEXT NOT NULL) STRICT' }];
const pad = join(map, 'bestand.db');

if (wijze === 'zonder') {
  const kaal = new Database(pad);
  kaal.pragma('journal_mode=WAL');
  kaal.pragma('synchronous=OFF');
  kaal.exec('CREATE TABLE notitie (tekst TEXT NOT NULL)');
  for (let nr = 0; nr < KEREN; nr += 1) {
    kaal.prepare('INSERT INTO notitie VALUES (?)').run(`notitie ${nr}`);
    bevestig('notitie');
  }
} else {
  const store = openStore(pad, Buffer.alloc(32, 5), { migraties, nieuw: true });
  for (let nr = 0; nr < KEREN; nr += 1) {
    store.schrijf((db) => db.prepare('INSERT INTO notitie VALUES (?)').run(`notitie ${nr} `.repeat(1 + 60 * (nr % 3))));
    bevestig('notitie');
    schrijfAtomisch(join(map, 'sleutels.json'), `{"nr":${nr}}`);
    bevestig('kop');
    if (nr % 5 === 4) store.leegSporen();
  }
  store.sluit();
}
