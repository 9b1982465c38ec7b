/** Sentences about seats from ten on: the lead key asks for a letter. */
import { voortoets } from '../../shared/domein/zeteltoets.ts';

export const zetels = {
  wie: 'Wie? Druk op de letter.',
  naam: (zetel: number, naam: string) => `${zetel} ${naam}`,
  stop: 'Stop',
  voet: 'en een letter: 10 en hoger',
  alleLetters: (rijen: readonly { readonly letter: string; readonly wat: string }[]) =>
    rijen.map(({ letter, wat }) => `${voortoets} en dan ${letter}: ${wat}`).join('; '),
} as const;
