/** A line under a name that somebody on the namenlijst has too: a youth or parent is never a participant. */
import type { Overlegbeeld } from '../../../../../shared/contract/overlegbeeld.ts';
import { deelnemersTekst } from '../../../../text/overleg/deelnemers.ts';
import { Melding } from '../../../../ui/Melding.tsx';

const t = deelnemersTekst.functionaris;
const kaal = (s: string) =>
  s
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

interface NaamgenootProps {
  readonly naam: string;
  readonly leden: Overlegbeeld['keuzes']['leden'];
}

export function Naamgenoot({ naam, leden }: NaamgenootProps) {
  const gezocht = kaal(naam);
  if (gezocht === '' || !leden.some((l) => kaal(l.naam) === gezocht)) return null;
  return <Melding soort="letop" wat={t.opNamenlijst} waarom={t.opNamenlijstHelpt} />;
}
