export { SETUP_STEPS, type SetupFacts, type SetupStep, stepsDone } from './setup-steps.js';
