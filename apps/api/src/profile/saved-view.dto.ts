import { ApiProperty } from '@nestjs/swagger';
import type { Conditions, TaskScreen } from '@storage';
import { IsIn, IsObject, IsString, Matches, MaxLength } from 'class-validator';
import { Id, OneOf, Text } from '../contract/properties.js';
import { HasPlainValues } from '../http/plain-values.js';

const SCREENS = ['list', 'calendar', 'board'] as const satisfies readonly TaskScreen[];
const CONDITIONS = { type: 'object', additionalProperties: true, example: { overdue: true } as object } as const;

export class SavedViewDto {
  @Id() id!: string;
  @Text('Просроченное по школам') name!: string;
  @OneOf('TaskScreen', SCREENS) screen!: TaskScreen;
  /** As they stand in the address of the screen. */
  @ApiProperty(CONDITIONS) conditions!: Conditions;
}

export class SaveViewDto {
  @ApiProperty({ example: 'Просроченное по школам' }) @IsString() @MaxLength(100) @Matches(/\S/) name!: string;
  @ApiProperty({ enum: [...SCREENS], enumName: 'TaskScreen' }) @IsIn(SCREENS) screen!: TaskScreen;
  /** As they stand in the address of the screen. */
  @ApiProperty(CONDITIONS) @IsObject() @HasPlainValues({ mostNames: 20, longestText: 300 }) conditions!: Conditions;
}
