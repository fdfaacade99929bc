import { writeFile } from 'node:fs/promises';
import { contractText } from './contract/contract-text.js';

// Run from the root of the repository, after a build: `npm run contract`.
await writeFile('libs/contract/src/api.generated.ts', await contractText());
