import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { Day, Flag, Id, ListOf, Text } from '../contract/properties.js';
import { IsDay } from '../http/is-day.js';

export class SubstitutionDto {
  @Id() id!: string;
  @Text() deputyName!: string;
  @Day() fromDay!: string;
  @Day() toDay!: string;
}

export class BranchSubstitutionDto extends SubstitutionDto {
  @Id() personId!: string;
  @Text() personName!: string;
  @Text() organisationName!: string;
  /** Today is one of its days. */
  @Flag() current!: boolean;
}

export class DeputyCandidateDto {
  @Id() id!: string;
  @Text() fullName!: string;
  @Text() organisationName!: string;
}

export class SubstitutionsDto {
  @ListOf(() => SubstitutionDto) rows!: SubstitutionDto[];
  @ListOf(() => DeputyCandidateDto) candidates!: DeputyCandidateDto[];
}

export class AppointDeputyDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() deputyId!: string;
  @ApiProperty({ format: 'date' }) @IsDay() fromDay!: string;
  @ApiProperty({ format: 'date' }) @IsDay() toDay!: string;
}
