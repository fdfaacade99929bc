import { accusativeToNominative, findPersons } from '../orders/index.js';

const CHAIR_KEEPS = /оставл(?:яю|яет|ено)?\S*\s+за\s+собой/i;
const LAID_ON = /(?:возложить|возлагаю|возлагается|закрепить|поручить)\s+(?:на\s+|за\s+)?(?<who>.+)$/is;
const OWNERS_OF_ALL =
  /^(?:персональн\S+\s+)?ответственност[ьи]\s+за\s+(?:исполнение|выполнение|реализацию)\s+(?:настоящ\S+\s+|данн\S+\s+|принят\S+\s+)?(?:решени|протокол|пункт|поручени).*(?:возложить|возлагается)\s+на\s+(?<who>.+)$/is;

/** Who controls by «Контроль … возложить на …»: a name, else the post as written; no name where the chair keeps it. */
export function controllerIn(text: string): { readonly name: string; readonly isChair: boolean } | null {
  if (CHAIR_KEEPS.test(text)) return { name: '', isChair: true };
  const who = LAID_ON.exec(text)?.groups?.who?.replace(/[.\s]+$/, '');
  if (!who) {
    const person = findPersons(text)[0];
    return person ? { name: person.name, isChair: false } : null;
  }
  const { person, position } = accusativeToNominative(who);
  return person !== null || position !== null ? { name: person ?? position ?? who, isChair: false } : null;
}

/** «Ответственность за исполнение решения возложить на …»: whom, in the accusative; null for other words. */
export function ownersOfAll(text: string): string | null {
  return OWNERS_OF_ALL.exec(text)?.groups?.who?.replace(/\s+$/, '') ?? null;
}
