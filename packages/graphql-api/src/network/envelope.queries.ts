import type { StoredEnvelopeHeader } from '@veche/persistence';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { PublicContext } from '../context.js';
import { pageSize } from '../paging/page-request.js';
import { EnvelopeHeaderType } from './envelope-header.type.js';

@Resolver()
export class EnvelopeQueries {
  @Query(() => [EnvelopeHeaderType], {
    description: 'The feed: the headers of everything a publisher has said after a sequence, in order.',
  })
  envelopes(
    @Arg('publisher', () => String, { nullable: true, description: 'Whose; by default this server’s own.' })
    publisher: string | null | undefined,
    @Arg('after', () => Int, { nullable: true, defaultValue: 0, description: 'A sequence.' })
    after: number | null | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number | null | undefined,
    @Ctx() context: PublicContext,
  ): Promise<readonly StoredEnvelopeHeader[]> {
    const whose = publisher ?? context.self.publisher;
    return context.reader.envelopeHeaders(whose, Math.max(after ?? 0, 0), pageSize(first));
  }
}
