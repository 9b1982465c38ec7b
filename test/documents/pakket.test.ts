import { Buffer } from 'node:buffer';
import { beforeAll, describe, expect, it } from 'vitest';
import { convert } from 'xmlbuilder2';
import { controleerPakket } from '../../electron/documents/controleerPakket.ts';
import { laadLettertypen } from '../../electron/documents/lettertypen.ts';
import { einddatum } from '../../electron/documents/mdto.ts';
import { padIsVeilig, uniekeNaam, veiligeNaam } from '../../electron/documents/namen.ts';
import { maakPakbon, sha256 } from '../../electron/documents/pakbon.ts';
import { maakPakket } from '../../electron/documents/pakket.ts';
import {
  type Pakket,
  type Pakketomgeving,
  type Pakketstuk,
  standaardWaarderingen,
} from '../../electron/documents/pakketsoorten.ts';
import { maakSleutellijstPdf } from '../../electron/documents/sleutellijst.ts';
import { maakStukPdf } from '../../electron/documents/stukpdf.ts';
import { vindVerboden } from '../../electron/documents/verbodenWoorden.ts';
import type { Sleutellijstinhoud } from '../../shared/domein/sleutellijst.ts';
import type { Stukinhoud } from '../../shared/domein/stukinhoud.ts';
import { heeft, keurXml, mdtoXsd } from './hulpmiddelen.ts';
import { pdfopties, plan, verklaring, verslag } from './voorbeelden.ts';

const xsd = heeft('xmllint') ? mdtoXsd() : null;
const dossier = { id: 'dossier-1', naam: 'Fictieplein 2026' };
const namen = ['Ali Bedacht', 'Verzonnen', 'Çağlar Fantasie'];
const pdfs = new Map<string, Uint8Array>();

const omgeving = (deel: Partial<Pakketomgeving> = {}): Pakketomgeving => ({
  gemeente: { naam: 'Voorbeeldstad', tooi: 'gm9999', rsin: '123456782' },
  convenant: 'Convenant jeugdgroepenaanpak Voorbeeldstad',
  applicatie: { naam: 'Overlegtafel', versie: '0.1.0' },
  nu: '2026-12-01T14:20:00.000Z',
  oefening: false,
  waarderingen: standaardWaarderingen(5),
  informatieobjecttypen: {
    verslag: 'https://zgw.invalid/typen/1',
    plan: 'https://zgw.invalid/typen/2',
    verklaring: 'https://zgw.invalid/typen/3',
    sleutellijst: 'https://zgw.invalid/typen/4',
  },
  beperkingen: ['art. 7 lid 2 Wpg', 'art. 52 lid 1 Wjsg', 'art. 14 convenant'],
  verbodenWoorden: namen,
  ...deel,
});

const stuk = (inhoud: Stukinhoud, deel: Partial<Pakketstuk> = {}): Pakketstuk => ({
  id: `stuk-${inhoud.soort}`,
  staat: 'vastgesteld',
  inhoud,
  titel: {
    verslag: 'Verslag 2026-11-24',
    plan: 'Plan van aanpak Fictieplein, versie 3',
    verklaring: 'Verklaring Jeugdreclassering',
  }[inhoud.soort],
  versie: 1,
  vervangt: null,
  datum: '2026-11-24',
  gemaaktOp: '2026-11-24T10:20:00.000Z',
  vastgesteldOp: '2026-12-01T14:12:00.000Z',
  vastgesteldDoor: 'Burgemeester, namens deze de procesregisseur',
  pdf: pdfs.get(inhoud.soort) ?? new Uint8Array(),
  ...deel,
});

const drie = (): Pakketstuk[] => [
  stuk(verslag(), { vervangt: 'stuk-verslag-oud', versie: 2 }),
  stuk(plan()),
  stuk(verklaring(), { staat: 'ondertekend' }),
];
const tekst = (pakket: Pakket, pad: string): string => Buffer.from(pakket.get(pad) ?? []).toString('utf8');
const pad = (pakket: Pakket, einde: string): string => [...pakket.keys()].find((een) => een.endsWith(einde)) ?? '';
const code = (fn: () => unknown): string => {
  try {
    fn();
  } catch (fout) {
    return (fout as { weigering?: { code: string } }).weigering?.code ?? String(fout);
  }
  return 'geen weigering';
};

beforeAll(async () => {
  const opties = pdfopties(await laadLettertypen());
  for (const inhoud of [verslag(), plan(), verklaring()])
    pdfs.set(inhoud.soort, (await maakStukPdf(inhoud, opties)).bytes);
});

describe('a package', () => {
  it('has the layout of the hand-over, with safe names', () => {
    const pakket = maakPakket(dossier, drie(), omgeving());
    const plek = 'Fictieplein-2026';
    const stukpaden = (naam: string): string[] =>
      ['.mdto.xml', '.pdf', '.pdf.bestand.mdto.xml', '.zgw.json'].map((einde) => `${plek}/${naam}/${naam}${einde}`);
    expect([...pakket.keys()]).toEqual([
      `${plek}/${plek}.mdto.xml`,
      ...stukpaden('Verslag-2026-11-24'),
      ...stukpaden('Plan-van-aanpak-Fictieplein-versie-3'),
      ...stukpaden('Verklaring-Jeugdreclassering'),
      'pakbon.xml',
    ]);
  });

  it('is the same, byte for byte, for the same input', () => {
    const [een, twee] = [maakPakket(dossier, drie(), omgeving()), maakPakket(dossier, drie(), omgeving())];
    expect([...een].map(([naam, bytes]) => [naam, sha256(bytes)])).toEqual(
      [...twee].map(([naam, bytes]) => [naam, sha256(bytes)]),
    );
  });

  it.runIf(xsd !== null)('follows the XSD of MDTO 1.0.1 in every sidecar, with and without optional parts', () => {
    const zonder = omgeving({
      waarderingen: { ...standaardWaarderingen(5), verslag: { bewaartermijn: 'P18M', categorie: null } },
    });
    for (const pakket of [maakPakket(dossier, drie(), omgeving()), maakPakket(dossier, [stuk(verslag())], zonder)]) {
      const mdto = [...pakket].filter(([naam]) => naam.endsWith('.mdto.xml'));
      expect(mdto.length).toBeGreaterThan(2);
      for (const [, bytes] of mdto) keurXml(bytes, xsd ?? '');
    }
  });

  it('repeats archiefvormer, waardering and restrictions at each level, and names no one involved', () => {
    const pakket = maakPakket(dossier, drie(), omgeving());
    for (const [naam, bytes] of pakket) {
      if (!naam.endsWith('.mdto.xml')) continue;
      const xml = Buffer.from(bytes).toString('utf8');
      expect(xml).not.toContain('betrokkene');
      if (naam.endsWith('.bestand.mdto.xml')) {
        expect(xml).toContain('<begripLabel>SHA-256</begripLabel>');
        expect(xml).toContain('<begripCode>fmt/476</begripCode>');
        continue;
      }
      expect(xml).toContain('<identificatieKenmerk>gm9999</identificatieKenmerk>');
      expect(xml).toContain('<identificatieBron>TOOI</identificatieBron>');
      expect(xml).toContain('<begripCode>V</begripCode>');
      expect(xml).toContain('<termijnLooptijd>P5Y</termijnLooptijd>');
      expect(xml.match(/<beperkingGebruik>/gu)?.length).toBe(3);
    }
    const verslagXml = tekst(pakket, pad(pakket, '24/Verslag-2026-11-24.mdto.xml'));
    expect(verslagXml).toContain('<begripCode>19.1.11</begripCode>');
    expect(verslagXml).toContain('<termijnEinddatum>2031-12-01</termijnEinddatum>');
    expect(verslagXml).toContain('<identificatieKenmerk>stuk-verslag-oud</identificatieKenmerk>');
  });

  it('gives the Documenten API its fields', () => {
    const pakket = maakPakket(dossier, drie(), omgeving());
    const pdf = pdfs.get('verklaring') ?? new Uint8Array();
    expect(JSON.parse(tekst(pakket, pad(pakket, 'Jeugdreclassering.zgw.json')))).toEqual({
      identificatie: 'stuk-verklaring',
      bronorganisatie: '123456782',
      creatiedatum: '2026-11-24',
      titel: 'Verklaring Jeugdreclassering',
      vertrouwelijkheidaanduiding: 'vertrouwelijk',
      auteur: 'Gemeente Voorbeeldstad',
      status: 'definitief',
      formaat: 'application/pdf',
      taal: 'nld',
      bestandsnaam: 'Verklaring-Jeugdreclassering.pdf',
      bestandsomvang: pdf.byteLength,
      beschrijving: 'Versie 1',
      ondertekening: { soort: 'digitaal', datum: '2026-12-01' },
      integriteit: { algoritme: 'sha_256', waarde: sha256(pdf), datum: '2026-12-01' },
      informatieobjecttype: 'https://zgw.invalid/typen/3',
    });
  });

  it('leaves out an unknown RSIN or type, and tells the receiver so in the pakbon', () => {
    const onbekend = omgeving({
      gemeente: { naam: 'Voorbeeldstad', tooi: 'gm9999', rsin: null },
      informatieobjecttypen: { verslag: null, plan: null, verklaring: null, sleutellijst: null },
    });
    const pakket = maakPakket(dossier, [stuk(plan())], onbekend);
    const zgw = JSON.parse(tekst(pakket, pad(pakket, '.zgw.json')));
    expect(zgw).not.toHaveProperty('bronorganisatie');
    expect(zgw).not.toHaveProperty('informatieobjecttype');
    expect(tekst(pakket, 'pakbon.xml')).toMatch(/<aandachtspunt>Het RSIN[^<]*bronorganisatie/u);
    expect(tekst(pakket, 'pakbon.xml')).toMatch(/<aandachtspunt>Van een of meer stukken[^<]*informatieobjecttype/u);
    expect(tekst(maakPakket(dossier, drie(), omgeving()), 'pakbon.xml')).not.toContain('aandachtspunt');
  });

  it('lists every other file in the pakbon with size and hash', () => {
    const pakket = maakPakket(dossier, drie(), omgeving());
    const bon = convert(tekst(pakket, 'pakbon.xml'), { format: 'object' }) as unknown as {
      pakbon: { oefening: string; bestand: { pad: string; omvang: string; checksum: { waarde: string } }[] };
    };
    expect(bon.pakbon.oefening).toBe('nee');
    expect(bon.pakbon.bestand.map((een) => [een.pad, een.omvang, een.checksum.waarde])).toEqual(
      [...pakket]
        .filter(([naam]) => naam !== 'pakbon.xml')
        .map(([naam, bytes]) => [naam, `${bytes.byteLength}`, sha256(bytes)]),
    );
  });
});

describe('what may not be packed', () => {
  it('refuses a document that is not vastgesteld, and a signed state on anything but a verklaring', () => {
    for (const staat of ['concept', 'ter vaststelling', 'ondertekend']) {
      expect(code(() => maakPakket(dossier, [stuk(verslag(), { staat })], omgeving()))).toBe('STUK_NIET_VASTGESTELD');
    }
    expect(code(() => maakPakket(dossier, [stuk(verklaring(), { staat: 'geweigerd' })], omgeving()))).toBe(
      'STUK_NIET_VASTGESTELD',
    );
    expect(code(() => maakPakket(dossier, [], omgeving()))).toBe('PAKKET_LEEG');
  });

  it('refuses to mix practice and real documents', () => {
    expect(code(() => maakPakket(dossier, [stuk(verslag({ oefening: true }))], omgeving()))).toBe('OEFENING_GEMENGD');
    expect(code(() => maakPakket(dossier, [stuk(verslag())], omgeving({ oefening: true })))).toBe('OEFENING_GEMENGD');
  });

  it('refuses a forbidden name in content, title, dossier name or metadata, and does not repeat it', () => {
    const punt = {
      soort: 'notitie',
      tekst: 'Gesproken met ÇAĞLAR-fantasie.',
      bron: 'politie',
      kring: 'B',
      verantwoordelijke: null,
      termijn: null,
    } as const;
    const gevallen = [
      () =>
        maakPakket(dossier, [stuk(verslag({ onderdelen: [{ titel: 'x', doel: null, punten: [punt] }] }))], omgeving()),
      () => maakPakket(dossier, [stuk(plan(), { titel: 'Plan voor Ali-Bedacht' })], omgeving()),
      () => maakPakket({ id: 'd', naam: 'Groep Verzonnen' }, [stuk(plan())], omgeving()),
      () => maakPakket(dossier, [stuk(plan(), { vastgesteldDoor: 'ali bedacht' })], omgeving()),
    ];
    for (const geval of gevallen) {
      expect(code(geval)).toBe('PAKKET_BEVAT_NAAM');
      try {
        geval();
      } catch (fout) {
        expect(JSON.stringify((fout as { weigering: unknown }).weigering)).not.toMatch(/bedacht|verzonnen|fantasie/iu);
      }
    }
  });

  it('may hold names in a sleutellijst and nowhere else, with metadata of its own that says so', async () => {
    const inhoud: Sleutellijstinhoud = {
      soort: 'sleutellijst',
      gemeente: 'Voorbeeldstad',
      oefening: false,
      datum: '2026-12-01',
      dossier: dossier.naam,
      reden: 'inzageverzoek',
      stukken: ['Verslag 2026-11-24'],
      regels: [{ code: 'J-47', naam: 'Ali Bedacht' }],
    };
    const pdf = (await maakSleutellijstPdf(inhoud, pdfopties(await laadLettertypen()))).bytes;
    const lijst: Pakketstuk = {
      ...stuk(plan()),
      id: 'lijst-1',
      staat: 'gemaakt',
      inhoud,
      titel: 'Sleutellijst',
      vastgesteldDoor: 'procesregisseur',
      pdf,
    };
    const pakket = maakPakket(dossier, [stuk(verslag()), lijst], omgeving());
    const zonder = maakPakket(dossier, [stuk(verslag())], omgeving());
    // The approved document is the same, byte for byte.
    for (const einde of ['24.pdf', '24.mdto.xml', '24.zgw.json']) {
      expect(tekst(pakket, pad(pakket, einde))).toBe(tekst(zonder, pad(zonder, einde)));
    }
    const mdto = tekst(pakket, pad(pakket, '/Sleutellijst.mdto.xml'));
    expect(mdto).toContain('BEVAT NAMEN');
    expect(mdto).toContain('<termijnLooptijd>P0D</termijnLooptijd>');
    expect(mdto).toContain('Vernietiging van de persoon in het bestand');
    expect(mdto).not.toContain('Vastgesteld op');
    expect(tekst(pakket, 'pakbon.xml')).toContain('bevat een sleutellijst met namen');
    // The dossier is kept as long as its documents, not as short as the list.
    expect(tekst(pakket, 'Fictieplein-2026/Fictieplein-2026.mdto.xml')).toContain('P5Y');
    for (const [naam, bytes] of pakket) {
      if (!naam.endsWith('.pdf'))
        expect([naam, vindVerboden(Buffer.from(bytes).toString('utf8'), namen)]).toEqual([naam, null]);
    }
    for (const [naam, bytes] of pakket) if (xsd !== null && naam.endsWith('.mdto.xml')) keurXml(bytes, xsd);
    // The search goes on for all that is not the list itself: its title, its neighbours, a list alone.
    expect(code(() => maakPakket(dossier, [stuk(verslag()), { ...lijst, titel: 'Ali Bedacht' }], omgeving()))).toBe(
      'PAKKET_BEVAT_NAAM',
    );
    expect(code(() => maakPakket(dossier, [stuk(plan(), { titel: 'Ali Bedacht' }), lijst], omgeving()))).toBe(
      'PAKKET_BEVAT_NAAM',
    );
    expect(code(() => maakPakket(dossier, [lijst], omgeving()))).toBe('PAKKET_LEEG');
    expect(code(() => maakPakket(dossier, [stuk(verslag()), { ...lijst, staat: 'concept' }], omgeving()))).toBe(
      'STUK_NIET_VASTGESTELD',
    );
  });

  it('finds whole names only', () => {
    expect(vindVerboden('Bedachtzaam sprak Ali. Bedachte dingen.', namen)).toBeNull();
    expect(vindVerboden('… (ali  BEDACHT), …', namen)).toBe(0);
    expect(vindVerboden('alles goed', ['', ' - '])).toBeNull();
  });

  it('is stopped by the check when anything was changed, removed or added after making', () => {
    const heel = maakPakket(dossier, drie(), omgeving());
    const inhouden = [verslag(), plan(), verklaring()];
    const keur = (verander: (pakket: Map<string, Uint8Array>) => void): string =>
      code(() => {
        const kopie = new Map(heel);
        verander(kopie);
        controleerPakket(kopie, inhouden, namen);
      });
    const herbon = (pakket: Map<string, Uint8Array>): void => {
      pakket.delete('pakbon.xml');
      pakket.set('pakbon.xml', maakPakbon(pakket, [], omgeving()));
    };
    const vervang = (einde: string, van: string, naar: string) => (pakket: Map<string, Uint8Array>) => {
      const plek = pad(pakket, einde);
      const oud = tekst(pakket, plek);
      expect(oud).toContain(van);
      pakket.set(plek, Buffer.from(oud.replace(van, naar)));
      herbon(pakket);
    };
    expect(keur(() => undefined)).toBe('geen weigering');
    expect(keur((p) => p.set(pad(p, '.pdf'), Buffer.from('anders')))).toBe('PAKKET_ONGELDIG');
    expect(
      keur((p) => {
        p.delete(pad(p, '.zgw.json'));
        herbon(p);
      }),
    ).toBe('PAKKET_ONGELDIG');
    expect(keur((p) => p.set('extra.txt', Buffer.from('x')))).toBe('PAKKET_ONGELDIG');
    expect(
      keur((p) => {
        p.set('Fictieplein-2026/los.pdf', Buffer.from('x'));
        herbon(p);
      }),
    ).toBe('PAKKET_ONGELDIG');
    expect(keur(vervang('2026/Fictieplein-2026.mdto.xml', 'stuk-plan', 'stuk-weg'))).toBe('PAKKET_ONGELDIG');
    expect(keur(vervang('24/Verslag-2026-11-24.mdto.xml', 'stuk-verslag-pdf', 'stuk-plan-pdf'))).toBe(
      'PAKKET_ONGELDIG',
    );
    expect(
      keur(
        vervang('24/Verslag-2026-11-24.mdto.xml', '<beperkingGebruik>', '<betrokkene>x</betrokkene><beperkingGebruik>'),
      ),
    ).toBe('PAKKET_ONGELDIG');
    expect(keur(vervang('.zgw.json', '"sha_256",\n    "waarde": "', '"sha_256",\n    "waarde": "0'))).toBe(
      'PAKKET_ONGELDIG',
    );
    expect(
      keur((p) => {
        p.set('../weg.xml', Buffer.from('<a/>'));
        herbon(p);
      }),
    ).toBe('PAKKET_ONGELDIG');
  });
});

describe('names in the package', () => {
  it('hold plain letters, digits, dots, underscores and hyphens only', () => {
    for (const [van, naar] of [
      ['Plan: "A" <b> | c?*#&', 'Plan-A-b-c'],
      ['Łódź & Straße', 'Lodz-Strasse'],
      ['../../weg', 'weg'],
      ['con', 'stuk-con'],
      ['漢字', 'stuk'],
      ['  . . ', 'stuk'],
    ] as const) {
      expect(veiligeNaam(van)).toBe(naar);
      expect(padIsVeilig(veiligeNaam(van))).toBe(true);
    }
    expect(`${veiligeNaam('a'.repeat(900))}.pdf.bestand.mdto.xml`.length).toBeLessThanOrEqual(255);
  });

  it('are unique, also where capitals make no difference', () => {
    const bezet = new Set<string>();
    expect(['Verslag', 'verslag', 'Verslag!'].map((naam) => uniekeNaam(naam, bezet))).toEqual([
      'Verslag',
      'verslag-2',
      'Verslag-3',
    ]);
  });

  it('and end dates follow the calendar', () => {
    expect(einddatum('2026-12-01', 'P5Y')).toBe('2031-12-01');
    expect(einddatum('2028-02-29', 'P1Y')).toBe('2029-03-01');
    expect(einddatum('2026-12-01', 'P18M')).toBeNull();
  });
});
