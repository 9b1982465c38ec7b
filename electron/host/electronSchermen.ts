/**
 * Puts the windows where `schermindeling` says: reports displays to it and carries out what it decides. Type-checked
 * against Electron, not run here.
 */
import { type BrowserWindow, type Display, screen } from 'electron';
import type { Vensterrol } from '../../shared/contract/kern.ts';
import type { Schermstand } from '../../shared/contract/schermen.ts';
import { deelIn, type Indeling, type Scherm, schermstandVan, zonderSchermen } from './schermindeling.ts';

export interface Schermbeheer {
  stand(): Schermstand;
  /** Shows a window that has just been made, on its display; the room nowhere while there is none. */
  toon(rol: Vensterrol, venster: BrowserWindow): void;
  /** Regie was loaded afresh after locking. */
  regieLeeg(): void;
  /** The program was started again. */
  gevraagd(): void;
  kiesAnder(): void;
}

export interface Schermhaken {
  readonly vensters: ReadonlyMap<Vensterrol, BrowserWindow>;
  readonly opStand: (stand: Schermstand, zaalNieuw: boolean) => void;
  readonly opVergrendel: () => void;
}

/** In the middle of a display, no larger than it. */
function zetNeer(venster: BrowserWindow, { bounds }: Scherm): void {
  const nu = venster.getBounds();
  const [width, height] = [Math.min(nu.width, bounds.width), Math.min(nu.height, bounds.height)];
  const x = bounds.x + Math.round((bounds.width - width) / 2);
  const y = bounds.y + Math.round((bounds.height - height) / 2);
  venster.setBounds({ x, y, width, height });
}

function vulScherm(venster: BrowserWindow, { bounds }: Scherm): void {
  venster.setBounds(bounds);
  venster.setFullScreen(true);
}

/** Begins to follow the displays. Electron must be ready. */
export function beheerSchermen({ vensters, opStand, opVergrendel }: Schermhaken): Schermbeheer {
  const lees = (): Scherm[] =>
    screen.getAllDisplays().map(({ id, internal, bounds }: Display) => ({
      id,
      internal,
      bounds,
      primary: id === screen.getPrimaryDisplay().id,
    }));
  let nu: Indeling = deelIn(zonderSchermen, { soort: 'schermen', schermen: lees() });

  const verwerk = (gebeurtenis: Parameters<typeof deelIn>[1]) => {
    const toen = nu;
    nu = deelIn(toen.toestand, gebeurtenis);
    const zaal = vensters.get('zaal');
    if (zaal && (nu.zaal === null || nu.zaalNieuw)) {
      // Hidden first: the system may have put it on the laptop already. And closed: shown again, a window draws for a
      // moment what it drew last.
      zaal.hide();
      zaal.destroy();
    } else if (zaal && nu.zaal) vulScherm(zaal, nu.zaal);
    for (const rol of ['regie', 'tekenen'] as const) {
      const venster = vensters.get(rol);
      if (!venster) continue;
      if (nu.regie === null) venster.hide();
      else if (nu.regie.id !== toen.regie?.id) {
        zetNeer(venster, nu.regie);
        venster.show();
      }
    }
    if (nu.vergrendel) opVergrendel();
    opStand(schermstandVan(nu), nu.zaalNieuw);
  };
  const meet = () => verwerk({ soort: 'schermen', schermen: lees() });
  screen.on('display-added', meet);
  screen.on('display-removed', meet);
  screen.on('display-metrics-changed', meet);

  return {
    stand: () => schermstandVan(nu),
    toon(rol, venster) {
      const scherm = rol === 'zaal' ? nu.zaal : nu.regie;
      if (scherm === null) return;
      if (rol === 'zaal') {
        vulScherm(venster, scherm);
        venster.showInactive();
      } else {
        zetNeer(venster, scherm);
        venster.show();
      }
    },
    regieLeeg: () => verwerk({ soort: 'regie-leeg' }),
    gevraagd() {
      verwerk({ soort: 'gevraagd' });
      if (nu.regie) vensters.get('regie')?.focus();
    },
    kiesAnder: () => verwerk({ soort: 'ander-scherm' }),
  };
}
