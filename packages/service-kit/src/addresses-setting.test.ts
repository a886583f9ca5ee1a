import { addressesSetting } from './addresses-setting.js';

describe('a setting of addresses', () => {
  it('is addresses and networks with commas between them', () => {
    expect(addressesSetting.parse('127.0.0.1, 10.0.0.0/8,fd00::/8')).toEqual([
      '127.0.0.1',
      '10.0.0.0/8',
      'fd00::/8',
    ]);
  });

  it.each(['', 'localhost', '127.0.0.1,', '10.0.0.0/33', '0.0.0.0/0', '::/0', '10.0.0.0/8/8', '10.0.0.0/-1'])(
    'is not %j',
    (text) => {
      expect(addressesSetting.safeParse(text).success).toBe(false);
    },
  );
});
