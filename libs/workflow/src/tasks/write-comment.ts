import { mayOnTask } from '@domain/access';
import { mentionRole } from '@domain/reminders';
import { TaskCommentEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { peopleWhoSee } from '../access/people-who-see.js';
import { taskForPolicy } from '../access/task-for-policy.js';
import type { ActingPerson } from '../acting/acting-person.js';
import { BadInput, NotFound } from '../acting/errors.js';
import { lockTask } from './change-task.js';
import { planLetterTo } from './settle-reminders.js';

/** Adds a comment to a task. @throws NotFound, BadInput `comment-empty`, `mention-cannot-see` */
export async function writeComment(
  manager: EntityManager,
  input: { taskId: string; text: string; mentioned: readonly string[]; actor: ActingPerson; now: Date },
): Promise<void> {
  const { taskId, actor, now } = input;
  const text = input.text.trim();
  if (text === '') throw new BadInput('comment-empty', 'text');
  const { task, participants } = await lockTask(manager, taskId);
  const forPolicy = await taskForPolicy(manager, task, participants);
  if (!mayOnTask(actor, forPolicy, 'comment')) throw new NotFound('task', taskId);
  const mentioned = [...new Set(input.mentioned)].filter((id) => id !== actor.personId);
  const seeing = await peopleWhoSee(manager, forPolicy, { ids: mentioned });
  if (seeing.length < mentioned.length) throw new BadInput('mention-cannot-see', 'mentioned');
  const number = 1 + (await manager.countBy(TaskCommentEntity, { taskId }));
  const mailId = actor.mailId ?? null;
  await manager.insert(TaskCommentEntity, {
    ...{ taskId, number, authorId: actor.personId, at: now, text, mentioned, mailId },
  });
  for (const id of mentioned) await planLetterTo(manager, task, `mentioned-${number}`, mentionRole(id), now);
}
