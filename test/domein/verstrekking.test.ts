/** The number of a paper: drawn, never one that is taken, and telling nothing of how many there are. */
import { expect, it } from 'vitest';
import { nummerVan, trekNummer } from '../../shared/domein/verstrekking.ts';

/** Random bytes as told, three at a time. */
const uit = (...drietallen: readonly [number, number, number][]) => {
  const rij = drietallen.values();
  return () => new Uint8Array(rij.next().value ?? []);
};

it('has four digits, and is the same whatever others have, as long as it is free', () => {
  const eerst = trekNummer(new Set(), uit([0, 4, 210]));
  expect([eerst, nummerVan(2026, eerst)]).toEqual([2234, '2026-2234']);
  expect(trekNummer(new Set([1000, 1001, 9999]), uit([0, 4, 210]))).toBe(eerst);
});

it('is drawn again when it is taken, or when it would make low numbers likelier', () => {
  expect(trekNummer(new Set([2234]), uit([0, 4, 210], [0, 0, 7]))).toBe(1007);
  expect(trekNummer(new Set(), uit([255, 255, 255], [0, 0, 7]))).toBe(1007);
});

it('gets more digits in a year that used half of them', () => {
  const bezet = new Set(Array.from({ length: 4_500 }, (_, i) => 1_000 + i));
  expect(trekNummer(bezet, uit([0, 0, 7]))).toBe(100_007);
});
