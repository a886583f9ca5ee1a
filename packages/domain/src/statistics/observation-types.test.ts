import { expectTypeOf } from 'expect-type';
import type { Addability, Observation, ObservationState, Reason } from './index.js';

type InState<State extends ObservationState> = Extract<Observation, { state: State }>;

/** The compiler holds these: a wrong one fails the build. */
describe('the type of an observation', () => {
  it('has four states', () => {
    expectTypeOf<ObservationState>().toEqualTypeOf<
      'REPORTED' | 'SUPPRESSED' | 'MISSING' | 'NOT_APPLICABLE'
    >();
  });

  it('has a value only where it is reported', () => {
    expectTypeOf<InState<'REPORTED'>['value']>().toEqualTypeOf<number>();
    expectTypeOf<InState<'SUPPRESSED'>>().not.toHaveProperty('value');
    expectTypeOf<InState<'MISSING'>>().not.toHaveProperty('value');
    expectTypeOf<InState<'NOT_APPLICABLE'>>().not.toHaveProperty('value');
  });

  it('narrows by its state', () => {
    const valueOf = (observation: Observation): number | null => {
      // @ts-expect-error whoever asks for the value looks at the state first
      expect(observation.value).toBeDefined();
      if (observation.state !== 'REPORTED') return null;
      expectTypeOf(observation).toEqualTypeOf<InState<'REPORTED'>>();
      return observation.value;
    };
    expectTypeOf(valueOf).returns.toEqualTypeOf<number | null>();
  });
});

describe('the type of an answer about addition', () => {
  it('has a reason exactly where it is refused', () => {
    expectTypeOf<Extract<Addability, { allowed: false }>['reason']>().toEqualTypeOf<Reason>();
    expectTypeOf<Extract<Addability, { allowed: true }>>().not.toHaveProperty('reason');
  });
});
