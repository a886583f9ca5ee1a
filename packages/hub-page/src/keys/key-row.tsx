import type { ReactElement } from 'react';
import type { AccessKey } from '../hub/accounts.js';
import { Unseen } from '../parts/unseen.js';
import { administrationTexts } from '../texts/administration-texts.js';
import { useAccountName } from '../texts/use-account-name.js';
import { useFormats, type Formats } from '../texts/formats.js';
import { useTexts, type Say } from '../texts/use-texts.js';

/** One access key, and revoking it while it is valid. */
export function KeyRow({
  accessKey,
  onRevoke,
}: {
  readonly accessKey: AccessKey;
  readonly onRevoke: () => void;
}): ReactElement {
  const say = useTexts(administrationTexts);
  const formats = useFormats();
  const accountName = useAccountName();
  const { role, createdAt, lastUsed, revokedAt } = accessKey;
  const name = accountName(accessKey.name);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{say(role)}</td>
      <td className="when">{formats.day(createdAt)}</td>
      <td className="when">{lastUsed === null ? say('never') : formats.day(lastUsed)}</td>
      <td>{stateOf(accessKey, say, formats)}</td>
      <td>
        {revokedAt === null && (
          <button type="button" className="button" onClick={onRevoke}>
            {say('revoke')} <Unseen>{name}</Unseen>
          </button>
        )}
      </td>
    </tr>
  );
}

function stateOf(
  { revokedAt, expiresAt }: AccessKey,
  say: Say<keyof typeof administrationTexts.en>,
  formats: Formats,
): string {
  if (revokedAt !== null) return say('revoked', { day: formats.day(revokedAt) });
  if (expiresAt === null) return `${say('valid')}, ${say('noEnd')}`;
  return new Date(expiresAt) < new Date() ? say('expired') : say('until', { day: formats.day(expiresAt) });
}
