/** Papers and their register, for the screens. Fictional. */
import type { Uitvoer } from '../../../shared/contract/kern.ts';
import type { Verstrekkingbeeld, verstrekkingen } from '../../../shared/contract/verstrekkingen.ts';

const wie = (id: string, naam: string, ...eerder: string[]) => ({ id, naam, eerder, veranderd: false });

export const papierenBijOverleg: Uitvoer<typeof verstrekkingen.bijOverleg> = {
  groepen: [{ naam: 'Fictieplein', code: 'G-57' }],
  soorten: [
    {
      soort: 'uitnodiging',
      nuNiet: '',
      ontvangers: [
        wie('d1', 'burgemeester, t.a.v. I. Denkbeeld', '2026-011 op 12 november'),
        wie('d2', 'politie, t.a.v. K. Bedacht'),
        wie('d5', 'Halt, t.a.v. T. Proefman'),
      ],
    },
    {
      soort: 'overzicht',
      nuNiet: '',
      ontvangers: [wie('om', 'OM, t.a.v. H. Verzonnen'), wie('d5', 'Halt, t.a.v. T. Proefman')],
    },
    { soort: 'kopie-verklaring', nuNiet: '', ontvangers: [wie('d5', 'Halt, t.a.v. T. Proefman')] },
    {
      soort: 'kopie-verslag',
      nuNiet: '',
      ontvangers: [
        wie('d1', 'burgemeester, t.a.v. I. Denkbeeld'),
        wie('d2', 'politie, t.a.v. K. Bedacht', '2026-015 op 10 november'),
      ],
    },
  ],
};

const rij = (meer: Partial<Verstrekkingbeeld>): Verstrekkingbeeld => ({
  id: 'v1',
  nummer: '2026-014',
  soort: 'overzicht',
  aan: 'OM, t.a.v. H. Verzonnen',
  dag: '2026-11-24',
  overlegDatum: '2026-11-24',
  groepen: ['Fictieplein (G-57)'],
  verzoeker: 'H. Verzonnen, OM',
  omschrijving: 'Overzicht van de sluitronde: 2 gegevens, waarvan 1 politiegegeven.',
  doel: 'doel d: interventies kiezen en ordenen in een plan van aanpak',
  sha256: 'ab12cd34'.repeat(8),
  terugVoor: null,
  terug: null,
  teLaat: false,
  regels: [],
  ...meer,
});

export const verstrekkingenregister: Uitvoer<typeof verstrekkingen.lijst> = {
  vandaag: '2026-11-24',
  regels: [
    rij({
      terugVoor: '2026-11-20',
      teLaat: true,
      regels: [
        {
          omschrijving: 'Actie over de groep (gewoon)',
          bron: 'jongerenwerk',
          doel: 'doel d: interventies kiezen en ordenen in een plan van aanpak',
          grondslag: 'geen persoonsgegevens',
        },
        {
          omschrijving: 'Signaal over J-50 (politiegegeven)',
          bron: 'politie',
          doel: 'doel d: interventies kiezen en ordenen in een plan van aanpak',
          grondslag: 'art. 16 lid 1 Wpg',
        },
      ],
    }),
    rij({ id: 'v2', nummer: '2026-013', soort: 'kopie-verklaring', aan: 'Halt, t.a.v. T. Proefman' }),
    rij({
      id: 'v3',
      nummer: '2026-012',
      terugVoor: '2026-11-18',
      terug: { hoe: 'vernietigd', op: '2026-11-17' },
      aan: 'Raad voor de Oefening, t.a.v. P. Fictief',
    }),
    rij({ id: 'v4', nummer: '2026-011', soort: 'uitnodiging', aan: 'burgemeester, t.a.v. I. Denkbeeld' }),
  ],
};
