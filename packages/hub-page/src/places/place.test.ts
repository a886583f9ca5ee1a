import { hrefOf, placeOf, type Place } from './place.js';

describe('a place', () => {
  const ref = { indicator: 'PERSONS_SERVED', period: '2026-S1', synthetic: false };
  const places: readonly Place[] = [
    { at: 'start' },
    { at: 'trail' },
    { at: 'file', step: 'kind' },
    { at: 'file', step: 'columns', kind: 'REHAB_ENTRY' },
    { at: 'preview', ref },
    { at: 'published', ref: { ...ref, synthetic: true } },
  ];

  it.each(places.map((place) => [hrefOf(place), place] as const))(
    'is found again by its address %s',
    (href, place) => {
      expect(placeOf(href)).toEqual(place);
    },
  );

  it('is the start where an address names nothing that there is', () => {
    expect(placeOf('')).toEqual({ at: 'start' });
    expect(placeOf('#/nonsense/%E0')).toEqual({ at: 'start' });
    expect(placeOf('#/preview/ONLY')).toEqual({ at: 'start' });
    expect(placeOf('#/file/NO_KIND/columns')).toEqual({ at: 'file', step: 'kind' });
  });
});
