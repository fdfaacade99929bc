/** The language of words that people and orders wrote, for screen readers: undefined where it is no other than the page's. */
export function languageOf(words: string | null | undefined): 'ru' | undefined {
  return words != null && /[а-яё]/iu.test(words) ? 'ru' : undefined;
}

/** Words of orders, letters and people: shown as they were written, whatever language the page speaks. */
export function AsWritten({ text }: { text: string | null }) {
  return text === null || text === '' ? null : <span lang={languageOf(text)}>{text}</span>;
}
