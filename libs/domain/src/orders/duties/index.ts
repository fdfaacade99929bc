export { readMeetings } from './read-meetings.js';
export { readReporting } from './read-reporting.js';
