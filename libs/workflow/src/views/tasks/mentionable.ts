import type { Actor } from '@domain/access';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { openLink } from '../../access/open-link.js';
import { peopleWhoSee } from '../../access/people-who-see.js';
import { Forbidden } from '../../acting/errors.js';
import { loadVisibleTask } from './load-task.js';

export interface MentionableRow {
  readonly id: string;
  readonly name: string;
  /** Post and body. */
  readonly detail: string;
}

const MOST_SHOWN = 20;

/** Whom a comment on a task can mention: people who may see it, by words of the name. */
@Injectable()
export class MentionableView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async run(taskId: string, words: string, actor: Actor): Promise<MentionableRow[]> {
    const { manager } = this.dataSource;
    const { forPolicy } = await loadVisibleTask(manager, taskId, actor);
    const people = await peopleWhoSee(manager, forPolicy, { words });
    return people
      .filter(({ id }) => id !== actor.personId)
      .slice(0, MOST_SHOWN)
      .map(({ id, fullName: name, position, organisation }) => ({
        id,
        name,
        detail: [position, organisation.name].filter((part) => part !== null).join(', '),
      }));
  }

  /** The same for the holder of a link. @throws NotFound, Gone, Forbidden */
  async runByLink(token: string, words: string): Promise<MentionableRow[]> {
    const link = await openLink(this.dataSource.manager, token, this.clock.now());
    if (!link.commands.includes('comment')) throw new Forbidden();
    return this.run(link.taskId, words, link.actor);
  }
}
