import { ApiProperty } from '@nestjs/swagger';
import type { SampleState, Stride } from '@platform/sample';
import { STRIDES } from '@platform/sample';
import { IsIn } from 'class-validator';
import { sampleStates } from '../contract/closed-lists.js';
import { Day, NullableDay, NullableText, OneOf, Text } from '../contract/properties.js';

export class SampleDto {
  @OneOf('SampleState', sampleStates) state!: SampleState;
  /** Where it is opened, once it runs. */
  @NullableText() address!: string | null;
  /** Why it did not start, in words. */
  @NullableText() failure!: string | null;
}

export class SampleEntryDto {
  /** Signs in once, within an hour. */
  @Text() link!: string;
}

export class SampleClockDto {
  @Day() today!: string;
  /** While it moves, a day at a time. */
  @NullableDay() movingTo!: string | null;
}

export class MoveSampleClockDto {
  @ApiProperty({ enum: [...STRIDES], enumName: 'Stride' }) @IsIn(STRIDES) by!: Stride;
}
