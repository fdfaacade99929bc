export { Clock, ShiftedClock, StandingClock, SystemClock } from './clock.js';
