import { mayOnTask } from '@domain/access';
import { mentionRole } from '@domain/reminders';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { TaskCommentEntity } from '@storage';
import { DataSource } from 'typeorm';
import { peopleWhoSee } from './access/people-who-see.js';
import { taskForPolicy } from './access/task-for-policy.js';
import type { ActingPerson } from './acting/acting-person.js';
import { BadInput, NotFound } from './acting/errors.js';
import { lockTask } from './tasks/change-task.js';
import { planLetterTo } from './tasks/settle-reminders.js';

/**
 * Writes about a task what all who may see it read; who is mentioned gets a letter. A link of a letter stays good.
 * @throws NotFound, BadInput `comment-empty`, `mention-cannot-see` for somebody who may not see the task
 */
@Injectable()
export class CommentTask {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { taskId: string; text: string; mentioned: readonly string[]; actor: ActingPerson }): Promise<void> {
    const { taskId, actor } = input;
    const text = input.text.trim();
    if (text === '') throw new BadInput('comment-empty', 'text');
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const { task, participants } = await lockTask(manager, taskId);
      const forPolicy = await taskForPolicy(manager, task, participants);
      if (!mayOnTask(actor, forPolicy, 'comment')) throw new NotFound('task', taskId);
      const mentioned = [...new Set(input.mentioned)].filter((id) => id !== actor.personId);
      const seeing = await peopleWhoSee(manager, forPolicy, { ids: mentioned });
      if (seeing.length < mentioned.length) throw new BadInput('mention-cannot-see', 'mentioned');
      const number = 1 + (await manager.countBy(TaskCommentEntity, { taskId }));
      const mailId = actor.mailId ?? null;
      const comment = { taskId, number, authorId: actor.personId, at: now, text, mentioned, mailId };
      await manager.insert(TaskCommentEntity, comment);
      for (const id of mentioned) await planLetterTo(manager, task, `mentioned-${number}`, mentionRole(id), now);
    });
  }
}
