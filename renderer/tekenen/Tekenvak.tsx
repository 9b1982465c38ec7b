/**
 * The pad for a drawn signature (signature_pad): pen, touch and mouse. Keeps strokes, not a picture; they survive a
 * change of the window's size because they stay in the units of the pad as it was.
 */

import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import SignaturePad from 'signature_pad';
import type { Streek } from '../../shared/contract/tekenen.ts';
import { tekst } from '../text/tekenen.ts';

interface Tekening {
  readonly streken: Streek[];
  readonly breedte: number;
  readonly hoogte: number;
}

export interface Tekenvakgreep {
  wis(): void;
  /** Strokes with times in ms since the first point. */
  lees(): Tekening;
}

function klem(n: number, laag: number, hoog: number): number {
  return Math.min(hoog, Math.max(laag, n));
}

export function Tekenvak({
  ref,
  opVerandering,
}: {
  readonly ref: Ref<Tekenvakgreep>;
  readonly opVerandering: () => void;
}) {
  const doek = useRef<HTMLCanvasElement>(null);
  const blok = useRef<SignaturePad | null>(null);
  const gemeld = useRef(opVerandering);
  gemeld.current = opVerandering;

  useEffect(() => {
    const canvas = doek.current;
    if (!canvas) return undefined;
    const pad = new SignaturePad(canvas, { minWidth: 1.2, maxWidth: 3.2, penColor: getComputedStyle(canvas).color });
    blok.current = pad;
    const maak = () => {
      const scherpte = Math.max(1, window.devicePixelRatio);
      const streken = pad.toData();
      canvas.width = canvas.offsetWidth * scherpte;
      canvas.height = canvas.offsetHeight * scherpte;
      canvas.getContext('2d')?.scale(scherpte, scherpte);
      pad.fromData(streken);
    };
    const meld = () => gemeld.current();
    maak();
    window.addEventListener('resize', maak);
    pad.addEventListener('endStroke', meld);
    return () => {
      window.removeEventListener('resize', maak);
      pad.removeEventListener('endStroke', meld);
      pad.off();
      blok.current = null;
    };
  }, []);

  useImperativeHandle(ref, () => ({
    wis: () => blok.current?.clear(),
    lees: () => {
      const groepen = blok.current?.toData() ?? [];
      const begin = groepen[0]?.points[0]?.time ?? 0;
      return {
        breedte: doek.current?.offsetWidth ?? 1,
        hoogte: doek.current?.offsetHeight ?? 1,
        streken: groepen.map(({ points }) => ({
          punten: points.map((p) => ({
            x: Math.round(p.x * 100) / 100,
            y: Math.round(p.y * 100) / 100,
            t: klem(Math.round(p.time - begin), 0, 86_400_000),
            druk: klem(p.pressure, 0, 1),
          })),
        })),
      };
    },
  }));

  return (
    <div className="tekenvak">
      <canvas ref={doek} className="tekenvak__doek" aria-label={tekst.handtekening} role="img" />
      <p className="tekenvak__lijn" aria-hidden="true">
        {tekst.tekenMet}
      </p>
    </div>
  );
}
