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
  /** As promises: a window that is still opening is not opened twice, and whoever closes it waits until it is there. */
  const open = new Map<Vensterrol, Promise<Venster>>();
  let bericht: Zaalbericht = { beeld: leegZaalbeeld, thema: 'licht', maat: 'gewoon', oefening: false };
  /** The last picture that went out, as text. */
  let gestuurd = '';
  /** What regie last heard of the room: it is told again after it was covered or loaded afresh. */
  let regiezaal: Zaalpost['regie'] = null;
  let tekenenGesloten: () => void = () => undefined;
  let regieHerladen: () => void = () => undefined;

  const stuur = async (rol: Vensterrol, onderwerp: string, waarde: unknown) => {
    const venster = await open.get(rol)?.catch(() => undefined);
    await venster?.stuur(onderwerp, waarde);
  };
  const stuurBeeld = () => stuur('zaal', 'zaalbeeld', bericht);

  function zorgVoor(rol: Vensterrol, plaats: 'laptop' | 'beamer'): Promise<Venster> {
    const al = open.get(rol);
    if (al) return al;
    const nieuw = maak(rol, plaats);
    open.set(rol, nieuw);
    nieuw.catch(() => open.delete(rol));
    return nieuw;
  }

  async function maak(rol: Vensterrol, plaats: 'laptop' | 'beamer'): Promise<Venster> {
    const venster = await host.open(rol, { ...maten[plaats], titel, plaats });
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
    const venster = await open.get(rol)?.catch(() => undefined);
    await venster?.sluit();
  };

  return {
    async openRegie() {
      await zorgVoor('regie', 'laptop');
    },
    async openZaal() {
      if (open.has('zaal')) return;
      await zorgVoor('zaal', 'beamer');
      await stuurBeeld();
    },
    async openTekenen() {
      const venster = await zorgVoor('tekenen', 'laptop');
      await venster.naarVoren();
    },
    sluitTekenen: () => sluit('tekenen'),
    async toestand(t) {
      await stuur('regie', 'toestand', t);
      if (t.slot === 'open') await stuur('regie', 'zaal', regiezaal);
    },
    gewijzigd: (gebieden) => stuur('regie', 'gewijzigd', gebieden),
    async zaal(post) {
      // Parsed once more on the way out: an extra key would be a leak.
      bericht = zaalberichtSchema.parse(post.bericht);
      regiezaal = post.regie;
      // An unchanged picture is not sent again: that something else changed must not be felt in the room.
      const tekst = JSON.stringify(bericht);
      const naarZaal = tekst === gestuurd ? undefined : stuurBeeld();
      gestuurd = tekst;
      await Promise.all([naarZaal, stuur('regie', 'zaal', post.regie)]);
    },
    async maakZaalLeeg() {
      bericht = { ...bericht, beeld: leegZaalbeeld };
      regiezaal = null;
      gestuurd = '';
      await Promise.all([stuurBeeld(), stuur('regie', 'zaal', null)]);
    },
    async herlaad() {
      // The signing window is closed, not loaded again.
      const blijft = [...open].filter(([rol]) => rol !== 'tekenen');
      await Promise.allSettled(blijft.map(async ([, venster]) => (await venster).herlaad()));
    },
    opTekenenGesloten(fn) {
      tekenenGesloten = fn;
    },
    opRegieHerladen(fn) {
      regieHerladen = fn;
    },
  };
}
