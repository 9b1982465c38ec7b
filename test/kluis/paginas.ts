/**
 * The decrypted pages of a store, free ones included, read beside SQLite: what an examiner with the key would see.
 * SQLCipher 4 with a raw key: AES-256-CBC per page of 4096 bytes, of which the last 80 are IV and HMAC; the first page
 * begins with 16 bytes of salt.
 */
import { createDecipheriv } from 'node:crypto';
import { readFileSync } from 'node:fs';

const PAGINA = 4096;
const STAART = 80;
const ZOUT = 16;

/** @param sleutel the raw data key, 32 bytes */
export function ontcijferdePaginas(pad: string, sleutel: Buffer): Buffer {
  const bestand = readFileSync(pad);
  const paginas = Array.from({ length: bestand.length / PAGINA }, (_, nr) => {
    const pagina = bestand.subarray(nr * PAGINA, (nr + 1) * PAGINA);
    const iv = pagina.subarray(PAGINA - STAART, PAGINA - STAART + 16);
    const ontsleutel = createDecipheriv('aes-256-cbc', sleutel, iv).setAutoPadding(false);
    const inhoud = pagina.subarray(nr === 0 ? ZOUT : 0, PAGINA - STAART);
    return Buffer.concat([ontsleutel.update(inhoud), ontsleutel.final()]);
  });
  return Buffer.concat(paginas);
}
