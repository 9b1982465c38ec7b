/**
 * The recovery code: shown once in groups, then typed over to be sure that the paper is right. After a restart the
 * code is nowhere any more; then it only asks to type it, or to go on without.
 */
import { useState } from 'react';
import { contract } from '../../../shared/contract/contract.ts';
import { kluisTekst } from '../../text/kluis.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Alinea } from '../../ui/Kop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { useActie } from '../formulier/useActie.ts';
import { useInvoer } from '../formulier/useInvoer.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, vraag } from '../schil/api.ts';
import { useHerstelcode } from './herstelcode.ts';
import { Kluiskader } from './Kluiskader.tsx';
import { Startstappen } from './Startstappen.tsx';
import { ververs } from './ververs.ts';

const t = kluisTekst.code;

/** Groups as the code is written; a code without separators is cut in fours. */
function groepen(code: string): string[] {
  const delen = code.split(/[\s-]+/).filter(Boolean);
  return delen.length > 1 ? delen : (code.match(/.{1,4}/g) ?? []);
}

export function Herstelcodescherm({ code: gegeven }: { code: string | null }) {
  const bewaard = useHerstelcode((s) => s.code);
  const code = gegeven ?? bewaard;
  const [opgeschreven, zetOpgeschreven] = useState(false);
  if (code !== null && !opgeschreven) return <Toon code={code} verder={() => zetOpgeschreven(true)} />;
  return <Overtypen metCode={code !== null} nogEens={() => zetOpgeschreven(false)} />;
}

function Toon({ code, verder }: { code: string; verder: () => void }) {
  const delen = groepen(code);
  const vervangt = useHerstelcode((s) => s.vervangt);
  return (
    <Kluiskader ringKop={vervangt ? t.vervangt : kluisTekst.start.ringKop(4)} ringZin={t.zin} kop={t.kop} dicht>
      {!vervangt && <Startstappen stap={4} />}
      <div>
        <p className="veld__label utrecht-form-label">{t.label}</p>
        <ol className="herstelcode" aria-label={t.label}>
          {delen.map((deel, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be equal, and their order never changes
            <li key={i}>{deel}</li>
          ))}
        </ol>
      </div>
      <ul className="herstelcode__advies">
        {[...t.advies, ...(vervangt ? [t.vernietig] : [])].map((zin) => (
          <li key={zin}>
            <Icoon naam="pijl" />
            {zin}
          </li>
        ))}
      </ul>
      <Melding soort="letop" wat={t.zonder} voorlezen={false} />
      <Knop soort="hoofd" maat="groot" breed onClick={verder} autoFocus toets="Enter">
        {t.verder}
      </Knop>
    </Kluiskader>
  );
}

function Overtypen({ metCode, nogEens }: { metCode: boolean; nogEens: () => void }) {
  const { wis, slaOver, zet } = useHerstelcode.getState();
  const vervangt = useHerstelcode((s) => s.vervangt);
  const nieuw = useActie();
  const maakNieuwe = () =>
    void nieuw.doe(async () => {
      const { herstelcode } = await vraag(api.kluis.nieuweHerstelcode());
      nogEens();
      zet(herstelcode);
    });
  const { form, weigering, bezig, verstuur } = useInvoer(
    contract.kluis.bevestigHerstelcode.invoer,
    { herstelcode: '' },
    async (waarden) => {
      await vraag(api.kluis.bevestigHerstelcode(waarden));
      wis();
      await ververs();
    },
  );
  return (
    <Kluiskader
      ringKop={vervangt ? t.vervangt : kluisTekst.start.ringKop(4)}
      ringZin={metCode ? t.zin : t.typZinLater}
      kop={t.typKop}
    >
      {metCode && !vervangt && <Startstappen stap={4} />}
      <Alinea>{metCode ? t.typZin : t.typZinLater}</Alinea>
      <form className="kluis__formulier kluis__groot" onSubmit={verstuur} noValidate>
        <Veld
          label={t.invoer}
          uitleg={t.invoerUitleg}
          autoFocus
          fout={form.formState.errors.herstelcode && t.leeg}
          {...form.register('herstelcode')}
        />
        <Weigeringmelding weigering={weigering} />
        <Knop soort="hoofd" maat="groot" breed type="submit" toets="Enter" bezig={bezig}>
          {t.bevestig}
        </Knop>
      </form>
      <div>
        {metCode ? (
          <Knop soort="link" onClick={nogEens}>
            {t.nogEens}
          </Knop>
        ) : (
          <>
            <Knop soort="link" bezig={nieuw.bezig} onClick={maakNieuwe}>
              {t.nieuw}
            </Knop>
            <Weigeringmelding weigering={nieuw.weigering} />
            <Knop soort="link" onClick={slaOver}>
              {t.heb}
            </Knop>
            <p className="meta">{t.hebUitleg}</p>
          </>
        )}
      </div>
    </Kluiskader>
  );
}
