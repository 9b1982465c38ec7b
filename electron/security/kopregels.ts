/** Response headers of every file that a window gets: policy, isolation, nothing cached, no device or sensor. */
import type { Vensterrol } from '../../shared/contract/kern.ts';
import { csp } from './csp.ts';

/** Features of the browser that no window may use; an empty list refuses each for every origin. */
const uitgeschakeld = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'web-share',
  'xr-spatial-tracking',
];

/** Headers for a file of this type in a window with this role; names in lower case. */
export function kopregels(rol: Vensterrol, type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': csp(rol),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': '?1',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'x-dns-prefetch-control': 'off',
    'referrer-policy': 'no-referrer',
    'permissions-policy': uitgeschakeld.map((naam) => `${naam}=()`).join(', '),
    'cache-control': 'no-store',
  };
}
