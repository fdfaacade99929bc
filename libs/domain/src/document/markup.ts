import { squeezeSpaces } from './source-line.js';

/** The words of a running line: headings' `#`, bold and slanting stars, links, images, tags and the backslash of «1\.» are taken off. */
export function plainWords(text: string): string {
  return squeezeSpaces(
    text
      .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
      .replace(/\[([^\]]*)\]\((?:https?:|mailto:)[^)]*\)/g, '$1')
      .replace(/<\/?[a-z][^<>]*>/gi, ' ')
      .replace(/^\s*#{1,6}\s+/, '')
      .replace(/\*\*|__/g, '')
      .replace(/^(\s*)\*(?=[^\s*])([^*]+)(?<=\S)\*(?=\s*$)/, '$1$2')
      .replace(/\\(?=[.*_#()[\]+-])/g, ''),
  );
}
