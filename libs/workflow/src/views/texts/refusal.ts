import type { Texts } from '@domain/texts';
import type { Refusal } from '@storage';

/** Why a file or an address could not be used. */
export interface RefusalText {
  readonly code: string;
  readonly message: string;
}

export function refusalText({ code, values }: Refusal, texts: Texts): RefusalText {
  return { code, message: texts.say(code, values) };
}
