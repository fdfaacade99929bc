import type { AcceptorCandidate, HeldPart, Successor } from '@domain/tasks';
import { type HeldTaskRow, heldTask, membersNow, PersonEntity, type PostNow, postsNow, successorsOf } from '@storage';
import type { EntityManager } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { passTasks } from './pass-tasks.js';
import { reseat } from './reseat.js';

interface Renewal {
  readonly reason: string;
  readonly actor: ActingPerson;
  readonly now: Date;
}

interface Change {
  readonly from: AcceptorCandidate | null;
  readonly to: Successor;
  readonly gives: (part: HeldPart) => boolean;
}

/** Those who hold a task and have left, each with his successor. */
type Gone = ReadonlyMap<string, AcceptorCandidate | null>;

/**
 * A task that was over and is owed again goes to those who hold its posts and sit in its bodies today, and to the successors of
 * those who have left meanwhile. The caller has it locked and holds the calendars.
 */
export async function renewHolders(manager: EntityManager, taskId: string, renewal: Renewal): Promise<void> {
  const { participants } = await heldTask(manager, taskId);
  const posts = await postsNow(
    manager,
    participants.flatMap(({ postId }) => postId ?? []),
  );
  for (const { position } of participants)
    await pass(manager, taskId, renewal, (task, gone) => changeOfPart(task, position, posts, gone));
  const { reason, now, actor } = renewal;
  for (const bodyId of await bodiesAmong(manager, participants, posts))
    await reseat(manager, bodyId, { actorId: actor.personId, via: actor.via, reason, now });
  await pass(manager, taskId, renewal, changeOfDecider);
}

/** The collegial bodies in whose name somebody takes part, and those that do as a whole and have members by now. */
async function bodiesAmong(
  manager: EntityManager,
  participants: readonly HeldPart[],
  posts: ReadonlyMap<string, PostNow>,
): Promise<ReadonlySet<string>> {
  const named = participants.flatMap(({ postId }) => (postId === null || posts.has(postId) ? [] : postId));
  const whole = participants.flatMap(({ personId, organisationId }) => (personId === null ? organisationId : []));
  return new Set([...named, ...(await membersNow(manager, whole)).keys()]);
}

/** Each change looks at the task as the one before left it. */
async function pass(
  manager: EntityManager,
  taskId: string,
  { reason, actor, now }: Renewal,
  changeOf: (task: HeldTaskRow, gone: Gone) => Change | null,
): Promise<void> {
  const task = await heldTask(manager, taskId);
  const change = changeOf(task, await goneFrom(manager, task));
  if (change === null) return;
  const { from, to, gives } = change;
  const by = { actorId: actor.personId, via: actor.via };
  await passTasks(manager, { tasks: [task], from: () => from, to: () => to, gives, reason, by, now });
}

function changeOfPart(
  task: HeldTaskRow,
  position: number,
  posts: ReadonlyMap<string, PostNow>,
  gone: Gone,
): Change | null {
  const part = task.participants.find((one) => one.position === position);
  if (part === undefined) return null;
  const { personId, organisationId, postId } = part;
  const from = personId === null ? null : { personId, organisationId };
  const gives = (one: HeldPart) => one.position === position;
  const post = postId === null ? undefined : posts.get(postId);
  if (post !== undefined) return post.personId === personId ? null : { from, to: post, gives };
  if (personId === null || !gone.has(personId)) return null;
  return { from, to: gone.get(personId) ?? { personId: null, organisationId }, gives };
}

/** Whoever accepts, or has given it. */
function changeOfDecider({ acceptor, giver, coordinator }: HeldTaskRow, gone: Gone): Change | null {
  const from = [acceptor, giver].find((who) => who !== null && gone.has(who.personId));
  if (from == null) return null;
  const to = gone.get(from.personId) ?? coordinator;
  return to === null ? null : { from, to, gives: () => false };
}

async function goneFrom(manager: EntityManager, { participants, acceptor, giver }: HeldTaskRow): Promise<Gone> {
  const ids = [...participants, acceptor, giver].flatMap((who) => who?.personId ?? []);
  const gone = new Map<string, AcceptorCandidate | null>();
  for (const [id, successorId] of await successorsOf(manager, ids)) {
    const successor = successorId === null ? null : await manager.findOneByOrFail(PersonEntity, { id: successorId });
    gone.set(id, successor === null ? null : { personId: successor.id, organisationId: successor.organisationId });
  }
  return gone;
}
