/** What leaves on paper: only what was released, numbered, in the register, and gone from it with the name of who goes. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openGesloten } from '../../db/commands/openGesloten.ts';
import { legVerstrekkingenVast } from '../../db/commands/verstrekkingen.ts';
import { openStore } from '../../db/open.ts';
import { laadSituatie } from '../../db/queries/situatie.ts';
import { soorten } from '../../db/queries/verstrekkingssoorten.ts';
import { migraties } from '../../db/register.ts';
import { laadLettertypen } from '../../electron/documents/lettertypen.ts';
import { maakPapier } from '../../electron/documents/verstrekking.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import type { Verstrekkingssoort } from '../../shared/domein/verstrekking.ts';
import { bladteksten, heeft, pdfinfo, qpdfControle } from '../documents/hulpmiddelen.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { alleTekst } from '../support/inhoud.ts';
import { laatHaltTekenen, maakGroep, maakVergadering, noteer, vanPolitie, zet } from '../support/opstelling.ts';
import { maakRondgang, teken, verstrek } from '../support/papieren.ts';
import { afspraak, spreekAf } from '../support/sluitronde.ts';
import { TESTMOMENT } from '../support/store.ts';
import { maakVolgende, politie, toets } from '../support/uitnodigen.ts';
import { code } from '../support/weigering.ts';

const codeVan = async (belofte: Promise<unknown>): Promise<string> => {
  try {
    await belofte;
  } catch (fout) {
    return code(() => {
      throw fout;
    });
  }
  return 'geen';
};

const kop = {
  gemeente: 'Voorbeeldstad',
  oefening: false,
  convenant: 'convenant',
  nummer: '2026-001',
  dag: '2026-03-12',
  terugVoor: null,
};
/** What a kind says to one recipient, as text. */
const zegt = (g: Gesprek, overlegId: string, soort: Verstrekkingssoort, ontvanger: string): string => {
  const o = laadSituatie(g.omgeving.lees, overlegId, g.omgeving.klok());
  return JSON.stringify(soorten[soort].maak(g.omgeving.lees, o, ontvanger, kop) ?? null);
};
const lijst = (g: Gesprek) => g.register.verstrekkingen.lijst(g.omgeving, {}).regels;

describe('the closing round', () => {
  it('says beforehand what somebody may take along, and why not', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const lid = v.leden[0]?.id ?? '';
    const signaal = noteer(g, v, 'Gezien bij het station.', vanPolitie(lid));
    const eigen = noteer(g, v, 'De inloop is rustig.');
    const proef = (ontvanger: string) =>
      new Map(g.register.sluitronde.proef(g.omgeving, { overlegId: v.overlegId, ontvanger }).map((p) => [p.itemId, p]));
    expect(proef('om').get(signaal)).toMatchObject({ mag: true, vraagt: true, zin: 'art. 16 lid 1 Wpg' });
    expect(proef('jongerenwerk').get(signaal)).toMatchObject({ mag: false, zin: 'Geen besluit, art. 20 Wpg' });
    expect(proef('jongerenwerk').get(eigen)).toMatchObject({ mag: true, vraagt: false });
    expect(proef(v.wie.halt).get(eigen)).toMatchObject({ mag: false, zin: 'Niet getekend, art. 4 lid 3' });
    expect(code(() => proef('niemand'))).toBe('NIET_GEVONDEN');
  });

  it('asks each bron for itself, and releases nothing that the rules do not allow', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const lid = v.leden[0]?.id ?? '';
    const actie = noteer(g, v, 'Bel de ouders.', { soort: 'actie', verantwoordelijke: 'om', termijn: '2026-04-01' });
    const signaal = noteer(g, v, 'Gezien bij het station.', vanPolitie(lid));
    const leg = (meer: Parameters<typeof afspraak>[4], ontvanger = 'om') =>
      code(() => g.doe(g.register.sluitronde.legVast, afspraak(g, v.overlegId, actie, ontvanger, meer)));
    const items = [actie, signaal];
    const ja = (bron: string, gevraagdAan: string | null) => ({ bron, gevraagdAan, akkoord: true, voorwaarden: '' });
    expect(leg({ items, antwoorden: [ja('politie', v.wie.politie)] })).toBe('AKKOORD_ONTBREEKT');
    expect(leg({ items, antwoorden: [ja('politie', v.wie.politie), ja('jongerenwerk', v.wie.om)] })).toBe(
      'AKKOORD_NIET_VAN_BRON',
    );
    expect(leg({ items, antwoorden: [ja('politie', null), ja('jongerenwerk', v.wie.jongerenwerk)] })).toBe(
      'AKKOORD_NIET_VAN_BRON',
    );
    expect(leg({ items: [signaal] }, 'jongerenwerk')).toBe('NIET_VRIJ_TE_GEVEN');
    // Asked and refused is on record, also where it could not have gone.
    expect(leg({ items: [signaal], nee: ['politie'] }, 'jongerenwerk')).toBe('geen');
    expect(leg({ items })).toBe('geen');
    const [, tweede] = g.register.sluitronde.toon(g.omgeving, { overlegId: v.overlegId }).regels[0]?.afspraken ?? [];
    expect(tweede?.antwoorden).toEqual(['jongerenwerk: akkoord (D. Voorbeeld)', 'politie: akkoord (K. Bedacht)']);
    g.doe(g.register.sluitronde.haalWeg, { overlegId: v.overlegId, afspraakId: tweede?.id ?? '' });
    expect(zegt(g, v.overlegId, 'overzicht', 'om')).toBe('null');
  });

  it('lets the procesregisseur answer for the burgemeester alone', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const actie = noteer(g, v, 'Zet een lamp neer.', {
      soort: 'actie',
      bron: 'burgemeester',
      verantwoordelijke: 'burgemeester',
      termijn: '2026-04-01',
    });
    const antwoorden = [{ bron: 'burgemeester', gevraagdAan: null, akkoord: true, voorwaarden: '' }];
    spreekAf(g, v.overlegId, actie, 'politie', { antwoorden });
    expect(zegt(g, v.overlegId, 'overzicht', 'politie')).toContain('Zet een lamp neer.');
  });
});

describe('the overview of one recipient', () => {
  it('holds what was released to him, with codes, conditions, requester and purpose, and nothing else', () => {
    const g = maakGesprek();
    const v = maakRondgang(g);
    const om = zegt(g, v.overlegId, 'overzicht', 'om');
    const quirijn = v.leden.find((l) => l.naam.startsWith('Quirijn'))?.code ?? '';
    for (const zin of [
      'Praat met de buurt over het plein.',
      `${quirijn} was vrijdag bij het station.`,
      'art. 16 lid 1 Wpg',
      'Niet in het dossier van de rechtbank.',
      'Alleen mondeling gebruiken.',
      `Jongerenwerk vertelt het ${quirijn}`,
      'H. Verzonnen, OM',
      'doel d:',
    ])
      expect(om).toContain(zin);
    for (const woord of ['onderzoek', 'inloop', 'rustiger', 'Quirijn', 'Zandlopervis', 'Proefplein', 'Bedacht']) {
      expect(om).not.toContain(woord);
    }
    // Jongerenwerk said no, and it was all that was asked for.
    expect(zegt(g, v.overlegId, 'overzicht', 'politie')).toBe('null');
    expect(zegt(g, v.overlegId, 'overzicht', v.wie.halt)).toBe('null');
  });

  it('stays byte for byte the same when anything that was not released to him changes', async () => {
    const g = maakGesprek();
    const v = maakRondgang(g);
    const vast = {
      lettertypen: await laadLettertypen(),
      gemaaktOp: TESTMOMENT,
      kenmerk: 'c'.repeat(64),
      geheimhouding: [{ artikel: 'art. 14', tekst: 'Geheim.' }],
      bestemd: 'Nummer 2026-001',
    };
    const papier = async () => {
      const o = laadSituatie(g.omgeving.lees, v.overlegId, g.omgeving.klok());
      const stof = soorten.overzicht.maak(g.omgeving.lees, o, 'om', kop);
      if (!stof) throw new Error('nothing was released');
      return Buffer.from((await maakPapier(stof.inhoud, vast)).bytes);
    };
    const eerst = await papier();
    // A closed meeting stands; here it is changed all the same.
    for (const { name } of g.omgeving.lees
      .prepare<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%_gesloten_%'")
      .all()) {
      g.omgeving.schrijf((db) => db.prepare(`DROP TRIGGER ${name}`).run());
    }
    const doe = (sql: string) => g.omgeving.schrijf((db) => db.prepare(sql).run());
    const vrij = `'${v.punt.signaal}','${v.punt.actie}'`;
    for (const sql of [
      `UPDATE punt SET tekst = tekst || ' Nog iets.', voorwaarden = 'Anders.' WHERE id NOT IN (${vrij})`,
      `UPDATE punt SET bron = 'om', kring = 'A', gegevenssoort = 'gewoon' WHERE id NOT IN (${vrij})`,
      `UPDATE sluitafspraak SET voorwaarden = 'Anders.', wie_informeert = 'Ik.', mag_verteld = 'Alles.', doel = 'e' WHERE ontvanger IS NOT 'om'`,
      "INSERT INTO sluitafspraak_bron (afspraak_id, bron, gevraagd_aan, akkoord) SELECT id, 'burgemeester', NULL, 1 FROM sluitafspraak WHERE ontvanger = 'politie'",
      "UPDATE agendapunt SET titel = 'Andere titel', vraag = 'Waarom?'",
      `DELETE FROM punt WHERE id NOT IN (${vrij})`,
      "DELETE FROM sluitafspraak WHERE ontvanger IS NOT 'om'",
    ]) {
      doe(sql);
      expect((await papier()).equals(eerst)).toBe(true);
    }
    // And it is what was released that the paper is made of.
    doe(`UPDATE punt SET tekst = 'Iets anders.' WHERE id = '${v.punt.actie}'`);
    expect((await papier()).equals(eerst)).toBe(false);
  });

  it('loses what may not be seen any more, also after the round', () => {
    const g = maakGesprek();
    const v = maakRondgang(g);
    const versmal = (alleen: string) =>
      g.omgeving.schrijf((db) =>
        db
          .prepare('INSERT INTO versmalling (punt_id, alleen, tijd) VALUES (?, ?, ?)')
          .run(v.punt.signaal, alleen, TESTMOMENT),
      );
    versmal('["burgemeester"]');
    expect(zegt(g, v.overlegId, 'overzicht', 'om')).not.toContain('station');
  });

  it('is in the minutes per bron, and a no is told without what was asked for', () => {
    const g = maakGesprek();
    const v = maakRondgang(g);
    const { stukId } = g.doe(g.register.stukken.maakVerslag, { overlegId: v.overlegId });
    const { inhoud } = g.register.stukken.toon(g.omgeving, { stukId });
    if (inhoud.soort !== 'verslag') throw new Error('no minutes');
    expect(inhoud.sluitronde.map((r) => [r.ontvanger, r.bron, r.akkoord])).toEqual([
      ['OM', 'jongerenwerk', true],
      ['OM', 'politie', true],
      ['politie', 'jongerenwerk', false],
    ]);
    expect(inhoud.sluitronde[2]?.wat).toBe('De bron gaf geen akkoord voor de gevraagde informatie.');
    expect(inhoud.informeren).toContain('Dat er met de buurt is gepraat');
  });
});

describe('an invitation', () => {
  it('names the group by a code, shows the heads that he may see, and nobody else who comes', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const [groep] = g.register.verstrekkingen.bijOverleg(g.omgeving, { overlegId: v.overlegId }).groepen;
    expect(groep?.code).toMatch(/^G-\d+$/);
    const halt = zegt(g, v.overlegId, 'uitnodiging', v.wie.halt);
    const politie = zegt(g, v.overlegId, 'uitnodiging', v.wie.politie);
    for (const tekst of [halt, politie]) {
      expect(tekst).toContain(`Groep ${groep?.code}: voortgang`);
      expect(tekst).not.toMatch(/Proefplein|Hoe gaat het met de groep|Verzonnen|Denkbeeld|jongerenwerk/);
    }
    // Names are for the partners: the guest does not read that there is a list.
    expect([halt.includes('namenlijst'), politie.includes('namenlijst')]).toEqual([false, true]);
    expect(halt).toContain('Halt, vertegenwoordigd door T. Proefman');
    expect(politie).not.toContain('vertegenwoordigd');
    laatHaltTekenen(g, v);
    expect(zegt(g, v.overlegId, 'uitnodiging', v.wie.halt)).not.toContain('vertegenwoordigd');
  });

  it('tells why he is needed without telling about whom', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const reden = `Kent ${v.leden[0]?.naam} en ${v.leden[1]?.code}.`;
    g.omgeving.schrijf((db) => db.prepare('UPDATE deelnemer SET noodzaak = ? WHERE id = ?').run(reden, v.wie.halt));
    expect(zegt(g, v.overlegId, 'uitnodiging', v.wie.halt)).toContain('Kent een jongere en een jongere.');
  });

  it('of a natural person names him once: as reader, and in the declaration that he will sign', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const { deelnemerId } = g.doe(
      g.register.deelnemers.nodigIncidenteelUit,
      toets(v, { soort: 'persoon', organisatie: '', naam: 'O. Eerlijk' }),
    );
    const papier = JSON.parse(zegt(g, v.overlegId, 'uitnodiging', deelnemerId));
    expect(papier.aan).toEqual({ organisatie: 'O. Eerlijk', namen: [] });
    expect(papier.inhoud.verklaring.aanhef).toBe('O. Eerlijk;');
    const halt = JSON.parse(zegt(g, v.overlegId, 'uitnodiging', v.wie.halt));
    expect(halt.inhoud.verklaring.aanhef).toBe('Halt, vertegenwoordigd door T. Proefman;');
    const rij = g.register.verstrekkingen
      .bijOverleg(g.omgeving, { overlegId: v.overlegId })
      .soorten[0]?.ontvangers.at(-1);
    expect(rij?.naam).toBe('O. Eerlijk');
  });

  it('is made again for whoever would read something else now: another functionary, reason or agenda', async () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const overlegId = maakVolgende(g, [v.groepId]);
    const nodig = (partner: string) =>
      g.doe(g.register.deelnemers.nodigPartnerUit, politie({ overlegId }, { partner })).deelnemerId;
    const [een, twee] = [nodig('politie'), nodig('jongerenwerk')];
    const gast = g.doe(g.register.deelnemers.nodigIncidenteelUit, { ...toets(v), overlegId }).deelnemerId;
    const veranderd = () =>
      g.register.verstrekkingen
        .bijOverleg(g.omgeving, { overlegId })
        .soorten.find((s) => s.soort === 'uitnodiging')
        ?.ontvangers.filter((o) => o.veranderd)
        .map((o) => o.id);
    expect(veranderd()).toEqual([]);
    const maak = async (...wie: string[]) => {
      for (const id of wie) await verstrek(g, overlegId, 'uitnodiging', id);
    };
    await maak(een, twee, gast);
    g.verder(86_400);
    expect(veranderd()).toEqual([]);
    const wie = { overlegId, deelnemerId: een, naam: 'N. Ander', functie: '', rol: 'eigen-taak' as const };
    g.doe(g.register.deelnemers.wijzigPartner, wie);
    expect(veranderd()).toEqual([een]);
    await maak(een);
    expect(veranderd()).toEqual([]);
    const { overlegId: _, ...anders } = toets(v, { noodzaak: 'Kent de buurt.' });
    g.doe(g.register.deelnemers.wijzigIncidenteel, { ...anders, overlegId, deelnemerId: gast });
    expect(veranderd()).toEqual([gast]);
    await maak(gast);
    const lijst = g.beeld(overlegId).agenda.find((a) => a.soort === 'namenlijst')?.id ?? '';
    g.doe(g.register.agenda.verwijder, { agendapuntId: lijst });
    // The guest is not in its circle: his agenda is the same.
    expect(veranderd()).toEqual([een, twee]);
  });

  it('names no group and nobody of the vault, whatever was typed about reason, function and place', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const ander = maakGroep(g, 'Kop van West');
    g.omgeving.schrijf((db) => {
      db.prepare('UPDATE deelnemer SET noodzaak = ?, functie = ? WHERE id = ?').run(
        'Kent het Proefplein en de kop van  west.',
        `coach van ${v.leden[0]?.naam}, Kop van West`,
        v.wie.halt,
      );
      db.prepare('UPDATE overleg SET plaats = ? WHERE id = ?').run(`bij ${v.leden[1]?.naam} thuis`, v.overlegId);
    });
    const codeVanGroep = (id: string) =>
      g.omgeving.lees.prepare<{ code: string }>('SELECT code FROM groep WHERE id = ?').get(id)?.code;
    const halt = zegt(g, v.overlegId, 'uitnodiging', v.wie.halt);
    expect(halt).toContain(`Kent het ${codeVanGroep(v.groepId)} en de ${codeVanGroep(ander.groepId)}.`);
    expect(halt).toContain(`coach van een betrokkene, ${codeVanGroep(ander.groepId)}`);
    expect(halt).toContain('bij een betrokkene thuis');
    expect(halt).not.toMatch(/Proefplein|[Kk]op van|Zandlopervis|Wolkenkrabbel|J-\d/);
  });

  it('says how long his subjects take and not when they begin, and the register names the groups of those alone', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const ander = maakGroep(g, 'Kop van West');
    const o = g.doe(g.register.overleg.maak, {
      datum: '2026-03-12',
      begin: '16:00',
      plaats: 'Raadzaal',
      groepIds: [v.groepId, ander.groepId],
    });
    g.omgeving.schrijf((db) =>
      db
        .prepare("UPDATE agendapunt SET kring = 'K1' WHERE overleg_id = ? AND groep_id = ?")
        .run(o.overlegId, ander.groepId),
    );
    const jongerenwerk = g.doe(g.register.deelnemers.nodigPartnerUit, {
      overlegId: o.overlegId,
      partner: 'jongerenwerk',
      naam: 'D. Voorbeeld',
      functie: '',
      rol: 'eigen-taak' as const,
    }).deelnemerId;
    const papier = JSON.parse(zegt(g, o.overlegId, 'uitnodiging', jongerenwerk)) as {
      omschrijving: string;
      inhoud: { begin: string; agenda: { wat: string; minuten: number }[] };
    };
    const groepscode = g.omgeving.lees
      .prepare<{ code: string }>('SELECT code FROM groep WHERE id = ?')
      .get(v.groepId)?.code;
    expect(papier.omschrijving).toBe(`Uitnodiging en agenda. Groep ${groepscode}.`);
    expect([papier.inhoud.begin, papier.inhoud.agenda]).toEqual([
      '16:00',
      [
        { wat: 'Opening', minuten: 5 },
        { wat: `Groep ${groepscode}: voortgang`, minuten: 15 },
        { wat: `Groep ${groepscode}: namenlijst`, minuten: 15 },
        { wat: 'Sluitronde', minuten: 10 },
      ],
    ]);
  });
});

describe('the register', () => {
  it('draws a number per paper, that tells of no other, and says whom, what and what for', async () => {
    const g = maakGesprek();
    const v = maakRondgang(g);
    const eerst = (await verstrek(g, v.overlegId, 'overzicht', 'om')).nummer;
    const halt = (await verstrek(g, v.overlegId, 'kopie-verklaring', v.wie.halt)).nummer;
    expect([eerst, halt]).toEqual([expect.stringMatching(/^2026-[1-9]\d{3}$/), expect.stringMatching(/^2026-\d{4}$/)]);
    expect(halt).not.toBe(eerst);
    const [kopie, overzicht] = lijst(g);
    expect([kopie?.nummer, kopie?.aan, kopie?.terugVoor]).toEqual([halt, 'Halt, t.a.v. T. Proefman', null]);
    expect(overzicht).toMatchObject({
      soort: 'overzicht',
      aan: 'OM, t.a.v. H. Verzonnen',
      verzoeker: 'H. Verzonnen, OM',
      omschrijving: 'Overzicht van de sluitronde: 2 gegevens, waarvan 1 politiegegeven.',
    });
    expect(overzicht?.regels.map((r) => [r.bron, r.grondslag])).toEqual([
      ['jongerenwerk', 'geen persoonsgegevens'],
      ['politie', 'art. 16 lid 1 Wpg'],
    ]);
    // Not what it said: that is on the paper.
    expect(JSON.stringify(overzicht)).not.toContain('station');
    const log = JSON.stringify(g.omgeving.lees.prepare("SELECT * FROM logboek WHERE wat LIKE 'verstrekking%'").all());
    expect(log).not.toMatch(/Halt|Verzonnen|station/);
  });

  it('takes no number twice, and nothing of a go when one of it cannot be recorded', async () => {
    const g = maakGesprek();
    const v = maakRondgang(g);
    const papier = await teken(g, v.overlegId, 'overzicht', 'om');
    const dubbel = { opgaven: [papier.opgave, papier.opgave] };
    expect(code(() => g.doe(legVerstrekkingenVast, dubbel))).toBe('NUMMER_BEZET');
    expect(lijst(g)).toEqual([]);
  });

  it('refuses what cannot be made now, or for him', async () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    expect(await codeVan(teken(g, v.overlegId, 'overzicht', 'om'))).toBe('VERSTREKKING_NU_NIET');
    expect(await codeVan(teken(g, v.overlegId, 'kopie-verklaring', v.wie.halt))).toBe('NIET_GEVONDEN');
    const keur = (meer: object) =>
      code(() =>
        g.doe(g.register.intern.keurVerstrekking, {
          overlegId: v.overlegId,
          soort: 'uitnodiging' as const,
          ontvangers: [v.wie.om],
          terugVoor: null,
          ...meer,
        }),
      );
    expect(keur({})).toBe('geen');
    expect(keur({ ontvangers: ['iemand'] })).toBe('NIET_GEVONDEN');
    expect(keur({ terugVoor: '2026-04-01' })).toBe('KOMT_NIET_TERUG');
    for (const { onderwerpId } of g.register.sluitronde.toon(g.omgeving, { overlegId: v.overlegId }).regels) {
      g.doe(g.register.sluitronde.niemand, { overlegId: v.overlegId, onderwerpId });
    }
    g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
    expect(keur({})).toBe('VERSTREKKING_NU_NIET');
  });

  it('records what became of a copy that had to come back, and shows when it is late', async () => {
    const g = maakGesprek();
    const v = maakRondgang(g);
    const terugVoor = '2026-03-20';
    await verstrek(g, v.overlegId, 'overzicht', 'om', { terugVoor });
    await verstrek(g, v.overlegId, 'overzicht', 'om');
    const [zonder, met] = lijst(g);
    const leg = (verstrekkingId = '', hoe: 'terug' | 'niet-terug' = 'terug', op = dagVan(g.omgeving.klok())) =>
      code(() => g.doe(g.register.verstrekkingen.legTerugVast, { verstrekkingId, hoe, op }));
    expect(met?.teLaat).toBe(false);
    g.verder(10 * 86_400);
    expect(lijst(g)[1]?.teLaat).toBe(true);
    expect(leg(zonder?.id)).toBe('KOMT_NIET_TERUG');
    expect(leg('weg')).toBe('NIET_GEVONDEN');
    expect(leg(met?.id, 'terug', '2026-03-01')).toBe('DATUM_VOOR_BEGIN');
    expect(leg(met?.id, 'terug', '2027-01-01')).toBe('DATUM_IN_TOEKOMST');
    expect(leg(met?.id, 'niet-terug')).toBe('geen');
    expect(lijst(g)[1]).toMatchObject({ teLaat: true, terug: { hoe: 'niet-terug' } });
    expect(leg(met?.id)).toBe('geen');
    expect(lijst(g)[1]?.teLaat).toBe(false);
    expect(leg(met?.id)).toBe('AL_TERUG');
    const sql = [
      'UPDATE verstrekking SET terug_hoe = NULL, terug_op = NULL',
      'DELETE FROM verstrekking',
      "UPDATE verstrekking SET sha256 = sha256 || ''  , dag = '2020-01-01'",
    ];
    for (const s of sql) expect(() => g.omgeving.schrijf((db) => db.prepare(s).run())).toThrow('VERSTREKKING');
  });

  it('keeps numbers, kinds and ids when a group is destroyed, and no name; its code is nobody’s any more', async () => {
    const g = maakGesprek();
    const v = maakRondgang(g);
    const [groep] = g.register.verstrekkingen.bijOverleg(g.omgeving, { overlegId: v.overlegId }).groepen;
    const { nummer } = await verstrek(g, v.overlegId, 'overzicht', 'om');
    // As if somebody had typed him where no name belongs.
    g.omgeving.schrijf((db) =>
      openGesloten(db, 'vernietigen', () => {
        db.prepare("UPDATE verstrekking SET omschrijving = 'Over Quirijn Zandlopervis.'").run();
        db.prepare("UPDATE verstrekking_regel SET omschrijving = 'Signaal over Quirijn.'").run();
      }),
    );
    const per = dagVan(g.omgeving.klok());
    g.doe(g.register.bewaren.sluitGroep, { groepId: v.groepId, per, reden: 'Klaar.', recidive: false });
    g.doe(g.register.bewaren.vernietig, { posten: [{ soort: 'groep', id: v.groepId }], dag: per });
    expect(alleTekst(g.omgeving.lees)).not.toMatch(/Quirijn|Zandlopervis|station/);
    expect(lijst(g)).toMatchObject([{ nummer, soort: 'overzicht', groepen: [] }]);
    const codes = Array.from({ length: 30 }, (_, i) => maakGroep(g, `Groep ${i}`)).map(
      ({ groepId }) =>
        g.omgeving.lees.prepare<{ code: string }>('SELECT code FROM groep WHERE id = ?').get(groepId)?.code,
    );
    expect(codes).not.toContain(groep?.code);
    expect(new Set(codes).size).toBe(30);
  });
});

describe('the migration', () => {
  it('gives every group of an older vault a code of its own by chance, and leaves agreements as they were', () => {
    const map = mkdtempSync(join(tmpdir(), 'overlegtafel-0150-'));
    const open = (welke: typeof migraties, nieuw = false) =>
      openStore(join(map, 'bestand.db'), Buffer.alloc(32, 7), { migraties: welke, nieuw });
    try {
      const oud = open(
        migraties.filter((m) => m.nummer < 150),
        true,
      );
      oud.schrijf((db) => {
        for (const id of ['g1', 'g2', 'weg']) {
          db.prepare("INSERT INTO groep (id, naam, wijk, staat, stap, sinds) VALUES (?, ?, '', 'signaal', 1, 'x')").run(
            id,
            id,
          );
        }
        db.prepare("INSERT INTO vernietiging (soort, id, tijd) VALUES ('groep', 'weg', 'x')").run();
      });
      oud.sluit();
      const nieuw = open(migraties);
      const codes = nieuw.lees
        .prepare<{ code: string | null }>('SELECT code FROM groep ORDER BY id')
        .all()
        .map((r) => r.code);
      expect(codes).toEqual([expect.stringMatching(/^G-\d\d$/), expect.stringMatching(/^G-\d\d$/), null]);
      expect(codes[0]).not.toBe(codes[1]);
      nieuw.sluit();
    } finally {
      rmSync(map, { recursive: true, force: true });
    }
  });
});

describe.skipIf(!heeft('pdftotext', 'pdfinfo', 'qpdf'))('the papers, read by others', () => {
  it('are PDF/A with number, recipient and secrecy on every page, and a guest reads what he will sign', async () => {
    const g = maakGesprek(undefined, { oefenkluis: false });
    const v = maakVergadering(g);
    const { bytes, nummer } = await teken(g, v.overlegId, 'uitnodiging', v.wie.halt);
    const bladen = bladteksten(bytes);
    expect(bladen).toHaveLength(2);
    for (const blad of bladen) {
      expect(blad).toContain(`Nummer ${nummer}, alleen voor Halt, t.a.v. T. Proefman`);
      expect(blad).toContain('art. 7 lid 2, Wet politiegegevens');
    }
    expect(bladen[1]).toContain('Om vooraf te lezen.');
    expect(pdfinfo(bytes, '-meta')).toMatch(/pdfaid:part>2.*pdfaid:conformance>A/s);
    expect(qpdfControle(bytes)).toContain('No syntax');
    zet(g, v, 'politie', true);
    laatHaltTekenen(g, v);
    const kopie = bladteksten((await teken(g, v.overlegId, 'kopie-verklaring', v.wie.halt)).bytes).join();
    expect(kopie).toContain('alleen voor Halt');
    expect(kopie).toContain('Handtekening');
  });
});
