/** The walls of docs/architecture.md. Each rule names the promise it keeps. An import of another package resolves into its dist/. */
const ours = '^(packages|services)/';

module.exports = {
  forbidden: [
    {
      name: 'domain-imports-nothing-of-ours',
      comment: 'The vocabulary is pure and stands alone.',
      severity: 'error',
      from: { path: '^packages/domain/src/' },
      to: { path: ours, pathNot: '^packages/domain/' },
    },
    {
      name: 'disclosure-control-imports-nothing-of-ours',
      comment: 'The engine knows no NGO word.',
      severity: 'error',
      from: { path: '^packages/disclosure-control/src/' },
      to: { path: ours, pathNot: '^packages/disclosure-control/' },
    },
    {
      name: 'audit-shares-no-code-with-protect',
      comment:
        'A mistake of the one must not be a mistake of the other: they have only what goes in and out in common.',
      severity: 'error',
      from: { path: '^packages/disclosure-control/src/audit/', pathNot: '[.]test[.]ts$' },
      to: { path: '^packages/disclosure-control/src/(protect|ledger|round)/', reachable: true },
    },
    {
      name: 'release-imports-at-most-domain',
      comment: 'An envelope can be verified without anything else.',
      severity: 'error',
      from: { path: '^packages/release/src/' },
      to: { path: ours, pathNot: '^packages/(domain|release)/' },
    },
    {
      name: 'domain-and-release-do-no-input-or-output',
      comment: 'They run in browsers too.',
      severity: 'error',
      from: { path: '^packages/(domain|release)/src/', pathNot: '[.]test[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'packages-never-import-services',
      comment: 'A package is usable without any server of ours.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^services/' },
    },
    {
      name: 'services-never-import-each-other',
      comment: 'Servers meet over HTTP only.',
      severity: 'error',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'packages-only-through-their-entry-points',
      comment: 'Internals of a package may change without notice.',
      severity: 'error',
      from: { path: '^(packages|services)/([^/]+)/' },
      to: { path: '^packages/[^/]+/src/', pathNot: '^$1/$2/' },
    },
    {
      name: 'only-three-rooms-reach-a-private-record',
      comment: 'Only a release leaves a hub. The file that starts the hub opens the store and hands it on.',
      severity: 'error',
      from: {
        path: ours,
        pathNot: '^services/hub/src/((service-records|intake|publishing)/|start-hub[.]ts$)',
      },
      to: { path: '^services/hub/src/service-records/' },
    },
    {
      name: 'only-publishing-adoption-and-harvest-write',
      comment:
        'Nothing else may make a fact public. The files that start a server open the store and hand it on.',
      severity: 'error',
      from: {
        path: ours,
        pathNot: [
          '^packages/persistence/',
          '^services/hub/src/((publishing|adoption)/|start-hub[.]ts$)',
          '^services/gateway/src/((harvest|membership)/|start-gateway[.]ts$)',
          '[.]test[.]ts$',
          '/testing/',
        ],
      },
      to: { path: '^packages/persistence/(src|dist)/writing' },
    },
    {
      name: 'servers-of-tests-stay-in-tests',
      comment: 'What a test starts is set up for speed, not for safety.',
      severity: 'error',
      from: { path: ours, pathNot: ['[.]test[.]ts$', '/testing/', '/src/testing[.]ts$', '[.]bench[.]ts$'] },
      to: { path: '^packages/[^/]+/(src|dist)/testing([.]|/)' },
    },
    {
      name: 'no-circles',
      comment: 'One direction, one room per step.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'every-import-resolves',
      comment: 'A name that leads nowhere is a mistake.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '(^|/)dist/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
