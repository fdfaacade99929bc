export { clauseParty } from './clause-party.js';
export { matchKey, personMatchKey } from './match-key.js';
export {
  directoryKeys,
  issuerName,
  type ProposedDirectory,
  type ProposedKind,
  type ProposedOrganisation,
  type ProposedPerson,
  proposeDirectory,
} from './propose-directory.js';
export { MOSCOW_TIME, timeZoneOfRegion } from './region-time-zones.js';
