/**
 * The one line that says how a test run went, from vitest's JSON report.
 */

/** The part of vitest's JSON report that is read. */
export interface Testverslag {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export interface Telling {
  readonly geslaagd: number;
  readonly mislukt: number;
  readonly overgeslagen: number;
}

/** Counts tests. A file that fails without a failed test (it does not load, a hook throws) counts as one failure. */
export function tel(verslag: Testverslag): Telling {
  const stil = verslag.testResults.filter(
    (bestand) => bestand.status === 'failed' && !bestand.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return {
    geslaagd: verslag.numPassedTests,
    mislukt: verslag.numFailedTests + stil,
    overgeslagen: verslag.numPendingTests + verslag.numTodoTests,
  };
}

/** English, because programs read it too. */
export function tellingsregel({ geslaagd, mislukt, overgeslagen }: Telling): string {
  return `${geslaagd} passed, ${mislukt} failed, ${overgeslagen} skipped`;
}
