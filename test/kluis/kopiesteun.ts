/** Vaults with the application's own schema, opened without a thread: what the suites of back-up and restore share. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maakOmgeving, type Omgeving } from '../../db/omgeving.ts';
import { bijOpenen, migraties, register } from '../../db/register.ts';
import { STANDAARD_BEWAARREGEL } from '../../electron/kluis/bewaarregel.ts';
import type { Kopieplek } from '../../electron/kluis/reservekopie.ts';
import { maakSessie, openSessie, type Sessie, type Sessieopties, sluitSessie } from '../../electron/kluis/sessie.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { SNELLE_KDF, WACHTZIN } from './steun.ts';

export const geheim = (tekst = WACHTZIN): Buffer => Buffer.from(tekst, 'utf8');

export class Kopieproef {
  readonly basis = mkdtempSync(join(tmpdir(), 'overlegtafel-kopie-'));
  readonly map = join(this.basis, 'kluis');
  readonly doel = join(this.basis, 'kopieen');
  nu = Date.parse('2026-03-12T13:00:00.000Z');
  readonly #open: Sessie[] = [];
  #teller: number;
  #worp = 0;

  /** @param eersteId ids count on from here: two vaults in one test have no id in common */
  constructor(eersteId = 0) {
    this.#teller = eersteId;
    mkdirSync(this.map, { mode: 0o700 });
    mkdirSync(this.doel);
  }

  get opties(): Sessieopties {
    return { map: this.map, migraties, klok: () => new Date(this.nu), snelleKdfVoorTests: SNELLE_KDF };
  }
  get plek(): Kopieplek {
    return { map: this.map, doel: this.doel, bewaren: STANDAARD_BEWAARREGEL };
  }
  get delen() {
    return {
      klok: () => new Date(this.nu),
      nieuwId: () => {
        this.#teller += 1;
        return `00000000-0000-4000-8000-${String(this.#teller).padStart(12, '0')}`;
      },
      // Another throw each time: whoever draws until something is free would else never be done.
      willekeurig: (n: number) => {
        this.#worp += 1;
        return new Uint8Array(n).map((_, i) => (i * 37 + this.#worp * 101) & 255);
      },
    };
  }

  /** Clock on by so many days. */
  verder(dagen: number): void {
    this.nu += dagen * 86_400_000;
  }

  #omgeving(sessie: Sessie): { sessie: Sessie; omgeving: Omgeving } {
    this.#open.push(sessie);
    const { omgeving } = maakOmgeving(sessie.store, {
      ...this.delen,
      verstuur: () => undefined,
      oefenkluis: sessie.kop.oefenkluis,
      wie: sessie.slot.id,
      rol: sessie.slot.rol,
    });
    return { sessie, omgeving };
  }

  async maak(oefenkluis = true) {
    const { sessie, herstelcode } = await maakSessie(this.opties, geheim(), oefenkluis);
    const alles = this.#omgeving(sessie);
    bijOpenen(alles.omgeving, { wijze: 'nieuw', misluktePogingen: 0 });
    const profiel = JSON.stringify(ingebouwdProfiel);
    register.intern.richtIn(alles.omgeving, { naam: 'Mare Verdicht', tafelcode: '246810', profiel });
    return { ...alles, herstelcode };
  }

  async open(wachtzin = WACHTZIN) {
    return this.#omgeving(await openSessie(this.opties, 'wachtzin', geheim(wachtzin), null));
  }

  bestanden(): string[] {
    return readdirSync(this.doel).sort();
  }

  ruimOp(): void {
    for (const sessie of this.#open) sluitSessie(sessie);
    rmSync(this.basis, { recursive: true, force: true });
  }
}

/** A group with two names on the bruto list, straight into the tables: the rules for how they get there are elsewhere. */
export function groepMetNamen(omgeving: Omgeving, groep: string, leden: readonly (readonly [string, string])[]): void {
  const nu = omgeving.klok().toISOString();
  omgeving.schrijf((db) => {
    db.prepare(
      "INSERT INTO groep (id, naam, wijk, staat, stap, sinds) VALUES (?, ?, 'Oefenwijk', 'duiding', 3, ?)",
    ).run(groep, groep, nu);
    for (const [id, achternaam] of leden) {
      db.prepare(
        `INSERT INTO lid (id, groep_id, code, staat, voornaam, roepnaam, tussenvoegsel, achternaam, geslacht, adres,
          postcode, plaats, dagbesteding, gedrag, sinds)
         VALUES (?, ?, ?, 'bruto', 'Sami', '', '', ?, 'onbekend', '', '', '', '', '', ?)`,
      ).run(id, groep, `J-${id}`, achternaam, nu);
    }
  });
}
