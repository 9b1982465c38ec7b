/** Every sentence of the regie window's shell: header, chips, covered state, list of keys. */

export const tekst = {
  nav: 'Onderdelen',
  naarInhoud: 'Ga naar de inhoud',
  gebieden: {
    overleg: 'Overleg',
    groepen: 'Groepen',
    stukken: 'Documenten',
    inzage: 'Inzagetoets',
    registers: 'Registers',
  },

  opslag: {
    rust: 'Alles bewaard',
    bezig: 'Bezig met bewaren',
    opgeslagen: (om: string) => `Opgeslagen ${om}`,
    mislukt: 'Niet opgeslagen',
    proef: 'Proef: niets bewaard',
  },

  beamer: {
    aan: 'Beamer aan',
    aanMet: 'Beamer aan:',
    leeg: 'Beamer leeg',
    donker: 'Zaal is donker',
    geen: 'Geen overleg open',
    geenBeamer: 'Geen beamer',
    spiegelt: 'Beamer spiegelt',
    spiegeltUitleg: 'De beamer toont hetzelfde als de laptop. Druk op Windows + P en kies uitbreiden.',
    geenUitleg: 'De laptop ziet geen beamer. De zaal ziet nu niets.',
    anderUitleg: 'De beamer is weg. De zaal ziet nu niets. Er is nog een ander scherm.',
    proef: 'Proefbeeld',
    toonProef: 'Toon een proefbeeld',
    proefWeg: 'Haal het proefbeeld weg',
    proefUitleg: 'Met een proefbeeld ziet u of de beamer het goed doet. Er staat niets uit het overleg in.',
    proefKort: 'proefbeeld',
    proefWegKort: 'proefbeeld weg',
    anderScherm: 'Zet de zaal op het andere scherm',
    menu: 'Beamer: meer',
    maakLeeg: 'leeg',
    terug: 'terug',
    welkom: 'welkom',
    aanwezigen: 'wie is er',
    pauze: 'pauze',
    opening: 'geheimhouding',
  },

  thema: { licht: 'Licht', donker: 'Donker', naarDonker: 'Maak het scherm donker', naarLicht: 'Maak het scherm licht' },
  logboekMelding: 'Logboek klopt niet',
  voorstellen: (n: number) => (n === 1 ? '1 voorstel' : `${n} voorstellen`),
  vergrendel: 'Vergrendel',
  vergrendelen: 'vergrendel',
  beamerLeeg: 'beamer leeg',
  beamerTerug: 'beamer terug',
  alleToetsen: 'Alle toetsen',
  alleToetsenKort: 'alle toetsen',
  alleToetsenZin: 'Letters werken als u geen tekst typt. Alles kan ook met een knop.',
  sluit: 'Sluit',

  afgedekt: {
    kop: 'Er wordt getekend',
    zin: 'Uw gegevens zijn nu niet te zien.',
    uitleg: 'Is de laptop weer bij u? Typ uw tafelcode van zes cijfers.',
    code: 'Tafelcode',
    knop: 'Ga terug naar het overleg',
    fout: (over: number) =>
      over === 1
        ? 'Deze code klopt niet. U kunt het nog één keer proberen. Daarna gaat de kluis op slot.'
        : `Deze code klopt niet. U kunt het nog ${over} keer proberen.`,
    slot: 'Deze code klopt niet. De kluis gaat op slot.',
    zesCijfers: 'De tafelcode heeft zes cijfers.',
  },
} as const;
