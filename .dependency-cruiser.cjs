const SPEC = '\\.spec\\.tsx?$';
const PACKAGES_OF_DOMAIN = 'temporal-polyfill|chevrotain|lvovich|i18next|cheerio';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/**
 * `apps → workflow → storage | platform → domain | indicators`; the web sees only contract, domain and indicators. A spec may reach for more
 * than the code beside it. Every rule has a violation planted for it in test/layout.
 */
module.exports = {
  forbidden: [
    rule(
      'domain-is-pure',
      'Rules know nothing of the clock, files, databases or frameworks, so they run in the browser and in a rehearsal.',
      { path: '^libs/domain/', pathNot: SPEC },
      { pathNot: `^libs/domain/|^node_modules/(${PACKAGES_OF_DOMAIN})/` },
    ),
    rule(
      'indicators-are-pure',
      'Formulas and scales run in the browser beside the form that edits them; of the domain they take the errors alone.',
      { path: '^libs/indicators/', pathNot: SPEC },
      { pathNot: '^libs/(indicators/|domain/src/errors/)|^node_modules/(lezer-feel|@lezer/common)/' },
    ),
    rule(
      'contract-is-types-only',
      'The contract is what two sides agreed on; code in it would run on both.',
      { path: '^libs/contract/' },
      { pathNot: '^libs/contract/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'contract-sees-only-domain',
      'The contract may name types of the domain, nothing else.',
      { path: '^libs/contract/' },
      { pathNot: '^libs/(contract|domain)/' },
    ),
    rule(
      'platform-knows-nothing-of-ours',
      'The outside world behind small classes: it may use words of the domain, never our tables or verbs.',
      { path: '^libs/platform/', pathNot: SPEC },
      { path: '^(apps|test|libs/(?!(platform|domain)/))' },
    ),
    rule(
      'storage-sees-only-rules',
      'Entities and the queries worth a name.',
      { path: '^libs/storage/', pathNot: SPEC },
      { path: '^(apps|test|libs/(?!(storage|domain|indicators)/))' },
    ),
    rule(
      'only-the-data-source-lists-migrations',
      'The one place that joins entities and migrations.',
      { path: '^(apps|libs)/', pathNot: `^libs/storage/src/data-source\\.ts$|${SPEC}` },
      { path: '^migrations/' },
    ),
    rule(
      'workflow-sees-storage-platform-domain',
      'What the system does stands above tables, platform and rules, and below the doors.',
      { path: '^libs/workflow/', pathNot: SPEC },
      { path: '^(apps|test|libs/(?!(workflow|storage|platform|domain|indicators)/))' },
    ),
    rule(
      'verbs-do-not-call-verbs',
      'A verb is one file directly in libs/workflow/src. What two verbs share lives in a folder beside them; where one ' +
        'must follow another it leaves a row.',
      { path: '^libs/workflow/src/[^/]+\\.ts$', pathNot: `^libs/workflow/src/(index|[^/]+\\.module)\\.ts$|${SPEC}` },
      { path: '^libs/workflow/src/[^/]+\\.ts$' },
    ),
    rule(
      'what-verbs-share-calls-no-verb',
      'Otherwise a folder would be a way round the rule above.',
      { path: '^libs/workflow/src/[^/]+/', pathNot: SPEC },
      { path: '^libs/workflow/src/[^/]+\\.ts$' },
    ),
    rule('libs-never-import-apps', 'Doors open inwards only.', { path: '^libs/' }, { path: '^apps/' }),
    rule(
      'apps-do-not-import-each-other',
      'Each is a door of its own; what two need is a verb or belongs to the platform.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/(?!$1/)' },
    ),
    rule(
      'web-sees-only-contract-and-rules',
      'The browser must never receive the server.',
      { path: '^apps/web/' },
      { path: '^libs/(?!(contract|domain|indicators)/)' },
    ),
    rule(
      'migrations-import-nothing-of-ours',
      'A released migration must do the same for ever, whatever is renamed.',
      { path: '^migrations/' },
      { path: '^(apps|libs|test)/' },
    ),
    rule(
      'shipped-code-does-not-import-tests',
      'Neither fixtures nor fakes reach a user.',
      { path: '^(apps|libs|migrations)/', pathNot: SPEC },
      { path: `^test/|${SPEC}` },
    ),
    rule(
      'other-libs-through-their-alias',
      'One way to name a thing of another lib: @domain/calendar, @storage.',
      { path: '^(libs/[^/]+|apps/[^/]+|migrations|test)/' },
      // The letters are compiled by a build script; tests compile their own by the same one.
      { path: '^libs/', pathNot: ['^$1/', '^libs/platform/letters/build-letters'], dependencyTypesNot: ['aliased'] },
    ),
    rule(
      'folders-open-by-their-index',
      'Each subject of domain, indicators and platform says in its index.ts what others may use.',
      { path: '^libs/(domain|indicators|platform)/src/([^/]+)/' },
      { path: '^libs/$1/src/[^/]+/', pathNot: '^libs/$1/src/($2/|[^/]+/index\\.ts$)' },
    ),
    rule(
      'servers-run-on-dependencies',
      'What runs outside the browser, the build and the tests may not need a development package.',
      // Writing the contract is a step of development that needs the DTO classes at hand.
      {
        path: '^(apps/(?!web/)[^/]+/src|libs/[^/]+/src|migrations)/',
        pathNot: `^apps/api/src/contract/contract-text\\.ts$|${SPEC}`,
      },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    // What measures the build names files that a clean clone does not have yet.
    rule(
      'everything-resolves',
      'An import that leads nowhere fails only when it runs.',
      {},
      { couldNotResolve: true, pathNot: '(^|/)dist/' },
    ),
    rule('no-cycles', 'Two files that need each other are one file, or hide a third.', {}, { circular: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|\\.vekha)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
    },
  },
};
