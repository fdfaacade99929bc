/** As `nest build` compiles, so that tests run the code that ships: class fields are assigned, not defined. */
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2021',
      parser: { syntax: 'typescript', decorators: true, tsx: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      keepClassNames: true,
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
  },
];

const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  setupFiles: ['<rootDir>/test/support/children-from-source.mjs'],
  moduleNameMapper: {
    '^@domain/(.*)$': '<rootDir>/libs/domain/src/$1/index.ts',
    '^@platform/(.*)$': '<rootDir>/libs/platform/src/$1/index.ts',
    '^@(storage|workflow|contract)$': '<rootDir>/libs/$1/src/index.ts',
    '^@migrations$': '<rootDir>/migrations/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};

const integration = {
  ...shared,
  setupFiles: [...shared.setupFiles, '<rootDir>/test/support/quiet-logs.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};

/**
 * `unit`: beside the code, no service. `integration`: on an embedded PostgreSQL, a cloned database a file.
 * `system`: needs Debian's programs. `redis`: what touches the queue once more, with the queue on Debian's Redis.
 */
export default {
  reporters: ['default', '<rootDir>/test/support/closing-line.mjs'],
  maxWorkers: 2,
  // Starting a server or a browser on a busy machine takes more than jest's 5 s. Jest heeds this here alone, not per project.
  testTimeout: 120_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs}/**/*.spec.{ts,tsx}'] },
    { ...integration, displayName: 'integration', testMatch: ['<rootDir>/test/!(system)/**/*.spec.ts'] },
    { ...shared, displayName: 'system', testMatch: ['<rootDir>/test/system/**/*.spec.ts'] },
    {
      ...integration,
      displayName: 'redis',
      testMatch: ['<rootDir>/test/{workflow,api}/**/*.spec.ts', '<rootDir>/test/system/{walk,survival}.spec.ts'],
      setupFiles: [...integration.setupFiles, '<rootDir>/test/support/queue-on-redis.mjs'],
      globalSetup: '<rootDir>/test/support/global-setup-redis.mjs',
    },
  ],
};
