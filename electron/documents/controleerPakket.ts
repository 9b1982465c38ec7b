/**
 * A second look at a finished package, from its bytes alone: no forbidden name in any text, every reference resolves
 * both ways, every size and hash is right. It shares nothing with the makers but the hash function, so that a mistake
 * there does not hide itself here.
 */
import { convert } from 'xmlbuilder2';
import { Geweigerd, weiger } from '../../shared/contract/weigering.ts';
import type { Stukinhoud } from '../../shared/domein/stukinhoud.ts';
import { padIsVeilig } from './namen.ts';
import { PAKBON, sha256 } from './pakbon.ts';
import type { Pakket } from './pakketsoorten.ts';
import { allesTeksten, vindVerboden } from './verbodenWoorden.ts';

type Knoop = { readonly [naam: string]: unknown };

/**
 * Throws `Geweigerd`: PAKKET_BEVAT_NAAM (the refusal says where, never the name), PAKKET_ONGELDIG (details.fout says
 * which check failed). The text inside PDFs is checked on the content that they were drawn from.
 */
export function controleerPakket(pakket: Pakket, inhouden: readonly Stukinhoud[], verboden: readonly string[]): void {
  const bomen = new Map<string, unknown>();
  const teksten: [string, string][] = inhouden.map((inhoud, nr) => [
    `inhoud van stuk ${nr + 1}`,
    allesTeksten(inhoud).join('\n'),
  ]);
  const paden = [...pakket.keys()];
  paden.forEach((pad, nr) => {
    if (!padIsVeilig(pad)) throw fout(`onveilige bestandsnaam (bestand ${nr + 1})`);
    teksten.push([`naam van bestand ${nr + 1}`, pad]);
    if (pad.endsWith('.pdf')) return;
    const boom = ontleed(pad, pakket.get(pad));
    bomen.set(pad, boom);
    teksten.push([`bestand ${nr + 1}`, allesTeksten(boom).join('\n')]);
    const mdto = kind(boom, 'MDTO');
    if (kind(mdto, 'informatieobject')?.betrokkene !== undefined) throw fout(`betrokkene in bestand ${nr + 1}`);
  });
  if (new Set(paden.map((pad) => pad.toLowerCase())).size !== paden.length)
    throw fout('twee bestanden met dezelfde naam');
  for (const [plek, tekst] of teksten) {
    if (vindVerboden(tekst, verboden) !== null) {
      weiger(
        'PAKKET_BEVAT_NAAM',
        'In het pakket staat nog een naam van een jongere of ouder. Vervang die in het stuk door een code en maak het pakket opnieuw.',
        {
          details: { plek },
        },
      );
    }
  }
  controleerVerwijzingen(pakket, bomen);
  controleerPakbon(pakket, bomen.get(PAKBON));
}

function controleerVerwijzingen(pakket: Pakket, bomen: ReadonlyMap<string, unknown>): void {
  const objecten = new Map<string, Knoop>();
  const bestanden = new Map<string, { pad: string; knoop: Knoop }>();
  for (const [pad, boom] of bomen) {
    if (!pad.endsWith('.mdto.xml')) continue;
    const mdto = kind(boom, 'MDTO');
    const knoop = kind(mdto, 'informatieobject') ?? kind(mdto, 'bestand');
    const id = tekstOp(knoop, 'identificatie', 'identificatieKenmerk');
    if (!knoop || id === null || objecten.has(id) || bestanden.has(id))
      throw fout(`kenmerk ontbreekt of is dubbel (${bomen.size} bestanden)`);
    if (kind(mdto, 'bestand')) bestanden.set(id, { pad: pad.replace(/\.bestand\.mdto\.xml$/u, ''), knoop });
    else {
      objecten.set(id, knoop);
      const map = pad.slice(0, pad.lastIndexOf('/') + 1);
      for (const extra of lijst(knoop.aanvullendeMetagegevens)) {
        if (!pakket.has(`${map}${tekstOp(extra, 'verwijzingNaam')}`)) throw fout('aanvullende metagegevens ontbreken');
      }
    }
  }
  for (const [id, object] of objecten) {
    for (const doel of doelen(object.bevatOnderdeel))
      if (!doelen(objecten.get(doel)?.isOnderdeelVan).includes(id)) throw fout('onderdeel wijst niet terug');
    for (const doel of doelen(object.isOnderdeelVan))
      if (!doelen(objecten.get(doel)?.bevatOnderdeel).includes(id)) throw fout('geheel wijst niet terug');
    for (const doel of doelen(object.heeftRepresentatie))
      if (!doelen(bestanden.get(doel)?.knoop.isRepresentatieVan).includes(id)) throw fout('bestand wijst niet terug');
  }
  for (const [id, { pad, knoop }] of bestanden) {
    const bytes = pakket.get(pad);
    if (!doelen(knoop.isRepresentatieVan).some((doel) => doelen(objecten.get(doel)?.heeftRepresentatie).includes(id)))
      throw fout('stuk wijst niet terug');
    if (!bytes || tekstOp(knoop, 'omvang') !== `${bytes.byteLength}`) throw fout('omvang klopt niet');
    const hash = sha256(bytes);
    if (tekstOp(knoop, 'checksum', 'checksumWaarde') !== hash) throw fout('checksum klopt niet');
    const zgw = bomen.get(pad.replace(/\.pdf$/u, '.zgw.json'));
    if (tekstOp(zgw, 'integriteit', 'waarde') !== hash || tekstOp(zgw, 'bestandsomvang') !== `${bytes.byteLength}`)
      throw fout('ZGW-bestand klopt niet');
  }
  const pdfs = [...pakket.keys()].filter((pad) => pad.endsWith('.pdf'));
  if (pdfs.length !== bestanden.size) throw fout('PDF zonder beschrijving');
}

function controleerPakbon(pakket: Pakket, boom: unknown): void {
  const regels = lijst(kind(kind(boom, 'pakbon'), 'bestand'));
  if (regels.length !== pakket.size - 1) throw fout('pakbon is niet volledig');
  for (const regel of regels) {
    const bytes = pakket.get(tekstOp(regel, 'pad') ?? '');
    if (
      !bytes ||
      tekstOp(regel, 'omvang') !== `${bytes.byteLength}` ||
      tekstOp(regel, 'checksum', 'waarde') !== sha256(bytes)
    ) {
      throw fout('pakbon klopt niet');
    }
  }
}

/** XML or JSON as a plain value. */
function ontleed(pad: string, bytes: Uint8Array | undefined): unknown {
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return pad.endsWith('.json') ? JSON.parse(tekst) : convert(tekst, { format: 'object' });
  } catch {
    throw fout('bestand is niet te lezen');
  }
}

function fout(wat: string): Geweigerd {
  const uitleg =
    'Het pakket klopt niet en is niet gemaakt. Probeer het opnieuw; blijft dit zo, meld het dan aan uw beheerder.';
  return new Geweigerd({ code: 'PAKKET_ONGELDIG', uitleg, details: { fout: wat } });
}

function kind(waarde: unknown, naam: string): Knoop | undefined {
  const gevonden = waarde !== null && typeof waarde === 'object' ? (waarde as Knoop)[naam] : undefined;
  return gevonden !== null && typeof gevonden === 'object' ? (gevonden as Knoop) : undefined;
}

/** Nothing, one or many of an element, as a list. */
function lijst(waarde: unknown): unknown[] {
  if (waarde === undefined || waarde === null) return [];
  return Array.isArray(waarde) ? waarde : [waarde];
}

function tekstOp(waarde: unknown, ...pad: string[]): string | null {
  let nu = waarde;
  for (const naam of pad) nu = nu !== null && typeof nu === 'object' ? (nu as Knoop)[naam] : undefined;
  return typeof nu === 'string' || typeof nu === 'number' ? `${nu}` : null;
}

/** Ids that a relation points to. */
function doelen(relatie: unknown): string[] {
  return lijst(relatie).map((een) => tekstOp(een, 'verwijzingIdentificatie', 'identificatieKenmerk') ?? '');
}
