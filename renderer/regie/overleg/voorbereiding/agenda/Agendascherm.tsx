/** The agenda in the middle of the preparation, with its keys in the foot bar. Asked for only when it is opened. */
import { useSchermtoetsen } from '../../../formulier/useSchermtoetsen.ts';
import { Agendabewerker } from './Agendabewerker.tsx';
import { useAgendabewerker } from './useAgendabewerker.ts';

export function Agendascherm({ overlegId, klaar }: { readonly overlegId: string; readonly klaar: () => void }) {
  const bewerking = useAgendabewerker(overlegId);
  useSchermtoetsen(bewerking.lijst.toetsen);
  return <Agendabewerker bewerking={bewerking} inZaal={false} klaar={klaar} />;
}
