/** The screens of the meeting have no fault that axe finds, light and dark. */
import { describe, expect, it } from 'vitest';
import { axeFouten, axeKleurfouten } from '../../support/axe.ts';
import { brugMetOverleg } from '../steun/antwoorden.ts';
import { browser, metOverlegvenster } from '../steun/overlegvenster.ts';
import { metBesloten, openingbeeld } from '../steun/overlegvoorbeeld.ts';
import type { Stubbrug } from '../steun/stubbrug.ts';
import { bijAgendapunt, namenrijen, overlegbeeld } from '../steun/voorbeeld.ts';

describe.skipIf(browser === null)('accessibility of the meeting', () => {
  const v = metOverlegvenster();

  /** With two full groups: an agenda that scrolls. */
  const voorbereiding = () => {
    const beeld = overlegbeeld({ staat: 'voorbereiding', punten: [] });
    const nogEens = beeld.agenda.map((a) => ({ ...a, id: `${a.id}b` }));
    return { ...beeld, agenda: [...beeld.agenda, ...nogEens] };
  };

  const schermen: readonly [string, () => Stubbrug, readonly string[]][] = [
    ['the open meeting', () => brugMetOverleg(), ['ArrowDown', 'ArrowDown', 'ArrowDown']],
    ['the entry line', () => brugMetOverleg(), ['s', 'p']],
    ['the dialog that widens', () => brugMetOverleg(), ['ArrowDown', 'ArrowDown', 'ArrowDown', 'v', '5']],
    ['the dialog before a besloten deel', metBesloten, ['c']],
    ['the dialog before signing', () => brugMetOverleg(), ['t']],
    ['the list of keys', () => brugMetOverleg(), ['?']],
    ['the opening', () => brugMetOverleg(openingbeeld), []],
    ['the namenlijst', () => brugMetOverleg(() => bijAgendapunt('a4', { namen: namenrijen })), ['ArrowDown']],
    [
      'the difference with the last time',
      () => brugMetOverleg(() => bijAgendapunt('a4', { namen: namenrijen })),
      ['d'],
    ],
    ['the closing round', () => brugMetOverleg(() => bijAgendapunt('a6')), []],
    ['the preparation', () => brugMetOverleg(voorbereiding), []],
    ['the invitation', () => brugMetOverleg(voorbereiding), ['d']],
    ['a part of the agenda', () => brugMetOverleg(), ['+', '+']],
    ['the list of meetings', () => brugMetOverleg(overlegbeeld, { openOverlegId: null }), []],
    ['a new meeting', () => brugMetOverleg(overlegbeeld, { openOverlegId: null }), ['+']],
    ['the covered window', () => brugMetOverleg(overlegbeeld, { slot: 'afgedekt', oefenkluis: true }), []],
  ];

  it.each(schermen)('has no accessibility fault that axe finds in %s, light and dark', async (_, maak, reeks) => {
    await v.open(maak(), /Overlegtafel|Er wordt getekend/);
    await v.pagina.locator('main h1, main h2').first().waitFor();
    await v.toetsen(...reeks);
    expect(await axeFouten(v.pagina, { tags: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })).toEqual([]);
    await v.pagina.evaluate(() => {
      document.documentElement.dataset.thema = 'donker';
    });
    expect(await axeKleurfouten(v.pagina)).toEqual([]);
  });
});
