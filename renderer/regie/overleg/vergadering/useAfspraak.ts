/**
 * One agreement of the closing round while it is typed: the chosen items decide which brons are asked. When one bron says
 * no and another yes it becomes two agreements, so that what is said about what goes along is about that alone.
 */
import { useState } from 'react';
import { z } from 'zod';
import { contract } from '../../../../shared/contract/contract.ts';
import type { Bronstem, Sluitproef, Sluitregel, Sluitrondebeeld } from '../../../../shared/contract/sluitronde.ts';
import { useInvoer } from '../../formulier/useInvoer.ts';
import { api, schrijf, useVraag } from '../../schil/api.ts';

/** In a list of ids: the procesregisseur, who has none. */
const ZELF = 'zelf';

const { invoer } = contract.sluitronde.legVast;
/** As the contract asks it; in the form an answer may still be open. */
const schema = invoer.extend({
  antwoorden: z.array(
    invoer.shape.antwoorden.element.extend({
      gevraagdAan: z
        .string()
        .min(1)
        .transform((id) => (id === ZELF ? null : id)),
      akkoord: z
        .enum(['', 'ja', 'nee'])
        .refine((antwoord) => antwoord !== '')
        .transform((antwoord) => antwoord === 'ja'),
    }),
  ),
});
type Waarden = z.input<typeof schema>;
type Afspraak = z.output<typeof schema>;
export type Antwoord = Waarden['antwoorden'][number];

export const stemId = (stem: Bronstem): string => stem.deelnemerId ?? ZELF;
export const stemmenVan = (stemmen: readonly Bronstem[], bron: string) => stemmen.filter((s) => s.bron === bron);

/** Nothing was asked yet. Who is in the room most likely answers; nobody is, then the procesregisseur chooses. */
function openAntwoord(stemmen: readonly Bronstem[], bron: string): Antwoord {
  const stem = stemmenVan(stemmen, bron).find((s) => s.aanwezig);
  return { bron, gevraagdAan: stem ? stemId(stem) : '', akkoord: '', voorwaarden: '' };
}

/** What was refused apart, without what is said about the rest. */
function verdeel(afspraak: Afspraak, bronVan: ReadonlyMap<string, string>): { mee: Afspraak; niet: Afspraak | null } {
  const nee = new Set(afspraak.antwoorden.filter((a) => !a.akkoord).map((a) => a.bron));
  const deel = (geweigerd: boolean): Afspraak => ({
    ...afspraak,
    items: afspraak.items.filter((id) => nee.has(bronVan.get(id) ?? '') === geweigerd),
    antwoorden: afspraak.antwoorden.filter((a) => nee.has(a.bron) === geweigerd),
  });
  const [mee, niet] = [deel(false), deel(true)];
  if (mee.items.length === 0 || niet.items.length === 0) return { mee: afspraak, niet: null };
  return { mee, niet: { ...niet, wieInformeert: '', magVerteld: '', betrokken: '' } };
}

export function useAfspraak(overlegId: string, regel: Sluitregel, ronde: Sluitrondebeeld, klaar: () => void) {
  const { onderwerpId } = regel;
  const [apart, zetApart] = useState(true);
  const bronVan = new Map(ronde.items.map((x) => [x.id, x.bron.id]));
  const formulier = useInvoer<Waarden, Afspraak>(
    schema,
    {
      overlegId,
      onderwerpId,
      ontvanger: '',
      items: [],
      antwoorden: [],
      doel: regel.doel ?? '',
      wieInformeert: '',
      magVerteld: '',
      betrokken: '',
    },
    async (waarden) => {
      const { mee, niet } = apart ? verdeel(waarden, bronVan) : { mee: waarden, niet: null };
      if (niet) {
        await schrijf(api.sluitronde.legVast(niet));
        // Recorded: when the rest is refused it is not sent once more.
        zetItems(mee.items);
      }
      await schrijf(api.sluitronde.legVast(mee));
      klaar();
    },
    { formulier: 'sluitafspraak', bij: { overleg: overlegId, onderwerp: onderwerpId } },
  );
  const { form } = formulier;
  const { isSubmitted } = form.formState;
  const [ontvanger, items, antwoorden] = form.watch(['ontvanger', 'items', 'antwoorden']);
  const proef = useVraag(async () => {
    if (ontvanger === '') return { ok: true as const, waarde: [] as Sluitproef[] };
    return api.sluitronde.proef({ overlegId, ontvanger });
  }, [ontvanger, overlegId]);
  const mag = new Map((proef.waarde ?? []).map((p) => [p.itemId, p]));

  const zetAntwoorden = (nieuw: Antwoord[]) => form.setValue('antwoorden', nieuw, { shouldValidate: isSubmitted });
  /** The chosen items decide which brons are asked; an answer that was given stays. */
  const zetItems = (gekozen: readonly string[]) => {
    const bronnen = new Set(
      ronde.items.filter((x) => gekozen.includes(x.id) && mag.get(x.id)?.vraagt !== false).map((x) => x.bron.id),
    );
    form.setValue('items', [...gekozen], { shouldValidate: isSubmitted });
    const gegeven = form.getValues('antwoorden');
    zetAntwoorden([...bronnen].map((b) => gegeven.find((a) => a.bron === b) ?? openAntwoord(ronde.stemmen, b)));
  };
  const kiesOntvanger = async (id: string) => {
    form.setValue('ontvanger', id, { shouldValidate: isSubmitted });
    form.setValue('items', []);
    form.setValue('antwoorden', []);
    if (id === '') return;
    const antwoord = await api.sluitronde.proef({ overlegId, ontvanger: id });
    const eigen = antwoord.ok ? antwoord.waarde.find((p) => p.itemId === onderwerpId) : undefined;
    // Still the same recipient, and nothing chosen by hand meanwhile: his part of the action is the action itself.
    if (form.getValues('ontvanger') !== id || form.getValues('items').length > 0 || eigen?.mag !== true) return;
    const bron = bronVan.get(onderwerpId);
    form.setValue('items', [onderwerpId]);
    if (eigen.vraagt && bron !== undefined) form.setValue('antwoorden', [openAntwoord(ronde.stemmen, bron)]);
  };
  return {
    ...formulier,
    ontvanger,
    items,
    antwoorden,
    proef,
    mag,
    kiesOntvanger,
    wissel: (id: string) => zetItems(items.includes(id) ? items.filter((x) => x !== id) : [...items, id]),
    zetAntwoord: (bron: string, deel: Partial<Antwoord>) =>
      zetAntwoorden(antwoorden.map((a) => (a.bron === bron ? { ...a, ...deel } : a))),
    /** One bron says no and another yes. */
    verdeeld: antwoorden.some((a) => a.akkoord === 'nee') && antwoorden.some((a) => a.akkoord === 'ja'),
    apart,
    zetApart,
  };
}
export type Afspraakinvoer = ReturnType<typeof useAfspraak>;
