import { InitialSchema1795000000000 } from './1795000000000-initial-schema.js';
import { PersonLanguage1795100000000 } from './1795100000000-person-language.js';
import { TestLetter1795200000000 } from './1795200000000-test-letter.js';
import { RequestWindow1795300000000 } from './1795300000000-request-window.js';
import { SourceDocument1796000000000 } from './1796000000000-source-document.js';
import { Calendars1796100000000 } from './1796100000000-calendars.js';
import { ReviewSteps1796200000000 } from './1796200000000-review-steps.js';
import { RecalculatedItems1796210000000 } from './1796210000000-recalculated-items.js';
import { ReadingProgress1796300000000 } from './1796300000000-reading-progress.js';
import { DirectoryNames1796310000000 } from './1796310000000-directory-names.js';
import { AttachedPlan1796410000000 } from './1796410000000-attached-plan.js';
import { OrderEditions1796420000000 } from './1796420000000-order-editions.js';
import { ReviewNames1796500000000 } from './1796500000000-review-names.js';
import { Branches1797000000000 } from './1797000000000-branches.js';
import { NameNumbers1797010000000 } from './1797010000000-name-numbers.js';
import { Passwords1797100000000 } from './1797100000000-passwords.js';
import { Sessions1797110000000 } from './1797110000000-sessions.js';
import { Invitations1797120000000 } from './1797120000000-invitations.js';
import { SecondFactor1797130000000 } from './1797130000000-second-factor.js';
import { ProviderIdentity1797140000000 } from './1797140000000-provider-identity.js';
import { FirstImport1797150000000 } from './1797150000000-first-import.js';
import { OrdersOfBranches1797160000000 } from './1797160000000-orders-of-branches.js';
import { FanOut1797200000000 } from './1797200000000-fan-out.js';
import { Extensions1797300000000 } from './1797300000000-extensions.js';
import { HistoryRoot1797310000000 } from './1797310000000-history-root.js';
import { LinksOfLetter1797320000000 } from './1797320000000-links-of-letter.js';
import { TaskSequence1797500000000 } from './1797500000000-task-sequence.js';
import { TaskSearch1797510000000 } from './1797510000000-task-search.js';
import { HandedOnTasks1798010000000 } from './1798010000000-handed-on-tasks.js';
import { ReportCheckers1798011000000 } from './1798011000000-report-checkers.js';
import { Comments1798012000000 } from './1798012000000-comments.js';
import { TaskLists1798020000000 } from './1798020000000-task-lists.js';
import { DirectoryImport1798030000000 } from './1798030000000-directory-import.js';
import { KeptAnswers1798040000000 } from './1798040000000-kept-answers.js';
import { PersonalTokens1798040100000 } from './1798040100000-personal-tokens.js';
import { CalendarFeed1798040200000 } from './1798040200000-calendar-feed.js';
import { Webhooks1798040300000 } from './1798040300000-webhooks.js';
import { Closing1798060000000 } from './1798060000000-closing.js';
import { AddressCheck1798061000000 } from './1798061000000-address-check.js';
import { ImportAttempts1798066000000 } from './1798066000000-import-attempts.js';
import { MergedRows1798067000000 } from './1798067000000-merged-rows.js';
import { SavedViews1799000000000 } from './1799000000000-saved-views.js';
import { Requisites1799100000000 } from './1799100000000-requisites.js';
import { Handovers1799100000100 } from './1799100000100-handovers.js';
import { Posts1799100000110 } from './1799100000110-posts.js';
import { FamilySteps1799100000200 } from './1799100000200-family-steps.js';
import { ClassRules1799100000210 } from './1799100000210-class-rules.js';
import { ClassChanges1799100000220 } from './1799100000220-class-changes.js';
import { RowTies1799100000230 } from './1799100000230-row-ties.js';
import { FilesOnDisk1799100000300 } from './1799100000300-files-on-disk.js';
import { NameLetters1799200000000 } from './1799200000000-name-letters.js';
import { OrderList1799200000010 } from './1799200000010-order-list.js';
import { DecidedKind1799200000020 } from './1799200000020-decided-kind.js';
import { ChildRoadmaps1799210000000 } from './1799210000000-child-roadmaps.js';
import { AddedRows1799210000100 } from './1799210000100-added-rows.js';
import { MembersOfBodies1799220000000 } from './1799220000000-members-of-bodies.js';
import { Curators1799220000100 } from './1799220000100-curators.js';
import { OwnLists1799220000200 } from './1799220000200-own-lists.js';
import { NamesOfBranches1799300000000 } from './1799300000000-names-of-branches.js';
import { LinksOfPerson1799300010000 } from './1799300010000-links-of-person.js';
import { SweepRuns1799300011000 } from './1799300011000-sweep-runs.js';
import { SortedTasks1799300020000 } from './1799300020000-sorted-tasks.js';
import { PlansOfTasks1799300030000 } from './1799300030000-plans-of-tasks.js';
import { Resolutions1799300030100 } from './1799300030100-resolutions.js';
import { OrdersOfParticipants1799300040000 } from './1799300040000-orders-of-participants.js';
import { ReminderPolicies1799310000000 } from './1799310000000-reminder-policies.js';
import { CodesOfBranches1799320000000 } from './1799320000000-codes-of-branches.js';
import { ListsOfAppointments1799320010000 } from './1799320010000-lists-of-appointments.js';
import { Acceptance1799320100000 } from './1799320100000-acceptance.js';
import { WorksOfADay1799320110000 } from './1799320110000-works-of-a-day.js';
import { ReplyTokens1799320200000 } from './1799320200000-reply-tokens.js';
import { LettersByPolicy1799320210000 } from './1799320210000-letters-by-policy.js';
import { RefusingLetters1799320220000 } from './1799320220000-refusing-letters.js';
import { MailTurns1799320230000 } from './1799320230000-mail-turns.js';
import { UndeliveredLetters1799320240000 } from './1799320240000-undelivered-letters.js';
import { IncomingMail1799320300000 } from './1799320300000-incoming-mail.js';
import { UndeliveredLetters1799320400000 } from './1799320400000-undelivered-letters.js';
import { ClassesThatHelp1799330010000 } from './1799330010000-classes-that-help.js';
import { StepsOfLowerLevels1799340200000 } from './1799340200000-steps-of-lower-levels.js';
import { ChainedRoots1799340400000 } from './1799340400000-chained-roots.js';
import { SupervisorsOfOrders1799340410000 } from './1799340410000-supervisors-of-orders.js';
import { CountsOfOrders1799350000000 } from './1799350000000-counts-of-orders.js';
import { OpenedLinks1799351000000 } from './1799351000000-opened-links.js';
import { LettersOfTrouble1799351000100 } from './1799351000100-letters-of-trouble.js';
import { IndicatorCatalogues1799352000000 } from './1799352000000-indicator-catalogues.js';
import { ClassesThatComplete1799354000000 } from './1799354000000-classes-that-complete.js';
import { ClassTasksOfOrders1799354000100 } from './1799354000100-class-tasks-of-orders.js';
import { EndsOfTerms1799355000000 } from './1799355000000-ends-of-terms.js';
import { MonitoringCampaigns1799370000000 } from './1799370000000-monitoring-campaigns.js';
import { ReportedClassTasks1799392000000 } from './1799392000000-reported-class-tasks.js';
import { WebhooksOfClassTasks1799392000100 } from './1799392000100-webhooks-of-class-tasks.js';
import { ResultsAndIdentification1799420000000 } from './1799420000000-results-and-identification.js';
import { ScoresOfMany1799430000000 } from './1799430000000-scores-of-many.js';
import { BytesOfLetters1799440000000 } from './1799440000000-bytes-of-letters.js';
import { FindingsBeforeTheirRun1799470000000 } from './1799470000000-findings-before-their-run.js';

/** Every migration, oldest first. A released one is never edited. */
export const migrations = [
  InitialSchema1795000000000,
  PersonLanguage1795100000000,
  TestLetter1795200000000,
  RequestWindow1795300000000,
  SourceDocument1796000000000,
  Calendars1796100000000,
  ReviewSteps1796200000000,
  RecalculatedItems1796210000000,
  ReadingProgress1796300000000,
  DirectoryNames1796310000000,
  AttachedPlan1796410000000,
  OrderEditions1796420000000,
  ReviewNames1796500000000,
  Branches1797000000000,
  NameNumbers1797010000000,
  Passwords1797100000000,
  Sessions1797110000000,
  Invitations1797120000000,
  SecondFactor1797130000000,
  ProviderIdentity1797140000000,
  FirstImport1797150000000,
  OrdersOfBranches1797160000000,
  FanOut1797200000000,
  Extensions1797300000000,
  HistoryRoot1797310000000,
  LinksOfLetter1797320000000,
  TaskSequence1797500000000,
  TaskSearch1797510000000,
  HandedOnTasks1798010000000,
  ReportCheckers1798011000000,
  Comments1798012000000,
  TaskLists1798020000000,
  DirectoryImport1798030000000,
  KeptAnswers1798040000000,
  PersonalTokens1798040100000,
  CalendarFeed1798040200000,
  Webhooks1798040300000,
  Closing1798060000000,
  AddressCheck1798061000000,
  ImportAttempts1798066000000,
  MergedRows1798067000000,
  SavedViews1799000000000,
  Requisites1799100000000,
  Handovers1799100000100,
  Posts1799100000110,
  FamilySteps1799100000200,
  ClassRules1799100000210,
  ClassChanges1799100000220,
  RowTies1799100000230,
  FilesOnDisk1799100000300,
  NameLetters1799200000000,
  OrderList1799200000010,
  DecidedKind1799200000020,
  ChildRoadmaps1799210000000,
  AddedRows1799210000100,
  MembersOfBodies1799220000000,
  Curators1799220000100,
  OwnLists1799220000200,
  NamesOfBranches1799300000000,
  LinksOfPerson1799300010000,
  SweepRuns1799300011000,
  SortedTasks1799300020000,
  PlansOfTasks1799300030000,
  Resolutions1799300030100,
  OrdersOfParticipants1799300040000,
  ReminderPolicies1799310000000,
  CodesOfBranches1799320000000,
  ListsOfAppointments1799320010000,
  Acceptance1799320100000,
  WorksOfADay1799320110000,
  ReplyTokens1799320200000,
  LettersByPolicy1799320210000,
  RefusingLetters1799320220000,
  MailTurns1799320230000,
  UndeliveredLetters1799320240000,
  IncomingMail1799320300000,
  UndeliveredLetters1799320400000,
  ClassesThatHelp1799330010000,
  StepsOfLowerLevels1799340200000,
  ChainedRoots1799340400000,
  SupervisorsOfOrders1799340410000,
  CountsOfOrders1799350000000,
  OpenedLinks1799351000000,
  LettersOfTrouble1799351000100,
  IndicatorCatalogues1799352000000,
  ClassesThatComplete1799354000000,
  ClassTasksOfOrders1799354000100,
  EndsOfTerms1799355000000,
  MonitoringCampaigns1799370000000,
  ReportedClassTasks1799392000000,
  WebhooksOfClassTasks1799392000100,
  ResultsAndIdentification1799420000000,
  ScoresOfMany1799430000000,
  BytesOfLetters1799440000000,
  FindingsBeforeTheirRun1799470000000,
];
