import { starterIndicatorHashes } from '@veche/domain/indicators';
import { observationSchema, type ComparableFigure } from '@veche/domain/statistics';

/** A figure of people served in Omsk, as its network published it. */
export function omskFigure(written: {
  period: string;
  group: 'PRISON_LEAVER' | 'NON_CUSTODIAL';
  value: number;
  basis: 'SERVED' | 'APPLIED';
}): ComparableFigure {
  const { period, group, value, basis } = written;
  return {
    observation: observationSchema.parse({
      region: 'RU-OMS',
      period,
      codes: { TARGET_GROUP: group },
      state: 'REPORTED',
      value,
      basis,
    }),
    definitionHash: starterIndicatorHashes.PERSONS_SERVED,
    synthetic: false,
  };
}

export const released2014 = omskFigure({
  period: '2014-S1',
  group: 'PRISON_LEAVER',
  value: 630,
  basis: 'SERVED',
});
export const released2013 = omskFigure({
  period: '2013-S1',
  group: 'PRISON_LEAVER',
  value: 210,
  basis: 'SERVED',
});
export const sentenced2014 = omskFigure({
  period: '2014-S1',
  group: 'NON_CUSTODIAL',
  value: 478,
  basis: 'SERVED',
});
export const sentenced2013 = omskFigure({
  period: '2013-S1',
  group: 'NON_CUSTODIAL',
  value: 67,
  basis: 'APPLIED',
});
