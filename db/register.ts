/**
 * From contract call to function: the one list of what the store's worker can do. A call that the contract sends to
 * the worker and that has no function here does not compile. `intern` is what only the main process may ask.
 */
import type { Overlegtafelcontract } from '../shared/contract/contract.ts';
import type { Aanroep, Gebied, Gelezen, Uitkomst } from '../shared/contract/kern.ts';
import { vulAan } from './commands/aanvullen.ts';
import { zetStand } from './commands/acties.ts';
import * as adresboek from './commands/adresboek.ts';
import * as advies from './commands/advies.ts';
import * as agendaonderdelen from './commands/agendaonderdelen.ts';
import * as agendasjablonen from './commands/agendasjablonen.ts';
import * as archief from './commands/archief.ts';
import * as besloten from './commands/besloten.ts';
import * as besluiten from './commands/besluiten.ts';
import * as bewaren from './commands/bewaren.ts';
import * as brieven from './commands/brieven.ts';
import * as concepten from './commands/concepten.ts';
import * as deelname from './commands/deelname.ts';
import * as deelnemers from './commands/deelnemers.ts';
import * as erbij from './commands/erbij.ts';
import * as gasttoets from './commands/gasttoets.ts';
import * as groepen from './commands/groepen.ts';
import * as instellen from './commands/instellen.ts';
import { log } from './commands/log.ts';
import * as logboek from './commands/logboek.ts';
import { voegNaamToe } from './commands/naamErbij.ts';
import * as namenlijst from './commands/namenlijst.ts';
import * as vaststelling from './commands/namenlijstVaststelling.ts';
import * as opening from './commands/opening.ts';
import * as overleg from './commands/overleg.ts';
import * as papier from './commands/papier.ts';
import * as plan from './commands/plan.ts';
import { proef } from './commands/proef.ts';
import * as punten from './commands/punten.ts';
import * as puntkring from './commands/puntkring.ts';
import { schrap } from './commands/schrappen.ts';
import * as sluitronde from './commands/sluitronde.ts';
import * as stukken from './commands/stukken.ts';
import * as tekenen from './commands/tekenen.ts';
import * as terug from './commands/terug.ts';
import * as uitnodigen from './commands/uitnodigen.ts';
import * as verslag from './commands/verslag.ts';
import * as verstrekkingen from './commands/verstrekkingen.ts';
import * as voorbereiding from './commands/voorbereiding.ts';
import { leestArchief } from './lezersrecht.ts';
import { geopend, stil } from './naOpdracht.ts';
import type { Omgeving } from './omgeving.ts';
import { actielijst } from './queries/acties.ts';
import { adresboeklijst } from './queries/adresboek.ts';
import { toonAgenda } from './queries/agenda.ts';
import { sjabloonlijst } from './queries/agendasjablonen.ts';
import { beslotenDeel } from './queries/beslotenDeel.ts';
import { besluitenlijst } from './queries/besluiten.ts';
import { bewaarstand } from './queries/bewaren.ts';
import { brievenbeeld } from './queries/brieven.ts';
import { haalConcept, schermplek } from './queries/concepten.ts';
import { deelnemerdetail } from './queries/deelnemer.ts';
import { elders } from './queries/elders.ts';
import { groepbeeld, groepenlijst, groepkeuzes } from './queries/groepbeeld.ts';
import { leesInstelling } from './queries/instelling.ts';
import { inzagebeeld } from './queries/inzage.ts';
import { kandidaten } from './queries/kandidaten.ts';
import { loglijst, logstand } from './queries/logboek.ts';
import { verschilbeeld } from './queries/namenlijstVaststelling.ts';
import { openingbeeld } from './queries/opening.ts';
import { overdrachtstand } from './queries/overdracht.ts';
import { overlegbeeld } from './queries/overlegbeeld.ts';
import { overleglijst } from './queries/overleglijst.ts';
import { mensen } from './queries/sleutels.ts';
import { sluitproef, toonSluitronde } from './queries/sluitronde.ts';
import { isVastgesteld, stukbeeld, stukkenlijst, stukrij, stukWeg } from './queries/stukken.ts';
import { verslagbeeld } from './queries/verslagbeeld.ts';
import { papierenBijOverleg, verstrekkingenlijst } from './queries/verstrekkingen.ts';

type InKluis<G extends Gebied> = { [N in keyof G]: G[N]['waar'] extends 'kluis' ? N : never }[keyof G];
type Functie<A extends Aanroep> = (omgeving: Omgeving, invoer: Gelezen<A>) => Uitkomst<A>;
/** One function per call that runs in the worker, no more and no fewer. */
type Kluisregister<C extends Record<string, Gebied>> = {
  readonly [G in keyof C as [InKluis<C[G]>] extends [never] ? never : G]: {
    readonly [N in InKluis<C[G]>]: Functie<C[G][N]>;
  };
};

const ids = (rijen: readonly { readonly id: string }[]) => rijen.map((r) => r.id);

const contractregister: Kluisregister<Overlegtafelcontract> = {
  groepen: {
    keuzes: (o) => groepkeuzes(o.lees, o.klok()),
    lijst: (o) => groepenlijst(o.lees),
    toon: (o, { groepId }) => {
      const beeld = groepbeeld(o.lees, groepId, o.klok());
      geopend(o, 'groep.geopend-op-scherm', { groep: groepId, leden: ids([...beeld.leden, ...beeld.recidive]) });
      return beeld;
    },
    maak: groepen.maak,
    beoordeel: groepen.beoordeel,
  },
  namenlijst: { voegNaamToe, brengIn: namenlijst.brengIn, stelVast: namenlijst.stelVast },
  vaststelling: {
    toon: (o, { overlegId, groepId }) => {
      const beeld = verschilbeeld(o.lees, overlegId, groepId, o.klok());
      const leden = [...beeld.nieuw, ...beeld.blijft, ...beeld.eraf].map((l) => l.lidId);
      geopend(o, 'vaststelling.geopend-op-scherm', { overleg: overlegId, groep: groepId, leden });
      return beeld;
    },
    geenWijziging: vaststelling.geenWijziging,
    zetInZaal: vaststelling.zetInZaal,
  },
  plan: { wijzig: plan.wijzig, voegInterventieToe: plan.voegInterventieToe },
  overleg: {
    lijst: (o) => overleglijst(o.lees),
    toon: (o, { overlegId }) => {
      const beeld = overlegbeeld(o.lees, overlegId, o.klok(), o.oefenkluis);
      geopend(o, 'overleg.geopend-op-scherm', { overleg: overlegId, leden: ids(beeld.keuzes.leden) });
      return beeld;
    },
    maak: overleg.maak,
    wijzig: voorbereiding.wijzig,
    verwijder: voorbereiding.verwijder,
    neemProfielOver: voorbereiding.neemProfielOver,
    open: overleg.open,
    toonOpening: overleg.toonOpening,
    legVoorlezenVast: overleg.legVoorlezenVast,
    kiesAgendapunt: overleg.kiesAgendapunt,
    kiesBladzijde: overleg.kiesBladzijde,
    zetBeamer: overleg.zetBeamer,
    zetPauze: overleg.zetPauze,
    sluit: overleg.sluit,
  },
  agenda: {
    toon: (o, { overlegId }) => toonAgenda(o.lees, overlegId, o.klok()),
    voegToe: agendaonderdelen.voegToe,
    wijzig: agendaonderdelen.wijzig,
    verwijder: agendaonderdelen.verwijder,
    zetVolgorde: agendaonderdelen.zetVolgorde,
    sjablonen: (o) => sjabloonlijst(o.lees),
    bewaarSjabloon: agendasjablonen.bewaar,
    herstelSjabloon: agendasjablonen.herstel,
  },
  opening: {
    toon: (o, { overlegId }) => openingbeeld(o.lees, overlegId, o.klok()),
    zetWieIsEr: opening.zetWieIsEr,
    legBijgepraatVast: opening.legBijgepraatVast,
  },
  deelnemers: {
    kandidaten: (o, { overlegId }) => kandidaten(o.lees, overlegId),
    toon: (o, { overlegId, deelnemerId }) => {
      const beeld = deelnemerdetail(o.lees, overlegId, deelnemerId);
      geopend(o, 'deelnemer.geopend-op-scherm', { overleg: overlegId, deelnemer: deelnemerId });
      return beeld;
    },
    nodigPartnerUit: uitnodigen.nodigPartnerUit,
    nodigVorigeUit: uitnodigen.nodigVorigeUit,
    wijzigPartner: uitnodigen.wijzigPartner,
    trekIn: uitnodigen.trekIn,
    nodigIncidenteelUit: gasttoets.nodigIncidenteelUit,
    wijzigIncidenteel: gasttoets.wijzigIncidenteel,
    zetAanwezig: deelnemers.zetAanwezig,
  },
  adresboek: {
    lijst: (o) => {
      const lijst = adresboeklijst(o.lees, o.klok());
      geopend(o, 'adresboek.geopend-op-scherm', { contacten: lijst.contacten.length });
      return lijst;
    },
    bewaar: adresboek.bewaar,
    verwijder: adresboek.verwijder,
  },
  punten: {
    proef,
    voegToe: punten.voegToe,
    wijzig: punten.wijzig,
    verwijder: punten.verwijder,
    verruim: puntkring.verruim,
    trekVerruimingIn: puntkring.trekVerruimingIn,
    versmal: puntkring.versmal,
    legVoorwaardenVast: puntkring.legVoorwaardenVast,
    elders: (o, { agendapuntId }) => {
      const lijst = elders(o.lees, agendapuntId, o.klok());
      geopend(o, 'elders.geopend-op-scherm', { agendapunt: agendapuntId });
      return lijst;
    },
    haalErbij: erbij.haalErbij,
    haalEraf: erbij.haalEraf,
  },
  terug: { draai: terug.draai, opnieuw: terug.opnieuw },
  advies: {
    proef: advies.proef,
    vraag: advies.vraag,
    trekAkkoordIn: advies.trekAkkoordIn,
    geefVrij: advies.geefVrij,
    trekTerug: advies.trekTerug,
  },
  verklaringen: { legPapierVast: papier.legPapierVast },
  besloten: {
    toon: (o, { overlegId, agendapuntId }) => beslotenDeel(o.lees, overlegId, agendapuntId, o.klok()),
    kies: besloten.kies,
    versmal: besloten.versmal,
    komtNiet: besloten.komtNiet,
  },
  tekenen: { tekst: tekenen.tekst, levelIn: tekenen.levelIn },
  sluitronde: {
    toon: (o, { overlegId }) => toonSluitronde(o.lees, overlegId, o.klok()),
    proef: (o, { overlegId, ontvanger }) => sluitproef(o.lees, overlegId, ontvanger, o.klok()),
    legVast: sluitronde.legVast,
    haalWeg: sluitronde.haalWeg,
    niemand: sluitronde.niemand,
  },
  stukken: {
    lijst: (o) => stukkenlijst(o.lees).filter((stuk) => !leestArchief(o) || isVastgesteld(stuk.staat)),
    toon: (o, { stukId }) => {
      const rij = stukrij(o.lees, stukId);
      if (leestArchief(o) && !isVastgesteld(rij.staat)) stukWeg();
      geopend(o, 'stuk.geopend-op-scherm', { stuk: stukId });
      return stukbeeld(o.lees, rij, rij.soort === 'verklaring' ? [] : stukken.nodigeAkkoorden(o.lees, rij));
    },
    maakVerslag: stukken.maakVerslag,
    maakPlan: stukken.maakPlan,
    legVoor: stukken.legVoor,
    legAkkoordVast: stukken.legAkkoordVast,
    stelVast: stukken.stelVast,
  },
  verstrekkingen: {
    lijst: (o) => {
      const lijst = verstrekkingenlijst(o.lees, o.klok());
      geopend(o, 'verstrekkingen.geopend-op-scherm', { regels: lijst.regels.length });
      return lijst;
    },
    bijOverleg: (o, { overlegId }) => papierenBijOverleg(o.lees, overlegId, o.klok()),
    legTerugVast: verstrekkingen.legTerugVast,
  },
  verslag: {
    toon: (o, { stukId }) => verslagbeeld(o.lees, stukId, o.klok()),
    vulAan,
    zetOpAgenda: verslag.zetOpAgenda,
    schrap,
    legOpmerkingVast: verslag.legOpmerkingVast,
    nieuweVersie: verslag.nieuweVersie,
  },
  acties: {
    lijst: (o) => {
      const lijst = actielijst(o.lees, o.klok());
      const aantal = lijst.partners.reduce((n, p) => n + p.acties.length, lijst.klaar.length);
      geopend(o, 'acties.geopend-op-scherm', { aantal });
      return lijst;
    },
    zetStand,
  },
  besluiten: {
    lijst: (o) => besluitenlijst(o.lees, o.klok()),
    registreer: besluiten.registreer,
    beeindig: besluiten.beeindig,
  },
  inzage: {
    toets: (o, invoer) => {
      const beeld = inzagebeeld(o.lees, invoer, o.klok());
      if (invoer.overlegId !== null) geopend(o, 'inzage.geopend-op-scherm', { overleg: invoer.overlegId });
      return beeld;
    },
  },
  concepten: {
    haal: (o, plek) => haalConcept(o.lees, plek, o.klok()),
    bewaar: stil(concepten.bewaar),
    wis: stil(concepten.wis),
    plek: (o) => schermplek(o.lees, o.klok()),
    zetPlek: stil(concepten.zetPlek),
  },
  logboek: {
    lijst: (o, invoer) => {
      // First, so that the row is in what is shown.
      geopend(o, 'logboek.geopend-op-scherm', { soort: invoer.soort, dag: invoer.dag });
      return loglijst(o.lees, invoer);
    },
    stand: (o) => logstand(o.lees),
    vergelijk: logboek.vergelijk,
  },
  overdracht: { stand: (o) => overdrachtstand(o.lees) },
  bewaren: {
    stand: (o) => {
      const stand = bewaarstand(o.lees, o.klok(), o.vernietigBinnenDagen);
      geopend(o, 'bewaren.geopend-op-scherm', { posten: stand.vervallen.length });
      return stand;
    },
    beeindigDeelname: deelname.beeindigDeelname,
    hervatDeelname: deelname.hervatDeelname,
    sluitGroep: deelname.sluitGroep,
    heropenGroep: deelname.heropenGroep,
    trekImportIn: bewaren.trekImportIn,
    vernietig: bewaren.vernietig,
    archiveer: archief.archiveer,
    beeindigArchief: archief.beeindigArchief,
    bevestigKlok: bewaren.bevestigKlok,
  },
  brieven: {
    toon: (o, { lidId }) => brievenbeeld(o.lees, lidId, o.klok()),
    legVast: brieven.legVast,
    verwijder: brieven.verwijder,
  },
};

/** What the main process asks for itself; no window can reach it, because the contract does not know it. */
const intern = {
  richtIn: instellen.richtIn,
  stand: instellen.stand,
  zetThema: instellen.zetThema,
  mensen,
  kopiemap: (o: Omgeving) => leesInstelling(o.lees, 'kopiemap'),
  zetKopiemap: instellen.zetKopiemap,
  beginTekenen: tekenen.beginTekenen,
  eindeTekenen: tekenen.eindeTekenen,
  tafelcodeKlopt: tekenen.tafelcodeKlopt,
  controleerLogboek: logboek.controleer,
  logboekGezien: logboek.gezien,
  logboekBewaring: logboek.bewaring,
  ruimLogboekOp: logboek.ruimOp,
  keurVerstrekking: verstrekkingen.keurVerstrekking,
  bestandVerwijderd: (o: Omgeving, { groepId }: { readonly groepId: string }) =>
    o.schrijf((db) => log(o, db, 'groepsscan.bestand-verwijderd', { groep: groepId })),
  /** Before a folder is asked for: may these documents leave at all? */
  keurExport: (o: Omgeving, { stukIds }: { readonly stukIds: readonly string[] }) => {
    stukken.teExporteren(o.lees, stukIds);
    // Also when it is cut off between writing the package and the register: that it began is on record.
    o.schrijf((db) => log(o, db, 'export.begonnen', { stukken: [...new Set(stukIds)] }));
  },
};

export { sleutelboek } from './commands/sleutels.ts';
export { magLezer } from './lezersrecht.ts';
export { migraties } from './migraties.ts';
export { bijOpenen, naElkeOpdracht } from './naOpdracht.ts';
export const register = { ...contractregister, intern };
