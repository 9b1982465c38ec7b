/** A child process with a whole session, which says what it typed and then stays open. To be killed. */
import { helesessie } from './helesessie.ts';

const [basis = ''] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(await helesessie(basis))}\n`);
process.stdin.resume();
