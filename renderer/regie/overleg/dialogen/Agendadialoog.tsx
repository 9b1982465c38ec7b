/** The agenda of the open meeting: a part more, usually a besloten deel at the end, or another order of what is to come. */
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { agendaTekst as t } from '../../../text/overleg/agenda.ts';
import { Dialoog } from '../../../ui/Dialoog.tsx';
import { Agendabewerker } from '../voorbereiding/agenda/Agendabewerker.tsx';
import { useAgendabewerker } from '../voorbereiding/agenda/useAgendabewerker.ts';

export function Agendadialoog({ beeld, sluit }: { readonly beeld: Overlegbeeld; readonly sluit: () => void }) {
  const bewerking = useAgendabewerker(beeld.id, beeld.gekozen.id);
  // Bound as the dialog's own: the foot bar stays that of the meeting.
  const toetsen = bewerking.lijst.toetsen.flatMap((s) =>
    s.toetsen.map((toets) => ({
      toets,
      wat: s.wat,
      doe: () => s.doe(toets),
      uit: s.uit ?? false,
      herhaal: toets.startsWith('Arrow'),
    })),
  );
  return (
    <Dialoog open naastZaal titel={t.bewerk} inleiding={t.zaalZietNiets} opEsc={sluit} toetsen={toetsen}>
      <Agendabewerker bewerking={bewerking} inZaal klaar={sluit} />
    </Dialoog>
  );
}
