import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { Day, Flag, Id, ListOf, NullableDay, NullableText, Text, Whole } from '../contract/properties.js';
import { IsDay } from '../http/is-day.js';
import { MayBeAbsent } from '../http/may-be-absent.js';

export class ConsultationDto {
  @Whole() number!: number;
  @Day() askedOn!: string;
  @Text() askedBy!: string;
  @Text() question!: string;
  /** The day by which an answer is promised. */
  @Day() answerBy!: string;
  @NullableText() answer!: string | null;
  @NullableDay() answeredOn!: string | null;
  @NullableText() answeredBy!: string | null;
}

export class ConsultationRegisterDto {
  @ListOf(() => ConsultationDto) rows!: ConsultationDto[];
  /** Whether the reader writes into it. */
  @Flag() mayWrite!: boolean;
}

export class OwnConsultationDto extends ConsultationDto {
  @Id() taskId!: string;
  @Text() title!: string;
}

export class OfferedConsultationDto {
  @Id() taskId!: string;
  @Text() title!: string;
  @NullableText() orderNumber!: string | null;
  @Text() leadName!: string;
}

export class ConsultationsDto {
  @ListOf(() => OfferedConsultationDto) offered!: OfferedConsultationDto[];
  @ListOf(() => OwnConsultationDto) own!: OwnConsultationDto[];
}

export class RegisterConsultationDto {
  @ApiPropertyOptional({ format: 'date' }) @MayBeAbsent() @IsDay() askedOn?: string;
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(300) askedBy!: string;
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(4000) question!: string;
}

export class AnswerConsultationDto {
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(4000) answer!: string;
  @ApiPropertyOptional({ format: 'date' }) @MayBeAbsent() @IsDay() answeredOn?: string;
}

export class AskConsultationDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() taskId!: string;
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(4000) question!: string;
}
