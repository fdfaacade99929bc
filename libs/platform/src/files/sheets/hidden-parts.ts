import { utils, type WorkSheet } from '@e965/xlsx';

/**
 * Rows and columns that hold words but are not shown, as they are named in the sheet: «14–20, 33» and «C, F–G». Of an ODS
 * workbook the library does not tell.
 */
export interface HiddenParts {
  readonly rows: string;
  readonly columns: string;
}

export function hiddenParts(sheet: WorkSheet): HiddenParts {
  const places = Object.keys(sheet)
    .filter((address) => !address.startsWith('!'))
    .map((address) => utils.decode_cell(address));
  const hidden = (parts: readonly { hidden?: boolean }[] | undefined, filled: readonly number[]): number[] =>
    [...new Set(filled)].filter((at) => parts?.[at]?.hidden === true).sort((one, other) => one - other);
  return {
    rows: spansOf(
      hidden(
        sheet['!rows'],
        places.map(({ r }) => r),
      ),
      (at) => utils.encode_row(at),
    ),
    columns: spansOf(
      hidden(
        sheet['!cols'],
        places.map(({ c }) => c),
      ),
      (at) => utils.encode_col(at),
    ),
  };
}

function spansOf(numbers: readonly number[], nameOf: (at: number) => string): string {
  const spans: { first: number; last: number }[] = [];
  for (const at of numbers) {
    const open = spans.at(-1);
    if (open !== undefined && at === open.last + 1) open.last = at;
    else spans.push({ first: at, last: at });
  }
  return spans
    .map(({ first, last }) => (first === last ? nameOf(first) : `${nameOf(first)}–${nameOf(last)}`))
    .join(', ');
}
