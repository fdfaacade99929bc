import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readOrder } from '../../dist/libs/domain/src/orders/index.js';
import { readDocumentFromPath } from '../../dist/libs/platform/src/files/index.js';

// `node score-documents.mjs FILE …`: reads each file with the built product and scores it against the gold reading whose
// key opens the file's name («001-…»). One JSON object a line: the file, its share of right fields, the scorer's table.
const here = import.meta.dirname;

/** Without warnings: the gold names defects of the sources' own text, which papers made from it do not have. */
const withoutWarnings = (reading) => JSON.stringify({ ...reading, warnings: [] });

for (const file of process.argv.slice(2)) {
  const key = path.basename(file).slice(0, 3);
  const [readingPath, goldPath] = [`${file}.reading.json`, `${file}.gold.json`];
  const document = await readDocumentFromPath(file);
  writeFileSync(readingPath, withoutWarnings(readOrder(document)));
  const gold = JSON.parse(readFileSync(path.join(here, `../fixtures/gold/${key}.json`), 'utf8'));
  writeFileSync(goldPath, withoutWarnings(gold));
  const scorer = [path.join(here, 'score-order.mjs'), readingPath, goldPath, '--verbose'];
  const table = spawnSync(process.execPath, scorer, { encoding: 'utf8' }).stdout;
  console.log(JSON.stringify({ file, percent: Number(/= ([\d.]+) %/.exec(table)?.[1]), table }));
}
