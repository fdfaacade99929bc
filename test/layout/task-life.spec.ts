import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { taskLifePage } from '../support/task-life.js';

it('the page about the life of a task is what the tables say: npm run docs:task-life', async () => {
  const page = await readFile(path.join(import.meta.dirname, '../../docs/task-life.md'), 'utf8');
  expect(page).toBe(taskLifePage());
});
