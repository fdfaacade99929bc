import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const STYLES = path.join(import.meta.dirname, '../../apps/web/src/styles');

/** All stylesheets hold on every page: what one of them says of a class, another must not say otherwise. */
it('a class is laid out by one stylesheet', () => {
  const laidOut = new Map<string, Set<string>>();
  for (const file of readdirSync(STYLES).filter((name) => name.endsWith('.css'))) {
    const text = readFileSync(path.join(STYLES, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/^\.([a-z][\w-]*)(?=\s*[,{])/gmu)) {
      laidOut.set(name, (laidOut.get(name) ?? new Set()).add(file));
    }
  }
  expect(laidOut.size).toBeGreaterThan(100);
  expect([...laidOut].filter(([, files]) => files.size > 1).map(([name, files]) => [name, ...files])).toEqual([]);
});
