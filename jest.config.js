const shared = {
  rootDir: import.meta.dirname,
  runtime: '<rootDir>/test/support/native-runtime.mjs',
  testEnvironment: '<rootDir>/test/support/native-environment.mjs',
  transform: {},
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  setupFiles: ['<rootDir>/test/support/children-from-source.mjs'],
};

const integration = {
  ...shared,
  setupFiles: [
    ...shared.setupFiles,
    '<rootDir>/test/support/quiet-logs.ts',
    '<rootDir>/test/support/any-order-if-asked.mjs',
  ],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

/**
 * `unit`: beside the code, no service. `integration`: on an embedded PostgreSQL, a cloned database a file.
 * `system`: needs Debian's programs. `redis`: what touches the database or the queue once more, with the queue on Debian's
 * Redis; on-debian-postgres.sh has its databases made on Debian's PostgreSQL.
 */
export default {
  reporters: ['default', '<rootDir>/test/support/closing-line.mjs'],
  testSequencer: '<rootDir>/test/support/long-ones-first.mjs',
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
      testMatch: ['<rootDir>/test/{storage,workflow,api}/**/*.spec.ts', '<rootDir>/test/system/survival.spec.ts'],
      setupFiles: [...integration.setupFiles, '<rootDir>/test/support/queue-on-redis.mjs'],
      globalSetup: '<rootDir>/test/support/global-setup-redis.mjs',
    },
  ],
};
