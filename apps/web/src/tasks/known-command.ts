import { words } from '../texts/ru/words.js';

/** A step of a task's life that the catalogues have words for; a newer server may know more. */
export type KnownCommand = keyof typeof words.command;

export function isKnownCommand(command: string): command is KnownCommand {
  return Object.hasOwn(words.command, command);
}
