import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import { Flag, Id, Ids, ListOf, Text } from '../contract/properties.js';

const MOST_NEEDED = 50;

export class RowTiesDto {
  @Id() itemId!: string;
  @Text('2.1') number!: string;
  @Text() title!: string;
  /** Ids of the rows whose result it waits for. */
  @Ids() needs!: readonly string[];
  /** Ids of rows its own words seem to wait for, while nobody has said anything. */
  @Ids() suggested!: readonly string[];
}

export class OrderTiesDto {
  /** The person may say which rows wait for which. */
  @Flag() mayTie!: boolean;
  /** Every row of the order, in its order. */
  @ListOf(() => RowTiesDto) rows!: readonly RowTiesDto[];
}

export class TieRowsDto {
  /** Rows of the same order, in place of those named before; none is an answer too. */
  @Ids()
  @IsArray()
  @ArrayMaxSize(MOST_NEEDED)
  @IsUUID(undefined, { each: true })
  needs!: string[];
}
