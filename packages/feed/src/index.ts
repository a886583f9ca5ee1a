export { appendSigned, dataLicence, signTogether, type OwnChain } from './append-signed.js';
export { FeedError, type FeedFailure } from './feed-failure.js';
export { defaultFeedLimits, type FeedLimits, type FeedSource } from './feed-source.js';
export { readFeed, type FedEnvelope, type FeedHead } from './read-feed.js';
