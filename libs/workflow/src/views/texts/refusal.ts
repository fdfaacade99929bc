import type { Texts } from '@domain/texts';

/** Why a file could not be read. */
export interface RefusalText {
  readonly code: string;
  readonly message: string;
}

export function refusalText(
  { code, values }: { code: string; values: Record<string, string | number> },
  texts: Texts,
): RefusalText {
  return { code, message: texts.say(code, values) };
}
