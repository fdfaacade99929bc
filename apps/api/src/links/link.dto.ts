import { Flag, Instant, Nested, NullableText, OneOf, Text } from '../contract/properties.js';
import { TaskDetailDto } from '../tasks/task.dto.js';

/** What the holder of a link from a letter sees. */
export class LinkViewDto {
  @Text() forWhom!: string;
  @Instant() expiresAt!: string;
  @OneOf('LinkPurpose', ['task', 'accept', 'extension']) purpose!: 'task' | 'accept' | 'extension';
  /** Without the addresses of others. */
  @Nested(() => TaskDetailDto) task!: TaskDetailDto;
  @Flag() canAct!: boolean;
  @NullableText() whyNot!: string | null;
}
