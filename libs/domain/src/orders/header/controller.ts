import { accusativeToNominative, findPersons, groupToNominative } from '../parties/index.js';

/** The signer's own word for «контроль оставляю за собой»: then the signatory is the controller. */
export const CONTROLLED_BY_SIGNATORY = 'signatory';

interface Controller {
  readonly controller: string | null;
  readonly controllerPosition: string | null;
}

const NOBODY: Controller = { controller: null, controllerPosition: null };
const KEPT = /оставля(?:ю|ет|ем|ется)\s+за\s+собой/i;
const LAID_ON = /(?:возложить|возлага(?:ю|ем|ет|ется)|закрепить|поручить)\s+(?:на\s+|за\s+)?(?<who>.+)$/is;
const DONE_BY = /осуществля(?:ет|ют|ть)\s+(?<who>.+)$/is;

/** Who controls the order, from its clause on control. */
export function readController(clauseTexts: readonly string[]): Controller {
  for (const text of clauseTexts) {
    if (!/^(?:общий\s+|координацию\s+и\s+)?контроль\s/i.test(text)) continue;
    if (KEPT.test(text)) return { controller: CONTROLLED_BY_SIGNATORY, controllerPosition: null };
    const laidOn = LAID_ON.exec(text)?.groups?.who;
    if (laidOn) return inAccusative(tidy(laidOn));
    const done = DONE_BY.exec(text)?.groups?.who;
    const person = done === undefined ? undefined : findPersons(done)[0];
    if (done === undefined || !person) continue;
    const post = done.slice(0, person.at).replace(/[\s,–—-]+$/, '');
    return { controller: person.name, controllerPosition: post === '' ? null : post };
  }
  return NOBODY;
}

/** «начальника отдела Орлову И.И.», or a body with its head: «на комиссию по … (Шилова Р.Р.)». */
function inAccusative(words: string): Controller {
  const inside = /^(?<body>[^()]+?)\s*\((?<head>[^()]*)\)$/.exec(words)?.groups;
  const head = inside?.head === undefined ? undefined : findPersons(inside.head)[0];
  if (inside?.body && head) return { controller: head.name, controllerPosition: groupToNominative(inside.body) };
  const { position, person } = accusativeToNominative(words);
  return { controller: person, controllerPosition: position };
}

function tidy(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/(?<![А-ЯЁ])[.;\s]+$/, '')
    .trim();
}
