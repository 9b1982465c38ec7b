/** Retention on the real calls: a vault in memory behind the stub bridge, with something due, overdue, coming and kept. */
import { ingebouwdProfiel } from '../../../shared/domein/ingebouwdProfiel.ts';
import { type Gesprek, maakGesprek } from '../../support/gesprek.ts';
import { maakGroep, maakVergadering } from '../../support/opstelling.ts';
import { basis, nu, toestand } from './groepenvoorbeelden.ts';
import type { Aanroepnaam, Stubbrug } from './stubbrug.ts';

export interface Bewaarkluis {
  readonly g: Gesprek;
  readonly groepId: string;
  /** Sets the clock of the vault; the page stands still. */
  zetKlok(moment: Date): void;
}

export function maakBewaring(): Bewaarkluis {
  let klok = new Date('2026-03-12T13:00:00.000Z');
  const profiel = { ...ingebouwdProfiel, bewaartermijnen: { recidiveMaanden: 6, verslagJaren: 5 } };
  const g = maakGesprek(profiel, { klok: () => klok });
  const v = maakVergadering(g);
  const { groepId } = v;
  const besluiten = v.leden.map((l) => ({ lidId: l.id, netto: true, reden: '' }));
  g.doe(g.register.namenlijst.stelVast, { groepId, overlegId: v.overlegId, besluiten });
  g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
  const einde = (plek: number, per: string, reden: string) => {
    klok = new Date(`${per}T13:00:00.000Z`);
    g.doe(g.register.bewaren.beeindigDeelname, { lidId: v.leden[plek]?.id ?? '', per, reden });
  };
  const sluit = (naam: string, per: string, recidive: boolean) => {
    const groep = maakGroep(g, naam);
    klok = new Date(`${per}T13:00:00.000Z`);
    const reden = 'De partners stoppen met de aanpak.';
    g.doe(g.register.bewaren.sluitGroep, { groepId: groep.groepId, per, reden, recidive });
    return groep.groepId;
  };
  einde(0, '2026-05-02', 'Is verhuisd en komt er niet meer.');
  sluit('Schetsdijk', '2026-08-20', true);
  einde(1, '2026-09-30', 'Al drie overleggen niet meer gezien.');
  const bewaard = sluit('Proefsteeg', '2026-11-02', false);
  g.doe(g.register.bewaren.archiveer, {
    soort: 'groep',
    id: bewaard,
    doel: 'onderzoek',
    reden: 'Onderzoek naar de aanpak, besluit van de burgemeester.',
    datum: '2026-11-02',
  });
  const weg = sluit('Verdwenen', '2026-11-03', false);
  g.doe(g.register.bewaren.vernietig, { posten: [{ soort: 'groep', id: weg }], dag: '2026-11-03' });
  sluit('Oefenkade', '2026-11-20', false);
  klok = nu;
  return {
    g,
    groepId,
    zetKlok: (moment) => {
      klok = moment;
    },
  };
}

/** Answers of a few areas by the vault itself. */
export function richtIn(brug: Stubbrug, { g }: Bewaarkluis): void {
  basis(brug, toestand({ teVernietigen: g.register.intern.stand(g.omgeving).teVernietigen }));
  for (const gebied of ['bewaren', 'groepen'] as const) {
    for (const [naam, fn] of Object.entries(g.register[gebied])) {
      brug.antwoord(`${gebied}.${naam}` as Aanroepnaam, (invoer) => g.doe(fn as never, invoer));
    }
  }
  brug.antwoord('bewaren.bewaarVerklaring', () => ({ mapnaam: 'Verklaring-van-vernietiging-2026-11-03' }));
  brug.antwoord('kopie.stand', () => ({
    mapnaam: '/media/kopie',
    mapmelding: '',
    bewaren: { aantal: 7, dagen: 30 },
    kopieen: [
      {
        id: 'k1',
        gemaakt: '2026-11-02T16:00:00.000Z',
        grootte: 400_000,
        tot: '2026-12-02T16:00:00.000Z',
        wijkt: false,
        metVernietigd: true,
        oudeSleutel: false,
      },
    ],
    oudeStanden: [],
  }));
}
