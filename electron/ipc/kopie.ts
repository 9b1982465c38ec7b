/** Handlers of the area `kopie`: the folder, the back-ups in it, and going back to one. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Overlegtafelcontract } from '../../shared/contract/contract.ts';
import { Geweigerd, weiger } from '../../shared/contract/weigering.ts';
import { dagVan, datumInWoorden, kloktijd } from '../../shared/domein/tijd.ts';
import type { GekozenBestand } from '../host/host.ts';
import { type Bewaarregel, STANDAARD_BEWAARREGEL } from '../kluis/bewaarregel.ts';
import { KOPIE_EXTENSIE, type Manifest, pakKopieUit } from '../kluis/kopiebestand.ts';
import type { Teruggezet } from '../kluis/terugzetten.ts';
import type { Dienst } from '../toepassing/dienst.ts';
import type { HoofdAfhandelaars } from './router.ts';
import { eisToegestaan } from './toegestaneMap.ts';

/** Larger than any bestand; whatever is chosen by mistake is not read into memory. */
export const MAX_KOPIEBYTES = 1024 * 1024 * 1024;

const nietToegestaan =
  'In deze map mag geen reservekopie komen. Kies de map die uw beheerder heeft aangewezen, of een map daarin.';

/** May back-ups go here? @throws Geweigerd MAP_NIET_TOEGESTAAN */
export const eisKopiemap = ({ beleid }: Dienst, map: string): Promise<void> =>
  eisToegestaan(map, beleid.kopiemap ? [beleid.kopiemap] : undefined, nietToegestaan);

function weigerKeuze(): never {
  return weiger('KOPIEMAP_KIEZEN', 'Er is nog geen map voor reservekopieën gekozen. Kies eerst een map.');
}

/** What was done, in words for the screen that comes after it. */
function klaarZin({ gemaakt, opnieuwVernietigd: n, huidig, oud }: Teruggezet & { readonly oud: string }): string {
  const moment = new Date(gemaakt);
  const zinnen = [
    `De reservekopie van ${datumInWoorden(dagVan(moment))}, ${kloktijd(moment)} uur, is teruggezet.`,
    'Open de kluis met de wachtzin van toen.',
  ];
  if (huidig.soort !== 'geen')
    zinnen.push(`De stand van vóór het terugzetten staat in de map ${oud}, in de map van de kluis.`);
  if (n === null) {
    zinnen.push(
      'Let op: wat na deze kopie is vernietigd, kon niet opnieuw worden vernietigd. Loop de namenlijsten na.',
    );
  } else if (n > 0) zinnen.push(n === 1 ? 'Eén naam is opnieuw vernietigd.' : `${n} namen zijn opnieuw vernietigd.`);
  return zinnen.join(' ');
}

export function kopieHandlers(dienst: Dienst): HoofdAfhandelaars<Overlegtafelcontract>['kopie'] {
  const { kluis, beleid } = dienst;
  const bewaarregel = (): Bewaarregel => ({ ...STANDAARD_BEWAARREGEL, ...beleid.kopieBewaren });
  const eisMap = (map: string) => eisKopiemap(dienst, map);

  /** The folder that was chosen, or the one of the policy. Null: none. */
  const gekozenMap = async (): Promise<string | null> => {
    const map = (await kluis.vraag('intern', 'kopiemap', {})) as string | null;
    return map ?? beleid.kopiemap ?? null;
  };
  const doelmap = async (): Promise<string> => {
    const map = (await gekozenMap()) ?? weigerKeuze();
    await eisMap(map);
    return map;
  };

  /** A back-up with real cases does not open in somebody's browser. @throws Geweigerd ECHTE_KLUIS */
  const eisHost = ({ oefenkluis }: Manifest): void => {
    if (oefenkluis || !dienst.toestand().alleenOefenen) return;
    weiger(
      'ECHTE_KLUIS',
      'Dit is een reservekopie met echte zaken. Die opent niet in een gewone browser. Gebruik de geïnstalleerde Overlegtafel.',
    );
  };

  const uitLijst = async (kopieId: string): Promise<GekozenBestand> => {
    const map = await doelmap();
    const { kopieen } = await kluis.kopieen(map, bewaarregel());
    const regel = kopieen.find((k) => k.id === kopieId);
    if (!regel) return weiger('BESTAND_ONBEKEND', 'Deze reservekopie is er niet meer. Kies een andere.');
    return { naam: regel.naam, grootte: regel.grootte, lees: () => readFile(join(map, regel.naam)) };
  };

  const haal = async (bestandId: string): Promise<{ bytes: Uint8Array; manifest: Manifest }> => {
    const { bytes } = await dienst.bestanden.haal(bestandId, MAX_KOPIEBYTES);
    const { manifest } = pakKopieUit(bytes);
    eisHost(manifest);
    return { bytes, manifest };
  };

  return {
    async stand() {
      const map = await gekozenMap();
      const leeg = { mapnaam: map, mapmelding: '', bewaren: bewaarregel(), kopieen: [], oudeStanden: [] };
      if (map === null) return leeg;
      try {
        await eisMap(map);
        const { kopieen, oudeStanden } = await kluis.kopieen(map, bewaarregel());
        return {
          ...leeg,
          kopieen: kopieen.map(({ naam: _, regel: __, ...k }) => k),
          oudeStanden: oudeStanden.map((o) => ({ ...o })),
        };
      } catch (fout) {
        // A stick that is not in is no reason to show nothing: the folder can be chosen again.
        if (fout instanceof Geweigerd) return { ...leeg, mapmelding: fout.weigering.uitleg };
        throw fout;
      }
    },
    async kiesMap() {
      const map = await dienst.host().kiesMap('Kies de map voor reservekopieën');
      if (map === null) return false;
      await eisMap(map);
      await kluis.vraag('intern', 'zetKopiemap', { map });
      return true;
    },
    async maak() {
      const { id, verwijderd } = await kluis.maakKopie(await doelmap(), bewaarregel());
      return { kopieId: id, verwijderd };
    },
    async ruimOp({ wat }) {
      return { verwijderd: await kluis.ruimKopieenOp(wat, await doelmap(), bewaarregel()) };
    },
    async kies({ kopieId }) {
      const bestand =
        kopieId === null
          ? await dienst.host().kiesBestand({ titel: 'Kies de reservekopie', extensies: [KOPIE_EXTENSIE] })
          : await uitLijst(kopieId);
      if (!bestand) return null;
      const bestandId = dienst.bestanden.leg(bestand);
      const { manifest } = await haal(bestandId);
      return { bestandId, gemaakt: manifest.gemaakt };
    },
    async keur({ bestandId, geheim }) {
      const { bytes } = await haal(bestandId);
      try {
        return await kluis.keurKopie({ bytes, geheim });
      } finally {
        // A wrong passphrase may mean waiting.
        await dienst.meldToestand();
      }
    },
    async zetTerug({ bestandId, geheim }) {
      const { bytes } = await haal(bestandId);
      const uitkomst = await kluis.zetTerug({ bytes, geheim }, () => dienst.sluitVoorTerugzetten());
      await dienst.meldTeruggezet(klaarZin(uitkomst));
    },
  };
}
