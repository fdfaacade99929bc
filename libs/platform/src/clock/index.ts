export { Clock, ShiftedClock, StandingClock, SystemClock } from './clock.js';
export { waitUntil } from './wait-until.js';
