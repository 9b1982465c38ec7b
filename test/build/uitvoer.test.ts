import { describe, expect, test } from 'vitest';
import { tabel } from '../../build/tabel.ts';
import { tel, tellingsregel } from '../../build/telling.ts';

const verslag = (deel: Partial<Parameters<typeof tel>[0]>) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...deel,
});

describe('the last line of a test run', () => {
  test('counts tests that passed, failed and were skipped', () => {
    const telling = tel(verslag({ numPassedTests: 12, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }));
    expect(tellingsregel(telling)).toBe('12 passed, 1 failed, 3 skipped');
  });

  test('counts a file that does not load as a failure, but not twice when its tests failed', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(tel(verslag({ numPassedTests: 2, numFailedTests: 1, testResults })).mislukt).toBe(2);
  });
});

describe('a table for the terminal', () => {
  test('lines up its columns and leaves no spaces at the end', () => {
    expect(
      tabel(
        ['wat', 'x'],
        [
          ['lang woord', '1'],
          ['kort', ''],
        ],
      ),
    ).toBe('wat         x\n----------  -\nlang woord  1\nkort');
  });

  test('has only its heading without rows', () => {
    expect(tabel(['wat'], [])).toBe('wat\n---');
  });
});
