/** A smaller or a wider circle: besloten deel, widening and narrowing. */
import { describe, expect, it } from 'vitest';
import { brugMetOverleg } from '../steun/antwoorden.ts';
import { browser, metOverlegvenster } from '../steun/overlegvenster.ts';
import { metBesloten } from '../steun/overlegvoorbeeld.ts';
import { beslotenDeel, halt, jongerenwerk, overlegbeeld } from '../steun/voorbeeld.ts';

describe.skipIf(browser === null)('who may see it', () => {
  const v = metOverlegvenster();

  const dialoog = () => v.pagina.getByRole('dialog');

  it('asks who leaves before a besloten deel: only the digit of the last one shows it', async () => {
    await v.open(metBesloten());
    await v.toetsen('PageDown');
    await dialoog().getByText('2 personen mogen dit niet zien').waitFor();
    await dialoog().getByText('D. Voorbeeld van jongerenwerk en T. Proefman van Halt, wilt u').waitFor();
    await v.toetsen('Escape');
    await dialoog().waitFor({ state: 'detached' });
    await v.toetsen('PageDown', 'Tab');
    await dialoog().waitFor();
    // A finger that bounces lets nobody in again, and Enter on a digit does nothing.
    await v.pagina.evaluate(() => {
      for (let keer = 0; keer < 2; keer += 1) {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: '4', bubbles: true }));
      }
    });
    await dialoog().getByText('5 is weg: zet de 2 punten op tafel').waitFor();
    await dialoog()
      .getByRole('button', { name: /T. Proefman is weg/ })
      .focus();
    await v.toetsen('Enter');
    expect(v.brug.invoerVan('besloten.kies')).toEqual([]);
    await v.toetsen('5');
    await dialoog().waitFor({ state: 'detached' });
    expect(v.brug.invoerVan('deelnemers.zetAanwezig')).toEqual(
      ['d4', 'd5'].map((deelnemerId) => ({ overlegId: 'o1', deelnemerId, aanwezig: false, bevestigd: false })),
    );
    expect(v.brug.invoerVan('besloten.kies')).toEqual([
      { overlegId: 'o1', agendapuntId: 'a7', deelnemerIds: ['d4', 'd5'] },
    ]);
    expect(v.brug.invoerVan('overleg.kiesAgendapunt')).toEqual([]);
  });

  it('goes on for the room without a besloten deel by Enter, or to its first item by p', async () => {
    await v.open(metBesloten());
    await v.toetsen('PageDown');
    await dialoog().waitFor();
    await v.toetsen('Enter');
    await dialoog().waitFor({ state: 'detached' });
    await v.toetsen('PageDown');
    await dialoog().waitFor();
    await v.toetsen('p');
    await dialoog().waitFor({ state: 'detached' });
    expect(v.brug.invoerVan('overleg.kiesAgendapunt')).toEqual(
      [1, 2].map(() => ({ overlegId: 'o1', agendapuntId: 'a7' })),
    );
    expect([...v.brug.invoerVan('besloten.kies'), ...v.brug.invoerVan('deelnemers.zetAanwezig')]).toEqual([]);
  });

  it('makes the subject itself smaller by k and a letter, with who then has to leave', async () => {
    let kring = '';
    const met = brugMetOverleg(() => overlegbeeld({ punten: [] }));
    const kleiner = [
      { kring: 'B', naam: 'kring B: convenantpartners (art. 8 lid 8)', gaatWeg: [5] },
      { kring: 'C', naam: 'kring C: burgemeester, politie en OM (art. 8 lid 8)', gaatWeg: [4, 5] },
    ];
    met.antwoord('besloten.toon', () =>
      beslotenDeel({ agendapuntId: 'a3', mensen: kring === 'C' ? [jongerenwerk, halt] : [halt], kleiner }),
    );
    met.antwoord('besloten.versmal', (i: { kring: string }) => {
      kring = i.kring;
    });
    await v.open(met);
    await v.toetsen('c');
    await dialoog().waitFor();
    await v.toetsen('k');
    await dialoog().getByText('4 en 5 mogen het dan niet zien.').waitFor();
    expect(v.brug.invoerVan('besloten.versmal')).toEqual([]);
    await v.toetsen('b');
    await v.gedaan('besloten.versmal').toEqual([{ overlegId: 'o1', agendapuntId: 'a3', kring: 'C' }]);
    // Who has to leave now stands in the same dialog.
    await dialoog().getByText('D. Voorbeeld, jongerenwerk').waitFor();
  });

  it('asks by a second key which of two of one seat is out', async () => {
    const ander = { ...halt, id: 'd5b', naam: 'U. Proefvrouw' };
    const met = brugMetOverleg();
    met.antwoord('besloten.toon', () => beslotenDeel({ agendapuntId: 'a3', mensen: [halt, ander] }));
    await v.open(met);
    await v.toetsen('c');
    await dialoog().waitFor();
    await v.toetsen('5');
    await dialoog().getByText('5: wie van hen? Druk op a en b.').waitFor();
    expect(v.brug.invoerVan('deelnemers.zetAanwezig')).toEqual([]);
    await v.toetsen('b');
    await v
      .gedaan('deelnemers.zetAanwezig')
      .toEqual([{ overlegId: 'o1', deelnemerId: 'd5b', aanwezig: false, bevestigd: false }]);
  });

  it('widens only by its own key: Enter and Esc reveal nothing', async () => {
    await v.open(brugMetOverleg());
    await v.pagina.getByRole('button', { name: /vernielde/ }).click();
    await v.toetsen('v', '3', '5', 'Enter');
    await v.pagina.getByRole('button', { name: /^Verruim/ }).focus();
    await v.toetsen('Enter');
    expect(v.brug.invoerVan('punten.verruim')).toEqual([]);
    await v.toetsen('v');
    await v.gedaan('punten.verruim').toEqual([
      {
        puntId: 'p4',
        aanPartners: ['om'],
        aanDeelnemers: ['d5'],
        akkoordDoor: 'd2',
        grondslag: null,
        getoond: 'J-03 vernielde op 20 november een fietsenstalling.',
      },
    ]);
    await v.pagina.getByRole('dialog').waitFor({ state: 'detached' });
    await v.toetsen('v', '4', 'Escape');
    expect(v.brug.invoerVan('punten.verruim')).toHaveLength(1);
  });

  it('narrows with Enter and withdraws a verruiming with one key', async () => {
    await v.open(brugMetOverleg());
    await v.pagina.getByRole('button', { name: /verwezen naar Halt/ }).click();
    await v.toetsen('k', '3', 'Enter');
    await v.gedaan('punten.versmal').toEqual([{ puntId: 'p5', alleen: ['burgemeester', 'politie', 'd5'] }]);
    await v.pagina.getByRole('dialog').waitFor({ state: 'detached' });
    await v.toetsen('i');
    await v.gedaan('punten.trekVerruimingIn').toEqual([{ verruimingId: 'v1' }]);
  });
});
