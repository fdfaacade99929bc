import { nameKey } from './import/organisation-index.js';
import { numbersIn } from './name-words.js';

export interface NamedSchool {
  readonly id: string;
  readonly name: string;
  readonly fullName: string | null;
  readonly matchKey: string;
}

/** «5», «№ 5», «школа № 5»: in a list of one's own schools a number is a name. */
const BARE_NUMBER = /^(?:школа|оо|сош)?\s*(?:№\s*)?\d+$/iu;

/** Schools of a branch by everything a table of results calls them by. */
export class SchoolNames<School extends NamedSchool> {
  private readonly byName = new Map<string, School[]>();
  private readonly byNumber = new Map<string, School[]>();

  /** @param aliases Names somebody has said the meaning of, with the id each means. */
  constructor(schools: readonly School[], aliases: ReadonlyMap<string, string>) {
    const byId = new Map(schools.map((school) => [school.id, school]));
    for (const school of schools) {
      const names = [school.name, school.matchKey, ...(school.fullName === null ? [] : [school.fullName])];
      for (const key of new Set(names.map(nameKey))) push(this.byName, key, school);
      const number = numbersIn(school.name);
      if (number !== '') push(this.byNumber, number, school);
    }
    for (const [name, id] of aliases) {
      const school = byId.get(id);
      if (school !== undefined && !this.byName.get(nameKey(name))?.includes(school))
        push(this.byName, nameKey(name), school);
    }
  }

  /** Those called so, in these words or by their number alone. */
  called(written: string): readonly School[] {
    const named = this.byName.get(nameKey(written)) ?? [];
    if (named.length > 0 || !BARE_NUMBER.test(written.trim())) return named;
    return this.byNumber.get(numbersIn(written)) ?? [];
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [value]);
  else found.push(value);
}
