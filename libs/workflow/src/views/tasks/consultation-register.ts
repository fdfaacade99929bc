import { type Actor, mayKeepRegister, type TaskForPolicy } from '@domain/access';
import type { LocalDate } from '@domain/calendar';
import type { TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';

export interface ConsultationRow {
  readonly number: number;
  readonly askedOn: LocalDate;
  readonly askedBy: string;
  readonly question: string;
  readonly answerBy: LocalDate;
  readonly answer: string | null;
  readonly answeredOn: LocalDate | null;
  readonly answeredBy: string | null;
}

/** The register of consultations of one task (журнал консультаций). */
export interface ConsultationRegister {
  readonly rows: ConsultationRow[];
  /** Whether the reader writes into it. */
  readonly mayWrite: boolean;
}

/** For a statement that has `consultation` and, by `answered_by`, `person answerer`. */
export const CONSULTATION_COLUMNS = `
  consultation.number, asked_on as "askedOn", asked_by as "askedBy", question, answer_by as "answerBy", answer,
  answered_on as "answeredOn", answerer.full_name as "answeredBy"`;

/** Null for a task of another kind. */
export async function consultationRegister(
  manager: EntityManager,
  { id, kind }: TaskEntity,
  actor: Actor,
  forPolicy: TaskForPolicy,
): Promise<ConsultationRegister | null> {
  if (kind !== 'consultation') return null;
  const rows = await manager.query<ConsultationRow[]>(
    `select ${CONSULTATION_COLUMNS} from consultation left join person answerer on answerer.id = answered_by
     where task_id = $1 order by consultation.number`,
    [id],
  );
  return { rows, mayWrite: mayKeepRegister(actor, forPolicy) };
}
