/** Handlers of the area `overdracht`: files, folders and the policy around what the worker does. */
import type { Overlegtafelcontract } from '../../shared/contract/contract.ts';
import type { Uitvoer } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { schrijfInMap } from '../kluis/doelbestand.ts';
import { BEWIJS_EXTENSIE, leesOverdracht, MAX_OVERDRACHT, OVERDRACHT_EXTENSIE } from '../kluis/overdrachtbestand.ts';
import type { Dienst } from '../toepassing/dienst.ts';
import { kiesExportmap } from './exportmap.ts';
import type { HoofdAfhandelaars } from './router.ts';

type Aanroepen = Overlegtafelcontract['overdracht'];

/** A code or a receipt is a few hundred characters. */
const KLEIN_BYTES = 64 * 1024;

/** What was done, on the screen where the vault is opened again. */
const KLUIS_OVERGENOMEN =
  'De kluis van de andere laptop is overgenomen. Open haar met uw eigen wachtzin. Bewaar daarna het ontvangstbewijs, bij Registers, Overdracht.';

export function overdrachtHandlers(dienst: Dienst): HoofdAfhandelaars<Overlegtafelcontract>['overdracht'] {
  const { kluis } = dienst;
  /** One at a time: a second click must not take the same file over twice. */
  const onderweg = new Map<string, Promise<Uitvoer<Aanroepen['neemOver']>>>();

  const kiesKlein = async (titel: string, extensie: string): Promise<Uint8Array | null> => {
    const bestand = await dienst.host().kiesBestand({ titel, extensies: [extensie] });
    return bestand && (await dienst.bestanden.haal(dienst.bestanden.leg(bestand), KLEIN_BYTES)).bytes;
  };
  const bewaar = async (titel: string, bestandsnaam: string, tekst: string) => {
    const map = await kiesExportmap(dienst, titel);
    if (map === null) return null;
    schrijfInMap(map, bestandsnaam, Buffer.from(tekst, 'utf8'));
    return { bestandsnaam };
  };
  const keurCode = async (code: string) =>
    (await kluis.vraag('overdracht', 'keurCode', { code })) as Uitvoer<Aanroepen['keurCode']>;
  const haal = async (bestandId: string) => (await dienst.bestanden.haal(bestandId, MAX_OVERDRACHT)).bytes;

  return {
    async maakCode() {
      await kluis.vraag('overdracht', 'maakCode', {});
    },
    async bewaarCode() {
      const { code } = (await kluis.vraag('overdracht', 'stand', {})) as Uitvoer<Aanroepen['stand']>;
      if (!code) return weiger('NIET_GEVONDEN', 'Deze kluis heeft nog geen ontvangstcode. Maak die eerst.');
      const naam = `ontvangstcode-${code.cijfers.slice(0, 4)}.txt`;
      return bewaar('Kies de map voor de ontvangstcode', naam, `${code.code}\n`);
    },
    async kiesCode() {
      const bytes = await kiesKlein('Kies het bestand met de ontvangstcode', 'txt');
      if (!bytes) return null;
      const { code } = await keurCode(
        Buffer.from(bytes)
          .toString('utf8')
          .replace(/^\uFEFF/, ''),
      );
      return { code };
    },
    keurCode: ({ code }) => keurCode(code),
    async maak({ wat, code, aan, reden, eigenWachtzin }) {
      await keurCode(code);
      const doel = await kiesExportmap(dienst, 'Kies de map voor de overdracht, zoals een USB-stick');
      if (doel === null) return null;
      try {
        return await kluis.maakOverdracht(eigenWachtzin, { doel, wat, code, aan, reden });
      } finally {
        // A wrong passphrase may mean waiting.
        await dienst.meldToestand();
      }
    },
    async kies() {
      const vraag = { titel: 'Kies de overdracht', extensies: [OVERDRACHT_EXTENSIE] };
      const bestand = await dienst.host().kiesBestand(vraag);
      if (!bestand) return null;
      const bestandId = dienst.bestanden.leg(bestand);
      const { kop } = leesOverdracht(await haal(bestandId));
      return { bestandId, gemaakt: kop.gemaakt };
    },
    async keur({ bestandId }) {
      return await kluis.keurOverdracht(await haal(bestandId));
    },
    neemOver({ bestandId, groepsnaam }) {
      const bezig = onderweg.get(bestandId);
      if (bezig) return bezig;
      const werk = (async () => {
        const bytes = await haal(bestandId);
        const uitkomst = await kluis.neemOverdrachtAan(bytes, groepsnaam, () => dienst.sluitVoorTerugzetten());
        if (uitkomst.soort === 'kluis') await dienst.meldTeruggezet(KLUIS_OVERGENOMEN);
        else dienst.bestanden.vergeet();
        return uitkomst;
      })().finally(() => onderweg.delete(bestandId));
      onderweg.set(bestandId, werk);
      return werk;
    },
    async bewaarBewijs({ overdrachtId }) {
      const { bestandsnaam, tekst } = (await kluis.vraag('overdracht', 'bewaarBewijs', { overdrachtId })) as {
        readonly bestandsnaam: string;
        readonly tekst: string;
      };
      return bewaar('Kies de map voor het ontvangstbewijs', bestandsnaam, tekst);
    },
    async leesBewijs() {
      const bytes = await kiesKlein('Kies het ontvangstbewijs', BEWIJS_EXTENSIE);
      if (!bytes) return null;
      return (await kluis.vraag('overdracht', 'leesBewijs', { bytes })) as Uitvoer<Aanroepen['leesBewijs']>;
    },
  };
}
