import { checkCell, checkGiven, checkLength, invalid } from '../check-options.js';
import type { Attacker } from './attacker.js';
import type { AuditOptions } from './audit-options.js';

const KINDS: readonly string[] = ['public', 'insider', 'holder', 'provider'];

/** Checks who attacks and with what, for a number of cells: a mistake here would make an unsafe table look safe. */
export function checkAttack(
  published: Float64Array,
  attacker: Attacker,
  options: AuditOptions,
  size: number,
): void {
  const { contributors, risks, hidden, base, earlier } = options;
  checkLength('published', published, size);
  for (const [option, values] of Object.entries({ contributors, base, earlier }))
    if (values) checkLength(option, values, size);
  if (contributors?.some(Number.isNaN))
    throw invalid('contributors', 'A number of contributors is missing. Give one per cell, or none at all.');
  for (const [cell, { below, above }] of risks?.cells ?? []) {
    checkCell('risks', cell, size);
    if (!(below >= 0 && above >= 0))
      throw invalid('risks', `Cell ${cell} needs ${below} below and ${above} above. Give numbers from 0 up.`);
  }
  for (const cell of hidden ?? []) checkCell('hidden', cell, size);
  checkAttacker(attacker, options, size);
}

function checkAttacker(attacker: Attacker, { base, risks }: AuditOptions, size: number): void {
  checkGiven('attacker', attacker, 'kind');
  if (!KINDS.includes(attacker.kind))
    throw invalid('attacker', `There is no attacker "${attacker.kind}". Give one of ${KINDS.join(', ')}.`);
  if (attacker.kind === 'insider' && (base === undefined || risks?.counts === false))
    throw invalid(
      'attacker',
      base === undefined
        ? 'Who is alone in a cell can only be told from the true table. Give it as `base`, or try the attacker "public".'
        : 'The insiders\' model is made for counts of units. Try the attacker "public".',
    );
  if (attacker.kind === 'holder')
    for (const [cell, value] of attacker.cells) {
      checkCell('attacker', cell, size);
      if (!Number.isInteger(value))
        throw invalid('attacker', `The attacker holds ${value} in cell ${cell}. Values are whole numbers.`);
    }
  if (attacker.kind === 'provider') {
    checkLength('attacker', attacker.contributions, size);
    if (!attacker.contributions.every((own) => Number.isInteger(own) && own >= 0))
      throw invalid(
        'attacker',
        'A contribution is negative or no whole number. Give every cell a whole number from 0 up.',
      );
  }
}
