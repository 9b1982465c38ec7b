import { bewijsDocumenten } from './bewijs/documenten.ts';
import { legeTelling } from './bewijs/nietInmenging.ts';
const t = performance.now(); const c0 = process.cpuUsage();
await bewijsDocumenten(1, 30, legeTelling());
const c = process.cpuUsage(c0);
console.log((performance.now() - t).toFixed(0), 'cpu', ((c.user + c.system) / 1000).toFixed(0));
