/** More people than there are digits: everybody has a key, and no digit moves anybody but whom it stands beside. */
import { describe, expect, it } from 'vitest';
import { brugMetOverleg } from '../steun/antwoorden.ts';
import { browser, metOverlegvenster } from '../steun/overlegvenster.ts';
import { beslotenDeel, deelnemers, halt, overlegbeeld } from '../steun/voorbeeld.ts';

const namen = ['Raad', 'leerplicht', 'buurgemeente', 'woonstichting', 'bureau'];
/** Eleven people; of the last five the first is on seat seven. */
const elf = [
  ...deelnemers,
  ...namen.map((organisatie, i) => ({
    ...(deelnemers[4] as (typeof deelnemers)[number]),
    id: `d${i + 7}`,
    zetel: i + 7,
    naam: `W. Verzinsel-${i + 7}`,
    organisatie,
    inZaal: i !== 4,
  })),
];
const van = (deelnemerId: string, aanwezig: boolean) => ({ overlegId: 'o1', deelnemerId, aanwezig, bevestigd: false });

describe.skipIf(browser === null)('eleven people', () => {
  const v = metOverlegvenster();
  const vraag = () => v.pagina.getByText('Wie? Druk op de letter.');
  const voort = async () => {
    await v.toetsen('-');
    await vraag().waitFor();
  };
  const gezet = () => v.brug.invoerVan('deelnemers.zetAanwezig');
  const opElf = (meer: Partial<(typeof elf)[number]> = {}) =>
    brugMetOverleg(() => overlegbeeld({ deelnemers: elf.map((d) => (d.zetel > 9 ? { ...d, ...meer } : d)) }));

  it('come in and go out by the key that stands beside them: a digit, or - and a letter', async () => {
    await v.open(opElf());
    const doppen = await v.pagina.locator('.zaalpaneel .zetel__knop').allInnerTexts();
    expect(doppen.map((d) => d.replace(/\s+/g, ' ')).sort()).toEqual(
      ['- a 10', '- b 11', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(String)].sort(),
    );
    await voort();
    expect(gezet()).toEqual([]);
    await v.pagina.getByRole('button', { name: '11 bureau' }).waitFor();
    await v.toetsen('b');
    await v.gedaan('deelnemers.zetAanwezig').toEqual([van('d11', true)]);
    await expect.poll(() => vraag().count()).toBe(0);
    await voort();
    await v.pagina.getByRole('button', { name: '10 woonstichting' }).click();
    await v.gedaan('deelnemers.zetAanwezig').toEqual([van('d11', true), van('d10', false)]);
    await v.toetsen('1');
    await v.gedaan('deelnemers.zetAanwezig').toHaveLength(3);
    expect(gezet().at(-1)).toEqual(van('d1', false));
  });

  it('a digit after - is that seat and nobody else, and any other key ends the question', async () => {
    await v.open(opElf());
    await voort();
    await v.toetsen('2');
    await v.gedaan('deelnemers.zetAanwezig').toEqual([van('d2', false)]);
    await expect.poll(() => vraag().count()).toBe(0);
    await voort();
    await v.toetsen('Escape');
    await expect.poll(() => vraag().count()).toBe(0);
    // Not an answer any more: the letter begins a besluit, as it always does.
    await v.toetsen('b');
    await v.pagina.getByLabel('Van wie komt het?').first().waitFor();
    expect(gezet()).toHaveLength(1);
  });

  it('confirms a leaving by the same keys, with the list in view', async () => {
    let weg = false;
    await v.open(
      brugMetOverleg(() =>
        overlegbeeld({
          deelnemers: elf.map((d) =>
            d.zetel === 10 && weg ? { ...d, inZaal: false, wachtOpBevestiging: true, stand: 'weg', regel: 'weg' } : d,
          ),
        }),
      ),
    );
    v.brug.antwoord('deelnemers.zetAanwezig', (i: { bevestigd: boolean }) => {
      weg = true;
      return { verschijnt: i.bevestigd ? [] : ['Notitie: iets.'] };
    });
    await voort();
    await v.toetsen('a');
    const bevestig = v.pagina.locator('.vertrek__knoppen button:not([aria-disabled="true"])', { hasText: '- a' });
    await bevestig.waitFor();
    await v.brug.duw(v.pagina, 'gewijzigd', ['overleg']);
    await v.pagina.getByText('weg, de zaal wacht').waitFor();
    await voort();
    await v.pagina.getByRole('alert').getByText('Notitie: iets.').waitFor();
    await v.toetsen('a');
    await v.gedaan('deelnemers.zetAanwezig').toHaveLength(2);
    expect(gezet().at(-1)).toMatchObject({ deelnemerId: 'd10', bevestigd: true, getoond: ['Notitie: iets.'] });
  });

  it('lists the keys under ?, and names them in the line of who waits outside', async () => {
    await v.open(opElf({ inZaal: false, wachtBuiten: true }));
    await v.pagina
      .getByText('Buiten wachten: 10 woonstichting en 11 bureau. Roep binnen en druk op - a en - b.')
      .waitFor();
    await v.toetsen('?');
    await v.pagina
      .getByRole('dialog')
      .getByText('- en dan a: 10: woonstichting in of uit de zaal; - en dan b: 11: bureau in of uit de zaal')
      .waitFor();
  });

  it('asks who of two of one partner is meant, also there: not by the letter of another seat', async () => {
    const samen = { ...(elf[9] as (typeof elf)[number]), id: 'd10b', naam: 'V. Fictief', inZaal: false };
    await v.open(brugMetOverleg(() => overlegbeeld({ deelnemers: [...elf, samen] })));
    await voort();
    await v.toetsen('a');
    await v.pagina.getByText('10 woonstichting: wie van hen?').waitFor();
    // A new question takes the place of the one that was open.
    await voort();
    await expect.poll(() => v.pagina.getByText('10 woonstichting: wie van hen?').count()).toBe(0);
    await v.toetsen('a');
    await v.pagina.getByText('10 woonstichting: wie van hen?').waitFor();
    await v.toetsen('b');
    await v.gedaan('deelnemers.zetAanwezig').toEqual([van('d10b', true)]);
  });

  it('in a besloten deel and when a circle is made wider: the same keys', async () => {
    const met = opElf();
    const raad = { ...halt, id: 'd10', zetel: 10, naam: 'W. Verzinsel-10', organisatie: 'woonstichting' };
    met.antwoord('besloten.toon', () => beslotenDeel({ agendapuntId: 'a3', mensen: [raad] }));
    await v.open(met);
    const dialoog = () => v.pagina.getByRole('dialog');
    await v.toetsen('c');
    await dialoog().getByText('Druk pas op - a als W. Verzinsel-10 buiten is.').waitFor();
    await v.toetsen('1', '0');
    await voort();
    expect(gezet()).toEqual([]);
    await v.toetsen('a');
    await v.gedaan('deelnemers.zetAanwezig').toEqual([van('d10', false)]);
    await v.toetsen('Escape');
    await dialoog().waitFor({ state: 'detached' });
    await v.pagina.getByRole('button', { name: /vernielde/ }).click();
    await v.toetsen('v');
    await dialoog().getByText('Druk op de toetsen bij de namen.').waitFor();
    await voort();
    await v.toetsen('a');
    await expect.poll(() => vraag().count()).toBe(0);
    await v.toetsen('v');
    await v.gedaan('punten.verruim').toHaveLength(1);
    expect(v.brug.invoerVan('punten.verruim')).toMatchObject([{ aanDeelnemers: ['d10'] }]);
  });
});
