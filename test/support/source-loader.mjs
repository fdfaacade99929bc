import { register } from 'node:module';

// Loaded by `node --import`: the process then runs our TypeScript as it stands, so that tests need no build.
register('./source-hooks.mjs', import.meta.url);
