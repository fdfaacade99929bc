import { foldName } from '../../orders/index.js';
import { squeezed } from './cell-values.js';
import type { KnownDirectory, KnownOrganisation } from './known-directory.js';

/** Stands before each name of a path that begins at the top, and between the names of any path. */
const PATH_SIGN = '›';

/** A name under which an entry is looked for: also «№1» is «№ 1». */
export function nameKey(name: string): string {
  return foldName(squeezed(name).replace(/№\s*/gu, '№ ')).replace(/[\s.;,:]+$/u, '');
}

export function namesOfPath(reference: string): string[] {
  return reference.split(PATH_SIGN).map(squeezed).filter(Boolean);
}

/** The organisations of the directory by everything a file may call them by. */
export class OrganisationIndex {
  readonly byId = new Map<string, KnownOrganisation>();
  private readonly byCode = new Map<string, KnownOrganisation[]>();
  private readonly byInn = new Map<string, KnownOrganisation[]>();
  private readonly byName = new Map<string, KnownOrganisation[]>();
  readonly matchKeys = new Set<string>();
  readonly withBodiesBelow = new Set<string>();

  constructor({ organisations, aliases }: Pick<KnownDirectory, 'organisations' | 'aliases'>) {
    for (const body of organisations) {
      this.byId.set(body.id, body);
      this.matchKeys.add(body.matchKey);
      if (body.code !== null && body.editable) push(this.byCode, body.code, body);
      if (body.parentId !== null) this.withBodiesBelow.add(body.parentId);
      if (body.inn !== null) push(this.byInn, body.inn, body);
      const names = [body.name, body.matchKey, ...(body.fullName === null ? [] : [body.fullName])];
      for (const key of new Set(names.map(nameKey))) push(this.byName, key, body);
    }
    for (const [key, id] of aliases) {
      const body = this.byId.get(id);
      this.matchKeys.add(key);
      if (body !== undefined && !this.named(key).includes(body)) push(this.byName, nameKey(key), body);
    }
  }

  named(name: string): readonly KnownOrganisation[] {
    return this.byName.get(nameKey(name)) ?? [];
  }

  /** Those that may be changed and have this code: a code is one only among those of one branch. */
  coded(code: string): readonly KnownOrganisation[] {
    return this.byCode.get(code) ?? [];
  }

  /** Branches of a school share its INN: it tells an organisation only where one has it. */
  onlyByInn(inn: string): KnownOrganisation | null {
    const found = this.byInn.get(inn) ?? [];
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** Those that a path from the top down ends at; a name alone is a path of one. */
  atPath(path: readonly string[]): KnownOrganisation[] {
    const above = path.slice(0, -1).reverse();
    return this.named(path.at(-1) ?? '').filter((body) => {
      let place = body;
      return above.every((name) => {
        const parent = place.parentId === null ? undefined : this.byId.get(place.parentId);
        if (parent === undefined || nameKey(parent.name) !== nameKey(name)) return false;
        place = parent;
        return true;
      });
    });
  }

  /** The one a path that begins at the top ends at; null for any other path, and where nothing stands there. */
  atWholePath(reference: string): KnownOrganisation | null {
    if (!reference.startsWith(PATH_SIGN)) return null;
    const path = namesOfPath(reference);
    const found = this.atPath(path).filter(({ lineage }) => lineage.length === path.length);
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** By what a file calls it: its name, or all names from the top down where another bears that name too. */
  referenceTo(id: string): string {
    const body = this.byId.get(id);
    if (body === undefined) return '';
    return this.named(body.name).length < 2 ? squeezed(body.name) : `${PATH_SIGN} ${this.pathOf(id)}`;
  }

  pathOf(id: string): string {
    const lineage = this.byId.get(id)?.lineage ?? [];
    return lineage.map((above) => squeezed(this.byId.get(above)?.name ?? '')).join(` ${PATH_SIGN} `);
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [value]);
  else found.push(value);
}
