export { ActionLinkEntity } from './access/action-link.entity.js';
export { AuditEventEntity } from './access/audit-event.entity.js';
export { CalendarFeedEntity } from './access/calendar-feed.entity.js';
export {
  claimAnswer,
  endClaim,
  forgetExpiredAnswers,
  type KeptAnswer,
  keepAnswer,
  keptAnswer,
  type RequestName,
  releaseAnswer,
} from './access/kept-answer.queries.js';
export { PersonalTokenEntity } from './access/personal-token.entity.js';
export { countRequest, forgetEndedWindows } from './access/request-window.queries.js';
export { type Conditions, SavedViewEntity, type TaskScreen } from './access/saved-view.entity.js';
export { SignInLinkEntity } from './access/sign-in-link.entity.js';
export { CalendarSettingEntity } from './calendars/calendar-setting.entity.js';
export { calendarStateRows } from './calendars/calendar-state.queries.js';
export { DeadlineProfileEntity } from './calendars/deadline-profile.entity.js';
export {
  authoritiesOfOrders,
  chainOfIssuer,
  chainOfOrganisation,
  type OrderAuthority,
} from './calendars/order-authority.queries.js';
export { ReminderPolicyEntity } from './calendars/reminder-policy.entity.js';
export { CampaignFormEntity } from './campaigns/campaign-form.entity.js';
export {
  type AskedBody,
  bodiesOfClass,
  districtsOf,
  type MissingForms,
  missingForms,
  nextAskedBodies,
  openForms,
} from './campaigns/campaign-form.queries.js';
export { earlierScores } from './campaigns/earlier-score.queries.js';
export {
  advanceRun,
  askForRun,
  beginNextRun,
  endRun,
  type FailedRun,
  failedRuns,
  type IndicatorRun,
  lastEndedRun,
  lastRun,
  type RunCause,
  type RunState,
} from './campaigns/indicator-run.queries.js';
export {
  type IndicatorScore,
  type KeptScore,
  keepScores,
  type LatestOutcome,
  latestOutcomes,
  latestScores,
  type ScoreInput,
  scoreHistory,
  scoresUpTo,
} from './campaigns/indicator-score.queries.js';
export {
  DISTRICT_OF_BODY,
  type DistrictMean,
  districtMeans,
  keepValues,
  latestInputs,
  latestValues,
  type MeasuredValue,
} from './campaigns/measured-value.queries.js';
export { type ClosingRule, MonitoringCampaignEntity } from './campaigns/monitoring-campaign.entity.js';
export { createDataSource } from './data-source.js';
export { prepared } from './database-client.js';
export { AppointmentEntity } from './directory/appointment.entity.js';
export { attachedNow, curatedSchools, lockTasksOfAttached } from './directory/attached.queries.js';
export { AUTHORITY_OF_CLASS, classesWhere, IS_MEMBER_OF_CLASS, LACKS_SOMEBODY } from './directory/class-members.js';
export { DirectoryAliasEntity } from './directory/directory-alias.entity.js';
export { DirectoryImportEntity, type ImportState } from './directory/directory-import.entity.js';
export { IMPORT_LINE_COLUMNS, type StoredImportLine, saveImportLines } from './directory/directory-import.queries.js';
export { HandoverEntity } from './directory/handover.entity.js';
export {
  dueHandovers,
  endAppointmentsOf,
  endSubstitutionsOf,
  passSuperiors,
  successorsOf,
} from './directory/handover.queries.js';
export {
  knownOrganisations,
  knownPeople,
  knownTerms,
  organisationAliases,
} from './directory/known-directory.queries.js';
export { lineagesOf } from './directory/lineage.queries.js';
export {
  entriesWithDueTerms,
  entriesWithMember,
  entriesWithPost,
  HAS_MEMBER_WITH_ADDRESS,
  membersNow,
  type TurnedTerm,
  turnTerms,
} from './directory/member.queries.js';
export {
  type BodyCandidate,
  bodiesHolding,
  bodyCandidates,
  type PersonCandidate,
  type PostCandidate,
  personCandidates,
  postCandidates,
} from './directory/name-candidates.queries.js';
export { bodiesSpelledAlike } from './directory/name-letters.queries.js';
export { ALL_BODIES, type BodiesWithin, mayBeNamedSql, standsInLineSql } from './directory/naming-reach.js';
export { noteNewNames, type RenamedBody } from './directory/note-names.queries.js';
export {
  type DirectoryState,
  OrganisationEntity,
  type OrganisationKind,
  type Standing,
} from './directory/organisation.entity.js';
export { PersonEntity, type PersonRole, type PersonState } from './directory/person.entity.js';
export { type PostNow, postsNow } from './directory/post.queries.js';
export { type StandingOfBody, standingOf, standingOfIssuer } from './directory/standing.queries.js';
export { SubstitutionEntity } from './directory/substitution.entity.js';
export { ABSENT_PEOPLE, absentPeopleOf, type Deputy, deputiesOf } from './directory/substitution.queries.js';
export {
  insertOrganisations,
  lockDirectory,
  moveOrganisation,
  type OrganisationToWrite,
  releaseCodes,
  updateOrganisations,
} from './directory/write-directory.queries.js';
export { IncomingMailEntity, type IncomingMailState, type MailSource } from './incoming-mail/incoming-mail.entity.js';
export {
  addressBounced,
  claimMail,
  doneByMail,
  type LetterAnswered,
  letterOfBounce,
  letterOfToken,
  type MailClaim,
  type MailSettled,
  type RowOfLetter,
  rowsOfLetter,
  settleMail,
  tryMailLater,
} from './incoming-mail/incoming-mail.queries.js';
export { CatalogueVersionEntity } from './indicators/catalogue-version.entity.js';
export { IndicatorCatalogueEntity } from './indicators/indicator-catalogue.entity.js';
export { IndicatorRulingEntity } from './indicators/indicator-ruling.entity.js';
export { insertInChunks, insertMissingInChunks } from './insert-in-chunks.js';
export { DUE_COUNTS_SQL, type DueCounts } from './letters/due-counts.queries.js';
export { freeLeftLetters, type LedgerGaps, ledgerGaps, lettersOver } from './letters/ledger-gaps.queries.js';
export { type LetterClass, LetterEntity, type LetterState } from './letters/letter.entity.js';
export {
  hasDueLetters,
  type LetterKey,
  markDueLettersQueued,
  openLetters,
  releaseQueuedLetters,
  toldOfSlips,
  toldOfUndelivered,
} from './letters/letter.queries.js';
export { claimLetters, type LetterClaim, releaseClaims, renewBatch } from './letters/letter-claim.queries.js';
export {
  type FrozenLetter,
  freezeGatheringLetters,
  type LetterAddressee,
  type LetterToKeep,
  lockGatheringLetters,
  readFrozenLetters,
  skipLetters,
} from './letters/letter-freeze.queries.js';
export { type LetterTaken, recordFailed, recordRetry, recordSent } from './letters/letter-record.queries.js';
export { type TaskWords, wordsOfTasks } from './letters/letter-tasks.queries.js';
export { MailTurnTable } from './letters/mail-turn-table.js';
export { MailboxTable } from './letters/mailbox-table.js';
export { planAtOnce, regatherRemindersTo, type ToTell } from './letters/pass-reminders.queries.js';
export {
  emailBounces,
  peopleWithoutOptional,
  type Recipient,
  recipientsOfTasks,
  recipientsReachedNow,
  workingAddressOf,
} from './letters/recipients.queries.js';
export { ReminderEntity, type ReminderState } from './letters/reminder.entity.js';
export {
  attachReminders,
  forgetPlannedReminders,
  type GatheredReminder,
  hasDueReminders,
  insertReminders,
  lockDueReminders,
  lockRemindersOfLetters,
  lockUndeliveredReminders,
  moveReminders,
  type PlannedRow,
  type PlanStep,
  plannedRemindersOf,
  type ReminderWithTask,
  type RowLock,
  replanReminders,
  type SkippedReminder,
  skipReminders,
  type TaskPlan,
} from './letters/reminder.queries.js';
export { IS_UNDELIVERED, replanUndelivered, resumeFailedLetter } from './letters/replay.queries.js';
export { type BesideTask, restOfDays } from './letters/rest-of-day.queries.js';
export { planUndelivered, undeliveredLetters } from './letters/undelivered.queries.js';
export { AttachedPlanEntity } from './orders/attached-plan.entity.js';
export { ChildRoadmapEntity } from './orders/child-roadmap.entity.js';
export { classesOfBody, nearestRoadmapAbove } from './orders/child-roadmap.queries.js';
export { FAILED_READINGS_SQL } from './orders/failed-readings.queries.js';
export { type FirstImport, firstImport, firstImportSql } from './orders/first-import.queries.js';
export { type GivenRow, InheritedRowEntity } from './orders/inherited-row.entity.js';
export { OrderDocumentEntity, type OrderState } from './orders/order-document.entity.js';
export { OrderEditionEntity } from './orders/order-edition.entity.js';
export {
  type ItemState,
  type NameMeaning,
  type ReviewState,
  ReviewStepEntity,
  type Room,
} from './orders/review-step.entity.js';
export { RoadmapDemandEntity } from './orders/roadmap-demand.entity.js';
export { RoadmapItemEntity } from './orders/roadmap-item.entity.js';
export { saveItemStates } from './orders/roadmap-item.queries.js';
export { rowsWithTiesSaid, saveTies, tiesOfOrder } from './orders/row-tie.queries.js';
export { StoredFileEntity } from './orders/stored-file.entity.js';
export { isPassingFault } from './passing-fault.js';
export type { Refusal } from './refusal.js';
export {
  type MeasureOfYear,
  measuresOfBranch,
  type SchoolOfBranch,
  schoolsOfBranch,
  type ValueOfYear,
  valuesOfYears,
} from './results/branch-results.queries.js';
export { keepFindings } from './results/identification.queries.js';
export { IdentificationRuleEntity } from './results/identification-rule.entity.js';
export { IdentificationRunEntity } from './results/identification-run.entity.js';
export { ResultImportEntity } from './results/result-import.entity.js';
export {
  changeTag,
  hasClassOfTag,
  knownInRun,
  schoolsAndTag,
  type TaggedSchool,
} from './results/school-tags.queries.js';
export { CredentialEntity } from './sign-in/credential.entity.js';
export {
  type AddressCredential,
  credentialsOfAddress,
  mostPasswordsOfOneAddress,
} from './sign-in/credential.queries.js';
export { InvitationEntity } from './sign-in/invitation.entity.js';
export { ProviderIdentityEntity } from './sign-in/provider-identity.entity.js';
export { RecoveryCodeEntity } from './sign-in/recovery-code.entity.js';
export { SecondFactorEntity } from './sign-in/second-factor.entity.js';
export {
  changeSession,
  deleteSession,
  endSessionsOf,
  noteSessionUse,
  openSession,
  readSession,
  type SessionRow,
  sessionsOfPerson,
} from './sign-in/session.queries.js';
export {
  clearFailures,
  countFailure,
  forgetOldFailures,
  forgiveFailure,
  lockFailures,
  readFailures,
} from './sign-in/sign-in-failure.queries.js';
export { SignInSettingEntity } from './sign-in/sign-in-setting.entity.js';
export { underLock, underSweepLock } from './sweep-lock.js';
export { noteSweepRun, SWEEP_RUNS_SQL } from './sweep-run.queries.js';
export { AcknowledgementEntity } from './tasks/acknowledgement.entity.js';
export { ClassChangeEntity, type ClassChangeState } from './tasks/class-change.entity.js';
export {
  type ClassAndOrder,
  type ClassChangeAction,
  type ClassDifference,
  childrenOfBodies,
  classDifference,
  lockConfirmedChange,
  lockOpenChange,
  markLinesDone,
  nextLines,
  type OpenLine,
  passToOtherClasses,
  replaceLines,
} from './tasks/class-change.queries.js';
export {
  classesDone,
  classesDoneAbove,
  type DoneClass,
  endClass,
  lockDoneClass,
  standForClass,
} from './tasks/class-completion.queries.js';
export {
  type ClassMark,
  type ClassOfOrders,
  classesAtWork,
  classMarks,
  forgetMarks,
  markClass,
  markClassesOf,
  noteCompared,
  STANDS_FOR_CLASS,
} from './tasks/class-lists.queries.js';
export { ConsultationEntity } from './tasks/consultation.entity.js';
export { lockTasksPastTheirTerm, setDatesOfTerms } from './tasks/end-terms.queries.js';
export { ExtensionRequestEntity } from './tasks/extension-request.entity.js';
export {
  advanceFamilyStep,
  type DateStep,
  type FamilyDates,
  type FamilyStep,
  type FamilyStepProgress,
  familyStepsUnderWay,
  hasOpenFamilyStep,
  type LastSuspension,
  lastSuspensions,
  lockChildrenOf,
  lockNextChildren,
  lockOpenFamilyStep,
  lockTasks,
  type RoadmapOwed,
  type RowStep,
  type StateStep,
  saveFamilyStep,
  saveFollowing,
  withManyBelow,
} from './tasks/family-step.queries.js';
export {
  advanceFanOut,
  correctFanOut,
  type FanOutProgress,
  fanOutProgress,
  insertChildren,
  intendFanOut,
  intendFanOutOfHelpers,
  lockOpenFanOut,
  nextMembers,
  passFanOut,
} from './tasks/fan-out.queries.js';
export {
  HELD_BY_PERSON,
  type HeldTaskRow,
  heldTask,
  lockHeldTasks,
  lockTasksGivenFrom,
  lockTasksOfBody,
  lockTasksOfPost,
  type NewHolders,
  saveHolders,
  timesPassedOver,
  waitingRequests,
} from './tasks/held-tasks.queries.js';
export {
  type Ask,
  type CheckedRoot,
  checkHistoryRoots,
  dayOfHistoryRoot,
  type HistoryRoot,
  hasHistoryRoot,
  lastHistoryRoot,
  rootAfter,
  saveHistoryRoot,
  settledHistoryId,
} from './tasks/history-root.queries.js';
export { confirmedTasksForRehearsal } from './tasks/rehearsal.queries.js';
export { ReportEntity } from './tasks/report.entity.js';
export { lastHashes, lockTasksToStart, openTasks, setControlDates } from './tasks/start-tasks.queries.js';
export { TaskEntity } from './tasks/task.entity.js';
export { TaskCommentEntity } from './tasks/task-comment.entity.js';
export { type HistoryCommand, type HistoryVia, TaskHistoryEntity } from './tasks/task-history.entity.js';
export { TaskParticipantEntity } from './tasks/task-participant.entity.js';
export { WebhookEntity } from './webhooks/webhook.entity.js';
export {
  claimDeliveries,
  type DeliveryClaim,
  type DeliveryRow,
  forgetDeliveries,
  recentDeliveries,
  replayDelivery,
  settleDelivery,
  tellOverdue,
} from './webhooks/webhook-delivery.queries.js';
