/**
 * The policy of the gemeente's IT department: one machine-wide file, `beleid.json`, that only an administrator can
 * write. It can only make rules stricter, with four exceptions: `exportMetNamen` and `echteZakenOpChromium` allow what is
 * refused without them, `logboekBewaarjaren` and `vernietigBinnenDagen` go both ways. A file that is there but cannot be
 * used stops the application: going on without it would drop rules that someone set.
 */
import { readFileSync, statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { z } from 'zod';
import { weiger } from '../../shared/contract/weigering.ts';
import { leesProfiel } from '../../shared/domein/profiel.ts';
import { STANDAARD_BEWAARREGEL } from './bewaarregel.ts';
import { systeemcode } from './schijf.ts';
import { STANDAARD_GRENZEN } from './vergrendeling.ts';
import { MINIMALE_LENGTE } from './wachtzinsterkte.ts';

const volledigPad = z.string().max(1024).refine(isAbsolute, 'een volledig pad');

export const beleidSchema = z.strictObject({
  /** At least so many characters in a passphrase. */
  minimaleWachtzinlengte: z.int().min(MINIMALE_LENGTE).max(128).optional(),
  /** Minutes without activity until it locks; not longer than the defaults. */
  vergrendelMinuten: z
    .strictObject({
      voorbereiding: z.int().min(1).max(STANDAARD_GRENZEN.voorbereiding).optional(),
      overleg: z.int().min(1).max(STANDAARD_GRENZEN.overleg).optional(),
    })
    .optional(),
  /** Folders under which exports may be written; absent: anywhere the user chooses. */
  exportmappen: z.array(volledigPad).min(1).max(32).optional(),
  /** Folder under which back-ups are written; absent: anywhere the user chooses. */
  kopiemap: volledigPad.optional(),
  /** How many back-ups are kept and for how many days; not more than the defaults. */
  kopieBewaren: z
    .strictObject({
      aantal: z.int().min(1).max(STANDAARD_BEWAARREGEL.aantal).optional(),
      dagen: z.int().min(1).max(STANDAARD_BEWAARREGEL.dagen).optional(),
    })
    .optional(),
  /** Years that a row of the log is kept (BIO2 8.15; AVG 5 lid 1 e). Not in the vault: whom the log watches may not set it. */
  logboekBewaarjaren: z.int().min(1).max(10).optional(),
  /** The gemeente's convenantprofiel: a new vault takes this one and no other. Absent: the user chooses. */
  profielbestand: volledigPad.optional(),
  /** Allows a list of names beside a package for the DMS, with a reason; absent: names never leave. */
  exportMetNamen: z.boolean().optional(),
  /** Days within which what is due must be destroyed; from the day after, work on its group waits (convenant art. 12). */
  vernietigBinnenDagen: z.int().min(0).max(30).optional(),
  /** Allows real cases in an installed browser; absent: practice vaults only. */
  echteZakenOpChromium: z.boolean().optional(),
});
export interface Beleid extends z.output<typeof beleidSchema> {
  /** Text of `profielbestand`, read and found good at the start. */
  readonly profieltekst?: string;
}

const MAX_BYTES = 65_536;
const MAX_PROFIEL_BYTES = 10 * 1024 * 1024;

/** Where the policy lies. Fixed places: an environment variable could be set by the user it is meant for. */
export function beleidspad(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'C:\\ProgramData\\Overlegtafel\\beleid.json';
  if (platform === 'darwin') return '/Library/Application Support/Overlegtafel/beleid.json';
  return '/etc/overlegtafel/beleid.json';
}

function ongeldig(veld: string): never {
  return weiger(
    'BELEID_ONGELDIG',
    `Overlegtafel start niet: in het beleidsbestand van uw gemeente klopt ‘${veld}’ niet. Vraag uw beheerder om dat te verbeteren.`,
    { details: { veld } },
  );
}

function leesBestand(pad: string): string | null {
  try {
    if (statSync(pad).size > MAX_BYTES) ongeldig('het bestand (te groot)');
    return readFileSync(pad, 'utf8');
  } catch (fout) {
    if (systeemcode(fout) === 'ENOENT' || systeemcode(fout) === 'ENOTDIR') return null;
    if (systeemcode(fout) !== '') ongeldig('het bestand (niet te lezen)');
    throw fout;
  }
}

function veldVan(fout: z.ZodError): string {
  const eerste = fout.issues[0];
  const onbekend = eerste?.code === 'unrecognized_keys' ? eerste.keys[0] : undefined;
  const pad = [...(eerste?.path ?? []), ...(onbekend === undefined ? [] : [onbekend])];
  return pad.length > 0 ? pad.join('.') : 'het bestand';
}

/** The profile that the policy names, as good as one that the user would choose. @throws Geweigerd BELEID_ONGELDIG */
function leesProfielbestand(pad: string): string {
  let tekst = '';
  try {
    if (statSync(pad).size > MAX_PROFIEL_BYTES) ongeldig('profielbestand (te groot)');
    tekst = readFileSync(pad, 'utf8');
  } catch (fout) {
    if (systeemcode(fout) === '') throw fout;
    ongeldig('profielbestand (niet te lezen)');
  }
  const gelezen = leesProfiel(tekst);
  if ('profiel' in gelezen) return tekst;
  const veld = gelezen.fouten[0]?.veld ?? '';
  return ongeldig(veld === '' ? 'profielbestand (geen geldig profiel)' : `profielbestand (in het profiel: ${veld})`);
}

/**
 * Reads the policy; an absent file is an empty policy.
 * @throws Geweigerd BELEID_ONGELDIG with the field
 */
export function leesBeleid(pad: string = beleidspad(process.platform)): Beleid {
  const tekst = leesBestand(pad);
  if (tekst === null) return {};
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(tekst.replace(/^\uFEFF/, ''));
  } catch {
    return ongeldig('het bestand (geen geldige JSON)');
  }
  const gelezen = beleidSchema.safeParse(inhoud);
  if (!gelezen.success) return ongeldig(veldVan(gelezen.error));
  const { profielbestand } = gelezen.data;
  return profielbestand === undefined
    ? gelezen.data
    : { ...gelezen.data, profieltekst: leesProfielbestand(profielbestand) };
}
