/** Somebody on the list: in which role and why, and of a guest the test, with what it allowed him. */
import { useState } from 'react';
import type { Deelnemerdetail } from '../../../../../shared/contract/deelnemers.ts';
import { datumInWoorden } from '../../../../../shared/domein/tijd.ts';
import { beroepsgeheimInWoorden, gastInWoorden } from '../../../../../shared/domein/toets.ts';
import { hoofdletter, opsomming } from '../../../../../shared/domein/woorden.ts';
import { deelnemersTekst } from '../../../../text/overleg/deelnemers.ts';
import { rolwoord, tekst } from '../../../../text/overleg.ts';
import { Knop } from '../../../../ui/Knop.tsx';
import { Kop } from '../../../../ui/Kop.tsx';
import { Melding } from '../../../../ui/Melding.tsx';
import { nietAfbreken } from '../../../../ui/nietAfbreken.ts';
import { Feiten } from '../../../formulier/Feiten.tsx';
import { useActie } from '../../../formulier/useActie.ts';
import { useSchermtoetsen } from '../../../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../../../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../../../schil/api.ts';
import { Zeteltoets } from '../../../zetels/Zeteltoets.tsx';
import './deelnemers.css';

const t = deelnemersTekst.detail;

function Zinnen({ kop, zinnen, geen }: { kop: string; zinnen: readonly string[]; geen: string }) {
  return (
    <div>
      <h3>{kop}</h3>
      {zinnen.length === 0 ? (
        <p className="meta">{geen}</p>
      ) : (
        <ul className="deelnemerpaneel__zinnen">
          {zinnen.map((zin) => (
            <li key={zin}>{nietAfbreken(zin)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Toetsbeeld({ toets }: { readonly toets: NonNullable<Deelnemerdetail['toets']> }) {
  return (
    <>
      <h3>{t.toets}</h3>
      <Feiten
        feiten={[
          [t.wie, hoofdletter(gastInWoorden[toets.soort])],
          [t.gevraagdDoor, toets.gevraagdDoor.naam],
          [t.doel, t.doelMet(toets.doel.id, toets.doel.naam)],
          [t.vuistregel, tekst.incidenteel.vuistregels[toets.vuistregel]],
          [t.uitzondering, toets.uitzondering],
          [t.geheim, beroepsgeheimInWoorden(toets.beroepsgeheim === 'niets' ? 'nee' : toets.beroepsgeheim)],
          [t.groepen, toets.groepen === null ? t.groepenNiet : opsomming(toets.groepen.map((g) => g.naam))],
          [t.getoetst, datumInWoorden(toets.getoetstOp)],
        ]}
      />
      <Zinnen kop={t.magHoren} zinnen={toets.magHoren} geen={t.hoortNiets} />
      <Zinnen kop={t.magVertellen} zinnen={toets.magVertellen} geen={t.verteltNiets} />
    </>
  );
}

interface DeelnemerpaneelProps {
  readonly overlegId: string;
  readonly detail: Deelnemerdetail;
  readonly wijzig: () => void;
  readonly ingetrokken: (zin: string) => void;
  readonly terug: () => void;
}

export function Deelnemerpaneel({ overlegId, detail: d, wijzig, ingetrokken, terug }: DeelnemerpaneelProps) {
  const [vraagt, zetVraagt] = useState(false);
  const { doe, bezig, weigering } = useActie();
  const vast = d.ligtVast !== '';
  const trekIn = async () => {
    const gelukt = await doe(() => schrijf(api.deelnemers.trekIn({ overlegId, deelnemerId: d.id })));
    if (gelukt) ingetrokken(t.ingetrokken(d.naam));
  };
  useSchermtoetsen([
    { toetsen: ['w'], wat: t.toetsen.wijzig, doe: wijzig, uit: vast },
    { toetsen: ['Delete'], wat: t.toetsen.trekIn, doe: () => zetVraagt(true), uit: vast || vraagt },
  ]);
  return (
    <section className="deelnemerpaneel">
      <div className="deelnemerpaneel__kop">
        <Zeteltoets zetel={d.zetel} />
        <Kop level={2}>
          <bdi>{d.naam}</bdi>
        </Kop>
        <p className="meta">
          <bdi>{d.organisatie || deelnemersTekst.kies.zonderOrganisatie}</bdi>
          {d.functie && (
            <>
              , <bdi>{d.functie}</bdi>
            </>
          )}
        </p>
      </div>
      <Feiten
        feiten={[
          [t.rol, rolwoord[d.rol]],
          [t.noodzaak, d.noodzaak || t.geenNoodzaak],
          [deelnemersTekst.om.voor, opsomming((d.omGroepen ?? []).filter((g) => g.gekozen).map((g) => g.naam))],
        ]}
      />
      {d.toets && <Toetsbeeld toets={d.toets} />}
      {vast && <p className="meta">{t.vast(d.ligtVast)}</p>}
      {vraagt && !vast && (
        <Melding
          soort="letop"
          wat={t.trekInVraag(d.naam)}
          waarom={t.trekInWaarom}
          knoppen={
            <>
              <Knop soort="gevaar" bezig={bezig} onClick={() => void trekIn()}>
                {t.trekInJa}
              </Knop>
              <Knop onClick={() => zetVraagt(false)}>{t.trekInNee}</Knop>
            </>
          }
        />
      )}
      <Weigeringmelding weigering={weigering} />
      <div className="rij-knoppen">
        {!vast && (
          <Knop toets="w" onClick={wijzig}>
            {t.wijzig}
          </Knop>
        )}
        {!vast && !vraagt && (
          <Knop toets="Delete" onClick={() => zetVraagt(true)}>
            {t.trekIn}
          </Knop>
        )}
        <Knop toets="Escape" onClick={terug}>
          {t.terug}
        </Knop>
      </div>
    </section>
  );
}
