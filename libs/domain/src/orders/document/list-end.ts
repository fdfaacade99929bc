import { isBlank, plainWords, type SourceLine } from '../../document/index.js';
import { opensWithLabelOfItem } from './list-labels.js';
import { signsLine } from './signature.js';

/** What stands below a list and belongs to none of its items. */
const NOTE =
  /^(?:\*+\s*)?(?:примечани[ея]|согласован[оы]?|утвержден[оы]?|ознакомлен[аы]?|приложени[ея]|составил[аи]?|(?:принятые |используемые )?сокращения|условные обозначения|исп\.)(?![а-яё])/i;
const FOOTNOTE = /^\*+\s/;
/** A sentence of its own says what is done: «Все мероприятия проводятся за счёт …»; a list of bodies has no such verb. */
const FINITE_VERB = /(?<![а-яё])[а-яё]{2,}(?:тся|ются|ятся|ется|ится|[аяую]ют|[аяуи]ет|ены|аны|ено|ано)(?![а-яё])/i;

/** True for a line that ends the list, or interrupts it, below the lines of an item. */
export function endsItem(text: string, item: readonly SourceLine[]): boolean {
  const words = plainWords(text);
  if (NOTE.test(words) || FOOTNOTE.test(text.trim())) return true;
  const above = plainWords(item.filter((line) => !isBlank(line.text)).at(-1)?.text ?? '');
  const isWhole = item.some((line) => opensWithLabelOfItem(line.text)) && !/[,:;–—-]$/.test(above);
  if (!isWhole || opensWithLabelOfItem(words)) return false;
  return signsLine(words) || (/^[А-ЯЁ«]/.test(words) && FINITE_VERB.test(words));
}
