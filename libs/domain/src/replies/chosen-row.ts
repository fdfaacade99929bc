/** A row of the order that a letter told of. */
export interface AnswerableRow {
  readonly taskId: string;
  /** «2.3», «2.3.» */
  readonly number: string;
}

const AT_START =
  /^\s*(?:(?:по\s+)?(?:п\.\s*|пункту?\s+|пункте\s+|№\s*|item\s+))?(\d+(?:\.\d+)*)\.?(?![\d.])\s*[:;,.)–—-]?\s+/iu;

/**
 * Which row a reply speaks of, and what it says without the row's number. A letter about one row is answered about that
 * row; of several the reply has to name one («п. 2.3: …»), and null is said where it names none or what two rows bear.
 */
export function chosenRow<Row extends AnswerableRow>(
  text: string,
  rows: readonly Row[],
): { readonly row: Row; readonly text: string } | null {
  const named = AT_START.exec(text);
  const called = named === null ? [] : rows.filter(({ number }) => bare(number) === named[1]);
  const [row, ...others] = called.length > 0 ? called : rows;
  if (row === undefined || others.length > 0) return null;
  return { row, text: called.length > 0 ? text.slice(named?.[0].length ?? 0) : text };
}

function bare(number: string): string {
  return number
    .trim()
    .replace(/^п\.\s*/iu, '')
    .replace(/\.+$/u, '');
}
