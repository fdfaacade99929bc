import type { ItemKind } from '@domain/tasks';
import type { EntityManager } from 'typeorm';
import type { SqlParameters } from '../../rows/sql-parameters.js';

/** Whose tasks, and which, a reader picked out of those he sees. */
export interface ChosenTasks {
  /** The organisation whose task it is, whoever leads it there. */
  readonly organisationId?: string;
  /** With that organisation all that stand under it. */
  readonly withBelow?: boolean;
  /** The person who leads it. */
  readonly leadId?: string;
  readonly itemKind?: ItemKind;
}

/** So many organisations are gone through one by one; among more of them the next task is met soon enough. */
const FEW = 100;

/** The organisations of the choice; null where there is none, or where they are many. */
export async function chosenBodies(manager: EntityManager, chosen: ChosenTasks): Promise<readonly string[] | null> {
  const { organisationId, withBelow } = chosen;
  if (organisationId === undefined) return null;
  if (!withBelow) return [organisationId];
  const rows = await manager.query<{ id: string }[]>(
    `select id from organisation where lineage @> array[$1::uuid] limit ${FEW + 1}`,
    [organisationId],
  );
  return rows.length > FEW ? null : rows.map(({ id }) => id);
}

/** For the table `task`, or a participant `own`; `bodies` are what `chosenBodies` found. */
export function choiceConditions(
  row: 'task' | 'own',
  { organisationId, leadId, itemKind }: ChosenTasks,
  bodies: readonly string[] | null,
  parameters: SqlParameters,
): string[] {
  const taskId = row === 'task' ? 'task.id' : 'own.task_id';
  const ofTask = (condition: string) =>
    row === 'task' ? condition : `exists (select from task where task.id = own.task_id and ${condition} offset 0)`;
  const found: string[] = [];
  if (bodies !== null) found.push(ofTask(`task.assignee_organisation_id = any(${parameters.add(bodies)}::uuid[])`));
  else if (organisationId !== undefined) {
    found.push(
      ofTask(`exists (select from organisation chosen where chosen.id = task.assignee_organisation_id
        and chosen.lineage @> array[${parameters.add(organisationId)}::uuid] offset 0)`),
    );
  }
  if (leadId !== undefined) {
    found.push(`exists (select from task_participant lead where lead.task_id = ${taskId} and lead.role = 'lead'
      and lead.person_id = ${parameters.add(leadId)} offset 0)`);
  }
  if (itemKind !== undefined) found.push(ofTask(`task.kind = ${parameters.add(itemKind)}`));
  return found;
}
