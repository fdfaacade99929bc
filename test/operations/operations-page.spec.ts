import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder, VARIABLES } from '@platform/config';

it('explains every setting in its table, and no other', () => {
  const page = readFileSync(path.join(projectFolder(), 'docs', 'operations.md'), 'utf8');
  const explained = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
  expect(explained.sort()).toEqual(Object.values(VARIABLES).sort());
});
