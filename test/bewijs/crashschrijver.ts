/**
 * A child process on a store with a raw key. Each command is one transaction of five rows in three tables and a log row;
 * every seventh also deletes one and empties the write-ahead log. After the commit its number goes to stdout. To be killed.
 */
import { writeSync } from 'node:fs';
import { schrijfLog } from '../../db/logboek.ts';
import { openStore } from '../../db/open.ts';
import { CRASHMIGRATIES, crashsleutel, DELEN } from './crashschema.ts';

const [pad = '', eerste = '1'] = process.argv.slice(2);
const store = openStore(pad, crashsleutel(), { migraties: CRASHMIGRATIES, sleutelBewezen: true });
writeSync(1, 'open\n');
for (let nr = Number(eerste); ; nr += 1) {
  store.schrijf((db) => {
    db.prepare('INSERT INTO opdracht (nr, tekst) VALUES (?, ?)').run(nr, `notitie ${nr} `.repeat(1 + (nr % 40)));
    for (let deel = 0; deel < DELEN; deel += 1) {
      db.prepare('INSERT INTO deel (opdracht, deel) VALUES (?, ?)').run(nr, deel);
    }
    db.prepare('UPDATE teller SET stand = ?').run(nr);
    if (nr % 7 === 0) db.prepare('DELETE FROM los WHERE nr <= ?').run(nr - 7);
    db.prepare('INSERT INTO los (nr, tekst) VALUES (?, ?)').run(nr, 'wegwerp'.repeat(20));
    schrijfLog(db, {
      tijd: new Date().toISOString(),
      wie: 'crash',
      wat: 'notitie.gemaakt',
      onderwerp: { nr },
    });
  });
  writeSync(1, `${nr}\n`);
  if (nr % 7 === 0) store.leegSporen();
}
