/** The line by which mail programs set off a signature (RFC 3676, 4.3). */
const MARK = /^--\s?$/u;
const FAREWELL =
  /^(с (глубоким |искренним |большим )?уважением|с наилучшими пожеланиями|всего доброго|best regards|kind regards|regards|sincerely|yours (sincerely|faithfully|truly))(?![а-яёa-z])/iu;
const ADVERTISEMENT =
  /^(отправлено (из|с|при помощи)|получить outlook|скачать outlook|sent (from|via|with)|get outlook|sent using)\s.*$/iu;
/** A farewell is followed by a name, a post and telephones, not by a report. */
const LINES_AFTER_FAREWELL = 8;

/** A text without the signature at its end and the advertisements of mail programs. A text that is nothing else stays empty. */
export function cutSignature(text: string): string {
  const lines = text.split('\n');
  const mark = lines.findIndex((line) => MARK.test(line));
  const signed = mark === -1 ? lines : lines.slice(0, mark);
  const own = signed.filter((line) => !ADVERTISEMENT.test(line.trim()));
  const farewell = own.findIndex((line) => FAREWELL.test(line.trim()));
  const isAtEnd =
    farewell !== -1 && own.slice(farewell).filter((line) => line.trim() !== '').length <= LINES_AFTER_FAREWELL;
  return (isAtEnd ? own.slice(0, farewell) : own).join('\n').trim();
}
