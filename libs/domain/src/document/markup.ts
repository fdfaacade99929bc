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
