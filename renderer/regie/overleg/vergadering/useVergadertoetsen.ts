/** The keys of the open meeting, bound and named in the foot bar (docs/handleiding/toetsen.md). */
import type { Overlegbeeld, Puntbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { type Itemsoort, itemsoorten } from '../../../../shared/domein/itemsoort.ts';
import { voortoets } from '../../../../shared/domein/zeteltoets.ts';
import { tekst as advies } from '../../../text/advies.ts';
import { agendaTekst } from '../../../text/overleg/agenda.ts';
import { deelnemersTekst } from '../../../text/overleg/deelnemers.ts';
import { tekst } from '../../../text/overleg.ts';
import { verslagTekst } from '../../../text/verslag.ts';
import { verstrekkingenTekst } from '../../../text/verstrekkingen.ts';
import { zetels as zetelTekst } from '../../../text/zetels.ts';
import type { Balkregel } from '../../../ui/Toetsbalk.tsx';
import type { Toetsbinding } from '../../../ui/useToetsen.ts';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { useVoet } from '../../schil/voet.ts';
import type { Zaalstand } from '../../schil/winkel.ts';
import { type Letters, useZeteltoetsen } from '../../zetels/useZeteltoetsen.ts';
import type { Puntdaden } from './Punt.tsx';
import type { Onderwerpkeuze } from './useBeslotenDeel.ts';
import { type Handelingen, isPauze } from './useHandelingen.ts';

const papieren = verstrekkingenTekst.papieren.soort;

/** Keys that belong together: how they are bound, and how the foot bar names them. */
interface Toetsrij {
  readonly bindingen: readonly Toetsbinding[];
  /** Absent: only in the list of all keys. */
  readonly voet?:
    | { readonly wat: string; readonly toetsen?: readonly string[]; readonly nieuweGroep?: boolean }
    | false
    | ''
    | undefined;
}

/** In the foot bar as far as any of its keys acts now; one key alone is a button too. */
function inVoet({ bindingen, voet }: Toetsrij): Balkregel[] {
  if (!voet || (bindingen.length > 0 && bindingen.every((b) => b.uit))) return [];
  const [eerste, ...meer] = bindingen;
  const toetsen = voet.toetsen ?? bindingen.map((b) => b.toets);
  const doe = eerste && meer.length === 0 ? () => eerste.doe(new KeyboardEvent('keydown')) : undefined;
  return [{ toetsen, wat: voet.wat, doe, ...(voet.nieuweGroep && { nieuweGroep: true }) }];
}

/** A key that another part binds, named in the bar. */
const elders = (toets: string, wat: string): Toetsrij => ({ bindingen: [], voet: { wat, toetsen: [toets] } });

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
  /** Opens the entry line for a kind of item. */
  readonly begin: (soort: Itemsoort) => void;
  readonly daden: Puntdaden;
  /** What was being typed waits in the entry line. */
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

/** Returns what the lead key of a seat asks for. */
export function useVergadertoetsen(n: Nodig): Letters {
  const { beeld, open, rijen, gekozenId, kies, handelingen, daden, punt } = n;
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
  const een = (binding: Toetsbinding, voet?: string): Toetsrij => ({
    bindingen: [binding],
    voet: voet && { wat: voet },
  });
  const pauze = isPauze(beeld) ? tekst.open.pauzeUit : tekst.open.pauze;
  const kiesRij = open && beeld.namen.length > 0 ? t.kiesNaam : t.kiesPunt;
  const zetels = useZeteltoetsen(
    beeld.deelnemers.map((d) => ({
      zetel: d.zetel,
      naam: d.organisatie,
      wat: t.zetel(d.zetel, d.organisatie),
      doe: () => handelingen.cijfer(d.zetel),
    })),
    { uit: !open, opVraag: handelingen.wis },
  );
  const toetsrijen: readonly Toetsrij[] = [
    {
      // Each has its button in the entry line, right above.
      voet: { wat: t.noteer },
      bindingen: itemsoorten.map((s) => ({ toets: s.charAt(0), wat: s, doe: () => n.begin(s), uit: !open })),
    },
    {
      voet: { wat: kiesRij, nieuweGroep: open },
      bindingen: [
        { toets: 'ArrowUp', wat: t.vorige, doe: () => beweeg(-1), herhaal: true },
        { toets: 'ArrowDown', wat: t.volgende, doe: () => beweeg(1), herhaal: true },
      ],
    },
    {
      voet: !open && { wat: tekst.open.anderOnderwerp },
      bindingen: [
        { toets: 'PageUp', wat: t.vorigOnderwerp, doe: () => n.onderwerpkeuze.onderwerp(-1) },
        { toets: 'PageDown', wat: t.volgendOnderwerp, doe: () => n.onderwerpkeuze.onderwerp(1) },
      ],
    },
    een({ toets: 'ArrowLeft', wat: t.bladTerug, doe: () => handelingen.blad(-1), uit: bladen < 2 }),
    een({ toets: 'ArrowRight', wat: t.bladVerder, doe: () => handelingen.blad(1), uit: bladen < 2 }),
    {
      voet: { wat: t.inUit, toetsen: ['1', '–', '9'] },
      bindingen: zetels.bindingen.filter((b) => b.toets !== voortoets),
    },
    {
      voet: { wat: zetelTekst.voet, toetsen: [voortoets] },
      bindingen: zetels.bindingen.filter((b) => b.toets === voortoets),
    },
    een(bijPunt('v', t.verruim, daden.verruim)),
    een(bijPunt('k', t.kleiner, daden.kleiner)),
    een(bijPunt('i', t.trekIn, daden.trekIn, (punt?.verruimingen.length ?? 0) > 0)),
    een(bijPunt('w', t.wieZiet, daden.wieZiet)),
    een(bijPunt('o', t.voorwaarden, daden.voorwaarden)),
    een(bijPunt('g', vrij ? advies.vrijgave.neemTerug : advies.vrijgave.geefVrij, daden.vrijgave, vrij !== null)),
    een({ toets: 'e', wat: advies.vraag.toets, doe: () => vraagAdvies?.(), uit: vraagAdvies === null }),
    een({ toets: '+', wat: agendaTekst.toetsen.agenda, doe: () => bewerkAgenda?.(), uit: bewerkAgenda === null }),
    een({ toets: 'l', wat: verslagTekst.lezen.toets, doe: () => leesVerslag?.(), uit: leesVerslag === null }),
    een(
      { toets: '+', wat: verslagTekst.aanvulling.toets, doe: () => vulAan?.(), uit: vulAan === null },
      verslagTekst.aanvulling.toets,
    ),
    // While a text waits, Enter goes on with that.
    een(bijPunt('Enter', tekst.open.bewerk, daden.bewerk, punt?.magBewerken && !n.tekstWacht)),
    een(bijPunt('Delete', tekst.open.haalWeg, daden.haalWeg, !punt?.uitVerslag)),
    een({ toets: 'h', wat: t.erbij, doe: () => haalErbij?.(), uit: !open || haalErbij === null }),
    een(
      { toets: 'u', wat: deelnemersTekst.dialoog.toets, doe: nodigUit, uit: !open },
      deelnemersTekst.dialoog.toetsKort,
    ),
    een({ toets: 'c', wat: tekst.besloten.toets, doe: n.besloten, uit: !open }, tekst.besloten.toetsKort),
    // Bound by the part that they belong to.
    ...(open && beeld.gekozen.soort === 'sluitronde'
      ? [elders('l', tekst.sluit.toetsen.legVast), elders('0', tekst.sluit.toetsen.niemand)]
      : []),
    ...(open
      ? []
      : (['overzicht', 'kopie-verklaring'] as const).map((s) => elders(papieren[s].toets, papieren[s].toetswoord))),
    een({ toets: 't', wat: t.laatTekenen, doe: () => tekenen?.(), uit: !open || tekenen === null }, t.laatTekenen),
    een({ toets: 'p', wat: pauze, doe: handelingen.pauze, uit: !open }, pauze),
    een({ toets: 'r', wat: tekst.weg.isTerug, doe: handelingen.isTerug, uit: !open || handelingen.vertrek === null }),
    een(
      { toets: 'Ctrl+z', wat: tekst.terug.draai, doe: () => handelingen.terug('draai'), uit: !open },
      tekst.terug.draai,
    ),
    een({ toets: 'Ctrl+Shift+z', wat: tekst.terug.opnieuw, doe: () => handelingen.terug('opnieuw'), uit: !open }),
    een({ toets: 'Ctrl+y', wat: tekst.terug.opnieuw, doe: () => handelingen.terug('opnieuw'), uit: !open }),
    een({
      toets: 'Escape',
      wat: '',
      doe: () => {
        if (handelingen.vertrek) handelingen.laatStaan();
        else if (handelingen.weigering || handelingen.gezegd || handelingen.wieVan.length > 0) handelingen.wis();
        else kies(null);
      },
    }),
  ];
  useToetsen(toetsrijen.flatMap((r) => r.bindingen));
  useVoet(toetsrijen.flatMap(inVoet));
  return zetels.letters;
}
