import { Injectable } from '@nestjs/common';
import { VirusScanner } from '@platform/virus-scan';
import {
  AskExtension,
  CommentTask,
  DeclineTask,
  HandOnTask,
  type MailErrand,
  OpenMail,
  SettleMail,
  SubmitReport,
  TakeTask,
} from '@workflow';

/** Opens what came in, letter by letter, and gives each reply to the verb that a page or a link would have called. */
@Injectable()
export class MailDesk {
  constructor(
    private readonly mail: OpenMail,
    private readonly settle: SettleMail,
    private readonly scanner: VirusScanner,
    private readonly take: TakeTask,
    private readonly report: SubmitReport,
    private readonly comment: CommentTask,
    private readonly extension: AskExtension,
    private readonly decline: DeclineTask,
    private readonly handOn: HandOnTask,
  ) {}

  /** Until nothing is due, or the signal says stop. Returns how many letters were opened. */
  async run(stopping?: AbortSignal): Promise<number> {
    for (let opened = 0; ; opened += 1) {
      if (stopping?.aborted === true) return opened;
      const found = await this.mail.run();
      if (found === 'none') return opened;
      if (found !== 'settled') await this.act(found);
    }
  }

  private async act(errand: MailErrand): Promise<void> {
    try {
      for (const { name, bytes } of errand.files) await this.scanner.demandClean(bytes, name);
      await this.carryOut(errand);
    } catch (error) {
      await this.settle.run(errand, error);
      return;
    }
    await this.settle.run(errand);
  }

  /** A worker that died may have done a part of it. */
  private async carryOut(errand: MailErrand): Promise<void> {
    const { reply, done } = errand;
    if (!done.command) await this.command(errand);
    const text = reply.kind === 'comment' ? reply.text : reply.kind === 'take' ? reply.comment : '';
    if (text === '' || done.comment) return;
    await this.comment.run({ taskId: errand.taskId, actor: errand.actor, text, mentioned: [] });
  }

  private async command({ reply, taskId, version, actor, files }: MailErrand): Promise<void> {
    const on = { taskId, version, actor };
    switch (reply.kind) {
      case 'take':
        return this.take.run(on);
      case 'extension':
        return this.extension.run({ ...on, newDate: reply.newDate, reason: reply.reason });
      case 'decline':
        return this.decline.run({ ...on, reason: reply.reason });
      case 'hand_on':
        return this.handOn.run({ ...on, parts: [reply.part] });
      case 'comment':
        return;
      case 'report': {
        const { text, address, documentNumber, documentDate, isInterim } = reply;
        const kind = isInterim ? 'interim' : 'execution';
        const evidence = {
          ...(address !== null && { address }),
          ...(documentNumber !== null && { documentNumber }),
          ...(documentDate !== null && { documentDate }),
        };
        return this.report.run({ ...on, report: { kind, text, files, ...evidence } });
      }
      default: {
        const never: never = reply;
        return never;
      }
    }
  }
}
