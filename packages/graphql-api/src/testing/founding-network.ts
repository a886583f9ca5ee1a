import { publisherProfileSchema, type PublisherProfile } from '@veche/domain';
import { createTestPublisher, type TestPublisher } from '@veche/persistence/testing';
import type { PublicWriter } from '@veche/persistence/writing';
import { belgradeCatalogue, omskCatalogue } from './founding-catalogues.js';
import { agreements, personsServed } from './founding-definitions.js';
import { release, reported, source, text, type Written } from './written-records.js';

const leaver = { codes: { TARGET_GROUP: 'PRISON_LEAVER' }, basis: 'SERVED' };
const nonCustodial = { codes: { TARGET_GROUP: 'NON_CUSTODIAL' } };
const provider = { organization: 'institutions', asWritten: 'в социальных учреждениях', role: 'PROVIDER' };

/** The figures of the Omsk text. */
const omskPersons = release(
  personsServed,
  ['TARGET_GROUP'],
  [
    reported('RU-OMS', '2014-S1', 630, { ...leaver, providers: [provider], source }),
    reported('RU-OMS', '2013-S1', 210, leaver),
    reported('RU-OMS', '2014-S1', 478, { ...nonCustodial, basis: 'SERVED' }),
    reported('RU-OMS', '2013-S1', 67, { ...nonCustodial, basis: 'APPLIED' }),
  ],
  {
    statedReasons: [
      {
        region: 'RU-OMS',
        period: '2014-S1',
        basePeriod: '2013-S1',
        codes: leaver.codes,
        text: text('ru', 'благодаря операции'),
        project: 'kontingent',
        source,
      },
    ],
  },
);

/**
 * Writes a small network: a gateway that owns the definitions, Omsk and Belgrade, and Tyumen, which is suspended. Omsk's
 * chain is a catalogue and two releases.
 */
export async function publishFoundingNetwork(writer: PublicWriter): Promise<{ omsk: TestPublisher }> {
  const gateway = await createTestPublisher(writer, 'gateway');
  await gateway.publish('definition', personsServed);
  await gateway.publish('definition', agreements);
  await writer.putMember({ code: 'gateway', profile: profile('Gateway', 'EU'), url: null, self: true });

  const omsk = await createTestPublisher(writer, 'omsk');
  await omsk.publish('catalogue', omskCatalogue);
  await omsk.publish('release', omskPersons);
  await omsk.publish('release', release(agreements, [], [reported('RU-OMS', '2013', 2)]));
  await writer.putMember(member('omsk', omskCatalogue));
  await writer.setMemberState('omsk', { state: 'CURRENT', lastContact: new Date('2026-01-05T10:00:00Z') });

  const belgrade = await createTestPublisher(writer, 'belgrade');
  await belgrade.publish('catalogue', belgradeCatalogue);
  await belgrade.publish('release', release(agreements, [], [reported('RS', '2013', 3)]));
  await writer.putMember(member('belgrade', belgradeCatalogue));
  await writer.setMemberState('belgrade', { state: 'STALE', lag: 2 });
  await writer.recordRefusal({
    publisher: 'belgrade',
    sequence: 3,
    code: 'BAD_SIGNATURE',
    message: 'the signature does not fit',
    refusedAt: new Date('2026-01-05T10:00:00Z'),
  });

  const tyumen = await createTestPublisher(writer, 'tyumen');
  await tyumen.publish('release', release(agreements, [], [reported('RU-TYU', '2013', 40)]));
  await writer.putMember({ code: 'tyumen', profile: profile('Tyumen', 'RU-TYU'), url: null, self: false });
  await writer.setMemberState('tyumen', { state: 'SUSPENDED' });
  return { omsk };
}

function member(code: string, catalogue: Written): Parameters<PublicWriter['putMember']>[0] {
  const parsed = publisherProfileSchema.parse(catalogue.profile);
  return { code, profile: parsed, url: `https://${code}.example.org`, self: false };
}

function profile(name: string, territory: string): PublisherProfile {
  return publisherProfileSchema.parse({ names: [text('en', name)], territory });
}
