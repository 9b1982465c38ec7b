/** The kinds of items: one list for the entry line, the contract and the documents. */
import { expect, test } from 'vitest';
import { itemsoortSchema } from '../../shared/contract/basis.ts';
import { itemsoorten } from '../../shared/domein/itemsoort.ts';
import { itemwoord } from '../../shared/domein/woorden.ts';

test('no two kinds begin with the same letter: each is a key of the entry line', () => {
  expect(new Set(itemsoorten.map((soort) => soort.charAt(0))).size).toBe(itemsoorten.length);
});

test('what a window may send, and what has a word, is exactly that list', () => {
  expect(itemsoortSchema.options).toEqual(itemsoorten);
  expect(Object.keys(itemwoord)).toEqual([...itemsoorten]);
});
