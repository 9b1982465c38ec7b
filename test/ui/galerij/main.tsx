/** Development gallery: every part of the kit on one page, for tests and for the eye. Never shipped. */
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import '../../../renderer/ui/ui.css';
import '../../../renderer/zaal/zaal.css';
import './galerij.css';
import { Balk } from '../../../renderer/ui/Balk.tsx';
import { Beeldmerk } from '../../../renderer/ui/Beeldmerk.tsx';
import { Dialoog } from '../../../renderer/ui/Dialoog.tsx';
import { EvenLaden } from '../../../renderer/ui/EvenLaden.tsx';
import { Icoon, icoonnamen } from '../../../renderer/ui/Icoon.tsx';
import { Keuze } from '../../../renderer/ui/Keuze.tsx';
import { Knop } from '../../../renderer/ui/Knop.tsx';
import { Alinea, Kop } from '../../../renderer/ui/Kop.tsx';
import { Melding } from '../../../renderer/ui/Melding.tsx';
import { Oefenbalk } from '../../../renderer/ui/Oefenbalk.tsx';
import { Ring } from '../../../renderer/ui/Ring.tsx';
import { Selectie } from '../../../renderer/ui/Selectie.tsx';
import { Staat } from '../../../renderer/ui/Staat.tsx';
import { Tabel } from '../../../renderer/ui/Tabel.tsx';
import { Tekstvak } from '../../../renderer/ui/Tekstvak.tsx';
import { Toets } from '../../../renderer/ui/Toets.tsx';
import { Toetsbalk, Toetsenlijst } from '../../../renderer/ui/Toetsbalk.tsx';
import { useToetsen } from '../../../renderer/ui/useToetsen.ts';
import { Veld } from '../../../renderer/ui/Veld.tsx';
import { Vink } from '../../../renderer/ui/Vink.tsx';
import { Voortgang, VoortgangKlein } from '../../../renderer/ui/Voortgang.tsx';
import { Miniatuur } from '../../../renderer/zaal/Zaalbeeld.tsx';
import { elfZetels, onderwerp, ringNiet, ringOp } from '../voorbeelden.ts';

document.documentElement.dataset.thema = location.hash === '#donker' ? 'donker' : 'licht';

function Vak({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <section className="galerij__vak" aria-label={naam}>
      <Kop level={2}>{naam}</Kop>
      <div className="galerij__inhoud">{children}</div>
    </section>
  );
}

function Formulier() {
  const [ingeleverd, setIngeleverd] = useState('');
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { wie: 'procesregisseur', wachtzin: '', bron: '', tekst: '', gezien: false },
  });
  return (
    <form onSubmit={handleSubmit((waarden) => setIngeleverd(JSON.stringify(waarden)))} noValidate>
      <Keuze
        label="Wie bent u?"
        opties={[
          { id: 'procesregisseur', naam: 'Procesregisseur' },
          { id: 'vervanger', naam: 'Vervanger' },
        ]}
        {...register('wie')}
      />
      <Veld
        label="Wachtzin"
        toonbaar
        fout={formState.errors.wachtzin?.message}
        {...register('wachtzin', { required: 'Vul uw wachtzin in.' })}
      />
      <Selectie
        label="Bron"
        uitleg="Wie bracht dit in?"
        leeg="Kies een partner"
        opties={[
          { id: 'politie', naam: 'politie' },
          { id: 'om', naam: 'OM' },
        ]}
        {...register('bron')}
      />
      <Tekstvak label="Signaal" uitleg="Plaats, tijd en gedrag." {...register('tekst')} />
      <Vink {...register('gezien')}>Ik heb dit gezien</Vink>
      <Knop type="submit" soort="hoofd" maat="groot" breed toets="Enter">
        Ontgrendel
      </Knop>
      <output id="ingeleverd">{ingeleverd}</output>
    </form>
  );
}

function Toetsproef() {
  const [spoor, setSpoor] = useState<string[]>([]);
  const [open, setOpen] = useState(false);
  const noteer = (wat: string) => setSpoor((oud) => [...oud, wat]);
  useToetsen([
    { toets: 'b', wat: 'besluit', doe: () => noteer('b') },
    { toets: 'F9', wat: 'beamer leeg', doe: () => noteer('F9') },
    { toets: 'Ctrl+z', wat: 'ongedaan', doe: () => noteer('Ctrl+z') },
    { toets: 'Enter', wat: 'bewerk', doe: () => noteer('Enter') },
  ]);
  return (
    <>
      <Knop id="open-dialoog" onClick={() => setOpen(true)}>
        Open dialoog
      </Knop>
      <output id="spoor">{spoor.join(' ')}</output>
      <Dialoog
        open={open}
        titel="Besloten deel: wie gaat even weg?"
        inleiding="Dit onderdeel is voor kring C (art. 8 lid 8)."
        naastZaal
        opEsc={() => setOpen(false)}
        toetsen={[{ toets: 'k', wat: 'kleinere kring', doe: () => noteer('k in dialoog') }]}
        voet={<Knop onClick={() => setOpen(false)}>Terug</Knop>}
      >
        <Toetsenlijst />
      </Dialoog>
    </>
  );
}

function Galerij() {
  return (
    <>
      <Oefenbalk />
      <header className="galerij__kop">
        <Beeldmerk />
      </header>
      <main className="galerij">
        <Vak naam="Kring, groot">
          <Ring ring={ringOp} maat={174} />
          <Ring ring={ringNiet} maat={174} />
          <Ring ring={elfZetels} maat={174} samenVanaf={8} />
          <Ring ring={{ ...ringOp, midden: 'geen' }} maat={120} />
        </Vak>
        <Vak naam="Kring, klein">
          <Ring ring={ringOp} maat={36} /> <span className="op-tafel">Op tafel</span>
          <Ring ring={ringNiet} maat={36} /> <span className="niet-op-tafel">Niet op tafel</span>
          <Ring ring={ringNiet} maat={20} />
          <Ring ring={{ ...ringOp, midden: 'geen' }} maat={24} />
          <Ring ring={elfZetels} maat={36} samenVanaf={8} />
          <span className="strook strook--op galerij__strook" />
          <span className="strook strook--niet galerij__strook" />
        </Vak>
        <Vak naam="Miniatuur">
          <Miniatuur bericht={{ beeld: onderwerp, thema: 'licht', maat: 'gewoon', oefening: false }} />
          <Miniatuur naam="Donker" bericht={{ beeld: onderwerp, thema: 'donker', maat: 'gewoon', oefening: true }} />
          <Miniatuur
            naam="Leeg"
            bericht={{ beeld: { soort: 'leeg' }, thema: 'licht', maat: 'gewoon', oefening: false }}
          />
        </Vak>
        <Vak naam="Balk">
          <Balk stand="ziet" bron />
          <Balk stand="open">
            niet getekend
            <br />
            art. 4 lid 3
          </Balk>
          <Balk stand="buiten">
            buiten de kring
            <br />
            art. 1
          </Balk>
        </Vak>
        <Vak naam="Knoppen">
          <Knop soort="hoofd" toets="Ctrl+Enter">
            Leg voor aan de partners
          </Knop>
          <Knop toets="t">Laat tekenen</Knop>
          <Knop soort="gevaar">Vernietig</Knop>
          <Knop soort="link">Gebruik de herstelcode</Knop>
          <Knop soort="hoofd" uit>
            Draag over
          </Knop>
          <Knop maat="klein">Nog niet</Knop>
        </Vak>
        <Vak naam="Toetsen en iconen">
          {['b', '+', 'ArrowUp', 'ArrowDown', 'F9', 'Ctrl+z', 'PageUp', ' ', 'Escape'].map((t) => (
            <Toets key={t} toets={t} />
          ))}
          {icoonnamen.map((naam) => (
            <span key={naam} className="meta">
              <Icoon naam={naam} /> {naam}
            </span>
          ))}
        </Vak>
        <Vak naam="Formulier">
          <Formulier />
        </Vak>
        <Vak naam="Meldingen">
          <Melding
            soort="rustig"
            wat="De vorige wachtzin klopte niet."
            waarom="Er is niets verloren. U kunt het nu opnieuw proberen."
            voorlezen={false}
          />
          <Melding
            wat="J-03 blijft buiten de nettolijst."
            waarom="Er is nog geen besluit (art. 8 lid 4)."
            helpt="neem eerst een besluit."
            knoppen={<Knop maat="klein">Neem besluit</Knop>}
            voorlezen={false}
          />
          <Melding soort="letop" wat="Brief aan J-04 is 6 dagen te laat." voorlezen={false} />
          <EvenLaden />
        </Vak>
        <Vak naam="Tabel">
          <Tabel bijschrift="Namenlijst">
            <thead>
              <tr>
                <th scope="col">Code</th>
                <th scope="col">Naam</th>
                <th scope="col">Staat</th>
                <th scope="col">Wie ziet de naam</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">J-01</th>
                <td>Sami Proefdal</td>
                <td>
                  <Staat vak="vol" woord="netto" />
                </td>
                <td>
                  <Ring ring={{ ...ringOp, midden: 'geen' }} maat={24} /> kring A
                </td>
              </tr>
              <tr className="gekozen">
                <th scope="row">J-06</th>
                <td>Noud Schaduw</td>
                <td>
                  <Staat vak="open" woord="bruto" />
                </td>
                <td>kring K1</td>
              </tr>
              <tr>
                <th scope="row">J-07</th>
                <td>alleen lezen</td>
                <td>
                  <Staat vak="half" woord="recidivebewaring" />
                </td>
                <td>alleen u</td>
              </tr>
            </tbody>
          </Tabel>
        </Vak>
        <Vak naam="Voortgang">
          <div className="galerij__breed">
            <Voortgang
              label="Stappen van de aanpak"
              metVink
              stappen={[
                { naam: '1 Signaleren', bij: '13 januari', stand: 'klaar' },
                { naam: '2 Beoordelen', bij: '3 februari', stand: 'klaar' },
                { naam: '3 Duiden', bij: 'nu', stand: 'nu' },
                { naam: '4 Adviseren', bij: 'later', stand: 'later' },
              ]}
            />
          </div>
          <VoortgangKlein klaar={3} van={6} />
          <Alinea>vastgesteld op 1 december</Alinea>
        </Vak>
        <Vak naam="Toetsproef">
          <Toetsproef />
        </Vak>
      </main>
      <Toetsbalk
        regels={[
          { toetsen: ['b'], wat: 'besluit' },
          { toetsen: ['ArrowUp', 'ArrowDown'], wat: 'kies punt' },
          { toetsen: ['1', '-', '9'], wat: 'in of uit de zaal' },
          { toetsen: ['F9'], wat: 'beamer leeg', nieuweGroep: true, doe: () => undefined },
        ]}
        opAlleToetsen={() => undefined}
      >
        <Staat vak="vol" woord="netto" />
      </Toetsbalk>
    </>
  );
}

const wortel = document.getElementById('wortel');
if (wortel) createRoot(wortel).render(<Galerij />);
