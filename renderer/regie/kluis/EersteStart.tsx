/**
 * First start: what this is, passphrase and table code, convenantprofiel. One form over three steps; the vault is
 * made at the end of the third, and the recovery code follows as the fourth.
 */
import { useState } from 'react';
import { contract } from '../../../shared/contract/contract.ts';
import type { Toestand } from '../../../shared/contract/kluis.ts';
import { kluisTekst } from '../../text/kluis.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Alinea } from '../../ui/Kop.tsx';
import { useToetsen } from '../../ui/useToetsen.ts';
import { Veld } from '../../ui/Veld.tsx';
import { useActie } from '../formulier/useActie.ts';
import { useInvoer } from '../formulier/useInvoer.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, vraag } from '../schil/api.ts';
import { useHerstelcode } from './herstelcode.ts';
import { Kluiskader } from './Kluiskader.tsx';
import { Profielkeuze, useProfielkeuze } from './Profielkeuze.tsx';
import { Startstappen } from './Startstappen.tsx';
import { Sterktemeter } from './Sterktemeter.tsx';
import { ververs } from './ververs.ts';
import { wachtzinFout } from './wachtzinFout.ts';

const t = kluisTekst.start;
const koppen = { 1: t.kop, 2: t.wachtzinKop, 3: t.profielKop } as const;
/** Refusals that are about step 2: the user goes back to where they can be solved. */
const overWachtzin = new Set(['WACHTZIN_TE_ZWAK', 'WACHTZINNEN_VERSCHILLEN']);

export function EersteStart({ toestand, naarTerugzetten }: { toestand: Toestand; naarTerugzetten: () => void }) {
  const [stap, zetStap] = useState<1 | 2 | 3>(1);
  const profiel = useProfielkeuze();
  const { profielVast } = toestand.beleid;
  const [profielOntbreekt, zetProfielOntbreekt] = useState(false);
  const verder = useActie();
  const { form, weigering, bezig, verstuur } = useInvoer(
    contract.kluis.maak.invoer,
    { wachtzin: '', herhaling: '', tafelcode: '', naam: '', profielBestandId: null },
    async (waarden) => {
      if (!profiel.klaar) {
        zetProfielOntbreekt(true);
        return;
      }
      try {
        const { herstelcode } = await vraag(api.kluis.maak({ ...waarden, profielBestandId: profiel.bestandId }));
        useHerstelcode.getState().zet(herstelcode);
      } catch (fout) {
        if (
          fout instanceof Error &&
          'weigering' in fout &&
          overWachtzin.has(String((fout.weigering as { code: string }).code))
        ) {
          zetStap(2);
        }
        throw fout;
      }
      await ververs();
    },
  );
  const { errors } = form.formState;

  const naarVolgende = () =>
    verder.doe(async () => {
      if (stap === 1) {
        if (await form.trigger('naam', { shouldFocus: true })) zetStap(2);
        return;
      }
      if (!(await form.trigger(['wachtzin', 'herhaling', 'tafelcode'], { shouldFocus: true }))) return;
      const fout = await wachtzinFout(form.getValues('wachtzin'), form.getValues('herhaling'));
      if (fout) form.setError(fout.veld, { message: fout.zin }, { shouldFocus: true });
      else zetStap(3);
    });

  const verderOfMaak = () => void (stap === 3 ? verstuur() : naarVolgende());
  // Enter goes on wherever the focus is; in a text field the form does it.
  useToetsen([{ toets: 'Enter', wat: '', doe: verderOfMaak }]);

  return (
    <Kluiskader
      ringKop={t.ringKop(stap)}
      ringZin={t.ringZin}
      kop={stap === 3 && profielVast ? t.vastKop : koppen[stap]}
      dicht={stap > 1}
    >
      <Startstappen stap={stap} />
      <form
        className="kluis__formulier"
        noValidate
        onSubmit={(g) => {
          g.preventDefault();
          verderOfMaak();
        }}
      >
        {stap === 1 && (
          <>
            <Alinea>{t.wat}</Alinea>
            {toestand.alleenOefenen && (
              <div className="oefenuitleg">
                <p>
                  <strong>{t.oefenKop}</strong> {t.oefenZin}
                </p>
              </div>
            )}
            <div className="kluis__groot">
              <Veld
                key="naam"
                label={t.naam}
                uitleg={t.naamUitleg}
                autoFocus
                fout={errors.naam?.message}
                {...form.register('naam')}
              />
            </div>
          </>
        )}
        {stap === 2 && (
          <>
            <Alinea>{t.wachtzinZin}</Alinea>
            <Veld
              key="wachtzin"
              label={t.wachtzin}
              toonbaar
              autoFocus
              fout={errors.wachtzin?.message}
              {...form.register('wachtzin')}
            />
            <Sterktemeter wachtzin={form.watch('wachtzin')} />
            <Veld
              key="herhaling"
              label={t.herhaling}
              toonbaar
              fout={errors.herhaling?.message}
              {...form.register('herhaling')}
            />
            <div className="kluis__tafelcode">
              <Veld
                key="tafelcode"
                label={t.tafelcode}
                uitleg={t.tafelcodeUitleg}
                inputMode="numeric"
                maxLength={6}
                fout={errors.tafelcode && t.tafelcodeFout}
                {...form.register('tafelcode')}
              />
            </div>
          </>
        )}
        {stap === 3 && (
          <>
            <Alinea>{t.profielZin}</Alinea>
            <Profielkeuze
              keuze={profiel}
              vast={profielVast}
              fout={profielOntbreekt && !profiel.klaar ? t.geenBestand : undefined}
            />
          </>
        )}
        <Weigeringmelding weigering={stap === 1 ? null : (weigering ?? verder.weigering)} />
        <div className="kluis__knoppen">
          {stap > 1 && (
            <Knop onClick={() => zetStap(stap === 3 ? 2 : 1)} icoon="pijlLinks">
              {t.vorige}
            </Knop>
          )}
          <Knop soort="hoofd" maat="groot" type="submit" toets="Enter" bezig={bezig || verder.bezig}>
            {stap === 3 ? (toestand.alleenOefenen ? t.maakOefen : t.maak) : t.volgende}
          </Knop>
        </div>
        {bezig && (
          <p className="meta" role="status">
            {t.maken}
          </p>
        )}
      </form>
      {stap === 1 && (
        <div>
          <Knop soort="link" onClick={naarTerugzetten}>
            {kluisTekst.ontgrendelen.terugzetten}
          </Knop>
        </div>
      )}
    </Kluiskader>
  );
}
