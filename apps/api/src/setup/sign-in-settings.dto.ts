import type { Actor } from '@domain/access';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { roles } from '../contract/closed-lists.js';

const role = { enum: roles, enumName: 'Role' };
const MAX_RULES = 200;

export class GroupRuleDto {
  /** As the organisation's sign-in names it. */
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(300) group!: string;
  @ApiProperty(role) @IsIn(roles) role!: Actor['role'];
  /** Where a person who is new here is entered, and the top of what the role covers. */
  @ApiProperty({ format: 'uuid' }) @IsUUID() organisationId!: string;
}

export class SignInSettingsDto {
  @ApiProperty({ type: 'integer' }) @IsInt() version!: number;
  /** Whose second factor is a duty. */
  @ApiProperty({ ...role, isArray: true })
  @IsArray()
  @ArrayMaxSize(roles.length)
  @IsIn(roles, { each: true })
  secondFactorRoles!: Actor['role'][];
  /** The first group a person belongs to counts. */
  @ApiProperty({ type: () => GroupRuleDto, isArray: true })
  @IsArray()
  @ArrayMaxSize(MAX_RULES)
  @ValidateNested({ each: true })
  @Type(() => GroupRuleDto)
  groups!: GroupRuleDto[];
  /** Where somebody unknown, of no group above, is entered as an observer; null: he is refused. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  strangersOrganisationId!: string | null;
}
