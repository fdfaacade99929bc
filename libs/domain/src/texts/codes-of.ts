/** Texts that stand by themselves, under the codes the server says them by: `entry.share`. */
export function codesOf(family: string, texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${family}.${name}`, text]));
}
