/** Anonymous advice in the real window, on the real commands: asking, releasing by its own key, taking back at once. */
import { describe, expect, it } from 'vitest';
import { type Advieszaal, maakAdvies, richtIn } from './steun/adviesvoorbeelden.ts';
import { toestand } from './steun/groepenvoorbeelden.ts';
import { browser, isToegankelijk, metRegie, type Scherm, teksten } from './steun/schermsteun.ts';

const open = metRegie();
const gewoon = (x: string) => x.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

interface Stand extends Scherm, Advieszaal {
  readonly ververs: () => Promise<void>;
  readonly zaalregels: () => string[];
}

async function start(): Promise<Stand> {
  const zaal = maakAdvies();
  let duw: ReturnType<typeof richtIn> | undefined;
  const scherm = await open((brug) => {
    duw = richtIn(brug, zaal);
  });
  await scherm.pagina.getByRole('heading', { name: 'Groep Proefplein: anoniem advies' }).waitFor();
  const zaalregels = () => {
    const { beeld } = zaal.g.zaal().bericht;
    return beeld.soort === 'onderwerp' ? beeld.regels.map((r) => r.tekst) : [];
  };
  return { ...scherm, ...zaal, zaalregels, ververs: async () => duw?.(scherm.pagina) };
}

describe.skipIf(browser === null)('anonymous advice in the meeting', () => {
  it('says that it is anonymous, what the room reads of whom, and that no text is released', async () => {
    const scherm = await start();
    const { pagina, v, brug } = scherm;
    await pagina.getByText('Dit onderwerp is anoniem.').waitFor();
    const fenna = v.leden.find((l) => l.naam.startsWith('Fenna'))?.code ?? '';
    const kop = gewoon(await pagina.locator('.advies__kop').innerText());
    expect(kop).toContain(
      `De zaal leest als vraag: Past hulp thuis bij deze jongeren, of is leerplicht beter voor ${fenna}?`,
    );
    expect(kop).toContain('U schreef: Past hulp thuis bij deze jongeren, of is leerplicht beter voor Fenna?');
    const rijen = (await teksten(pagina, '.midden__lijst .punt')).map(gewoon);
    expect(rijen).toHaveLength(5);
    expect(rijen.find((r) => r.includes('Fenna van Wolkenkrabbel'))).toContain(
      `De zaal leest: ${fenna}, 12 tot en met 15 jaar, wijk Oost Op tafel`,
    );
    expect(rijen.slice(2).every((r) => r.includes('Niet op tafel Nog niet vrijgegeven'))).toBe(true);
    expect(gewoon(await pagina.locator('.miniatuur').innerText())).not.toMatch(/Fenna|Proefplein/);
    await isToegankelijk(scherm, toestand({ openOverlegId: v.overlegId }));
    expect(brug.fouten).toEqual([]);
  });

  it('releases only by z, after what the room would read, and takes back with one key', async () => {
    const scherm = await start();
    const { pagina, v, brug, zaalregels, ververs } = scherm;
    const quirijn = v.leden.find((l) => l.naam.startsWith('Quirijn'))?.code ?? '';
    const eerst = zaalregels();
    await pagina.getByRole('button', { name: /Quirijn gaat sinds mei/ }).click();
    await pagina.keyboard.press('g');
    const dialoog = pagina.getByRole('dialog', { name: 'Mag de zaal dit lezen?' });
    await dialoog.getByText(`${quirijn} gaat sinds mei niet meer naar school.`, { exact: true }).waitFor();
    await dialoog.getByText('Komt op tafel').waitFor();
    await isToegankelijk(scherm, toestand({ openOverlegId: v.overlegId }));

    // Neither Enter, also on the button itself, nor the key that opened it, nor Esc releases anything.
    await pagina.keyboard.press('Enter');
    await pagina.keyboard.press('g');
    await dialoog.getByRole('button', { name: /Geef vrij/ }).focus();
    await pagina.keyboard.press('Enter');
    await pagina.keyboard.press('Escape');
    await dialoog.waitFor({ state: 'detached' });
    expect(brug.invoerVan('advies.geefVrij')).toEqual([]);

    await pagina.keyboard.press('g');
    await dialoog.waitFor();
    await pagina.keyboard.press('z');
    await dialoog.waitFor({ state: 'detached' });
    expect(zaalregels()).toEqual([...eerst, `${quirijn} gaat sinds mei niet meer naar school.`]);
    await ververs();
    await pagina.getByText(`De zaal leest: ${quirijn} gaat sinds mei niet meer naar school.`).waitFor();

    await pagina.keyboard.press('g');
    await expect.poll(() => brug.invoerVan('advies.trekTerug')).toHaveLength(1);
    expect(zaalregels()).toEqual(eerst);
    expect(brug.fouten).toEqual([]);
  });

  it('says beforehand when a released text would stay off the table, and why', async () => {
    const { pagina, brug } = await start();
    await pagina.getByRole('button', { name: /Was bij de vernieling/ }).click();
    await pagina.keyboard.press('g');
    await pagina.getByRole('dialog').getByText('Komt nu niet op tafel').waitFor();
    await pagina
      .getByRole('dialog')
      .getByText(/Halt: buiten de kring, art\.\s1/)
      .waitFor();
    expect(brug.fouten).toEqual([]);
  });

  it('withdraws the agreement of a bron with one press, and says what that leaves', async () => {
    const { pagina, brug, zaalregels, ververs } = await start();
    await pagina.getByText(/Akkoord van politie: K\. Bedacht/).waitFor();
    await pagina.getByRole('button', { name: 'Trek in: akkoord van politie' }).click();
    await expect.poll(() => brug.invoerVan('advies.trekAkkoordIn')).toHaveLength(1);
    expect(zaalregels()).toEqual([]);
    await ververs();
    await pagina.getByText('De zaal leest niets over deze jongere.').first().waitFor();
    expect(brug.fouten).toEqual([]);
  });

  it('asks by keyboard, names the bron that must agree, and keeps the form when it is refused', async () => {
    const scherm = await start();
    const { pagina, brug, v, ververs } = scherm;
    await pagina.keyboard.press('e');
    const dialoog = pagina.getByRole('dialog', { name: 'Vraag anoniem advies' });
    await dialoog.waitFor();
    await pagina.keyboard.press('Control+Enter');
    await dialoog.getByText('Kies over wie u advies vraagt.').waitFor();
    await dialoog.getByRole('checkbox', { name: /Bastiaan/ }).check();
    await dialoog.getByLabel('Wat wilt u weten?').fill('Past een gesprek met leerplicht?');
    await dialoog.getByLabel('Welke kring?').selectOption('A');
    await dialoog.getByLabel('Wie van politie is akkoord?').waitFor();
    await pagina.keyboard.press('Control+Enter');
    await dialoog
      .getByRole('alert')
      .getByText(/akkoord van politie/)
      .waitFor();
    await isToegankelijk(scherm, toestand({ openOverlegId: v.overlegId }));
    await dialoog.getByLabel('Wie van politie is akkoord?').selectOption(v.wie.politie);
    await pagina.keyboard.press('Control+Enter');
    await dialoog.waitFor({ state: 'detached' });
    expect(brug.invoerVan('advies.vraag').at(-1)).toMatchObject({
      kring: 'A',
      vraag: 'Past een gesprek met leerplicht?',
      akkoord: [{ bron: 'politie', door: v.wie.politie }],
    });
    await ververs();
    await expect
      .poll(async () => (await teksten(pagina, '.agenda__titel')).filter((x) => x.includes('anoniem')))
      .toHaveLength(2);
    expect(brug.fouten).toEqual([]);
  });

  it('asks in the preparation too, and says that it is on the agenda', async () => {
    const { g, v } = maakAdvies();
    const { overlegId } = g.doe(g.register.overleg.maak, {
      datum: '2026-04-01',
      begin: '10:00',
      plaats: 'Raadzaal',
      groepIds: [v.groepId],
    });
    const scherm = await open((brug) => void richtIn(brug, { g, v: { ...v, overlegId } }));
    const { pagina, brug } = scherm;
    await pagina.getByRole('heading', { name: 'Overleg voorbereiden' }).waitFor();
    await pagina.keyboard.press('e');
    const dialoog = pagina.getByRole('dialog', { name: 'Vraag anoniem advies' });
    await dialoog.getByRole('checkbox', { name: /Bastiaan/ }).check();
    await dialoog.getByLabel('Wat wilt u weten?').fill('Past een gesprek met leerplicht?');
    await dialoog.getByLabel('Welke kring?').selectOption('A');
    await dialoog.getByText('Van politie is niemand uitgenodigd.').waitFor();
    await dialoog.getByLabel('Welke kring?').selectOption('K1');
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('Het anonieme advies staat op de agenda.').waitFor();
    expect(brug.fouten).toEqual([]);
  });
});
