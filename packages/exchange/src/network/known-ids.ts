import type { CatalogueNodeType } from '@veche/domain';
import type { YamlFile } from '../yaml/yaml-file.js';
import { idsIn } from '../yaml/record-ids.js';
import { catalogueFiles } from './network-layout.js';

/** What can be pointed at. */
export interface KnownIds {
  /** Whether the folder has a record with this id; true where its file cannot be read, so that one mistake does not make many. */
  has(type: CatalogueNodeType, id: string): boolean;
  /** The file in which the records of a type stand. */
  fileOf(type: CatalogueNodeType): string;
}

/** The ids of all records in the folder, also of those that have mistakes. */
export function knownIds(files: ReadonlyMap<string, YamlFile>): KnownIds {
  const entries = new Map(
    catalogueFiles.map(({ file, type }) => {
      const yaml = files.get(file);
      const ids = yaml ? idsIn(yaml) : new Set<string>();
      return [type, { file, ids, readable: yaml?.readable ?? true }] as const;
    }),
  );
  return {
    has(type, id) {
      const entry = entries.get(type);
      return entry === undefined || !entry.readable || entry.ids.has(id);
    },
    fileOf: (type) => entries.get(type)?.file ?? '',
  };
}
