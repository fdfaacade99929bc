/** `notice`: worth knowing, nothing needed is missing. `broken`: something that these settings need does not work. */
export type FindingState = 'ok' | 'notice' | 'broken';

/** One line of `vekha doctor`; `code` is its sentence in the catalogue. */
export interface Finding {
  readonly state: FindingState;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

type Values = Finding['values'];

export const ok = (code: string, values: Values = {}): Finding => ({ state: 'ok', code, values });
export const notice = (code: string, values: Values = {}): Finding => ({ state: 'notice', code, values });
export const broken = (code: string, values: Values = {}): Finding => ({ state: 'broken', code, values });
