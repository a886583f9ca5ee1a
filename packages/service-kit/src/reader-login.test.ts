import { readerLogin } from './reader-login.js';

describe('the login of the public API', () => {
  it.each([
    [
      'before the host',
      'postgresql://owner:secret@db.example:5432/hub',
      'postgresql://db.example:5432/hub?user=veche_reader_hub&password=p%26w',
    ],
    [
      'among the parameters',
      'postgresql://db.example/hub?user=owner&password=secret&sslmode=require',
      'postgresql://db.example/hub?user=veche_reader_hub&password=p%26w&sslmode=require',
    ],
    [
      'for a socket',
      'postgresql:///hub?host=%2Frun%2Fpostgresql&user=owner',
      'postgresql:///hub?host=%2Frun%2Fpostgresql&user=veche_reader_hub&password=p%26w',
    ],
  ])('takes the place of the owner’s, wherever the address names that: %s', (_where, owner, reader) => {
    expect(readerLogin(owner, 'p&w')).toEqual({
      reader: { role: 'veche_reader_hub', password: 'p&w' },
      readerUrl: reader,
    });
  });
});
