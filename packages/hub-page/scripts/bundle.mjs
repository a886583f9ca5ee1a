// Bundles the page into dist/page.
