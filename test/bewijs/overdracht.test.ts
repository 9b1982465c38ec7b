/** Random meetings about two groups, handed over group by group: the same people see the same there. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canoniekeJson } from '../../db/canoniek.ts';
import { neemGroepAan } from '../../db/commands/neemGroepAan.ts';
import { groepsschema } from '../../db/groepsvorm.ts';
import type { Omgeving } from '../../db/omgeving.ts';
import { groepbeeld } from '../../db/queries/groepbeeld.ts';
import { groepsdeel } from '../../db/queries/groepsdeel.ts';
import { overlegbeeld } from '../../db/queries/overlegbeeld.ts';
import { profielkenmerk } from '../../db/queries/profiel.ts';
import { terugblik } from '../support/terugblik.ts';
import { maakProefstore } from './nietInmenging.ts';
import { DAG } from './profielen.ts';
import { groepnamen, OVERLEG, rijenVan } from './rijen.ts';
import { ongedaan, type Rij, zetIn } from './tabellen.ts';
import { type Groepid, maakVergadering, NU, type Vergadering, willekeurigeZaden } from './vergadering.ts';

const nu = new Date(NU);
const zaal = ({ lees }: Omgeving) => terugblik(lees, OVERLEG, nu);
const regie = ({ lees }: Omgeving) => JSON.stringify(overlegbeeld(lees, OVERLEG, nu, false));
const groep = ({ lees }: Omgeving, id: Groepid) => JSON.stringify(groepbeeld(lees, id, nu));

type Deel = Vergadering['punten'][number] | Vergadering['interventies'][number];

/** An item or intervention is about members of its own group, as the commands see to; with none left, about the group. */
function eigenLeden<D extends Deel>(v: Vergadering, deel: D): D {
  const { gegeven } = deel;
  if (gegeven.groepId === null) return deel;
  const leden = gegeven.leden.filter((id) => v.leden.find((l) => l.id === id)?.groep === gegeven.groepId);
  return { ...deel, gegeven: { ...gegeven, leden, niveau: leden.length > 0 ? 'individu' : 'groep' } };
}

/** Closed with everybody still in the room: otherwise nobody would see anything, and equal would mean nothing. */
function gesloten(v: Vergadering): Rij[] {
  const punten = v.punten.map((p) => eigenLeden(v, p));
  const interventies = v.interventies.map((i) => eigenLeden(v, i));
  return rijenVan({ ...v, punten, interventies, tekent: false }).map((r) =>
    r.tabel === 'overleg' ? { ...r, waarden: r.waarden.map((w) => (w === v.staat ? 'gesloten' : w)) } : r,
  );
}

function neem(van: Omgeving, naar: Omgeving, id: Groepid, profiel: Vergadering['profiel']): void {
  const tekst = canoniekeJson(groepsdeel(van.lees, id, DAG));
  const rijen = groepsschema(naar.lees).parse(JSON.parse(tekst));
  neemGroepAan(
    naar,
    { overdrachtId: `o-${id}`, rijen, profiel: profielkenmerk(profiel), naam: groepnamen[id] },
    () => undefined,
  );
}

it('sixty meetings: groups, room and regie are the same on the other side, byte for byte', () => {
  const van = maakProefstore();
  const naar = maakProefstore();
  // The groups are put in with every meeting here, and come from the other side there.
  const leeg = ['plan', 'groepssignaal', 'groep'].map((tabel) => `DELETE FROM ${tabel};`).join('');
  naar.store.schrijf((db) => db.exec(leeg));
  let getoond = 0;
  fc.assert(
    fc.property(willekeurigeZaden, (zaden) => {
      const v = maakVergadering(zaden);
      const gekozen = v.onderwerpen.find((o) => o.id === v.gekozen)?.groep ?? null;
      const [eerst, dan] = (gekozen === 'g2' ? ['g2', 'g1'] : ['g1', 'g2']) as [Groepid, Groepid];
      const rijen = gesloten(v);
      ongedaan(van.store.schrijf, (hier) => {
        zetIn(hier, rijen);
        return ongedaan(naar.store.schrijf, (daar) => {
          zetIn(
            daar,
            rijen.filter((r) => r.tabel === 'profiel' || r.tabel === 'instelling'),
          );
          neem(van.omgeving, naar.omgeving, eerst, v.profiel);
          // A subject of this group: the other one is not here, and is not missed.
          if (gekozen !== null) expect(zaal(naar.omgeving)).toBe(zaal(van.omgeving));
          neem(van.omgeving, naar.omgeving, dan, v.profiel);
          for (const id of [eerst, dan]) expect(groep(naar.omgeving, id)).toBe(groep(van.omgeving, id));
          if (gekozen === null) return;
          expect(zaal(naar.omgeving)).toBe(zaal(van.omgeving));
          expect(JSON.parse(regie(naar.omgeving))).toEqual({
            ...JSON.parse(regie(van.omgeving)),
            // In the order in which they came, which is by the agenda in the meeting itself.
            keuzes: expect.anything(),
          });
          if (zaal(naar.omgeving).includes('"regels":[{')) getoond += 1;
        });
      });
    }),
    { numRuns: 60 },
  );
  // Proof about empty rooms proves nothing.
  expect(getoond).toBeGreaterThan(5);
});
