import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Locale } from '@veche/domain';
import type { ImportReport } from '../../intake/intake.js';
import type { Account } from '../accounts/account.js';
import { perform } from '../access/perform.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { AdministrationParts } from '../administration-parts.js';
import { acceptedLanguage, localeOf } from '../language.js';
import { problemText } from '@veche/exchange/records';
import { Concurrency } from './concurrency.js';
import { routeOf, type AccountOf } from './protected-routes.js';
import { readUpload, whenClientLeaves } from './read-upload.js';
import type { LiftDeadline } from './request-deadlines.js';
import { uploadParameters, type QueryString } from './upload-parameters.js';

const inspectParameters = ['kind', 'sheet'];
const importParameters = ['kind', 'dryRun', 'synthetic', 'period', 'replace', 'sheet', 'job'];
const rejectedParameters = importParameters;

interface RouteParts {
  readonly parts: Pick<AdministrationParts, 'intake' | 'audit' | 'mostUploadBytes' | 'uploadsAtOnce'>;
  readonly accountOf: AccountOf;
  readonly liftDeadline: LiftDeadline;
}

type UploadRequest = FastifyRequest<{ Querystring: QueryString }>;

/** The routes that files come in by: looked at, checked, imported, and their rejected rows given back. */
export function registerImportRoutes(scope: FastifyInstance, routes: RouteParts): void {
  const { intake, audit, mostUploadBytes, uploadsAtOnce = 4 } = routes.parts;
  const uploads = new Concurrency(uploadsAtOnce);
  const common = (request: UploadRequest): { name: string; account: Account; audit: AuditTrail } => ({
    name: routeOf(request),
    account: routes.accountOf(request),
    audit,
  });

  scope.post('/inspect', (request: UploadRequest) => {
    const { kind, sheet } = uploadParameters(request.query, inspectParameters);
    return perform({
      ...common(request),
      subject: { kind },
      run: () =>
        uploads.run(async () => {
          routes.liftDeadline(request);
          const { source } = await readUpload(request, mostUploadBytes);
          return intake.inspect(source, { kind, sheet });
        }),
    });
  });

  scope.post('/imports', (request: UploadRequest, reply) => {
    const { job = randomUUID(), ...options } = uploadParameters(request.query, importParameters);
    void reply.header('x-import-job', job);
    const signal = whenClientLeaves(reply);
    const account = routes.accountOf(request);
    return perform({
      ...common(request),
      subject: {
        kind: options.kind,
        job,
        dryRun: String(options.dryRun),
        synthetic: String(options.synthetic),
        ...(options.replace && { replace: 'true' }),
      },
      run: () =>
        uploads.run(async () => {
          routes.liftDeadline(request);
          const { source, mapping } = await readUpload(request, mostUploadBytes);
          const report = await intake.importFile(source, {
            ...options,
            mapping,
            job,
            signal,
            account: account.name,
          });
          return inWords(report, acceptedLanguage(request.headers['accept-language']));
        }),
      subjectOf: ({ state, removed }) => ({ state, ...(removed > 0 && { removed: String(removed) }) }),
    });
  });

  scope.post('/rejected-rows', (request: UploadRequest, reply) => {
    const { language: asked, checked, ...query } = request.query;
    const options = uploadParameters(query, rejectedParameters);
    const language = localeOf(textOf(asked), acceptedLanguage(request.headers['accept-language']));
    return perform({
      ...common(request),
      subject: { kind: options.kind },
      run: () =>
        uploads.run(async () => {
          routes.liftDeadline(request);
          const { source, mapping } = await readUpload(request, mostUploadBytes);
          const rows = intake.rejectedRows(source, {
            ...options,
            mapping,
            language,
            // The check of the same file knows what only a whole file shows; the job of it may be named either way.
            checked: textOf(checked) ?? options.job,
          });
          await sendRows(reply, rows);
        }),
    });
  });
}

/** A report with each problem also in words, for clients that only show it. */
function inWords(report: ImportReport, language: Locale): ImportReport {
  const problems = report.problems.map((problem) => ({ ...problem, text: problemText(problem, language) }));
  return { ...report, problems };
}

/** Sends rows as they come. The first is waited for, so that a file that cannot be read is refused and not broken off. */
async function sendRows(reply: FastifyReply, rows: AsyncIterable<string>): Promise<void> {
  const pieces = rows[Symbol.asyncIterator]();
  const first = await pieces.next();
  async function* all(): AsyncGenerator<string> {
    if (first.done) return;
    yield first.value;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  }
  void reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', 'attachment; filename="rejected-rows.csv"')
    .send(Readable.from(all()));
  await finished(reply.raw).catch(() => undefined);
}

function textOf(value: QueryString[string]): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
