/** The log's screen on the real calls: a vault in memory behind the stub bridge; the term and the folder are ours. */
import type { Gesprek } from '../../support/gesprek.ts';
import { maakInzage, richtIn as richtInzageIn } from './inzagevoorbeelden.ts';
import type { Stubbrug } from './stubbrug.ts';

/** A meeting with its rows in the log. */
export const maakLogboek = (): Gesprek => maakInzage().g;

/** Row that the export of these tests ends with. */
export const KOP = { rij: 40, hash: 'ab12'.repeat(16) };

export function richtIn(brug: Stubbrug, g: Gesprek): void {
  richtInzageIn(brug, g, null);
  const { logboek, intern } = g.register;
  brug.antwoord('logboek.lijst', (i: Parameters<typeof logboek.lijst>[1]) => g.doe(logboek.lijst, i));
  brug.antwoord('logboek.stand', () => logboek.stand(g.omgeving, {}));
  brug.antwoord('logboek.vergelijk', (i: Parameters<typeof logboek.vergelijk>[1]) => g.doe(logboek.vergelijk, i));
  brug.antwoord('logboek.controleer', (i: Parameters<typeof intern.controleerLogboek>[1]) =>
    g.doe(intern.controleerLogboek, i),
  );
  brug.antwoord('logboek.gezien', () => intern.logboekGezien(g.omgeving));
  brug.antwoord('logboek.bewaring', () => intern.logboekBewaring(g.omgeving, { jaren: 5 }));
  brug.antwoord('logboek.ruimOp', ({ tot }: { tot: number }) => ({
    aantal: intern.ruimLogboekOp(g.omgeving, { jaren: 5, tot }).aantal,
  }));
  brug.antwoord('logboek.exporteer', () => ({
    id: 'e1',
    mapnaam: 'Logboek-2026-03-12',
    aantal: 40,
    klopt: true,
    kop: KOP,
  }));
}

/** Somebody with the key changed a row. */
export function knoei(g: Gesprek, rij: number): void {
  g.store.schrijf((db) => {
    db.exec(`DROP TRIGGER logboek_geen_update; UPDATE logboek SET wie = 'slot-9' WHERE volgnummer = ${rij}`);
  });
}
