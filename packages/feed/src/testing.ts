export { TestingFeed } from './testing/testing-feed.js';
