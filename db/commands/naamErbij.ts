/**
 * A name that a partner brings at the table (art. 8 lid 4): on the bruto list, as a datum of that partner. The partners
 * decide on it as on any other name; who sees it follows from whose it is.
 */
import type { namenlijst } from '../../shared/contract/groepen.ts';
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { vindDubbelen } from '../../shared/domein/groepsscan/dubbelen.ts';
import type { Geboren, Ingelezen } from '../../shared/domein/groepsscan/voorbeeld.ts';
import { ingebrachteNaam } from '../../shared/domein/naamhulp.ts';
import { type Convenantprofiel, partnerInWoorden } from '../../shared/domein/profiel.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import type { ReadableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { bekendenVanGroep } from '../queries/bekenden.ts';
import { ledenVanGroep } from '../queries/gegevens.ts';
import { situatieZonderOverleg } from '../queries/situatie.ts';
import { eisBijgewerkt } from './achterstand.ts';
import { eisBesluit2A, eisGrondslag, zetStaat } from './groepen.ts';
import { bezetteCodes, zetLid } from './lid.ts';
import { log } from './log.ts';

type Aanroep = (typeof namenlijst)['voegNaamToe'];
type Invoer = Gelezen<Aanroep>;

/** @throws Geweigerd DATUM_IN_TOEKOMST */
function eisGeboren(geboren: Geboren | null, vandaag: string): void {
  if (geboren === null) return;
  const toekomst = geboren.soort === 'datum' ? geboren.datum > vandaag : geboren.jaar > Number(vandaag.slice(0, 4));
  if (toekomst) weiger('DATUM_IN_TOEKOMST', 'Deze geboortedatum ligt in de toekomst. Kijk de datum na.');
}

/**
 * Who stands there already does not come there twice: then this partner brings his name too, or a new decision lets him
 * take part again. Where names only look alike, the chair may say that it is somebody else.
 * @throws Geweigerd NAAM_STAAT_ER_AL, NAAM_LIJKT
 */
function eisNieuw(db: ReadableDb, profiel: Convenantprofiel, invoer: Invoer, rij: Ingelezen): void {
  const dubbelen = vindDubbelen([rij], bekendenVanGroep(db, invoer.groepId));
  const dubbel = dubbelen.find((d) => d.zekerheid === 'gelijk') ?? dubbelen[0];
  if (dubbel?.b.soort !== 'lid' || (dubbel.zekerheid === 'lijkt' && invoer.iemandAnders)) return;
  const { lidId, code } = dubbel.b;
  const partner = partnerInWoorden(profiel, invoer.bron);
  const lid = ledenVanGroep(db, invoer.groepId).find((l) => l.id === lidId);
  const hulp =
    lid === undefined
      ? `Zijn deelname is beëindigd. Doet hij weer mee? Leg dat besluit vast bij de groep.`
      : lid.brengers.includes(invoer.bron)
        ? `Die naam bracht ${partner} al in.`
        : `Leg bij ${code} vast dat ${partner} de naam ook inbrengt.`;
  const meer = lid === undefined ? { artikel: 'art. 12 lid 1' } : {};
  if (dubbel.zekerheid === 'gelijk') {
    weiger('NAAM_STAAT_ER_AL', `Deze naam is er al, als ${code}. ${dubbel.waarom} ${hulp}`, meer);
  }
  weiger(
    'NAAM_LIJKT',
    `Deze naam lijkt op ${code}. ${dubbel.waarom} Is het dezelfde persoon? ${hulp} Is het iemand anders? Vink dat aan.`,
    meer,
  );
}

/**
 * @throws Geweigerd NAAM_ONTBREEKT, NIET_GEVONDEN, NOG_GEEN_BESLUIT_2A, GROEP_GESLOTEN, VERNIETIGING_WACHT,
 * DATUM_IN_TOEKOMST, GEEN_GRONDSLAG, NAAM_STAAT_ER_AL, NAAM_LIJKT
 */
export function voegNaamToe(omgeving: Omgeving, invoer: Invoer): Uitvoer<Aanroep> {
  const { groepId, bron, voornaam, roepnaam, tussenvoegsel, achternaam, geboren } = invoer;
  if (voornaam === '' && roepnaam === '' && achternaam === '') {
    weiger('NAAM_ONTBREEKT', 'Er staat nog geen naam. Vul een voornaam, roepnaam of achternaam in.');
  }
  const rij: Ingelezen = {
    ...{ rij: 1, voornaam, roepnaam, tussenvoegsel, achternaam, geboren, geslacht: 'onbekend' },
    ...{ adres: '', postcode: '', plaats: '', dagbesteding: '', vertegenwoordigers: [], gedrag: '', meldingen: [] },
  };
  return omgeving.schrijf((db) => {
    eisBesluit2A(db, groepId);
    eisBijgewerkt(omgeving, db, groepId);
    eisGeboren(geboren, dagVan(omgeving.klok()));
    const { situatie } = situatieZonderOverleg(db, omgeving.klok());
    const naam = ingebrachteNaam(situatie.profiel, { id: omgeving.nieuwId(), groepId }, bron);
    eisGrondslag(situatie, naam);
    eisNieuw(db, situatie.profiel, invoer, rij);
    const code = zetLid(omgeving, db, naam, rij, bezetteCodes(db));
    zetStaat(omgeving, groepId, 'beoordeeld', 2);
    log(omgeving, db, 'naam.toegevoegd', { lid: naam.id, groep: groepId, bron });
    return { lidId: naam.id, code };
  });
}
