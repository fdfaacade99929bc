import { LANGUAGES, type Texts, textsIn } from '@domain/texts';
import { VARIABLES } from './read-config.js';

/**
 * What this process says where it was started: VEKHA_LANGUAGE chooses the language. Needs no other setting, so that the
 * refusal of a bad one is said in it too; where it names no language that we have, Russian.
 */
export function terminalTexts(): Texts {
  const wished = process.env[VARIABLES.language]?.trim();
  return textsIn(LANGUAGES.find((language) => language === wished) ?? 'ru');
}
