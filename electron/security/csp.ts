/**
 * Content Security Policy of each window. Strict: own files only, no inline script or style, no eval, no frames, no
 * workers, no connections, no forms, and no strings that become markup (Trusted Types).
 *
 * React sets `style={…}` through the style object, which no policy restricts, so inline styles need no exception.
 * WebRTC is not covered by any directive that Chromium knows: see `verwijderdeNamen` in `vensterregels.ts`.
 */
import type { Vensterrol } from '../../shared/contract/kern.ts';

/** Images inside stylesheets (arrows of select boxes) are `data:`; the zaal has no controls and needs none. */
const beelden: Readonly<Record<Vensterrol, string>> = {
  regie: "'self' data:",
  tekenen: "'self' data:",
  zaal: "'self'",
};

/** The policy of a role's window as a header value. */
export function csp(rol: Vensterrol): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "script-src-attr 'none'",
    "style-src 'self'",
    "style-src-attr 'none'",
    "font-src 'self'",
    `img-src ${beelden[rol]}`,
    "connect-src 'none'",
    "frame-src 'none'",
    "worker-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
