/** Text of the geheimhoudingsverklaring of a profile with the names of whoever signs filled in (convenant, annex). */
import type { Convenantprofiel } from '../../shared/domein/profiel.ts';
import type { Voorbeeldtekst } from '../../shared/domein/verstrekking.ts';
import type { Deelnemerrij } from './overlegrij.ts';

/** `{organisatie}, vertegenwoordigd door {functionaris}`: of a natural person both are he, and nobody represents him. */
const VERTEGENWOORDIGD = /\{organisatie\}[^{}]*\{functionaris\}/gu;

export function gevuldeVerklaring(
  { geheimhouding: { verklaring } }: Convenantprofiel,
  deelnemer: Pick<Deelnemerrij, 'organisatie' | 'naam' | 'gastsoort'>,
): Voorbeeldtekst {
  const vul = (s: string) =>
    (deelnemer.gastsoort === 'persoon' ? s.replace(VERTEGENWOORDIGD, '{functionaris}') : s)
      .replaceAll('{organisatie}', deelnemer.organisatie)
      .replaceAll('{functionaris}', deelnemer.naam);
  return {
    titel: verklaring.titel,
    aanhef: vul(verklaring.aanhef),
    overwegingen: verklaring.overwegingen.map(vul),
    verklaart: vul(verklaring.verklaart),
  };
}
