import type { FastifyInstance } from 'fastify';
import { isRecordKind, templateCsv, templateXlsx, type RecordKind } from '@veche/exchange/records';
import type { AdministrationParts } from '../administration-parts.js';
import { acceptedLanguage, localeOf } from '../language.js';
import { noSuchTemplate } from './request-refusals.js';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** A longer list is no help to whoever chooses from it. */
const mostChoices = 500;

/** Files to fill in: `SERVICE.xlsx` with drop-downs, or `SERVICE.csv`, in the language asked. */
export function registerTemplateRoute(
  scope: FastifyInstance,
  { codeLists, catalogue }: Pick<AdministrationParts, 'codeLists' | 'catalogue'>,
): void {
  scope.get<{ Params: { file: string }; Querystring: { language?: string } }>(
    '/templates/:file',
    async (request, reply) => {
      const { kind, format } = templateOf(request.params.file);
      const { language: asked } = request.query;
      const language = localeOf(
        typeof asked === 'string' ? asked : undefined,
        acceptedLanguage(request.headers['accept-language']),
      );
      void reply
        .header('content-disposition', `attachment; filename="${kind}.${format}"`)
        .header('content-language', language);
      if (format === 'csv') return reply.type('text/csv; charset=utf-8').send(templateCsv(kind, language));
      const { organizations, projects } = await catalogue();
      const bytes = await templateXlsx(kind, language, {
        codeLists: await codeLists(),
        organizations: choicesOf(organizations),
        projects: choicesOf(projects),
      });
      return reply.type(workbookType).send(Buffer.from(bytes));
    },
  );
}

function templateOf(file: string): { kind: RecordKind; format: 'csv' | 'xlsx' } {
  const [kind = '', format, ...more] = file.split('.');
  if (!isRecordKind(kind) || more.length > 0) throw noSuchTemplate();
  if (format !== 'csv' && format !== 'xlsx') throw noSuchTemplate();
  return { kind, format };
}

function choicesOf(named: readonly { readonly names: readonly string[] }[]): string[] {
  const first = named.flatMap(({ names }) => names.slice(0, 1));
  return first.length > mostChoices ? [] : [...new Set(first)];
}
