#!/usr/bin/env node
// Writes docs/task-life.md from the tables of the domain.
// usage: node --import ./test/support/source-loader.mjs test/support/write-task-life.mjs
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { taskLifePage } from './task-life.ts';

writeFileSync(path.join(import.meta.dirname, '../../docs/task-life.md'), taskLifePage());
