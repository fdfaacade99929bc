import type { components } from '@contract';

type Schemas = components['schemas'];

export type Session = Schemas['SessionDto'];
export type Permission = Schemas['Permission'];
export type Role = Schemas['Role'];

export type IncomingMail = Schemas['IncomingMailDto'];

export type OrderSummary = Schemas['OrderSummaryDto'];
export type OrderDetail = Schemas['OrderDetailDto'];
export type OrderMatrix = Schemas['OrderMatrixDto'];
export type OrderTable = Schemas['OrderTableDto'];
export type RoadmapBoard = Schemas['RoadmapBoardDto'];
export type RoadmapOfBody = Schemas['RoadmapOfBodyDto'];
export type RoadmapDemands = Schemas['RoadmapDemandsDto'];
export type RoadmapDemand = Schemas['RoadmapDemandDto'];
export type RoadmapsWith = Schemas['RoadmapsWith'];
export type RoadmapOrigin = Schemas['RoadmapOriginDto'];
export type OriginRow = Schemas['OriginRowDto'];
export type RoadmapOfTask = Schemas['RoadmapOfTaskDto'];
export type OpenedRoadmap = Schemas['OpenedRoadmapDto'];
export type OrderTableRow = Schemas['OrderTableRowDto'];
export type OrderChart = Schemas['OrderChartDto'];
export type OrderPromises = Schemas['OrderPromisesDto'];
export type ChartRow = Schemas['ChartRowDto'];
export type ChartSpan = Schemas['ChartSpanDto'];
export type OrderState = Schemas['OrderState'];
export type ReceivedOrder = Schemas['ReceivedOrderDto'];
export type ReviewHistory = Schemas['ReviewHistoryDto'];
export type Item = Schemas['ItemDetailDto'];
export type ItemTask = Schemas['ItemTaskDto'];
export type ItemKind = Schemas['ItemKind'];
export type SourceBlock = Schemas['SourceBlockDto'];
export type SourceCell = Schemas['SourceCellDto'];
export type NameCandidate = Schemas['NameCandidateDto'];
export type OrderDifference = Schemas['OrderDifferenceDto'];
export type ProposedDate = Schemas['ProposedDateDto'];
export type TaskPlanProposal = Schemas['TaskPlanProposalDto'];
export type OrderRequisites = Schemas['OrderRequisitesDto'];
export type CorrectRequisites = Schemas['CorrectRequisitesDto'];
export type RequisitesEffect = Schemas['RequisitesEffectDto'];
export type RowReading = Schemas['RowReadingDto'];
export type ScheduleText = Schemas['ScheduleTextDto'];
export type WarningText = Schemas['WarningTextDto'];
export type ConfirmedOrder = Schemas['ConfirmedOrderDto'];
export type Rehearsal = Schemas['RehearsalDto'];

export type Directory = Schemas['DirectoryDto'];
export type Organisation = Schemas['OrganisationDto'];
export type OrganisationKind = Schemas['OrganisationKind'];
export type DirectoryImport = Schemas['DirectoryImportDto'];
export type ImportLine = Schemas['ImportLineDto'];
export type ReceivedImport = Schemas['ReceivedImportDto'];
export type Person = Schemas['PersonDto'];
export type OrganisationPage = Schemas['OrganisationPageDto'];
export type Post = Schemas['PostDto'];
export type Member = Schemas['MemberDto'];
export type TermCapacity = Schemas['TermCapacity'];
export type TermElsewhere = Schemas['TermElsewhereDto'];
export type CollegialBody = Schemas['CollegialBodyDto'];
export type Handover = Schemas['HandoverDto'];
export type HandoverOf = Schemas['HandoverOfDto'];
export type NewPerson = Schemas['AddPersonDto'];
export type NewOrganisation = Schemas['AddOrganisationDto'];

export type TaskPage = Schemas['TaskListDto'];
export type TaskRow = Schemas['TaskRowDto'];
export type TaskDetail = Schemas['TaskDetailDto'];
export type TaskState = Schemas['TaskState'];
export type Command = Schemas['Command'];
export type BulkCommand = Schemas['BulkCommand'];
export type ClosingDemand = Schemas['ClosingDemandDto'];
export type Consultation = Schemas['ConsultationDto'];
export type ConsultationRegister = Schemas['ConsultationRegisterDto'];
export type OfferedConsultation = Schemas['OfferedConsultationDto'];
export type Comment = Schemas['CommentDto'];
export type Mentionable = Schemas['MentionableDto'];
export type Acquaintance = Schemas['AcquaintanceDto'];
export type Receiver = Schemas['ReceiverDto'];
export type Extension = Schemas['ExtensionDto'];
export type MovedRow = Schemas['MovedRowDto'];
export type WaitingExtension = Schemas['WaitingExtensionDto'];
export type Report = Schemas['ReportDto'];
export type Reminder = Schemas['ReminderRowDto'];
export type NoticeProof = Schemas['NoticeProofDto'];
export type Notice = Schemas['NoticeDto'];

export type Day = Schemas['DayDto'];
export type DayBlock = Schemas['DayBlockDto'];
export type DayTask = Schemas['DayTaskDto'];

export type TaskCalendarDay = Schemas['TaskCalendarDayDto'];

export type Debtors = Schemas['DebtorsDto'];
export type Debtor = Schemas['DebtorDto'];

export type BranchSubstitution = Schemas['BranchSubstitutionDto'];
export type DeputyCandidate = Schemas['DeputyCandidateDto'];

export type LetterRow = Schemas['LetterRowDto'];
export type LetterDetail = Schemas['LetterDetailDto'];
export type LetterState = Schemas['LetterState'];
export type LetterCounts = Schemas['LetterCountsDto'];

export type Instance = Schemas['Instance'];
export type Sample = Schemas['SampleDto'];
export type SampleClock = Schemas['SampleClockDto'];

export type Calendar = Schemas['CalendarDto'];
export type Settings = Schemas['CalendarSettingsDto'];
export type CalendarEffect = Schemas['CalendarEffectDto'];
export type ProfileOfDeadlines = Schemas['DeadlineProfileDto'];
export type ScheduleKind = Schemas['ScheduleKind'];
export type ReminderPolicy = Schemas['ReminderPolicyDto'];
export type PolicyOfKind = Schemas['PolicyOfKindDto'];
export type LettersOfRung = Schemas['LettersOfRungDto'];
export type Addressee = Schemas['Addressee'];

export type Setup = Schemas['SetupDto'];
export type SetupStep = Schemas['SetupStep'];
export type TestLetter = Schemas['TestLetterDto'];

export type ClassRule = Schemas['ClassRuleDto'];
export type ClassMember = Schemas['ClassMemberDto'];
export type MemberKind = Schemas['MemberKind'];
export type ClassChange = Schemas['ClassChangeDto'];
export type ClassChangeDetail = Schemas['ClassChangeDetailDto'];
export type ClassChangeLine = Schemas['ClassChangeLineDto'];

export type OrderTies = Schemas['OrderTiesDto'];
export type RowTies = Schemas['RowTiesDto'];
export type TiedRow = Schemas['TiedRowDto'];
export type TouchedRow = Schemas['TouchedRowDto'];

export type FamilyStep = Schemas['FamilyStepDto'];

export type LinkView = Schemas['LinkViewDto'];

export type Profile = Schemas['OwnProfileDto'];
export type OpenSession = Schemas['OpenSessionDto'];
export type PersonAccess = Schemas['PersonAccessDto'];
export type Invitation = Schemas['InvitationDto'];
export type SignInSettings = Schemas['SignInSettingsDto'];

export type SavedView = Schemas['SavedViewDto'];
export type UndeliveredLetter = Schemas['UndeliveredLetterDto'];
export type ReplayedLetter = Schemas['ReplayedLetterDto'];
export type FailedJob = Schemas['FailedJobDto'];
export type SweepRun = Schemas['SweepRunDto'];
export type OpenLinks = Schemas['OpenLinksDto'];
export type Token = Schemas['TokenDto'];
export type NewToken = Schemas['NewTokenDto'];
export type Webhook = Schemas['WebhookDto'];
export type WebhookEvent = Schemas['WebhookEvent'];
export type WebhookDelivery = Schemas['DeliveryDto'];

export type CatalogueSummary = Schemas['CatalogueSummaryDto'];
export type Catalogue = Schemas['CatalogueDto'];
export type CatalogueVersion = Schemas['CatalogueVersionDto'];
export type IndicatorRow = Schemas['IndicatorRowDto'];
export type Indicator = Schemas['IndicatorDto'];
export type DefinitionOfIndicator = Schemas['IndicatorDefinitionDto'];
export type ScaleHole = Schemas['ScaleHoleDto'];
export type BroughtIndicators = Schemas['BroughtIndicatorsDto'];

export type Campaign = Schemas['CampaignDto'];
export type CampaignSummary = Schemas['CampaignSummaryDto'];
export type CampaignForm = Schemas['CampaignFormDto'];
export type CampaignFormField = Schemas['FormFieldDto'];
export type FormEntry = Schemas['EntryDto'];
export type FormFilter = Schemas['FormFilter'];
export type FormRow = Schemas['FormRowDto'];
export type IndicatorRun = Schemas['IndicatorRunDto'];
export type MissingReason = Schemas['MissingReason'];
export type TaskCollection = Schemas['TaskCollectionDto'];
export type Timeliness = Schemas['Timeliness'];
export type Identification = Schemas['IdentificationDto'];
export type IdentificationRule = Schemas['IdentificationRuleDto'];
export type IdentificationRunSummary = Schemas['IdentificationRunSummaryDto'];
export type IdentificationRun = Schemas['IdentificationRunDto'];
export type Finding = Schemas['FindingDto'];
export type ListDifference = Schemas['ListDifferenceDto'];
export type BroughtResults = Schemas['BroughtResultsDto'];
export type ResultColumn = Schemas['ResultColumnDto'];
export type ResultLine = Schemas['ResultLineDto'];
export type ResultAnswer = Schemas['ResultAnswerDto'];
export type ScoreFrame = Schemas['ScoreFrameDto'];
export type ScoreTableRow = Schemas['ScoreTableRowDto'];
export type OrganisationScores = Schemas['ScoresDto'];
export type ScoreTrace = Schemas['ScoreTraceDto'];
