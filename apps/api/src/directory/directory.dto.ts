import type { Actor } from '@domain/access';
import type { Language } from '@domain/texts';
import type { DirectoryState, OrganisationKind, PersonState } from '@storage';
import { directoryStates, languages, organisationKinds, personStates, roles } from '../contract/closed-lists.js';
import {
  Flag,
  Id,
  ListOf,
  NullableDay,
  NullableId,
  NullableText,
  NullableWhole,
  OneOf,
  Text,
  Texts,
  Whole,
} from '../contract/properties.js';

export class OrganisationDto {
  @Id() id!: string;
  @Text() name!: string;
  @NullableText() fullName!: string | null;
  @OneOf('OrganisationKind', organisationKinds) kind!: OrganisationKind;
  /** The organisation above it in the tree. */
  @NullableId() parentId!: string | null;
  /** The names of all above it, the top first. */
  @Texts() above!: readonly string[];
  /** How many stand right under it. */
  @Whole() below!: number;
  /** What it is counted among besides its kind: «ШНОР». */
  @Texts() tags!: readonly string[];
  /** How many organisations a class means today; null for what is no class, or a class without a rule. */
  @NullableWhole() members!: number | null;
  @NullableText() email!: string | null;
  /** Letters to it came back: nothing is sent there any more. */
  @Flag() emailBounces!: boolean;
  @Text('Asia/Yekaterinburg') timeZone!: string;
  @OneOf('DirectoryState', directoryStates) state!: DirectoryState;
  /** In how many tasks the organisation takes part. */
  @Whole() usedIn!: number;
  @Whole() version!: number;
}

export class ChangedOrganisationDto extends OrganisationDto {
  /** How many below it went by its time zone and got its new one. */
  @Whole() zoneFollowers!: number;
}

export class PersonDto {
  @Id() id!: string;
  @Id() organisationId!: string;
  @Text() organisationName!: string;
  @Text() fullName!: string;
  @NullableText() position!: string | null;
  @NullableText() email!: string | null;
  /** Letters to it came back: nothing is sent there any more. */
  @Flag() emailBounces!: boolean;
  @OneOf('Role', roles) role!: Actor['role'];
  /** The organisation at the top of what the role covers; null covers everything. */
  @NullableId() branchId!: string | null;
  @NullableText() branchName!: string | null;
  /** He checks the reports of all below his body before their acceptor decides. */
  @Flag() checksReports!: boolean;
  /** Of the pages he is shown and the letters he gets. */
  @OneOf('Language', languages) language!: Language;
  @OneOf('PersonState', personStates) state!: PersonState;
  /** The first day on which somebody who has left was not here any more. */
  @NullableDay() leftOn!: string | null;
  @Whole() version!: number;
}

export class DirectoryDto {
  @ListOf(() => OrganisationDto) organisations!: OrganisationDto[];
  @Whole() organisationTotal!: number;
  @NullableText() organisationNext!: string | null;
  @NullableText() organisationPrevious!: string | null;
  @ListOf(() => PersonDto) people!: PersonDto[];
  @Whole() peopleTotal!: number;
  @NullableText() peopleNext!: string | null;
  @NullableText() peoplePrevious!: string | null;
  /** Entries without an e-mail address, on whatever page. */
  @Whole() withoutAddress!: number;
}

/** What the move of an organisation takes along. */
export class MoveEffectDto {
  /** Organisations below it that move with it. */
  @Whole() organisations!: number;
  @Whole() people!: number;
  /** Tasks under way of all these. */
  @Whole() tasks!: number;
  /** Who sees them now by the branch of his role, and will not after the move. */
  @Whole() losing!: number;
  /** Who will see them after the move, and does not now. */
  @Whole() gaining!: number;
}
