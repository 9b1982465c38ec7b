/**
 * The operating system's store of secrets, through Electron's asynchronous safeStorage (Keychain, DPAPI, libsecret,
 * KWallet). It takes text only, so bytes go as base64.
 */
import { safeStorage } from 'electron';
import type { Systeemsleutels } from '../kluis/toestel.ts';

export const electronSleutels: Systeemsleutels = {
  async beschikbaar() {
    if (!(await safeStorage.isAsyncEncryptionAvailable())) return false;
    // Without a keyring Linux falls back on a password that is the same everywhere: that keeps nothing.
    return process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text';
  },
  verpak: (geheim) => safeStorage.encryptStringAsync(geheim.toString('base64')),
  async pakUit(verpakt) {
    const { result } = await safeStorage.decryptStringAsync(verpakt);
    return Buffer.from(result, 'base64');
  },
};
