import type { Type } from '@nestjs/common';
import { CalendarsController } from './calendars/calendars.controller.js';
import { OrderProfileController } from './calendars/order-profile.controller.js';
import { ReminderPoliciesController } from './calendars/reminder-policies.controller.js';
import { CampaignFormsController } from './campaigns/campaign-forms.controller.js';
import { CampaignScoresController } from './campaigns/campaign-scores.controller.js';
import { CampaignsController } from './campaigns/campaigns.controller.js';
import { TaskCampaignController } from './campaigns/task-campaign.controller.js';
import { ClassChangesController } from './class-changes/class-changes.controller.js';
import { ClassRuleController } from './directory/class-rule.controller.js';
import { DirectoryController } from './directory/directory.controller.js';
import { DirectoryFilesController } from './directory/directory-files.controller.js';
import { MembersController } from './directory/members.controller.js';
import { PostsController } from './directory/posts.controller.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { FilesController } from './files/files.controller.js';
import { HealthController } from './health/health.controller.js';
import { IncomingMailController } from './incoming-mail/incoming-mail.controller.js';
import { MailWebhookController } from './incoming-mail/mail-webhook.controller.js';
import { CatalogueFilesController } from './indicators/catalogue-files.controller.js';
import { IndicatorCataloguesController } from './indicators/indicator-catalogues.controller.js';
import { LettersController } from './letters/letters.controller.js';
import { UnsubscribeController } from './letters/unsubscribe.controller.js';
import { LinkCommentsController } from './links/link-comments.controller.js';
import { LinkConsultationsController } from './links/link-consultations.controller.js';
import { LinkExtensionsController } from './links/link-extensions.controller.js';
import { LinkOpeningController } from './links/link-opening.controller.js';
import { LinkPartsController } from './links/link-parts.controller.js';
import { LinkPlansController } from './links/link-plans.controller.js';
import { LinkRedirectController } from './links/link-redirect.controller.js';
import { LinksController } from './links/links.controller.js';
import { LinksOfPersonController, OwnLinksController } from './links/open-links.controller.js';
import { AcquaintanceController } from './orders/acquaintance.controller.js';
import { OrderTableController } from './orders/order-table.controller.js';
import { OrdersController } from './orders/orders.controller.js';
import { RowTiesController } from './orders/row-ties.controller.js';
import { HandoverController } from './people/handover.controller.js';
import { InvitationsController } from './people/invitations.controller.js';
import { PersonAccessController } from './people/person-access.controller.js';
import {
  BranchSubstitutionsController,
  OwnSubstitutionsController,
  SubstitutionsController,
} from './people/substitutions.controller.js';
import { CalendarFeedController } from './profile/calendar-feed.controller.js';
import { ProfileController } from './profile/profile.controller.js';
import { SavedViewsController } from './profile/saved-views.controller.js';
import { SecondFactorController } from './profile/second-factor.controller.js';
import { TokensController } from './profile/tokens.controller.js';
import { IdentificationController } from './results/identification.controller.js';
import { AcceptanceController } from './review/acceptance.controller.js';
import { EditionsController } from './review/editions.controller.js';
import { NamesController } from './review/names.controller.js';
import { RequisitesController } from './review/requisites.controller.js';
import { ReviewController } from './review/review.controller.js';
import { RoadmapOriginController } from './roadmaps/roadmap-origin.controller.js';
import { RoadmapsController } from './roadmaps/roadmaps.controller.js';
import { TaskRoadmapController } from './roadmaps/task-roadmap.controller.js';
import { SampleController } from './sample/sample.controller.js';
import { SampleClockController } from './sample/sample-clock.controller.js';
import { ProviderController } from './session/provider.controller.js';
import { SecondStepController } from './session/second-step.controller.js';
import { SessionController } from './session/session.controller.js';
import { SetupController } from './setup/setup.controller.js';
import { SignInSettingsController } from './setup/sign-in-settings.controller.js';
import { SweepRunsController } from './setup/sweep-runs.controller.js';
import { BulkController } from './tasks/bulk.controller.js';
import { CommentsController } from './tasks/comments.controller.js';
import { ConsultationsController } from './tasks/consultations.controller.js';
import { DayController } from './tasks/day.controller.js';
import { DebtorsController } from './tasks/debtors.controller.js';
import { ExtensionQueueController } from './tasks/extension-queue.controller.js';
import { ExtensionsController } from './tasks/extensions.controller.js';
import { HandOnController } from './tasks/hand-on.controller.js';
import { NoticesController } from './tasks/notices.controller.js';
import { RedirectController } from './tasks/redirect.controller.js';
import { ResolutionsController } from './tasks/resolutions.controller.js';
import { TaskCalendarController } from './tasks/task-calendar.controller.js';
import { TaskConsultationsController } from './tasks/task-consultations.controller.js';
import { TaskControlController } from './tasks/task-control.controller.js';
import { TaskFileController } from './tasks/task-file.controller.js';
import { TaskPlanController } from './tasks/task-plan.controller.js';
import { TasksController } from './tasks/tasks.controller.js';
import { UndeliveredController } from './undelivered/undelivered.controller.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';

/** Every door of the HTTP interface; the contract is described from this list, and the access test walks it. */
export const controllers: Type[] = [
  HealthController,
  SessionController,
  SecondStepController,
  ProviderController,
  ProfileController,
  SecondFactorController,
  SavedViewsController,
  TokensController,
  OwnLinksController,
  CalendarFeedController,
  FeedsController,
  WebhooksController,
  PersonAccessController,
  LinksOfPersonController,
  OwnSubstitutionsController,
  SubstitutionsController,
  BranchSubstitutionsController,
  HandoverController,
  InvitationsController,
  OrdersController,
  OrderTableController,
  RowTiesController,
  RoadmapsController,
  RoadmapOriginController,
  TaskRoadmapController,
  AcceptanceController,
  RequisitesController,
  ReviewController,
  NamesController,
  EditionsController,
  DirectoryController,
  ClassRuleController,
  ClassChangesController,
  MembersController,
  PostsController,
  DirectoryFilesController,
  CalendarsController,
  ReminderPoliciesController,
  OrderProfileController,
  TaskConsultationsController,
  TasksController,
  NoticesController,
  BulkController,
  ResolutionsController,
  TaskCalendarController,
  TaskFileController,
  DebtorsController,
  TaskControlController,
  TaskPlanController,
  ConsultationsController,
  ExtensionQueueController,
  ExtensionsController,
  AcquaintanceController,
  CommentsController,
  HandOnController,
  RedirectController,
  DayController,
  FilesController,
  IncomingMailController,
  MailWebhookController,
  LettersController,
  UnsubscribeController,
  UndeliveredController,
  LinksController,
  LinkOpeningController,
  LinkConsultationsController,
  LinkExtensionsController,
  LinkCommentsController,
  LinkPartsController,
  LinkPlansController,
  LinkRedirectController,
  SetupController,
  SignInSettingsController,
  SweepRunsController,
  SampleController,
  SampleClockController,
  IndicatorCataloguesController,
  IdentificationController,
  CatalogueFilesController,
  TaskCampaignController,
  CampaignScoresController,
  CampaignsController,
  CampaignFormsController,
];
