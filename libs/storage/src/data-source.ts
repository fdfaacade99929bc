import { migrations } from '@migrations';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { ActionLinkEntity } from './access/action-link.entity.js';
import { AuditEventEntity } from './access/audit-event.entity.js';
import { CalendarFeedEntity } from './access/calendar-feed.entity.js';
import { PersonalTokenEntity } from './access/personal-token.entity.js';
import { SavedViewEntity } from './access/saved-view.entity.js';
import { SignInLinkEntity } from './access/sign-in-link.entity.js';
import { CalendarSettingEntity } from './calendars/calendar-setting.entity.js';
import { DeadlineProfileEntity } from './calendars/deadline-profile.entity.js';
import { ReminderPolicyEntity } from './calendars/reminder-policy.entity.js';
import { CampaignFormEntity } from './campaigns/campaign-form.entity.js';
import { MonitoringCampaignEntity } from './campaigns/monitoring-campaign.entity.js';
import { DatabaseClient } from './database-client.js';
import { AppointmentEntity } from './directory/appointment.entity.js';
import { DirectoryAliasEntity } from './directory/directory-alias.entity.js';
import { DirectoryImportEntity } from './directory/directory-import.entity.js';
import { HandoverEntity } from './directory/handover.entity.js';
import { OrganisationEntity } from './directory/organisation.entity.js';
import { PersonEntity } from './directory/person.entity.js';
import { SubstitutionEntity } from './directory/substitution.entity.js';
import { IncomingMailEntity } from './incoming-mail/incoming-mail.entity.js';
import { CatalogueVersionEntity } from './indicators/catalogue-version.entity.js';
import { IndicatorCatalogueEntity } from './indicators/indicator-catalogue.entity.js';
import { IndicatorRulingEntity } from './indicators/indicator-ruling.entity.js';
import { LetterEntity } from './letters/letter.entity.js';
import { MailboxLetterEntity } from './letters/mailbox-letter.entity.js';
import { ReminderEntity } from './letters/reminder.entity.js';
import { AttachedPlanEntity } from './orders/attached-plan.entity.js';
import { ChildRoadmapEntity } from './orders/child-roadmap.entity.js';
import { InheritedRowEntity } from './orders/inherited-row.entity.js';
import { OrderDocumentEntity } from './orders/order-document.entity.js';
import { OrderEditionEntity } from './orders/order-edition.entity.js';
import { ReviewStepEntity } from './orders/review-step.entity.js';
import { RoadmapDemandEntity } from './orders/roadmap-demand.entity.js';
import { RoadmapItemEntity } from './orders/roadmap-item.entity.js';
import { StoredFileEntity } from './orders/stored-file.entity.js';
import { RepeatingDataSource } from './repeating-data-source.js';
import { IdentificationRuleEntity } from './results/identification-rule.entity.js';
import { IdentificationRunEntity } from './results/identification-run.entity.js';
import { ResultImportEntity } from './results/result-import.entity.js';
import { CredentialEntity } from './sign-in/credential.entity.js';
import { InvitationEntity } from './sign-in/invitation.entity.js';
import { ProviderIdentityEntity } from './sign-in/provider-identity.entity.js';
import { RecoveryCodeEntity } from './sign-in/recovery-code.entity.js';
import { SecondFactorEntity } from './sign-in/second-factor.entity.js';
import { SignInSettingEntity } from './sign-in/sign-in-setting.entity.js';
import { SnakeNamingStrategy } from './snake-naming-strategy.js';
import { AcknowledgementEntity } from './tasks/acknowledgement.entity.js';
import { ClassChangeEntity } from './tasks/class-change.entity.js';
import { ConsultationEntity } from './tasks/consultation.entity.js';
import { ExtensionRequestEntity } from './tasks/extension-request.entity.js';
import { ReportEntity } from './tasks/report.entity.js';
import { TaskEntity } from './tasks/task.entity.js';
import { TaskCommentEntity } from './tasks/task-comment.entity.js';
import { TaskHistoryEntity } from './tasks/task-history.entity.js';
import { TaskParticipantEntity } from './tasks/task-participant.entity.js';
import { WebhookEntity } from './webhooks/webhook.entity.js';

// A calendar date stays the text PostgreSQL sends; the driver's default would make it an instant at local midnight.
const DATE_TYPE = 1082;
pg.types.setTypeParser(DATE_TYPE, (text) => text);

const entities = [
  ActionLinkEntity,
  AppointmentEntity,
  AttachedPlanEntity,
  AuditEventEntity,
  CalendarSettingEntity,
  MonitoringCampaignEntity,
  CampaignFormEntity,
  CredentialEntity,
  ProviderIdentityEntity,
  SignInSettingEntity,
  SecondFactorEntity,
  RecoveryCodeEntity,
  InvitationEntity,
  DeadlineProfileEntity,
  ReminderPolicyEntity,
  DirectoryAliasEntity,
  ClassChangeEntity,
  ConsultationEntity,
  DirectoryImportEntity,
  ExtensionRequestEntity,
  HandoverEntity,
  IncomingMailEntity,
  IndicatorCatalogueEntity,
  CatalogueVersionEntity,
  IndicatorRulingEntity,
  ResultImportEntity,
  IdentificationRuleEntity,
  IdentificationRunEntity,
  LetterEntity,
  PersonalTokenEntity,
  SavedViewEntity,
  WebhookEntity,
  CalendarFeedEntity,
  MailboxLetterEntity,
  OrderDocumentEntity,
  OrganisationEntity,
  PersonEntity,
  ReminderEntity,
  ReportEntity,
  OrderEditionEntity,
  ReviewStepEntity,
  RoadmapItemEntity,
  RoadmapDemandEntity,
  ChildRoadmapEntity,
  InheritedRowEntity,
  SignInLinkEntity,
  StoredFileEntity,
  SubstitutionEntity,
  TaskEntity,
  TaskCommentEntity,
  AcknowledgementEntity,
  TaskHistoryEntity,
  TaskParticipantEntity,
];

interface SourceOptions {
  readonly poolSize?: number;
  readonly applicationName?: string;
  /** Told of each transaction that lost a race and is made again. */
  readonly onLostRace?: (error: Error) => void;
}

/** A pool on the application's database. The schema comes from the migrations alone. */
export function createDataSource(
  url: string,
  { poolSize = 10, applicationName = 'vekha', onLostRace = () => {} }: SourceOptions = {},
): DataSource {
  return new RepeatingDataSource(
    {
      type: 'postgres',
      url,
      entities,
      migrations,
      migrationsTableName: 'migration',
      namingStrategy: new SnakeNamingStrategy(),
      synchronize: false,
      poolSize,
      applicationName,
      // Pages are found by indexes and cut off early; compiling such a statement costs more than all of it.
      extra: { options: '-c jit=off', Client: DatabaseClient },
    },
    onLostRace,
  );
}
