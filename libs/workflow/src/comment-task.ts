import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { writeComment } from './tasks/write-comment.js';

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
    const now = this.clock.now();
    await this.dataSource.transaction((manager) => writeComment(manager, { ...input, now }));
  }
}
