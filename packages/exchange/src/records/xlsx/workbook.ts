import { TableFileError } from '../table-file/table-file-error.js';
import type { WorkbookParts } from './workbook-parts.js';
import { readXml, type XmlEvents } from './xml-events.js';

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** What a workbook says of itself (ECMA-376, part 1, 18.2). */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Whether days are counted from 1904, as in old workbooks of a Macintosh, and not from 1900. */
  readonly from1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

const workbookPart = 'xl/workbook.xml';

/** @throws {TableFileError} NOT_A_TABLE, MACROS, DAMAGED */
export async function readWorkbook(parts: WorkbookParts): Promise<Workbook> {
  if (!parts.has(workbookPart)) throw new TableFileError('NOT_A_TABLE');
  await refuseMacros(parts);
  const targets = await relationships(parts);
  const sheets: Sheet[] = [];
  let from1904 = false;
  await readXml(parts.read(workbookPart), {
    ...silent,
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      const target = name === 'sheet' ? targets.get(attributes['r:id'] ?? '') : undefined;
      if (target?.type === 'worksheet') {
        const isHidden = (attributes.state ?? 'visible') !== 'visible';
        sheets.push({ name: attributes.name ?? '', part: target.part, isHidden });
      }
    },
  });
  const partOf = (type: string): string | null => {
    const found = Array.from(targets.values()).find((target) => target.type === type)?.part;
    return found !== undefined && parts.has(found) ? found : null;
  };
  return { sheets, from1904, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') };
}

async function refuseMacros(parts: WorkbookParts): Promise<void> {
  if (!parts.has('[Content_Types].xml')) return;
  await readXml(parts.read('[Content_Types].xml'), {
    ...silent,
    open(_, attributes) {
      if (attributes.ContentType?.includes('macroEnabled')) throw new TableFileError('MACROS');
    },
  });
}

interface Target {
  readonly type: string;
  readonly part: string;
}

async function relationships(parts: WorkbookParts): Promise<ReadonlyMap<string, Target>> {
  const targets = new Map<string, Target>();
  await readXml(parts.read('xl/_rels/workbook.xml.rels'), {
    ...silent,
    open(name, { Id, Type, Target: path, TargetMode }) {
      if (name !== 'Relationship' || Id === undefined || path === undefined || TargetMode === 'External')
        return;
      const part = path.startsWith('/') ? path.slice(1) : `xl/${path.replace(/^\.\//u, '')}`;
      targets.set(Id, { type: Type?.split('/').at(-1) ?? '', part });
    },
  });
  return targets;
}

const silent: XmlEvents = {
  open() {
    // Nothing is wanted.
  },
  text() {
    // Nothing is wanted.
  },
  close() {
    // Nothing is wanted.
  },
};
