/** The room: items with bron, kind and circle; coming in narrows, leaving waits for a key, F9 blanks. */
import { begin, noteer, opTafel, type Punt, verstuur } from '../invoer.ts';
import type { Podium } from '../podium.ts';
import { mensen, merkwoorden, naamVan, type Verhaal } from '../verhaal.ts';

/** Sorts a marker word by what regie says, and checks that the room agrees. */
async function sorteer(p: Podium, v: Verhaal, woord: string, tekst: string): Promise<void> {
  const op = await opTafel(p, tekst);
  await p.zaalToont(woord, op);
  (op ? v.zichtbaar : v.afgeschermd).push(woord);
  if (!op) v.nooitInZaal.push(woord);
}

export async function zaal(p: Podium, v: Verhaal): Promise<void> {
  const [w1, w2, w3, w4, w5] = merkwoorden;
  const [eerste = ''] = v.codes;
  const politie = naamVan(v, 'politie');
  const jongerenwerk = naamVan(v, 'jongerenwerk');
  const burgemeester = naamVan(v, 'burgemeester');
  const om = naamVan(v, 'om');
  // Everybody comes in; the guest has signed.
  for (let zetel = 2; zetel <= v.profiel.partners.length + 1; zetel += 1) await p.komtBinnen(String(zetel));
  await p.zaalToont('Nu aan tafel');
  // They came in after the secrecy texts: they are told.
  await p.zie(/de teksten niet gehoord/);
  await p.toets('m');

  const gemerkt: [string, Punt][] = [
    [
      w1,
      {
        soort: 'besluit',
        bron: burgemeester,
        gegevenssoort: 'gewoon',
        tekst: `Extra toezicht op vrijdag en zaterdag, ronde ${w1}.`,
      },
    ],
    [
      w2,
      {
        soort: 'notitie',
        bron: jongerenwerk,
        gegevenssoort: 'gewoon',
        tekst: `De groep is kleiner en rustiger sinds de inloop ${w2}.`,
      },
    ],
    [
      w3,
      {
        soort: 'actie',
        bron: burgemeester,
        gegevenssoort: 'gewoon',
        wie: burgemeester,
        termijn: '15-12',
        tekst: `Licht plaatsen bij de fietsenstalling ${w3}.`,
      },
    ],
    [
      w4,
      {
        soort: 'signaal',
        bron: jongerenwerk,
        gegevenssoort: 'gewoon',
        over: eerste,
        tekst: `${eerste} komt elke week naar de inloop ${w4}.`,
      },
    ],
  ];
  for (const [woord, punt] of gemerkt) {
    await noteer(p, punt);
    if (woord === w4) await versmal(p, punt.tekst);
    await sorteer(p, v, woord, punt.tekst);
  }
  const strafzaak = `De zitting van ${eerste} is binnenkort ${w5}.`;
  await noteer(p, { soort: 'notitie', bron: om, gegevenssoort: 'strafvorderlijk', over: eerste, tekst: strafzaak });
  await versmal(p, strafzaak);
  await sorteer(p, v, w5, strafzaak);

  // A police item: shown before Enter what it will be, then off the table as long as jongerenwerk and OM are there.
  const politiezaak = `${eerste} vernielde vorige week de fietsenstalling.`;
  await begin(p, {
    soort: 'signaal',
    bron: politie,
    gegevenssoort: 'politiegegeven',
    over: eerste,
    tekst: politiezaak,
  });
  await p.zie(/Wordt: niet op tafel/);
  await p.foto('invoer-voor-enter');
  await verstuur(p, politiezaak);
  await p.zaalToont('vernielde vorige week', false);
  await p.foto('zaal-beperkt', 'regie', 'zaal');

  await vertrekEnTerug(p, v, politiezaak);
  await p.toets('F9');
  await p.zaalToont('Even geen beeld');
  await p.zie('Beamer leeg');
  await p.foto('beamer-leeg', 'regie', 'zaal');
  await p.toets('F9');
  await p.zaalToont('Nu aan tafel');
}

/** The bron keeps an item to itself: narrowing is always possible and wins. */
async function versmal(p: Podium, tekst: string): Promise<void> {
  const punt = p.regie.locator('.punt').filter({ hasText: tekst }).first();
  if ((await punt.getAttribute('aria-current')) !== 'true') await punt.getByRole('button').first().click();
  await p.toets('k');
  const dialoog = p.regie.getByRole('dialog');
  await dialoog.waitFor();
  const eraf = dialoog.locator('button[aria-pressed="true"]:enabled');
  for (let nog = await eraf.count(); nog > 0; nog -= 1) await eraf.first().click();
  await p.klikInDialoog(/^Maak kleiner/);
  await p.dialoogIsWeg();
  await punt.getByText('kleiner gemaakt').waitFor();
}

/** Everybody but police and burgemeester leaves: the picture follows, and what is new waits for one more key. */
async function vertrekEnTerug(p: Podium, v: Verhaal, politiezaak: string): Promise<void> {
  const weg: string[] = [];
  for (const [i, partner] of v.profiel.partners.entries()) {
    if (partner.id !== 'burgemeester' && partner.id !== 'politie') weg.push(String(i + 1));
  }
  const gast = String(v.profiel.partners.length + 1);
  await p.gaatWeg(...weg);
  await p.gaatWeg(gast);
  await p.zie(/Bevestigt u dat, dan komt op tafel/);
  await p.zaalToont('vernielde vorige week', false);
  await p.foto('vertrek-wacht-op-toets', 'regie', 'zaal');
  await p.bevestigVertrek(gast);
  await p.zaalToont('vernielde vorige week');
  await p.regie
    .locator('.punt')
    .filter({ hasText: politiezaak, has: p.regie.locator('.strook--op') })
    .waitFor();
  await p.foto('na-vertrek', 'regie', 'zaal');
  await p.komtBinnen(...weg, gast);
  await p.zaalToont('vernielde vorige week', false);
  await p.zaalToont(mensen.gast.organisatie);
}
