import { say } from '@domain/texts';

/** Why a file could not be read. */
export interface RefusalText {
  readonly code: string;
  readonly message: string;
}

export function refusalText({ code, values }: { code: string; values: Record<string, string | number> }): RefusalText {
  return { code, message: say(code, values) };
}
