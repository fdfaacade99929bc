import type { OrganisationLine } from './import-lines.js';
import { nameKey, namesOfPath } from './organisation-index.js';

/** The organisations a file itself lists, by what its other rows may call them. */
export class FileOrganisations {
  private readonly byCode = new Map<string, OrganisationLine[]>();
  private readonly byName = new Map<string, OrganisationLine[]>();
  private readonly inns = new Map<string, number>();

  constructor(lines: readonly OrganisationLine[]) {
    for (const line of lines) {
      for (const name of [line.name, line.fullName ?? line.name]) add(this.byName, nameKey(name), line);
      if (line.code != null) add(this.byCode, line.code, line);
      if (line.inn != null) this.inns.set(line.inn, (this.inns.get(line.inn) ?? 0) + 1);
    }
  }

  hasInnOnce(inn: string): boolean {
    return (this.inns.get(inn) ?? 0) <= 1;
  }

  /** Two trees may have the same code: then the one that is called so as well. */
  coded(code: string, name?: string): OrganisationLine | null {
    const found = this.byCode.get(code) ?? [];
    if (found.length < 2 || name === undefined) return found[0] ?? null;
    return found.find((line) => isCalled(line.name, name)) ?? found[0] ?? null;
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
