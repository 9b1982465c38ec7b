import { meetVergadering } from './bench/vergaderuren.ts';
console.log(await meetVergadering());
