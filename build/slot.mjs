/**
 * A lock between processes, so that two commands started at once do not install or build over each other.
 *
 * The lock is a file that holds a process id. It is made with `link`, which fails if the name exists and shows the
 * file only with its content. A lock whose process is gone (interrupted, crashed) is taken over.
 * Plain JavaScript because `setup.mjs` starts on Node 20.
 */
import { createHash, randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';

const POLL_MS = 200;
/** Longer than any install or build; after this a process id was probably reused and the user must look. */
const GEDULD_MS = 15 * 60_000;

/** @type {import('./slot.d.mts').slotbestand} */
export function slotbestand(wortel, doel) {
  // Outside the repository: `npm ci` empties node_modules, and git must not see it.
  const merk = createHash('sha256')
    .update(`${process.getuid?.() ?? ''}\n${wortel}`)
    .digest('hex')
    .slice(0, 16);
  return join(tmpdir(), `overlegtafel-${doel}-${merk}.slot`);
}

/** @type {import('./slot.d.mts').metSlot} */
export async function metSlot(bestand, werk, opties = {}) {
  const begin = Date.now();
  let gemeld = false;
  while (!neem(bestand)) {
    const houder = lees(bestand);
    if (houder !== undefined && !leeft(houder)) {
      ruimVerlaten(bestand, houder);
      continue;
    }
    if (!gemeld && houder !== undefined) {
      opties.bijWachten?.(houder);
      gemeld = true;
    }
    if (Date.now() - begin > GEDULD_MS) {
      throw new Error(`Een ander proces (${houder}) houdt ${bestand} bezet. Stop dat proces of verwijder dat bestand.`);
    }
    await wacht(POLL_MS);
  }
  try {
    return await werk();
  } finally {
    rmSync(bestand, { force: true });
  }
}

function neem(bestand) {
  const eigen = `${bestand}.${randomUUID()}`;
  writeFileSync(eigen, String(process.pid), { mode: 0o600 });
  try {
    linkSync(eigen, bestand);
    return true;
  } catch (fout) {
    if (fout.code === 'EEXIST') return false;
    throw fout;
  } finally {
    rmSync(eigen, { force: true });
  }
}

function lees(bestand) {
  try {
    return Number(readFileSync(bestand, 'utf8'));
  } catch {
    return undefined;
  }
}

function leeft(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fout) {
    return fout.code === 'EPERM';
  }
}

/** Moves the abandoned lock away first: if another process was quicker, what we moved is its lock, and it goes back. */
function ruimVerlaten(bestand, houder) {
  const weg = `${bestand}.${randomUUID()}`;
  try {
    renameSync(bestand, weg);
    if (!Object.is(lees(weg), houder)) linkSync(weg, bestand);
  } catch {
    // Someone else took it over in the meantime; the caller's loop looks again.
  } finally {
    rmSync(weg, { force: true });
  }
}
