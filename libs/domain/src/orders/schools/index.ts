export { identificationRule } from './identification-rule.js';
export { readSchools } from './read-schools.js';
export { readSchoolTable, type SchoolTable } from './school-table.js';
