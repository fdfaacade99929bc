import type { ImportedEntry, ImportOutcome } from '@domain/directory';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ImportState } from '@storage';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { importOutcomes, importStates } from '../contract/closed-lists.js';
import { CursorQueryDto } from '../contract/page-query.dto.js';
import {
  Flag,
  Id,
  ListOf,
  Nested,
  NullableText,
  NullableWhole,
  OneOf,
  Text,
  Texts,
  Whole,
} from '../contract/properties.js';

export class ImportQueryDto extends CursorQueryDto {
  @ApiPropertyOptional({ enum: importOutcomes, enumName: 'ImportOutcome' })
  @IsOptional()
  @IsIn(importOutcomes)
  outcome?: ImportOutcome;
}

/** Beside the file. */
export class ReceiveImportDto {
  /** The schools the file names are to be a list of this name, which orders can give rows to. */
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(100) listName?: string;
}

export class ConfirmImportDto {
  /** Of the preview that was seen. */
  @ApiProperty()
  @IsString()
  @Matches(/^[0-9a-f]{64}$/u)
  digest!: string;
}

const formats = ['xlsx', 'csv'] as const;
const lists = ['organisations', 'people', 'appointments'] as const;

export class ExportQueryDto {
  @ApiPropertyOptional({ enum: formats, default: 'xlsx' }) @IsOptional() @IsIn(formats) format: 'xlsx' | 'csv' = 'xlsx';
  /** A file of values holds one list; a workbook has all. */
  @ApiPropertyOptional({ enum: lists, default: 'organisations' })
  @IsOptional()
  @IsIn(lists)
  list: (typeof lists)[number] = 'organisations';
}

export class ReceivedImportDto {
  @Id() id!: string;
}

export class ImportFieldChangeDto {
  @Text('должность') field!: string;
  @NullableText() before!: string | null;
  @NullableText() after!: string | null;
}

export class ImportLineDto {
  @NullableText() sheet!: string | null;
  @Whole() row!: number;
  /** The heading of the cell that is to blame. */
  @NullableText() column!: string | null;
  @OneOf('ImportedEntry', ['organisation', 'person', 'appointment']) entry!: ImportedEntry;
  @Text() name!: string;
  /** The organisation a person is in, or what somebody is appointed to. */
  @NullableText() within!: string | null;
  @OneOf('ImportOutcome', importOutcomes) outcome!: ImportOutcome;
  @ListOf(() => ImportFieldChangeDto) changes!: readonly ImportFieldChangeDto[];
  /** Why it is not taken and what to do, or by what name the directory knows it. */
  @NullableText() note!: string | null;
}

export class ImportCountsDto {
  @Whole() created!: number;
  @Whole() changed!: number;
  @Whole() unchanged!: number;
  @Whole() conflict!: number;
  @Whole() refused!: number;
}

export class DirectoryImportDto {
  @Id() id!: string;
  @Text() fileName!: string;
  /** Its schools are to be a list of this name. */
  @NullableText() listName!: string | null;
  @OneOf('ImportState', importStates) state!: ImportState;
  @NullableText() refusal!: string | null;
  /** To be given back on confirmation. */
  @NullableText() digest!: string | null;
  /** The directory changed after the preview that was confirmed; this is a new one. */
  @Flag() isRenewed!: boolean;
  @Nested(() => ImportCountsDto) counts!: ImportCountsDto;
  @Texts() unreadSheets!: readonly string[];
  @Texts() unreadColumns!: readonly string[];
  /** Rows that were compared or written, of so many. */
  @Whole() done!: number;
  @NullableWhole() total!: number | null;
  @ListOf(() => ImportLineDto) lines!: readonly ImportLineDto[];
  @Whole() lineTotal!: number;
  /** Cursors of the pages after and before this one; null at the end and at the beginning. */
  @NullableText() next!: string | null;
  @NullableText() previous!: string | null;
}
