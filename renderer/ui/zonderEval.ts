/**
 * Import this first in a window: zod must not try `new Function`, which the content security policy refuses and
 * reports. Schemas look at this setting when they are made, so it has to be in place before any contract file loads.
 */
import { z } from 'zod';

z.config({ jitless: true });
