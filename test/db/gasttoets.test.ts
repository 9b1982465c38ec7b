/** The test before an incidentele deelnemer is invited (convenant art. 4), in the commands and in the store. */
import { describe, expect, it } from 'vitest';
import { maakGesprek } from '../support/gesprek.ts';
import { maakGroep, maakVergadering, noteer } from '../support/opstelling.ts';
import { grond, logcodes, maakVolgende, type Toets, toets } from '../support/uitnodigen.ts';
import { code } from '../support/weigering.ts';

/** What he may tell himself about youths. */
const vertelt = (meer: Partial<Toets['verstrekt'][number]> = {}) => ({
  aan: ['burgemeester', 'politie'],
  gegevenssoort: 'gewoon',
  niveau: 'individu' as const,
  grondslag: 'eigen wet',
  ...meer,
});

describe('the test of a guest', () => {
  const weigeringen: readonly (readonly [string, Partial<Toets>, string])[] = [
    [
      'a professional secret that nothing lifts, also with A',
      { vuistregel: 'A', beroepsgeheim: 'niets' },
      'BEROEPSGEHEIM',
    ],
    ['the same with B', { beroepsgeheim: 'niets' }, 'BEROEPSGEHEIM'],
    ['only the task of the recipient, without what allows it', { vuistregel: 'C' }, 'VUISTREGEL_C'],
    ['a group that is not on the agenda', { groepen: ['g-elders'] }, 'GROEP_PAST_NIET'],
    ['no organisation for its functionary', { organisatie: '' }, 'ORGANISATIE_ONTBREEKT'],
    ['no gemeente for somebody of another one', { soort: 'boa', organisatie: '' }, 'ORGANISATIE_ONTBREEKT'],
    ['nobody who takes part asking for him', { gevraagdDoor: 'halt' }, 'NIET_GEVONDEN'],
    ['who is on the list already', { organisatie: 'halt', naam: 't. proefman' }, 'AL_UITGENODIGD'],
    ['a ground about nobody', { gronden: [grond('')] }, 'LEDEN_ONTBREKEN'],
    [
      'telling to a partner that is none',
      { verstrekt: [vertelt({ aan: ['politie', 'zomaar'] })] },
      'PARTNER_PAST_NIET',
    ],
    ['telling a kind that the profile lacks', { verstrekt: [vertelt({ gegevenssoort: 'onzin' })] }, 'SOORT_ONBEKEND'],
    ['telling about a youth that is none', { verstrekt: [vertelt({ leden: ['l-elders'] })] }, 'LEDEN_ONTBREKEN'],
    ['a youth of the vault', { soort: 'persoon', naam: 'quirijn zandlopervis' }, 'LIJKT_OP_BETROKKENE'],
    ['a parent of the vault', { naam: 'Odile Zandlopervis' }, 'LIJKT_OP_BETROKKENE'],
  ];
  it('is refused at the first part that fails, and then nobody is on the list', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const voor = g.beeld(v.overlegId).deelnemers.length;
    for (const [wat, meer, verwacht] of weigeringen) {
      expect(
        code(() => g.doe(g.register.deelnemers.nodigIncidenteelUit, toets(v, meer))),
        wat,
      ).toBe(verwacht);
    }
    expect(g.beeld(v.overlegId).deelnemers).toHaveLength(voor);
  });

  it('takes a member only of a group for which he is tested', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const ander = maakGroep(g, 'Burenkade');
    const overlegId = maakVolgende(g, [v.groepId, ander.groepId]);
    const vreemd = { overlegId, gronden: [grond(ander.leden[0]?.id ?? '')] };
    expect(code(() => g.doe(g.register.deelnemers.nodigIncidenteelUit, toets(v, vreemd)))).toBe('LEDEN_ONTBREKEN');
    const beide = { ...vreemd, groepen: [v.groepId, ander.groepId] };
    expect(code(() => g.doe(g.register.deelnemers.nodigIncidenteelUit, toets(v, beide)))).toBe('geen');
  });

  it('of somebody with the name of a youth or parent of any group asks whether it is somebody else, and keeps that on record', () => {
    const g = maakGesprek();
    maakGroep(g, 'Burenkade');
    const v = maakVergadering(g);
    const moeder = toets(v, { soort: 'persoon', naam: 'Odile Zandlopervis', gronden: [], verstrekt: [vertelt()] });
    const nodig = (meer: Partial<Toets>) =>
      g.doe(g.register.deelnemers.nodigIncidenteelUit, { ...moeder, ...meer }).deelnemerId;
    expect(code(() => nodig({ nietBetrokken: false }))).toBe('LIJKT_OP_BETROKKENE');
    const deelnemerId = nodig({ nietBetrokken: true });
    expect(logcodes(g).at(-1)).toBe('deelnemer.niet-betrokken');
    expect(g.register.adresboek.lijst(g.omgeving, {}).contacten).toEqual([]);
    const { overlegId: _, ...zelfde } = moeder;
    const wijzig = (naam: string) =>
      g.doe(g.register.deelnemers.wijzigIncidenteel, { ...zelfde, overlegId: v.overlegId, deelnemerId, naam });
    // Said of this name already; another one is asked again.
    expect(code(() => wijzig('Odile Zandlopervis'))).toBe('geen');
    expect(code(() => wijzig('Fenna van Wolkenkrabbel'))).toBe('LIJKT_OP_BETROKKENE');
  });

  it('limits what he tells to the groups of his test, and to some youths where that is asked', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const ander = maakGroep(g, 'Burenkade');
    const overlegId = maakVolgende(g, [v.groepId, ander.groepId]);
    const [een = '', twee = ''] = v.leden.map((l) => l.id);
    const gast = (naam: string, meer: Partial<Toets['verstrekt'][number]>) =>
      g.doe(g.register.deelnemers.nodigIncidenteelUit, {
        ...toets(v, { naam, organisatie: naam, gronden: [], verstrekt: [vertelt(meer)] }),
        overlegId,
      }).deelnemerId;
    const [alle, beperkt] = [gast('Alle', {}), gast('Beperkt', { leden: [een] })];
    const zin = (deelnemerId: string) =>
      g.register.deelnemers.toon(g.omgeving, { overlegId, deelnemerId }).toets?.magVertellen[0];
    expect(zin(alle)).toBe('Aan burgemeester en politie: gewoon over een jongere (eigen wet).');
    expect(zin(beperkt)).toBe(`Aan burgemeester en politie: gewoon over ${v.leden[0]?.code} (eigen wet).`);
    g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
    g.doe(g.register.overleg.open, { overlegId });
    const onderwerp = (groepId: string) => {
      const { onderdelen } = g.register.agenda.toon(g.omgeving, { overlegId });
      return onderdelen.find((o) => o.soort === 'onderwerp' && o.groepId === groepId)?.id ?? '';
    };
    const zegt = (bron: string, groepId: string, lid: string) =>
      code(() =>
        g.doe(g.register.punten.voegToe, {
          agendapuntId: onderwerp(groepId),
          soort: 'notitie',
          tekst: 'Iets.',
          bron,
          gegevenssoort: 'gewoon',
          niveau: 'individu',
          leden: [lid],
          kring: 'B',
          kringAkkoordDoor: null,
          verantwoordelijke: null,
          termijn: null,
        }),
      );
    const mag = (id: string) => [
      zegt(id, v.groepId, een),
      zegt(id, v.groepId, twee),
      zegt(id, ander.groepId, ander.leden[0]?.id ?? ''),
    ];
    const nee = mag(beperkt)[1];
    expect(nee).not.toBe('geen');
    expect(mag(alle)).toEqual(['geen', 'geen', nee]);
    expect(mag(beperkt)).toEqual(['geen', nee, nee]);
    // When that youth is destroyed he may tell about nobody, and not about everybody.
    g.store.schrijf((db) => db.prepare('DELETE FROM deelnemer_verstrekking_lid').run());
    expect(zin(beperkt)).toBe('Aan burgemeester en politie: gewoon over niemand meer (eigen wet).');
    expect(mag(beperkt)).toEqual([nee, nee, nee]);
  });

  it('is read back, with what it allowed him', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const lid = v.leden[0];
    const { deelnemerId } = g.doe(
      g.register.deelnemers.nodigIncidenteelUit,
      toets(v, {
        beroepsgeheim: 'toestemming',
        vuistregel: 'C',
        uitzondering: 'Art. 1 Voorbeeldwet.',
        verstrekt: [{ aan: ['politie'], gegevenssoort: 'gewoon', niveau: 'groep', grondslag: 'eigen wet' }],
      }),
    );
    const { toets: t } = g.register.deelnemers.toon(g.omgeving, { overlegId: v.overlegId, deelnemerId });
    expect(t).toMatchObject({
      soort: 'functionaris',
      gevraagdDoor: { id: 'politie', naam: 'politie' },
      doel: { id: 'd' },
      vuistregel: 'C',
      uitzondering: 'Art. 1 Voorbeeldwet.',
      beroepsgeheim: 'toestemming',
      groepen: [{ id: v.groepId, naam: 'Proefplein' }],
      magHoren: [`Van politie: politiegegeven over ${lid?.code} (art. 19 Wpg).`],
      magVertellen: ['Aan politie: gewoon over de groep (eigen wet).'],
    });
    expect(logcodes(g).at(-1)).toBe('deelnemer.geopend-op-scherm');
  });

  it('of a natural person puts his own name on his seat', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    g.doe(
      g.register.deelnemers.nodigIncidenteelUit,
      toets(v, { soort: 'persoon', organisatie: 'telt niet', naam: 'O. Eerlijk', inAdresboek: true }),
    );
    expect(g.beeld(v.overlegId).deelnemers.at(-1)).toMatchObject({ naam: 'O. Eerlijk', organisatie: 'O. Eerlijk' });
    expect(g.register.adresboek.lijst(g.omgeving, {}).contacten).toMatchObject([{ soort: 'persoon', organisatie: '' }]);
  });

  it('keeps him out of what is about a group for which he was not tested, whatever his grounds', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const ander = maakGroep(g, 'Burenkade');
    g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
    const overlegId = maakVolgende(g, [v.groepId, ander.groepId]);
    g.doe(g.register.deelnemers.nodigVorigeUit, { overlegId });
    const overGroep = [grond('', { niveau: 'groep', leden: [] })];
    const gast = (naam: string, groepen: string[]) =>
      g.doe(g.register.deelnemers.nodigIncidenteelUit, { ...toets(v), overlegId, naam, groepen, gronden: overGroep })
        .deelnemerId;
    gast('Een groep', [v.groepId]);
    gast('Beide groepen', [v.groepId, ander.groepId]);
    g.doe(g.register.overleg.open, { overlegId });
    for (const zetel of [5, 6]) {
      const d = g.beeld(overlegId).deelnemers.find((x) => x.zetel === zetel);
      g.store.schrijf((db) =>
        db
          .prepare(
            `INSERT INTO verklaring (id, deelnemer_id, uitkomst, tekst, tekstversie, teksthash, plaats, tijd, identiteit, getypte_naam)
             VALUES (?, ?, 'ondertekend', '[]', '1', 'h', 'hier', '2026-03-12T12:00:00.000Z', 'paspoort', 'x')`,
          )
          .run(`v-${zetel}`, d?.id ?? ''),
      );
    }
    const ziet = (groepId: string) => {
      const punt = g.beeld(overlegId).agenda.findIndex((a) => a.soort === 'onderwerp' && a.titel.startsWith(groepId));
      const agendapuntId = g.beeld(overlegId).agenda[punt]?.id ?? '';
      g.doe(g.register.overleg.kiesAgendapunt, { overlegId, agendapuntId });
      const onderwerp = { ...v, overlegId, agenda: { ...v.agenda, onderwerp: agendapuntId } };
      noteer(g, onderwerp, 'Van politie.', {
        bron: 'politie',
        gegevenssoort: 'politiegegeven',
        kring: 'A',
        kringAkkoordDoor: g.beeld(overlegId).deelnemers.find((d) => d.zetel === 2)?.id,
      });
      return g
        .beeld(overlegId)
        .punten.at(-1)
        ?.ring.zetels.filter((z) => z.stand === 'ziet')
        .map((z) => z.zetel);
    };
    expect(ziet('Proefplein')).toEqual(expect.arrayContaining([5, 6]));
    const elders = ziet('Burenkade');
    expect(elders).toContain(6);
    expect(elders).not.toContain(5);
  });
});

describe('the store', () => {
  it('keeps an incidentele deelnemer without a complete test off the list', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const zetIn = (toetsrij: boolean, velden: string) => () =>
      g.store.schrijf((db) => {
        db.prepare(
          `INSERT INTO deelnemer (id, overleg_id, zetel, partner, organisatie, naam, functie, rol, gevraagd_door, noodzaak, doel, vuistregel, uitzondering, sinds)
           VALUES ('nieuw', ?, 9, NULL, 'X', 'Y', '', 'informant', 'politie', 'nodig', ${velden}, 'x')`,
        ).run(v.overlegId);
        if (toetsrij)
          db.prepare(
            "INSERT INTO toets (deelnemer_id, soort, beroepsgeheim, getoetst_op) VALUES ('nieuw', 'functionaris', 'nee', 'x')",
          ).run();
      });
    expect(zetIn(false, "'d', 'B', ''")).toThrow(/FOREIGN KEY/);
    expect(zetIn(true, "NULL, 'B', ''")).toThrow(/TOETS_ONVOLLEDIG/);
    expect(zetIn(true, "'d', 'C', ''")).toThrow(/TOETS_ONVOLLEDIG/);
    expect(() =>
      g.store.schrijf((db) =>
        db.prepare("UPDATE toets SET beroepsgeheim = 'niets' WHERE deelnemer_id = ?").run(v.wie.halt),
      ),
    ).toThrow(/CHECK/);
    expect(() =>
      g.store.schrijf((db) => db.prepare('DELETE FROM toets WHERE deelnemer_id = ?').run(v.wie.halt)),
    ).toThrow(/FOREIGN KEY/);
    expect(zetIn(true, "'d', 'C', 'Art. 1 Voorbeeldwet.'")).not.toThrow();
  });
});
