export {
  ATTACHMENTS,
  type Attachment,
  type Capacity,
  endsBefore,
  isAttachment,
  isOneAtATime,
  SEATS,
  type Seat,
  type Term,
  type TermCapacity,
} from './appointment.js';
export { answeringFirst, COLLEGIAL_KINDS, isCollegial, type MemberNow } from './body-members.js';
export { type ClassRule, MEMBER_KINDS, type MemberKind, usualClassRule } from './class-rule.js';
export { clauseParties } from './clause-parties.js';
export * from './import/index.js';
export type { ProposedKind } from './kind-of-name.js';
export { bodyKeyOf, keyWithInitials, matchKey, nameOfKey, personMatchKey, postMatchKey } from './match-key.js';
export {
  type BodyEntry,
  type MatchReason,
  matchBody,
  type NameMatch,
  namesToLookFor,
  type RankedEntry,
} from './match-names.js';
export { matchPerson, mayBeOnePerson, type PersonEntry } from './match-people.js';
export { matchPost, type PostEntry } from './match-posts.js';
export { type NamedBeside, namedBeside, sheetsOf } from './named-beside.js';
export { personNamed } from './person-named.js';
export {
  directoryKeys,
  issuerName,
  type ProposedDirectory,
  type ProposedOrganisation,
  type ProposedPerson,
  peopleNamed,
  proposeDirectory,
} from './propose-directory.js';
export { MOSCOW_TIME, timeZoneOfRegion } from './region-time-zones.js';
export { type NamedSchool, SchoolNames } from './school-names.js';
export { type DaysAway, whyNotSubstitute } from './substitution.js';
