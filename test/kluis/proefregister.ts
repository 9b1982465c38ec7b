/** Calls and schema for the vault's own tests: notes with a log row each, and calls that misbehave on purpose. */
import { sleutelboek } from '../../db/commands/sleutels.ts';
import { controleerKeten, logboekDdl, schrijfLog } from '../../db/logboek.ts';
import type { Omgeving, Registratie } from '../../db/omgeving.ts';
import { weiger } from '../../shared/contract/weigering.ts';

const tel = (o: Omgeving): number => o.lees.prepare<{ n: number }>('SELECT count(*) AS n FROM notitie').get()?.n ?? -1;

function voegToe(o: Omgeving, { tekst }: { tekst: string }): string {
  const id = o.nieuwId();
  o.schrijf((db) => {
    db.prepare('INSERT INTO notitie (id, tekst) VALUES (?, ?)').run(id, tekst);
    schrijfLog(db, { tijd: o.klok().toISOString(), wie: o.wie, wat: 'notitie.gemaakt', onderwerp: { notitie: id } });
  });
  return id;
}

export const proefregister: Registratie = {
  migraties: [
    {
      nummer: 10,
      naam: 'proef',
      sql: `${logboekDdl} CREATE TABLE instelling (sleutel TEXT PRIMARY KEY, waarde TEXT NOT NULL) STRICT;
        CREATE TABLE notitie (nr INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, tekst TEXT NOT NULL) STRICT;`,
    },
  ],
  sleutelboek,
  magLezer: () => false,
  bijOpenen: (o, { wijze, misluktePogingen }) => {
    o.schrijf((db) =>
      schrijfLog(db, {
        tijd: o.klok().toISOString(),
        wie: o.wie,
        wat: 'kluis.geopend',
        onderwerp: { wijze, misluktePogingen },
      }),
    );
    o.meld('geopend', { wijze, misluktePogingen, rol: o.rol });
  },
  naElkeOpdracht: (o) => {
    const aantal = tel(o);
    if (o.lees.prepare("SELECT 1 FROM notitie WHERE tekst = 'haak mislukt'").get()) throw new Error('hook');
    o.meld('aantal', aantal);
  },
  register: {
    notities: {
      voegToe,
      alle: (o) =>
        o.lees
          .prepare<{ tekst: string }>('SELECT tekst FROM notitie ORDER BY nr')
          .all()
          .map(({ tekst }) => tekst),
      wis: (o) => {
        o.schrijf((db) => {
          db.prepare('DELETE FROM notitie').run();
          o.leegSporen();
        });
      },
      onderwerpen: (o) => o.lees.prepare('SELECT wie, wat, onderwerp FROM logboek ORDER BY volgnummer').all(),
      /** The chain's state, and how many notes it tells of. */
      keten: (o) => ({
        keten: controleerKeten(o.lees),
        notities: o.lees.prepare<{ n: number }>("SELECT count(*) AS n FROM logboek WHERE wat = 'notitie.gemaakt'").get()
          ?.n,
      }),
      oefening: (o) => o.oefenkluis,
      ongedaan: (o) => {
        o.schrijf((db) => {
          db.prepare("INSERT INTO notitie (id, tekst) VALUES ('x', 'ongedaan')").run();
          o.meld('te-vroeg', null);
          weiger('PROEF_GEWEIGERD', 'Dit mag niet.', { artikel: 'art. 4 lid 5', details: { veld: 'tekst' } });
        });
      },
      kapot: (_o, { tekst }: { tekst: string }) => {
        throw new RangeError(`Inside was ${tekst}`);
      },
      dubbel: (o, { tekst }: { tekst: string }) => {
        for (let keer = 0; keer < 2; keer += 1) {
          o.schrijf((db) => db.prepare('INSERT INTO notitie (id, tekst) VALUES (?, ?)').run(tekst, tekst));
        }
      },
      blijfHangen: () => {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
      },
      stop: () => process.exit(1),
    },
  },
};
