import type { Item, WarningText } from '../api/types.js';

export interface WarningPlace {
  /** A row's number, or the server's words for the place. */
  readonly where: string;
  /** Where in the file, as a person finds it there. */
  readonly inFile: string | null;
  /** The row it means, where there is one. */
  readonly itemId: string | null;
}

export interface WarningGroup {
  readonly level: WarningText['level'];
  readonly code: string;
  readonly remedies: readonly string[];
  /** Warnings with the same words share one line with all their places. */
  readonly lines: readonly { readonly message: string; readonly places: readonly WarningPlace[] }[];
}

type WarnedRow = Pick<Item, 'id' | 'number' | 'warnings'>;

function sameWords({ code, where, inFile, message }: WarningText): string {
  return [code, where, inFile, message].join('\n');
}

/** The rows that carry a warning of the same words, from top to bottom. */
function rowsByWarning(rows: readonly WarnedRow[]): Map<string, WarnedRow[]> {
  const found = new Map<string, WarnedRow[]>();
  for (const row of rows) {
    for (const words of row.warnings.map(sameWords)) {
      const known = found.get(words);
      if (known === undefined) found.set(words, [row]);
      else known.push(row);
    }
  }
  return found;
}

/** The next row that carries the warning itself; words for the place are the server's and may change. */
function placeOf(warning: WarningText, carriers: Map<string, WarnedRow[]>): WarningPlace {
  const row = carriers.get(sameWords(warning))?.shift();
  const { where, inFile } = warning;
  return row === undefined ? { where, inFile, itemId: null } : { where: row.number, inFile, itemId: row.id };
}

function gather(warnings: readonly WarningText[], keyOf: (warning: WarningText) => string): Map<string, WarningText[]> {
  const gathered = new Map<string, WarningText[]>();
  for (const warning of warnings) {
    const key = keyOf(warning);
    const known = gathered.get(key);
    if (known === undefined) gathered.set(key, [warning]);
    else known.push(warning);
  }
  return gathered;
}

/** Groups warnings by level and code, what has to be checked first; inside a group, by the words of the message. */
export function groupWarnings(warnings: readonly WarningText[], rows: readonly WarnedRow[]): WarningGroup[] {
  const carriers = rowsByWarning(rows);
  const byCode = gather(warnings, (warning) => `${warning.level} ${warning.code}`);
  const groups = [...byCode.values()].map((same): WarningGroup => {
    const [first] = same as [WarningText, ...WarningText[]];
    const byMessage = gather(same, (warning) => warning.message);
    return {
      level: first.level,
      code: first.code,
      remedies: [...new Set(same.map((warning) => warning.remedy))].filter((remedy) => remedy !== ''),
      lines: [...byMessage].map(([message, told]) => ({
        message,
        places: told.map((warning) => placeOf(warning, carriers)),
      })),
    };
  });
  return groups.sort((a, b) => Number(b.level === 'warn') - Number(a.level === 'warn'));
}
