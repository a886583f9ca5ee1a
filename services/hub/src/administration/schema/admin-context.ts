import type { Dimension, IndicatorDefinition, Locale } from '@veche/domain';
import type { Intake } from '../../intake/intake.js';
import type { Publications } from '../../publishing/publications.js';
import type { Account } from '../accounts/account.js';
import type { TokenBook } from '../accounts/token-book.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { HubDescription } from '../hub-description.js';
import type { HeldPreviews } from './publishing/held-previews.js';

/** What the resolvers of one request share. */
export interface AdminContext {
  /** Who asks: nobody gets as far as a resolver without an account. */
  readonly account: Account;
  /** The language for texts where a field does not ask for another one. */
  readonly language: Locale;
  readonly intake: Intake;
  readonly publications: Publications;
  readonly previews: HeldPreviews;
  readonly tokens: TokenBook;
  readonly audit: AuditTrail;
  readonly hub: HubDescription;
  /** The current definition of an indicator that the hub has adopted, or null. */
  readonly definitionOf: (indicator: string) => Promise<IndicatorDefinition | null>;
  /** The code lists that files are read with. */
  readonly codeLists: () => Promise<readonly Dimension[]>;
}
