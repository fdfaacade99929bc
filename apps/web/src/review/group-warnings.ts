import type { Item, WarningText } from '../api/types.js';

export interface WarningPlace {
  /** A row's number, or the server's words for the place. */
  readonly where: string;
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

/** The row that carries the warning itself; words for the place are the server's and may change. */
function placeOf(warning: WarningText, rows: readonly WarnedRow[]): WarningPlace {
  const isSame = (other: WarningText) =>
    other.code === warning.code && other.where === warning.where && other.message === warning.message;
  const row = rows.find(({ warnings }) => warnings.some(isSame));
  return row === undefined ? { where: warning.where, itemId: null } : { where: row.number, itemId: row.id };
}

function gather(warnings: readonly WarningText[], keyOf: (warning: WarningText) => string): Map<string, WarningText[]> {
  const gathered = new Map<string, WarningText[]>();
  for (const warning of warnings) {
    const key = keyOf(warning);
    gathered.set(key, [...(gathered.get(key) ?? []), warning]);
  }
  return gathered;
}

/** Groups warnings by level and code, what has to be checked first; inside a group, by the words of the message. */
export function groupWarnings(warnings: readonly WarningText[], rows: readonly WarnedRow[]): WarningGroup[] {
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
        places: told.map((warning) => placeOf(warning, rows)),
      })),
    };
  });
  return groups.sort((a, b) => Number(b.level === 'warn') - Number(a.level === 'warn'));
}
