/** What a plan van aanpak for the DMS says: the plan of a group as its audience may see it, without names. */
import { partnerInWoorden } from '../../shared/domein/profiel.ts';
import { projecteerVoor } from '../../shared/domein/projectie.ts';
import type { Planinhoud } from '../../shared/domein/stukinhoud.ts';
import type { ReadableDb } from '../handles.ts';
import { interventiesVanGroep, ledenVanGroep } from './gegevens.ts';
import { situatieZonderOverleg } from './situatie.ts';
import { dmsLezer, type Gemaakt, type Maakmoment } from './stukmaken.ts';
import { Vervanger } from './vervanger.ts';

/** The plan van aanpak of a group as it stands now. @param datum day that it bears */
export function planinhoud(
  db: ReadableDb,
  groepId: string,
  { nu, oefening, versie }: Maakmoment,
  datum: string,
): Gemaakt<Planinhoud> {
  const { situatie } = situatieZonderOverleg(db, nu);
  const { profiel } = situatie;
  const v = new Vervanger(db);
  const codes = new Map(ledenVanGroep(db, groepId).map((l) => [l.id, l.code]));
  // What was agreed about people who all left is no plan any more; of the others those who take part are named.
  const lopend = interventiesVanGroep(db, groepId).filter((i) => !i.beeindigd || i.leden.some((id) => codes.has(id)));
  const groep = db.prepare<{ naam: string }>('SELECT naam FROM groep WHERE id = ?').get(groepId);
  const kop = db
    .prepare<{ aard_en_omvang: string; doelen: string; monitoring: string }>(
      'SELECT aard_en_omvang, doelen, monitoring FROM plan WHERE groep_id = ?',
    )
    .get(groepId);
  const signaal = db
    .prepare<{ gedrag: string; omvang: string }>(
      'SELECT gedrag, omvang FROM groepssignaal WHERE groep_id = ? ORDER BY datum',
    )
    .get(groepId);
  const aard =
    kop && kop.aard_en_omvang !== '' ? kop.aard_en_omvang : `${signaal?.omvang ?? ''}. ${signaal?.gedrag ?? ''}`;
  const inhoud: Planinhoud = {
    soort: 'plan',
    gemeente: profiel.gemeente.naam,
    oefening,
    versie,
    vervangt: versie > 1 ? versie - 1 : null,
    groep: v.tekst(groep?.naam ?? ''),
    datum,
    aardEnOmvang: v.tekst(aard),
    doelen: ((kop ? JSON.parse(kop.doelen) : []) as string[]).map(v.tekst),
    interventies: projecteerVoor(situatie, dmsLezer(profiel), lopend).map((i) => ({
      soort: i.soort,
      wat: v.tekst(i.wat),
      codes: i.leden.flatMap((id) => codes.get(id) ?? []),
      verantwoordelijke: partnerInWoorden(profiel, i.verantwoordelijke),
      termijn: i.termijn,
    })),
    monitoring: kop && kop.monitoring !== '' ? v.tekst(kop.monitoring) : null,
    afronding: null,
  };
  return { inhoud, vervangen: v.verslag() };
}
