import { ATTACHMENTS, type Attachment, MEMBER_KINDS, type MemberKind } from '@domain/directory';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { CursorQueryDto } from '../contract/page-query.dto.js';
import {
  Flag,
  Id,
  ListOf,
  NullableId,
  NullableOneOf,
  NullableText,
  Text,
  Texts,
  Whole,
} from '../contract/properties.js';

const MOST_TAGS = 20;
const nullableKind = { enum: [...MEMBER_KINDS], enumName: 'MemberKind', nullable: true } as const;

export class ClassRuleDto {
  @Id() id!: string;
  @Text('ШНОР') name!: string;
  @Whole() version!: number;
  /** The kind of its organisations; null where the class is one addressee. */
  @NullableOneOf('MemberKind', MEMBER_KINDS) memberKind!: MemberKind | null;
  @Texts() memberTags!: readonly string[];
  /** An organisation has all of the tags; else one of them is enough. */
  @Flag() memberEveryTag!: boolean;
  /** The top of the branch; null: what the class itself stands under. */
  @NullableId() memberBranchId!: string | null;
  /** Whoever is attached to each organisation is meant instead of it. */
  @NullableOneOf('Attachment', ATTACHMENTS) memberThrough!: Attachment | null;
  @NullableText() branchName!: string | null;
  @NullableText() aboveName!: string | null;
  /** Tags that organisations of the branch have. */
  @Texts() knownTags!: readonly string[];
}

export class ChangeClassRuleDto {
  @ApiProperty({ type: 'integer' }) @IsInt() version!: number;
  @ApiProperty(nullableKind) @IsOptional() @IsIn(MEMBER_KINDS) memberKind!: MemberKind | null;
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(MOST_TAGS)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  memberTags!: string[];
  @ApiProperty() @IsBoolean() memberEveryTag!: boolean;
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  memberBranchId!: string | null;
  @ApiProperty({ enum: [...ATTACHMENTS], enumName: 'Attachment', nullable: true })
  @IsOptional()
  @IsIn(ATTACHMENTS)
  memberThrough!: Attachment | null;
}

/** The same rule as in `ChangeClassRuleDto`, asked about. */
export class ClassRuleQueryDto extends CursorQueryDto {
  /** Absent: the class would be one addressee. */
  @ApiPropertyOptional({ enum: [...MEMBER_KINDS], enumName: 'MemberKind' })
  @IsOptional()
  @IsIn(MEMBER_KINDS)
  memberKind?: MemberKind;
  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => [value].flat())
  @IsArray()
  @ArrayMaxSize(MOST_TAGS)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  memberTags?: string[];
  @ApiPropertyOptional({ type: Boolean })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => value === 'true' || value === true)
  @IsBoolean()
  memberEveryTag?: boolean;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() memberBranchId?: string;
  @ApiPropertyOptional({ enum: [...ATTACHMENTS], enumName: 'Attachment' })
  @IsOptional()
  @IsIn(ATTACHMENTS)
  memberThrough?: Attachment;
}

export class ClassMemberDto {
  @Id() id!: string;
  @Text() name!: string;
  @NullableText() aboveName!: string | null;
  /** What the rule changes; null where it is in the list and stays there. */
  @NullableOneOf('MemberChange', ['joins', 'leaves']) change!: 'joins' | 'leaves' | null;
}

export class ClassPreviewDto {
  /** In the list by the rule. */
  @Whole() total!: number;
  @Whole() joining!: number;
  @Whole() leaving!: number;
  /** Orders that are being carried out and gave the class tasks, of those the person coordinates. */
  @Whole() orders!: number;
  /** Whoever joins or leaves first. */
  @ListOf(() => ClassMemberDto) members!: readonly ClassMemberDto[];
  /** Cursors of the pages after and before this one; null at the end and at the beginning. */
  @NullableText() next!: string | null;
  @NullableText() previous!: string | null;
}
