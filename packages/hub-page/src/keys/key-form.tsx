import { useCallback, useId, useState, type ReactElement } from 'react';
import { roles, type Role } from '../hub/accounts.js';
import { useHub } from '../hub/hub-context.js';
import { useAct } from '../hub/use-act.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { administrationTexts } from '../texts/administration-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { endOfDay } from './end-of-day.js';

/** Asks whose the new key is, what it allows, and how long. */
export function KeyForm({ onCreated }: { readonly onCreated: (token: string) => void }): ReactElement {
  const say = useTexts(administrationTexts);
  const { hub } = useHub();
  const id = useId();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('EDITOR');
  const [expires, setExpires] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const creating = useAct(
    useCallback(async () => {
      const { token } = await hub.createAccessKey(
        name.trim(),
        role,
        expires === '' ? null : endOfDay(expires),
      );
      setName('');
      onCreated(token);
    }, [hub, name, role, expires, onCreated]),
  );
  return (
    <form
      className="panel form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const missing = name.trim() === '';
        setWrong(missing ? say('nameEmpty') : null);
        if (!missing) void creating.start();
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-name`}>{say('name')}</label>
        <p className="help" id={`${id}-help`}>
          {say('nameHelp')}
        </p>
        <input
          id={`${id}-name`}
          className="input"
          maxLength={100}
          autoComplete="off"
          value={name}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? `${id}-help` : `${id}-help ${id}-wrong`}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
        <p className="wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-role`}>{say('role')}</label>
        <select
          id={`${id}-role`}
          className="input"
          value={role}
          onChange={(event) => {
            setRole(roles.find((one) => one === event.target.value) ?? 'READER');
          }}
        >
          {roles.map((one) => (
            <option key={one} value={one}>
              {say(one)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-expires`}>{say('expires')}</label>
        <p className="help" id={`${id}-expires-help`}>
          {say('expiresHelp')}
        </p>
        <input
          id={`${id}-expires`}
          className="input"
          type="date"
          value={expires}
          aria-describedby={`${id}-expires-help`}
          onChange={(event) => {
            setExpires(event.target.value);
          }}
        />
      </div>
      {creating.error && <ErrorNotice error={creating.error} />}
      <button type="submit" className="button button-main" aria-disabled={creating.doing}>
        {say(creating.doing ? 'creating' : 'create')}
      </button>
    </form>
  );
}
