import { useId, type ReactElement } from 'react';

/** A sentence that somebody must write. */
export function ReasonField({
  label,
  help,
  value,
  wrong,
  onChange,
}: {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly wrong: string | null;
  readonly onChange: (value: string) => void;
}): ReactElement {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="help" id={`${id}-help`}>
        {help}
      </p>
      <textarea
        id={id}
        className="input input-wide"
        rows={3}
        maxLength={500}
        value={value}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? `${id}-help` : `${id}-help ${id}-wrong`}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <p className="wrong" id={`${id}-wrong`} role="alert">
        {wrong}
      </p>
    </div>
  );
}
