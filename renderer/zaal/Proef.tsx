/**
 * The practice picture: what to look at before a meeting. Does the beamer mirror, does it show the edges, can the sizes
 * be read at the back, does it keep greys apart? It holds nothing of a case.
 */
import { proef } from '../text/zaal.ts';

/** Greys from black to white, in equal steps of what the screen is sent. */
const stappen = Array.from({ length: proef.aantalGrijs }, (_, i) => Math.round((255 * i) / (proef.aantalGrijs - 1)));

export function Proef() {
  return (
    <div className="proef">
      <h1 className="zaal__kop">{proef.kop}</h1>
      <dl className="proef__regels">
        <dt>{proef.spiegelt.label}</dt>
        <dd>
          {proef.spiegelt.vraag} <b>{proef.spiegelt.doe}</b>
        </dd>
        <dt>{proef.randen.label}</dt>
        <dd>{proef.randen.vraag}</dd>
        <dt>{proef.letters.label}</dt>
        <dd>
          {proef.letters.vraag}
          <span className="proef__label">{proef.letters.label48}</span>
          <span className="proef__voet">{proef.letters.voet44}</span>
        </dd>
        <dt>{proef.grijs.label}</dt>
        <dd>
          {proef.grijs.vraag}
          <svg
            className="proef__grijs"
            viewBox={`0 0 ${stappen.length} 1`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            {stappen.map((g, i) => (
              <rect key={g} x={i} width="1" height="1" fill={`rgb(${g} ${g} ${g})`} />
            ))}
          </svg>
        </dd>
      </dl>
      {(['lb', 'rb', 'lo', 'ro'] as const).map((hoek) => (
        <span key={hoek} className={`proef__hoek proef__hoek--${hoek}`} />
      ))}
    </div>
  );
}
