import { type DynamicModule, type InjectionToken, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, SystemClock } from '@platform/clock';
import { Config, clockFrom } from '@platform/config';
import { FileStore } from '@platform/file-store';
import { SheetReader } from '@platform/files';
import { IdentityProvider } from '@platform/identity';
import { builtLettersFolder, LetterRenderer, MailboxMailer, Mailer, readDkimKey, SmtpMailer } from '@platform/mail';
import { Queues } from '@platform/queues';
import { SafeFetch } from '@platform/safe-fetch';
import { PasswordHasher, SealedBox, TimeCodes } from '@platform/secrets';
import { VirusScanner } from '@platform/virus-scan';
import { createDataSource, MailboxTable, MailTurnTable } from '@storage';
import { DataSource } from 'typeorm';
import { AcceptInvitation } from './accept-invitation.js';
import { AcceptReport } from './accept-report.js';
import { AcknowledgeTask } from './acknowledge-task.js';
import { AddMember } from './add-member.js';
import { AddOrganisation } from './add-organisation.js';
import { AddPerson } from './add-person.js';
import { AddRoadmapRow } from './add-roadmap-row.js';
import { AddWebhook } from './add-webhook.js';
import { AnswerConsultation } from './answer-consultation.js';
import { ApplyClassChanges } from './apply-class-changes.js';
import { ApplyEdition } from './apply-edition.js';
import { AppointDeputy } from './appoint-deputy.js';
import { AskConsultation } from './ask-consultation.js';
import { AskExtension } from './ask-extension.js';
import { AssignParties } from './assign-parties.js';
import { AttachPlan } from './attach-plan.js';
import { BeginCatalogue } from './begin-catalogue.js';
import { BeginCatalogueDraft } from './begin-catalogue-draft.js';
import { BeginSecondFactor } from './begin-second-factor.js';
import { BringIndicators } from './bring-indicators.js';
import { BringNamedInOrder } from './bring-named-in-order.js';
import { BringResults } from './bring-results.js';
import { CancelTask } from './cancel-task.js';
import { CarryOver } from './carry-over.js';
import { ChangeCalendar } from './change-calendar.js';
import { ChangeCampaign } from './change-campaign.js';
import { ChangeClassRule } from './change-class-rule.js';
import { ChangeHolder } from './change-holder.js';
import { ChangeIdentificationRule } from './change-identification-rule.js';
import { ChangeIndicator } from './change-indicator.js';
import { ChangeOwnName } from './change-own-name.js';
import { ChangeSignInSettings } from './change-sign-in-settings.js';
import { ChangeWebhook } from './change-webhook.js';
import { ChaseConsultations } from './chase-consultations.js';
import { ChaseDebtors } from './chase-debtors.js';
import { CheckAddresses } from './check-addresses.js';
import { CheckSecondFactor } from './check-second-factor.js';
import { ChooseAcceptance } from './choose-acceptance.js';
import { ChooseLanguage } from './choose-language.js';
import { ChooseOptionalLetters } from './choose-optional-letters.js';
import { ChooseProfile } from './choose-profile.js';
import { CloseCalendarFeed } from './close-calendar-feed.js';
import { CommentTask } from './comment-task.js';
import { CompareClasses } from './compare-classes.js';
import { CompleteClasses } from './complete-classes.js';
import { ConfirmClassChange } from './confirm-class-change.js';
import { ConfirmImport } from './confirm-import.js';
import { ConfirmOrder } from './confirm-order.js';
import { ConfirmSecondFactor } from './confirm-second-factor.js';
import { CorrectItem } from './correct-item.js';
import { CorrectRequisites } from './correct-requisites.js';
import { CreateToken } from './create-token.js';
import { DecideMail } from './decide-mail.js';
import { DeclineTask } from './decline-task.js';
import { DemandRoadmaps } from './demand-roadmaps.js';
import { DispatchLetters } from './dispatch-letters.js';
import { EndMember } from './end-member.js';
import { EndOwnSessions } from './end-own-sessions.js';
import { EndSessionsOfPerson } from './end-sessions-of-person.js';
import { EndSubstitution } from './end-substitution.js';
import { EndTerms } from './end-terms.js';
import { EndorseReport } from './endorse-report.js';
import { EnqueueImports } from './enqueue-imports.js';
import { EnqueueReceivedOrders } from './enqueue-received-orders.js';
import { EnsureAdministrator } from './ensure-administrator.js';
import { EvaluateIndicators } from './evaluate-indicators.js';
import { ExtendReminders } from './extend-reminders.js';
import { ExtendTask } from './extend-task.js';
import { FanOutTasks } from './fan-out-tasks.js';
import { FillForm } from './fill-form.js';
import { FollowParents } from './follow-parents.js';
import { FollowRowAbove } from './follow-row-above.js';
import { ForgetAnswers } from './forget-answers.js';
import { GatherLetters } from './gather-letters.js';
import { GiveResolution } from './give-resolution.js';
import { GrantExtension } from './grant-extension.js';
import { HandOnTask } from './hand-on-task.js';
import { IdentifySchools } from './identify-schools.js';
import { InvitePerson } from './invite-person.js';
import { IssueSignInLink } from './issue-sign-in-link.js';
import { LeaveClassChange } from './leave-class-change.js';
import { LeaveRowAbove } from './leave-row-above.js';
import { ListIdentified } from './list-identified.js';
import { LockCampaign } from './lock-campaign.js';
import { MakeHistoryRoot } from './make-history-root.js';
import { MakeNightlyBackup } from './make-nightly-backup.js';
import { MatchName } from './match-name.js';
import { MergeItems } from './merge-items.js';
import { NameAnsweringMember } from './name-answering-member.js';
import { NoteLinkOpened } from './note-link-opened.js';
import { NoteSweepRun } from './note-sweep-run.js';
import { OpenCalendarFeed } from './open-calendar-feed.js';
import { OpenCampaign } from './open-campaign.js';
import { OpenChildRoadmap } from './open-child-roadmap.js';
import { OpenMail } from './open-mail.js';
import { PreviewCalendarChange } from './preview-calendar-change.js';
import { PreviewRequisites } from './preview-requisites.js';
import { PublishCatalogue } from './publish-catalogue.js';
import { ReadOrder } from './read-order.js';
import { ReadOrderAgain } from './read-order-again.js';
import { ReassignTask } from './reassign-task.js';
import { ReceiveImport } from './receive-import.js';
import { ReceiveOrder } from './receive-order.js';
import { RecordRuling } from './record-ruling.js';
import { RedirectTask } from './redirect-task.js';
import { RefuseExtension } from './refuse-extension.js';
import { RegisterConsultation } from './register-consultation.js';
import { ReinstatePerson } from './reinstate-person.js';
import { ReleasePerson } from './release-person.js';
import { RemoveOrder } from './remove-order.js';
import { RemoveOwnPassword } from './remove-own-password.js';
import { RemoveOwnSecondFactor } from './remove-own-second-factor.js';
import { RemoveView } from './remove-view.js';
import { RemoveWebhook } from './remove-webhook.js';
import { RenewRecoveryCodes } from './renew-recovery-codes.js';
import { RenewWebhookSecret } from './renew-webhook-secret.js';
import { ReopenTask } from './reopen-task.js';
import { ReplayLetters } from './replay-letters.js';
import { ReplayWebhook } from './replay-webhook.js';
import { RequestEvaluation } from './request-evaluation.js';
import { RequestPasswordReset } from './request-password-reset.js';
import { RequestSignInLink } from './request-sign-in-link.js';
import { ResetPassword } from './reset-password.js';
import { ResetSecondFactor } from './reset-second-factor.js';
import { ResumeTask } from './resume-task.js';
import { ReturnReport } from './return-report.js';
import { RevokeInvitation } from './revoke-invitation.js';
import { RevokeLinks } from './revoke-links.js';
import { RevokeToken } from './revoke-token.js';
import { RunHandovers } from './run-handovers.js';
import { RunImport } from './run-import.js';
import { SaveView } from './save-view.js';
import { SendLetters } from './send-letters.js';
import { SendNoticesNow } from './send-notices-now.js';
import { SendTestLetter } from './send-test-letter.js';
import { SendWebhooks } from './send-webhooks.js';
import { SetOwnPassword } from './set-own-password.js';
import { SettleMail } from './settle-mail.js';
import { SecondFactor } from './sign-in/second-factor.js';
import { SignIn } from './sign-in.js';
import { SignInByPassword } from './sign-in-by-password.js';
import { SignInByProvider } from './sign-in-by-provider.js';
import { SplitItem } from './split-item.js';
import { StartScheduledTasks } from './start-scheduled-tasks.js';
import { SubmitForm } from './submit-form.js';
import { SubmitReport } from './submit-report.js';
import { SupplyDates } from './supply-dates.js';
import { SupplyPlan } from './supply-plan.js';
import { SuspendTask } from './suspend-task.js';
import { TakeInMail } from './take-in-mail.js';
import { TakeTask } from './take-task.js';
import { TendWebhooks } from './tend-webhooks.js';
import { TidyFiles } from './tidy-files.js';
import { TieRows } from './tie-rows.js';
import { TurnBackReview } from './turn-back-review.js';
import { UnlockForms } from './unlock-forms.js';
import { UnlockSignIn } from './unlock-sign-in.js';
import { UpdateOrganisation } from './update-organisation.js';
import { UpdatePerson } from './update-person.js';
import { MeasuresView } from './views/measures/measures-view.js';
import { WithdrawDeparture } from './withdraw-departure.js';
import { WithdrawHolderChange } from './withdraw-holder-change.js';
import { WithdrawRuling } from './withdraw-ruling.js';

/** The table of contents of what the system does for the people at its doors. */
const VERBS = [
  AcceptReport,
  AddOrganisation,
  AddPerson,
  CarryOver,
  ChangeCalendar,
  ChangeHolder,
  AddMember,
  BringNamedInOrder,
  BeginCatalogue,
  BeginCatalogueDraft,
  BringIndicators,
  BringResults,
  ChangeIdentificationRule,
  IdentifySchools,
  ListIdentified,
  ChangeIndicator,
  PublishCatalogue,
  ChangeCampaign,
  EvaluateIndicators,
  FillForm,
  LockCampaign,
  OpenCampaign,
  RequestEvaluation,
  SubmitForm,
  UnlockForms,
  RecordRuling,
  WithdrawRuling,
  EndMember,
  NameAnsweringMember,
  ApplyEdition,
  AppointDeputy,
  AnswerConsultation,
  AskConsultation,
  AskExtension,
  AssignParties,
  AttachPlan,
  ChooseLanguage,
  ChooseAcceptance,
  ChooseProfile,
  ConfirmImport,
  ConfirmOrder,
  CorrectItem,
  CorrectRequisites,
  DeclineTask,
  DispatchLetters,
  EndorseReport,
  EndSubstitution,
  EnqueueImports,
  EnqueueReceivedOrders,
  EnsureAdministrator,
  ExtendReminders,
  ExtendTask,
  GatherLetters,
  ChaseConsultations,
  CheckAddresses,
  GrantExtension,
  AcknowledgeTask,
  CommentTask,
  GiveResolution,
  HandOnTask,
  IssueSignInLink,
  MakeHistoryRoot,
  MatchName,
  MergeItems,
  PreviewCalendarChange,
  PreviewRequisites,
  ReadOrder,
  ReadOrderAgain,
  ReassignTask,
  RedirectTask,
  ReinstatePerson,
  ReleasePerson,
  RunHandovers,
  WithdrawDeparture,
  WithdrawHolderChange,
  ReceiveImport,
  ReceiveOrder,
  RefuseExtension,
  RegisterConsultation,
  RemoveOrder,
  RequestSignInLink,
  ReturnReport,
  RunImport,
  SendLetters,
  SendNoticesNow,
  SendTestLetter,
  SignIn,
  SplitItem,
  FanOutTasks,
  FollowParents,
  ForgetAnswers,
  EndTerms,
  StartScheduledTasks,
  SubmitReport,
  SupplyDates,
  SupplyPlan,
  ApplyClassChanges,
  ChangeClassRule,
  CompareClasses,
  CompleteClasses,
  ConfirmClassChange,
  LeaveClassChange,
  CancelTask,
  ReopenTask,
  ResumeTask,
  SuspendTask,
  TakeTask,
  TieRows,
  DemandRoadmaps,
  LeaveRowAbove,
  AddRoadmapRow,
  FollowRowAbove,
  OpenChildRoadmap,
  TurnBackReview,
  SignInByPassword,
  SignInByProvider,
  SetOwnPassword,
  CreateToken,
  RemoveView,
  SaveView,
  AddWebhook,
  ChangeWebhook,
  RenewWebhookSecret,
  RemoveWebhook,
  ReplayLetters,
  ReplayWebhook,
  SendWebhooks,
  TendWebhooks,
  TidyFiles,
  MakeNightlyBackup,
  NoteLinkOpened,
  NoteSweepRun,
  MeasuresView,
  OpenCalendarFeed,
  CloseCalendarFeed,
  RevokeToken,
  RemoveOwnPassword,
  ChangeOwnName,
  ChooseOptionalLetters,
  EndOwnSessions,
  EndSessionsOfPerson,
  UnlockSignIn,
  RequestPasswordReset,
  ResetPassword,
  InvitePerson,
  RevokeInvitation,
  RevokeLinks,
  AcceptInvitation,
  BeginSecondFactor,
  ConfirmSecondFactor,
  ChaseDebtors,
  CheckSecondFactor,
  RemoveOwnSecondFactor,
  RenewRecoveryCodes,
  ResetSecondFactor,
  ChangeSignInSettings,
  UpdateOrganisation,
  UpdatePerson,
  TakeInMail,
  OpenMail,
  SettleMail,
  DecideMail,
];

/** Gives an application the verbs and the outside world they need: database, clock, queue. */
@Module({})
export class WorkflowModule implements OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queues: Queues,
    private readonly mailer: Mailer,
  ) {}

  static forRoot(config: Config, options: { applicationName: string; poolSize?: number }): DynamicModule {
    const outside: InjectionToken[] = [
      Config,
      Clock,
      DataSource,
      FileStore,
      IdentityProvider,
      Queues,
      SealedBox,
      VirusScanner,
    ];
    return {
      module: WorkflowModule,
      global: true,
      providers: [
        ...VERBS,
        { provide: Config, useValue: config },
        { provide: Clock, useFactory: () => clockFrom(config) },
        { provide: DataSource, useFactory: () => openDatabase(config, options) },
        { provide: Mailer, inject: [DataSource, Clock], useFactory: mailerFor(config) },
        { provide: LetterRenderer, useFactory: () => new LetterRenderer(builtLettersFolder()) },
        SecondFactor,
        // A telephone shows the real time, whatever day the product shows.
        { provide: TimeCodes, useFactory: () => new TimeCodes(new SystemClock()) },
        { provide: SealedBox, useFactory: () => new SealedBox(secretsOf(config)) },
        { provide: IdentityProvider, useFactory: () => new IdentityProvider(config) },
        { provide: SafeFetch, useFactory: () => new SafeFetch(config.allowedNetworks) },
        { provide: FileStore, useFactory: () => new FileStore(config.filesFolder) },
        { provide: VirusScanner, useFactory: () => new VirusScanner(config.virusScanner) },
        { provide: SheetReader, useFactory: () => new SheetReader() },
        { provide: PasswordHasher, useFactory: () => new PasswordHasher() },
        { provide: Queues, useFactory: () => Queues.connect(config) },
      ],
      exports: [...VERBS, ...outside],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queues.close();
    this.mailer.close?.();
    await this.dataSource.destroy();
  }
}

function secretsOf({ secret, secretBefore }: Config): string[] {
  return [secret, ...(secretBefore === undefined ? [] : [secretBefore])];
}

/** @throws Error when `up` did not hand the address of the database down, which is a bug. */
function databaseUrl(config: Config): string {
  if (config.databaseUrl === undefined) throw new Error('DATABASE_URL is not set for this process');
  return config.databaseUrl;
}

/** Letters leave by the mail server of the settings, else they stay in the built-in mailbox. */
function mailerFor(config: Config): (dataSource: DataSource, clock: Clock) => Mailer {
  const { smtpUrl, mailFrom, mailIntervalMs: everyMs } = config;
  // A key that cannot be read stops the start, not the letters one by one.
  readDkimKey(config);
  return (dataSource, clock) => {
    const now = () => clock.now();
    if (smtpUrl === undefined) return new MailboxMailer(new MailboxTable(dataSource, now));
    const pace = { everyMs, turns: new MailTurnTable(dataSource, now), now };
    return new SmtpMailer({ url: smtpUrl, from: mailFrom, ...(everyMs > 0 && { pace }) });
  };
}

function openDatabase(config: Config, options: { applicationName: string; poolSize?: number }): Promise<DataSource> {
  const logger = new Logger('Database');
  const onLostRace = ({ message }: Error) => logger.warn(`a transaction that lost a race is made again: ${message}`);
  return createDataSource(databaseUrl(config), { ...options, onLostRace }).initialize();
}
