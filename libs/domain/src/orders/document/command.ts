import { plainWords } from '../../document/index.js';
import { readWords } from '../../look-alikes/index.js';

export const COMMAND_WORDS =
  'приказыва(?:ю|ет|ем)|распоряжаюсь|постановля(?:ю|ет|ем)|постановил[аи]?|решил[аи]?|решает|обязываю|предписываю|предлагаю';
const COMMAND = new RegExp(`(?<![а-яё])(?:${COMMAND_WORDS})\\s*:?\\s*$`, 'i');

/** True for a line that ends in the command: «ПРИКАЗЫВАЮ:», «администрация района п о с т а н о в л я е т:». */
export function isCommand(text: string): boolean {
  const words = readWords(plainWords(text));
  return COMMAND.test(words) || COMMAND.test(words.slice(-40).replace(/(?<=[А-Яа-я]) (?=[А-Яа-я](?: |:|$))/g, ''));
}
