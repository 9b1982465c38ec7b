/**
 * `npm run beelden`: makes the pictures of the manual anew. Runs the tour and the stories in a temporary folder and
 * copies fixed lists by name, because the numbers shift when one of them gets a step more. Everything in the pictures is
 * fictional.
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
  'agenda-bewerken-regie',
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
  'besloten-deel-regie',
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

/** Of the stories (`test/verhalen`), for the chapter with six meetings. */
const verhaalbeelden = [
  'gewoon-wie-is-er-regie',
  'gewoon-wie-is-er-zaal',
  'gewoon-voortgang-regie',
  'gewoon-voortgang-zaal',
  'gewoon-sluitronde-regie',
  'gasten-laat-de-volgende-tekenen-regie',
  'gasten-een-aan-tafel-regie',
  'gasten-een-aan-tafel-zaal',
  'gasten-wie-weigerde-komt-binnen-regie',
  'gasten-wie-weigerde-komt-binnen-zaal',
  'besloten-voorbereiding-regie',
  'besloten-wie-gaat-weg-regie',
  'besloten-wie-gaat-weg-zaal',
  'besloten-in-kring-c-regie',
  'besloten-in-kring-c-zaal',
  'besloten-roep-ze-terug-regie',
  'zonder-jongerenwerk-voorbereiding-regie',
  'zonder-jongerenwerk-regie',
  'zonder-jongerenwerk-zaal',
  'over-de-grens-nog-niet-regie',
  'over-de-grens-nog-niet-zaal',
  'over-de-grens-met-akkoord-regie',
  'over-de-grens-met-akkoord-zaal',
  'onderbroken-pauze-regie',
  'onderbroken-pauze-zaal',
  'onderbroken-op-slot-regie',
  'onderbroken-terug-regie',
  'onderbroken-terug-zaal',
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
    const { speelVerhalen } = await import('../../test/verhalen/speel.ts');
    const verhalen = new Map(
      (await speelVerhalen(uit)).flatMap((map) => [...schermenIn(map)].map(([naam, pad]) => [naam, join(map, pad)])),
    );
    const ontbreken = [
      ...beelden.filter((naam) => !bestanden.has(naam)),
      ...verhaalbeelden.filter((naam) => !verhalen.has(naam)),
    ];
    if (ontbreken.length > 0) {
      meld(`Deze beelden worden niet gemaakt: ${ontbreken.join(', ')}. Pas de lijsten in build/taken/beelden.ts aan.`);
      return 1;
    }
    const doel = join(wortel, 'docs', 'handleiding', 'beelden');
    // Whole folder: a picture that left the list must not stay behind as an old screen.
    rmSync(doel, { recursive: true, force: true });
    mkdirSync(doel, { recursive: true });
    for (const naam of beelden) {
      copyFileSync(join(schermen, bestanden.get(naam) ?? ''), join(doel, `${andereNamen[naam] ?? naam}.png`));
    }
    for (const naam of verhaalbeelden) copyFileSync(verhalen.get(naam) ?? '', join(doel, `verhaal-${naam}.png`));
    console.log(`${beelden.length + verhaalbeelden.length} beelden: docs/handleiding/beelden/`);
    return 0;
  } finally {
    rmSync(uit, { recursive: true, force: true });
  }
});
