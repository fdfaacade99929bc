import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { Forbidden, Gone } from '../acting/errors.js';
import { type LinkCommand, openLink } from './open-link.js';

/** Whom a link lets act, on which task. */
@Injectable()
export class LinkHolder {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Whether the link is good, for looking or still for acting. @throws NotFound, Gone */
  async check(token: string, { toAct }: { toAct: boolean }): Promise<void> {
    const link = await openLink(this.dataSource.manager, token, this.clock.now());
    if (toAct && link.usedAt !== null) throw new Gone('link-used');
  }

  /** @throws NotFound, Gone for a link that is over or has acted, Forbidden for a command that is not its purpose */
  async run(token: string, command: LinkCommand): Promise<{ taskId: string; actor: ActingPerson }> {
    const link = await openLink(this.dataSource.manager, token, this.clock.now());
    if (link.usedAt !== null) throw new Gone('link-used');
    if (!link.commands.includes(command)) throw new Forbidden({ command });
    return { taskId: link.taskId, actor: link.actor };
  }
}
