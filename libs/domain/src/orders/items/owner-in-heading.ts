import { findPersons } from '../parties/index.js';

/** What may stand beside a name: his post, before it or behind. */
const POST_BESIDE = /^[а-яё«»№\d.,()\s–—-]*$/i;
/** Words of an activity or of a part of the plan, in which a person is only mentioned. */
const WORK =
  /(?<![а-яё])(?:раздел|этап|направлени|блок|работа|мероприяти|план|под\s+руководством|юбилей|памяти|имени|год)/i;

/** «Бирюкова Н.С., заместитель директора» above the rows that she answers for; null for a heading that names a part of the work. */
export function ownerInHeading(heading: string): string | null {
  const [person, more] = findPersons(heading);
  if (!person || more || WORK.test(heading)) return null;
  const beside = [heading.slice(0, person.at), heading.slice(person.end)];
  const isPost = beside.every((words) => POST_BESIDE.test(words) && words.trim().split(/\s+/).length <= LONGEST_POST);
  return isPost ? heading : null;
}

const LONGEST_POST = 10;
