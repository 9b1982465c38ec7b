/** Papers in the whole application: one folder for a go, all in the register or nothing left, and a way to stop. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { dagVan, datumInWoorden } from '../../shared/domein/tijd.ts';
import { bladteksten, heeft } from '../documents/hulpmiddelen.ts';
import { codeVan, goed, maakKluis, nieuweMap, ruimOp, startToneel } from './toneel.ts';

afterEach(ruimOp);

it('writes one paper per recipient and records them, or leaves nothing behind', async () => {
  const basis = nieuweMap();
  const map = join(basis, 'papier');
  mkdirSync(map);
  const t = await startToneel({ basis, beleid: {} });
  await maakKluis(t);
  const signaal = { plaats: 'plein', wanneer: 'avond', gedrag: 'lawaai', omvang: 'zes', bron: 'politie' };
  const { groepId } = await goed(t.regie.groepen.maak({ naam: 'Proefplein', wijk: 'Oost', signaal }));
  const datum = dagVan(new Date());
  const { overlegId } = await goed(
    t.regie.overleg.maak({ datum, begin: '14:00', plaats: 'Raadzaal', groepIds: [groepId] }),
  );
  const nodig = async (partner: string, naam: string) =>
    (
      await goed(
        t.regie.deelnemers.nodigPartnerUit({ overlegId, partner, naam, functie: '', rol: 'eigen-taak' as const }),
      )
    ).deelnemerId;
  const ontvangers = [await nodig('politie', 'K. Bedacht'), await nodig('jongerenwerk', 'D. Voorbeeld')];
  const vraag = { overlegId, soort: 'uitnodiging' as const, ontvangers, terugVoor: null };
  const { maak, lijst, stop, voortgang } = t.regie.verstrekkingen;
  const geregistreerd = async () => (await goed(lijst())).regels.map((r) => r.nummer);

  t.host.kiestMap = async () => null;
  expect(await goed(maak(vraag))).toBeNull();
  expect(await codeVan(maak({ ...vraag, soort: 'overzicht' }))).toBe('VERSTREKKING_NU_NIET');

  // While the dialog stands open a second go is refused, and the first can be stopped.
  const codes: string[] = [];
  t.host.kiestMap = async () => {
    codes.push(await codeVan(maak(vraag)));
    expect(await goed(voortgang())).toEqual({ klaar: 0, van: 2 });
    await goed(stop());
    return map;
  };
  expect(await codeVan(maak(vraag))).toBe('GESTOPT');
  expect([codes, readdirSync(map), await geregistreerd()]).toEqual([['VERSTREKKING_BEZIG'], [], []]);

  t.host.kiestMap = async () => map;
  const jaar = datum.slice(0, 4);
  const uit = await goed(maak({ ...vraag, ontvangers: [...ontvangers, ...ontvangers] }));
  const nummer = expect.stringMatching(new RegExp(`^${jaar}-\\d{4}$`));
  expect(uit?.nummers).toEqual([nummer, nummer]);
  const [eerst, daarna] = uit?.nummers ?? [];
  expect(readdirSync(join(map, uit?.mapnaam ?? '')).sort()).toEqual(
    [`${eerst}-Uitnodiging-politie.pdf`, `${daarna}-Uitnodiging-jongerenwerk.pdf`].sort(),
  );
  expect(await geregistreerd()).toEqual([daarna, eerst]);
  expect(await goed(voortgang())).toBeNull();

  // The minutes, to read: of what police brought jongerenwerk has nothing on its copy.
  await goed(t.regie.overleg.open({ overlegId }));
  for (const deelnemerId of ontvangers) {
    await goed(t.regie.deelnemers.zetAanwezig({ overlegId, deelnemerId, aanwezig: true, bevestigd: false }));
  }
  const { agenda } = await goed(t.regie.overleg.toon({ overlegId }));
  const agendapuntId = agenda.find((a) => a.soort === 'onderwerp')?.id ?? '';
  await goed(t.regie.overleg.kiesAgendapunt({ overlegId, agendapuntId }));
  const punt = { ...{ agendapuntId, soort: 'notitie' as const, niveau: 'groep' as const, leden: [] }, kring: null };
  const leeg = { kringAkkoordDoor: null, verantwoordelijke: null, termijn: null };
  for (const [tekst, bron, gegevenssoort] of [
    ['Het was rustig op het plein.', 'jongerenwerk', 'gewoon'],
    ['Er loopt een zoekvraag.', 'politie', 'politiegegeven'],
  ] as const) {
    await goed(t.regie.punten.voegToe({ ...punt, ...leeg, tekst, bron, gegevenssoort }));
  }
  await goed(t.regie.overleg.sluit({ overlegId }));
  const kopieen = { ...vraag, soort: 'kopie-verslag' as const, terugVoor: datum };
  expect(await codeVan(maak(kopieen))).toBe('VERSTREKKING_NU_NIET');
  await goed(t.regie.stukken.maakVerslag({ overlegId }));
  expect(await codeVan(maak({ ...kopieen, terugVoor: null }))).toBe('TERUGDATUM_ONTBREEKT');
  const gemaakt = await goed(maak(kopieen));
  expect(gemaakt?.nummers).toEqual([nummer, nummer]);
  expect(new Set([...(uit?.nummers ?? []), ...(gemaakt?.nummers ?? [])]).size).toBe(4);
  const lees = (naam: string) => readFileSync(join(map, gemaakt?.mapnaam ?? '', naam));
  const [politie, jongerenwerk] = [
    lees(`${gemaakt?.nummers[0]}-Kopie-verslag-politie.pdf`),
    lees(`${gemaakt?.nummers[1]}-Kopie-verslag-jongerenwerk.pdf`),
  ];
  if (heeft('pdftotext')) {
    for (const blad of bladteksten(jongerenwerk)) {
      expect(blad).toContain(`Concept: kopie die terugkomt vóór ${datumInWoorden(datum)}`);
      expect(blad).toContain(`Nummer ${gemaakt?.nummers[1]}, alleen voor jongerenwerk, t.a.v. D. Voorbeeld`);
      expect(blad).toContain('Wet politiegegevens');
    }
    expect(bladteksten(politie).join()).toContain('Er loopt een zoekvraag.');
    expect(bladteksten(jongerenwerk).join()).toContain('Het was rustig op het plein.');
    expect(bladteksten(jongerenwerk).join()).not.toMatch(/zoekvraag|Proefplein/);
  }
  expect(t.gemeld).toEqual([]);
});
