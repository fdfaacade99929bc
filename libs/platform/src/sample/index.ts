export { SampleFolder } from './sample-folder.js';
export { nextMorning, SAMPLE_TIME_ZONE, SampleJourney, STRIDES, type Stride } from './sample-journey.js';
export type { SampleState } from './sample-state.js';
