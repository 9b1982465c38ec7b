/** What there is to choose from when something is noted in a meeting. */
import type { Keuze } from '../../shared/contract/basis.ts';
import type { Overlegbeeld } from '../../shared/contract/overlegbeeld.ts';
import { type Convenantprofiel, korteNaam, standaardkring, vindKring } from '../../shared/domein/profiel.ts';
import { partnerDoetMee } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import type { Lid } from './gegevens.ts';
import { waaromNiet, zonderDeelname } from './nodig.ts';
import { grondslagkeuzes } from './profiel.ts';
import type { Overlegsituatie } from './situatie.ts';

type Keuzes = Overlegbeeld['keuzes'];

/** Noted in the meeting itself: an addition afterwards says nothing about what is noted next. */
const genoteerd = (db: ReadableDb, overlegId: string): Keuzes['genoteerd'] =>
  db
    .prepare<Keuzes['genoteerd'][number]>(
      `SELECT bron, gegevenssoort, verantwoordelijke FROM punt WHERE overleg_id = ? AND aanvulling_door IS NULL
       GROUP BY bron, gegevenssoort, verantwoordelijke ORDER BY max(volgorde) DESC`,
    )
    .all(overlegId);

export function overlegkeuzes(db: ReadableDb, o: Overlegsituatie, leden: readonly Lid[]): Keuzes {
  const profiel: Convenantprofiel = o.situatie.profiel;
  const partners = profiel.partners
    .filter((p) => partnerDoetMee(profiel, p.id, o.overleg.datum))
    .map((p): Keuze => ({ id: p.id, naam: korteNaam(p) }));
  const gasten = o.rijen.filter((r) => r.partner === null).map((r): Keuze => ({ id: r.id, naam: r.organisatie }));
  return {
    bronnen: [...partners, ...gasten],
    gegevenssoorten: profiel.gegevenssoorten.map((s) => ({ id: s, naam: s })),
    kringen: profiel.kringen.map((k) => ({ id: k.id, naam: k.naam })),
    doelen: profiel.doelen.map((d) => ({ id: d.id, naam: d.naam })),
    partners,
    genoteerd: genoteerd(db, o.overleg.id),
    nietMee: zonderDeelname(o).map((p) => ({ id: p.id, naam: korteNaam(p), waarom: waaromNiet(p) })),
    leden: leden.map((l) => ({ id: l.id, groepId: l.groep_id, code: l.code, naam: l.naam })),
    kringZonderGast: profiel.gegevenssoorten.flatMap((gegevenssoort) =>
      (['groep', 'individu'] as const).flatMap((niveau) => {
        const kring = standaardkring(profiel, gegevenssoort, niveau);
        return vindKring(profiel, kring)?.incidenteel ? [] : [{ gegevenssoort, niveau, kring }];
      }),
    ),
    incidenteleGrondslagen: grondslagkeuzes(profiel),
  };
}
