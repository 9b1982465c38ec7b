/** Table with the look of the kit (Utrecht table CSS). The caller writes thead and tbody; a chosen row has class `gekozen`. */
import type { ReactNode } from 'react';

export interface TabelProps {
  /** What the table lists; for screen readers, and for the eye unless `bijschriftVerborgen`. */
  readonly bijschrift: string;
  readonly bijschriftVerborgen?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Tabel({ bijschrift, bijschriftVerborgen = true, className, children }: TabelProps) {
  return (
    <div className="tabel__vak">
      <table className={['utrecht-table', 'utrecht-table--html-table', 'tabel', className].filter(Boolean).join(' ')}>
        <caption>{bijschriftVerborgen ? <span className="alleen-voorlezen">{bijschrift}</span> : bijschrift}</caption>
        {children}
      </table>
    </div>
  );
}
