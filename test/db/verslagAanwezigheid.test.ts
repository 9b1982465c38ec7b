/** What the minutes say of a part that was handled while somebody was out, when nothing was noted under it. */
import { describe, expect, it } from 'vitest';
import { schrapInStukken } from '../../db/commands/schrapInStukken.ts';
import { puntMetId } from '../../db/queries/gegevens.ts';
import { laadSituatie } from '../../db/queries/situatie.ts';
import { verslagVoor } from '../../db/queries/verslag.ts';
import { nietAanwezigInWoorden } from '../../shared/domein/nietAanwezig.ts';
import { maakGesprek } from '../support/gesprek.ts';
import { maakVergadering, noteer, zet } from '../support/opstelling.ts';

describe('in the minutes a part without notes', () => {
  /** The plan was on for three minutes, of which the police missed the last two; the namenlijst was leafed past meanwhile. */
  const gesloten = (kring: string | null, noteerBij: readonly ('plan' | 'onderwerp')[]) => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const kies = (agendapuntId: string) =>
      g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId });
    for (const wie of ['burgemeester', 'politie', 'jongerenwerk'] as const) zet(g, v, wie, true);
    kies(v.agenda.plan);
    if (kring !== null) {
      g.omgeving.schrijf((db) => db.prepare('UPDATE agendapunt SET kring = ? WHERE id = ?').run(kring, v.agenda.plan));
    }
    g.verder(60);
    zet(g, v, 'politie', false, true);
    g.verder(120);
    kies(v.agenda.namenlijst);
    kies(v.agenda.onderwerp);
    zet(g, v, 'politie', true);
    g.verder(120);
    for (const waar of noteerBij) {
      noteer(g, { ...v, agenda: { ...v.agenda, onderwerp: v.agenda[waar] } }, `over het ${waar}`, { kring: 'A' });
    }
    const punt = noteer(g, { ...v, agenda: { ...v.agenda, onderwerp: v.agenda.plan } }, 'alleen voor mij', {
      kring: 'R',
    });
    g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
    const { stukId } = g.doe(g.register.stukken.maakVerslag, { overlegId: v.overlegId });
    const inhoud = () => {
      const { inhoud: nu } = g.register.stukken.toon(g.omgeving, { stukId });
      if (nu.soort !== 'verslag') throw new Error('no minutes');
      return nu;
    };
    return { g, v, stukId, punt, inhoud };
  };
  const kort = (inhoud: ReturnType<ReturnType<typeof gesloten>['inhoud']>) =>
    inhoud.onderdelen.map((d) => [d.titel, d.punten.length, nietAanwezigInWoorden(d.nietAanwezig ?? [])]);

  it('stands there when somebody missed a part of it, and not when it was only leafed past', () => {
    const { g, v, stukId, inhoud } = gesloten(null, []);
    expect(kort(inhoud())).toEqual([
      ['Groep Proefplein: plan van aanpak', 0, 'K. Bedacht (politie): niet aanwezig van 14:01 tot 14:03.'],
    ]);
    // On a copy stands what its reader may see, and nothing else.
    const persoon = laadSituatie(g.store.lees, v.overlegId, g.omgeving.klok()).personen.get(v.wie.politie);
    if (!persoon) throw new Error('nobody');
    expect(verslagVoor(g.store.lees, stukId, persoon, g.omgeving.klok())?.onderdelen).toEqual([]);
  });

  it('does not stand there for who may not see its subject', () => {
    const { inhoud } = gesloten('R', ['onderwerp']);
    expect(kort(inhoud()).map(([titel]) => titel)).toHaveLength(1);
    expect(JSON.stringify(inhoud().onderdelen)).not.toContain('14:01');
  });

  it('keeps its draft when something is struck that never stood in it', () => {
    const { g, stukId, punt } = gesloten(null, []);
    g.store.schrijf((db) => {
      const rij = puntMetId(g.store.lees, punt);
      if (!rij) throw new Error('no item');
      schrapInStukken(db, rij, new Set());
    });
    expect(g.register.stukken.toon(g.omgeving, { stukId }).id).toBe(stukId);
  });
});
