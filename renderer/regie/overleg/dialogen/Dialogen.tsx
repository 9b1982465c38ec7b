/**
 * The dialogs of the open meeting. They dim the left and the middle only: what the room sees stays bright. In a dialog
 * about seeing, Enter and Esc never reveal anything; revealing has its own key.
 */
import type { Overlegbeeld, Puntbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { NaamErbij } from '../../groepen/NaamErbij.tsx';
import { Aanvulling } from '../verslag/Aanvulling.tsx';
import { Adviesvraag } from './Adviesvraag.tsx';
import { Agendadialoog } from './Agendadialoog.tsx';
import { BeslotenDeel } from './BeslotenDeel.tsx';
import { Details } from './Details.tsx';
import { HaalErbij } from './HaalErbij.tsx';
import { Intrekken } from './Intrekken.tsx';
import { Tekenen } from './Tekenen.tsx';
import { Uitnodigen } from './Uitnodigen.tsx';
import { Verruim } from './Verruim.tsx';
import { Versmal } from './Versmal.tsx';
import { Voorwaarden } from './Voorwaarden.tsx';
import { Vrijgave } from './Vrijgave.tsx';

export type Dialoogkeuze =
  | { readonly soort: 'verruim' | 'versmal' | 'intrekken' | 'details' | 'voorwaarden' | 'vrijgave' }
  | { readonly soort: 'haalErbij' | 'advies' | 'agenda' | 'uitnodigen' | 'aanvulling' | 'naamErbij' }
  | { readonly soort: 'besloten'; readonly agendapuntId: string }
  | { readonly soort: 'tekenen'; readonly deelnemerId?: string };

interface DialogenProps {
  readonly keuze: Dialoogkeuze;
  readonly punt: Puntbeeld | null;
  readonly beeld: Overlegbeeld;
  readonly doe: (fn: () => Promise<unknown>) => Promise<boolean>;
  readonly sluit: () => void;
  readonly kies: (id: string) => void;
  readonly maakPuntKleiner: () => void;
  /** Null: there is nobody to ask advice about. */
  readonly vraagAdvies: (() => void) | null;
}

export function Dialogen(props: DialogenProps) {
  const { keuze, punt, beeld, doe, sluit, kies, maakPuntKleiner, vraagAdvies } = props;
  if (keuze.soort === 'tekenen') return <Tekenen beeld={beeld} deelnemerId={keuze.deelnemerId} sluit={sluit} />;
  if (keuze.soort === 'besloten') {
    return (
      <BeslotenDeel agendapuntId={keuze.agendapuntId} beeld={beeld} sluit={sluit} maakPuntKleiner={maakPuntKleiner} />
    );
  }
  if (keuze.soort === 'haalErbij') return <HaalErbij beeld={beeld} sluit={sluit} />;
  if (keuze.soort === 'agenda') return <Agendadialoog beeld={beeld} sluit={sluit} />;
  if (keuze.soort === 'advies') return <Adviesvraag beeld={beeld} sluit={sluit} />;
  if (keuze.soort === 'uitnodigen') return <Uitnodigen beeld={beeld} sluit={sluit} vraagAdvies={vraagAdvies} />;
  if (keuze.soort === 'aanvulling') return <Aanvulling beeld={beeld} sluit={sluit} />;
  if (keuze.soort === 'naamErbij') {
    const { groepId } = beeld.gekozen;
    const klaar = ({ lidId }: { readonly lidId: string }) => {
      sluit();
      kies(lidId);
    };
    return (
      groepId && <NaamErbij groepId={groepId} partners={beeld.keuzes.partners} naastZaal klaar={klaar} sluit={sluit} />
    );
  }
  if (!punt) return null;
  switch (keuze.soort) {
    case 'verruim':
      return <Verruim punt={punt} beeld={beeld} sluit={sluit} />;
    case 'versmal':
      return <Versmal punt={punt} beeld={beeld} sluit={sluit} />;
    case 'intrekken':
      return <Intrekken punt={punt} beeld={beeld} sluit={sluit} doe={doe} />;
    case 'details':
      return <Details punt={punt} beeld={beeld} sluit={sluit} />;
    case 'voorwaarden':
      return <Voorwaarden punt={punt} sluit={sluit} />;
    case 'vrijgave':
      return <Vrijgave punt={punt} sluit={sluit} />;
  }
}
