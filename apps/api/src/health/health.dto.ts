import type { Instance } from '@platform/config';
import { instances } from '../contract/closed-lists.js';
import { Day, Flag, OneOf, Text } from '../contract/properties.js';

export class HealthDto {
  @OneOf('HealthStatus', ['ok']) status!: 'ok';
  @OneOf('DatabaseStatus', ['ok', 'down']) database!: 'ok' | 'down';
  @Text('0.1.0') version!: string;
  @Day() today!: string;
  @Flag() simulatedClock!: boolean;
  @OneOf('Instance', instances) instance!: Instance;
}
