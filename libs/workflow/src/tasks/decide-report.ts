import { ReportEntity, type TaskEntity } from '@storage';
import { type EntityManager, IsNull } from 'typeorm';

/** Writes the acceptor's decision on the report that waits for one. */
export async function decideReport(
  manager: EntityManager,
  task: TaskEntity,
  decision: { decision: 'accepted' | 'returned'; decisionReason: string | null; decidedBy: string; decidedAt: Date },
): Promise<void> {
  await manager.update(ReportEntity, { taskId: task.id, kind: 'execution', decision: IsNull() }, decision);
}
