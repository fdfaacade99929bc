import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contractText } from '../../apps/api/src/contract/contract-text.js';

it('the committed contract is what the code describes; `npm run contract` writes it', async () => {
  const committed = path.join(import.meta.dirname, '../../libs/contract/src/api.generated.ts');
  expect(await readFile(committed, 'utf8')).toBe(await contractText());
});
