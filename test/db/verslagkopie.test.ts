/** A numbered copy of a verslag that is not vastgesteld: for whom, what is in it, what becomes of it, and what is struck. */
import { describe, expect, it } from 'vitest';
import { openGesloten } from '../../db/commands/openGesloten.ts';
import { laadSituatie } from '../../db/queries/situatie.ts';
import { verslagkopie } from '../../db/queries/verslagkopie.ts';
import { laadLettertypen } from '../../electron/documents/lettertypen.ts';
import { maakPapier } from '../../electron/documents/verstrekking.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import { GESCHRAPT } from '../../shared/domein/verslagdelen.ts';
import { type Afloop, maakAfloop, maakVerslag, maakVolgende, WOORD } from '../support/afloop.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { alleTekst } from '../support/inhoud.ts';
import {
  DAG,
  maakVergadering,
  noteer,
  typFunctieEnPlaats,
  type Vergadering,
  vanPolitie,
  zet,
} from '../support/opstelling.ts';
import { maakRondgang, verstrek } from '../support/papieren.ts';
import { spreekAf } from '../support/sluitronde.ts';
import { TESTMOMENT } from '../support/store.ts';
import { code } from '../support/weigering.ts';

const TERUG = '2026-03-20';
const kop = {
  gemeente: 'Voorbeeldstad',
  oefening: false,
  convenant: 'convenant',
  nummer: '2026-001',
  dag: DAG,
  terugVoor: TERUG,
};
const situatie = (g: Gesprek, v: Vergadering) => laadSituatie(g.omgeving.lees, v.overlegId, g.omgeving.klok());
const kopie = (g: Gesprek, v: Vergadering, wie: keyof Vergadering['wie'], meer = {}) =>
  verslagkopie(g.omgeving.lees, situatie(g, v), v.wie[wie], { ...kop, ...meer });
const verslagIn = (g: Gesprek, v: Vergadering, wie: keyof Vergadering['wie']) => {
  const inhoud = kopie(g, v, wie)?.inhoud;
  if (inhoud?.soort !== 'kopie-verslag') throw new Error('no copy');
  return inhoud.verslag;
};
const keur = (g: Gesprek, v: Vergadering, wie: keyof Vergadering['wie'], terugVoor: string | null = TERUG) =>
  code(() =>
    g.doe(g.register.intern.keurVerstrekking, {
      overlegId: v.overlegId,
      soort: 'kopie-verslag' as const,
      ontvangers: [v.wie[wie]],
      terugVoor,
    }),
  );
const ronde = (g: Gesprek, v: Vergadering, wie: keyof Vergadering['wie']) =>
  verslagIn(g, v, wie).sluitronde.map((r) => [r.ontvanger, r.bron, r.akkoord, r.wat]);
const schrap = (g: Gesprek, stukId: string, puntId: string, gevraagdDoor: string) =>
  g.doe(g.register.verslag.schrap, { stukId, puntId, gevraagdDoor, opmerkingen: [] });
const afloop = () => {
  const g = maakGesprek();
  const v: Afloop = maakAfloop(g);
  return { g, v, stukId: maakVerslag(g, v) };
};

const ACTIE = { soort: 'actie', verantwoordelijke: 'politie', termijn: '2026-04-01' } as const;
/** Four partners at the table, with a subject chosen. */
function aanTafel() {
  const g = maakGesprek();
  const v = maakVergadering(g);
  for (const wie of ['burgemeester', 'politie', 'om', 'jongerenwerk'] as const) zet(g, v, wie, true);
  g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId: v.agenda.onderwerp });
  return { g, v, quirijn: v.leden.find((l) => l.naam.startsWith('Quirijn'))?.id ?? '' };
}
function sluitEnMaak(g: Gesprek, v: Vergadering): void {
  for (const { onderwerpId, klaar } of g.register.sluitronde.toon(g.omgeving, { overlegId: v.overlegId }).regels) {
    if (!klaar) g.doe(g.register.sluitronde.niemand, { overlegId: v.overlegId, onderwerpId });
  }
  g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
  maakVerslag(g, v);
}
/** Its bron keeps an item with a few. */
const houdBij = (g: Gesprek, puntId: string, alleen: readonly string[]) =>
  g.store.schrijf((db) => {
    db.prepare('DELETE FROM versmalling WHERE punt_id = ?').run(puntId);
    db.prepare('INSERT INTO versmalling (punt_id, alleen, tijd) VALUES (?, ?, ?)').run(
      puntId,
      JSON.stringify(alleen),
      TESTMOMENT,
    );
  });

describe('a copy of a verslag', () => {
  it('is for whoever was admitted, comes back, and is of a verslag that is not vastgesteld', () => {
    const g = maakGesprek();
    const v = maakAfloop(g);
    expect(keur(g, v, 'politie')).toBe('VERSTREKKING_NU_NIET');
    const stukId = maakVerslag(g, v);
    expect(keur(g, v, 'politie')).toBe('geen');
    expect(keur(g, v, 'politie', null)).toBe('TERUGDATUM_ONTBREEKT');
    // Halt did not sign.
    expect([keur(g, v, 'halt'), kopie(g, v, 'halt')]).toEqual(['NIET_GEVONDEN', undefined]);
    const soort = () =>
      g.register.verstrekkingen
        .bijOverleg(g.omgeving, { overlegId: v.overlegId })
        .soorten.find((s) => s.soort === 'kopie-verslag');
    expect(soort()?.ontvangers.map((o) => o.id)).toEqual([
      v.wie.burgemeester,
      v.wie.politie,
      v.wie.om,
      v.wie.jongerenwerk,
    ]);
    g.doe(g.register.stukken.legVoor, { stukId });
    expect(keur(g, v, 'politie')).toBe('geen');
    g.doe(g.register.stukken.stelVast, { stukId, wijze: 'zelf', tweedeLezer: '', reden: 'Ziek.' });
    expect(keur(g, v, 'politie')).toBe('VERSTREKKING_NU_NIET');
    expect(soort()?.nuNiet).toContain('DMS');
    // A new version may be read again.
    g.doe(g.register.verslag.nieuweVersie, { stukId, reden: 'Er stond een fout in.' });
    expect(keur(g, v, 'politie')).toBe('geen');
  });

  it('calls groups by their code, and only those of which its reader may see a subject', () => {
    const { g, v } = afloop();
    const [groep] = g.register.verstrekkingen.bijOverleg(g.omgeving, { overlegId: v.overlegId }).groepen;
    const tekst = JSON.stringify(kopie(g, v, 'om'));
    expect(tekst).toContain(`Groep ${groep?.code}: voortgang`);
    expect(tekst).not.toContain('Proefplein');
    expect(verslagIn(g, v, 'om').groep).toBe(groep?.code);
    g.store.schrijf((db) =>
      openGesloten(db, 'vernietigen', () => db.prepare("UPDATE agendapunt SET kring = 'C'").run()),
    );
    expect([verslagIn(g, v, 'jongerenwerk').groep, verslagIn(g, v, 'om').groep]).toEqual([null, groep?.code]);
  });

  it('is refused as long as a name stands in it that came on the list later', () => {
    const { g, v, stukId } = afloop();
    g.store.schrijf((db) =>
      db
        .prepare('UPDATE stuk SET inhoud = replace(inhoud, ?, ?) WHERE id = ?')
        .run(WOORD.open, 'Quirijn Zandlopervis was er.', stukId),
    );
    expect(code(() => kopie(g, v, 'om'))).toBe('STAAT_PAST_NIET');
  });

  it('stays byte for byte the same when anything that its reader may not see changes', async () => {
    const g = maakGesprek();
    const v = maakRondgang(g);
    const stukId = maakVerslag(g, v);
    const quirijn = v.leden.find((l) => l.naam.startsWith('Quirijn'))?.code ?? '';
    const vast = {
      lettertypen: await laadLettertypen(),
      gemaaktOp: TESTMOMENT,
      kenmerk: 'c'.repeat(64),
      geheimhouding: [{ artikel: 'art. 14', tekst: 'Geheim.' }],
      bestemd: 'Nummer 2026-001',
    };
    const papier = async (wie: keyof Vergadering['wie']) => {
      const stof = kopie(g, v, wie);
      if (!stof) throw new Error('no copy');
      return Buffer.from((await maakPapier(stof.inhoud, vast)).bytes);
    };
    const doe = (sql: string, ...waarden: string[]) =>
      g.store.schrijf((db) => openGesloten(db, 'vernietigen', () => db.prepare(sql).run(...waarden)));
    const teksten = g.store.lees.prepare<{ id: string; tekst: string }>('SELECT id, tekst FROM punt').all();
    const zichtbaar: Partial<Record<keyof Vergadering['wie'], readonly (keyof typeof v.punt)[]>> = {
      jongerenwerk: ['actie', 'geweigerd', 'los'],
      halt: ['actie', 'geweigerd', 'los'],
    };
    for (const [wie, eigen] of Object.entries(zichtbaar) as [keyof Vergadering['wie'], (keyof typeof v.punt)[]][]) {
      const inhoud = () => JSON.stringify(kopie(g, v, wie)?.inhoud);
      const [eerst, papierEerst] = [inhoud(), await papier(wie)];
      const mag = new Set<string>(eigen.map((naam) => v.punt[naam]));
      const van = JSON.stringify(g.register.stukken.toon(g.omgeving, { stukId }).inhoud);
      const wijzig = ({ id, tekst }: { readonly id: string; readonly tekst: string }) => {
        const inStuk = tekst.replace('Quirijn Zandlopervis', quirijn);
        expect(van).toContain(inStuk);
        doe(
          'UPDATE stuk SET inhoud = replace(inhoud, ?, ?) WHERE id = ?',
          inStuk,
          'Iets heel anders. '.repeat(9),
          stukId,
        );
        doe("UPDATE punt SET voorwaarden = 'Anders.' WHERE id = ?", id);
      };
      const zetTerug = () => doe('UPDATE stuk SET inhoud = ? WHERE id = ?', van, stukId);
      for (const punt of teksten) {
        wijzig(punt);
        expect(inhoud() === eerst, `${wie}: ${punt.tekst}`).toBe(!mag.has(punt.id));
        zetTerug();
      }
      for (const punt of teksten) if (!mag.has(punt.id)) wijzig(punt);
      expect((await papier(wie)).equals(papierEerst)).toBe(true);
      for (const punt of teksten) if (mag.has(punt.id)) wijzig(punt);
      expect((await papier(wie)).equals(papierEerst)).toBe(false);
      zetTerug();
    }
  });

  it('is in the register with each datum, never its text, and on the screen of the verslag until it is back', async () => {
    const { g, v, stukId } = afloop();
    await verstrek(g, v.overlegId, 'kopie-verslag', v.wie.politie, { terugVoor: TERUG });
    const [regel] = g.register.verstrekkingen.lijst(g.omgeving, {}).regels;
    expect(regel).toMatchObject({
      aan: 'politie, t.a.v. K. Bedacht',
      omschrijving: 'Kopie van het verslag om te lezen, versie 1: 3 gegevens, waarvan 1 politiegegeven.',
      terugVoor: TERUG,
      teLaat: false,
    });
    const codeVan = v.leden[0]?.code ?? '';
    expect(regel?.regels.map((r) => [r.omschrijving, r.bron, r.grondslag])).toEqual([
      ['Notitie over de groep (gewoon)', 'jongerenwerk', 'geen persoonsgegevens'],
      [`Signaal over ${codeVan} (politiegegeven)`, 'politie', 'eigen inbreng'],
      ['Actie over de groep (gewoon)', 'jongerenwerk', 'geen persoonsgegevens'],
    ]);
    expect(JSON.stringify(regel)).not.toMatch(/vernieling|school/);
    const kopieen = () => g.register.verslag.toon(g.omgeving, { stukId }).kopieen;
    expect(kopieen()).toMatchObject([
      { nummer: expect.stringMatching(/^2026-\d{4}$/), lezer: 'politie', terug: null, teLaat: false },
    ]);
    g.verder(10 * 86_400);
    expect(kopieen()[0]?.teLaat).toBe(true);
    // Vaststellen does not wait for it.
    g.doe(g.register.stukken.legVoor, { stukId });
    g.doe(g.register.stukken.stelVast, { stukId, wijze: 'zelf', tweedeLezer: '', reden: 'Ziek.' });
    const op = dagVan(g.omgeving.klok());
    g.doe(g.register.verstrekkingen.legTerugVast, { verstrekkingId: regel?.id ?? '', hoe: 'terug', op });
    expect(kopieen()).toMatchObject([{ terug: { hoe: 'terug', op }, teLaat: false }]);
  });
});

describe('the closing round in it', () => {
  it('has a row for its recipient, by the rules with the yes of its bron, and for the bron of that item', () => {
    const g = maakGesprek();
    const v = maakRondgang(g);
    maakVerslag(g, v);
    const quirijn = v.leden.find((l) => l.naam.startsWith('Quirijn'))?.code ?? '';
    const actie = ['OM', 'jongerenwerk', true, 'Praat met de buurt over het plein.'];
    const signaal = ['OM', 'politie', true, `${quirijn} was vrijdag bij het station.`];
    const nee = ['politie', 'jongerenwerk', false, 'De bron gaf geen akkoord voor de gevraagde informatie.'];
    expect(ronde(g, v, 'om')).toEqual([actie, signaal]);
    expect(ronde(g, v, 'politie')).toEqual([signaal, nee]);
    expect(ronde(g, v, 'jongerenwerk')).toEqual([actie, nee]);
    expect(ronde(g, v, 'burgemeester')).toEqual([]);
    expect(ronde(g, v, 'halt')).toEqual([]);
    const versmal = (alleen: string) =>
      g.store.schrijf((db) =>
        db.prepare('INSERT INTO versmalling (punt_id, alleen, tijd) VALUES (?, ?, ?)').run(v.punt.signaal, alleen, DAG),
      );
    versmal('["burgemeester"]');
    expect([ronde(g, v, 'om'), ronde(g, v, 'politie')]).toEqual([[actie], [signaal, nee]]);
  });

  it('is the same whether the document tells something or not for an action that its reader may not see', () => {
    const { g, v, quirijn } = aanTafel();
    const actie = noteer(g, v, 'Zoek de kluis.', { ...vanPolitie(quirijn), ...ACTIE });
    const plein = noteer(g, v, 'Het plein is rustig.');
    spreekAf(g, v.overlegId, actie, 'politie', { items: [plein] });
    sluitEnMaak(g, v);
    expect(ronde(g, v, 'politie')).toEqual([['politie', 'jongerenwerk', true, 'Het plein is rustig.']]);
    expect(ronde(g, v, 'jongerenwerk')).toEqual([]);
    const eerst = JSON.stringify(kopie(g, v, 'jongerenwerk'));
    // Now the document's reader may not see the action either: the row is in nothing.
    houdBij(g, actie, ['politie']);
    expect(g.register.stukken.toon(g.omgeving, { stukId: maakVerslag(g, v) }).inhoud).toMatchObject({ sluitronde: [] });
    expect(JSON.stringify(kopie(g, v, 'jongerenwerk'))).toBe(eerst);
  });

  it.each([
    [
      'in the order of the items that its reader may see',
      [],
      [
        ['OM', true],
        ['jongerenwerk', true],
      ],
    ],
    [
      'with the no of a bron on what he may see',
      ['jongerenwerk'],
      [
        ['OM', true],
        ['jongerenwerk', false],
      ],
    ],
  ])('stands %s, whatever the document has before it', (_, nee, verwacht) => {
    const { g, v } = aanTafel();
    const actie = noteer(g, v, 'Praat met de buurt.', ACTIE);
    const dicht = noteer(g, v, 'Een gezin vroeg om hulp.');
    const vanOm = noteer(g, v, 'Er komt een gesprek.', { bron: 'om' });
    const plein = noteer(g, v, 'Het plein is rustig.');
    spreekAf(g, v.overlegId, actie, 'politie', { items: [dicht, vanOm, plein], nee });
    houdBij(g, dicht, ['burgemeester']);
    sluitEnMaak(g, v);
    const eigen = () => ronde(g, v, 'politie').map(([, bron, akkoord]) => [bron, akkoord]);
    expect(eigen()).toEqual(verwacht);
    const eerst = JSON.stringify(kopie(g, v, 'politie'));
    houdBij(g, dicht, []);
    maakVerslag(g, v);
    expect(JSON.stringify(kopie(g, v, 'politie'))).toBe(eerst);
  });

  it('loses the rows of an item that its bron had struck, in every draft and in the overview', async () => {
    const g = maakGesprek();
    const v = maakRondgang(g);
    const eerste = maakVerslag(g, v);
    g.doe(g.register.stukken.legVoor, { stukId: eerste });
    const tweede = maakVersie(g, eerste);
    schrap(g, tweede, v.punt.signaal, v.wie.politie);
    for (const id of [eerste, tweede]) {
      const { inhoud } = g.register.stukken.toon(g.omgeving, { stukId: id });
      if (inhoud.soort !== 'verslag') throw new Error('no minutes');
      expect(inhoud.sluitronde.map((r) => [r.ontvanger, r.bron])).toEqual([
        ['OM', 'jongerenwerk'],
        ['politie', 'jongerenwerk'],
      ]);
      expect(JSON.stringify(inhoud)).toContain(GESCHRAPT);
    }
    expect(ronde(g, v, 'om').map((r) => r[1])).toEqual(['jongerenwerk']);
    const { opgave } = await verstrek(g, v.overlegId, 'overzicht', 'om');
    expect(opgave.regels.map((r) => r.itemId)).toEqual([v.punt.actie]);
    expect(alleTekst(g.omgeving.lees)).not.toContain('station');
    // What was said about an agreement goes when nothing else is left in it.
    schrap(g, tweede, v.punt.actie, v.wie.jongerenwerk);
    expect(alleTekst(g.omgeving.lees)).not.toContain('Dat er met de buurt is gepraat');
    await expect(verstrek(g, v.overlegId, 'overzicht', 'om')).rejects.toThrow();
  });

  it('of which the only item was struck leaves nothing behind, and a next version can be made', () => {
    const { g, v, stukId } = afloop();
    schrap(g, stukId, v.punten.jongerenwerk, v.wie.jongerenwerk);
    expect(ronde(g, v, 'burgemeester')).toEqual([]);
    expect(alleTekst(g.omgeving.lees)).not.toContain('vertelt het de jongere');
    g.doe(g.register.stukken.legVoor, { stukId });
    maakVersie(g, stukId);
    expect(verslagIn(g, v, 'burgemeester').sluitronde).toEqual([]);
    expect(JSON.stringify(verslagIn(g, v, 'burgemeester'))).toContain(GESCHRAPT);
  });

  it('of a meeting to which an item was taken along loses it too when it is struck where it was noted', () => {
    const { g, v, stukId } = afloop();
    const straks = maakVolgende(g, v);
    for (const wie of ['burgemeester', 'politie', 'om', 'jongerenwerk'] as const) zet(g, straks, wie, true);
    g.store.schrijf((db) =>
      db
        .prepare('INSERT INTO punt_erbij (punt_id, agendapunt_id, tijd) VALUES (?, ?, ?)')
        .run(v.punten.politie, straks.agenda.onderwerp, TESTMOMENT),
    );
    const actie = noteer(g, straks, 'Kijk op vrijdag.', {
      soort: 'actie',
      verantwoordelijke: 'om',
      termijn: '2026-05-01',
    });
    spreekAf(g, straks.overlegId, actie, 'om', { items: [v.punten.politie] });
    for (const { onderwerpId, klaar } of g.register.sluitronde.toon(g.omgeving, { overlegId: straks.overlegId })
      .regels) {
      if (!klaar) g.doe(g.register.sluitronde.niemand, { overlegId: straks.overlegId, onderwerpId });
    }
    g.doe(g.register.overleg.sluit, { overlegId: straks.overlegId });
    const ander = maakVerslag(g, straks);
    const rondeVan = () => {
      const { inhoud } = g.register.stukken.toon(g.omgeving, { stukId: ander });
      return inhoud.soort === 'verslag' ? inhoud.sluitronde.map((r) => r.wat) : [];
    };
    expect(rondeVan()).toEqual([WOORD.politie]);
    schrap(g, stukId, v.punten.politie, v.wie.politie);
    expect(rondeVan()).toEqual([]);
    expect(alleTekst(g.omgeving.lees)).not.toContain('bij een vernieling');
  });

  it('goes with a member who is destroyed, also when the meeting is closed', () => {
    const { g, v } = afloop();
    const lidId = v.leden[0]?.id ?? '';
    g.store.schrijf((db) => db.prepare("UPDATE lid SET staat = 'netto' WHERE id = ?").run(lidId));
    g.doe(g.register.bewaren.beeindigDeelname, { lidId, per: DAG, reden: 'Weg.' });
    // Of whose participation ended nothing is on a copy any more, and the next version can still be made.
    expect(ronde(g, v, 'burgemeester')).toEqual([]);
    expect(maakVerslag(g, v)).not.toBe('');
    g.verder(365 * 86_400);
    const dag = dagVan(g.omgeving.klok());
    g.doe(g.register.bewaren.vernietig, { posten: [{ soort: 'lid', id: lidId }], dag });
    expect(g.store.lees.prepare('SELECT * FROM sluitafspraak_item').all()).toEqual([]);
  });
});

describe('function and place', () => {
  it('name nobody of the vault in the verslag and its copies, not even by a code', () => {
    const { g, v, quirijn } = aanTafel();
    const lid = v.leden.find((l) => l.id === quirijn);
    typFunctieEnPlaats(g, v, lid?.naam ?? '');
    sluitEnMaak(g, v);
    const [stuk] = g.register.stukken.lijst(g.omgeving, {}).map((s) => s.id);
    const { inhoud } = g.register.stukken.toon(g.omgeving, { stukId: stuk ?? '' });
    for (const verslag of [inhoud, verslagIn(g, v, 'om')]) {
      expect(verslag).toMatchObject({ plaats: 'bij een jongere thuis' });
      const tekst = JSON.stringify(verslag);
      expect(tekst).toContain('coach van een jongere');
      for (const deel of [...(lid?.naam.split(' ') ?? []), lid?.code ?? '']) expect(tekst).not.toContain(deel);
    }
  });

  it('that name somebody who came on the list later stop the document until it is made anew', () => {
    const { g, v } = aanTafel();
    typFunctieEnPlaats(g, v, 'Ludo Vlindernet');
    sluitEnMaak(g, v);
    g.omgeving.schrijf((db) =>
      db
        .prepare("UPDATE lid SET voornaam = 'Ludo', roepnaam = '', achternaam = 'Vlindernet' WHERE id = ?")
        .run(v.leden[1]?.id ?? ''),
    );
    expect(code(() => kopie(g, v, 'om'))).toBe('STAAT_PAST_NIET');
  });
});

const maakVersie = (g: Gesprek, stukId: string): string =>
  g.doe(g.register.verslag.nieuweVersie, { stukId, reden: 'Er stond een fout in.' }).stukId;
