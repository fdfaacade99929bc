import type { IndicatorDefinition, Quantity } from '@indicators/catalogue';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { indicatorSubjects, quantityKinds, quantityLevels } from '../contract/closed-lists.js';
import { ListOf, Nested, OneOf, Text, Whole } from '../contract/properties.js';

const LONGEST_WORDS = 2000;
const LONGEST_NAME = 200;
/** More than an indicator may have: what is longer is refused before it is looked at. */
const MOST_PARTS = 100;

const NullableNumber =
  (example: number | null = null) =>
  (target: object, key: string) => {
    ApiProperty({ type: Number, nullable: true, example })(target, key);
    IsOptional()(target, key);
    IsNumber()(target, key);
  };
const NullableWords =
  (example: string | null = null) =>
  (target: object, key: string) => {
    ApiProperty({ type: String, nullable: true, example })(target, key);
    IsOptional()(target, key);
    IsString()(target, key);
    MaxLength(LONGEST_WORDS)(target, key);
  };
const Words = (example: string) => (target: object, key: string) => {
  Text(example)(target, key);
  IsString()(target, key);
  MaxLength(LONGEST_WORDS)(target, key);
};

export class QuantityDto {
  @Words('всех результатов') name!: string;
  @OneOf('QuantityKind', quantityKinds) @IsIn(quantityKinds) kind!: Quantity['kind'];
  /** Of a number; empty for a bare one, null for a category. */
  @NullableWords('шт.') unit!: string | null;
  /** The words of a category, null for a number. */
  @ApiProperty({ type: [String], nullable: true, example: null })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_PARTS)
  @IsString({ each: true })
  @MaxLength(LONGEST_NAME, { each: true })
  categories!: readonly string[] | null;
  /** What is measured, the same in every indicator that asks for it. */
  @Words('ЕГЭ, все предметы: результаты') measure!: string;
  /** The school's own value, or the mean of its district. */
  @OneOf('QuantityLevel', quantityLevels) @IsIn(quantityLevels) level!: Quantity['level'];
  /** 0 for the period of the campaign, 1 for the one a year before. */
  @ApiProperty({ type: 'integer', example: 0 }) @IsInt() yearsBack!: number;
}

export class ValueRangeDto {
  @NullableNumber(0) least!: number | null;
  @NullableNumber(100) most!: number | null;
  /** Digits behind the comma the value is rounded to before the scale is asked; null: it is not rounded. */
  @ApiProperty({ type: 'integer', nullable: true, example: null }) @IsOptional() @IsInt() digits!: number | null;
}

export class BandDto {
  /** For whom the step is, in FEEL; null for all. */
  @NullableWords() when!: string | null;
  /** A unary test of FEEL over the value; null where the condition says all. */
  @NullableWords('[16..25]') test!: string | null;
  @ApiProperty({ type: Number, example: 2 }) @IsNumber() points!: number;
  /** The words of the source. */
  @Words('от 16-25%') label!: string;
}

/** An indicator of a catalogue. */
export class IndicatorDefinitionDto {
  @Text('1.7') @IsString() @MaxLength(LONGEST_NAME) code!: string;
  @Words('Задача: выявление динамики образовательных результатов') task!: string;
  @Words('Доля высоких результатов по всем предметам ЕГЭ') name!: string;
  @OneOf('IndicatorSubject', indicatorSubjects) @IsIn(indicatorSubjects) subject!: IndicatorDefinition['subject'];

  @ListOf(() => QuantityDto)
  @IsArray()
  @ArrayMaxSize(MOST_PARTS)
  @ValidateNested({ each: true })
  @Type(() => QuantityDto)
  quantities!: readonly QuantityDto[];

  /** In FEEL, over the names of the quantities. */
  @ApiProperty({ type: String, example: '100 * всех результатов / всех результатов' })
  @IsString()
  @MaxLength(LONGEST_WORDS * 2)
  formula!: string;
  /** Of the value; empty for a bare number, null for a category. */
  @NullableWords('%') unit!: string | null;
  @Nested(() => ValueRangeDto) @ValidateNested() @Type(() => ValueRangeDto) range!: ValueRangeDto;

  @ListOf(() => BandDto)
  @IsArray()
  @ArrayMaxSize(MOST_PARTS)
  @ValidateNested({ each: true })
  @Type(() => BandDto)
  bands!: readonly BandDto[];

  @Words('до 15%- 1 балл от 16-25%-2 балла выше 26%-3 балла') bandsText!: string;
  @Words('Мониторинг, 1 раз в год') frequency!: string;
  @Words('МКУО ЦОКО') owner!: string;
  @Words('раздел 4 приложения, показатель 1.7') source!: string;
}

export class ChangeIndicatorDto {
  /** Of the draft that was seen. */
  @Whole() @IsInt() edition!: number;
  @Nested(() => IndicatorDefinitionDto)
  @ValidateNested()
  @Type(() => IndicatorDefinitionDto)
  definition!: IndicatorDefinitionDto;
}

/** With nothing beside it, so that equal ones are stored equal. */
export function definitionOf(dto: IndicatorDefinitionDto): IndicatorDefinition {
  const { code, task, name, subject, formula, unit, range, bandsText, frequency, owner, source } = dto;
  return {
    ...{ code, task, name, subject, formula, bandsText, frequency, owner, source },
    unit: unit ?? null,
    quantities: dto.quantities.map(quantityOf),
    range: { least: range.least ?? null, most: range.most ?? null, digits: range.digits ?? null },
    bands: dto.bands.map(({ when, test, points, label }) => ({
      when: when ?? null,
      test: test ?? null,
      points,
      label,
    })),
  };
}

function quantityOf({ name, kind, unit, categories, measure, level, yearsBack }: QuantityDto): Quantity {
  const common = { name, measure, level, yearsBack };
  return kind === 'number'
    ? { ...common, kind, unit: unit ?? '' }
    : { ...common, kind, categories: [...(categories ?? [])] };
}

export function definitionDto(definition: IndicatorDefinition): IndicatorDefinitionDto {
  return {
    ...definition,
    quantities: definition.quantities.map((quantity) => ({
      ...quantity,
      unit: quantity.kind === 'number' ? quantity.unit : null,
      categories: quantity.kind === 'category' ? quantity.categories : null,
    })),
  };
}
