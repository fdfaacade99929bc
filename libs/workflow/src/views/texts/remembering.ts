import type { Texts } from '@domain/texts';

/** The same texts for one long view: its rows repeat their dates and remarks, and a sentence is made once. */
export function remembering(texts: Texts): Texts {
  const said = new Map<string, string>();
  return {
    language: texts.language,
    has: (key) => texts.has(key),
    say: (key, values) => {
      const asked = values === undefined ? key : `${key} ${JSON.stringify(values)}`;
      const known = said.get(asked);
      if (known !== undefined) return known;
      const made = texts.say(key, values);
      said.set(asked, made);
      return made;
    },
  };
}
