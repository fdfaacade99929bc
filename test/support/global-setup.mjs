import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Names the folder of this test run. The server in it is started by the first file that asks for a database
 * (see database.ts), so that files which need none do not wait for it.
 */
export default function globalSetup() {
  process.env.VEKHA_TEST_RUN = mkdtempSync(path.join(os.tmpdir(), `vekha-test-${process.pid}-`));
}
