/** An item for the trial: what decides who may see it, with a few words to know it by. */
import { type ReactNode, useState } from 'react';
import type { Keuze as Keuzeoptie } from '../../../shared/contract/basis.ts';
import type { Inzagebeeld, Proefpunt } from '../../../shared/contract/inzage.ts';
import { inzageTekst } from '../../text/inzage.ts';
import { Keuze } from '../../ui/Keuze.tsx';
import { Selectie } from '../../ui/Selectie.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Vinken } from './Vinken.tsx';

const t = inzageTekst.puntErbij;

interface PuntErbijProps {
  readonly id: string;
  readonly beeld: Inzagebeeld;
  readonly leden: readonly Keuzeoptie[];
  readonly klaar: (punt: Proefpunt) => void;
  readonly voet: ReactNode;
}

export function PuntErbij({ id, beeld, leden, klaar, voet }: PuntErbijProps) {
  const { keuzes, kolommen } = beeld;
  const gasten = kolommen.filter((k) => !keuzes.bronnen.some((b) => b.id === k.id));
  const bronnen = [...keuzes.bronnen, ...gasten.map((k) => ({ id: k.id, naam: k.naam }))];
  const [punt, zetPunt] = useState<Proefpunt>({
    id,
    tekst: '',
    bron: bronnen[0]?.id ?? '',
    gegevenssoort: keuzes.gegevenssoorten[0]?.id ?? '',
    niveau: 'groep',
    leden: [],
    kring: null,
    verruimd: null,
    alleen: null,
  });
  const [mis, zetMis] = useState(false);
  const zet = (deel: Partial<Proefpunt>) => {
    zetMis(false);
    zetPunt((p) => ({ ...p, ...deel }));
  };
  const zonderTekst = punt.tekst.trim() === '';
  const zonderLeden = punt.niveau === 'individu' && punt.leden.length === 0;
  const gronden = keuzes.incidenteleGrondslagen.filter(
    (g) => g.van === punt.bron && g.gegevenssoorten.includes(punt.gegevenssoort),
  );
  // A bron always sees its own: it needs no agreement of itself.
  const anderen = kolommen.filter((k) => k.id !== punt.bron);
  return (
    <form
      className="formulier"
      noValidate
      onSubmit={(g) => {
        g.preventDefault();
        if (zonderTekst || zonderLeden) zetMis(true);
        else klaar({ ...punt, leden: punt.niveau === 'individu' ? punt.leden : [] });
      }}
    >
      <Veld
        label={t.tekst}
        uitleg={t.tekstUitleg}
        autoFocus
        maxLength={500}
        value={punt.tekst}
        fout={mis && zonderTekst ? inzageTekst.erbij.leeg : undefined}
        onChange={(g) => zet({ tekst: g.target.value })}
      />
      <div className="formulier__naast">
        <Selectie
          label={t.bron}
          opties={bronnen}
          value={punt.bron}
          onChange={(g) => zet({ bron: g.target.value, verruimd: null, alleen: null })}
        />
        <Selectie
          label={t.soort}
          opties={keuzes.gegevenssoorten}
          value={punt.gegevenssoort}
          onChange={(g) => zet({ gegevenssoort: g.target.value, verruimd: null })}
        />
        <Keuze
          label={t.niveau}
          opties={[
            { id: 'groep', naam: t.niveaus.groep },
            { id: 'individu', naam: t.niveaus.individu },
          ]}
          waarde={punt.niveau}
          opKeuze={(x) => zet({ niveau: x === 'individu' ? 'individu' : 'groep' })}
        />
        <Selectie
          label={t.kring}
          leeg={t.standaard}
          opties={keuzes.kringen}
          value={punt.kring ?? ''}
          onChange={(g) => zet({ kring: g.target.value || null })}
        />
      </div>
      {punt.niveau === 'individu' && (
        <Vinken
          label={t.leden}
          fout={mis && zonderLeden ? t.ledenLeeg : undefined}
          opties={leden}
          gekozen={punt.leden}
          zet={(x) => zet({ leden: [...x] })}
        />
      )}
      <Vinken
        label={t.verruimd}
        opties={anderen}
        gekozen={punt.verruimd?.aan ?? []}
        zet={(aan) =>
          zet({ verruimd: aan.length > 0 ? { aan: [...aan], grondslag: punt.verruimd?.grondslag ?? null } : null })
        }
      />
      {punt.verruimd && gronden.length > 0 && (
        <Selectie
          label={t.grondslag}
          leeg={t.geenGrondslag}
          opties={gronden.map((g) => ({ id: g.id, naam: g.grondslag }))}
          value={punt.verruimd.grondslag ?? ''}
          onChange={(g) => zet({ verruimd: punt.verruimd && { ...punt.verruimd, grondslag: g.target.value || null } })}
        />
      )}
      <Vinken
        label={t.beperkt}
        uitleg={t.beperktUitleg}
        opties={anderen}
        gekozen={punt.alleen ?? []}
        zet={(alleen) => zet({ alleen: alleen.length > 0 ? [...alleen] : null })}
      />
      {voet}
    </form>
  );
}
