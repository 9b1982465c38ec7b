/** The keys of the open meeting, bound and named in the foot bar (docs/handleiding/toetsen.md). */
import type { Overlegbeeld, Puntbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { itemsoorten } from '../../../../shared/domein/itemsoort.ts';
import { tekst as advies } from '../../../text/advies.ts';
import { agendaTekst } from '../../../text/overleg/agenda.ts';
import { deelnemersTekst } from '../../../text/overleg/deelnemers.ts';
import { tekst } from '../../../text/overleg.ts';
import { verslagTekst } from '../../../text/verslag.ts';
import { verstrekkingenTekst } from '../../../text/verstrekkingen.ts';
import type { Toetsbinding } from '../../../ui/useToetsen.ts';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { useVoet } from '../../schil/voet.ts';
import type { Zaalstand } from '../../schil/winkel.ts';
import type { Puntdaden } from './Punt.tsx';
import type { Onderwerpkeuze } from './useBeslotenDeel.ts';
import { type Handelingen, isPauze } from './useHandelingen.ts';
import type { Invoerbediening } from './useInvoerregel.ts';

const papieren = verstrekkingenTekst.papieren.soort;

interface Nodig {
  readonly beeld: Overlegbeeld;
  readonly zaal: Zaalstand;
  readonly open: boolean;
  /** Ids of the rows in the order on the screen. */
  readonly rijen: readonly string[];
  readonly gekozenId: string | null;
  readonly kies: (id: string | null) => void;
  readonly handelingen: Handelingen;
  readonly onderwerpkeuze: Onderwerpkeuze;
  readonly invoer: Invoerbediening;
  readonly daden: Puntdaden;
  /** A text that was being typed waits in the entry line or at the chosen item. */
  readonly tekstWacht: boolean;
  /** The chosen item; null: none, or something else is chosen. */
  readonly punt: Puntbeeld | null;
  /** Null: this subject is not about a group. */
  readonly haalErbij: (() => void) | null;
  /** The chosen item stands under an anonymous question, and its text is released or not; else null. */
  readonly vrij: boolean | null;
  /** Null: there is nobody to ask advice about. */
  readonly vraagAdvies: (() => void) | null;
  /** Null: the meeting is closed. */
  readonly bewerkAgenda: (() => void) | null;
  readonly nodigUit: () => void;
  /** Who leaves for a moment, so that more of this subject can be seen? */
  readonly besloten: () => void;
  /** Null: there is no verslag to read. */
  readonly leesVerslag: (() => void) | null;
  /** Null: the meeting is not closed. */
  readonly vulAan: (() => void) | null;
  /** Null: nobody has to sign. */
  readonly tekenen: (() => void) | null;
}

export function useVergadertoetsen(n: Nodig): void {
  const { beeld, open, rijen, gekozenId, kies, handelingen, invoer, daden, punt } = n;
  const { haalErbij, vrij, vraagAdvies, bewerkAgenda, nodigUit, leesVerslag, vulAan, tekenen } = n;
  const t = tekst.toetsen;
  const beweeg = (richting: 1 | -1) => {
    const nu = gekozenId === null ? -1 : rijen.indexOf(gekozenId);
    const straks =
      nu === -1 ? (richting === 1 ? 0 : rijen.length - 1) : Math.min(rijen.length - 1, Math.max(0, nu + richting));
    kies(rijen[straks] ?? null);
  };
  const bladen = n.zaal.bericht.beeld.soort === 'onderwerp' ? n.zaal.bericht.beeld.bladzijde.van : 1;
  const bijPunt = (toets: string, wat: string, doe: () => void, kan = true): Toetsbinding => ({
    toets,
    wat,
    doe,
    uit: !open || punt === null || !kan,
  });
  useToetsen([
    ...itemsoorten.map((s): Toetsbinding => ({ toets: s.charAt(0), wat: s, doe: () => invoer.begin(s), uit: !open })),
    { toets: 'ArrowUp', wat: t.vorige, doe: () => beweeg(-1), herhaal: true },
    { toets: 'ArrowDown', wat: t.volgende, doe: () => beweeg(1), herhaal: true },
    { toets: 'PageUp', wat: t.vorigOnderwerp, doe: () => n.onderwerpkeuze.onderwerp(-1) },
    { toets: 'PageDown', wat: t.volgendOnderwerp, doe: () => n.onderwerpkeuze.onderwerp(1) },
    { toets: 'ArrowLeft', wat: t.bladTerug, doe: () => handelingen.blad(-1), uit: bladen < 2 },
    { toets: 'ArrowRight', wat: t.bladVerder, doe: () => handelingen.blad(1), uit: bladen < 2 },
    ...[...new Map(beeld.deelnemers.map((d) => [d.zetel, d.organisatie]))]
      .filter(([zetel]) => zetel < 10)
      .map(
        ([zetel, organisatie]): Toetsbinding => ({
          toets: String(zetel),
          wat: t.zetel(zetel, organisatie),
          doe: () => handelingen.cijfer(zetel),
          uit: !open,
        }),
      ),
    bijPunt('v', t.verruim, daden.verruim),
    bijPunt('k', t.kleiner, daden.kleiner),
    bijPunt('i', t.trekIn, daden.trekIn, (punt?.verruimingen.length ?? 0) > 0),
    bijPunt('w', t.wieZiet, daden.wieZiet),
    bijPunt('o', t.voorwaarden, daden.voorwaarden),
    bijPunt('g', vrij ? advies.vrijgave.neemTerug : advies.vrijgave.geefVrij, daden.vrijgave, vrij !== null),
    { toets: 'e', wat: advies.vraag.toets, doe: () => vraagAdvies?.(), uit: vraagAdvies === null },
    { toets: '+', wat: agendaTekst.toetsen.agenda, doe: () => bewerkAgenda?.(), uit: bewerkAgenda === null },
    { toets: 'l', wat: verslagTekst.lezen.toets, doe: () => leesVerslag?.(), uit: leesVerslag === null },
    { toets: '+', wat: verslagTekst.aanvulling.toets, doe: () => vulAan?.(), uit: vulAan === null },
    // While a text waits, Enter goes on with that.
    bijPunt('Enter', tekst.open.bewerk, daden.bewerk, punt?.magBewerken && !n.tekstWacht),
    bijPunt('Delete', tekst.open.haalWeg, daden.haalWeg, !punt?.uitVerslag),
    { toets: 'h', wat: t.erbij, doe: () => haalErbij?.(), uit: !open || haalErbij === null },
    { toets: 'u', wat: deelnemersTekst.dialoog.toets, doe: nodigUit, uit: !open },
    { toets: 'c', wat: tekst.besloten.toets, doe: n.besloten, uit: !open },
    { toets: 't', wat: t.laatTekenen, doe: () => tekenen?.(), uit: !open || tekenen === null },
    { toets: 'p', wat: isPauze(beeld) ? tekst.open.pauzeUit : tekst.open.pauze, doe: handelingen.pauze, uit: !open },
    { toets: 'r', wat: tekst.weg.isTerug, doe: handelingen.isTerug, uit: !open || handelingen.vertrek === null },
    { toets: 'Ctrl+z', wat: tekst.terug.draai, doe: () => handelingen.terug('draai'), uit: !open },
    { toets: 'Ctrl+Shift+z', wat: tekst.terug.opnieuw, doe: () => handelingen.terug('opnieuw'), uit: !open },
    { toets: 'Ctrl+y', wat: tekst.terug.opnieuw, doe: () => handelingen.terug('opnieuw'), uit: !open },
    {
      toets: 'Escape',
      wat: '',
      doe: () => {
        if (handelingen.vertrek) handelingen.laatStaan();
        else if (handelingen.weigering || handelingen.gezegd || handelingen.wieVan.length > 0) handelingen.wis();
        else kies(null);
      },
    },
  ]);
  useVoet([
    ...(open
      ? [
          // Each has its button in the entry line, right above.
          { toetsen: itemsoorten.map((s) => s.charAt(0)), wat: t.noteer },
          {
            toetsen: ['ArrowUp', 'ArrowDown'],
            wat: beeld.namen.length > 0 ? t.kiesNaam : t.kiesPunt,
            nieuweGroep: true,
          },
          { toetsen: ['1', '-', '9'], wat: t.inUit },
          { toetsen: ['u'], wat: deelnemersTekst.dialoog.toetsKort, doe: nodigUit },
          { toetsen: ['c'], wat: tekst.besloten.toetsKort, doe: n.besloten },
          ...(beeld.gekozen.soort === 'sluitronde'
            ? [
                { toetsen: ['l'], wat: tekst.sluit.toetsen.legVast },
                { toetsen: ['0'], wat: tekst.sluit.toetsen.niemand },
              ]
            : []),
          ...(tekenen ? [{ toetsen: ['t'], wat: t.laatTekenen, doe: tekenen }] : []),
          { toetsen: ['p'], wat: isPauze(beeld) ? tekst.open.pauzeUit : tekst.open.pauze, doe: handelingen.pauze },
          { toetsen: ['Ctrl+z'], wat: tekst.terug.draai, doe: () => handelingen.terug('draai') },
        ]
      : [
          { toetsen: ['ArrowUp', 'ArrowDown'], wat: t.kiesPunt },
          { toetsen: ['PageUp', 'PageDown'], wat: tekst.open.anderOnderwerp },
          ...(vulAan ? [{ toetsen: ['+'], wat: verslagTekst.aanvulling.toets, doe: vulAan }] : []),
          ...(['overzicht', 'kopie-verklaring'] as const).map((s) => ({
            toetsen: [papieren[s].toets],
            wat: papieren[s].toetswoord,
          })),
        ]),
  ]);
}
