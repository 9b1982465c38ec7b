import { describe, expect, it } from 'vitest';
import { stukinhoudSchema, verklaringinhoudSchema } from '../../shared/domein/stukinhoud.ts';
import { plan, verklaring, verslag } from './voorbeelden.ts';

describe('the content of documents', () => {
  it('accepts a verslag, a plan and a verklaring as they are', () => {
    for (const inhoud of [verslag(), plan(), verklaring()]) expect(stukinhoudSchema.parse(inhoud)).toEqual(inhoud);
  });

  it('refuses unknown keys, impossible dates and times', () => {
    expect(stukinhoudSchema.safeParse({ ...verslag(), bsn: '1' }).success).toBe(false);
    expect(stukinhoudSchema.safeParse(verslag({ datum: '2026-02-30' })).success).toBe(false);
    expect(stukinhoudSchema.safeParse(verslag({ begin: '24:00' })).success).toBe(false);
  });

  it('refuses a name where the code of a person belongs', () => {
    const [eerste] = plan().interventies;
    expect(
      stukinhoudSchema.safeParse(plan({ interventies: [{ ...eerste, codes: ['Bedacht'] } as never] })).success,
    ).toBe(false);
  });

  it('refuses the number of an identity document', () => {
    expect(verklaringinhoudSchema.safeParse(verklaring({ identiteitGezien: 'paspoort NX12' })).success).toBe(false);
  });
});
