import { withClient } from '@platform/database';
import { FileStore } from '@platform/file-store';
import { broken, type Finding, ok } from './finding.js';

/** Asked about at a time. */
const FILES_A_PAGE = 1000;

/** Whether every attached file that the tables speak of is on the disk. Their bytes are not read. */
export async function checkFiles(url: string, folder: string): Promise<Finding> {
  const store = new FileStore(folder);
  return withClient(url, async (client) => {
    const lost = { count: 0, name: '' };
    let [seen, after] = [0, ''];
    for (;;) {
      const { rows } = await client.query<{ sha256: string; name: string }>(
        `select distinct on (sha256) sha256, name from stored_file
         where bytes is null and sha256 > $1 order by sha256 limit $2`,
        [after, FILES_A_PAGE],
      );
      for (const { sha256, name } of rows) {
        if (await store.has(sha256)) continue;
        lost.count += 1;
        lost.name ||= name;
      }
      seen += rows.length;
      after = rows.at(-1)?.sha256 ?? after;
      if (rows.length < FILES_A_PAGE) break;
    }
    return lost.count === 0 ? ok('doctor.files', { count: seen }) : broken('doctor.files_lost', { ...lost, folder });
  });
}
