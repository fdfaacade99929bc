import { DAY_BLOCKS, type DayBlock, NEXT_COMMANDS, type NextCommand } from '@workflow';
import { Flag, ListOf, NullableNested, NullableOneOf, OneOf, Whole } from '../contract/properties.js';
import { TaskRowDto } from './task.dto.js';

export class DayTaskDto extends TaskRowDto {
  /** The one obvious step; null where nothing is asked of the person. */
  @NullableOneOf('NextCommand', NEXT_COMMANDS) next!: NextCommand | null;
  /** Its report waits for somebody who cannot be written to. */
  @Flag() acceptorUnreachable!: boolean;
}

export class DayBlockDto {
  @OneOf('DayBlock', DAY_BLOCKS) name!: DayBlock;
  /** Stops at 200: then there are as many or more. */
  @Whole() total!: number;
  /** The first 20. */
  @ListOf(() => DayTaskDto) rows!: DayTaskDto[];
}

export class DayDto {
  /** Those with something in them. */
  @ListOf(() => DayBlockDto) blocks!: DayBlockDto[];
  /** What is due first after this week. */
  @NullableNested(() => TaskRowDto) later!: TaskRowDto | null;
}
