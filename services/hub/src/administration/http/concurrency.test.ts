import { Concurrency } from './concurrency.js';

describe('what runs at a time', () => {
  it('is bounded: whoever comes besides is refused, and has a place again when one is done', async () => {
    const concurrency = new Concurrency(2);
    const first = Promise.withResolvers<string>();
    const second = Promise.withResolvers<string>();
    const running = [concurrency.run(() => first.promise), concurrency.run(() => second.promise)];
    await expect(concurrency.run(() => Promise.resolve('third'))).rejects.toMatchObject({ code: 'BUSY' });
    second.reject(new Error('it failed'));
    await expect(running[1]).rejects.toThrow('it failed');
    expect(await concurrency.run(() => Promise.resolve('third'))).toBe('third');
    first.resolve('first');
    expect(await running[0]).toBe('first');
  });
});
