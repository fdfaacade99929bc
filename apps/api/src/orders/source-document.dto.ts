import { ApiProperty } from '@nestjs/swagger';
import { Flag, ListOf, NullableNested, NullableText, NullableWhole, Text, Whole } from '../contract/properties.js';

const Share = () => ApiProperty({ type: Number, minimum: 0, maximum: 1 });

/** Where words stand in a file that has pages or sheets. */
export class SourcePlaceDto {
  @NullableWhole() page!: number | null;
  /** Left, top, right, bottom as shares of the page. */
  @ApiProperty({ type: [Number], nullable: true }) box!: number[] | null;
  @NullableText() sheet!: string | null;
  @NullableText() cell!: string | null;
}

export class SourceCellDto {
  @Whole() column!: number;
  @Whole() colSpan!: number;
  @Whole() rowSpan!: number;
  @Text() text!: string;
  @Flag() bold!: boolean;
  @Share() confidence!: number;
  @NullableNested(() => SourcePlaceDto) place!: SourcePlaceDto | null;
}

export class SourceRowDto {
  @Whole() line!: number;
  @ListOf(() => SourceCellDto) cells!: SourceCellDto[];
}

/** A paragraph has a text and no rows, a table rows and no text. */
export class SourceBlockDto {
  @Whole() line!: number;
  @NullableText() text!: string | null;
  @Flag() bold!: boolean;
  @Share() confidence!: number;
  @NullableNested(() => SourcePlaceDto) place!: SourcePlaceDto | null;
  @ApiProperty({ type: () => [SourceRowDto], nullable: true }) rows!: SourceRowDto[] | null;
}

export class SourceDocumentDto {
  @ListOf(() => SourceBlockDto) blocks!: SourceBlockDto[];
}
