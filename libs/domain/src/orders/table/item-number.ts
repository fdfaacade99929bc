/** A number that opens a row or a heading: «1.2.», «3)», «IV.»; `rest` are the words after it. */
export interface LeadingNumber {
  readonly number: string;
  readonly rest: string;
  readonly closedByDot: boolean;
}

const ARABIC = /^(?<number>\d{1,3}(?:\.\d{1,3}){0,3})(?<close>[.)]?)(?=\s|$)/;
const ARABIC_TIGHT = /^(?<number>\d{1,3}(?:\.\d{1,3}){0,3})(?<close>[.)])(?=[А-ЯЁ«])/;
const ROMAN = /^(?<number>[IVXІХ]{1,5})(?<close>[.)]?)(?=\s|$)/;

export function leadingNumber(text: string): LeadingNumber | null {
  const trimmed = text.trim();
  const match = ARABIC.exec(trimmed) ?? ARABIC_TIGHT.exec(trimmed) ?? ROMAN.exec(trimmed);
  if (!match?.groups) return null;
  return {
    number: match.groups.number ?? '',
    rest: trimmed.slice(match[0].length).trim(),
    closedByDot: match.groups.close !== '',
  };
}

/** «4.1» → «4»; «4» → null. */
export function parentNumber(number: string): string | null {
  const dot = number.lastIndexOf('.');
  return dot < 0 ? null : number.slice(0, dot);
}
