#!/usr/bin/env node
// Written so that an old Node can still read it, and say what is wrong.
var version = process.versions.node.split('.').map(Number);
if (version[0] < 22 || (version[0] === 22 && version[1] < 12)) {
  process.stderr.write(
    'veche: Node.js 22.12 or newer is needed · нужен Node.js не старее 22.12 · potreban je Node.js 22.12 ili noviji (' +
      process.version +
      ')\n',
  );
  process.exitCode = 1;
} else {
  import('../dist/main.js');
}
