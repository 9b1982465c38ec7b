/** What must be known before something is destroyed: a clock that may be wrong, and back-ups that still hold it; and afterwards, traces. */
import type { Bewaarstand } from '../../../shared/contract/bewaren.ts';
import { bewaarTekst } from '../../text/bewaren.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { useActie } from '../formulier/useActie.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, schrijf, useVraag } from '../schil/api.ts';
import { useWinkel } from '../schil/winkel.ts';

const t = bewaarTekst.klok;
const tk = bewaarTekst.kopieen;
const ts = bewaarTekst.sporen;

/** Longer than a holiday: then the day of the laptop is worth a second look. */
const LANG_STIL = 45;

export function Klokmelding({ klok, herlaad }: { readonly klok: Bewaarstand['klok']; readonly herlaad: () => void }) {
  const actie = useActie();
  if (klok.achter) {
    const klopt = () =>
      void actie.doe(async () => {
        await schrijf(api.bewaren.bevestigKlok({ dag: klok.klok }));
        herlaad();
      });
    return (
      <>
        <Melding
          wat={t.achter(klok.klok, klok.dag)}
          waarom={t.achterWaarom}
          helpt={t.achterHelpt}
          voorlezen={false}
          knoppen={
            <Knop bezig={actie.bezig} onClick={klopt}>
              {t.klopt(klok.klok)}
            </Knop>
          }
        />
        <Weigeringmelding weigering={actie.weigering} />
      </>
    );
  }
  if (klok.dagenStil <= LANG_STIL) return null;
  return (
    <Melding soort="letop" wat={t.stil(klok.dagenStil)} waarom={t.stilWaarom} helpt={t.stilHelpt} voorlezen={false} />
  );
}

/** What was destroyed may still be on disk. */
export function Sporenmelding() {
  const blijven = useWinkel((s) => s.toestand?.sporenBlijven === true);
  if (!blijven) return null;
  return <Melding wat={ts.wat} waarom={ts.waarom} helpt={ts.helpt} />;
}

/** Back-ups from before a destruction, with the way to where they are removed. */
export function Kopiemelding() {
  const { waarde } = useVraag(() => api.kopie.stand(), []);
  const kiesRegister = useWinkel((s) => s.kiesRegister);
  const aantal = [...(waarde?.kopieen ?? []), ...(waarde?.oudeStanden ?? [])].filter((k) => k.metVernietigd).length;
  if (aantal === 0) return null;
  return (
    <Melding
      soort="letop"
      wat={tk.wat(aantal)}
      helpt={tk.helpt}
      voorlezen={false}
      knoppen={<Knop onClick={() => kiesRegister('kopie')}>{tk.naar}</Knop>}
    />
  );
}
