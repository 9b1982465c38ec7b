/** What every preload does: close the ways out in the page, and receive what the host sends. */
import { contextBridge, ipcRenderer } from 'electron';
import { verwijderdeNamen } from '../security/vensterregels.ts';
import { kanalen } from './kanalen.ts';
import { maakPostvak, type Postvak } from './postvak.ts';
import { verwijderNamen } from './verwijder.ts';

/** Prepares the page and returns `luister` for its bridge. */
export function ontvang(): Postvak['luister'] {
  contextBridge.executeInMainWorld({ func: verwijderNamen, args: [[...verwijderdeNamen]] });
  const postvak = maakPostvak();
  ipcRenderer.on(kanalen.bericht, (_gebeurtenis, nr: number, onderwerp: string, waarde: unknown) => {
    postvak.bezorg(onderwerp, waarde);
    ipcRenderer.send(kanalen.ontvangen, nr);
  });
  return postvak.luister;
}
