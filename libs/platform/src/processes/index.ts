export { isAlive, processesWorkingIn, startMark, workingFolder } from './process-table.js';
