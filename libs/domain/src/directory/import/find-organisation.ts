import type { ProposedKind } from '../kind-of-name.js';
import { type BodyEntry, matchBody, namesToLookFor } from '../match-names.js';
import { codeCounts, codedElsewhere, codedFor, placeOf } from './codes.js';
import type { ImportFault, OrganisationReference } from './import-lines.js';
import type { KnownOrganisation } from './known-directory.js';
import { namesOfPath, type OrganisationIndex } from './organisation-index.js';

/** A row that cannot be taken; `values` fill its words. */
export class Refused extends Error {
  constructor(
    readonly fault: ImportFault,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(fault);
  }
}

export interface Found {
  readonly body: KnownOrganisation;
  /** By a name only: then the name of the entry stays as it is. */
  readonly byName: boolean;
  /** By its code, which nobody else has, though the row names another town. */
  readonly isMoved: boolean;
}

interface Asked {
  readonly reference: OrganisationReference;
  /** The organisation above it and all above that one, as they will be; undefined where the row does not say. */
  readonly above: readonly string[] | undefined;
  /** Every body has its own director: the same title elsewhere is another post. */
  readonly isPost: boolean;
  /** Names of groups and posts mean what is called exactly so. */
  readonly onlyExactly: boolean;
  readonly innIsItsOwn: boolean;
  /** The file has no row of another place with the code. */
  readonly codeIsItsOwn: boolean;
}

const NUMBERED = /\d/u;
const AS_GOOD = 0.9;

/**
 * The entry of the directory a row means: by the number of the entry, by the code, by an INN that one organisation has,
 * then by the name where it stands. Numbered schools of two municipalities share their names and are two schools.
 * @throws Refused where a person has to say which
 */
export class OrganisationFinder {
  /** Names nothing was found under; what is like them is to be looked for. */
  readonly wanted = new Set<string>();

  constructor(
    private readonly index: OrganisationIndex,
    private readonly alike: ReadonlyMap<string, readonly BodyEntry[]>,
    private readonly top: string | null,
    private readonly kindOf: (id: string) => ProposedKind | undefined,
  ) {}

  find(asked: Asked): Found | null {
    const { reference } = asked;
    const surely = this.bySign(asked);
    if (surely !== null) return { body: surely, byName: false, isMoved: false };
    const moved = this.movedHere(asked);
    if (moved !== null) return { body: moved, byName: false, isMoved: true };
    const path = namesOfPath(reference.name);
    const named = this.index.atPath(path).filter((body) => body.editable && this.agrees(asked, body));
    const fitting = named.filter((body) => mayStand(body, asked.above));
    const found = oneOf(fitting, asked.above);
    if (found === 'several') throw this.several(fitting);
    if (found !== null) return { body: found, byName: true, isMoved: false };
    const [elsewhere] = named;
    if (elsewhere !== undefined) {
      if (asked.isPost || NUMBERED.test(reference.name) || reference.code != null) return null;
      throw new Refused('stands-elsewhere', { where: this.index.pathOf(elsewhere.id) });
    }
    return asked.onlyExactly ? null : this.findAlike(asked, path.at(-1) ?? '');
  }

  private bySign({ reference, above, innIsItsOwn }: Asked): KnownOrganisation | null {
    const { entryId, code, inn } = reference;
    const byEntry = entryId === undefined ? undefined : this.index.byId.get(entryId);
    if (byEntry !== undefined) return byEntry;
    const byCode = code == null ? null : this.byCode(code, above, namesOfPath(reference.name).at(-1));
    if (byCode !== null) return byCode;
    const byInn = inn == null || !innIsItsOwn ? null : this.index.onlyByInn(inn);
    return byInn !== null && byInn.editable && (code == null || byInn.code === null) ? byInn : null;
  }

  /** @param name Tells those of one code apart. */
  byCode(code: string, above: readonly string[] | undefined, name?: string): KnownOrganisation | null {
    const found = codedFor(this.index, code, this.inPlace(above, name));
    if (found.length < 2) return found[0] ?? null;
    const { fault, values } = this.several(found);
    throw above === undefined ? new Refused('code-of-several', { ...values, code }) : new Refused(fault, values);
  }

  /** An authority goes before its schools: both may have the code that stands for the one above. */
  authorityByCode(code: string): KnownOrganisation | null {
    const authorities = codedFor(this.index, code, this.inPlace(undefined)).filter(({ kind }) => kind !== 'school');
    return authorities.length === 1 ? (authorities[0] ?? null) : this.byCode(code, undefined);
  }

  /** Who alone has the code, in another town than the row stands in. */
  codedElsewhere(code: string | null | undefined, above: readonly string[] | undefined): KnownOrganisation | null {
    return code == null ? null : codedElsewhere(this.index, code, this.inPlace(above));
  }

  /** A town that has no such code gets the school by it where a second sign says that it is the same: the INN, else the name. */
  private movedHere({ reference, above, codeIsItsOwn }: Asked): KnownOrganisation | null {
    const { code, inn, name } = reference;
    const known = codeIsItsOwn ? this.codedElsewhere(code, above) : null;
    if (known === null) return null;
    const isSame =
      inn != null && known.inn !== null
        ? inn === known.inn
        : this.index.named(namesOfPath(name).at(-1) ?? '').includes(known);
    return isSame ? known : null;
  }

  private inPlace(above: readonly string[] | undefined, name?: string) {
    return { top: this.top, above, place: placeOf(above ?? [], this.kindOf), name };
  }

  /** Two different codes or INNs are two organisations, whatever their names. */
  private agrees({ reference: { code, inn }, above }: Asked, body: KnownOrganisation): boolean {
    const hasAnother = code != null && body.code !== null && code !== body.code;
    return (
      !(hasAnother && codeCounts(this.index, body, { top: this.top, above })) &&
      (inn == null || body.inn === null || inn === body.inn)
    );
  }

  private findAlike(asked: Asked, name: string): Found | null {
    const body = { name, fullName: null };
    const { above } = asked;
    const names = namesToLookFor(body);
    for (const one of names) this.wanted.add(one);
    const entries = new Map(names.flatMap((one) => this.alike.get(one) ?? []).map((entry) => [entry.id, entry]));
    const fitting = [...entries.values()].filter(({ id }) => {
      const known = this.index.byId.get(id);
      return known?.editable === true && this.agrees(asked, known) && mayStand(known, above);
    });
    const { clear, candidates } = matchBody(body, fitting);
    const known = clear === null ? undefined : this.index.byId.get(clear);
    if (known !== undefined) return { body: known, byName: true, isMoved: false };
    const asGood = candidates
      .filter(({ score }) => score >= AS_GOOD)
      .flatMap(({ id }) => this.index.byId.get(id) ?? []);
    if (asGood.length > 1) throw this.several(asGood);
    return null;
  }

  /** Schools with names like one that nothing was found under, the likeliest first. */
  alikeTo(name: string): readonly KnownOrganisation[] {
    const body = { name, fullName: null };
    const entries = new Map(
      namesToLookFor(body)
        .flatMap((one) => this.alike.get(one) ?? [])
        .map((entry) => [entry.id, entry]),
    );
    return matchBody(body, [...entries.values()])
      .candidates.flatMap(({ id }) => this.index.byId.get(id) ?? [])
      .filter(({ editable, kind }) => editable && kind === 'school');
  }

  several(bodies: readonly KnownOrganisation[]): Refused {
    const names = bodies.slice(0, MOST_NAMED).map(({ id }) => this.index.pathOf(id));
    return new Refused('several-alike', { names: names.join('; ') });
  }
}

const MOST_NAMED = 3;

/** What stands nowhere yet, or higher in the same line, as an order proposed it, gets its place; another line is another body. */
function mayStand(body: KnownOrganisation, above: readonly string[] | undefined): boolean {
  return above === undefined || body.parentId === null || above.includes(body.parentId);
}

function oneOf(bodies: readonly KnownOrganisation[], above: readonly string[] | undefined) {
  if (bodies.length < 2) return bodies[0] ?? null;
  const right = bodies.filter(({ parentId }) => parentId !== null && parentId === above?.[0]);
  return right.length === 1 ? (right[0] ?? null) : 'several';
}
