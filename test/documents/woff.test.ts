/** The fonts as they come out of their wrapping: every table whole, by the checksum that the font itself holds. */
import { expect, test } from 'vitest';
import { laadLettertypen } from '../../electron/documents/lettertypen.ts';
import { pakWoffUit } from '../../electron/documents/woff.ts';

/** Sum of a table's 32-bit words (OpenType, "Calculating checksums"); of `head` without its own adjustment. */
function som(font: Buffer, plek: number, lengte: number, head: boolean): number {
  let uit = 0;
  for (let i = 0; i < lengte; i += 4) {
    if (head && i === 8) continue;
    const woord = Buffer.alloc(4);
    font.copy(woord, 0, plek + i, plek + Math.min(lengte, i + 4));
    uit = (uit + woord.readUInt32BE()) >>> 0;
  }
  return uit;
}

test('every table of every font has the checksum that it says, at a multiple of four', async () => {
  const { gewoon, medium, vet } = await laadLettertypen();
  for (const bytes of [...gewoon, ...medium, ...vet]) {
    const font = Buffer.from(bytes);
    expect([0x00010000, 0x4f54544f]).toContain(font.readUInt32BE());
    const aantal = font.readUInt16BE(4);
    expect(aantal).toBeGreaterThan(8);
    for (let ingang = 12; ingang < 12 + aantal * 16; ingang += 16) {
      const naam = font.toString('latin1', ingang, ingang + 4);
      const [gezegd = 0, plek = 0, lengte = 0] = [4, 8, 12].map((deel) => font.readUInt32BE(ingang + deel));
      expect([naam, plek % 4, plek + lengte <= font.length]).toEqual([naam, 0, true]);
      expect([naam, som(font, plek, lengte, naam === 'head')]).toEqual([naam, gezegd]);
    }
  }
});

test('what is no WOFF is refused', () => {
  expect(() => pakWoffUit(new Uint8Array(100))).toThrow(RangeError);
  expect(() => pakWoffUit(new TextEncoder().encode('wOFF'))).toThrow(RangeError);
});
