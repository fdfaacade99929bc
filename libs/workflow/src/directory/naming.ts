import { type Actor, branchOf, identitiesOf, type Lineage, mayBeNamed, standsInLine } from '@domain/access';
import { matchKey } from '@domain/directory';
import {
  ALL_BODIES,
  type BodiesWithin,
  mayBeNamedSql,
  type OrderDocumentEntity,
  type OrganisationEntity,
  standingOf,
  standingOfIssuer,
  standsInLineSql,
} from '@storage';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../acting/errors.js';
import type { SqlParameters } from '../rows/sql-parameters.js';

export type NamingOrder = Pick<OrderDocumentEntity, 'namesBranchId' | 'ownerOrganisationId' | 'state'>;
type Body = Pick<OrganisationEntity, 'id' | 'kind' | 'lineage'>;

/** Whose names the words of an order are, and which entries of the directory they may mean (see `mayBeNamed`). */
export interface Naming {
  /** The branch that received the order; null for the whole installation. */
  readonly branchId: string | null;
  /**
   * The authority that branch acts for, with all above it. Of the whole installation the one the issuer acts for: it may
   * name everybody, those first; null where no authority is known, and nobody goes first.
   */
  readonly authority: Lineage | null;
  /** By which the order calls whoever issued it; its bare names of people are his people. */
  readonly issuerKey: string;
  /** The branches whose names hold for the order, the nearest first; after them come the names that are everybody's. */
  readonly namespaces: readonly string[];
  /** The order is issued: whom its names mean is settled. */
  readonly isIssued: boolean;
}

/** @param issuer The name of whoever issued the order. */
export async function namingOf(manager: EntityManager, order: NamingOrder, issuer: string): Promise<Naming> {
  const whose = order.namesBranchId ?? order.ownerOrganisationId;
  const own = whose === null ? null : await standingOf(manager, whose);
  const namespaces = (own?.lineage ?? []).toReversed();
  const issuerKey = matchKey(issuer);
  const isIssued = order.state === 'confirmed';
  if (order.namesBranchId !== null) {
    return { branchId: order.namesBranchId, authority: own?.authority ?? [], issuerKey, namespaces, isIssued };
  }
  const issued = await standingOfIssuer(manager, issuerKey, namespaces);
  const line = issued?.isAuthority === true ? issued.authority : null;
  return {
    branchId: null,
    authority: line,
    issuerKey,
    isIssued,
    namespaces: [...new Set([...namespaces, ...(issued?.lineage ?? []).toReversed()])],
  };
}

/**
 * How near an entry is to whoever names it: the smaller the nearer; null where it may not be named. Orders that come to a
 * branch are its own or of the line above it: whoever is beside may be addressed, but is never taken for the issuer.
 */
export function placeFor(naming: Naming, body: Body, isOfIssuer = false): number | null {
  const { branchId, authority } = naming;
  if (branchId !== null && isOfIssuer) return standsInLine(authority ?? [], body) ? 0 : null;
  if (authority === null || mayBeNamed(authority, body)) return 0;
  if (branchId !== null) return null;
  return body.lineage.length === 1 ? 1 : ELSEWHERE;
}
const ELSEWHERE = 2;

/** Means somebody in another branch: what an order of the whole installation calls a class is the class of its own issuer. */
export function isClassOfOthers(naming: Naming, body: Body): boolean {
  return (body.kind === 'class' || body.kind === 'group') && placeFor(naming, body) === ELSEWHERE;
}

/** New entries and what is changed of old ones stay within the branch whose order it is. */
export function mayWriteTo({ branchId }: Naming, { lineage }: Pick<Body, 'lineage'>): boolean {
  return branchId === null || lineage.includes(branchId);
}

/** The bodies an order may name, for the statements that look for them. */
export function bodiesWithin({ branchId, authority }: Naming): BodiesWithin {
  return branchId === null ? ALL_BODIES : within(authority ?? []);
}

/** Whom the program takes for meant without asking: nobody who works for another ministry. */
export function peopleWithin(naming: Naming): BodiesWithin {
  const { condition, values } = bodiesWithin(naming);
  if (naming.branchId === null) return ALL_BODIES;
  return { condition: `${condition} and (body.kind <> 'ministry' or ${standsInLineSql('$2::uuid[]')})`, values };
}

function within(...authorities: readonly Lineage[]): BodiesWithin {
  const rules = authorities.map((_, at) => mayBeNamedSql(`$${at + 2}::uuid[]`));
  return { condition: `(${rules.join(' or ')})`, values: authorities };
}

/** What somebody may choose for a name of an order: where the order may name everybody, whomever his own branch may. */
export async function bodiesToChoose(manager: EntityManager, naming: Naming, actor: Actor): Promise<BodiesWithin> {
  if (naming.branchId !== null) return bodiesWithin(naming);
  const branch = branchOf(actor);
  return branch === null ? ALL_BODIES : within(await authorityOf(manager, branch));
}

/** Whom somebody may address by a task: what orders of his branch, his organisation, or of those he stands in for may name. */
export async function bodiesInReach(manager: EntityManager, actor: Actor): Promise<BodiesWithin> {
  const authorities = await authoritiesInReach(manager, actor);
  return authorities === null ? ALL_BODIES : within(...authorities);
}

/** The same as a condition on `body` for a statement with values of its own. */
export async function reachSql(manager: EntityManager, actor: Actor, parameters: SqlParameters): Promise<string> {
  const authorities = await authoritiesInReach(manager, actor);
  if (authorities === null) return 'true';
  return `(${authorities.map((authority) => mayBeNamedSql(`${parameters.add(authority)}::uuid[]`)).join(' or ')})`;
}

async function authoritiesInReach(manager: EntityManager, actor: Actor): Promise<Lineage[] | null> {
  const branch = branchOf(actor);
  if (branch === null) return null;
  const bodies = new Set([branch, ...identitiesOf(actor).map(({ organisationId }) => organisationId)]);
  const authorities = [];
  for (const id of bodies) authorities.push(await authorityOf(manager, id));
  return authorities;
}

async function authorityOf(manager: EntityManager, id: string): Promise<Lineage> {
  return (await standingOf(manager, id))?.authority ?? [];
}

/** @throws NotFound for what is of an organisation that is not among them, as for what does not exist */
export async function demandAmong(
  manager: EntityManager,
  { condition, values }: BodiesWithin,
  organisationId: string,
  asked: { readonly thing: 'organisation' | 'person'; readonly id: string } = {
    thing: 'organisation',
    id: organisationId,
  },
): Promise<void> {
  const found = await manager.query<unknown[]>(`select from organisation body where body.id = $1 and ${condition}`, [
    organisationId,
    ...values,
  ]);
  if (found.length === 0) throw new NotFound(asked.thing, asked.id);
}
