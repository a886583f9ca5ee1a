import { randomUUID } from 'node:crypto';

/** A form as `multipart/form-data` (RFC 7578): small fields, then one file that is streamed. */
export interface MultipartBody {
  readonly contentType: string;
  /** Length of the whole body, in bytes. */
  readonly length: number;
  chunks(): AsyncGenerator<Uint8Array>;
}

/** A file of known size, to be sent. */
export interface SentFile {
  readonly name: string;
  readonly size: number;
  chunks(): AsyncIterable<Uint8Array>;
}

/** The body of a form. The fields come before the file, as the hub must know them before it reads the file. */
export function multipartBody(fields: Readonly<Record<string, string>>, file: SentFile): MultipartBody {
  const boundary = `veche-${randomUUID()}`;
  const before = Buffer.from(
    Object.entries(fields)
      .map(
        ([name, value]) =>
          part(boundary, `name="${quoted(name)}"`, 'text/plain; charset=utf-8') + value + '\r\n',
      )
      .join('') + part(boundary, `name="file"; filename="${quoted(file.name)}"`, 'application/octet-stream'),
  );
  const after = Buffer.from(`\r\n--${boundary}--\r\n`);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length: before.length + file.size + after.length,
    async *chunks() {
      yield before;
      yield* file.chunks();
      yield after;
    },
  };
}

function part(boundary: string, disposition: string, type: string): string {
  return `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: ${type}\r\n\r\n`;
}

/** As HTML's form submission escapes names (WHATWG HTML, §4.10.21.8). */
function quoted(name: string): string {
  return name.replace(/\r\n|\r|\n/g, '%0D%0A').replaceAll('"', '%22');
}
