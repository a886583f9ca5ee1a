import { allRegionCodes, parseRegion, regionCodeSchema } from './region.js';

const errorOf = (text: string) => regionCodeSchema.safeParse(text).error?.issues[0]?.message;

describe('a region code', () => {
  it.each(['RS', 'RU', 'EU', 'BA', 'RU-KEM', 'RU-OMS', 'RS-00', 'RS-VO', 'GB-ENG', 'FR-974', 'US-CA'])(
    'is %s',
    (code) => {
      expect(parseRegion(code)).toBe(code);
    },
  );

  it.each(['', 'XX', 'UK', 'XK', 'SU', 'rs', 'RUS', 'RU-', 'RU-XYZ', 'RU-kem', 'RS-99', 'EU-RS', 'RS-00 '])(
    'is not "%s"',
    (text) => {
      expect(parseRegion(text)).toBeNull();
    },
  );

  it('is one of all that ISO assigns, and EU', () => {
    const codes = allRegionCodes();
    expect(codes.filter((code) => code.length === 2)).toHaveLength(250);
    expect(codes).toHaveLength(250 + 5070);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => code.startsWith('RU-'))).toHaveLength(83);
    expect(codes.filter((code) => code.startsWith('RS-'))).toHaveLength(32);
  });
});

describe('an unknown region code', () => {
  it('is told the subdivisions of its country', () => {
    expect(errorOf('BE-XXX')).toBe(
      'ISO 3166-2 knows these subdivisions of BE: BE-BRU, BE-VAN, BE-VBR, BE-VLG, BE-VLI, BE-VOV, BE-VWV, BE-WAL, BE-WBR, BE-WHT, BE-WLG, BE-WLX, BE-WNA',
    );
  });

  it('is told the first hundred of a country that has more', () => {
    const message = errorOf('GB-XXX') ?? '';
    expect(message.split(', ')).toHaveLength(100);
    expect(message).toMatch(/ and \d+ more$/);
  });

  it('is told that a country has no subdivisions', () => {
    expect(errorOf('AX-01')).toBe('ISO 3166-2 knows no subdivisions of AX; use AX');
  });

  it('is told of capitals', () => {
    expect(errorOf('ru-kem')).toBe('a region code is written in capitals: RU-KEM');
    expect(errorOf('eu')).toBe('a region code is written in capitals: EU');
  });

  it('is told the forms that a code has', () => {
    expect(errorOf('Omsk')).toBe(
      'a region is a country of ISO 3166-1 alpha-2 such as RS, a subdivision of ISO 3166-2 such as RU-KEM, or EU',
    );
  });
});
