/** Asks the state of the vault anew. The host also pushes it; this is for what the user did himself just now. */
import { api } from '../schil/api.ts';
import { useWinkel } from '../schil/winkel.ts';

export async function ververs(): Promise<void> {
  const antwoord = await api.kluis.toestand();
  if (antwoord.ok) useWinkel.getState().zetToestand(antwoord.waarde);
}
