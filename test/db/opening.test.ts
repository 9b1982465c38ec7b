/** The opening: who is there, in the room before the texts; who heard them, and who came in later and was told. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { maakVergadering, type Vergadering, zet } from '../support/opstelling.ts';
import { code } from '../support/weigering.ts';

let g: Gesprek;
let v: Vergadering;
const opening = () => g.register.opening.toon(g.omgeving, { overlegId: v.overlegId });
const wieIsEr = (aan: boolean) => g.doe(g.register.opening.zetWieIsEr, { overlegId: v.overlegId, aan });
const zaal = () => g.zaal().bericht.beeld;
const voorgelezen = () => g.doe(g.register.overleg.legVoorlezenVast, { overlegId: v.overlegId });
const bijgepraat = () => g.doe(g.register.opening.legBijgepraatVast, { overlegId: v.overlegId });

beforeEach(() => {
  g = maakGesprek();
  v = maakVergadering(g);
  g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId: v.agenda.opening });
});

describe('who is there', () => {
  it('is in the room those present, with name and organisation and nothing else; and the welcome while nobody is', () => {
    wieIsEr(true);
    expect(zaal().soort).toBe('welkom');
    zet(g, v, 'burgemeester', true);
    zet(g, v, 'politie', true);
    expect(zaal()).toEqual({
      soort: 'aanwezigen',
      titel: 'Wie is er?',
      mensen: [
        { naam: 'I. Denkbeeld', organisatie: 'burgemeester' },
        { naam: 'K. Bedacht', organisatie: 'politie' },
      ],
      bladzijde: { nr: 1, van: 1 },
    });
    zet(g, v, 'politie', false);
    expect(JSON.stringify(zaal())).not.toContain('Bedacht');
    wieIsEr(false);
    expect(zaal().soort).toBe('welkom');
  });

  it('must be somebody before the texts were read out: to nobody they are not', () => {
    expect(code(voorgelezen)).toBe('NIEMAND_AAN_TAFEL');
    expect(g.beeld(v.overlegId).opening.voorgelezenOp).toBe(null);
    zet(g, v, 'burgemeester', true);
    voorgelezen();
    expect(g.beeld(v.overlegId).opening.voorgelezenOp).not.toBe(null);
  });

  it('makes way for the first text and comes back before it', () => {
    zet(g, v, 'burgemeester', true);
    wieIsEr(true);
    g.doe(g.register.overleg.toonOpening, { overlegId: v.overlegId, nr: 1 });
    expect(zaal().soort).toBe('opening');
    wieIsEr(true);
    expect(zaal().soort).toBe('aanwezigen');
  });

  it('takes a next page for more people than fit, everybody once', () => {
    for (let nr = 1; nr <= 11; nr += 1) {
      const { deelnemerId } = g.doe(g.register.deelnemers.nodigPartnerUit, {
        overlegId: v.overlegId,
        partner: 'politie',
        naam: `Agent ${nr}`,
        functie: '',
        rol: 'eigen-taak',
      });
      g.doe(g.register.deelnemers.zetAanwezig, {
        overlegId: v.overlegId,
        deelnemerId,
        aanwezig: true,
        bevestigd: false,
      });
    }
    wieIsEr(true);
    const namen = [1, 2].flatMap((nr) => {
      g.doe(g.register.overleg.kiesBladzijde, { overlegId: v.overlegId, nr });
      const beeld = zaal();
      return beeld.soort === 'aanwezigen' ? beeld.mensen.map((m) => m.naam) : [];
    });
    expect(namen).toHaveLength(11);
    expect(new Set(namen).size).toBe(11);
  });
});

describe('the secrecy texts', () => {
  it('were heard by who was in the room, with the moment; who comes in later is named until he was told', () => {
    zet(g, v, 'burgemeester', true);
    zet(g, v, 'politie', true);
    expect(code(bijgepraat)).toBe('NOG_NIET_VOORGELEZEN');
    expect(opening().nietGehoord).toEqual([]);
    voorgelezen();
    expect(opening().aanwezigen.map((a) => a.gehoord)).toEqual(['voorgelezen 14:00', 'voorgelezen 14:00']);
    expect(code(bijgepraat)).toBe('IEDEREEN_HOORDE');
    g.verder(1800);
    zet(g, v, 'om', true);
    expect(opening().nietGehoord.map((a) => a.organisatie)).toEqual(['OM']);
    bijgepraat();
    expect(opening()).toMatchObject({ nietGehoord: [], aanwezigen: [{}, {}, { gehoord: 'bijgepraat 14:30' }] });
    const [regel] = g.store.lees
      .prepare<{ onderwerp: string }>("SELECT onderwerp FROM logboek WHERE wat = 'overleg.geheimhouding-bijgepraat'")
      .all();
    expect(JSON.parse(regel?.onderwerp ?? '{}')).toMatchObject({ deelnemers: [v.wie.om], profielversie: 1 });
  });

  it('need not be heard twice by who went out and came back', () => {
    zet(g, v, 'politie', true);
    voorgelezen();
    zet(g, v, 'politie', false, true);
    expect(opening().aanwezigen).toEqual([]);
    zet(g, v, 'politie', true);
    expect(opening().nietGehoord).toEqual([]);
  });
});
