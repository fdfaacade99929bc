import { textsIn } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AuditEventEntity, IncomingMailEntity, PersonEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput, Conflict } from './acting/errors.js';
import { reasonOf } from './tasks/reason.js';
import { writeComment } from './tasks/write-comment.js';

/** What a person makes of a letter that said too little: a comment of his to a task, or nothing, with the reason. */
export type MailDecision =
  | { readonly decision: 'comment'; readonly taskId: string }
  | { readonly decision: 'dismissed'; readonly reason: string };

/**
 * Settles a letter that could not be acted on by itself. As a comment it says who wrote it; the comment is the decider's.
 * @throws NotFound for the task, BadInput `reason-missing`, `mail-nothing-to-attach`, Conflict `mail-decided`
 */
@Injectable()
export class DecideMail {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ id, decided, actor }: { id: string; decided: MailDecision; actor: ActingPerson }): Promise<void> {
    demand(actor, 'letters.see');
    const reason = decided.decision === 'dismissed' ? reasonOf(decided) : null;
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const mail = await manager.findOneOrFail(IncomingMailEntity, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (mail.state !== 'unclear') throw new Conflict('mail-decided');
      if (decided.decision === 'comment') {
        const body = mail.body?.trim() ?? '';
        if (body === '') throw new BadInput('mail-nothing-to-attach', 'taskId');
        const { language } = await manager.findOneByOrFail(PersonEntity, { id: actor.personId });
        const text = `${textsIn(language).say('mail.from', { sender: mail.sender ?? '—' })}\n${body}`;
        const by = { ...actor, mailId: id };
        await writeComment(manager, { taskId: decided.taskId, text, mentioned: [], actor: by, now });
        mail.taskId = decided.taskId;
      }
      await manager.save(
        Object.assign(mail, {
          ...{ state: 'decided', decision: decided.decision, decisionReason: reason, decidedBy: actor.personId },
          settledAt: now,
        }),
      );
      await manager.insert(AuditEventEntity, {
        ...{ at: now, actorId: actor.personId, action: `mail.${decided.decision}`, subject: `incoming_mail/${id}` },
        details: { task: mail.taskId, reason },
      });
    });
  }
}
