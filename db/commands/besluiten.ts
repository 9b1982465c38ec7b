/** Commands of the area `besluiten`: registering and ending a besluit art. 20 Wpg. Both count for the future only. */
import type { besluiten } from '../../shared/contract/besluiten.ts';
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { besluitArt20WpgSchema } from '../../shared/domein/profiel.ts';
import { dagVan, datumInWoorden } from '../../shared/domein/tijd.ts';
import type { Omgeving } from '../omgeving.ts';
import { type Besluitrij, besluitVanRij } from '../queries/besluiten.ts';
import { huidigProfiel } from '../queries/profiel.ts';
import { eisVerleden } from './groepen.ts';
import { log } from './log.ts';

type Aanroepen = typeof besluiten;

export function registreer(
  omgeving: Omgeving,
  invoer: Gelezen<Aanroepen['registreer']>,
): Uitvoer<Aanroepen['registreer']> {
  return omgeving.schrijf((db) => {
    const profiel = huidigProfiel(db);
    eisVerleden(omgeving, invoer.datum);
    if (invoer.geldigTot < invoer.geldigVan) {
      weiger('TERMIJN_VOOR_BEGIN', 'De laatste dag ligt voor de eerste dag. Kies een latere laatste dag.');
    }
    if (!invoer.gegevenssoorten.every((s) => profiel.gegevenssoorten.includes(s))) {
      weiger('SOORT_ONBEKEND', 'Deze soort gegevens kent het convenantprofiel niet. Kies een andere.');
    }
    if (!invoer.aan.every((id) => profiel.partners.some((p) => p.id === id))) {
      weiger('GEEN_PARTNER', 'Deze ontvanger is geen partner van het convenant. Kies een andere.');
    }
    const { voorwaarden, ...rest } = invoer;
    const inhoud = besluitArt20WpgSchema.parse({
      ...rest,
      gegevenssoorten: [...new Set(invoer.gegevenssoorten)],
      aan: [...new Set(invoer.aan)],
      ...(voorwaarden === '' ? {} : { voorwaarden }),
    });
    const besluitId = omgeving.nieuwId();
    db.prepare('INSERT INTO besluit_art20 (id, inhoud, sinds) VALUES (?, ?, ?)').run(
      besluitId,
      JSON.stringify(inhoud),
      omgeving.klok().toISOString(),
    );
    log(omgeving, db, 'besluit20.geregistreerd', {
      besluit: besluitId,
      geldigVan: inhoud.geldigVan,
      geldigTot: inhoud.geldigTot,
      aan: inhoud.aan,
    });
    return { besluitId };
  });
}

export function beeindig(omgeving: Omgeving, invoer: Gelezen<Aanroepen['beeindig']>): void {
  omgeving.schrijf((db) => {
    const rij = db
      .prepare<Besluitrij>('SELECT id, inhoud, beeindigd_op FROM besluit_art20 WHERE id = ?')
      .get(invoer.besluitId);
    if (!rij) {
      return weiger(
        'NIET_GEVONDEN',
        'Dit besluit staat niet in het register. Een besluit uit het convenantprofiel verandert alleen met dat profiel.',
      );
    }
    if (rij.beeindigd_op !== null) {
      weiger(
        'AL_BEEINDIGD',
        `Dit besluit is al beëindigd per ${datumInWoorden(rij.beeindigd_op)}. Dat blijft zo staan.`,
      );
    }
    if (invoer.per < dagVan(omgeving.klok())) {
      weiger(
        'EINDE_IN_VERLEDEN',
        'Beëindigen werkt alleen voor de toekomst: wat gezien is, is gezien. Kies vandaag of een latere dag.',
      );
    }
    const { geldigTot } = besluitVanRij(rij);
    if (invoer.per > geldigTot) {
      weiger(
        'BESLUIT_LOOPT_AL_AF',
        `De laatste dag van dit besluit is ${datumInWoorden(geldigTot)}. Kies een eerdere dag, of laat het aflopen.`,
      );
    }
    db.prepare(
      'UPDATE besluit_art20 SET beeindigd_op = ?, beeindigd_reden = ?, beeindigd_vastgelegd_op = ? WHERE id = ?',
    ).run(invoer.per, invoer.reden, omgeving.klok().toISOString(), rij.id);
    log(omgeving, db, 'besluit20.beeindigd', { besluit: rij.id, per: invoer.per });
  });
}
