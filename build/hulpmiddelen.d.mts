export interface Hulpvraag {
  chromium?: boolean;
  /** The readers of PDF and XML that tests use: xmllint, pdfinfo, pdftotext, pdftoppm, qpdf. */
  lezers?: boolean;
}

/** What the function needs to know of the machine; tests give their own. */
export interface Machine {
  heeftChromium(): boolean;
  heeftOpdracht(naam: string): boolean;
  magInstalleren(): boolean;
  voerUit(opdracht: string, argumenten: readonly string[]): Promise<number>;
  meld(regel: string): void;
}

/**
 * Sees to it that the asked programs are there, installing them in one apt-get call where that can be done.
 * Never throws for a program that stays missing: it says so on stderr, and the result names it.
 */
export function zorgVoorHulpmiddelen(
  vraag: Hulpvraag,
  machine?: Machine,
): Promise<{ chromium: boolean; lezers: string[] }>;
