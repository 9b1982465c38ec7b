/**
 * The boundary: every call of a window passes here, and nothing else does. In this order: the call exists → this
 * window's role may make it → strict parse of the input → state of the vault → handler → parse of the output.
 *
 * That the call comes from the top-level frame of our own page with that role is established by the host, before.
 * The router never rejects and never lets an unknown error out: messages and stacks may hold case data.
 */
import type { z } from 'zod';
import {
  type Aanroep,
  type Afhandelaars,
  type Antwoord,
  type Contract,
  routerfouten,
  type Vensterrol,
} from '../../shared/contract/kern.ts';
import { Geweigerd, type Weigering } from '../../shared/contract/weigering.ts';
import type { Aanroepafhandelaar } from '../host/host.ts';
import { type Slottoestand, slotweigering, weigeringen } from './weigeringen.ts';

export type { Slottoestand } from './weigeringen.ts';

/** The handlers that the main process must have: exactly the calls with `waar: 'hoofd'`. */
export type HoofdAfhandelaars<C extends Contract> = Afhandelaars<C, 'hoofd'>;

export interface Routeropties<C extends Contract> {
  readonly contract: C;
  readonly toestand: () => Slottoestand;
  readonly hoofd: HoofdAfhandelaars<C>;
  /** Carries out a call in the worker. The input has been parsed; `Geweigerd` and other errors pass through. */
  readonly kluis: (gebied: string, naam: string, invoer: unknown, rol: Vensterrol) => Promise<unknown>;
  /** Codes that any call may be refused with, beyond the router's own, e.g. of a full disk. */
  readonly globaleFouten?: readonly string[];
  /** Hears of unexpected errors: names and codes only, never a message. */
  readonly meldFout: (gebied: string, naam: string, soort: string) => void;
}

type Handler = (invoer: unknown, rol: Vensterrol) => unknown;

/** Makes the function to which a host gives every call. */
export function maakRouter<C extends Contract>(opties: Routeropties<C>): Aanroepafhandelaar {
  const hoofd = opties.hoofd as Readonly<Record<string, Readonly<Record<string, Handler>>>>;
  const altijdToegestaan = new Set<string>([...routerfouten, ...(opties.globaleFouten ?? [])]);

  return async (rol, gebied, naam, invoer): Promise<Antwoord> => {
    const aanroep = zoekAanroep(opties.contract, gebied, naam);
    if (aanroep === undefined || typeof gebied !== 'string' || typeof naam !== 'string') {
      return weigerMet(weigeringen.onbekendeAanroep);
    }
    try {
      if (!aanroep.rollen.includes(rol)) return weigerMet(weigeringen.rolMagNiet);
      const gelezen = aanroep.invoer.safeParse(invoer);
      if (!gelezen.success) return weigerMet(weigeringen.ongeldigeInvoer(velden(gelezen.error)));
      const vooraf = slotweigering(aanroep.slot, opties.toestand());
      if (vooraf !== null) return weigerMet(vooraf);
      const inKluis = aanroep.waar === 'kluis';
      const uitkomst = inKluis
        ? await opties.kluis(gebied, naam, gelezen.data, rol)
        : await eigenHandler(hoofd, gebied, naam)(gelezen.data, rol);
      // Locked or covered while the worker was busy: its answer is for a window that may no longer have it.
      // Only calls of the main process change the state themselves, and they answer whatever the state is now.
      const achteraf = inKluis ? slotweigering(aanroep.slot, opties.toestand()) : null;
      if (achteraf !== null) return weigerMet(achteraf);
      const uitvoer = aanroep.uitvoer.safeParse(uitkomst);
      if (!uitvoer.success) {
        opties.meldFout(gebied, naam, `UitvoerOngeldig(${velden(uitvoer.error)})`);
        return weigerMet(weigeringen.onverwacht);
      }
      return { ok: true, waarde: uitvoer.data };
    } catch (fout) {
      if (fout instanceof Geweigerd) {
        const { code } = fout.weigering;
        if (altijdToegestaan.has(code) || aanroep.fouten.includes(code)) return weigerMet(fout.weigering);
        opties.meldFout(gebied, naam, `Geweigerd(${/^[A-Z0-9_]{1,60}$/.test(code) ? code : '?'})`);
      } else {
        opties.meldFout(gebied, naam, soortFout(fout));
      }
      return weigerMet(weigeringen.onverwacht);
    }
  };
}

/** Looks a call up by own properties only: `constructor`, `__proto__` and objects posing as names find nothing. */
function zoekAanroep(contract: Contract, gebied: unknown, naam: unknown): Aanroep | undefined {
  if (typeof gebied !== 'string' || typeof naam !== 'string') return undefined;
  const aanroepen = Object.hasOwn(contract, gebied) ? contract[gebied] : undefined;
  return aanroepen !== undefined && Object.hasOwn(aanroepen, naam) ? aanroepen[naam] : undefined;
}

function eigenHandler(
  hoofd: Readonly<Record<string, Readonly<Record<string, Handler>>>>,
  gebied: string,
  naam: string,
): Handler {
  const handler = Object.hasOwn(hoofd, gebied) ? hoofd[gebied]?.[naam] : undefined;
  if (typeof handler !== 'function') throw new ReferenceError('call without a handler');
  return handler;
}

/** Copies the known keys only: a refusal from elsewhere may carry more than belongs in a window. */
function weigerMet({ code, uitleg, artikel, details }: Weigering): Antwoord {
  return {
    ok: false,
    code,
    uitleg,
    ...(artikel === undefined ? {} : { artikel }),
    ...(details === undefined ? {} : { details }),
  };
}

/** Paths of the wrong fields, joined by commas. Names that are no identifiers may be data and become `?`. */
function velden(fout: z.ZodError): string {
  const paden = fout.issues.map(({ path }) =>
    path.map((deel) => (/^(\d+|[A-Za-z_]\w{0,40})$/.test(String(deel)) ? String(deel) : '?')).join('.'),
  );
  return [...new Set(paden)].join(', ');
}

/** The class of an error, never what it says. */
function soortFout(fout: unknown): string {
  const soort = fout instanceof Error ? fout.name : typeof fout;
  return /^\w{1,60}$/.test(soort) ? soort : 'Error';
}
