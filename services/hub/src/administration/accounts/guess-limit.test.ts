import { GuessLimit } from './guess-limit.js';

describe('guessing', () => {
  let now = 0;
  const limit = (perAddress = 3, together = 100): GuessLimit =>
    new GuessLimit({ perAddress, together, secondsPerGuess: 6 }, () => now);
  const guess = (guesses: GuessLimit, address: string, times: number): void => {
    for (let each = 0; each < times; each += 1) guesses.failed(address);
  };

  beforeEach(() => {
    now = 0;
  });

  it('is slowed down for the address that it comes from, and only for that', () => {
    const guesses = limit();
    guess(guesses, '192.0.2.1', 2);
    expect(guesses.waitFor('192.0.2.1', 'x')).toBe(0);
    guess(guesses, '192.0.2.1', 1);
    expect(guesses.waitFor('192.0.2.1', 'x')).toBe(6);
    expect(guesses.waitFor('192.0.2.2', 'x')).toBe(0);
    now = 4_000;
    expect(guesses.waitFor('192.0.2.1', 'x')).toBe(2);
    now = 6_000;
    expect(guesses.waitFor('192.0.2.1', 'x')).toBe(0);
    guess(guesses, '192.0.2.1', 1);
    expect(guesses.waitFor('192.0.2.1', 'x')).toBe(6);
  });

  it('is slowed down for all addresses of one network of IPv6', () => {
    const guesses = limit();
    guess(guesses, '2001:db8:0:1::1', 2);
    guess(guesses, '2001:db8::1:ffff:0:0:9', 1);
    expect(guesses.waitFor('2001:db8:0:1:8::', 'x')).toBe(6);
    expect(guesses.waitFor('2001:db8:0:2::1', 'x')).toBe(0);
    guess(guesses, '::ffff:192.0.2.1', 3);
    expect(guesses.waitFor('192.0.2.1', 'x')).toBe(6);
  });

  it('is slowed down where many addresses guess together', () => {
    const guesses = limit(3, 10);
    for (let each = 0; each < 10; each += 1) guess(guesses, `192.0.2.${each}`, 1);
    expect(guesses.waitFor('198.51.100.1', 'x')).toBe(6);
    now = 60_000;
    expect(guesses.waitFor('198.51.100.1', 'x')).toBe(0);
  });

  it('locks out nobody whose token has proved right', () => {
    const guesses = limit();
    guesses.succeeded('right');
    guess(guesses, '192.0.2.1', 3);
    expect(guesses.waitFor('192.0.2.1', 'right')).toBe(0);
    guesses.forget('right');
    expect(guesses.waitFor('192.0.2.1', 'right')).toBe(6);
  });

  it('remembers a bounded number of addresses', () => {
    const guesses = limit(3, 1_000_000);
    guess(guesses, '192.0.2.1', 3);
    for (let each = 0; each < 10_000; each += 1) guess(guesses, `2001:db8:${each.toString(16)}::1`, 1);
    expect(guesses.waitFor('192.0.2.1', 'x')).toBe(0);
  });
});
