/** The verklaring van vernietiging: PDF/A with counts and grounds, and nobody in it. */
import { describe, expect, it } from 'vitest';
import { maakVernietigingsdocument } from '../../electron/documents/vernietigingsverklaring.ts';
import { maakGesprek } from '../support/gesprek.ts';
import { maakGroep } from '../support/opstelling.ts';
import { bladteksten, heeft, pdfinfo, qpdfControle } from './hulpmiddelen.ts';

const lezers = heeft('pdfinfo', 'pdftotext', 'qpdf');

function ingetrokken(oefenkluis: boolean) {
  const g = maakGesprek(undefined, { oefenkluis });
  const { groepId, leden } = maakGroep(g);
  const { verklaringId } = g.doe(g.register.bewaren.trekImportIn, { groepId });
  return { g, leden, verklaringId };
}

describe('the verklaring van vernietiging', () => {
  it('is the same document whenever it is made again', async () => {
    const { g, verklaringId } = ingetrokken(true);
    const een = await maakVernietigingsdocument(g.omgeving, { verklaringId });
    g.verder(86_400);
    const twee = await maakVernietigingsdocument(g.omgeving, { verklaringId });
    expect(een.naam).toBe('Verklaring-van-vernietiging-2026-03-12');
    expect(Buffer.compare(een.bytes, twee.bytes)).toBe(0);
  });

  it.skipIf(!lezers)(
    'says that traces are gone only when they are, and that they are left while they are',
    async () => {
      const { g, verklaringId } = ingetrokken(true);
      const tekst = async () =>
        bladteksten((await maakVernietigingsdocument(g.omgeving, { verklaringId })).bytes)
          .join(' ')
          .replace(/\s+/g, ' ');
      const { leegSporen } = g.store;
      g.store.leegSporen = () => {
        throw new Error('disk full');
      };
      expect(await tekst()).toContain('Op de schijf staan nog versleutelde resten');
      expect(await tekst()).not.toContain('is daarna geleegd');
      g.store.leegSporen = leegSporen;
      expect(await tekst()).toContain('Het schrijflogboek van de database is daarna geleegd');
      expect(await tekst()).not.toContain('resten');
    },
  );

  it('is refused when there is none with that id', async () => {
    const { g } = ingetrokken(true);
    await expect(maakVernietigingsdocument(g.omgeving, { verklaringId: 'geen' })).rejects.toMatchObject({
      weigering: { code: 'NIET_GEVONDEN' },
    });
  });

  it.skipIf(!lezers)('names counts, ground, article and moment, and no person, group or code', async () => {
    for (const oefening of [true, false]) {
      const { g, leden, verklaringId } = ingetrokken(oefening);
      const { bytes } = await maakVernietigingsdocument(g.omgeving, { verklaringId });
      const tekst = bladteksten(bytes).join(' ');
      for (const deel of [
        'Vernietigd op 12 maart 2026',
        'De groepsscan is ingetrokken',
        'art. 12 lid 1',
        '3 jongeren, 1 ouder of voogd',
        'De procesregisseur, namens de burgemeester',
      ]) {
        expect(tekst).toContain(deel);
      }
      for (const woord of [...leden.flatMap((l) => [l.code, ...l.naam.split(' ')]), 'Odile', 'Proefplein', 'J-']) {
        if (woord !== 'van') expect(tekst).not.toContain(woord);
      }
      expect(tekst.includes('OEFENING')).toBe(oefening);
      expect(pdfinfo(bytes)).toMatch(/Title:.*Verklaring van vernietiging/);
      expect(qpdfControle(bytes)).toContain('No syntax or stream encoding errors');
    }
  });
});
