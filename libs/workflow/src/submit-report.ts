import type { LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { FileStore } from '@platform/file-store';
import { AddressRefused, SafeFetch } from '@platform/safe-fetch';
import { ReportEntity } from '@storage';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { BadInput } from './acting/errors.js';
import { type AttachedFile, layFiles, saveLaidFiles } from './files/keep-files.js';
import { changeTask } from './tasks/change-task.js';
import { checkerOf } from './tasks/checker-of.js';
import { demandPartsDone } from './tasks/parts.js';
import { planDecisionLetter, skipPlannedReminders } from './tasks/settle-reminders.js';
import { todayOf } from './tasks/today-of.js';
import { spendLink } from './tasks/use-link.js';

export interface NewReport {
  readonly kind: 'execution' | 'interim';
  readonly text: string;
  readonly documentNumber?: string;
  readonly documentDate?: LocalDate;
  readonly address?: string;
  /** Of a row of consultations: nobody asked for any. */
  readonly nobodyAsked?: boolean;
  readonly files?: readonly AttachedFile[];
}

/**
 * Takes a report on execution with its evidence. An execution report waits for the acceptor, or before him for who
 * checks it: the task's later reminders are off and he gets a letter. An interim report only says that work goes on.
 *
 * @throws NotFound, Forbidden, Conflict, also `parts-open` for a task of which somebody below still owes a part, BadInput
 * `report-empty`, `document-ahead` for a paper dated after today, and for an address that can be no evidence
 */
@Injectable()
export class SubmitReport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly store: FileStore,
    private readonly safe: SafeFetch,
  ) {}

  async run(input: { taskId: string; version: number; report: NewReport; actor: ActingPerson }): Promise<void> {
    const { report, actor } = input;
    if (report.text.trim() === '') throw new BadInput('report-empty', 'text');
    this.checkAddress(report.address);
    const now = this.clock.now();
    const files = await layFiles(this.store, report.files ?? []);
    await this.dataSource.transaction(async (manager) => {
      const isFinal = report.kind === 'execution';
      const checkerId = isFinal ? await checkerOf(manager, input.taskId) : null;
      const command = commandOf(report, checkerId);
      const { task } = await changeTask(manager, { ...input, command, now }, (changed) => {
        if (!isFinal) return;
        changed.checkerId = checkerId;
        // Where somebody of a class reports for all of it, that is a task of its own.
        changed.standsForClass = false;
      });
      if (report.documentDate !== undefined && report.documentDate > (await todayOf(manager, task, now)))
        throw new BadInput('document-ahead', 'documentDate');
      if (isFinal) await demandPartsDone(manager, task.id);
      await manager.save(
        manager.create(ReportEntity, {
          taskId: task.id,
          round: task.round,
          kind: report.kind,
          authorId: actor.personId,
          text: report.text.trim(),
          documentNumber: report.documentNumber ?? null,
          documentDate: report.documentDate ?? null,
          address: report.address?.trim() || null,
          nobodyAsked: report.nobodyAsked ?? false,
          submittedAt: now,
          files: await saveLaidFiles(manager, this.store, files),
        }),
      );
      if (!isFinal) return;
      await spendLink(manager, actor, now);
      await skipPlannedReminders(manager, task.id, 'report_submitted', now);
      const letter = command === 'report_for_check' ? 'report-for-check' : 'report-submitted';
      await planDecisionLetter(manager, task, letter, now);
    });
  }

  /** Whether a page answers there is found out later; what never could is refused while its author is at hand. */
  private checkAddress(address = ''): void {
    if (address.trim() === '') return;
    try {
      this.safe.checkWritten(address.trim());
    } catch (error) {
      throw error instanceof AddressRefused ? new BadInput(error.code, 'address', error.values) : error;
    }
  }
}

function commandOf({ kind }: NewReport, checkerId: string | null) {
  if (kind === 'interim') return 'interim_report';
  return checkerId === null ? 'report' : 'report_for_check';
}
