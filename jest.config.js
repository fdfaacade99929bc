const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true, tsx: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
    module: { type: 'es6' },
  },
];

const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc },
  moduleNameMapper: {
    '^@domain/(.*)$': '<rootDir>/libs/domain/src/$1/index.ts',
    '^@platform/(.*)$': '<rootDir>/libs/platform/src/$1/index.ts',
    '^@(storage|workflow|contract)$': '<rootDir>/libs/$1/src/index.ts',
    '^@migrations$': '<rootDir>/migrations/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};

/** `unit`: beside the code, no service. `integration`: on an embedded PostgreSQL, a cloned database per file. `system`: needs Debian programs. */
export default {
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs}/**/*.spec.{ts,tsx}'] },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/test/{storage,workflow,api,layout,files,operations}/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/global-teardown.ts',
    },
    { ...shared, displayName: 'system', testMatch: ['<rootDir>/test/system/**/*.spec.ts'], testTimeout: 120_000 },
  ],
};
