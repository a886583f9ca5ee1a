import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';
import { ReleaseError } from './release-error.js';
import { sha256Hex } from './sha256.js';
import { utf8 } from './utf8.js';

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

describe('canonicalJson and RFC 8785', () => {
  const example: unknown = JSON.parse(String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`);

  it('writes the example of section 3.2.2', () => {
    expect(canonicalJson(example)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('gives the bytes of section 3.2.4', () => {
    expect(hex(utf8(canonicalJson(example)))).toBe(
      '7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a' +
        '5b3333333333333333332e333333333333332c31652b33302c342e352c302e3030322c31652d32375d2c' +
        '22737472696e67223a22e282ac245c75303030665c6e412742' +
        '5c225c5c5c5c5c222f227d',
    );
  });

  it('sorts the keys of section 3.2.3 by UTF-16 code units', () => {
    const value: unknown = JSON.parse(String.raw`{
      "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"
    }`);
    expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toEqual([
      'One', // JavaScript itself lists integer keys first
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
    expect(canonicalJson(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis",' +
        '"€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number %s of appendix B as %s', (bits, text) => {
    expect(canonicalJson(ieee754(bits))).toBe(text);
  });

  it.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('refuses the number %s', (bits) => {
    expect(refusalOf(ieee754(bits))).toBe('NOT_JSON');
  });
});

describe('canonicalJson', () => {
  const circle: unknown[] = [];
  circle.push(circle);
  it.each<[string, unknown, string]>([
    [
      'undefined',
      { a: [1, undefined] },
      'at "/a/1": undefined is no JSON value: write null, or leave the key out',
    ],
    [
      'a missing value',
      { a: undefined },
      'at "/a": undefined is no JSON value: write null, or leave the key out',
    ],
    [
      'a hole in an array',
      new Array<number>(1),
      'at "/0": undefined is no JSON value: write null, or leave the key out',
    ],
    ['NaN', { 'a/b': { '~': NaN } }, 'at "/a~1b/~0": NaN is no JSON number'],
    ['an infinity', -Infinity, 'at "": -Infinity is no JSON number'],
    ['a big integer', [1n], 'at "/0": a bigint is no JSON value'],
    ['a function', { toJSON: () => 1 }, 'at "/toJSON": a function is no JSON value'],
    ['a symbol', [Symbol('x')], 'at "/0": a symbol is no JSON value'],
    ['a symbol as key', { [Symbol('x')]: 1 }, 'at "": a symbol is no JSON key'],
    [
      'a date',
      { at: new Date(0) },
      'at "/at": an instance of a class is no JSON value: write what it stands for',
    ],
    ['a map', new Map(), 'at "": an instance of a class is no JSON value: write what it stands for'],
    [
      'half a surrogate pair',
      ['\ud83d'],
      'at "/0": the text holds half of a surrogate pair, which UTF-8 cannot write',
    ],
    [
      'half a pair in a key',
      { '\ude00': 1 },
      'at "": a key holds half of a surrogate pair, which UTF-8 cannot write',
    ],
    ['a circle', circle, `at "${'/0'.repeat(128)}": more than 128 levels, or a circle`],
  ])('refuses %s and says where', (_, value, message) => {
    expect(() => canonicalJson(value)).toThrow(new ReleaseError('NOT_JSON', message));
  });

  it('does not mind one object in two places', () => {
    const shared = { b: 1 };
    expect(canonicalJson([shared, shared])).toBe('[{"b":1},{"b":1}]');
  });

  it('writes a key "__proto__" like any other', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":2}}'))).toBe('{"__proto__":{"a":2},"b":1}');
  });

  it('is a fixed point: its own text, read and written again, is the same', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('says the same as the value it was given', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('gives one hash whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), (object) => {
        const reversed = Object.fromEntries(Object.entries(object).reverse());
        expect(sha256Hex(canonicalJson(reversed))).toBe(sha256Hex(canonicalJson(object)));
      }),
    );
  });

  it('gives different texts to different values', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (one, other) => {
        const same = isDeepStrictEqual(asParsed(one), asParsed(other));
        expect(canonicalJson(one) === canonicalJson(other)).toBe(same);
      }),
    );
  });
});

function ieee754(bits: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

function refusalOf(value: unknown): string {
  try {
    return canonicalJson(value);
  } catch (error) {
    return error instanceof ReleaseError ? error.code : 'another error';
  }
}

/** Without what JSON does not keep, such as the sign of zero. */
function asParsed(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
