import { isActive, type TaskState } from '../tasks/index.js';
import type { Lineage } from './actor.js';

/** A row of consultations as somebody who might ask sees it. */
export interface ConsultationsForPolicy {
  readonly kind: string;
  readonly state: TaskState;
  /** The organisation whose order the row is from. */
  readonly ownerOrganisationId: string | null;
}

/** Whoever works below the organisation that promised consultations may ask for one, as long as they are given. */
export function mayAskConsultation(askerLineage: Lineage, row: ConsultationsForPolicy): boolean {
  return (
    row.kind === 'consultation' &&
    isActive(row.state) &&
    row.ownerOrganisationId !== null &&
    askerLineage.includes(row.ownerOrganisationId)
  );
}
