import path from 'node:path';
import { pathToFileURL } from 'node:url';

// The process that reads files is started from the sources under test, not from a build that may be older.
const loader = pathToFileURL(path.join(import.meta.dirname, 'source-loader.mjs')).href;
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import=${loader}`.trim();
