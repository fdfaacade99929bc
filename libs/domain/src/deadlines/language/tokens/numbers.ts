import { createToken, Lexer } from 'chevrotain';
import { Any, END_OF_WORD, token } from './token.js';

// Numbers in digits, Roman figures and words.

/** Something that counts or orders: «5», «3-го», «II», «первого». */
export const Ordinal = createToken({ name: 'Ordinal', pattern: Lexer.NA, categories: [Any] });
export const Integer = token(
  'Integer',
  `\\d{1,3}(?!\\d)(?:(?: *[-–] *)?(?:го|ого|ой|ый|ий|ая|ое|ье|му|ти|мя|ю|й|е|я|х|и)${END_OF_WORD})?`,
  { guard: false, in: Ordinal },
);
export const Roman = token('Roman', '(?:iv|ix|v?i{1,3}|v|x)(?:-?(?:й|го|м|ом|ый|ой|ого|ая|е|я))?', {
  in: Ordinal,
});
/** «двадцать пять», «сорока пяти»: tens that another word may follow. */
const TENS =
  'двадцат(?:ь|и)|тридцат(?:ь|и)|сорока?|пятьдесят|пятидесяти|шестьдесят|шестидесяти|семьдесят|семидесяти|восемьдесят|восьмидесяти|девяност(?:о|а)';
const UP_TO_NINETEEN =
  'один|одного|одной|одну|одна|одному|одних|два|две|двух|двум|дважды|три|трех|трем|трижды|четыре|четырех|пять|пяти|шесть|шести|семь|семи|восемь|восьми|девять|девяти|десять|десяти|(?:один|две|три|четыр|пят|шест|сем|восем|девят)надцат(?:ь|и)|полутора';
const ORDINAL_ENDS = 'ого|его|ой|ый|ий|ая|яя|юю|ое|ее|ую|ом|ем|ому|ему|ей|ья|ье|ью|ьего|ьей|ьем|ьему|ьи|ые|их|ых';
export const OrdinalWord = token(
  'OrdinalWord',
  `(?:(?:двадцать|тридцать) +)?(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят)(?:${ORDINAL_ENDS})|(?:десят|одиннадцат|двенадцат|тринадцат|четырнадцат|пятнадцат|шестнадцат|семнадцат|восемнадцат|девятнадцат|двадцат|тридцат|последн)(?:${ORDINAL_ENDS})`,
  { in: Ordinal },
);
export const NumberWord = token('NumberWord', `(?:(?:${TENS}) +)?(?:${UP_TO_NINETEEN})|${TENS}|сто|ста`);
