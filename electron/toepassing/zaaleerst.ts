/**
 * The room before the vault. Blanking waits for nobody: the main process does it at once, and the vault hears of it
 * afterwards. What should have narrowed the room and was not kept leaves it blank, because the picture that is there
 * is of a room that is no longer so. Only the chair's own key, kept by the vault, brings a picture back.
 */
import { schijffouten } from '../../shared/contract/kluis.ts';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import type { Leegreden, Vensters } from './vensters.ts';

export const leegredenen = {
  f9: { donkerOmdat: 'U hebt de beamer leeg gemaakt.', watHelpt: 'Druk op F9 om het beeld terug te zetten.' },
  nietBewaard: {
    donkerOmdat: 'Uw laatste stap is niet bewaard.',
    watHelpt: 'De zaal is daarom leeg. Doe de stap opnieuw. Klopt alles? F9 toont het beeld.',
  },
  storing: {
    donkerOmdat: 'Het beeld van de zaal kon niet worden gemaakt.',
    watHelpt: 'Kijk of alles klopt. F9 toont het beeld.',
  },
  opnieuw: { donkerOmdat: 'De beamer kwam terug.', watHelpt: 'Klopt alles? F9 toont het beeld.' },
} as const satisfies Record<string, Leegreden>;

/** Calls after which the room may see less. */
export const versmallend: Readonly<Record<string, readonly string[]>> = {
  acties: ['zetStand'],
  advies: ['trekAkkoordIn', 'trekTerug'],
  agenda: ['wijzig', 'verwijder'],
  besloten: ['kies', 'versmal'],
  besluiten: ['beeindig'],
  bewaren: ['beeindigDeelname', 'sluitGroep', 'trekImportIn', 'vernietig'],
  deelnemers: ['zetAanwezig', 'wijzigPartner', 'wijzigIncidenteel', 'trekIn'],
  namenlijst: ['stelVast'],
  opening: ['zetWieIsEr'],
  overleg: ['toonOpening', 'kiesAgendapunt', 'kiesBladzijde', 'zetPauze', 'sluit'],
  punten: ['wijzig', 'verwijder', 'trekVerruimingIn', 'versmal', 'legVoorwaardenVast', 'haalEraf'],
  tekenen: ['levelIn'],
  terug: ['draai', 'opnieuw'],
  vaststelling: ['zetInZaal'],
  verslag: ['schrap'],
};
/** The same, of what the main process asks by itself. */
const versmallendIntern = ['beginTekenen'];

const kapot: ReadonlySet<string> = new Set([...schijffouten, 'ONVERWACHT']);
/** Not refused by a rule: nobody knows whether it was kept. */
const isKapot = (fout: unknown): boolean => !(fout instanceof Geweigerd) || kapot.has(fout.weigering.code);

type Invoer = Readonly<Record<string, unknown>>;
type Vraag = (gebied: string, naam: string, invoer: unknown) => Promise<unknown>;

function kanVersmallen(gebied: string, naam: string, invoer: Invoer): boolean {
  // Whoever goes out narrows nothing.
  if (gebied === 'deelnemers' && naam === 'zetAanwezig' && invoer.aanwezig === false) return false;
  if (gebied === 'intern') return versmallendIntern.includes(naam);
  return versmallend[gebied]?.includes(naam) === true;
}

export interface Zaaleerst {
  /** Asks the vault, with the room blanked first where it must be. */
  readonly vraag: Vraag;
  /** Makes the beamer of the meeting blank: in the window at once, then in the store and its log. */
  maakLeeg(overlegId: string, reden: Leegreden): Promise<void>;
  /** Blank until the chair shows it: for what only the main process knows of. */
  houdLeeg(reden: Leegreden): Promise<void>;
}

/**
 * The vault as the windows ask it, with the room blanked where it must be (decision 0038). Rejects with what `kluisvraag`
 * rejects with.
 * @param vensters null as long as there are none
 */
export function maakZaaleerst(kluisvraag: Vraag, vensters: () => Vensters | null): Zaaleerst {
  /** Of a blanking and a showing that cross, the last one asked counts: goes up with each blanking. */
  let beurt = 0;
  const houdLeeg = async (reden: Leegreden): Promise<void> => {
    beurt += 1;
    await vensters()?.houdZaalLeeg(reden);
  };
  /** The room follows the vault again once the vault has kept it, or knows of no meeting in which it could. */
  const zetBeamer = async (invoer: unknown): Promise<unknown> => {
    const mijn = beurt;
    const laatLos = async () => {
      if (mijn === beurt) await vensters()?.houdZaalLeeg(null);
    };
    try {
      const uitkomst = await kluisvraag('overleg', 'zetBeamer', invoer);
      await laatLos();
      return uitkomst;
    } catch (fout) {
      if (!isKapot(fout)) await laatLos();
      throw fout;
    }
  };
  return {
    houdLeeg,
    async maakLeeg(overlegId, reden) {
      await houdLeeg(reden);
      await zetBeamer({ overlegId, leeg: true });
    },
    async vraag(gebied, naam, invoer) {
      const velden = (typeof invoer === 'object' && invoer !== null ? invoer : {}) as Invoer;
      if (gebied === 'overleg' && naam === 'zetBeamer') {
        // Not waited for: a window that does not answer must not keep the vault from hearing of it.
        if (velden.leeg === true) houdLeeg(leegredenen.f9).catch(() => undefined);
        return zetBeamer(invoer);
      }
      try {
        return await kluisvraag(gebied, naam, invoer);
      } catch (fout) {
        if (isKapot(fout) && kanVersmallen(gebied, naam, velden)) await houdLeeg(leegredenen.nietBewaard);
        throw fout;
      }
    },
  };
}
