import type { LetterButton, LetterContent, LetterItem } from '@domain/letters';

const LINE_CHARACTERS = 76;

/** A paragraph with the line breaks it wants before and after it; of two that meet the larger one counts. */
interface Paragraph {
  readonly lines: readonly string[];
  readonly before: number;
  readonly after: number;
}

/** The plain-text twin of a letter: the same sentences in the same order as the layout prints them. */
export function textOfLetter({ addressee, greeting, intro, blocks, buttons, footer, refuse }: LetterContent): string {
  return joined([
    ...[addressee, greeting, intro].map(sentence),
    ...blocks.flatMap(({ heading, items }) => [
      ...(heading === null ? [] : [paragraph(heading.toUpperCase(), 3, 2)]),
      ...items.flatMap(item),
    ]),
    ...buttons.map((button) => sentence(linked(button))),
    ...footer.map(sentence),
    ...(refuse === null ? [] : [sentence(linked(refuse))]),
  ]);
}

function item({ heading, message, details, why, link }: LetterItem): Paragraph[] {
  return [
    paragraph(heading, 3, 2),
    sentence(message),
    ...[...details, why].map(({ label, value }) => paragraph(`${label}: ${value}`, 1, 1)),
    ...(link === null ? [] : [sentence(linked(link))]),
  ];
}

function linked({ label, href }: LetterButton): string {
  return `${label} <${href}>`;
}

function sentence(words: string): Paragraph {
  return paragraph(words, 2, 2);
}

function paragraph(words: string, before: number, after: number): Paragraph {
  return { lines: words.split('\n').flatMap(wrapped), before, after };
}

/** Lines of whole words; one that is longer than a line, as an address is, has a line of its own. */
function wrapped(words: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/[ \t\r\f\u200b]+/u)) {
    if (line !== '' && line.length + 1 + word.length > LINE_CHARACTERS) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function joined(paragraphs: readonly Paragraph[]): string {
  let text = '';
  let after = 0;
  for (const { lines, before, ...one } of paragraphs) {
    if (text !== '') text += '\n'.repeat(Math.max(after, before));
    text += lines.join('\n');
    after = one.after;
  }
  return text;
}
