import type { LocalDate } from '@domain/calendar';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ClassChangeAction, ClassChangeState } from '@storage';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { classChangeActions, classChangeStates } from '../contract/closed-lists.js';
import { CursorQueryDto } from '../contract/page-query.dto.js';
import {
  Flag,
  Id,
  ListOf,
  NullableDay,
  NullableInstant,
  NullableText,
  OneOf,
  Text,
  Whole,
} from '../contract/properties.js';

export class ClassChangesQueryDto {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() orderId?: string;
}

export class ClassChangeQueryDto extends CursorQueryDto {
  @ApiPropertyOptional({ enum: classChangeActions, enumName: 'ClassChangeAction' })
  @IsOptional()
  @IsIn(classChangeActions)
  action?: ClassChangeAction;
}

export class SeenClassChangeDto {
  /** Of the lines that were seen. */
  @ApiProperty()
  @IsString()
  @Matches(/^[0-9a-f]{32}$/u)
  digest!: string;
}

export class ConfirmClassChangeDto extends SeenClassChangeDto {
  @ApiProperty() @IsString() @MaxLength(2000) reason!: string;
}

/** How the list of a class differs from the tasks an issued order gave it. */
export class ClassChangeDto {
  @Id() id!: string;
  @Id() classId!: string;
  @Text('ШНОР') className!: string;
  @Id() orderId!: string;
  @NullableText() orderNumber!: string | null;
  @NullableDay() orderDate!: LocalDate | null;
  @NullableText() orderTitle!: string | null;
  @OneOf('ClassChangeState', classChangeStates) state!: ClassChangeState;
  /** Organisations that came into the list. */
  @Whole() joined!: number;
  /** Organisations that went out of it. */
  @Whole() gone!: number;
  @Whole() toAdd!: number;
  @Whole() toWithdraw!: number;
  /** Tasks of organisations that went out of it which were reported on, and stay. */
  @Whole() kept!: number;
  /** To be given back with the decision. */
  @Text() digest!: string;
  @NullableText() reason!: string | null;
  @NullableText() decidedBy!: string | null;
  @NullableInstant() decidedAt!: string | null;
  /** Tasks gone through while it is applied. */
  @Whole() done!: number;
}

export class ClassChangeLineDto {
  @Id() organisationId!: string;
  @Text() organisationName!: string;
  @NullableText() aboveName!: string | null;
  /** The task that stands for the class. */
  @Id() taskId!: string;
  @Text('2.2') itemNumber!: string;
  @Text() title!: string;
  @NullableDay() dueDate!: LocalDate | null;
  @OneOf('ClassChangeAction', classChangeActions) action!: ClassChangeAction;
  @Flag() done!: boolean;
}

export class ClassChangeDetailDto extends ClassChangeDto {
  @ListOf(() => ClassChangeLineDto) lines!: readonly ClassChangeLineDto[];
  @Whole() lineTotal!: number;
  /** Cursors of the pages after and before this one; null at the end and at the beginning. */
  @NullableText() next!: string | null;
  @NullableText() previous!: string | null;
}
