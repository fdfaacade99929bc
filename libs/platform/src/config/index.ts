export { clockFrom, sampleClock } from './clock-from.js';
export { Config, type Instance, type LogLevel, type MailMode, type SamplePart } from './config.js';
export { projectFolder } from './project-folder.js';
export {
  bareEnvironment,
  childEnvironment,
  inspectConfig,
  inspectSampleConfig,
  isRunByNpm,
  loadConfig,
  loadSampleConfig,
  programFolders,
  readConfig,
  sampleRunnerEnvironment,
  VARIABLES,
} from './read-config.js';
export { terminalTexts } from './terminal-texts.js';
