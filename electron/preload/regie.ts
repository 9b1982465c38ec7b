/** Preload of the regie window: calls and messages. The host checks who calls; the router what. */
import { contextBridge, ipcRenderer } from 'electron';
import type { Brug } from '../../shared/contract/brug.ts';
import { kanalen } from './kanalen.ts';
import { ontvang } from './ontvang.ts';

const brug: Brug = {
  rol: 'regie',
  roep: (gebied, naam, invoer) => ipcRenderer.invoke(kanalen.roep, gebied, naam, invoer),
  luister: ontvang(),
};
contextBridge.exposeInMainWorld('overlegtafel', brug);
