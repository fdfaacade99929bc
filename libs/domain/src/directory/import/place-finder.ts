import { kindOfName } from '../kind-of-name.js';
import type { FileOrganisations } from './file-organisations.js';
import { type OrganisationFinder, Refused } from './find-organisation.js';
import type { OrganisationLine, OrganisationReference } from './import-lines.js';
import { nameKey, namesOfPath, type OrganisationIndex } from './organisation-index.js';

interface Known {
  readonly index: OrganisationIndex;
  readonly finder: OrganisationFinder;
  readonly file: FileOrganisations;
  /** The top of the branch whose list it is; null for one of the whole installation. */
  readonly top: string | null;
  /** As it is or will be. */
  readonly entryOf: (id: string) => { readonly parentId: string | null } | undefined;
  /** Which entry a row is; null for a row that is not of the branch: then what it calls may still stand above. @throws Refused */
  readonly idOf: (line: OrganisationLine) => string | null;
}

/** Finds what rows stand under, and the row or the entry that is called so, before anything is looked for by likeness. */
export class PlaceFinder {
  constructor(private readonly known: Known) {}

  /** The ids from the one above to the top, as they will be; undefined where nothing is said. @throws Refused */
  above(parent: string | null | undefined, of: OrganisationLine | null): string[] | undefined {
    if (parent === undefined) return undefined;
    if (parent === null) return [];
    return this.upFrom(this.parentCalled(parent, of));
  }

  private parentCalled(parent: string, of: OrganisationLine | null): string {
    const atPath = this.known.index.atWholePath(parent);
    if (atPath !== null) return atPath.id;
    const coded = this.known.file.coded(parent).filter((line) => line !== of);
    const authorities = coded.filter(({ kind, name }) => (kind ?? kindOfName(name)) !== 'school');
    const called = coded.length > 0 ? [] : this.known.file.called(parent).filter((line) => line !== of);
    if (called.length > 1) throw new Refused('several-alike', { names: called.map((one) => one.name).join('; ') });
    const line = coded.length > 0 ? oneRow(authorities.length > 0 ? authorities : coded) : called[0];
    const ofFile = line === undefined ? null : this.known.idOf(line);
    if (ofFile !== null) return ofFile;
    const known = this.known.finder.authorityByCode(parent);
    if (known !== null) return known.id;
    const named = this.known.index.atPath(namesOfPath(parent));
    const own = named.filter(({ editable }) => editable);
    const meant = own.length > 0 ? own : named;
    if (meant.length > 1) throw this.known.finder.several(own.length > 0 ? own : []);
    const [one] = meant;
    if (one !== undefined) return one.id;
    const reference = { name: parent };
    const how = { onlyExactly: false, isPost: false, innIsItsOwn: false, codeIsItsOwn: false };
    const found = this.known.finder.find({ reference, above: undefined, ...how });
    if (found === null) throw this.unknown('parent-unknown', parent);
    return found.body.id;
  }

  /** The one row of the file that a reference speaks of. @throws Refused where several may be meant */
  lineCalled({ entryId, code, name, parent }: OrganisationReference): OrganisationLine | null {
    if (entryId !== undefined) return null;
    const coded = code == null ? [] : this.known.file.coded(code, { name, parent });
    if (coded.length > 0) return oneRow(coded) ?? null;
    const elsewhere = code == null ? [] : this.known.file.coded(code, { name });
    if (code != null && elsewhere.length > 0) {
      return this.known.finder.byCode(code, this.above(parent, null), name) === null
        ? (oneRow(elsewhere) ?? null)
        : null;
    }
    const called = this.known.file.called(name, parent);
    if (called.length > 1) throw new Refused('several-alike', { names: called.map((one) => one.name).join('; ') });
    return called[0] ?? null;
  }

  /** Of what stands outside a branch its lists hear what they hear of what is nowhere. */
  unknown(fault: 'organisation-unknown' | 'parent-unknown', name: string): Refused {
    return new Refused(this.known.top === null ? fault : 'not-in-branch', { name });
  }

  /** The entry itself and all above it. */
  upFrom(id: string): string[] {
    const chain: string[] = [];
    for (let place: string | null = id; place !== null && !chain.includes(place); place = this.parentOf(place)) {
      chain.push(place);
    }
    return chain;
  }

  private parentOf(id: string): string | null {
    return this.known.entryOf(id)?.parentId ?? null;
  }
}

/** The first of rows with one code, which are about the same; of two places a person has to say which. @throws Refused */
function oneRow(lines: readonly OrganisationLine[]): OrganisationLine | undefined {
  const isOfOnePlace = new Set(lines.map(({ parent }) => nameKey(parent ?? ''))).size <= 1;
  if (!isOfOnePlace) throw new Refused('several-alike', { names: lines.map(({ name }) => name).join('; ') });
  return lines[0];
}
