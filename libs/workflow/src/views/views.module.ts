import { Module } from '@nestjs/common';
import { LinkHolder } from '../access/link-holder.js';
import { SubjectAccess } from '../access/subject-access.js';
import { CalendarsView } from './calendars/calendars-view.js';
import { PoliciesView } from './calendars/policies-view.js';
import { CampaignList } from './campaigns/campaign-list.js';
import { CampaignPageView } from './campaigns/campaign-view.js';
import { FormList } from './campaigns/form-list.js';
import { FormPageView } from './campaigns/form-view.js';
import { ScoreExport } from './campaigns/score-export.js';
import { ScoreFrameView } from './campaigns/score-frame.js';
import { ScoreTable } from './campaigns/score-table.js';
import { ScoreTraceView } from './campaigns/score-trace.js';
import { ScoresPageView } from './campaigns/scores-view.js';
import { TaskCollectionView } from './campaigns/task-collection.js';
import { ConsultationsView } from './consultations.js';
import { ClassChangesView } from './directory/class-changes-view.js';
import { ClassRuleView } from './directory/class-rule-view.js';
import { DirectoryExport } from './directory/directory-export.js';
import { DirectoryView } from './directory/directory-view.js';
import { HandoverView } from './directory/handover-view.js';
import { ImportView } from './directory/import-view.js';
import { MoveEffectView } from './directory/move-effect.js';
import { OrganisationPageView } from './directory/organisation-page.js';
import { SubstitutionsView } from './directory/substitutions-view.js';
import { CalendarFeedView } from './feeds/calendar-feed.js';
import { OwnFeedView } from './feeds/own-feed.js';
import { StoredFileView } from './files/stored-file.js';
import { IncomingMailList } from './incoming-mail/incoming-mail-list.js';
import { CatalogueExport } from './indicators/catalogue-export.js';
import { CatalogueList } from './indicators/catalogue-list.js';
import { CataloguePageView } from './indicators/catalogue-view.js';
import { IndicatorPageView } from './indicators/indicator-view.js';
import { LetterDetailView } from './letters/letter-detail.js';
import { LetterList } from './letters/letter-list.js';
import { LinkFileView } from './links/link-file.js';
import { LinkDetailView } from './links/link-view.js';
import { OpenLinksView } from './links/open-links.js';
import { NameCandidatesView } from './orders/name-candidates.js';
import { OrderAddressless } from './orders/order-addressless.js';
import { OrderChartView } from './orders/order-chart.js';
import { OrderDetailView } from './orders/order-detail.js';
import { OrderDifferenceView } from './orders/order-difference.js';
import { OrderDocumentView } from './orders/order-document.js';
import { OrderList } from './orders/order-list.js';
import { OrderMatrixView } from './orders/order-matrix.js';
import { OrderPageView } from './orders/order-page.js';
import { OrderPromisesView } from './orders/order-promises.js';
import { OrderRequisitesView } from './orders/order-requisites.js';
import { OrderSource } from './orders/order-source.js';
import { OrderTableView } from './orders/order-table.js';
import { OrderTies } from './orders/order-ties.js';
import { PlanProposalView } from './orders/plan-proposal.js';
import { ReviewHistoryView } from './orders/review-history.js';
import { RowReadingView } from './orders/row-reading.js';
import { OrderRehearsal } from './rehearsal/order-rehearsal.js';
import { BranchList } from './results/branch-list.js';
import { IdentificationRunPageView } from './results/identification-run-view.js';
import { IdentificationSheets } from './results/identification-sheets.js';
import { IdentificationPageView } from './results/identification-view.js';
import { OrderDemands } from './roadmaps/order-demands.js';
import { RoadmapBoardView } from './roadmaps/roadmap-board.js';
import { RoadmapOriginView } from './roadmaps/roadmap-origin.js';
import { TaskRoadmapView } from './roadmaps/task-roadmap.js';
import { SignedInPerson } from './session/signed-in-person.js';
import { SetupStateView } from './setup/setup-view.js';
import { SweepRunsView } from './setup/sweep-runs.js';
import { InvitationView } from './sign-in/invitation-view.js';
import { OpenSessions } from './sign-in/open-sessions.js';
import { OwnProfileView } from './sign-in/own-profile.js';
import { OwnTokens } from './sign-in/own-tokens.js';
import { PersonAccessView } from './sign-in/person-access.js';
import { SignInSettingsView } from './sign-in/sign-in-settings-view.js';
import { TokenHolder } from './sign-in/token-holder.js';
import { AcquaintanceSheet } from './tasks/acquaintance-sheet.js';
import { DateEffectView } from './tasks/date-effect.js';
import { DebtorsView } from './tasks/debtors.js';
import { ExtensionQueue } from './tasks/extension-queue.js';
import { LeadsView } from './tasks/leads.js';
import { MentionableView } from './tasks/mentionable.js';
import { MyDayView } from './tasks/my-day.js';
import { NoticeProofView } from './tasks/notice-proof.js';
import { ReceiversView } from './tasks/receivers.js';
import { SavedViews } from './tasks/saved-views.js';
import { TaskCalendarView } from './tasks/task-calendar.js';
import { TaskDetailView } from './tasks/task-detail.js';
import { TaskList } from './tasks/task-list.js';
import { TaskPlanProposalView } from './tasks/task-plan-proposal.js';
import { TaskSheet } from './tasks/task-sheet.js';
import { FailedJobs } from './undelivered/failed-jobs.js';
import { UndeliveredLetters } from './undelivered/undelivered-letters.js';
import { WebhooksView } from './webhooks/webhooks-view.js';

const VIEWS = [
  CalendarsView,
  PoliciesView,
  ClassRuleView,
  ClassChangesView,
  DateEffectView,
  DebtorsView,
  DirectoryExport,
  DirectoryView,
  ConsultationsView,
  HandoverView,
  OrganisationPageView,
  ImportView,
  ExtensionQueue,
  IncomingMailList,
  CampaignList,
  CampaignPageView,
  FormList,
  FormPageView,
  ScoreExport,
  ScoreFrameView,
  ScoreTable,
  ScoreTraceView,
  ScoresPageView,
  TaskCollectionView,
  CatalogueExport,
  CatalogueList,
  CataloguePageView,
  IndicatorPageView,
  BranchList,
  IdentificationPageView,
  IdentificationRunPageView,
  IdentificationSheets,
  LetterDetailView,
  LetterList,
  FailedJobs,
  UndeliveredLetters,
  LinkDetailView,
  OpenLinksView,
  LinkFileView,
  LinkHolder,
  MyDayView,
  MoveEffectView,
  NameCandidatesView,
  InvitationView,
  OpenSessions,
  OwnTokens,
  SavedViews,
  WebhooksView,
  CalendarFeedView,
  OwnFeedView,
  TokenHolder,
  SignInSettingsView,
  OrderAddressless,
  OrderChartView,
  OrderPromisesView,
  OrderDetailView,
  OrderDifferenceView,
  OrderDocumentView,
  OrderList,
  OrderPageView,
  OrderRehearsal,
  OrderRequisitesView,
  OrderSource,
  OrderMatrixView,
  OrderTableView,
  OrderTies,
  OrderDemands,
  RoadmapBoardView,
  RoadmapOriginView,
  TaskRoadmapView,
  OwnProfileView,
  PersonAccessView,
  PlanProposalView,
  AcquaintanceSheet,
  MentionableView,
  LeadsView,
  NoticeProofView,
  ReceiversView,
  ReviewHistoryView,
  RowReadingView,
  SetupStateView,
  SweepRunsView,
  SignedInPerson,
  StoredFileView,
  SubjectAccess,
  SubstitutionsView,
  TaskCalendarView,
  TaskDetailView,
  TaskPlanProposalView,
  TaskList,
  TaskSheet,
];

/** What people look at: read models that change nothing. */
@Module({ providers: VIEWS, exports: VIEWS })
export class ViewsModule {}
