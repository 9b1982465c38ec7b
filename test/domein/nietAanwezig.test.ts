import { describe, expect, it } from 'vitest';
import { nietAanwezigInWoorden, tijdvakken } from '../../shared/domein/nietAanwezig.ts';

/** In March and in July, so that winter time and summer time are both asked. */
const om = (klok: string, dag = '2026-03-12') => `${dag}T${klok}.000Z`;
const gat = (van: string, tot: string) => ({ van: om(van), tot: om(tot) });
const agent = { organisatie: 'politie', naam: 'K. Bedacht' };

describe('when somebody was out', () => {
  it('is told in hours and minutes of the clock on the wall, in winter and in summer', () => {
    expect(tijdvakken([gat('13:10:20', '13:25:00')])).toEqual([{ van: '14:10', tot: '14:25' }]);
    const zomer = { van: om('13:10:00', '2026-07-02'), tot: om('13:25:00', '2026-07-02') };
    expect(tijdvakken([zomer])).toEqual([{ van: '15:10', tot: '15:25' }]);
  });

  it('is one time where two lie against each other, and leaves out what the clock shows as nothing', () => {
    expect(tijdvakken([gat('13:10:00', '13:12:05'), gat('13:12:40', '13:15:00')])).toEqual([
      { van: '14:10', tot: '14:15' },
    ]);
    expect(tijdvakken([gat('13:10:00', '13:12:00'), gat('13:20:05', '13:20:50')])).toEqual([
      { van: '14:10', tot: '14:12' },
    ]);
    expect(tijdvakken([gat('13:10:01', '13:10:41'), gat('13:20:01', '13:20:41')])).toBeUndefined();
  });

  it('is not told where the clock was set back, or he is still out', () => {
    expect(tijdvakken([gat('13:10:00', '13:12:00'), gat('13:20:00', '13:15:00')])).toBeUndefined();
    expect(tijdvakken([{ van: om('13:10:00'), tot: null }])).toBeUndefined();
  });

  it('stands in a sentence of his own; who missed all of it, or whose times are not known, stand together', () => {
    const weg = [
      { van: '14:10', tot: '14:25' },
      { van: '14:40', tot: '14:45' },
    ];
    const zin = nietAanwezigInWoorden([
      { organisatie: 'Halt', naam: null, deels: false },
      { ...agent, deels: true, weg },
      { organisatie: 'OM', naam: null, deels: true },
    ]);
    expect(zin).toBe(
      'Niet aanwezig bij dit onderdeel: Halt. K. Bedacht (politie): niet aanwezig van 14:10 tot 14:25 en van 14:40 tot 14:45. Een deel van de tijd aanwezig: OM.',
    );
    expect(nietAanwezigInWoorden([])).toBe('');
  });
});
