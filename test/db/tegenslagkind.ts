/**
 * A child process for trouble that one process cannot make for itself. Its first argument says what:
 * `houd`: opens the store and keeps it open; `niemand`: tries to use a store and a vault as a user without rights, and
 * prints the refusals as JSON; `migreer`: brings a store up to date by a step that tells how far it is, and that never gets
 * further than the row in its last argument.
 */
import { writeSync } from 'node:fs';
import { openGeheugenStore, openStore } from '../../db/open.ts';
import { neemInstantieslot } from '../../electron/kluis/instantieslot.ts';
import { kluispaden, leesKop } from '../../electron/kluis/kop.ts';
import { schrijfAtomisch } from '../../electron/kluis/schijf.ts';
import { Geweigerd, type Weigering } from '../../shared/contract/weigering.ts';
import { langzaam, NIEMAND, opslagMigraties, opslagsleutel } from './tegenslagsteun.ts';

const [wat = '', pad = '', map = ''] = process.argv.slice(2);
const zeg = (regel: string): number => writeSync(1, `${regel}\n`);

function weigering(fn: () => unknown): Weigering | string {
  try {
    fn();
    return 'not refused';
  } catch (fout) {
    return fout instanceof Geweigerd ? fout.weigering : String(fout);
  }
}

if (wat === 'houd') {
  openStore(pad, opslagsleutel(), { migraties: opslagMigraties });
  zeg('open');
  process.stdin.resume();
} else if (wat === 'niemand') {
  // Everything that a folder without rights could keep from loading is loaded first.
  openGeheugenStore(opslagMigraties).sluit();
  if (process.getuid?.() === 0) {
    process.setgroups?.([]);
    process.setgid?.(NIEMAND);
    process.setuid?.(NIEMAND);
  }
  const open = () => openStore(pad, opslagsleutel(), { migraties: opslagMigraties });
  zeg(
    JSON.stringify({
      opslag: weigering(() =>
        open().schrijf((db) => db.prepare('INSERT INTO regel VALUES (?, ?)').run(0, 'uit een map zonder rechten')),
      ),
      slot: weigering(() => neemInstantieslot(kluispaden(map).slot)),
      kop: weigering(() => schrijfAtomisch(kluispaden(map).kop, '{}')),
      lezen: weigering(() => leesKop(map)),
    }),
  );
} else {
  const tot = (regel: string): void => {
    zeg(regel);
    if (regel === map) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  };
  openStore(pad, opslagsleutel(), { migraties: [...opslagMigraties, langzaam(tot)] }).sluit();
}
