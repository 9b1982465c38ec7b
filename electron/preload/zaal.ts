/** Preload of the zaal window: messages only. It has no way to call, in the page or here. */
import { contextBridge } from 'electron';
import type { Brug } from '../../shared/contract/brug.ts';
import { ontvang } from './ontvang.ts';

const brug: Brug = { rol: 'zaal', luister: ontvang() };
contextBridge.exposeInMainWorld('overlegtafel', brug);
