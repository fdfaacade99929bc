import type { TaskPlanProposal } from '@workflow';
import { ListOf, OneOf } from '../contract/properties.js';
import { ProposedDateDto } from '../review/review.dto.js';

/** The dates of a schedule that was brought, to be checked: a task each, or one term from the first to the last. */
export class TaskPlanProposalDto {
  @ListOf(() => ProposedDateDto) dates!: ProposedDateDto[];
  @OneOf('PlanBecomes', ['tasks', 'term']) becomes!: TaskPlanProposal['becomes'];
}
