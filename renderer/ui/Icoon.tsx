/** Icons: square grid of 16, line 1.6, mitred, no fill. Never alone: always decoration beside a word. */

const paden = {
  vink: 'M2.5 8.5 6.2 12.2 13.5 4',
  kruis: 'M3 3 13 13M13 3 3 13',
  streep: 'M3 8H13',
  pijl: 'M2 8H13M8.6 3.4 13.2 8 8.6 12.6',
  pijlLinks: 'M14 8H3M7.4 3.4 2.8 8 7.4 12.6',
  pijlOp: 'M8 14V3M3.4 7.4 8 2.8 12.6 7.4',
  pijlNeer: 'M8 2V13M3.4 8.6 8 13.2 12.6 8.6',
  driehoek: 'M8 2.2 14.6 14H1.4ZM8 6.4V10M8 11V12.6',
  slot: 'M3 7.2H13V14.2H3ZM5.2 7.2V4.8C5.2 1.2 10.8 1.2 10.8 4.8V7.2',
  beamer: 'M1.5 3H14.5V11.4H1.5ZM5 14H11M8 11.4V14',
  beamerUit: 'M1.5 3H14.5V11.4H1.5ZM5 14H11M8 11.4V14M1.5 15 14.5 1',
  pen: 'M2.2 13.8 3 10.4 11 2.4 13.6 5 5.6 13ZM9.4 4 12 6.6',
  envelop: 'M1.6 3.4H14.4V12.8H1.6ZM1.6 3.8 8 9 14.4 3.8',
  map: 'M1.6 13.4V2.8H6.4L8 5H14.4V13.4Z',
  blad: 'M3 1.6H9.6L13 5V14.4H3ZM9.4 1.8V5.2H12.8',
  punthaak: 'M4 6 8 10.2 12 6',
} as const;

export type Icoonnaam = keyof typeof paden;
export const icoonnamen = Object.keys(paden) as Icoonnaam[];

export function Icoon({ naam, className }: { readonly naam: Icoonnaam; readonly className?: string }) {
  return (
    <svg
      className={className ? `icoon ${className}` : 'icoon'}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paden[naam]} />
    </svg>
  );
}
