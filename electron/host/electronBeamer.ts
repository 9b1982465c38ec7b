/** Where the zaal window stands: full screen on a display that is not the laptop's, or nowhere. */
import { type BrowserWindow, screen } from 'electron';

/**
 * Keeps the window on the second display. Is there none, or is it unplugged, then the window is hidden before it is
 * moved: the operating system would put it on the laptop, in front of whoever looks along.
 */
export function houdOpBeamer(venster: BrowserWindow): void {
  const plaats = () => {
    if (venster.isDestroyed()) return;
    const schermen = screen.getAllDisplays();
    // The built-in panel, as a beamer may well be the primary display; without one (a desktop) the primary.
    const laptop = schermen.find(({ internal }) => internal) ?? screen.getPrimaryDisplay();
    const beamer = schermen.find(({ id }) => id !== laptop.id);
    if (beamer === undefined) {
      venster.hide();
      venster.setFullScreen(false);
      return;
    }
    venster.setBounds(beamer.bounds);
    venster.setFullScreen(true);
    venster.showInactive();
  };
  plaats();
  screen.on('display-added', plaats);
  screen.on('display-removed', plaats);
  screen.on('display-metrics-changed', plaats);
  venster.once('closed', () => {
    screen.off('display-added', plaats);
    screen.off('display-removed', plaats);
    screen.off('display-metrics-changed', plaats);
  });
}
