/** A real browser for tests of pages: @veche/graphql-api/testing. */
export { browserRuns, launchBrowser } from './testing/launch-browser.js';
