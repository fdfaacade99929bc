import type { Instance } from '@platform/config';
import { instances } from '../contract/closed-lists.js';
import { Day, Flag, Nested, OneOf, Text } from '../contract/properties.js';

/** Programs that read some kinds of files: .doc, .odt and .rtf; pages of a PDF; scans. */
export class ReadingProgramsDto {
  @Flag() soffice!: boolean;
  @Flag() pdftoppm!: boolean;
  @Flag() tesseract!: boolean;
}

export class HealthDto {
  @OneOf('HealthStatus', ['ok']) status!: 'ok';
  @OneOf('DatabaseStatus', ['ok', 'down']) database!: 'ok' | 'down';
  @Text('0.1.0') version!: string;
  @Day() today!: string;
  @Flag() simulatedClock!: boolean;
  @OneOf('Instance', instances) instance!: Instance;
  @Nested(() => ReadingProgramsDto) programs!: ReadingProgramsDto;
}
