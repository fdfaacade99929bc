import { NullableId, Text } from '../contract/properties.js';

export class AttachedPlanDto {
  @Text() name!: string;
  @NullableId() fileId!: string | null;
}
