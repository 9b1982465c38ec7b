/**
 * The browser's profile: a folder of its own in the system's temporary folder, gone at the end. The owner's process
 * number is in its name, so that a folder whose process died (crash, power cut) can be told and wiped at the next
 * start, and one that is in use never is.
 */
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const voorvoegsel = 'overlegtafel-profiel-';
const naamvorm = new RegExp(`^${voorvoegsel}(\\d+)-[A-Za-z0-9]{6}$`);

/** Settings for what no switch turns off: nothing offered, kept, looked up or guessed. */
const voorkeuren = {
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false, has_seen_welcome_page: true },
  credentials_enable_service: false,
  credentials_enable_autosignin: false,
  net: { network_prediction_options: 2 },
  payments: { can_make_payment_enabled: false },
  profile: { password_manager_enabled: false },
  safebrowsing: { enabled: false },
  search: { suggest_enabled: false },
  spellcheck: { dictionaries: [], use_spelling_service: false },
  translate: { enabled: false },
  webrtc: { ip_handling_policy: 'disable_non_proxied_udp' },
};

/** Makes a fresh profile for this process, readable by its user only, with our settings in it. */
export function maakProfielmap(tijdelijkeMap: string): string {
  const map = mkdtempSync(join(tijdelijkeMap, `${voorvoegsel}${process.pid}-`));
  mkdirSync(join(map, 'Default'), { mode: 0o700 });
  writeFileSync(join(map, 'Default', 'Preferences'), JSON.stringify(voorkeuren), { mode: 0o600 });
  return map;
}

/** Removes a profile at once, as far as that goes: for the exit of the process. The next start does the rest. */
export function verwijderProfielmap(map: string): void {
  rmSync(map, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/**
 * Removes a profile for good. The browser's last processes may still write in it, and then it comes back; it counts
 * as gone when it has stayed away for a quarter of a second. Gives up after ten: the next start wipes it.
 */
export async function verwijderProfielmapBlijvend(map: string): Promise<void> {
  let weg = 0;
  for (let ronde = 0; ronde < 200 && weg < 5; ronde += 1) {
    weg = existsSync(map) ? 0 : weg + 1;
    if (weg === 0) await rm(map, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    await setTimeout(50);
  }
}

/** Wipes the profiles of processes that are no more. Only folders by our name, of our user, and no links. */
export function ruimOudeProfielenOp(tijdelijkeMap: string, leeft: (pid: number) => boolean = procesLeeft): void {
  for (const naam of readdirSync(tijdelijkeMap)) {
    const pid = Number(naamvorm.exec(naam)?.[1]);
    if (!Number.isSafeInteger(pid) || leeft(pid)) continue;
    try {
      const map = join(tijdelijkeMap, naam);
      const staat = lstatSync(map);
      if (staat.isDirectory() && (process.getuid === undefined || staat.uid === process.getuid())) {
        verwijderProfielmap(map);
      }
    } catch {
      // Gone in the meantime, or held by another process: the next start tries again.
    }
  }
}

/** Signal 0 only asks; no permission to ask means that it lives. */
function procesLeeft(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fout) {
    return (fout as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
