export { Clock, ShiftedClock, StandingClock, SystemClock } from './clock.js';
export { MovableClock } from './movable-clock.js';
export { stopwatch } from './stopwatch.js';
export { waitUntil } from './wait-until.js';
