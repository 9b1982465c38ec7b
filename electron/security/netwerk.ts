/**
 * Which address is ours. Each role has an origin of its own, so that the browser itself keeps the windows apart;
 * everything else is the network, and refused. `.invalid` never resolves (RFC 2606).
 */
import { type Vensterrol, vensterrollen } from '../../shared/contract/kern.ts';

export type Hostsoort = 'electron' | 'chromium';

/** A refused request, without the path or query of its address: those may hold case data. */
export interface VerbodenVerzoek {
  /** The window that tried; null when it could not be told. */
  readonly rol: Vensterrol | null;
  /** What kind of request, e.g. `fetch`, `document`, `websocket`, `popup`, `csp`. */
  readonly soort: string;
  /** Scheme, host and port only. */
  readonly oorsprong: string;
}

/** Hears of refused requests. In development and tests it throws or collects; in use it logs. */
export type OpVerbodenVerzoek = (verzoek: VerbodenVerzoek) => void;

/** Origin of a role's window: `app://regie` in Electron, `https://regie.invalid` in Chromium. */
export function oorsprongVan(soort: Hostsoort, rol: Vensterrol): string {
  return soort === 'electron' ? `app://${rol}` : `https://${rol}.invalid`;
}

/** Address of a role's page: the only document a window ever shows. */
export function startadres(soort: Hostsoort, rol: Vensterrol): string {
  return `${oorsprongVan(soort, rol)}/`;
}

/** The role and path that an address of ours names; null for every other address, also one with a query or user name. */
export function eigenAdres(soort: Hostsoort, adres: string): { readonly rol: Vensterrol; readonly pad: string } | null {
  if (!URL.canParse(adres)) return null;
  const url = new URL(adres);
  if (url.username !== '' || url.password !== '' || url.search !== '') return null;
  const rol = vensterrollen.find((r) => `${url.protocol}//${url.host}` === oorsprongVan(soort, r));
  return rol === undefined ? null : { rol, pad: url.pathname };
}

/** Whether a frame at this address shows the page of this role; asked of every call. */
export function isPaginaVan(soort: Hostsoort, rol: Vensterrol, adres: string): boolean {
  const eigen = eigenAdres(soort, adres);
  return eigen !== null && eigen.rol === rol && eigen.pad === '/';
}

/** What may be reported of an address: scheme, host and port. */
export function alleenOorsprong(adres: string): string {
  if (!URL.canParse(adres)) return 'onbekend';
  const { protocol, host } = new URL(adres);
  return host === '' ? protocol : `${protocol}//${host}`;
}
