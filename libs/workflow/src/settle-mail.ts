import { errorKind } from '@domain/sweeps';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import type { MailErrand } from './incoming/errand.js';
import { isOurTrouble, settleFailed, settleWithAnswer } from './incoming/settle.js';

/** Writes down what became of a reply after the verb it asked for, and lets its writer know. */
@Injectable()
export class SettleMail {
  private readonly logger = new Logger(SettleMail.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** `error`: why the verb did not do it. */
  async run({ claim, known, reply }: MailErrand, error?: unknown): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      if (error !== undefined) return settleFailed(manager, claim, { known, error }, now);
      const settled = { ...known, state: 'acted' as const, ...doneBy(reply) };
      return settleWithAnswer(manager, claim, { settled, isToAnswer: true }, now);
    });
    if (error !== undefined && isOurTrouble(error))
      this.logger.warn(`incoming mail ${claim.id}, attempt ${claim.fence}: ${errorKind(error)}`);
  }
}

function doneBy(reply: MailErrand['reply']): { why: string; whyValues: Record<string, string> } {
  const isInterim = reply.kind === 'report' && reply.isInterim;
  return {
    why: `mail-done-${isInterim ? 'interim' : reply.kind}`,
    whyValues: reply.kind === 'extension' ? { date: String(reply.newDate) } : {},
  };
}
