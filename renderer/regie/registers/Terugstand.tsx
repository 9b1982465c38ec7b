/** Whether a paper is back, in one short line. */
import type { Verstrekkingbeeld } from '../../../shared/contract/verstrekkingen.ts';
import { verstrekkingenTekst } from '../../text/verstrekkingen.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import './terugstand.css';

const t = verstrekkingenTekst.register;

/** Sign, words and colour: a paper that is overdue is never told by colour alone. */
export function Terugstand({ regel }: { readonly regel: Pick<Verstrekkingbeeld, 'terugVoor' | 'terug' | 'teLaat'> }) {
  const { terugVoor, terug, teLaat } = regel;
  if (terugVoor === null) return <span className="meta">{t.hoeftNiet}</span>;
  const woorden = terug ? t.op(t.hoe[terug.hoe], terug.op) : t.voor(terugVoor);
  if (!teLaat) return <>{woorden}</>;
  return (
    <span className="verstrekking-laat">
      <Icoon naam="driehoek" /> {woorden}
      {terug === null && `, ${t.teLaat}`}
    </span>
  );
}
