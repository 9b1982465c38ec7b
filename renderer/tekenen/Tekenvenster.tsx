/**
 * Which of its states the signing window is in: fetching the text, signing, or done. Done is one sentence, under the
 * practice banner where there is one, and nothing else, also after a reload: the main side then has nothing to sign any more.
 */
import { useEffect, useState } from 'react';
import { maakClient } from '../../shared/contract/client.ts';
import { type Tekentekst, type Tekenuitkomst, tekenen, tekentekstSchema } from '../../shared/contract/tekenen.ts';
import type { Weigering } from '../../shared/contract/weigering.ts';
import { tekst } from '../text/tekenen.ts';
import { EvenLaden } from '../ui/EvenLaden.tsx';
import { Melding, uitWeigering } from '../ui/Melding.tsx';
import { Oefenbalk } from '../ui/Oefenbalk.tsx';
import { Tekenblad } from './Tekenblad.tsx';

type Toestand =
  | { soort: 'laden' }
  | { soort: 'tekenen'; tekst: Tekentekst }
  | { soort: 'mislukt'; weigering: Weigering }
  | { soort: 'klaar'; oefening: boolean };

const nietsTeTekenen = 'NIETS_TE_TEKENEN';

/** The two calls of this window. */
function client() {
  return maakClient({ tekenen }, window.overlegtafel);
}

async function haalTekst(): Promise<Toestand> {
  try {
    const antwoord = await client().tekenen.tekst();
    if (antwoord.ok) return { soort: 'tekenen', tekst: tekentekstSchema.parse(antwoord.waarde) };
    if (antwoord.code === nietsTeTekenen) return { soort: 'klaar', oefening: false };
    return { soort: 'mislukt', weigering: antwoord };
  } catch {
    return { soort: 'mislukt', weigering: { code: 'ONVERWACHT', uitleg: tekst.fout.laden } };
  }
}

/** Hands in the outcome; null if it was taken, else why not. */
async function levelIn(uitkomst: Tekenuitkomst): Promise<Weigering | null> {
  try {
    const antwoord = await client().tekenen.levelIn(uitkomst);
    return antwoord.ok || antwoord.code === nietsTeTekenen ? null : antwoord;
  } catch {
    return { code: 'ONVERWACHT', uitleg: tekst.fout.bewaren };
  }
}

export function Tekenvenster() {
  const [toestand, setToestand] = useState<Toestand>({ soort: 'laden' });
  useEffect(() => {
    let weg = false;
    void haalTekst().then((t) => {
      if (weg) return;
      // Before the page is drawn: the pad takes the colour of its ink from the theme.
      if (t.soort === 'tekenen') document.documentElement.dataset.thema = t.tekst.thema;
      setToestand(t);
    });
    return () => {
      weg = true;
    };
  }, []);

  if (toestand.soort === 'laden') return <EvenLaden />;
  if (toestand.soort === 'klaar') {
    return (
      <div className="tekenvenster">
        {toestand.oefening && <Oefenbalk />}
        <main className="tekenen-klaar">
          <p role="status">{tekst.klaar}</p>
        </main>
      </div>
    );
  }
  if (toestand.soort === 'mislukt') {
    return (
      <main className="tekenen-klaar">
        <Melding {...uitWeigering(toestand.weigering)} />
      </main>
    );
  }
  return (
    <div className="tekenvenster">
      {toestand.tekst.oefening && <Oefenbalk />}
      <Tekenblad
        tekst={toestand.tekst}
        opUitkomst={async (uitkomst) => {
          const weigering = await levelIn(uitkomst);
          if (!weigering) setToestand({ soort: 'klaar', oefening: toestand.tekst.oefening });
          return weigering;
        }}
      />
    </div>
  );
}
