import { periodSchema, type Period } from '@veche/domain';
import { isRecordKind, recordKindCodes, type RecordKind } from '@veche/exchange/records';
import { badParameter } from './request-refusals.js';

export type QueryString = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What an address says of the file that comes with it. */
export interface UploadParameters {
  readonly kind: RecordKind;
  readonly dryRun: boolean;
  readonly synthetic: boolean;
  readonly period: Period | undefined;
  /** Whether the file is all there is of its period, so that kept records which are not in it go. */
  readonly replace: boolean;
  readonly sheet: string | undefined;
  /** The id under which the sender will ask how far the import is. */
  readonly job: string | undefined;
}

const longestSheet = 200;

/**
 * Reads the parameters of an upload. A parameter that is blank counts as absent; one that nobody knows is refused, for it could be a
 * misspelt `dryRun`.
 *
 * @throws HubRefusal BAD_PARAMETER
 */
export function uploadParameters(query: QueryString, known: readonly string[]): UploadParameters {
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(query)) {
    if (!known.includes(name)) throw badParameter(name.slice(0, 50), known.join(', '));
    if (typeof value !== 'string') throw badParameter(name, 'one value');
    if (value !== '') given.set(name, value);
  }
  const kind = given.get('kind') ?? '';
  if (!isRecordKind(kind)) throw badParameter('kind', recordKindCodes.join(', '));
  const period = given.get('period');
  const job = given.get('job');
  const sheet = given.get('sheet');
  if (job !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(job))
    throw badParameter('job', 'a UUID in small letters');
  if (sheet !== undefined && sheet.length > longestSheet) throw badParameter('sheet', 'a sheet’s name');
  return {
    kind,
    dryRun: flag('dryRun', given.get('dryRun'), true),
    synthetic: flag('synthetic', given.get('synthetic'), false),
    period: period === undefined ? undefined : periodOf(period),
    replace: flag('replace', given.get('replace'), false),
    sheet,
    job,
  };
}

function flag(name: string, value: string | undefined, otherwise: boolean): boolean {
  if (value === undefined) return otherwise;
  if (value !== 'true' && value !== 'false') throw badParameter(name, 'true, false');
  return value === 'true';
}

function periodOf(text: string): Period {
  const parsed = periodSchema.safeParse(text);
  if (!parsed.success) throw badParameter('period', '2026-S1, 2026-Q1, 2026-M01, 2026');
  return parsed.data;
}
