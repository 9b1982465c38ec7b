/**
 * The signing itself: the declaration left, who signs and how right. Drawn with pen, finger or mouse, or typed with an
 * explicit confirmation; or refused, which is asked once more.
 */
import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Tekentekst, Tekenuitkomst } from '../../shared/contract/tekenen.ts';
import type { Weigering } from '../../shared/contract/weigering.ts';
import { isHandtekening, isNaamVan } from '../../shared/domein/handtekening.ts';
import { datumInWoorden } from '../../shared/domein/tijd.ts';
import { tekst as zinnen } from '../text/tekenen.ts';
import { Dialoog } from '../ui/Dialoog.tsx';
import { Icoon } from '../ui/Icoon.tsx';
import { Knop } from '../ui/Knop.tsx';
import { Melding, uitWeigering } from '../ui/Melding.tsx';
import { naamlozeRing, Ring } from '../ui/Ring.tsx';
import { Veld } from '../ui/Veld.tsx';
import { Vink } from '../ui/Vink.tsx';
import { Tekenvak, type Tekenvakgreep } from './Tekenvak.tsx';
import { Verklaring } from './Verklaring.tsx';

interface Invulling {
  plaats: string;
  naam: string;
  bevestigd: boolean;
}

export interface TekenbladProps {
  readonly tekst: Tekentekst;
  /** Hands in the outcome; the refusal if it was not taken. */
  readonly opUitkomst: (uitkomst: Tekenuitkomst) => Promise<Weigering | null>;
}

/** Ring with one open seat: that of the signer. */
const ring = naamlozeRing(['open', 'ziet', 'ziet', 'ziet', 'ziet', 'ziet'], 'geen');

export function Tekenblad({ tekst, opUitkomst }: TekenbladProps) {
  const { register, handleSubmit, formState } = useForm<Invulling>({
    defaultValues: { plaats: tekst.plaats, naam: '', bevestigd: false },
  });
  const vak = useRef<Tekenvakgreep>(null);
  const [wijze, setWijze] = useState<'tekenen' | 'typen' | 'papier'>('tekenen');
  const [tekenfout, setTekenfout] = useState<string | null>(null);
  const [weigering, setWeigering] = useState<Weigering | null>(null);
  const [vraagtWeigeren, setVraagtWeigeren] = useState(false);
  const bezig = useRef(false);

  /** One outcome at a time: a second press while the first is under way does nothing. */
  async function geefDoor(uitkomst: Tekenuitkomst) {
    if (bezig.current) return;
    bezig.current = true;
    setVraagtWeigeren(false);
    setWeigering(await opUitkomst(uitkomst));
    bezig.current = false;
  }

  const onderteken = handleSubmit(async ({ plaats, naam }) => {
    if (wijze === 'typen') {
      await geefDoor({ uitkomst: 'ondertekend', plaats: plaats.trim(), getypteNaam: naam.trim(), bevestigd: true });
      return;
    }
    const tekening = vak.current?.lees();
    if (!tekening || tekening.streken.length === 0) setTekenfout(zinnen.fout.geenHandtekening);
    else if (!isHandtekening(tekening.streken)) setTekenfout(zinnen.fout.alleenPunt);
    else await geefDoor({ uitkomst: 'ondertekend', plaats: plaats.trim(), ...tekening });
  });

  const fouten = formState.errors;
  return (
    <div className="tekenblad">
      <Verklaring tekst={tekst} />
      <main className="tekenkant">
        <div className="tekenkant__wie">
          <Ring ring={ring} maat={60} alternatief={null} />
          <div>
            <h2>
              {tekst.functionaris}
              {tekst.functie && `, ${tekst.functie}`}
            </h2>
            <p className="tekenkant__na">{zinnen.naTekenen}</p>
          </div>
        </div>
        {tekst.identiteitGezien === null ? (
          <Melding soort="letop" wat={zinnen.nietGezien} voorlezen={false} />
        ) : (
          <p className="tekenkant__gezien">
            <Icoon naam="vink" />
            {zinnen.gezien(tekst.identiteitGezien)}
          </p>
        )}
        <form onSubmit={onderteken} noValidate>
          <div className="tekenkant__waar">
            <Veld
              label={zinnen.plaats}
              fout={fouten.plaats?.message}
              {...register('plaats', { validate: (v) => v.trim() !== '' || zinnen.fout.plaats })}
            />
            <Veld label={zinnen.datum} value={datumInWoorden(tekst.datum)} readOnly />
          </div>
          {wijze === 'tekenen' ? (
            <section className="handtekening" aria-label={zinnen.handtekening}>
              <div className="handtekening__kop">
                <span className="handtekening__label">{zinnen.handtekening}</span>
                <Knop
                  onClick={() => {
                    vak.current?.wis();
                    setTekenfout(null);
                  }}
                >
                  {zinnen.wis}
                </Knop>
              </div>
              <Tekenvak ref={vak} opVerandering={() => setTekenfout(null)} />
              <div className="handtekening__anders">
                {tekenfout ? (
                  <Melding wat={tekenfout} />
                ) : (
                  <>
                    {zinnen.luktNiet}
                    <Knop soort="link" maat="klein" onClick={() => setWijze('typen')}>
                      {zinnen.typUwNaam}
                    </Knop>
                    <Knop soort="link" maat="klein" onClick={() => setWijze('papier')}>
                      {zinnen.tekenOpPapier}
                    </Knop>
                  </>
                )}
              </div>
            </section>
          ) : wijze === 'papier' ? (
            <div className="handtekening">
              <Melding soort="letop" wat={zinnen.papier} />
              <div className="handtekening__anders">
                {zinnen.tochTekenen}
                <Knop soort="link" maat="klein" onClick={() => setWijze('tekenen')}>
                  {zinnen.tekenZelf}
                </Knop>
              </div>
            </div>
          ) : (
            <div className="handtekening">
              <Veld
                label={zinnen.getypt}
                uitleg={zinnen.getyptUitleg}
                fout={fouten.naam?.message}
                autoFocus
                {...register('naam', {
                  validate: (v) => isNaamVan(v, tekst.functionaris) || zinnen.fout.naam(tekst.functionaris),
                })}
              />
              <Vink
                aria-invalid={fouten.bevestigd ? true : undefined}
                {...register('bevestigd', { validate: (v) => v || zinnen.fout.bevestig })}
              >
                {zinnen.bevestigGetypt}
              </Vink>
              {fouten.bevestigd && <Melding wat={fouten.bevestigd.message} />}
              <div className="handtekening__anders">
                {zinnen.tochTekenen}
                <Knop soort="link" maat="klein" onClick={() => setWijze('tekenen')}>
                  {zinnen.tekenZelf}
                </Knop>
              </div>
            </div>
          )}
          {weigering && <Melding {...uitWeigering(weigering)} />}
          <div className="tekenkant__knoppen">
            <Knop
              type="submit"
              soort="hoofd"
              maat="groot"
              icoon="pen"
              uit={wijze === 'papier'}
              bezig={formState.isSubmitting}
            >
              {zinnen.onderteken}
            </Knop>
            <Knop maat="groot" onClick={() => setVraagtWeigeren(true)}>
              {zinnen.tekenNiet}
            </Knop>
          </div>
        </form>
        <p className="tekenkant__voet">{zinnen.soortHandtekening}</p>
      </main>
      <Dialoog
        open={vraagtWeigeren}
        titel={zinnen.weigeren.titel}
        smal
        opEsc={() => setVraagtWeigeren(false)}
        voet={
          <>
            <Knop onClick={() => setVraagtWeigeren(false)}>{zinnen.weigeren.terug}</Knop>
            <Knop soort="gevaar" onClick={() => void geefDoor({ uitkomst: 'geweigerd' })}>
              {zinnen.weigeren.zeker}
            </Knop>
          </>
        }
      >
        <p>{zinnen.weigeren.uitleg}</p>
      </Dialoog>
    </div>
  );
}
