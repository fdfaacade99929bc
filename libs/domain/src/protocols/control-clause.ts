const OWNERS_OF_ALL =
  /^(?:персональн\S+\s+)?ответственност[ьи]\s+за\s+(?:исполнение|выполнение|реализацию)\s+(?:настоящ\S+\s+|данн\S+\s+|принят\S+\s+)?(?:решени|протокол|пункт|поручени).*(?:возложить|возлагается)\s+на\s+(?<who>.+)$/is;

/** «Ответственность за исполнение решения возложить на …»: whom, in the accusative; null for other words. */
export function ownersOfAll(text: string): string | null {
  return OWNERS_OF_ALL.exec(text)?.groups?.who?.replace(/\s+$/, '') ?? null;
}
