export {
  canonicalPersonName,
  findPersons,
  isShortSurname,
  type NamedPerson,
  personToNominative,
  precedesNamesake,
} from './person-name.js';
