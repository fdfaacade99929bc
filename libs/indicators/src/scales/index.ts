export { analyseScale, type ScaleHole, type ValueRange } from './analyse-scale.js';
export { parseBandTest } from './band-test.js';
export { type Band, type CompiledScale, compileScale, NO_STEP, type Ruling, UNDECIDED } from './compile-scale.js';
export { writeTestInRussian } from './write-test.js';
