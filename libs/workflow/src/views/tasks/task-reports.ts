import type { LocalDate } from '@domain/calendar';
import type { Texts } from '@domain/texts';
import type { Refusal } from '@storage';
import type { EntityManager } from 'typeorm';
import { refusalText } from '../texts/refusal.js';

export interface ReportRow {
  readonly id: string;
  readonly kind: 'execution' | 'interim';
  readonly text: string;
  readonly documentNumber: string | null;
  readonly documentDate: LocalDate | null;
  readonly address: string | null;
  /** Whether the address has been asked, and why it is no evidence as things stand. */
  readonly addressChecked: boolean;
  readonly addressProblem: string | null;
  readonly nobodyAsked: boolean;
  readonly authorName: string;
  readonly submittedAt: string;
  /** Who passed it on to the acceptor, where reports are checked first. */
  readonly checkedBy: string | null;
  readonly checkedAt: string | null;
  readonly decision: 'accepted' | 'returned' | null;
  readonly decisionReason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly files: ReportFile[];
}

/** A file of a report. */
export interface ReportFile {
  readonly id: string;
  readonly name: string;
  readonly byteCount: number;
  /** Of the files of this name in the reports of the task: 2 for one that came changed with a later report. */
  readonly revision: number;
}

type SelectedReport = Omit<ReportRow, 'submittedAt' | 'checkedAt' | 'decidedAt' | 'addressProblem'> & {
  readonly submittedAt: Date;
  readonly checkedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly addressRefusal: Refusal | null;
};

/** The reports of a task, the first first. */
export async function taskReports(manager: EntityManager, taskId: string, texts: Texts): Promise<ReportRow[]> {
  const rows = await manager.query<SelectedReport[]>(
    `select report.id, report.kind, report.text, document_number as "documentNumber",
       document_date as "documentDate", address, address_checked_at is not null as "addressChecked",
       address_refusal as "addressRefusal", nobody_asked as "nobodyAsked", author.full_name as "authorName",
       submitted_at as "submittedAt", checker.full_name as "checkedBy", checked_at as "checkedAt", decision, decision_reason as "decisionReason", decider.full_name as "decidedBy",
       decided_at as "decidedAt",
       coalesce((select json_agg(json_build_object('id', file.id, 'name', file.name, 'byteCount', file.byte_count,
           'revision', (select count(distinct earlier_file.sha256) from report earlier
             join report_file earlier_one on earlier_one.report_id = earlier.id
             join stored_file earlier_file on earlier_file.id = earlier_one.file_id
             where earlier.task_id = report.task_id and earlier.submitted_at <= report.submitted_at
               and lower(earlier_file.name) = lower(file.name)))
           order by file.name, file.id)
         from report_file join stored_file file on file.id = report_file.file_id
         where report_file.report_id = report.id), '[]') as files
     from report
     join person author on author.id = report.author_id
     left join person checker on checker.id = report.checked_by
     left join person decider on decider.id = report.decided_by
     where task_id = $1 order by submitted_at, report.id`,
    [taskId],
  );
  return rows.map(({ addressRefusal, ...report }) => ({
    ...report,
    submittedAt: report.submittedAt.toISOString(),
    checkedAt: report.checkedAt?.toISOString() ?? null,
    decidedAt: report.decidedAt?.toISOString() ?? null,
    addressProblem: addressRefusal === null ? null : refusalText(addressRefusal, texts).message,
  }));
}
