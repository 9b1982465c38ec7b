/** The packing slip: every other file of the package with size and SHA-256, so that the receiver can check it. */
import { createHash } from 'node:crypto';
import { naarXml } from './mdto.ts';
import type { Pakket, Pakketomgeving } from './pakketsoorten.ts';

export const PAKBON = 'pakbon.xml';

/** SHA-256 in lower-case hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** `punten` are Dutch sentences for the receiver. */
export function maakPakbon(bestanden: Pakket, punten: readonly string[], omgeving: Pakketomgeving): Uint8Array {
  return naarXml(
    'pakbon',
    { formaat: 'overlegtafel-pakbon/1' },
    {
      gemaaktOp: omgeving.nu,
      gemeente: { naam: omgeving.gemeente.naam, tooi: omgeving.gemeente.tooi },
      applicatie: { naam: omgeving.applicatie.naam, versie: omgeving.applicatie.versie },
      metagegevens: 'MDTO 1.0.1',
      oefening: omgeving.oefening ? 'ja' : 'nee',
      ...(punten.length > 0 ? { aandachtspunt: [...punten] } : {}),
      aantalBestanden: bestanden.size,
      bestand: [...bestanden].map(([pad, bytes]) => ({
        pad,
        omvang: bytes.byteLength,
        checksum: { algoritme: 'SHA-256', waarde: sha256(bytes) },
      })),
    },
  );
}
