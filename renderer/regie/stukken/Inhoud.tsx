/** What a document says, as it will be in the PDF: pseudonymised already. */
import type { Stukbeeld } from '../../../shared/contract/stukken.ts';
import { nietAanwezigInWoorden } from '../../../shared/domein/nietAanwezig.ts';
import type { Planinhoud, Verklaringinhoud, Verslaginhoud } from '../../../shared/domein/stukinhoud.ts';
import { datumInWoorden } from '../../../shared/domein/tijd.ts';
import { metZinnen } from '../../../shared/domein/woorden.ts';
import { planTekst } from '../../text/plan.ts';
import { stukkenTekst } from '../../text/stukken.ts';
import { verslagTekst } from '../../text/verslag.ts';
import { Kop } from '../../ui/Kop.tsx';
import { nietAfbreken } from '../../ui/nietAfbreken.ts';

const t = stukkenTekst.inhoud;

export function Inhoud({ inhoud }: { inhoud: Stukbeeld['inhoud'] }) {
  return (
    <section className="inhoud" aria-label={t.kop}>
      <Kop level={2}>{t.kop}</Kop>
      {inhoud.soort === 'verslag' && <Verslag v={inhoud} />}
      {inhoud.soort === 'plan' && <Plan p={inhoud} />}
      {inhoud.soort === 'verklaring' && <Verklaring v={inhoud} />}
    </section>
  );
}

const regels = (delen: readonly (string | null)[]) => delen.filter((d) => d !== null && d !== '').join(', ');

function Verslag({ v }: { v: Verslaginhoud }) {
  return (
    <>
      <p className="meta">
        {regels([
          datumInWoorden(v.datum),
          v.begin && v.einde ? `${v.begin} tot ${v.einde} uur` : v.begin,
          v.plaats,
          v.groep,
        ])}
      </p>
      {v.vervangtReden && <p>{verslagTekst.waarom(v.vervangtReden)}</p>}
      <Kop level={3}>{t.aanwezig}</Kop>
      <ul className="punten">
        {v.aanwezigen.map((a) => (
          <li key={`${a.organisatie} ${a.naam} ${a.van}`}>
            {regels([a.organisatie, a.naam, a.functie, a.rol])}
            <span className="meta"> {t.aanwezigheid(a.van, a.tot)}</span>
          </li>
        ))}
      </ul>
      {v.afwezigen.length > 0 && (
        <>
          <Kop level={3}>{t.afwezig}</Kop>
          <ul className="punten">
            {v.afwezigen.map((a) => (
              <li key={a.organisatie}>{regels([a.organisatie, a.reden])}</li>
            ))}
          </ul>
        </>
      )}
      <Kop level={3}>{t.geheimhouding}</Kop>
      <p>
        {v.geheimhouding.voorgelezenOm ? t.voorgelezen(v.geheimhouding.voorgelezenOm) : t.nietVoorgelezen}{' '}
        {v.geheimhouding.artikelen.length > 0 && nietAfbreken(`(${v.geheimhouding.artikelen.join(', ')})`)}
      </p>
      {v.onderdelen.map((o, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: of two about the same group the heading may be the same
        <div key={`${i} ${o.titel}`} className="inhoud__deel">
          <Kop level={3}>{o.titel}</Kop>
          {o.nietAanwezig && <p className="meta">{nietAanwezigInWoorden(o.nietAanwezig)}</p>}
          {o.vaststelling && <p>{o.vaststelling}</p>}
          {o.punten.length === 0 && !o.vaststelling && <p className="meta">{t.geenPunten}</p>}
          <ul className="punten">
            {o.punten.map((p) => (
              <li key={`${p.soort} ${p.tekst} ${p.bron}`}>
                <strong>{t.soorten[p.soort]}</strong> {metZinnen(p.tekst, p.meereizend ?? [])}{' '}
                <span className="meta">
                  {regels([
                    p.bron,
                    `kring ${p.kring}`,
                    p.verantwoordelijke,
                    p.termijn && t.tot(datumInWoorden(p.termijn)),
                    p.aanvulling ?? null,
                  ])}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {v.sluitronde.length > 0 && (
        <>
          <Kop level={3}>{t.sluitronde}</Kop>
          <ul className="punten">
            {v.sluitronde.map((s) => (
              <li key={`${s.wat} ${s.ontvanger}`}>
                {s.wat}{' '}
                <span className="meta">
                  {regels([
                    s.ontvanger,
                    s.waarvoor,
                    s.bron,
                    s.akkoord ? t.akkoord : t.geenAkkoord,
                    s.voorwaarden ? t.voorwaarde(s.voorwaarden) : null,
                  ])}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {v.informeren && (
        <>
          <Kop level={3}>{t.informeren}</Kop>
          <p>{v.informeren}</p>
        </>
      )}
    </>
  );
}

function Plan({ p }: { p: Planinhoud }) {
  return (
    <>
      <Kop level={3}>{t.aard}</Kop>
      <p>{p.aardEnOmvang}</p>
      <Kop level={3}>{t.doelen}</Kop>
      <ul className="punten">
        {p.doelen.map((doel) => (
          <li key={doel}>{doel}</li>
        ))}
      </ul>
      <Kop level={3}>{t.interventies}</Kop>
      <ul className="punten">
        {p.interventies.map((i) => (
          <li key={`${i.soort} ${i.wat} ${i.codes.join()}`}>
            {i.codes.length > 0 && <strong>{i.codes.join(', ')}: </strong>}
            {i.wat}{' '}
            <span className="meta">
              {regels([
                planTekst.soorten[i.soort].toLowerCase(),
                i.verantwoordelijke,
                i.termijn && t.tot(datumInWoorden(i.termijn)),
              ])}
            </span>
          </li>
        ))}
      </ul>
      {p.monitoring && (
        <>
          <Kop level={3}>{t.monitoring}</Kop>
          <p>{p.monitoring}</p>
        </>
      )}
      {p.afronding && (
        <>
          <Kop level={3}>{t.afronding}</Kop>
          <p>{p.afronding}</p>
        </>
      )}
    </>
  );
}

function Verklaring({ v }: { v: Verklaringinhoud }) {
  return (
    <>
      <p className="meta">{regels([v.organisatie, v.functionaris, v.functie])}</p>
      <p>{v.aanhef}</p>
      {v.overwegingen.length > 0 && (
        <>
          <Kop level={3}>{t.overwegingen}</Kop>
          <ul className="punten">
            {v.overwegingen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </>
      )}
      <Kop level={3}>{t.verklaart}</Kop>
      <p>{v.verklaart}</p>
      <dl className="feiten">
        <dt>{t.getekend}</dt>
        <dd>
          {v.handtekening.soort === 'papier'
            ? t.papierRegel(v.plaats, datumInWoorden(v.datum))
            : t.getekendRegel(v.plaats, datumInWoorden(v.datum), v.tijd)}
        </dd>
        <dt>{t.identiteit}</dt>
        <dd>{v.identiteitGezien ?? t.nietGezien}</dd>
        <dt>{t.getuige}</dt>
        <dd>{v.getuige}</dd>
      </dl>
      <Handtekening handtekening={v.handtekening} naam={v.functionaris} />
      <p className="meta">{v.handtekening.soort === 'papier' ? t.opPapier : t.elektronisch}</p>
    </>
  );
}

/** The drawn strokes, scaled to fit; a typed name as text; of paper that it was seen. */
function Handtekening({ handtekening, naam }: { handtekening: Verklaringinhoud['handtekening']; naam: string }) {
  if (handtekening.soort === 'papier') return <p>{t.papierGezien(datumInWoorden(handtekening.gezienOp))}</p>;
  if (handtekening.soort === 'getypt') return <p className="handtekening__naam">{handtekening.naam}</p>;
  const punten = handtekening.streken.flatMap((s) => s.punten);
  const xs = punten.map((p) => p.x);
  const ys = punten.map((p) => p.y);
  const [links, boven] = [Math.min(...xs), Math.min(...ys)];
  const breed = Math.max(1, Math.max(...xs) - links);
  const hoog = Math.max(1, Math.max(...ys) - boven);
  return (
    <svg
      className="handtekening"
      role="img"
      aria-label={t.handtekeningVan(naam)}
      viewBox={`${links - 4} ${boven - 4} ${breed + 8} ${hoog + 8}`}
    >
      {handtekening.streken.map((s) => {
        const pad = s.punten.map((p) => `${p.x},${p.y}`).join(' ');
        return <polyline key={pad.slice(0, 80)} points={pad} />;
      })}
    </svg>
  );
}
