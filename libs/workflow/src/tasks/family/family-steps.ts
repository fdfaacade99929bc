import type { FamilyDates, FamilyStep, RoadmapOwed, RowStep } from '@storage';
import type { ActingPerson } from '../../acting/acting-person.js';

interface Given {
  readonly taskId: string;
  readonly reason?: string | null;
  readonly actor: ActingPerson;
  readonly now: Date;
}

export function stateStep(
  command: 'cancel' | 'suspend' | 'resume',
  given: Given,
  cause: FamilyStep['cause'] = 'person',
): FamilyStep {
  return { command, ...common(given, cause) };
}

export function dateStep(
  command: 'move' | 'date',
  given: Given,
  dates: FamilyDates,
  cause: FamilyStep['cause'] = 'person',
): FamilyStep {
  const { before, startDate, dueDate, scheduleKind, externalPlan } = dates;
  return { command, dates: { before, startDate, dueDate, scheduleKind, externalPlan }, ...common(given, cause) };
}

export function retitleStep(given: Given, words: { readonly before: string; readonly after: string }): RowStep {
  return { command: 'retitle', words, ...common(given, 'edition') };
}

export function roadmapStep(command: 'demand' | 'regroup', given: Given, roadmap: RoadmapOwed): RowStep {
  return { command, roadmap, ...common(given, 'person') };
}

function common({ taskId, reason = null, actor, now }: Given, cause: FamilyStep['cause']) {
  return { taskId, cause, reason, actorId: actor.personId, via: actor.via, at: now };
}
