import { kindOfName } from '../kind-of-name.js';
import type { OrganisationLine } from './import-lines.js';
import { nameKey, namesOfPath } from './organisation-index.js';

/** The organisations a file itself lists, by what its other rows may call them. */
export class FileOrganisations {
  private readonly byCode = new Map<string, OrganisationLine[]>();
  private readonly byName = new Map<string, OrganisationLine[]>();
  /** What rows of schools call the one above them. */
  private readonly aboveSchools = new Set<string>();
  private readonly inns = new Map<string, number>();

  constructor(lines: readonly OrganisationLine[]) {
    for (const line of lines) {
      for (const name of [line.name, line.fullName ?? line.name]) add(this.byName, nameKey(name), line);
      if (line.code != null) add(this.byCode, line.code, line);
      if (line.parent != null && (line.kind ?? kindOfName(line.name)) === 'school') {
        this.aboveSchools.add(nameKey(namesOfPath(line.parent).at(-1) ?? ''));
      }
      if (line.inn != null) this.inns.set(line.inn, (this.inns.get(line.inn) ?? 0) + 1);
    }
  }

  hasSchoolsBelow({ name, fullName, code }: OrganisationLine): boolean {
    return [name, fullName, code].some((called) => called != null && this.aboveSchools.has(nameKey(called)));
  }

  hasInnOnce(inn: string): boolean {
    return (this.inns.get(inn) ?? 0) <= 1;
  }

  /** Two towns may have the same code: those below that one, of them those that are called so as well. */
  coded(code: string, { name, parent }: { name?: string; parent?: string | null | undefined } = {}) {
    const found = this.byCode.get(code) ?? [];
    const below = parent == null ? found : found.filter((line) => line.parent != null && isCalled(line.parent, parent));
    const called = name === undefined ? [] : below.filter((line) => isCalled(line.name, name));
    return called.length > 0 ? called : below;
  }

  /** Whether no two rows with a code name different places. */
  hasCodeInOnePlace(code: string): boolean {
    return new Set(this.coded(code).map(({ parent }) => nameKey(parent ?? ''))).size <= 1;
  }

  /** Rows a name, or the names from the top down, may mean; `below` narrows them to those under that one. */
  called(reference: string, below?: string | null): readonly OrganisationLine[] {
    const path = namesOfPath(reference);
    const found = this.byName.get(nameKey(path.at(-1) ?? '')) ?? [];
    const parent = path.at(-2) ?? below;
    if (parent == null) return found;
    const under = found.filter((line) => line.parent != null && isCalled(line.parent, parent));
    return under.length > 0 || path.length > 1 ? under : found;
  }
}

function isCalled(reference: string, name: string): boolean {
  const last = (words: string) => nameKey(namesOfPath(words).at(-1) ?? '');
  return last(reference) === last(name);
}

function add(map: Map<string, OrganisationLine[]>, key: string, line: OrganisationLine): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [line]);
  else if (!found.includes(line)) found.push(line);
}
