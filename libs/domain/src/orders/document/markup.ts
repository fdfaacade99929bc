import { squeezeSpaces } from './source-line.js';

/** The words of a running line: headings' `#`, bold stars, links, images and tags are taken off. */
export function plainWords(text: string): string {
  return squeezeSpaces(
    text
      .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
      .replace(/\[([^\]]*)\]\((?:https?:|mailto:)[^)]*\)/g, '$1')
      .replace(/<\/?[a-z][^<>]*>/gi, ' ')
      .replace(/^\s*#{1,6}\s+/, '')
      .replace(/\*\*|__/g, ''),
  );
}

/** True for a line that is a heading or wholly bold in the source's markup. */
export function isMarkedHeading(text: string): boolean {
  return /^\s*#{1,6}\s/.test(text) || /^\s*\*\*.+\*\*[\s.:]*$/.test(text);
}
