import { nextSteps, type ReviewStepKind } from '@domain/review';
import type { Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** One step of a review in words: what, who, when. */
export interface ReviewedStep {
  readonly id: string;
  readonly text: string;
  readonly who: string;
  readonly at: string;
}

export interface ReviewHistory {
  /** The last step first. */
  readonly steps: ReviewedStep[];
  /** The step that can be taken back now, and the one that can be done anew. */
  readonly undo: ReviewedStep | null;
  readonly redo: ReviewedStep | null;
}

interface StepRow {
  readonly id: string;
  readonly kind: ReviewStepKind;
  readonly of: string | null;
  readonly numbers: string[];
  /** The name that began to mean an entry of the directory, where the step is about one. */
  readonly name: string | null;
  readonly entry: string | null;
  readonly who: string | null;
  readonly at: Date;
}

/** What people did to an order at review. Empty for an order nobody changed. */
@Injectable()
export class ReviewHistoryView {
  constructor(private readonly dataSource: DataSource) {}

  async run(orderId: string, texts: Texts): Promise<ReviewHistory> {
    const rows = await this.dataSource.query<StepRow[]>(
      `select step.id, step.kind, step.of_step as "of", step.numbers, step.at, person.full_name as who,
         step.after->'names'->0->>'name' as name, step.after->'names'->0->>'entry' as entry
       from review_step step left join person on person.id = step.actor_id
       where step.order_id = $1 order by step.id`,
      [orderId],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    const worded = (id: string | null): ReviewedStep | null => {
      const row = id === null ? undefined : byId.get(id);
      return row === undefined ? null : stepText(row, byId, texts);
    };
    const { undo, redo } = nextSteps(rows);
    return {
      steps: rows.map((row) => stepText(row, byId, texts)).reverse(),
      undo: worded(undo),
      redo: worded(redo),
    };
  }
}

function stepText(row: StepRow, byId: ReadonlyMap<string, StepRow>, texts: Texts): ReviewedStep {
  const { id, kind, of, who, at } = row;
  const about = of === null ? undefined : byId.get(of);
  const what = about === undefined ? '' : texts.say(`review.step.${about.kind}`, valuesOf(about, texts));
  return {
    id,
    text: texts.say(`review.step.${kind}`, { ...valuesOf(row, texts), what }),
    who: who ?? texts.say('views.system'),
    at: at.toISOString(),
  };
}

/** A name in no row stands in the requisites. */
function valuesOf({ numbers, name, entry }: StepRow, texts: Texts): Record<string, string | number> {
  const rows = numbers.length === 0 ? texts.say('review.step.in-requisites') : numbers.join(', ');
  return { rows, count: numbers.length, name: name ?? '', entry: entry ?? '' };
}
