export { clockFrom } from './clock-from.js';
export { Config, type LogLevel, type MailMode } from './config.js';
export { projectFolder } from './project-folder.js';
export { childEnvironment, inspectConfig, isRunByNpm, loadConfig, readConfig, VARIABLES } from './read-config.js';
