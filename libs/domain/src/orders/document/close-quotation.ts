/** «Институт развития) — a closing mark read as a bracket: the first bracket that closes nothing gets it back. */
export function closeQuotation(words: string): string {
  const openAt = words.lastIndexOf('«');
  if (openAt < 0 || words.indexOf('»', openAt) >= 0) return words;
  let depth = 0;
  for (let at = openAt; at < words.length; at += 1) {
    const char = words.charAt(at);
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth < 0) return `${words.slice(0, at)}»${words.slice(at + 1)}`;
  }
  return words;
}
