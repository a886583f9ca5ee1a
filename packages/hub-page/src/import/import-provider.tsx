import {
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  type Dispatch,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { HubClient } from '../hub/hub-client.js';
import { useHub } from '../hub/hub-context.js';
import { asHubError } from '../hub/hub-error.js';
import type { ImportReport } from '../hub/records.js';
import { followJob, type JobWatcher } from './follow-job.js';
import { ImportContext } from './import-context.js';
import { importAfter, nothingChosen, readChoiceOf, type ImportEvent } from './import-state.js';
import { keepRun, keptRun } from './kept-run.js';
import { newJobId } from './new-job-id.js';
import { runFile } from './run-file.js';

/** Keeps the work with a file while somebody moves about in the page, and carries out checks and imports. */
export function ImportProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const { hub } = useHub();
  const [state, dispatch] = useReducer(importAfter, nothingChosen);
  // A run outlives a change of language or of access key: it asks with what is current.
  const currentHub = useRef(hub);
  currentHub.current = hub;
  const upload = useRef<AbortController | null>(null);
  const leaving = useRef<AbortController | null>(null);

  const watcher = useMemo<JobWatcher>(
    () => ({
      onProgress: (rows) => {
        dispatch({ type: 'progressed', rows });
      },
      onContactLost: () => {
        dispatch({ type: 'contactLost' });
      },
    }),
    [],
  );
  const carryOut = useCallback(async (run: Promise<ImportReport>) => {
    try {
      dispatch({ type: 'ended', report: await run });
      keepRun(null);
    } catch (thrown) {
      dispatch({ type: 'failed', error: asHubError(thrown) });
    }
  }, []);

  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    const kept = keptRun();
    if (kept) {
      dispatch({ type: 'started', ...kept });
      void followKept(kept.job);
    }
    async function followKept(job: string): Promise<void> {
      const followed = followJob(currentHub.current, job, watcher, controller.signal);
      try {
        dispatch({ type: 'ended', report: await followed });
        keepRun(null);
      } catch (thrown) {
        if (controller.signal.aborted) return;
        keepRun(null);
        dispatch({ type: 'failed', error: asHubError(thrown) });
      }
    }
    return () => {
      controller.abort();
    };
  }, [watcher]);

  useRewording(hub, state.report, dispatch);
  const { file, kind, run } = state;
  useWarningWhileSending(run !== null && file !== null);

  const start = useCallback(
    (dryRun: boolean) => {
      if (!file || !kind || run || !leaving.current) return;
      const job = newJobId();
      upload.current = new AbortController();
      keepRun({ job, dryRun });
      dispatch({ type: 'started', job, dryRun });
      const choice = readChoiceOf(state, kind);
      const signals = { upload: upload.current.signal, leaving: leaving.current.signal };
      void carryOut(runFile(() => currentHub.current, { file, choice, dryRun, job, ...signals }, watcher));
    },
    [file, kind, run, state, carryOut, watcher],
  );
  const cancel = useCallback(() => {
    if (!run) return;
    const stopUpload = (): void => upload.current?.abort();
    currentHub.current.cancelImport(run.job).then(stopUpload, stopUpload);
  }, [run]);

  const work = useMemo(() => ({ state, dispatch, start, cancel }), [state, start, cancel]);
  return <ImportContext value={work}>{children}</ImportContext>;
}

/** The words of a report come from the hub: in another language they are asked for again. */
function useRewording(hub: HubClient, report: ImportReport | null, dispatch: Dispatch<ImportEvent>): void {
  const shown = useRef(report);
  shown.current = report;
  useEffect(() => {
    if (!shown.current || shown.current.problems.length === 0) return;
    hub.importReport(shown.current.id).then(
      (reworded) => {
        if (reworded) dispatch({ type: 'reworded', report: reworded });
      },
      () => {
        // The words of the language before say the same.
      },
    );
  }, [hub, dispatch]);
}

/** While a file is on its way, the browser asks before it leaves the page. */
function useWarningWhileSending(sending: boolean): void {
  useEffect(() => {
    if (!sending) return;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [sending]);
}
