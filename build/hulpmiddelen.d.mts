export interface Hulpvraag {
  chromium?: boolean;
  /** The readers that tests use: of PDF and XML (xmllint, pdfinfo, pdftotext, pdftoppm, qpdf), of system calls (strace). */
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
