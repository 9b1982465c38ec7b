/**
 * The three windows and what each of them is sent. The room's window gets its picture and nothing else; whatever goes
 * wrong, it goes blank first.
 */
import type { Zaalpost } from '../../db/queries/zaalpost.ts';
import type { Vensterrol } from '../../shared/contract/kern.ts';
import type { Toestand } from '../../shared/contract/kluis.ts';
import { leegZaalbeeld, type Zaalbericht, zaalberichtSchema } from '../../shared/contract/zaalbeeld.ts';
import type { Host, Venster } from '../host/host.ts';

export interface Vensters {
  /** Opens the regie window; the room's window opens when there is something to show. */
  openRegie(): Promise<void>;
  openZaal(): Promise<void>;
  openTekenen(): Promise<void>;
  sluitTekenen(): Promise<void>;
  sluitZaal(): Promise<void>;
  toestand(toestand: Toestand): Promise<void>;
  gewijzigd(gebieden: unknown): Promise<void>;
  zaal(post: Zaalpost): Promise<void>;
  /** Blanks the room at once, whatever it showed. */
  maakZaalLeeg(): Promise<void>;
  /** Loads every window afresh: nothing of what they held remains. */
  herlaad(): Promise<void>;
  /** The user closed the signing window himself. */
  opTekenenGesloten(fn: () => void): void;
  /** A regie window that loaded again has to be told everything again. */
  opRegieHerladen(fn: () => void): void;
}

const maten = { laptop: { breedte: 1366, hoogte: 768 }, beamer: { breedte: 1920, hoogte: 1080 } };

export function maakVensters(host: Host, titel: string): Vensters {
  const open = new Map<Vensterrol, Venster>();
  let bericht: Zaalbericht = { beeld: leegZaalbeeld, thema: 'licht', maat: 'gewoon', oefening: false };
  let tekenenGesloten: () => void = () => undefined;
  let regieHerladen: () => void = () => undefined;

  const stuur = async (rol: Vensterrol, onderwerp: string, waarde: unknown) => {
    await open.get(rol)?.stuur(onderwerp, waarde);
  };
  const stuurBeeld = () => stuur('zaal', 'zaalbeeld', bericht);

  async function zorgVoor(rol: Vensterrol, plaats: 'laptop' | 'beamer'): Promise<Venster> {
    const al = open.get(rol);
    if (al) return al;
    const venster = await host.open(rol, { ...maten[plaats], titel, plaats });
    open.set(rol, venster);
    venster.opGesloten(() => {
      open.delete(rol);
      if (rol === 'tekenen') tekenenGesloten();
    });
    venster.opHerladen(() => {
      if (rol === 'zaal') void stuurBeeld();
      if (rol === 'regie') regieHerladen();
    });
    return venster;
  }

  const sluit = async (rol: Vensterrol) => {
    await open.get(rol)?.sluit();
  };

  return {
    async openRegie() {
      await zorgVoor('regie', 'laptop');
    },
    async openZaal() {
      await zorgVoor('zaal', 'beamer');
      await stuurBeeld();
    },
    async openTekenen() {
      const venster = await zorgVoor('tekenen', 'laptop');
      await venster.naarVoren();
    },
    sluitTekenen: () => sluit('tekenen'),
    sluitZaal: () => sluit('zaal'),
    toestand: (t) => stuur('regie', 'toestand', t),
    gewijzigd: (gebieden) => stuur('regie', 'gewijzigd', gebieden),
    async zaal(post) {
      // Parsed once more on the way out: an extra key would be a leak.
      bericht = zaalberichtSchema.parse(post.bericht);
      await Promise.all([stuurBeeld(), stuur('regie', 'zaal', post.regie)]);
    },
    async maakZaalLeeg() {
      bericht = { ...bericht, beeld: leegZaalbeeld };
      await stuurBeeld();
    },
    async herlaad() {
      await Promise.all([...open.values()].map((v) => v.herlaad()));
    },
    opTekenenGesloten(fn) {
      tekenenGesloten = fn;
    },
    opRegieHerladen(fn) {
      regieHerladen = fn;
    },
  };
}
