import { z } from 'zod';
import { databaseUrlSetting, httpUrlSetting, portSetting, readSettings, secondsSetting } from './settings.js';
import { StartFailure } from './start-failure.js';

const schema = z.object({
  PORT: portSetting,
  NETWORK_FOLDER: z.string('the folder of the network’s files is needed'),
  DATABASE_URL: databaseUrlSetting.optional(),
  GATEWAY_URL: httpUrlSetting.optional(),
  INTERVAL: secondsSetting.default(60),
});

describe('settings', () => {
  it('are read from variables, with defaults, and leave other variables alone', () => {
    expect(
      readSettings(schema, {
        PORT: '4001',
        NETWORK_FOLDER: 'omsk',
        GATEWAY_URL: 'http://localhost:4000/',
        HOME: '/',
      }),
    ).toEqual({ PORT: 4001, NETWORK_FOLDER: 'omsk', GATEWAY_URL: 'http://localhost:4000', INTERVAL: 60 });
  });

  it('say everything that is wrong in one sentence, blank values included', () => {
    const read = (): unknown => readSettings(schema, { PORT: '99999', DATABASE_URL: '  ', INTERVAL: '0' });
    expect(read).toThrow(StartFailure);
    expect(read).toThrow(
      'Settings: DATABASE_URL is set but blank; give it a value or unset it; PORT: expected a port number from 0 to 65535; ' +
        'NETWORK_FOLDER is missing (the folder of the network’s files is needed); INTERVAL: expected a number of seconds greater than zero.',
    );
  });

  it.each([
    ['INTERVAL', '2592000', 'expected at most 604800 seconds, a week'],
    [
      'DATABASE_URL',
      'postgresql://veche:p/ssword@host:5432/hub',
      'expected an address such as postgresql://user:password@host:5432/database, with other signs than letters and digits in the password percent-encoded',
    ],
  ])('refuse a value of %s that would be misunderstood, and do not repeat it', (name, value, expected) => {
    const given = { PORT: '4001', NETWORK_FOLDER: 'omsk', [name]: value };
    expect(() => readSettings(schema, given)).toThrow(new StartFailure(`Settings: ${name}: ${expected}.`));
  });
});
