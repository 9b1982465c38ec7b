/** Text of the geheimhoudingsverklaring of a profile with the names of whoever signs filled in (convenant, annex). */
import type { Convenantprofiel } from '../../shared/domein/profiel.ts';
import type { Voorbeeldtekst } from '../../shared/domein/verstrekking.ts';
import type { Deelnemerrij } from './overlegrij.ts';

export function gevuldeVerklaring(
  { geheimhouding: { verklaring } }: Convenantprofiel,
  deelnemer: Pick<Deelnemerrij, 'organisatie' | 'naam'>,
): Voorbeeldtekst {
  const vul = (s: string) =>
    s.replaceAll('{organisatie}', deelnemer.organisatie).replaceAll('{functionaris}', deelnemer.naam);
  return {
    titel: verklaring.titel,
    aanhef: vul(verklaring.aanhef),
    overwegingen: verklaring.overwegingen.map(vul),
    verklaart: vul(verklaring.verklaart),
  };
}
