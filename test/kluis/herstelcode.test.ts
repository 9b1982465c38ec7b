/** The recovery code: read as people type, wrong characters told with their group. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  HERSTEL_BYTES,
  leesHerstelcode,
  nieuweHerstelbytes,
  schrijfHerstelcode,
} from '../../electron/kluis/herstelcode.ts';
import { weigeringVan } from './steun.ts';

const bytes = fc.uint8Array({ minLength: HERSTEL_BYTES, maxLength: HERSTEL_BYTES });
const ALFABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('the recovery code', () => {
  it('is eight groups of five characters, without letters that look like digits', () => {
    expect(schrijfHerstelcode(nieuweHerstelbytes())).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){7}$/);
    expect(schrijfHerstelcode(new Uint8Array(20))).not.toBe(schrijfHerstelcode(new Uint8Array(20).fill(255)));
  });

  it('reads back what was written', () => {
    fc.assert(
      fc.property(bytes, (b) => {
        expect(new Uint8Array(leesHerstelcode(schrijfHerstelcode(b)))).toEqual(b);
      }),
    );
  });

  it('reads small letters, O for 0, I and L for 1, and spaces or dashes anywhere', () => {
    fc.assert(
      fc.property(
        bytes,
        fc.array(fc.nat(39), { maxLength: 6 }),
        fc.constantFrom('i', 'l', 'I', 'L'),
        (b, plaatsen, een) => {
          const kaal = schrijfHerstelcode(b)
            .replaceAll('-', '')
            .toLowerCase()
            .replaceAll('0', 'o')
            .replaceAll('1', een);
          const los = Array.from(kaal, (teken, i) => (plaatsen.includes(i) ? ` –${teken}` : teken)).join('');
          expect(new Uint8Array(leesHerstelcode(los))).toEqual(b);
        },
      ),
    );
  });

  it('names the group of any wrong character', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.nat(39), fc.integer({ min: 1, max: 31 }), async (b, plaats, stap) => {
        const tekens = Array.from(schrijfHerstelcode(b).replaceAll('-', ''));
        const was = ALFABET.indexOf(tekens[plaats] ?? '');
        tekens[plaats] = ALFABET[(was + stap) % 32] ?? '';
        const { code, details, uitleg } = await weigeringVan(() => leesHerstelcode(tekens.join('')));
        expect([code, details?.groep]).toEqual(['HERSTELCODE_TYPFOUT', Math.floor(plaats / 5) + 1]);
        expect(uitleg).toContain(`groep ${Math.floor(plaats / 5) + 1}`);
      }),
    );
  });

  it('sees any two exchanged characters of a group, and exchanged groups', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.nat(7), fc.nat(3), async (b, groep, plek) => {
        const groepen = schrijfHerstelcode(b).split('-');
        const tekens = Array.from(groepen[groep] ?? '');
        const [links = '', rechts = ''] = tekens.slice(plek, plek + 2);
        fc.pre(links !== rechts);
        tekens.splice(plek, 2, rechts, links);
        groepen[groep] = tekens.join('');
        expect((await weigeringVan(() => leesHerstelcode(groepen.join('-')))).details).toEqual({ groep: groep + 1 });
      }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.nat(6), async (b, eerste) => {
        const groepen = schrijfHerstelcode(b).split('-');
        const [links = '', rechts = ''] = groepen.slice(eerste, eerste + 2);
        groepen.splice(eerste, 2, rechts, links);
        expect((await weigeringVan(() => leesHerstelcode(groepen.join('-')))).details).toEqual({ groep: eerste + 1 });
      }),
    );
  });

  it('tells how many characters were typed when it is not complete, and a character that never occurs', async () => {
    const code = schrijfHerstelcode(new Uint8Array(20));
    expect(await weigeringVan(() => leesHerstelcode(code.slice(0, -1)))).toMatchObject({
      code: 'HERSTELCODE_ONVOLLEDIG',
      details: { tekens: 39 },
    });
    expect(await weigeringVan(() => leesHerstelcode(`U${code.slice(1)}`))).toMatchObject({ details: { groep: 1 } });
  });
});
