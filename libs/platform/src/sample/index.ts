export { SampleFolder } from './sample-folder.js';
export {
  CLOCK_SIGN_OF_LIFE_MS,
  nextMorning,
  SAMPLE_STARTS_AT,
  SAMPLE_TIME_ZONE,
  SampleJourney,
  STRIDES,
  type Stride,
} from './sample-journey.js';
export type { SampleState } from './sample-state.js';
