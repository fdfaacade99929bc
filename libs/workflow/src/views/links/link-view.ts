import type { Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { type OpenLink, openLink } from '../../access/open-link.js';
import { type TaskDetail, TaskDetailView } from '../tasks/task-detail.js';

export interface LinkView {
  readonly forWhom: string;
  readonly expiresAt: string;
  readonly purpose: OpenLink['purpose'];
  /** Without the addresses of others and without the ledger of letters. */
  readonly task: TaskDetail;
  readonly canAct: boolean;
  readonly whyNot: string | null;
}

/** What the holder of a link sees. Looking changes nothing. @throws NotFound, Gone */
@Injectable()
export class LinkDetailView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly tasks: TaskDetailView,
  ) {}

  async run(token: string, texts: Texts): Promise<LinkView> {
    const link = await openLink(this.dataSource.manager, token, this.clock.now());
    const task = await this.tasks.run(link.taskId, link.actor, texts);
    const commands: readonly string[] = link.usedAt === null ? link.commands : [];
    const allowed = task.allowed.filter((command) => commands.includes(command));
    return {
      forWhom: link.forWhom,
      expiresAt: link.expiresAt.toISOString(),
      purpose: link.purpose,
      task: withoutAddresses({
        ...task,
        allowed,
        mayResolve: false,
        mayComment: task.mayComment && commands.includes('comment'),
        mayAcknowledge: task.mayAcknowledge && commands.includes('acknowledge'),
        consultations: ofOpenLink(task, commands),
      }),
      canAct: allowed.length > 0,
      whyNot: allowed.length > 0 ? null : texts.say(whyNot(link)),
    };
  }
}

function whyNot(link: OpenLink): string {
  return link.usedAt === null ? 'views.link.nothing-to-do' : 'views.link.used';
}

function ofOpenLink({ consultations }: TaskDetail, commands: readonly string[]): TaskDetail['consultations'] {
  if (consultations === null) return null;
  return { ...consultations, mayWrite: consultations.mayWrite && commands.includes('keep_register') };
}

function withoutAddresses(task: TaskDetail): TaskDetail {
  return {
    ...task,
    participants: task.participants.map((participant) => ({ ...participant, email: null })),
    reminders: [],
  };
}
