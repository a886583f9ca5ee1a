import { SaxesParser } from 'saxes';
import { TableFileError } from '../table-file/table-file-error.js';

/** What a reader of a part wants to hear of. Names are local: what stands before a colon is left out. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/** Characters of text or of one tag: a cell of Excel holds no more than 32,767. */
const longestStretch = 2 * 1024 * 1024;

/** Parses XML as it comes. Entities of a document's own are refused, and so is a stretch without any tag that no cell could need. */
export class XmlReader {
  readonly #parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  #stretch = 0;

  constructor(events: XmlEvents) {
    this.#parser.on('error', () => {
      throw new TableFileError('DAMAGED');
    });
    this.#parser.on('opentag', ({ name, attributes }) => {
      events.open(localName(name), attributes);
    });
    this.#parser.on('text', (text) => {
      events.text(text);
    });
    this.#parser.on('cdata', (text) => {
      events.text(text);
    });
    this.#parser.on('closetag', ({ name }) => {
      events.close(localName(name));
    });
  }

  write(text: string): void {
    const last = text.lastIndexOf('<');
    this.#stretch = last === -1 ? this.#stretch + text.length : text.length - last;
    if (this.#stretch > longestStretch) throw new TableFileError('DAMAGED');
    this.#parser.write(text);
  }

  end(): void {
    this.#parser.close();
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** Reads a whole part. */
export async function readXml(text: AsyncIterable<string>, events: XmlEvents): Promise<void> {
  const reader = new XmlReader(events);
  for await (const piece of text) reader.write(piece);
  reader.end();
}
