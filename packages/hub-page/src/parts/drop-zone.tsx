import { useId, useState, type ReactElement } from 'react';
import { fileTexts } from '../texts/file-texts.js';
import { useTexts } from '../texts/use-texts.js';

/** Takes one file, by dropping or by a button. */
export function DropZone({
  title,
  onFile,
}: {
  readonly title: string;
  readonly onFile: (file: File) => void;
}): ReactElement {
  const say = useTexts(fileTexts);
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    <div
      className={over ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      <svg className="drop-sign" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
        <path d="M24 30V8m0 0-8 8m8-8 8 8M8 30v8a3 3 0 0 0 3 3h26a3 3 0 0 0 3-3v-8" />
      </svg>
      <p className="drop-title">{title}</p>
      <p className="quiet">{say('or')}</p>
      <input
        id={id}
        className="drop-input"
        type="file"
        accept=".xlsx,.csv,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // The same file, mended, must be able to be chosen again.
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className="button button-main">
        {say('pick')}
      </label>
    </div>
  );
}
