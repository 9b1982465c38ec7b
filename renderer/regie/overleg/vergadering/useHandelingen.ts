/**
 * What the chair does in the open meeting: who is in the room, which page, undo; which subject is `useBeslotenDeel`. One refusal at a time,
 * shown above the entry line until the next action. What somebody's leaving would reveal waits for the same digit.
 */
import { useEffect, useRef, useState } from 'react';
import type { Deelnemerbeeld, Overlegbeeld, Puntbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import type { Weigering } from '../../../../shared/contract/weigering.ts';
import { slagInWoorden, soortwoord, tekst } from '../../../text/overleg.ts';
import { alsWeigering, api, schrijf } from '../../schil/api.ts';

type Wijziging = Parameters<typeof api.punten.wijzig>[0];

/** Somebody left, and this would come on the table; the room stays as it was until the same digit confirms. */
export interface Vertrek {
  readonly deelnemer: Deelnemerbeeld;
  readonly verschijnt: readonly string[];
  /** The list has been in view for a moment: a second press by accident is not a decision. */
  readonly gelezen: boolean;
}

/** Milliseconds for which the same digit does not confirm: a double click, or a finger that bounces. */
const bedenktijd = 600;

export interface Handelingen {
  readonly weigering: Weigering | null;
  readonly wis: () => void;
  readonly vertrek: Vertrek | null;
  readonly laatStaan: () => void;
  /** Runs a write; its refusal is shown in place. Resolves to whether it succeeded. */
  readonly doe: (fn: () => Promise<unknown>) => Promise<boolean>;
  /**
   * In the room: out. Out of it: in. His leaving is recorded at once, but what it would reveal waits: the same again,
   * with what would appear in view, confirms it.
   */
  readonly inOfUit: (deelnemer: Deelnemerbeeld) => Promise<void>;
  /** The digit of a seat: of whoever sits there. With more than one it asks who. */
  readonly cijfer: (zetel: number) => void;
  /** Those of one seat of whom one is meant; empty: nothing is asked. */
  readonly wieVan: readonly Deelnemerbeeld[];
  /** He is back before it was confirmed: nothing appears. */
  readonly isTerug: () => void;
  /** Previous (-1) or next (1) page of the room's picture. */
  readonly blad: (richting: 1 | -1) => void;
  readonly pauze: () => void;
  /** Turns the last step back (`draai`), or does it again (`opnieuw`); what it did is said above the entry line. */
  readonly terug: (richting: 'draai' | 'opnieuw') => void;
  /** What undo did, until the next action. */
  readonly gezegd: string;
  /** Corrects an item, and says which agreements about it do not hold any more. @throws Geweigerd for where it was typed */
  readonly wijzigPunt: (nieuw: Wijziging) => Promise<void>;
  /** Says something until the next action; undo then does this instead of turning back the last step in the vault. */
  readonly zeg: (zin: string, terug: () => void) => void;
  /** Takes an item away, and says how to get it back. */
  readonly haalWeg: (punt: Pick<Puntbeeld, 'id' | 'soort'>) => void;
}

export function useHandelingen(beeld: Overlegbeeld, kies: (id: string) => void): Handelingen {
  const [weigering, zetWeigering] = useState<Weigering | null>(null);
  const [vertrek, zetVertrek] = useState<Vertrek | null>(null);
  const [gezegd, zetGezegd] = useState('');
  const [eigenTerug, zetEigenTerug] = useState<{ readonly doe: () => void } | null>(null);
  const [zetel, zetZetel] = useState<number | null>(null);
  // The same digit while it is on its way would act on what is no longer so, and is dropped; other digits, pressed
  // faster than the vault answers, take their turn.
  const onderweg = useRef(new Set<string>());
  const rij = useRef<Promise<unknown>>(Promise.resolve());
  const overlegId = beeld.id;
  const ongelezen = vertrek !== null && !vertrek.gelezen;
  useEffect(() => {
    if (!ongelezen) return undefined;
    const wekker = setTimeout(() => zetVertrek((v) => v && { ...v, gelezen: true }), bedenktijd);
    return () => clearTimeout(wekker);
  }, [ongelezen]);

  const zwijg = () => {
    zetGezegd('');
    zetEigenTerug(null);
  };
  const doe = async (fn: () => Promise<unknown>): Promise<boolean> => {
    zetWeigering(null);
    zetVertrek(null);
    zetZetel(null);
    zwijg();
    try {
      await fn();
      return true;
    } catch (fout) {
      zetWeigering(alsWeigering(fout));
      return false;
    }
  };

  /** @param getoond the list that the chair confirms; null: nothing is confirmed */
  const zetAanwezig = async (
    deelnemer: Deelnemerbeeld,
    aanwezig: boolean,
    getoond: readonly string[] | null = null,
  ) => {
    if (onderweg.current.has(deelnemer.id)) return;
    onderweg.current.add(deelnemer.id);
    const beurt = rij.current.then(() =>
      doe(async () => {
        const { verschijnt } = await schrijf(
          api.deelnemers.zetAanwezig({
            overlegId,
            deelnemerId: deelnemer.id,
            aanwezig,
            bevestigd: getoond !== null,
            ...(getoond && { getoond: [...getoond] }),
          }),
        );
        // Also after confirming: then something else would appear than what was shown.
        if (verschijnt.length > 0) zetVertrek({ deelnemer, verschijnt, gelezen: false });
      }),
    );
    rij.current = beurt;
    await beurt;
    onderweg.current.delete(deelnemer.id);
  };
  const inOfUit = (deelnemer: Deelnemerbeeld) => {
    // Whoever waits for confirmation is out already: without the list in view, the digit shows it first.
    const gaat = deelnemer.inZaal || deelnemer.wachtOpBevestiging;
    const getoond = vertrek?.deelnemer.id === deelnemer.id;
    if (gaat && getoond && !vertrek.gelezen) return Promise.resolve();
    return zetAanwezig(deelnemer, !gaat, gaat && getoond ? vertrek.verschijnt : null);
  };
  const opZetel = (nr: number) => beeld.deelnemers.filter((d) => d.zetel === nr);

  return {
    weigering,
    wis: () => {
      zetWeigering(null);
      zetZetel(null);
      zwijg();
    },
    vertrek,
    laatStaan: () => zetVertrek(null),
    doe,
    inOfUit,
    cijfer: (nr) => {
      const [eerste, ...meer] = opZetel(nr);
      if (vertrek?.deelnemer.zetel === nr) void inOfUit(vertrek.deelnemer);
      else if (meer.length > 0) {
        zetVertrek(null);
        zetWeigering(null);
        zwijg();
        zetZetel(nr);
      } else if (eerste) void inOfUit(eerste);
    },
    wieVan: zetel === null ? [] : opZetel(zetel),
    isTerug: () => void (vertrek && zetAanwezig(vertrek.deelnemer, true)),
    blad: (richting) => {
      const { beeld: zaal } = beeld.zaal.bericht;
      if (zaal.soort !== 'onderwerp' && zaal.soort !== 'aanwezigen') return;
      const nr = zaal.bladzijde.nr + richting;
      if (nr < 1 || nr > zaal.bladzijde.van) return;
      void doe(() => schrijf(api.overleg.kiesBladzijde({ overlegId, nr })));
    },
    pauze: () => void doe(() => schrijf(api.overleg.zetPauze({ overlegId, pauze: !isPauze(beeld) }))),
    zeg: (zin, terug) => {
      zetWeigering(null);
      zetVertrek(null);
      zetGezegd(zin);
      zetEigenTerug({ doe: terug });
    },
    terug: (richting) => {
      if (eigenTerug && richting === 'draai') {
        zwijg();
        return eigenTerug.doe();
      }
      void doe(async () => {
        const slag = await schrijf(api.terug[richting]({ overlegId }));
        zetGezegd(slagInWoorden(slag, richting, beeld.gekozen.id));
        if (slag.punt?.agendapuntId === beeld.gekozen.id) kies(slag.puntId);
      });
    },
    gezegd,
    wijzigPunt: async (nieuw) => {
      const { afspraken } = await schrijf(api.punten.wijzig(nieuw));
      zetWeigering(null);
      zwijg();
      zetGezegd(tekst.terug.vervallen(afspraken));
    },
    haalWeg: (punt) =>
      void doe(async () => {
        await schrijf(api.punten.verwijder({ puntId: punt.id }));
        zetGezegd(tekst.terug.weggehaald(soortwoord[punt.soort]));
      }),
  };
}

/** The second key of somebody who shares his seat: `a`, `b`, … in the order of the list; empty: he sits alone. */
export function tweedeToets(
  deelnemer: { readonly id: string; readonly zetel: number },
  alle: readonly { readonly id: string; readonly zetel: number }[],
): string {
  const samen = alle.filter((d) => d.zetel === deelnemer.zetel);
  if (samen.length < 2) return '';
  return String.fromCharCode(97 + samen.findIndex((d) => d.id === deelnemer.id));
}

/** Whether the meeting is having a break. */
export function isPauze(beeld: Overlegbeeld): boolean {
  return beeld.staat === 'geschorst' || beeld.zaal.bericht.beeld.soort === 'pauze';
}
