/** The walls of docs/architecture.md. Each rule names the promise it keeps. */
const domainFree = '^packages/domain/';
module.exports = {
  forbidden: [
    {
      name: 'domain-imports-nothing-of-ours',
      severity: 'error',
      comment: 'The vocabulary is pure and stands alone.',
      from: { path: '^packages/domain/src' },
      to: { path: '^(packages|services)/', pathNot: domainFree },
    },
    {
      name: 'disclosure-control-imports-nothing-of-ours',
      severity: 'error',
      comment: 'The engine knows no NGO word.',
      from: { path: '^packages/disclosure-control/src' },
      to: { path: '^(packages|services)/', pathNot: '^packages/disclosure-control/' },
    },
    {
      name: 'release-imports-at-most-domain',
      severity: 'error',
      comment: 'An envelope can be verified without anything else.',
      from: { path: '^packages/release/src' },
      to: { path: '^(packages|services)/', pathNot: '^packages/(domain|release)/' },
    },
    {
      name: 'packages-never-import-services',
      severity: 'error',
      comment: 'A package is usable without any server of ours.',
      from: { path: '^packages/' },
      to: { path: '^services/' },
    },
    {
      name: 'services-never-import-each-other',
      severity: 'error',
      comment: 'Servers meet over HTTP only.',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'packages-only-through-their-entry-points',
      severity: 'error',
      comment: 'Internals of a package may change without notice.',
      from: { path: '^(packages|services)/([^/]+)/' },
      to: {
        path: '^packages/([^/]+)/src/',
        pathNot: ['^$1/$2/', '^packages/[^/]+/(src|dist)/(index|testing|embedded)[.]'],
      },
    },
    {
      name: 'only-three-rooms-reach-a-service-record',
      severity: 'error',
      comment: 'Only a release leaves a hub.',
      from: {
        path: '^(packages|services)/',
        pathNot: '^services/hub/src/(service-records|intake|publishing)/',
      },
      to: { path: '^services/hub/src/service-records/' },
    },
    {
      name: 'only-publishing-and-harvest-write-envelopes',
      severity: 'error',
      comment: 'Nothing else may make a fact public.',
      from: {
        path: '^(packages|services)/',
        pathNot: [
          '^services/hub/src/publishing/',
          '^services/gateway/src/(harvest|membership)/',
          '^packages/persistence/',
          '[.]test[.]ts$',
        ],
      },
      to: { path: '^packages/persistence/(src|dist)/writing[.]' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'One direction, one room per step.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment: 'Every import resolves.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|[.]d[.]ts$' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
