import { nameRunFolder } from './run-folder.mjs';

/**
 * Names the folder of this test run. The server in it is started by the first file that asks for a database
 * (see database.ts), so that files which need none do not wait for it.
 */
export default function globalSetup() {
  nameRunFolder();
}
