/**
 * One secrecy text, read out by the chair. The ring closes while the texts are read. Up to six lines the ring stands
 * beside the text, with the line in plain words; longer texts get the whole width and the ring moves to the head.
 * Statutory text is never shortened.
 */
import { useRef, useState } from 'react';
import type { Zaalbeeld } from '../../shared/contract/zaalbeeld.ts';
import { tekst, tekstInWoorden, vanAantal } from '../text/zaal.ts';
import { Icoon } from '../ui/Icoon.tsx';
import { nietAfbreken } from '../ui/nietAfbreken.ts';
import { naamlozeRing } from '../ui/Ring.tsx';
import { ringGeometrie } from '../ui/ringGeometrie.ts';
import { pasIn, useVoorHetTekenen } from './usePassend.ts';

type Beeld = Extract<Zaalbeeld, { soort: 'opening' }>;

/** Longer than this: the long form. */
const meesteRegels = 6;

/** Ring of as many segments as there are texts, filled up to the one being read. */
function Leesring({ nu, van, lang }: { readonly nu: number; readonly van: number; readonly lang: boolean }) {
  const maat = lang ? 220 : 466;
  const ring = ringGeometrie(
    naamlozeRing(
      Array.from({ length: van }, (_, i) => (i < nu ? 'ziet' : 'open')),
      'geen',
    ),
    maat,
  );
  return (
    <svg className="leesring" viewBox="12.5 12.5 75 75" role="img" aria-label={tekstInWoorden(nu, van)}>
      {ring.segmenten.map((s) => (
        <path
          key={s.zetel}
          className={`ring__segment ring__segment--${s.stand}`}
          d={s.pad}
          strokeWidth={s.stand === 'open' ? 1.15 * (lang ? 1.5 : 1) : undefined}
        />
      ))}
      {lang ? (
        <text className="leesring__samen" x="50" y="57">
          {nu}/{van}
        </text>
      ) : (
        <g>
          <text className="leesring__nu" x="50" y="53">
            {nu}
          </text>
          <text className="leesring__van" x="50" y="64.5">
            {vanAantal(van)}
          </text>
        </g>
      )}
    </svg>
  );
}

/** Whether a block of text has more lines than fit beside the ring. */
function isLang(blok: HTMLElement): boolean {
  const regel = Number.parseFloat(getComputedStyle(blok).lineHeight);
  return blok.offsetHeight > (meesteRegels + 0.5) * regel;
}

export function Opening({ beeld }: { readonly beeld: Beeld }) {
  const [lang, setLang] = useState(false);
  const blad = useRef<HTMLDivElement>(null);
  const wet = useRef<HTMLParagraphElement>(null);
  useVoorHetTekenen(() => {
    if (!blad.current || !wet.current) return;
    const trap = pasIn(blad.current, 3);
    if (!lang && (isLang(wet.current) || trap > 0)) setLang(true);
  });
  const van = beeld.koppen.length;
  return (
    <div className={lang ? 'opening opening--lang' : 'opening'} ref={blad}>
      <div className="opening__kring">
        <Leesring nu={beeld.nu} van={van} lang={lang} />
        {!lang && (
          <ol className="opening__koppen">
            {beeld.koppen.map((kop, i) => (
              <li key={kop} aria-current={i + 1 === beeld.nu ? 'step' : undefined}>
                <Icoon naam={i + 1 < beeld.nu ? 'vink' : i + 1 === beeld.nu ? 'pijl' : 'streep'} />
                {kop}
              </li>
            ))}
          </ol>
        )}
      </div>
      <div className="opening__kop">
        <h1 className="zaal__kop">{nietAfbreken(beeld.titel)}</h1>
        <p className="opening__artikel">{nietAfbreken(beeld.artikel)}</p>
      </div>
      <div className="opening__tekst">
        <p className="opening__wet" ref={wet}>
          {nietAfbreken(beeld.tekst)}
        </p>
        {!lang && beeld.gewoneTaal && (
          <p className="opening__gewoon">
            {tekst.gewoneTaal} {nietAfbreken(beeld.gewoneTaal)}
          </p>
        )}
      </div>
    </div>
  );
}
