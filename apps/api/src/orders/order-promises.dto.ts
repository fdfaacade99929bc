import { ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { PROMISES_CHANGED, type PromiseChanged } from '@workflow';
import { IsIn, IsOptional } from 'class-validator';
import { PageQueryDto } from '../contract/page-query.dto.js';
import { Id, Instant, ListOf, NullableDay, NullableText, OneOf, Text, Whole } from '../contract/properties.js';

export class OrderPromisesQueryDto extends PickType(PageQueryDto, ['page', 'pageSize']) {
  @ApiPropertyOptional({ enum: PROMISES_CHANGED, enumName: 'PromiseChanged' })
  @IsOptional()
  @IsIn(PROMISES_CHANGED)
  only?: PromiseChanged;
}

/** A task whose date is not the one it was issued with, or that nobody owes any more. */
export class ChangedPromiseDto {
  @Id() taskId!: string;
  @Text() number!: string;
  @Text() title!: string;
  @Text() organisationName!: string;
  @OneOf('PromiseChanged', PROMISES_CHANGED) changed!: PromiseChanged;
  /** As issued. */
  @NullableDay() promisedDue!: string | null;
  /** Null where it was dropped. */
  @NullableDay() dueDate!: string | null;
  @Instant() changedAt!: string;
  /** The step that changed it last. */
  @Text('grant_extension') command!: string;
  @NullableText() who!: string | null;
  /** The absent person for whom it was done. */
  @NullableText() forWhom!: string | null;
  @NullableText() reason!: string | null;
}

export class OrderPromisesDto {
  @NullableText() number!: string | null;
  @NullableDay() date!: string | null;
  @NullableText() title!: string | null;
  /** Tasks the order gave, one for each date and organisation. */
  @Whole() givenCount!: number;
  @Whole() movedCount!: number;
  @Whole() droppedCount!: number;
  @Whole() total!: number;
  @ListOf(() => ChangedPromiseDto) rows!: ChangedPromiseDto[];
}
