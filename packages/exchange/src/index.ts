export {
  formatMistake,
  formatMistakes,
  type Mistake,
  type MistakeCode,
  type Place,
} from './mistakes/mistake.js';
export { FileChanged } from './lines/file-changed.js';
export { linesOfText, type Line, type Lines } from './lines/lines.js';
export { parseNetwork } from './network/parse-network.js';
export { readNetworkFolder } from './network/read-network-folder.js';
export type { DisclosurePolicy, FigureTable, NetworkFiles, NetworkReading } from './network/network-files.js';
export { parseDefinitions, type DefinitionsReading } from './definitions/parse-definitions.js';
export { readDefinitionsFolder } from './definitions/read-definitions-folder.js';
