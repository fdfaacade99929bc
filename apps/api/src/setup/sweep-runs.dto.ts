import { Flag, Instant, NullableInstant, NullableText, OneOf, Text, Whole } from '../contract/properties.js';

const OUTCOMES = ['done', 'failed'] as const;

export class SweepRunDto {
  @Text('letters') name!: string;
  /** What it does, in the reader's language. */
  @Text('составление и отправка писем') title!: string;
  @Whole() beatSeconds!: number;
  @Instant() startedAt!: string;
  @Instant() endedAt!: string;
  @OneOf('SweepOutcome', OUTCOMES) outcome!: (typeof OUTCOMES)[number];
  @NullableInstant() doneAt!: string | null;
  @NullableInstant() failedAt!: string | null;
  /** Class and code of the last error, without its words. */
  @NullableText() error!: string | null;
  /** It has missed three of its beats. */
  @Flag() isLate!: boolean;
}
