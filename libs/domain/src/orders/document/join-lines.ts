const BROKEN = /(?<stem>[а-яё]+)-$/i;
/** The first half of a compound adjective keeps its hyphen: «жилищно-коммунальный», «химико-технологический». */
const COMPOUND = /^[а-яё]{3,}(?:но|ско|ко)$/i;
const ADJECTIVE = /^[а-яё]+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ую|юю|ых|их|ым|им|ыми|ими)(?![а-яё])/i;

/** Lines of one sentence as one line; a word that the end of a line cut with a hyphen becomes whole again. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((above, line) => {
    const stem = BROKEN.exec(above)?.groups?.stem;
    if (stem === undefined || !/^[а-яё]{2}/.test(line)) return above === '' ? line : `${above} ${line}`;
    return (COMPOUND.test(stem) && ADJECTIVE.test(line) ? above : above.slice(0, -1)) + line;
  }, '');
}
