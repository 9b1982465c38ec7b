/** The opening: welcome, who is there, the secrecy texts. */
import { describe, it } from 'vitest';
import { brugMetOverleg } from '../steun/antwoorden.ts';
import { browser, metOverlegvenster } from '../steun/overlegvenster.ts';
import { onthaal, openingbeeld } from '../steun/overlegvoorbeeld.ts';
import { aanwezig, bijAgendapunt, zaal } from '../steun/voorbeeld.ts';

describe.skipIf(browser === null)('the opening', () => {
  const v = metOverlegvenster();

  it('turns the secrecy texts and records that they were read out', async () => {
    await v.open(brugMetOverleg(openingbeeld));
    await v.toetsen('ArrowLeft');
    await v.gedaan('overleg.toonOpening').toEqual([{ overlegId: 'o1', nr: 2 }]);
    await v.toetsen('g');
    await v.gedaan('overleg.legVoorlezenVast').toEqual([{ overlegId: 'o1' }]);
  });

  it('goes from the welcome to who is there, and then to the texts; and tells who came in after them', async () => {
    const welkom = { ...zaal, bericht: { ...zaal.bericht, beeld: { ...onthaal } } };
    await v.open(
      brugMetOverleg(() => bijAgendapunt('a1', { zaal: welkom, opening: { nr: 0, van: 3, voorgelezenOp: null } })),
    );
    let wieIsEr = false;
    const halt = aanwezig.slice(-1);
    v.brug.antwoord('opening.toon', () => ({ aanwezigen: aanwezig, nietGehoord: wieIsEr ? halt : [], wieIsEr }));
    await v.brug.duw(v.pagina, 'gewijzigd', null);
    await v.pagina.getByRole('button', { name: /Zet in de zaal wie er is/ }).waitFor();
    await v.toetsen('ArrowRight');
    await v.gedaan('opening.zetWieIsEr').toEqual([{ overlegId: 'o1', aan: true }]);
    // The room's picture is there before regie has read the meeting again: the next press goes on from it.
    const mensen = { soort: 'aanwezigen' as const, titel: 'Wie is er?', mensen: [], bladzijde: { nr: 1, van: 1 } };
    await v.brug.duw(v.pagina, 'zaal', { ...welkom, bericht: { ...welkom.bericht, beeld: mensen } });
    await v.pagina.getByRole('button', { name: /Zet de eerste tekst in de zaal/ }).waitFor();
    await v.toetsen('ArrowRight');
    await v.gedaan('overleg.toonOpening').toEqual([{ overlegId: 'o1', nr: 1 }]);
    wieIsEr = true;
    await v.brug.duw(v.pagina, 'gewijzigd', null);
    await v.pagina.getByText('5 Halt heeft de teksten niet gehoord.').waitFor();
    await v.toetsen('m');
    await v.gedaan('opening.legBijgepraatVast').toHaveLength(1);
  });
});
