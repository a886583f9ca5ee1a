// Writes the starter dimensions and indicators of examples/indicators into the domain package as typed data, so that a program can
// import them without a server; with --check, fails where the written files are not what the examples say.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { formatMistake, readDefinitionsFolder } from '@veche/exchange';
import { canonicalJson, sha256Hex } from '@veche/release';
import { root } from './run-tool.mjs';

const folder = join(root, 'packages/domain/src/indicators/generated');
const head = '// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.\n';

const reading = await readDefinitionsFolder(join(root, 'examples/indicators'));
if (!reading.ok) {
  console.error(reading.mistakes.map(formatMistake).join('\n'));
  process.exit(1);
}
const files = await formatted(filesOf(reading));

if (process.argv.includes('--check')) {
  const stale = [...new Set([...files.keys(), ...readdirSync(folder)])].filter(
    (name) => !files.has(name) || textOf(name) !== files.get(name),
  );
  if (stale.length > 0) {
    console.error(
      `packages/domain/src/indicators/generated is not what examples/indicators says: ${stale.join(', ')}. Run \`npm run indicators\`, look at the difference, and commit it with a changeset.`,
    );
    process.exit(1);
  }
} else {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

function textOf(name) {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return null;
  }
}

function filesOf({ dimensions, definitions }) {
  return new Map([
    ...dimensions.map((dimension) => [`${fileName(dimension)}-dimension.ts`, dimensionFile(dimension)]),
    ...definitions.map((definition) => [
      `${fileName(definition)}.ts`,
      definitionFile(definition, dimensions),
    ]),
    ['starter-dimensions.ts', dimensionList(dimensions)],
    ['starter-indicators.ts', definitionList(definitions)],
    ['starter-indicator-codes.ts', codeList(definitions)],
    ['starter-indicator-hashes.ts', hashList(definitions)],
    ['index.ts', indexFile({ dimensions, definitions })],
  ]);
}

function dimensionFile(dimension) {
  const name = dimensionName(dimension);
  const codes = dimension.codes.map(({ code }) => `'${code}'`).join(', ');
  return `import { dimensionOf } from '../written.js';

/**
 * ${dimension.code}: ${titles(dimension)}. ${
   dimension.additive
     ? 'Its codes partition what is counted, roll-ups aside.'
     : 'Its codes may overlap, and are never summed.'
 }
 *
 * @example
 * ${name}.codes.map(({ code }) => code);
 * // → [${codes}]
 */
export const ${name} = /* @__PURE__ */ dimensionOf(${JSON.stringify(dimension)});
`;
}

function definitionFile(definition, dimensions) {
  const name = definitionName(definition);
  const shared = new Map(
    dimensions.map((dimension) => [JSON.stringify(dimension), dimensionName(dimension)]),
  );
  const own = definition.dimensions.map(
    (dimension) => shared.get(JSON.stringify(dimension)) ?? JSON.stringify(dimension),
  );
  const imports = dimensions
    .filter((dimension) => own.includes(dimensionName(dimension)))
    .map(
      (dimension) => `import { ${dimensionName(dimension)} } from './${fileName(dimension)}-dimension.js';\n`,
    );
  const text = Object.entries(definition).map(
    ([field, value]) => `${field}: ${field === 'dimensions' ? `[${own.join(', ')}]` : JSON.stringify(value)}`,
  );
  const description = definition.descriptions.find(({ language }) => language === 'en')?.text;
  return `import { definitionOf } from '../written.js';
${imports.join('')}
/**
 * ${definition.code}, version ${definition.version}: ${titles(definition)}.${description ? ` ${description}` : ''}
 *
 * @example
 * ${name}.measure; // → '${definition.measure}'
 * ${name}.acrossRegions; // → '${definition.acrossRegions}'
 */
export const ${name} = /* @__PURE__ */ definitionOf({ ${text.join(', ')} });
`;
}

function dimensionList(dimensions) {
  return `import type { Dimension } from '../../statistics/indicator.js';
${dimensions.map((dimension) => `import { ${dimensionName(dimension)} } from './${fileName(dimension)}-dimension.js';`).join('\n')}

/**
 * Every dimension of the starter indicators, with its codes and their names in the network's languages.
 *
 * @example
 * starterDimensions.map(({ code }) => code);
 * // → [${dimensions.map(({ code }) => `'${code}'`).join(', ')}]
 */
export const starterDimensions: readonly Dimension[] = [${dimensions.map(dimensionName).join(', ')}];
`;
}

function definitionList(definitions) {
  return `import type { IndicatorDefinition } from '../../statistics/indicator.js';
${definitions.map((definition) => `import { ${definitionName(definition)} } from './${fileName(definition)}.js';`).join('\n')}

/**
 * The definition of every starter indicator, as the network's gateway signs it.
 *
 * @example
 * starterIndicators.filter(({ sensitive }) => sensitive).map(({ code }) => code);
 * // → [${definitions
   .filter(({ sensitive }) => sensitive)
   .map(({ code }) => `'${code}'`)
   .join(', ')}]
 */
export const starterIndicators: readonly IndicatorDefinition[] = [${definitions.map(definitionName).join(', ')}];
`;
}

function codeList(definitions) {
  return `/**
 * The codes of the starter indicators.
 *
 * @example
 * starterIndicatorCodes.includes('${definitions[0].code}'); // → true
 */
export const starterIndicatorCodes = [${definitions.map(({ code }) => `'${code}'`).join(', ')}] as const;

/** The code of a starter indicator. */
export type StarterIndicatorCode = (typeof starterIndicatorCodes)[number];
`;
}

function hashList(definitions) {
  const hashes = definitions.map((definition) => [definition.code, sha256Hex(canonicalJson(definition))]);
  return `import type { StarterIndicatorCode } from './starter-indicator-codes.js';

/**
 * SHA-256 of the canonical JSON (RFC 8785) of each starter definition, in lower-case hex: the \`definitionHash\` of the releases that follow it.
 * Figures are compared and added only under the same hash.
 *
 * @example
 * starterIndicatorHashes.${hashes[0][0]};
 * // → '${hashes[0][1]}'
 */
export const starterIndicatorHashes: Readonly<Record<StarterIndicatorCode, string>> = ${JSON.stringify(Object.fromEntries(hashes))};
`;
}

function indexFile({ dimensions, definitions }) {
  const names = [
    'starter-dimensions',
    'starter-indicators',
    'starter-indicator-codes',
    'starter-indicator-hashes',
    ...dimensions.map((dimension) => `${fileName(dimension)}-dimension`),
    ...definitions.map(fileName),
  ];
  return names.map((name) => `export * from './${name}.js';`).join('\n');
}

async function formatted(texts) {
  const config = await resolveConfig(join(folder, 'index.ts'));
  const entries = [...texts].map(async ([name, text]) => [
    name,
    await format(head + text, { ...config, parser: 'typescript' }),
  ]);
  return new Map(await Promise.all(entries));
}

function titles({ names }) {
  return ['en', 'ru', 'sr-Latn']
    .flatMap((wanted) => names.find(({ language }) => language === wanted)?.text ?? [])
    .join(' / ');
}

function fileName({ code }) {
  return code.toLowerCase().replaceAll('_', '-');
}

function definitionName({ code }) {
  return code.toLowerCase().replace(/_([a-z0-9])/g, (_match, letter) => letter.toUpperCase());
}

function dimensionName(dimension) {
  return `${definitionName(dimension)}Dimension`;
}
