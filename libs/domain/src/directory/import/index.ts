export { type ExportedSheet, type ExportedSheets, exportSheets } from './export-sheets.js';
export type { ImportedEntry, ImportFault, ReadImport } from './import-lines.js';
export type {
  FieldChange,
  ImportedField,
  ImportLine,
  ImportOutcome,
  ImportPlan,
  PlannedAppointment,
  PlannedOrganisation,
  PlannedPerson,
} from './import-plan.js';
export type { ImportScope, KnownDirectory, KnownOrganisation, KnownPerson, KnownTerm } from './known-directory.js';
export { asOwnList } from './own-list.js';
export { type ComparedImport, planImport } from './plan-import.js';
export { readImport } from './read-import.js';
