import { Occurrences } from './occurrences.js';

describe('occurrences', () => {
  it('are counted for each key by itself, also of keys that share a slot and while the table grows', () => {
    const occurrences = new Occurrences();
    const counted = new Map<string, number>();
    const wrong: string[] = [];
    for (let at = 0; at < 20_000; at += 1) {
      // The first words fall into few slots, and are negative, too.
      const [first, second] = [(at % 500) * 4096 - 1_000_000, at % 7];
      const key = `${first} ${second}`;
      const before = counted.get(key) ?? 0;
      if (occurrences.count(first, second) !== before) wrong.push(key);
      counted.set(key, before + 1);
    }
    for (let at = 0; at < 20_000; at += 1) if (occurrences.count(at, -at) !== 0) wrong.push(String(at));
    expect(wrong).toEqual([]);
  });
});
