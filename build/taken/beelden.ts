/**
 * `npm run beelden`: makes the pictures of the manual anew. Runs the tour in a temporary folder and copies a fixed
 * list by name, because the numbers shift when the tour gets a step more. Everything in the pictures is fictional.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zorgVoorHulpmiddelen } from '../hulpmiddelen.mjs';
import { rondleidingMet } from '../rondleiding.ts';
import { wortel } from '../setup.mjs';
import { meld, taak } from '../taak.ts';

/** Name and window of a picture of the tour, without its number, as in its file name. */
const beelden = [
  'eerste-start-regie',
  'wachtzin-regie',
  'voor-besluit-2a-regie',
  'groepsscan-voorbeeld-regie',
  'brutolijst-regie',
  'incidentele-deelnemer-grondslag-regie',
  'voorbereiding-regie',
  'opening-1-regie',
  'opening-1-zaal',
  'geblokkeerd-regie',
  'laat-tekenen-regie',
  'tekenen-tekenen',
  'tekenen-regie',
  'invoer-voor-enter-regie',
  'zaal-beperkt-regie',
  'zaal-beperkt-zaal',
  'vertrek-wacht-op-toets-regie',
  'inzagetoets-regie',
  'nieuw-besluit-regie',
  'namenlijst-zaal-donker-regie',
  'nettolijst-besluiten-regie',
  'plan-van-aanpak-regie',
  'anoniem-advies-vraag-regie',
  'anoniem-advies-regie',
  'anoniem-advies-zaal',
  'sluitronde-afspraak-regie',
  'verslag-vastgesteld-regie',
  'pakket-geschreven-regie',
  'ontvangstcode-regie',
  'overdracht-maken-regie',
  'deelname-beeindigen-regie',
  'recidivebewaring-regie',
  'bewaren-regie',
  'vergrendeld-regie',
] as const;

/** Pictures that the README shows as well: under a name that says what is to be seen. */
const andereNamen: Readonly<Record<string, string>> = {
  'zaal-beperkt-regie': 'regie-overleg',
  'zaal-beperkt-zaal': 'zaal-onderwerp',
};

/** Name without number → file, e.g. `wachtzin-regie` → `02-wachtzin-regie.png`. */
function schermenIn(map: string): Map<string, string> {
  const gevonden = readdirSync(map).flatMap((bestand): [string, string][] => {
    const naam = /^\d+-(.+)\.png$/.exec(bestand)?.[1];
    return naam === undefined ? [] : [[naam, bestand]];
  });
  return new Map(gevonden);
}

await taak(async () => {
  await zorgVoorHulpmiddelen({ chromium: true });
  const uit = mkdtempSync(join(tmpdir(), 'overlegtafel-beelden-'));
  try {
    const code = await rondleidingMet(['--uit', uit]);
    if (code !== 0) {
      meld('De rondleiding is niet gelukt. De beelden van de handleiding zijn niet veranderd.');
      return code;
    }
    const schermen = join(uit, 'schermen');
    const bestanden = schermenIn(schermen);
    const ontbreken = beelden.filter((naam) => !bestanden.has(naam));
    if (ontbreken.length > 0) {
      meld(
        `De rondleiding maakt deze beelden niet: ${ontbreken.join(', ')}. Pas de lijst in build/taken/beelden.ts aan.`,
      );
      return 1;
    }
    const doel = join(wortel, 'docs', 'handleiding', 'beelden');
    // Whole folder: a picture that left the list must not stay behind as an old screen.
    rmSync(doel, { recursive: true, force: true });
    mkdirSync(doel, { recursive: true });
    for (const naam of beelden) {
      copyFileSync(join(schermen, bestanden.get(naam) ?? ''), join(doel, `${andereNamen[naam] ?? naam}.png`));
    }
    console.log(`${beelden.length} beelden: docs/handleiding/beelden/`);
    return 0;
  } finally {
    rmSync(uit, { recursive: true, force: true });
  }
});
