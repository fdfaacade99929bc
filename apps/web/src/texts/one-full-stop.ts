import type { PostProcessorModule } from 'i18next';

/** A value that ends with a full stop, such as «Иванова А.А.», ends its sentence with it; an ellipsis stays. */
export const oneFullStop: PostProcessorModule = {
  type: 'postProcessor',
  name: 'oneFullStop',
  process: (text: string) => text.replace(/(?<!\.)\.\.(?=$|[\s»”)])/gu, '.'),
};
