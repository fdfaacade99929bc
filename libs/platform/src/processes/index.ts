export { lastLines, logTail, openLog } from './log-file.js';
export { freeLocalPort, whyNotListen } from './ports.js';
export { isAlive, processesWorkingIn, startMark, workingFolder } from './process-table.js';
export { runUntilStopped } from './run-until-stopped.js';
export { Service, type ServiceEnd } from './service.js';
export { whenStarterEnds } from './starter.js';
