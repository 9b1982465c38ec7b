/**
 * What a header means. Patterns match the words of a header in lower case without accents and signs, as
 * `kopwoorden` gives them. What may not be kept goes first: `BSN ouder` is a BSN, not a parent.
 */
import { kopwoorden } from './tekst.ts';
import type { Veld } from './voorbeeld.ts';

const ART10 = 'staat niet in de lijst van gegevens die het bestand mag bevatten (art. 10 van het convenant)';

/** What may not be kept, with the Dutch reason. Order matters: the first that fits gives the reason. */
const verboden: readonly (readonly [RegExp, string])[] = [
  [
    /\bbsn|burger ?service|\bsofi|\ba ?nummer\b|persoonsnummer|strafrechtsketen|\bskn\b/,
    'Het burgerservicenummer en andere persoonsnummers mogen niet in het bestand (art. 10 van het convenant, art. 46 UAVG).',
  ],
  [
    /\b(?:paspoort|id ?kaart|identiteits|document|rijbewijs|vreemdelingen|v)(?:bewijs|kaart)? ?(?:nummer|nr)\b|paspoort|identiteitsbewijs/,
    'Nummers van identiteitsbewijzen mogen niet in het bestand (art. 10 van het convenant).',
  ],
  [/foto|afbeelding|portret|\bimage\b|\bpicture\b/, 'Foto’s mogen niet in het bestand (art. 10 van het convenant).'],
  [
    /nationaliteit|\bnat\b|staatsburger|verblijfs(?:status|titel|recht|vergunning)/,
    'Nationaliteit en verblijfsstatus mogen niet in het bestand (art. 10 van het convenant).',
  ],
  [
    /etnicit|etnisch|afkomst|herkomst|geboorte ?land|geboorte ?plaats|\bgeb(?:oren)? (?:te|in|land|plaats)\b|migratie|culture|allochto|huidskleur|\bras\b|signalement|uiterlijk/,
    'Afkomst, geboorteland en uiterlijk mogen niet in het bestand (art. 10 van het convenant, art. 9 AVG).',
  ],
  [
    /religi|geloof|godsdienst|levensovertuiging|kerk|moskee/,
    'Geloof en levensovertuiging mogen niet in het bestand (art. 10 van het convenant, art. 9 AVG).',
  ],
  [
    /seksuele|geaardheid|politieke|vakbond|gezondheid|medisch|medicatie|diagnose|stoornis|verslaving|psychi|\biq\b|\blvb\b|zorgverzeker/,
    'Bijzondere persoonsgegevens, zoals gezondheid, mogen niet in het bestand (art. 10 van het convenant, art. 9 AVG).',
  ],
  [
    /telefoon|\btel\b|mobiel|\bgsm\b|\be ?mail|\bmail|instagram|snapchat|tiktok|facebook|social ?media|whatsapp/,
    `Telefoon, e-mail en sociale media: dat ${ART10}.`,
  ],
  [
    /\b(?:aantal|totaal)\b|registraties \d|^(?:registraties?|antecedenten?|mutaties?|incidenten|veroordeling(?:en)?|sepots?|strafblad|justitiele documentatie)\b|\b(?:pv|bvh|zaak|parket|proces verbaal|dossier|registratie|mutatie) ?(?:nummers?|nrs?)\b|parketnummer|justitiele/,
    `Registraties, aantallen en zaaknummers: dat ${ART10}.`,
  ],
  [
    /burgerlijke staat|inkomen|uitkering|schuld|bankreken|\biban\b|kenteken|voertuig|\bscooter\b|netwerk|vrienden|contacten|\bschoenmaat\b|\blengte\b/,
    `Dit gegeven ${ART10}.`,
  ],
  [
    /^(?:v?nr|no|nummer|volg ?(?:nr|nummer)|rij(?: ?(?:nr|nummer))?|regel(?: ?(?:nr|nummer))?|id|code)$/,
    'Volgnummer of code van het bestand: niet nodig.',
  ],
];

const ouder =
  '(?:ouders?|verzorgers?|moeder|vader|voogd(?:en|ij)?|gezags? ?(?:dragers?|hebbende|hebbers?)|gezag|curator|mentor|wettelijke? vertegenwoordigers?|vertegenwoordigers?)';

/**
 * Which field a header is. Lower in the list is a weaker match: of two columns for one field, the stronger wins.
 * Whole headers only: a part of a header proves nothing (`adres ouders` is not the address of the youth).
 */
const patronen: readonly (readonly [Veld, RegExp])[] = [
  [
    'voornaam',
    /^(?:officiele |alle )?voor ?na(?:a?m|men)(?: en)?(?: s)?$|^doopna(?:am|men)$|^first ?names?$|^given names?$|^vn$/,
  ],
  ['roepnaam', /^roep ?na(?:am|men)$|^voornaam in gebruik$/],
  [
    'tussenvoegsel',
    /^(?:tussen ?v(?:oegsels?|gsl)?|voorvoegsels?(?: geslachtsnaam| achternaam)?|tussenvoeg|t ?v|tvs|tsv|vvs|voorv|prefix)$/,
  ],
  ['achternaam', /^(?:achter ?na(?:am|men)|geslachts ?naam|familie ?naam|last ?name|surname|family name|anaam)$/],
  [
    'naam',
    /^(?:volledige na(?:am|men)|na(?:am|men)|naam (?:van )?(?:de )?(?:jongere|jeugdige|betrokkene|persoon|lid|groepslid)|achternaam(?: en)? voorna(?:am|men)|voorna(?:am|men)(?: en)? achternaam|naam voorna(?:am|men)|(?:full )?name|jongere|jeugdige|betrokkene|persoon|groepslid)$/,
  ],
  [
    'geboortedatum',
    /^(?:geboorte ?(?:datum|dag|dat|dtm)|geb ?(?:datum|dat|dtm|dt)|datum geboorte|geboren(?: op)?|geb|date of birth|birth ?date|dob)(?: (?:dd mm (?:jj|jjjj|yyyy)|of jaar|jaar))?$/,
  ],
  ['geboortedatum', /^(?:geboorte ?jaar|geb ?jaar|jaar van geboorte|bouwjaar)$/],
  ['geslacht', /^(?:geslacht|gesl|m v(?: x)?|mvx?|sekse|gender|sex|man vrouw|jongen meisje|j m)(?: m v(?: x)?)?$/],
  [
    'adres',
    /^(?:(?:woon|verblijfs?|brp|post)? ?adres(?:gegevens)?|straat(?: ?naam)?(?:(?: en| \+)? ?(?:huis ?)?(?:nummer|nr))?|adres (?:straat|jongere|jeugdige|woonadres)(?: (?:en )?(?:huisnummer|huisnr|nr))?|address|street)$/,
  ],
  [
    'huisnummer',
    /^(?:huis ?(?:nummer|nr|no)(?: ?(?:en )?(?:toevoeging|toev))?|hnr|huisletter|(?:huisnummer ?)?toevoeging|huisnr toev)$/,
  ],
  ['postcode', /^(?:post ?code|post ?cd|pc|zip(?: ?code)?|postal code)$/],
  ['plaats', /^(?:(?:woon)? ?plaats(?: ?naam)?|woonpl|stad|woongemeente|gemeente|city)$/],
  [
    'dagbesteding',
    /^(?:dag ?besteding|school(?: ?(?:of|en))?(?: ?(?:werk|dagbesteding|opleiding))?|opleiding(?: ?(?:of|en)? ?werk)?|onderwijs|werk(?: ?(?:of|en))?(?: ?school)?|school ?werk|dagbesteding (?:school|werk).*)$/,
  ],
  [
    'gezagsdragers',
    new RegExp(`^(?:na(?:am|men) )?${ouder}(?:(?: of| en)? ?${ouder})*(?: s| n| en)?(?: \\d)?(?: na(?:am|men))?$`),
  ],
  [
    'gedrag',
    /^(?:(?:korte )?(?:om|be)schrijving (?:van )?(?:het )?gedrag|gedrag(?:ingen)?|(?:problematisch|overlastgevend|waargenomen) gedrag|gedragsomschrijving|aard(?: (?:van )?(?:de |het )?(?:registraties?|overlast|gedrag|incidenten|feiten|problematiek|meldingen))?|overlast(?: ?feiten)?|behaviour)$/,
  ],
  ['gedrag', /^(?:opmerking(?:en)?|(?:korte )?omschrijving|toelichting|notities?)$/],
];

/** Free columns where something can stand that changes the picture of a person: the user is pointed to them. */
const vrijeTekst = /^(?:opmerking(?:en)?|bijzonderhe(?:id|den)|toelichting|notities?|overige?|status|let op)$/;

/** Why a column with this header may not be kept; null if nothing forbids it. */
export function redenVanKop(kop: string): string | null {
  const woorden = kopwoorden(kop);
  return verboden.find(([patroon]) => patroon.test(woorden))?.[1] ?? null;
}

/** The field that a header names, with its strength (lower is stronger); null if it is unknown or forbidden. */
export function veldVanKop(kop: string): { veld: Veld; sterkte: number } | null {
  const woorden = kopwoorden(kop);
  if (woorden === '' || redenVanKop(kop) !== null) return null;
  const sterkte = patronen.findIndex(([, patroon]) => patroon.test(woorden));
  const gevonden = patronen[sterkte];
  return gevonden ? { veld: gevonden[0], sterkte } : null;
}

export const isVrijeTekst = (kop: string): boolean => vrijeTekst.test(kopwoorden(kop));
/** A bare `nr` right after a street is the house number. */
export const isKaalNummer = (kop: string): boolean => /^(?:nr|no|nummer)$/.test(kopwoorden(kop));
export const isStraat = (kop: string): boolean => /^straat(?: ?naam)?$/.test(kopwoorden(kop));
