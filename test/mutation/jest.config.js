import config from '../../jest.config.js';

const [unit] = config.projects;
const [calendar, deadlines] = ['calendar', 'deadlines'].map((name) => `<rootDir>/libs/domain/src/${name}`);
/** Which specs answer for a folder; those with thousands of made phrases take a minute and are left out. */
const SPECS = {
  calendar: [`${calendar}/*.spec.ts`],
  deadlines: [`${deadlines}/!(*properties|gold*).spec.ts`, `${deadlines}/wordings/*.spec.ts`],
};

export default {
  ...unit,
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
  testMatch: SPECS[process.env.MUTATION_OF ?? 'calendar'],
};
