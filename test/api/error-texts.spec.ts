import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { russian } from '@domain/texts';

const THROWN = /new (?:Conflict|BadInput|Gone)\(\s*'([\w.-]+)'/g;
const NOT_FOUND = /new NotFound\('(\w+)'/g;

/** Every code the verbs, the views and the API refuse with, as it stands in the code. */
async function thrownCodes(): Promise<string[]> {
  const codes = new Set<string>();
  for (const root of ['libs/workflow/src', 'apps/api/src']) {
    const folder = path.join(import.meta.dirname, '../..', root);
    for (const file of await readdir(folder, { recursive: true })) {
      if (!file.endsWith('.ts')) continue;
      const text = await readFile(path.join(folder, file), 'utf8');
      for (const [, code] of text.matchAll(THROWN)) codes.add(code ?? '');
      for (const [, what] of text.matchAll(NOT_FOUND)) codes.add(`not-found-${what}`);
    }
  }
  return [...codes];
}

it('every refusal has its sentence in the catalogue', async () => {
  const codes = await thrownCodes();
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => !russian.has(code))).toEqual([]);
});
