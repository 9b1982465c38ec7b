/**
 * The three windows and what each of them is sent. The room's window gets its picture and nothing else; whatever goes
 * wrong, it goes blank first.
 */
import type { Zaalpost } from '../../db/queries/zaalpost.ts';
import type { Vensterrol } from '../../shared/contract/kern.ts';
import type { Toestand } from '../../shared/contract/kluis.ts';
import type { Schermbericht } from '../../shared/contract/schermen.ts';
import { leegZaalbeeld, proefZaalbeeld, type Zaalbericht, zaalberichtSchema } from '../../shared/contract/zaalbeeld.ts';
import type { Host, Venster } from '../host/host.ts';

/** Why the room is blank although its picture is another, as regie says it. */
export type Leegreden = Pick<NonNullable<Zaalpost['regie']>, 'donkerOmdat' | 'watHelpt'>;

export interface Vensters {
  /** Opens the regie window; the room's window opens when there is something to show. */
  openRegie(): Promise<void>;
  /** Not without a display for it, unless the host says otherwise. */
  openZaal(): Promise<void>;
  openTekenen(): Promise<void>;
  sluitTekenen(): Promise<void>;
  toestand(toestand: Toestand): Promise<void>;
  gewijzigd(): Promise<void>;
  zaal(post: Zaalpost): Promise<void>;
  /** Blanks the room at once, whatever it showed. */
  maakZaalLeeg(): Promise<void>;
  /**
   * From then on the room's window stays blank whatever comes in, and regie hears why; null ends it. Locking and the
   * end of the meeting end it too.
   */
  houdZaalLeeg(reden: Leegreden | null): Promise<void>;
  /**
   * The practice picture in the room instead of its own. It goes by itself when the room's picture becomes another one
   * and when regie is locked or covered, so that it never stands over what the chair thinks is shown.
   */
  zetProef(aan: boolean): Promise<void>;
  toontProef(): boolean;
  /** Tells regie what is known of the beamer. */
  meldSchermen(): Promise<void>;
  /** Loads every window afresh: nothing of what they held remains. */
  herlaad(): Promise<void>;
  /** The room's window went by itself: closed, or its process died. Not when its display went. */
  opZaalGesloten(fn: () => void): void;
  /** The user closed the signing window himself. */
  opTekenenGesloten(fn: () => void): void;
  /** A regie window that loaded again has to be told everything again. */
  opRegieHerladen(fn: () => void): void;
}

const maten = { laptop: { breedte: 1366, hoogte: 768 }, beamer: { breedte: 1920, hoogte: 1080 } };

/**
 * The windows of one run, none of them open yet. The room's own picture is the blank one until `zaal` brings another.
 * @param titel of every window
 */
export function maakVensters(host: Host, titel: string): Vensters {
  /** As promises: a window that is still opening is not opened twice, and whoever closes it waits until it is there. */
  const open = new Map<Vensterrol, Promise<Venster>>();
  let bericht: Zaalbericht = { beeld: leegZaalbeeld, thema: 'licht', maat: 'gewoon', oefening: false };
  /** The last picture that went out, as text. */
  let gestuurd = '';
  /** What regie last heard of the room: it is told again after it was covered or loaded afresh. */
  let regiezaal: Zaalpost['regie'] = null;
  let proef = false;
  let leegGehouden: Leegreden | null = null;
  let zaalDicht = false;
  let zaalGesloten: () => void = () => undefined;
  let tekenenGesloten: () => void = () => undefined;
  let regieHerladen: () => void = () => undefined;

  const stuur = async (rol: Vensterrol, onderwerp: string, waarde: unknown) => {
    const venster = await open.get(rol)?.catch(() => undefined);
    await venster?.stuur(onderwerp, waarde);
  };
  /** What the room sees now, and so what regie shows of it. */
  const nu = (): Zaalbericht => {
    if (leegGehouden !== null) return { ...bericht, beeld: leegZaalbeeld };
    return proef ? { ...bericht, beeld: proefZaalbeeld } : bericht;
  };
  const stuurBeeld = () => {
    const beeld = nu();
    gestuurd = JSON.stringify(beeld);
    return stuur('zaal', 'zaalbeeld', beeld);
  };
  /** Regie is told what the room has, and never nothing while it is kept blank: then F9 is what helps. */
  const voorRegie = (): Zaalpost['regie'] => {
    if (leegGehouden !== null) return { bericht: nu(), regels: 0, beamerLeeg: true, ...leegGehouden };
    return regiezaal && { ...regiezaal, bericht: nu() };
  };
  const stuurRegie = () => stuur('regie', 'zaal', voorRegie());
  const stuurSchermen = () => stuur('regie', 'schermen', { ...host.schermen(), proef } satisfies Schermbericht);
  const kanZaal = () => host.zaalZonderBeamer || host.schermen().beamer === 'ja';

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
      if (rol === 'zaal' && !zaalDicht && kanZaal()) zaalGesloten();
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

  async function openZaal(): Promise<void> {
    if (open.has('zaal') || !kanZaal()) return;
    zaalDicht = false;
    await zorgVoor('zaal', 'beamer');
    await stuurBeeld();
  }

  return {
    async openRegie() {
      await zorgVoor('regie', 'laptop');
    },
    openZaal,
    async openTekenen() {
      const venster = await zorgVoor('tekenen', 'laptop');
      await venster.naarVoren();
    },
    sluitTekenen: () => sluit('tekenen'),
    async toestand(t) {
      if (t.slot !== 'open' && proef) {
        proef = false;
        await stuurBeeld();
      }
      await stuur('regie', 'toestand', t);
      if (t.slot !== 'open') return;
      await stuurRegie();
      await stuurSchermen();
    },
    gewijzigd: () => stuur('regie', 'gewijzigd', null),
    async zaal(post) {
      // Parsed once more on the way out: an extra key would be a leak.
      const vorig = bericht;
      bericht = zaalberichtSchema.parse(post.bericht);
      regiezaal = post.regie;
      if (post.regie === null) leegGehouden = null;
      const was = proef;
      if (JSON.stringify(bericht.beeld) !== JSON.stringify(vorig.beeld)) proef = false;
      // An unchanged picture is not sent again: that something else changed must not be felt in the room.
      const naarZaal = JSON.stringify(nu()) === gestuurd ? undefined : stuurBeeld();
      await Promise.all([naarZaal, stuurRegie(), was === proef ? undefined : stuurSchermen()]);
    },
    async houdZaalLeeg(reden) {
      const was = proef;
      leegGehouden = reden;
      // In a meeting a practice picture that was blanked over does not come back with the room's own.
      if (reden !== null && regiezaal !== null) proef = false;
      await Promise.all([stuurBeeld(), stuurRegie(), was === proef ? undefined : stuurSchermen()]);
    },
    async zetProef(aan) {
      if (proef === aan) return;
      proef = aan;
      if (aan) await openZaal();
      await stuurBeeld();
      // Without a meeting it was opened for this alone.
      if (!aan && regiezaal === null) {
        zaalDicht = true;
        await sluit('zaal');
      }
      await Promise.all([stuurRegie(), stuurSchermen()]);
    },
    toontProef: () => proef,
    meldSchermen: stuurSchermen,
    async maakZaalLeeg() {
      bericht = { ...bericht, beeld: leegZaalbeeld };
      proef = false;
      leegGehouden = null;
      regiezaal = null;
      const naarZaal = stuurBeeld();
      gestuurd = '';
      await Promise.all([naarZaal, stuur('regie', 'zaal', null)]);
    },
    async herlaad() {
      // The signing window is closed, not loaded again.
      const blijft = [...open].filter(([rol]) => rol !== 'tekenen');
      await Promise.allSettled(blijft.map(async ([, venster]) => (await venster).herlaad()));
    },
    opZaalGesloten(fn) {
      zaalGesloten = fn;
    },
    opTekenenGesloten(fn) {
      tekenenGesloten = fn;
    },
    opRegieHerladen(fn) {
      regieHerladen = fn;
    },
  };
}
