import type { WarningText } from '../api/types.js';

export interface WarningPlace {
  /** As the server said it: a row's number, or a word for the place. */
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

interface NumberedRow {
  readonly id: string;
  readonly number: string;
}

function placesOf(where: string, rows: readonly NumberedRow[]): WarningPlace[] {
  const parts = where.split(/\s*,\s*/u).filter((part) => part !== '');
  return parts.map((part) => ({ where: part, itemId: rows.find((row) => row.number === part)?.id ?? null }));
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
export function groupWarnings(warnings: readonly WarningText[], rows: readonly NumberedRow[]): WarningGroup[] {
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
        places: told.flatMap((warning) => placesOf(warning.where, rows)),
      })),
    };
  });
  return groups.sort((a, b) => Number(b.level === 'warn') - Number(a.level === 'warn'));
}
