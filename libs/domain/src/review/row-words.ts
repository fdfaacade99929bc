/** The words of a row that a person may set at review. Null where the row has none. */
export interface RowWords {
  readonly title: string;
  /** Line breaks of the cell are kept: they part the terms of a list. */
  readonly deadlineText: string | null;
  readonly responsibleText: string | null;
  readonly expectedResult: string | null;
}

/** The lines of a text that hold words, without the blanks at their ends. */
export function linesOf(text: string | null): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The words without blanks at their ends; null for none. */
export function wordsOrNull(text: string | null): string | null {
  const words = (text ?? '').trim();
  return words === '' ? null : words;
}
