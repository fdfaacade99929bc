export { type IdentificationRule, identify, type ProcedureResult, type SchoolFinding } from './identify.js';
