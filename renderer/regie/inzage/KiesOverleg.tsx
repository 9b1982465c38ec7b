/** Which meeting the trial starts from, or none. */
import { datumInWoorden } from '../../../shared/domein/tijd.ts';
import { inzageTekst } from '../../text/inzage.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { useToetsen } from '../../ui/useToetsen.ts';
import { Rijkeuzelijst } from '../formulier/Rijkeuzelijst.tsx';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { useRijkeuze } from '../groepen/useRijkeuze.ts';
import { api, useVraag } from '../schil/api.ts';

const t = inzageTekst.kies;
const GEEN = 'geen-overleg';

interface KiesOverlegProps {
  readonly nu: string | null;
  readonly kies: (overlegId: string | null) => void;
  readonly sluit: () => void;
}

export function KiesOverleg({ nu, kies, sluit }: KiesOverlegProps) {
  const { waarde, laadt, weigering } = useVraag(() => api.overleg.lijst(), []);
  const regels = [
    ...(waarde ?? []).map((o) => ({
      id: o.id,
      naam: datumInWoorden(o.datum),
      bij: [o.groepen, t.staat[o.staat]].filter(Boolean).join(', '),
    })),
    { id: GEEN, naam: t.geen, bij: '' },
  ];
  const rij = useRijkeuze(regels.map((r) => r.id));
  const neem = (id: string | null) => id !== null && kies(id === GEEN ? null : id);
  // Bound in the parent of the dialog: a later layer than its own, so that the arrows act while it is open.
  useToetsen([
    { toets: 'ArrowUp', wat: '', doe: () => rij.beweeg('ArrowUp'), herhaal: true },
    { toets: 'ArrowDown', wat: '', doe: () => rij.beweeg('ArrowDown'), herhaal: true },
  ]);
  return (
    <Dialoog
      open
      smal
      titel={t.kop}
      inleiding={t.zin}
      opEsc={sluit}
      opEnter={() => neem(rij.gekozen)}
      voet={
        <Knop toets="Escape" onClick={sluit}>
          {t.sluit}
        </Knop>
      }
    >
      <Weigeringmelding weigering={weigering} />
      {laadt && <EvenLaden />}
      <Rijkeuzelijst regels={regels} gekozen={rij.gekozen} nu={nu ?? GEEN} opKlik={neem} />
    </Dialoog>
  );
}
