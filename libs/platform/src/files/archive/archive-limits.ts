const MEGABYTE = 1024 * 1024;

/** What the parts of one document may come to; real orders stay under a tenth of each. */
export const ARCHIVE_LIMITS = {
  entries: 2_000,
  inflatedBytes: 200 * MEGABYTE,
  /** One part; the words of 5,000 rows are about 20 MB of markup. */
  partBytes: 100 * MEGABYTE,
  /** Lists of types and of relationships, which are looked at while the sender waits. */
  listBytes: 4 * MEGABYTE,
  /** Of the whole file. Text of an office document deflates 5 to 30 times, empty cells of a sheet up to 100. */
  ratio: 200,
} as const;
