import type { Actor } from '@domain/access';
import type { Language } from '@domain/texts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { OrganisationKind, Standing } from '@storage';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsTimeZone,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { languages, organisationKinds, roles, standings } from '../contract/closed-lists.js';
import { ListCursor } from '../contract/list-cursor.js';
import { CursorQueryDto } from '../contract/page-query.dto.js';
import { MayBeAbsent } from '../http/may-be-absent.js';

const language = { enum: languages, enumName: 'Language' };
const nullableId = { type: String, format: 'uuid', nullable: true } as const;
const email = { type: String, format: 'email', nullable: true } as const;

const TOP_OR_ID = /^(top|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/iu;

/** What is asked of the directory: a level of the tree, or all of it in one list, which words and filters narrow. */
export class DirectoryQueryDto extends CursorQueryDto {
  /** The id of the organisation whose level is asked for, or `top`; absent: one list of all. */
  @ApiPropertyOptional() @IsOptional() @Matches(TOP_OR_ID) below?: string;
  @ApiPropertyOptional({ type: Boolean })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => value === 'true' || value === true)
  @IsBoolean()
  withoutAddress?: boolean;
  /** Also people who work here no longer. */
  @ApiPropertyOptional({ type: Boolean })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => value === 'true' || value === true)
  @IsBoolean()
  withLeft?: boolean;
  /** The class whose organisations are asked for. */
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() memberOf?: string;
  /** The page of the people; organisations have `cursor`. */
  @ListCursor() peopleCursor?: string;
}

export class MoveQueryDto {
  /** The organisation it would stand under; absent: it would be a top of the tree. */
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() to?: string;
}

/** `email: null` takes the address away. */
export class UpdateOrganisationDto {
  @ApiProperty({ type: 'integer' }) @IsInt() version!: number;
  @ApiPropertyOptional(email) @IsOptional() @IsEmail() @MaxLength(254) email?: string | null;
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MinLength(1) @MaxLength(500) name?: string;
  @ApiPropertyOptional() @MayBeAbsent() @IsTimeZone() timeZone?: string;
  /** The organisation above it; null makes it a top of the tree. */
  @ApiPropertyOptional(nullableId) @IsOptional() @IsUUID() parentId?: string | null;
  @ApiPropertyOptional({ enum: organisationKinds, enumName: 'OrganisationKind' })
  @MayBeAbsent()
  @IsIn(organisationKinds)
  kind?: OrganisationKind;
  /** Of a post: `head` makes its holder lead the organisation it is of and get the letters to it. */
  @ApiPropertyOptional({ enum: standings, enumName: 'Standing', nullable: true })
  @IsOptional()
  @IsIn(standings)
  standing?: Standing | null;
  @ApiPropertyOptional({ type: [String] })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  tags?: string[];
  /** It is no more, or is again. */
  @ApiPropertyOptional({ type: Boolean }) @MayBeAbsent() @IsBoolean() closed?: boolean;
}

/** `email: null` takes the address away. */
export class UpdatePersonDto {
  @ApiProperty({ type: 'integer' }) @IsInt() version!: number;
  @ApiPropertyOptional(email) @IsOptional() @IsEmail() @MaxLength(254) email?: string | null;
  @ApiPropertyOptional() @MayBeAbsent() @IsString() @MinLength(1) @MaxLength(200) fullName?: string;
  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  position?: string | null;
  @ApiPropertyOptional({ enum: roles, enumName: 'Role' }) @MayBeAbsent() @IsIn(roles) role?: Actor['role'];
  @ApiPropertyOptional(language) @MayBeAbsent() @IsIn(languages) language?: Language;
  @ApiPropertyOptional({ format: 'uuid' }) @MayBeAbsent() @IsUUID() organisationId?: string;
  /** The top of the branch the role covers; null covers everything. */
  @ApiPropertyOptional(nullableId) @IsOptional() @IsUUID() branchId?: string | null;
  /** He checks the reports of all below his body before their acceptor decides. */
  @ApiPropertyOptional({ type: Boolean }) @MayBeAbsent() @IsBoolean() checksReports?: boolean;
}

export class AddPersonDto {
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(200) fullName!: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() organisationId!: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(500) position?: string;
  @ApiPropertyOptional({ format: 'email' }) @IsOptional() @IsEmail() @MaxLength(254) email?: string;
  @ApiProperty({ enum: roles, enumName: 'Role' }) @IsIn(roles) role!: Actor['role'];
  /** The top of the branch the role covers; null covers everything, absent is what is usual for the body. */
  @ApiPropertyOptional(nullableId) @IsOptional() @IsUUID() branchId?: string | null;
  @ApiPropertyOptional(language) @MayBeAbsent() @IsIn(languages) language?: Language;
}

export class AddOrganisationDto {
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(500) name!: string;
  @ApiProperty({ enum: organisationKinds, enumName: 'OrganisationKind' })
  @IsIn(organisationKinds)
  kind!: OrganisationKind;
  @ApiPropertyOptional({ format: 'email' }) @IsOptional() @IsEmail() @MaxLength(254) email?: string;
  /** Absent: that of the organisation above it. */
  @ApiPropertyOptional({ example: 'Asia/Yekaterinburg' }) @MayBeAbsent() @IsTimeZone() timeZone?: string;
  /** The organisation above it; absent: the top of the branch of who adds it. */
  @ApiPropertyOptional(nullableId) @IsOptional() @IsUUID() parentId?: string | null;
}
