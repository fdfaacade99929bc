/** What a person did to an order at review; `recalculate` is what the change of a calendar did to it. `undo` and `redo` are steps as well: the history is only ever added to. */
export type ReviewStepKind =
  | 'correct'
  | 'split'
  | 'merge'
  | 'assign'
  | 'attach_plan'
  | 'match_name'
  | 'carry_over'
  | 'requisites'
  | 'acceptance'
  | 'add'
  | 'recalculate'
  | 'edition'
  | 'undo'
  | 'redo';

export interface ReviewStep {
  readonly id: string;
  readonly kind: ReviewStepKind;
  /** The step an `undo` takes back or a `redo` does anew; null for any other. */
  readonly of: string | null;
}

export interface NextSteps {
  /** The step that can be taken back now, and the one that can be done anew. */
  readonly undo: string | null;
  readonly redo: string | null;
}

/**
 * What can be taken back and what done anew, from the whole history of an order's review, oldest step first. Steps are
 * taken back in the order opposite to that of doing them; a new step after that forgets what could be done anew.
 */
export function nextSteps(history: readonly ReviewStep[]): NextSteps {
  const done: string[] = [];
  let undone: string[] = [];
  for (const { id, kind, of } of history) {
    if (kind === 'undo') {
      done.pop();
      if (of !== null) undone.push(of);
    } else if (kind === 'redo') {
      undone.pop();
      if (of !== null) done.push(of);
    } else {
      done.push(id);
      undone = [];
    }
  }
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null };
}

/** The steps of a review that stand, oldest first: none that was taken back and not done anew, and none that only turned another. */
export function standingSteps<Step extends ReviewStep>(history: readonly Step[]): Step[] {
  const takenBack = new Set<string | null>();
  for (const { kind, of } of history) {
    if (kind === 'undo') takenBack.add(of);
    if (kind === 'redo') takenBack.delete(of);
  }
  return history.filter(({ id, kind }) => kind !== 'undo' && kind !== 'redo' && !takenBack.has(id));
}
