/** Every sentence of the vault's screens: first start, unlocking, the recovery code. B1, "u", verbs first. */

export const kluisTekst = {
  merk: 'Overlegtafel',
  voet: 'Alles in Overlegtafel is versleuteld. Overlegtafel gebruikt geen netwerk.',
  opSlot: { kop: 'Op slot', zin: 'Niemand ziet iets. De beamer is leeg.' },
  rollen: {
    procesregisseur: 'Procesregisseur',
    vervanger: 'Vervanger',
    archief: 'Meelezer archief',
    beheerder: 'Beheerder',
    herstel: 'Herstelcode',
  },

  ontgrendelen: {
    kop: 'Ontgrendelen',
    wie: 'Wie bent u?',
    wachtzin: 'Wachtzin',
    knop: 'Ontgrendel',
    bezig: 'Even geduld. De wachtzin wordt gecontroleerd.',
    fout: 'De vorige wachtzin klopte niet.',
    foutHelpt: 'Er is niets verloren. U kunt het nu opnieuw proberen.',
    wacht: (tijd: string) => `U kunt het over ${tijd} opnieuw proberen.`,
    wachtKort: 'Er is niets verloren.',
    leeg: 'Vul uw wachtzin in.',
    herstel: 'Gebruik de herstelcode',
    terugzetten: 'Zet een reservekopie terug',
  },

  herstel: {
    kop: 'Herstellen met de herstelcode',
    zin: 'U opent de kluis met de herstelcode. Daarna geldt uw nieuwe wachtzin. De oude wachtzin werkt dan niet meer.',
    code: 'Herstelcode',
    codeUitleg: 'De code die u bij het begin hebt opgeschreven. Streepjes en spaties mogen weg.',
    knop: 'Herstel en ontgrendel',
    terug: 'Terug naar ontgrendelen',
    codeLeeg: 'Vul de herstelcode in.',
    codeFout: 'Deze herstelcode klopt niet.',
    codeFoutHelpt: 'Kijk de code na, groep voor groep. Er is niets verloren.',
  },

  start: {
    ringKop: (stap: number) => `Stap ${stap} van 4`,
    ringZin: 'Er is nog geen kluis op deze laptop.',
    stappen: ['Begin', 'Wachtzin', 'Convenant', 'Herstelcode'],
    kop: 'Begin met Overlegtafel',
    wat: 'U maakt een kluis. Daarin staan de groepen, het overleg en de stukken. Alles in de kluis is versleuteld en blijft op deze laptop.',
    oefenKop: 'Hier maakt u een oefenkluis.',
    oefenZin:
      'Overlegtafel draait nu in een gewone browser. Die is niet veilig genoeg voor echte gegevens. Gebruik alleen verzonnen namen. Op elk scherm en op elk stuk staat OEFENING.',
    naam: 'Uw naam',
    naamUitleg: 'U bent de procesregisseur. Uw naam komt op het verslag.',
    volgende: 'Ga verder',
    vorige: 'Vorige stap',

    wachtzinKop: 'Kies een wachtzin',
    wachtzinZin: 'Een wachtzin is een lang wachtwoord. Neem vier of meer woorden die niet bij elkaar horen.',
    wachtzin: 'Wachtzin',
    herhaling: 'Wachtzin, nog een keer',
    herhalingFout: 'De twee wachtzinnen zijn niet gelijk. Typ de wachtzin opnieuw.',
    tafelcode: 'Tafelcode',
    tafelcodeUitleg:
      'Zes cijfers. Hiermee krijgt u uw scherm terug als iemand aan tafel heeft getekend. Kies een andere code dan uw pincode.',
    tafelcodeFout: 'Vul precies zes cijfers in.',

    profielKop: 'Kies het convenant',
    profielZin: 'In het convenantprofiel staat wie partner is, wie wat mag zien en welke teksten u voorleest.',
    vastKop: 'Het convenant van uw gemeente',
    vastUitleg: 'Uw gemeente heeft dit profiel klaargezet. U kunt geen ander kiezen.',
    ingebouwd: 'Ingebouwd profiel',
    ingebouwdUitleg: 'Een voorbeeldconvenant met eigen teksten. Genoeg om mee te beginnen of te oefenen.',
    bestand: 'Profiel uit een bestand',
    bestandUitleg: 'Een bestand van uw gemeente (convenantprofiel/1, .json).',
    kies: 'Kies bestand',
    kiesAnder: 'Kies een ander bestand',
    keuren: 'Het profiel wordt gelezen.',
    gemeente: 'Gemeente',
    citeertitel: 'Convenant',
    partners: 'Partners',
    looptTot: 'Loopt tot',
    verlopen: 'Dit convenant is verlopen. U kunt verder, maar vraag eerst of het is verlengd.',
    ongeldig: (n: number) =>
      n === 1
        ? 'Dit profiel kan niet worden gebruikt: er is 1 fout.'
        : `Dit profiel kan niet worden gebruikt: er zijn ${n} fouten.`,
    ongeldigHelpt: 'Laat het bestand verbeteren, of kies een ander bestand.',
    veld: 'Veld',
    watMis: 'Wat er mis is',
    heelBestand: 'het hele bestand',
    geenBestand: 'Kies eerst een bestand, of neem het ingebouwde profiel.',
    maak: 'Maak de kluis',
    maakOefen: 'Maak de oefenkluis',
    maken: 'De kluis wordt gemaakt. Dit duurt een paar seconden.',
  },

  sterkte: {
    meten: 'De sterkte wordt gemeten.',
    woorden: ['te zwak', 'te zwak', 'nog te zwak', 'sterk', 'heel sterk'],
    kop: 'Sterkte',
    teZwak: 'Deze wachtzin is te zwak. Maak hem langer.',
  },

  code: {
    kop: 'Schrijf de herstelcode op',
    zin: 'Met deze code opent u de kluis als u de wachtzin kwijt bent. U ziet de code maar één keer.',
    vervangt: 'Nieuwe herstelcode',
    vernietig: 'De oude code werkt niet meer. Vernietig het oude papier.',
    label: 'Uw herstelcode',
    advies: [
      'Schrijf de code over op papier. Kijk hem daarna na.',
      'Bewaar het papier niet bij de laptop, bijvoorbeeld in de kluis van de gemeente.',
      'Maak geen foto en zet de code niet in een bestand of een mail.',
    ],
    zonder: 'Wachtzin kwijt en herstelcode kwijt? Dan kan niemand de kluis nog openen.',
    verder: 'Ik heb de code opgeschreven',
    typKop: 'Typ de herstelcode over',
    typZin: 'Zo weet u zeker dat de code op uw papier klopt.',
    typZinLater: 'U hebt de herstelcode nog niet bevestigd. Typ de code van uw papier.',
    invoer: 'Herstelcode',
    invoerUitleg: 'Streepjes, spaties en kleine letters maken niet uit.',
    bevestig: 'Bevestig de code',
    nogEens: 'Laat de code nog eens zien',
    nieuw: 'Maak een nieuwe herstelcode',
    heb: 'Later',
    hebUitleg:
      'De oude code werkt dan niet meer. Kiest u later? U kunt nu verder. Overlegtafel vraagt het de volgende keer opnieuw.',
    leeg: 'Typ de herstelcode.',
  },
} as const;

/** Seconds left, in words: `2 minuten en 5 seconden`, `1 seconde`. */
export function tijdOver(seconden: number): string {
  const minuten = Math.floor(seconden / 60);
  const rest = seconden % 60;
  const deel = (n: number, een: string, meer: string) => `${n} ${n === 1 ? een : meer}`;
  if (minuten === 0) return deel(rest, 'seconde', 'seconden');
  if (rest === 0) return deel(minuten, 'minuut', 'minuten');
  return `${deel(minuten, 'minuut', 'minuten')} en ${deel(rest, 'seconde', 'seconden')}`;
}
