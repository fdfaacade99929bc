import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { Day, Flag, Id, ListOf, Text, Whole } from '../contract/properties.js';

export class WhichDebtorsDto {
  /** Without it, of all orders one coordinates. */
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() orderId?: string;
}

export class DebtorDto {
  /** Of the person, or of the organisation where nobody is named. */
  @Id() id!: string;
  @Text() name!: string;
  @Whole() taskCount!: number;
  @Day() oldest!: string;
  /** Somebody can be written to. */
  @Flag() reachable!: boolean;
  /** How many of the tasks he was asked about by hand today. */
  @Whole() chasedCount!: number;
}

export class DebtorsDto {
  @Whole() total!: number;
  @Whole() taskCount!: number;
  /** Tasks nobody was asked about today. */
  @Whole() unchasedCount!: number;
  /** The first 200, those who owe most first. */
  @ListOf(() => DebtorDto) rows!: DebtorDto[];
}

export class ChaseDto {
  /** People who will be written to. */
  @Whole() letters!: number;
  @Whole() tasks!: number;
}
