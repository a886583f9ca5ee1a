import { z } from 'zod';
import { indicatorCode, typedPeriod } from '../arguments/indicator-and-period.js';
import { exitCode, type ExitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import { hasFigures, isUnchanged, previewSummary, type PublishingRef } from '../previewing/preview.js';
import { summaryLines } from '../previewing/summary-lines.js';
import type { Session } from '../session.js';
import { confirmed, mustBeConfirmable } from '../terminal/confirm.js';
import { note, showJson } from '../terminal/show.js';
import { publicationFields, publicationSchema, type ShownPublication } from './publication.js';
import { showPublication } from './show-publication.js';

/** The options of `veche publish` and `veche revise`; the latter has a reason. */
export interface PublishOptions {
  readonly synthetic: boolean;
  readonly yes: boolean;
  readonly reason?: string;
}

const wanted = '$indicator: String!, $period: Period!, $synthetic: Boolean!, $fingerprint: String!';
const given = 'indicator: $indicator, period: $period, synthetic: $synthetic, fingerprint: $fingerprint';
const publishMutation = `mutation Publish(${wanted}) { done: publish(${given}) { ${publicationFields} } }`;
const reviseMutation = `mutation Revise(${wanted}, $reason: String!) { done: revise(${given}, reason: $reason) { ${publicationFields} } }`;
const answer = z.object({ done: publicationSchema });

/**
 * `veche publish` and `veche revise`: shows what would be public, asks, and publishes exactly that. Should the records change between
 * the two, the hub refuses. Where these very figures are public already, it says so, and has nothing to do.
 */
export async function publish(
  session: Session,
  indicator: string,
  period: string,
  options: PublishOptions,
): Promise<ExitCode> {
  const { say, err, language } = session;
  const ref: PublishingRef = {
    indicator: indicatorCode(indicator, say),
    period: typedPeriod(period, say),
    synthetic: options.synthetic,
  };
  mustBeConfirmable(session, options.yes);
  const hub = await session.hub();
  const preview = await previewSummary(hub, ref);
  if (hasFigures(preview))
    for (const line of summaryLines(preview, say, err.style, language)) await err.line(line);
  if (preview.refusal !== null && isUnchanged(preview)) {
    if (session.json) await showJson(session, { unchanged: true });
    await note(session, preview.refusal.message);
    return exitCode.done;
  }
  if (preview.refusal !== null)
    throw new Failure(
      preview.refusal.code,
      exitCode.refused,
      say('preview.wouldBeRefused', { reason: preview.refusal.message }),
    );
  if (!(await confirmed(session, say('publish.question'), options.yes))) {
    await note(session, say('confirm.declined'));
    return exitCode.notConfirmed;
  }
  const { reason } = options;
  const variables = { ...ref, fingerprint: preview.fingerprint };
  const { done } = await (reason === undefined
    ? hub.ask(answer, publishMutation, variables, { slow: true })
    : hub.ask(answer, reviseMutation, { ...variables, reason }, { slow: true }));
  return finished(session, done);
}

async function finished(session: Session, done: ShownPublication): Promise<ExitCode> {
  await showPublication(session, done);
  await note(session, session.say('publish.done'));
  return exitCode.done;
}
