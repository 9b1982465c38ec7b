/**
 * The conversation with the worker: questions with their answers, messages in between, and its end. Secrets go over as
 * transferred buffers.
 */
import type { Antwoord } from '../../shared/contract/kern.ts';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import type { NaarWerker, VanWerker, Verzoek } from './protocol.ts';
import type { Timer } from './vergrendeling.ts';

/** The part of a `Worker` that is used; a test gives its own. */
export interface Werkerdraad {
  postMessage(bericht: NaarWerker, overdracht: readonly ArrayBuffer[]): void;
  on(gebeurtenis: 'message', fn: (bericht: VanWerker) => void): unknown;
  on(gebeurtenis: 'error' | 'exit', fn: () => void): unknown;
  terminate(): Promise<unknown>;
}

/** For a question to a vault that is closed, or was closed while it was being answered. */
export function kluisDicht(): Geweigerd {
  return new Geweigerd({ code: 'KLUIS_DICHT', uitleg: 'De kluis is vergrendeld. Ontgrendel hem eerst.' });
}

interface Wachtend {
  readonly goed: (waarde: unknown) => void;
  readonly fout: (fout: Geweigerd) => void;
}

/** One worker with its pending requests. */
export class Gesprek {
  readonly #draad: Werkerdraad;
  readonly #wachtend = new Map<number, Wachtend>();
  readonly einde: Promise<void>;
  #nummer = 0;

  constructor(draad: Werkerdraad, opMelding: (onderwerp: string, waarde: unknown) => void) {
    this.#draad = draad;
    this.einde = new Promise((klaar) => {
      draad.on('exit', () => klaar());
    });
    // Without a listener Node would print the error, and with it perhaps what was being handled.
    draad.on('error', () => undefined);
    draad.on('message', (bericht) => {
      if (bericht.soort === 'melding') opMelding(bericht.onderwerp, bericht.waarde);
      else this.#beantwoord(bericht.nummer, bericht.antwoord);
    });
    void this.einde.then(() => this.weigerAlles());
  }

  #beantwoord(nummer: number, antwoord: Antwoord): void {
    const wie = this.#wachtend.get(nummer);
    this.#wachtend.delete(nummer);
    if (antwoord.ok) wie?.goed(antwoord.waarde);
    else {
      const { ok: _, ...inhoud } = antwoord;
      wie?.fout(new Geweigerd(inhoud));
    }
  }

  vraag(verzoek: Verzoek, overdracht: readonly ArrayBuffer[] = []): Promise<unknown> {
    this.#nummer += 1;
    const nummer = this.#nummer;
    return new Promise((goed, fout) => {
      this.#wachtend.set(nummer, { goed, fout });
      this.#draad.postMessage({ ...verzoek, nummer }, overdracht);
    });
  }

  weigerAlles(): void {
    for (const { fout } of this.#wachtend.values()) fout(kluisDicht());
    this.#wachtend.clear();
  }

  /** Asks the worker to close; by force when it does not in time. Resolves when the thread is gone. */
  async beeindig(timer: Timer, binnenMs: number): Promise<void> {
    this.weigerAlles();
    const stop = timer(binnenMs, () => void this.#draad.terminate());
    this.vraag({ soort: 'sluit' }).catch(() => undefined);
    await this.einde;
    stop();
  }
}

/** A buffer of its own for transfer: a small `Buffer` shares its memory with others. */
export function overTeDragen(bytes: Buffer): ArrayBuffer {
  const eigen = new ArrayBuffer(bytes.length);
  new Uint8Array(eigen).set(bytes);
  bytes.fill(0);
  return eigen;
}
