import { useCallback, useState, type ReactElement } from 'react';
import { useHub } from '../hub/hub-context.js';
import type { AccessKey } from '../hub/accounts.js';
import { useAnswer } from '../hub/use-answer.js';
import { ListTable } from '../parts/list-table.js';
import { Loaded } from '../parts/loaded.js';
import { Screen } from '../parts/screen.js';
import { administrationTexts } from '../texts/administration-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { CreatedKey } from './created-key.js';
import { KeyForm } from './key-form.js';
import { KeyRow } from './key-row.js';
import { RevokeDialog } from './revoke-dialog.js';

const headings = ['name', 'role', 'created', 'lastUsed', 'state', 'actions'] as const;

/** Makes and revokes access keys. */
export function KeysScreen(): ReactElement {
  const say = useTexts(administrationTexts);
  const { hub } = useHub();
  const asked = useAnswer(useCallback(() => hub.accessKeys(), [hub]));
  const [created, setCreated] = useState<string | null>(null);
  const [revoking, setRevoking] = useState<AccessKey | null>(null);
  const { again } = asked;
  return (
    <Screen title={say('keysTitle')} lead={say('keysLead')} wide>
      <KeyForm
        onCreated={(token) => {
          setCreated(token);
          again();
        }}
      />
      <h2>{say('list')}</h2>
      <Loaded asked={asked}>
        {(keys) => (
          <ListTable label={say('list')} headings={headings.map((heading) => say(heading))}>
            {keys.map((key) => (
              <KeyRow
                key={key.id}
                accessKey={key}
                onRevoke={() => {
                  setRevoking(key);
                }}
              />
            ))}
          </ListTable>
        )}
      </Loaded>
      {created !== null && (
        <CreatedKey
          token={created}
          onClose={() => {
            setCreated(null);
          }}
        />
      )}
      {revoking && (
        <RevokeDialog
          accessKey={revoking}
          onDone={() => {
            setRevoking(null);
            again();
          }}
          onClose={() => {
            setRevoking(null);
          }}
        />
      )}
    </Screen>
  );
}
