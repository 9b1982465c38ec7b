/** What must hold of every package that the tour leaves, whatever profile or groepsscan it was made with. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { convert } from 'xmlbuilder2';
import { z } from 'zod';
import { bladteksten, heeft, keurXml, mdtoXsd, pdfinfo, qpdfControle } from '../../documents/hulpmiddelen.ts';
import { bestanden, sporenIn } from '../../support/sporen.ts';
import type { Resultaat } from './opdracht.ts';

export interface Beproefd {
  readonly dms: string;
  readonly resultaat: Resultaat;
  /** Words that name a youth or parent. */
  readonly namen: readonly string[];
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const pakbonSchema = z.object({
  pakbon: z.object({
    oefening: z.literal('ja'),
    metagegevens: z.literal('MDTO 1.0.1'),
    aantalBestanden: z.coerce.number(),
    bestand: z.array(
      z.object({
        pad: z.string(),
        omvang: z.coerce.number(),
        checksum: z.object({ algoritme: z.literal('SHA-256'), waarde: z.string().regex(/^[0-9a-f]{64}$/) }),
      }),
    ),
  }),
});

/** Enkelvoudiginformatieobject of the ZGW Documenten API 1.5, as far as an application without a Catalogi API can. */
const zgwSchema = z.strictObject({
  identificatie: z.string().min(1).max(40),
  bronorganisatie: z
    .string()
    .regex(/^\d{9}$/)
    .optional(),
  creatiedatum: z.iso.date(),
  titel: z.string().min(1).max(200),
  vertrouwelijkheidaanduiding: z.literal('vertrouwelijk'),
  auteur: z.string().min(1).max(200),
  status: z.literal('definitief'),
  formaat: z.literal('application/pdf'),
  taal: z.literal('nld'),
  bestandsnaam: z.string(),
  bestandsomvang: z.int().positive(),
  beschrijving: z.string().startsWith('OEFENING'),
  ondertekening: z.strictObject({ soort: z.literal('digitaal'), datum: z.iso.date() }).optional(),
  integriteit: z.strictObject({ algoritme: z.literal('sha_256'), waarde: z.string(), datum: z.iso.date() }),
  informatieobjecttype: z.url().optional(),
});

/** Declares the tests; `met` is asked when they run. */
export function beproefPakket(met: () => Beproefd): void {
  const paden = (einde: string) => bestanden(met().dms).filter((pad) => pad.endsWith(einde));
  const lees = (pad: string) => readFileSync(join(met().dms, pad));

  it('holds one dossier with verslag, plan and declaration, each with its PDF, metadata and JSON', () => {
    const [dossier = '', ...meer] = readdirSync(met().dms).filter((naam) => naam !== 'pakbon.xml');
    expect(meer).toEqual([]);
    const stukken = readdirSync(join(met().dms, dossier), { withFileTypes: true }).filter((stuk) => stuk.isDirectory());
    expect(stukken.map((stuk) => stuk.name.split('-')[0]).sort()).toEqual(['Plan', 'Verklaring', 'Verslag']);
    const verwacht = stukken.flatMap(({ name }) =>
      ['.mdto.xml', '.pdf', '.pdf.bestand.mdto.xml', '.zgw.json'].map((einde) => `${dossier}/${name}/${name}${einde}`),
    );
    expect(bestanden(met().dms)).toEqual([...verwacht, `${dossier}/${dossier}.mdto.xml`, 'pakbon.xml'].sort());
    for (const deel of bestanden(met().dms).flatMap((pad) => pad.split('/'))) {
      expect(deel).toMatch(/^[^<>:"/\\|?*#& ]{1,255}$/);
    }
  });

  const xsd = mdtoXsd();
  it.skipIf(xsd === null || !heeft('xmllint'))('follows the XSD of MDTO in every file of metadata', () => {
    const mdto = paden('.mdto.xml');
    expect(mdto.length).toBe(7);
    for (const pad of mdto) keurXml(lees(pad), xsd ?? '');
  });

  it('says of every other file in the pakbon how long it is and what its SHA-256 is', () => {
    const { pakbon } = pakbonSchema.parse(convert(lees('pakbon.xml').toString('utf8'), { format: 'object' }));
    const echt = bestanden(met().dms).filter((pad) => pad !== 'pakbon.xml');
    expect(pakbon.aantalBestanden).toBe(echt.length);
    expect(
      pakbon.bestand.map(({ pad, omvang, checksum }) => ({ pad, omvang, waarde: checksum.waarde })).sort(opPad),
    ).toEqual(echt.map((pad) => ({ pad, omvang: lees(pad).length, waarde: sha256(lees(pad)) })).sort(opPad));
  });

  it('has beside each PDF the JSON for the Documenten API, about this very file', () => {
    for (const pad of paden('.zgw.json')) {
      const zgw = zgwSchema.parse(JSON.parse(lees(pad).toString('utf8')));
      const pdf = lees(pad.replace(/\.zgw\.json$/, '.pdf'));
      expect(pad).toContain(zgw.bestandsnaam.replace(/\.pdf$/, ''));
      expect([zgw.bestandsomvang, zgw.integriteit.waarde]).toEqual([pdf.length, sha256(pdf)]);
      expect(zgw.ondertekening !== undefined).toBe(pad.includes('Verklaring'));
    }
  });

  it('names no youth and no parent, and holds nothing that the room could not see', () => {
    const { dms, namen, resultaat } = met();
    expect(sporenIn(dms, [...namen, ...resultaat.afgeschermd])).toEqual([]);
  });

  it.skipIf(!heeft('pdfinfo', 'qpdf'))('has tagged PDF/A-2a without a fault that qpdf finds', () => {
    for (const pad of paden('.pdf')) {
      expect(pdfinfo(lees(pad))).toMatch(/^Tagged:\s+yes$/m);
      const xmp = pdfinfo(lees(pad), '-meta');
      expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>');
      expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
      expect(qpdfControle(lees(pad))).toContain('No syntax or stream encoding errors');
    }
  });

  it.skipIf(!heeft('pdftotext'))(
    'shows what the room saw, no name and nothing hidden, and the duty of secrecy on every page',
    () => {
      const { namen, resultaat } = met();
      const bladen = paden('.pdf').flatMap((pad) => bladteksten(lees(pad)));
      const alles = bladen.join(' ');
      expect(resultaat.zichtbaar.filter((woord) => !alles.includes(woord))).toEqual([]);
      expect([...resultaat.afgeschermd, ...namen].filter((woord) => bevatWoord(alles, woord))).toEqual([]);
      for (const blad of bladen) {
        for (const tekst of ['OEFENING', 'art. 7 lid 2', 'art. 52 lid 1', 'art. 14']) expect(blad).toContain(tekst);
      }
    },
  );
}

const opPad = (a: { pad: string }, b: { pad: string }) => a.pad.localeCompare(b.pad);

/** As a whole word: a surname may be part of an ordinary one. */
const bevatWoord = (tekst: string, woord: string) =>
  new RegExp(`(?<!\\p{L})${woord.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'iu').test(tekst);
