import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isRecordField, type ColumnMapping } from '@veche/exchange/records';
import { z } from 'zod';
import type { TableSource } from '../../intake/intake.js';
import { badMapping, noFile } from './request-refusals.js';
import { uploadedBytes } from './uploaded-file.js';

const longestMapping = 200_000;
const mostColumns = 1_000;

const mappingSchema = z.strictObject({
  columns: z
    .array(
      z.object({
        header: z.string().max(1_000),
        field: z.union([z.string().refine(isRecordField), z.literal('IGNORE'), z.null()]),
      }),
    )
    .max(mostColumns),
});

/** A file on its way, and what came before it. */
export interface Upload {
  readonly source: TableSource;
  readonly mapping: ColumnMapping | undefined;
}

/** Makes a scope take files: one a request, below a size in bytes, never written anywhere. */
export async function takeUploads(scope: FastifyInstance, mostBytes: number): Promise<void> {
  await scope.register(multipart, {
    throwFileSizeLimit: false,
    limits: {
      fileSize: mostBytes,
      files: 1,
      fields: 1,
      parts: 2,
      fieldNameSize: 100,
      fieldSize: longestMapping,
      headerPairs: 20,
    },
  });
}

/**
 * Reads a multipart request as far as its file; the file itself is read by whoever wants its bytes.
 *
 * @throws HubRefusal NO_FILE or BAD_MAPPING
 */
export async function readUpload(request: FastifyRequest, mostBytes: number): Promise<Upload> {
  if (!request.isMultipart()) throw noFile();
  const parts = request.parts()[Symbol.asyncIterator]();
  let mapping: ColumnMapping | undefined;
  for (;;) {
    const next = await parts.next();
    if (next.done === true) throw noFile();
    const part = next.value;
    if (part.type === 'field') {
      if (part.fieldname !== 'mapping' || part.valueTruncated) throw badMapping();
      mapping = mappingOf(part.value);
      continue;
    }
    // Something must hear of a file that breaks off before anybody reads it.
    part.file.on('error', () => undefined);
    if (part.fieldname !== 'file') throw noFile();
    const bytes = uploadedBytes({ part, nextPart: () => parts.next(), mostBytes });
    return { source: { bytes, fileName: part.filename }, mapping };
  }
}

/** Aborted when whoever sends the file goes away before the answer is sent. */
export function whenClientLeaves(reply: FastifyReply): AbortSignal {
  const leaving = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) leaving.abort();
  });
  return leaving.signal;
}

function mappingOf(value: unknown): ColumnMapping {
  try {
    return mappingSchema.parse(JSON.parse(String(value)));
  } catch {
    throw badMapping();
  }
}
