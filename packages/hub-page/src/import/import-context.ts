import { createContext, useContext, type Dispatch } from 'react';
import { nothingChosen, type ImportEvent, type ImportState } from './import-state.js';

/** The file somebody is working with, and what can be done with it. */
export interface ImportWork {
  readonly state: ImportState;
  readonly dispatch: Dispatch<ImportEvent>;
  /** Checks the file, or brings it in. */
  readonly start: (dryRun: boolean) => void;
  readonly cancel: () => void;
}

export const ImportContext = createContext<ImportWork>({
  state: nothingChosen,
  dispatch: () => undefined,
  start: () => undefined,
  cancel: () => undefined,
});

export function useImport(): ImportWork {
  return useContext(ImportContext);
}
