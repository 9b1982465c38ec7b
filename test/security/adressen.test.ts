/** Which address is ours, and what headers and policy our pages get. */
import { describe, expect, it } from 'vitest';
import { csp } from '../../electron/security/csp.ts';
import { kopregels } from '../../electron/security/kopregels.ts';
import { alleenOorsprong, eigenAdres, isPaginaVan } from '../../electron/security/netwerk.ts';
import { vensterrollen } from '../../shared/contract/kern.ts';

describe('our addresses', () => {
  it.each([
    ['electron', 'app://regie/', { rol: 'regie', pad: '/' }],
    ['electron', 'app://zaal/assets/a.js', { rol: 'zaal', pad: '/assets/a.js' }],
    ['chromium', 'https://tekenen.invalid/a.css', { rol: 'tekenen', pad: '/a.css' }],
  ] as const)('knows in %s %s', (soort, adres, eigen) => {
    expect(eigenAdres(soort, adres)).toEqual(eigen);
  });

  it.each([
    ['electron', 'https://regie.invalid/'],
    ['chromium', 'app://regie/'],
    ['chromium', 'http://regie.invalid/'],
    ['chromium', 'https://regie.invalid:8443/'],
    ['chromium', 'https://regie.invalid.voorbeeld.test/'],
    ['chromium', 'https://wie@regie.invalid/'],
    ['chromium', 'https://regie.invalid/?naam=x'],
    ['chromium', 'https://beheer.invalid/'],
    ['electron', 'app://beheer/'],
    ['electron', 'app:regie'],
    ['electron', 'file:///regie/index.html'],
    ['chromium', 'about:blank'],
    ['chromium', 'geen adres'],
  ] as const)('is in %s not %s', (soort, adres) => {
    expect(eigenAdres(soort, adres)).toBeNull();
  });

  it('takes calls from the page of the role only, not from another role or another document', () => {
    expect(isPaginaVan('chromium', 'regie', 'https://regie.invalid/#groepen')).toBe(true);
    expect(isPaginaVan('chromium', 'regie', 'https://zaal.invalid/')).toBe(false);
    expect(isPaginaVan('chromium', 'regie', 'https://regie.invalid/assets/a.svg')).toBe(false);
    expect(isPaginaVan('chromium', 'regie', 'about:blank')).toBe(false);
    expect(isPaginaVan('electron', 'regie', 'app://regie/')).toBe(true);
  });

  it('reports no more of an address than scheme, host and port', () => {
    expect(alleenOorsprong('https://wie:wat@voorbeeld.test:8443/pad?naam=x#y')).toBe('https://voorbeeld.test:8443');
    expect(alleenOorsprong('data:text/plain,naam')).toBe('data:');
    expect(alleenOorsprong('naam')).toBe('onbekend');
  });
});

describe('the policy of our pages', () => {
  it.each(vensterrollen)('allows in the %s window nothing but own files', (rol) => {
    const regels = new Map(
      csp(rol)
        .split('; ')
        .map((regel) => [regel.split(' ')[0], regel.split(' ').slice(1)]),
    );
    expect(regels.get('default-src')).toEqual(["'none'"]);
    expect(regels.get('connect-src')).toEqual(["'none'"]);
    const toegestaan = new Set([...regels.values()].flat());
    expect([...toegestaan].filter((bron) => !["'none'", "'self'", "'script'", 'data:'].includes(String(bron)))).toEqual(
      [],
    );
    expect(regels.get('script-src')).toEqual(["'self'"]);
    expect(regels.get('style-src')).toEqual(["'self'"]);
  });

  it('gives the zaal no image but its own files', () => {
    expect(csp('zaal')).toContain("img-src 'self';");
  });

  it('isolates each page and keeps nothing', () => {
    expect(kopregels('regie', 'text/html')).toMatchObject({
      'content-type': 'text/html',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
  });
});
