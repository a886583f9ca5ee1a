import { useCallback, useEffect, type ReactElement } from 'react';
import { useHub } from '../hub/hub-context.js';
import { useAnswer } from '../hub/use-answer.js';
import { Loaded } from '../parts/loaded.js';
import type { Place } from '../places/place.js';
import { CheckScreen } from './check-screen.js';
import { ColumnsScreen } from './columns-screen.js';
import { DoneScreen } from './done-screen.js';
import { FileScreen } from './file-screen.js';
import { useImport } from './import-context.js';
import { KindScreen } from './kind-screen.js';

/** The way of one file, from what it holds to the records in the hub. */
export function FileFlow({ place }: { readonly place: Place & { at: 'file' } }): ReactElement {
  const { hub } = useHub();
  const { state, dispatch } = useImport();
  const kinds = useAnswer(useCallback(() => hub.recordKinds(), [hub]));
  const wanted = place.step === 'kind' ? null : place.kind;
  useEffect(() => {
    if (wanted !== null && wanted !== state.kind && !state.run)
      dispatch({ type: 'kindChosen', kind: wanted });
  }, [wanted, state.kind, state.run, dispatch]);

  return (
    <Loaded asked={kinds}>
      {(known) => {
        if (place.step === 'kind') return <KindScreen key="kind" kinds={known} />;
        const kind = known.find((one) => one.kind === place.kind);
        if (!kind) return <KindScreen key="kind" kinds={known} />;
        if (place.step === 'file') return <FileScreen key="file" kind={kind} />;
        if (place.step === 'columns') return <ColumnsScreen key="columns" kind={kind} />;
        if (place.step === 'check') return <CheckScreen key="check" kind={kind} />;
        return <DoneScreen key="done" />;
      }}
    </Loaded>
  );
}
