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
export const Roman = token('Roman', '(?:iv|ix|v?i{1,3}|v|x)(?:-?(?:й|го|м|ый|ая|е|я))?', {
  in: Ordinal,
});
export const OrdinalWord = token(
  'OrdinalWord',
  '(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|последн)(?:ого|его|ой|ый|ий|ая|яя|юю|ое|ее|ую|ом|ем|ому|ему|ей|ья|ье|ьего|ьей|ьем|ьему|ьи|ые|их|ых)',
  { in: Ordinal },
);
export const NumberWord = token(
  'NumberWord',
  'один|одного|одной|одну|одна|одному|два|две|двух|двум|дважды|три|трех|трем|трижды|четыре|четырех|пять|пяти|шесть|шести|семь|семи|восемь|восьми|девять|девяти|десять|десяти|пятнадцать|пятнадцати|двадцать|двадцати|тридцать|тридцати|полутора',
);
