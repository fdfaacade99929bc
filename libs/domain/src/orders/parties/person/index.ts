export {
  canonicalPersonName,
  findPersons,
  type NamedPerson,
  personToNominative,
  precedesNamesake,
} from './person-name.js';
