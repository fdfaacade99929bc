import { type ReadRequisites, type Requisites, requisitesOf } from '@domain/orders';
import { type ReviewStep, standingSteps } from '@domain/review';
import type { EntityManager } from 'typeorm';
import type { OpenReview } from './open-review.js';
import { settleRequisites } from './settle-requisites.js';
import { type NewStep, takeStep } from './take-step.js';

/**
 * A changed file of an order lacks what the file before lacked, and says what was wrong there. The requisites a person
 * entered in its place are entered here too, unless this file says something else, and its rows are read anew by them: as
 * a step of its own. What people entered at the review of this file goes into the history of the issued order, for the
 * file after it.
 */
export async function takeRequisitesOf(
  manager: EntityManager,
  issued: OpenReview,
  edition: OpenReview,
  by: Pick<NewStep, 'actor' | 'now'>,
): Promise<OpenReview> {
  const present = requisitesOf(issued.reading);
  const entered = enteredByHand(await correctionsOf(manager, issued.order.id), present);
  await keepCorrections(manager, await correctionsOf(manager, edition.order.id), issued.order.id);
  const missing = stillToEnter(entered, present, requisitesOf(edition.reading));
  if (Object.keys(missing).length === 0) return edition;
  const { before, after, to } = await settleRequisites(manager, edition, missing);
  await takeStep(manager, edition, { kind: 'requisites', before, after, ...by });
  return { ...edition, reading: edition.order.reading ?? to.reading };
}

interface Correction extends ReviewStep {
  readonly before: ReadRequisites | null;
  readonly after: ReadRequisites | null;
}

/** The steps by which people corrected the requisites of an order and that nobody has taken back, oldest first. */
async function correctionsOf(manager: EntityManager, orderId: string): Promise<Correction[]> {
  const steps = await manager.query<Correction[]>(
    `select id, kind, of_step as "of", before->'requisites' as before, after->'requisites' as after
     from review_step where order_id = $1 order by id`,
    [orderId],
  );
  return standingSteps(steps).filter(({ kind }) => kind === 'requisites');
}

/** What people have set, with what a file said in its place; not what a changed file says otherwise since. */
type EnteredByHand = ReadonlyMap<keyof Requisites, string | null>;

function enteredByHand(corrections: readonly Correction[], present: Requisites): EnteredByHand {
  const said = new Map<keyof Requisites, string | null>();
  const last = new Map<keyof Requisites, string | null>();
  const entered = new Map<keyof Requisites, string | null>();
  for (const { before, after } of corrections) {
    if (before === null || after === null) continue;
    const [from, to] = [requisitesOf(before), requisitesOf(after)];
    for (const name of Object.keys(present) as (keyof Requisites)[]) {
      if (from[name] === to[name]) continue;
      // What stands before a correction and is not the one before it is what a later file said.
      if (!last.has(name) || last.get(name) !== from[name]) said.set(name, from[name]);
      last.set(name, to[name]);
      if (to[name] === present[name]) entered.set(name, said.get(name) ?? null);
    }
  }
  return entered;
}

/** The entered ones that a file says as little, or as wrongly, as the file before. The ends of a period go together. */
function stillToEnter(entered: EnteredByHand, from: Requisites, present: Requisites): Partial<Requisites> {
  const isAsBefore = (name: keyof Requisites): boolean =>
    present[name] === null || present[name] === (entered.has(name) ? entered.get(name) : from[name]);
  const names = [...entered.keys()].filter((name) => from[name] !== null && isAsBefore(name));
  const period = names.some(isEndOfPeriod) && PERIOD.every(isAsBefore) ? PERIOD : [];
  const taken = [...names.filter((name) => !isEndOfPeriod(name)), ...period];
  return Object.fromEntries(taken.map((name) => [name, from[name]]));
}

const PERIOD = ['periodStart', 'periodEnd'] as const;

function isEndOfPeriod(name: keyof Requisites): boolean {
  return name === 'periodStart' || name === 'periodEnd';
}

/** Who set what and when stays as it was; the history is only ever added to, so the steps are written down once more. */
async function keepCorrections(
  manager: EntityManager,
  corrections: readonly Correction[],
  orderId: string,
): Promise<void> {
  await manager.query(
    `insert into review_step (order_id, at, actor_id, kind, numbers, before, after)
     select $1, at, actor_id, kind, numbers,
       before || '{"items": [], "warnings": []}', after || '{"items": [], "warnings": []}'
     from review_step where id = any($2) order by id`,
    [orderId, corrections.map(({ id }) => id)],
  );
}
