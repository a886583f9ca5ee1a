import { thrownBy } from '../testing/thrown.testing.js';
import { readArguments } from './arguments.js';

describe('the options of the command', () => {
  it('are read, paths from where they were typed', () => {
    const words = ['folder', '--width', '3', '--no-insiders', '--cost=count', '--ledger', 'l', '--out', '/o'];
    expect(readArguments(words, '/home')).toEqual({
      method: 'suppress',
      folder: '/home/folder',
      out: '/o',
      ledger: '/home/l',
      threshold: null,
      width: 3,
      zeros: null,
      open: null,
      hidden: null,
      cost: 'count',
      insiders: false,
      seconds: null,
      seed: null,
    });
  });

  it.each([
    [['f', '--widht', '3'], 'widht'],
    [['f', '--width'], '--width'],
    [['f', '--width', '--no-insiders'], '--width'],
    [['f', '--width', 'three'], '--width is "three"; it can be a whole number from 1 to 1000000'],
    [['f', '--width', '0x10'], '--width is "0x10"'],
    [['f', '--threshold', '10000000'], 'from 1 to 1000000'],
    [['f', '--threshold', '0'], 'from 1 to 1000000'],
    [['f', '--seconds', '-3'], '--seconds'],
    [['f', '--seconds=-3'], '--seconds is "-3"; it can be a number from 0'],
    [['f', '--zeros', 'maybe'], '--zeros is "maybe"; it can be publish or protect'],
    [['f', '--seed', 'a', '--seed', 'b'], '--seed is given twice'],
    [['f', '--seed', ''], '--seed is empty'],
    [['f', 'g'], 'exactly one table folder; 2 were given'],
    [['--out', 'o'], 'exactly one table folder; 0 were given'],
    [['f', '--ledger', 'l'], '--ledger needs --out'],
  ])('are refused by name where they can not be read: %j', (words, message) => {
    const error = thrownBy(() => readArguments(words, '/'));
    expect(error.code).toBe('INVALID_POLICY');
    expect(error.message).toContain(message);
  });

  it.each(['--ledger', '--width', '--open', '--hidden', '--cost', '--seconds', '--no-insiders'])(
    'refuse %s with rounding, which would not heed it',
    (option) => {
      const words = ['f', '--method', 'round', '--out', 'o', option];
      const values: Record<string, string> = { '--no-insiders': '', '--cost': 'count', '--width': '3' };
      const value = values[option] ?? '1';
      expect(thrownBy(() => readArguments(value === '' ? words : [...words, value], '/')).subject).toBe(
        option,
      );
    },
  );
});
