export {
  type Audience,
  audienceOf,
  audiences,
  decideEditAccess,
  type FieldRule,
  fieldRules,
} from './access/field-rules.ts';
export {
  type AccessDecision,
  type Actor,
  decideAccess,
  isPerson,
  type Permission,
  type PermissionRule,
  permissions,
  type Role,
  roles,
} from './access/permissions.ts';
export { type Guidance, type Revealed, type RevealOptions, reveal, revealConversation } from './access/reveal.ts';
export {
  type SensitiveThread,
  type Sensitivity,
  type SensitivityBadge,
  type SensitivityStatement,
  sensitivityBadge,
  sensitivityHistory,
  sensitivityOf,
} from './access/sensitivity.ts';
export type { Change, ChangeEvent, CommitOutcome, Conflict, EventType, Precondition, Rows, Write } from './change/change.ts';
export { eventTypes } from './change/change.ts';
export { type InstructionsStatement, instructionsHistory, instructionsVersion } from './client/agent-instructions.ts';
export {
  type ConsentRecord,
  type ConsentSource,
  type ConsentStanding,
  type ConsentStatement,
  consentSources,
  consentStandings,
  mergeConsent,
  type Purpose,
  purposes,
  statementAfter,
} from './client/consent.ts';
export { type CheckedFields, checkFields, type FieldValues } from './client/custom-fields/check-patch.ts';
export { type CustomField, customFieldSchema, customFieldsSchema } from './client/custom-fields/definition.ts';
export { type Migrated, migrateFieldValue } from './client/custom-fields/migrate-value.ts';
export { parseFieldValue } from './client/custom-fields/parse-value.ts';
export { type CustomFieldType, customFieldTypes, type Money, type ValueType } from './client/custom-fields/types.ts';
export { type DocumentRecord, documentId } from './client/document.ts';
export { type GoldenRecord, resolve } from './client/golden-record.ts';
export { type Issue, type IssueInput, issueSchema } from './client/issue.ts';
export { clientLimits } from './client/limits.ts';
export { notEditable } from './client/not-editable.ts';
export { type Note, noteTextSchema } from './client/note.ts';
export {
  type Evidence,
  joinObservations,
  type Observation,
  type ObservedField,
  type ObservedValues,
  observationKey,
  type Source,
  sources,
  uniteObservations,
} from './client/observation.ts';
export { type ClientPatch, type ClientPatchInput, clientPatchSchema } from './client/patch.ts';
export {
  type AccountRecord,
  type ClientRecord,
  type DuplicateSuggestion,
  type HeldKey,
  type MergeEdge,
  type SuggestionStatus,
  suggestionId,
  suggestionStatuses,
} from './client/record.ts';
export {
  type Criterion,
  compareObservations,
  type SurvivorshipPolicy,
  survivorship,
  type Tier,
} from './client/survivorship.ts';
export { labelTags, survivingTag, type Tag, tagSchema } from './client/tag.ts';
export { archiveTag, availableTags, changeTag, mergeTags } from './client/tag-list.ts';
export { type Autonomy, autonomyLevels, leastAutonomy } from './conversation/autonomy.ts';
export { type Channel, channels } from './conversation/channel.ts';
export { type CommunicationPreferences, communicationPreferencesSchema } from './conversation/communication-preferences.ts';
export {
  type CustomTrigger,
  customTriggersSchema,
  type Escalation,
  escalationsOf,
  escalationTriggers,
} from './conversation/escalation.ts';
export {
  type EscalationStatistics,
  escalationStatistics,
  type Share,
  trainingRule,
} from './conversation/escalation-statistics.ts';
export {
  type ExtractionState,
  emptyExtractionState,
  extractionStateSchema,
  type QuestionTopic,
  questionTopics,
} from './conversation/extraction-state.ts';
export type {
  Finding,
  FindingField,
  FindingValues,
  Place,
  RejectedFinding,
  ValuedFinding,
  Verdict,
} from './conversation/finding.ts';
export { type Handover, mostHandovers, openHandover } from './conversation/handover.ts';
export { lexiconSentiment, type SentimentLexicon } from './conversation/lexicon-sentiment.ts';
export {
  type Message,
  type MessageInput,
  messageSchema,
  type Party,
  partySchema,
  type Turn,
  turnSchema,
} from './conversation/message.ts';
export {
  type Heartbeat,
  lastSeenAfter,
  type Presence,
  type PresenceAges,
  presenceAges,
  presenceAt,
} from './conversation/presence.ts';
export { type ConversationRecord, isOpen, type ManualLink, type MessageRecord } from './conversation/records.ts';
export {
  clientSentiment,
  conversationSentiment,
  type Mood,
  moods,
  type Sentiment,
  type SentimentScorer,
  sentimentOf,
} from './conversation/sentiment.ts';
export {
  type Decided,
  type EffectivePreferences,
  effectivePreferences,
  type ThreadOverrides,
} from './conversation/thread-overrides.ts';
export { blockingKeys } from './duplicates/blocking-keys.ts';
export { type PairClass, pairClasses } from './duplicates/classes.ts';
export type { Commonness } from './duplicates/commonness.ts';
export { comparePair, compareWithMany } from './duplicates/compare-pair.ts';
export type { DuplicateRecord } from './duplicates/duplicate-record.ts';
export type { DuplicatePair, DuplicateProgress, Duplicates } from './duplicates/duplicates.ts';
export { type FindDuplicatesOptions, findDuplicates, trainModel } from './duplicates/find-duplicates.ts';
export type { ClassWeights, DuplicateModel, KindModel } from './duplicates/model.ts';
export type { Contribution, DuplicateVerdict, PairComparison } from './duplicates/pair-comparison.ts';
export { searchDuplicates } from './duplicates/search-duplicates.ts';
export { type DuplicateLabel, tuneModel } from './duplicates/tune-model.ts';
export { type Extraction, extract } from './extraction/extract.ts';
export type { ExtractionOptions, NameEvidence } from './extraction/options.ts';
export { type MailKind, type MailTraits, type MailVerdict, recogniseAutomaticMail } from './identity/automatic-mail.ts';
export { type Company, companyMatchKey, compareCompanies, formatCompany, parseCompany } from './identity/company.ts';
export { comparePersonNames, type NameComparison } from './identity/compare-person-names.ts';
export { type Country, countries, parseCountry } from './identity/country.ts';
export {
  type DateOfBirth,
  type DateOfBirthOptions,
  type DateOrder,
  type ParsedDateOfBirth,
  parseDateOfBirth,
} from './identity/date-of-birth.ts';
export { type EmailAddress, formatEmail, parseEmail } from './identity/email.ts';
export { companyDomain } from './identity/email-company-domain.ts';
export { isFreeMailDomain } from './identity/email-free-mail.ts';
export { type Mailbox, parseMailbox } from './identity/email-mailbox.ts';
export { emailMatchKeys } from './identity/email-match-keys.ts';
export { type EmailNature, type EmailNatureKind, emailNature } from './identity/email-nature.ts';
export { formatPersonName, initialsOf, type PersonNameStyle } from './identity/format-person-name.ts';
export { formatPostalAddress, postalAddressKey } from './identity/format-postal-address.ts';
export {
  type ExternalId,
  parseChatSessionId,
  parseExternalId,
  parseInstagramUsername,
  parseWebId,
  parseWhatsAppId,
} from './identity/handle.ts';
export { type Language, languages, parseLanguage } from './identity/language.ts';
export { writeNameProperly } from './identity/name-case.ts';
export { type PersonName, type PersonNameOptions, parsePersonName } from './identity/person-name.ts';
export { formatPhone, type PhoneNumber, type PhoneOptions, parsePhone, phoneText } from './identity/phone.ts';
export { phoneMatchKeys } from './identity/phone-match-keys.ts';
export { type PostalAddress, type PostalAddressOptions, parsePostalAddress } from './identity/postal-address.ts';
export {
  type RoutingKey,
  type RoutingKeyKind,
  routingKey,
  routingKeyKind,
  routingKeyKinds,
  routingKeyValue,
} from './identity/routing-key.ts';
export { type EditDecision, type WayWithTakenKeys, waysWithTakenKeys } from './lifecycle/decide-edit.ts';
export type { SuggestedValue } from './lifecycle/decide-suggestion.ts';
export type { TakenKey } from './lifecycle/edit-keys.ts';
export { type Deciding, decideIngest, type IngestDecision } from './matching/decide-ingest.ts';
export { choosableFields, type FieldChoices } from './matching/field-choices.ts';
export { type Match, matchMessage } from './matching/match.ts';
export type { Controls, MergedControls, MergedField, MergePreview } from './matching/preview-merge.ts';
export { isSharedKey } from './matching/shared-keys.ts';
export { addressesOf, type ReachableClient } from './outreach/addresses.ts';
export { type Allowance, allowsNoMore, lesser, meet, type Sender, senders } from './outreach/allowance.ts';
export {
  type ChannelChoice,
  type ChannelOption,
  type ChannelRequest,
  chooseChannel,
} from './outreach/choose-channel.ts';
export { type ClientWhereabouts, type ClientZones, clientZones } from './outreach/client-zones.ts';
export { type ConsentWord, consentAfter, hasOptedOut, standingOf } from './outreach/consent/consent-after.ts';
export { type ConsentSignal, type ConsentWordsContext, recogniseConsentWords } from './outreach/consent/consent-words.ts';
export { type ConsentChannel, consentChannels } from './outreach/data/consent-channels.ts';
export { type ConsentPhrases, consentPhrases } from './outreach/data/consent-phrases.ts';
export { type ConsentWords, consentWords } from './outreach/data/consent-words.ts';
export { type ReplyWindow, replyWindows } from './outreach/data/reply-windows.ts';
export { type RecipientHours, type SolicitationRule, solicitationRules } from './outreach/data/solicitation-rules.ts';
export { type AutonomyDecision, type AutonomyQuestion, decideAutonomy } from './outreach/decide-autonomy.ts';
export { decideOutreach, type OutreachDecision, type OutreachReason } from './outreach/decide-outreach.ts';
export { type Cap, defaultOutreachPolicy, type OutreachPolicy, outreachPolicySchema } from './outreach/policy.ts';
export type { Limit, Restriction } from './outreach/restriction.ts';
export { outreachRestrictions } from './outreach/restrictions/index.ts';
export type {
  Draft,
  OutreachClient,
  OutreachRequest,
  OutreachThread,
  SentMessage,
  Situation,
} from './outreach/situation.ts';
export { type AccentContrast, accentContrast, contrastRatio } from './portal/contrast.ts';
export { decidePortalEdit } from './portal/edit.ts';
export { type FilledForm, fillForm } from './portal/form.ts';
export { type MigratedPortalSettings, migratePortalSettings } from './portal/migrate.ts';
export {
  type PortalAccess,
  type PortalForm,
  type PortalSettings,
  type PortalSettingsInput,
  portalAccesses,
  portalSettingsSchema,
} from './portal/settings.ts';
export {
  type PortalIssue,
  type PortalIssueField,
  type PortalPreview,
  type PortalShell,
  type PortalView,
  type PortalVisit,
  portalView,
  previewPortal,
  statusLabel,
} from './portal/view.ts';
export type {
  ClientBundle,
  ClientCounts,
  ClientStore,
  ClientsRequest,
  DocumentsRequest,
  FindRequest,
  Found,
  Happening,
  Holder,
  MessagesRequest,
  Neighbours,
  Page,
  PageRequest,
  StoreCapabilities,
  StoredEvent,
  TimelinePage,
  TimelineRequest,
} from './ports/client-store.ts';
export type { Clock, Ids, Timeouts } from './ports/clock.ts';
export type { LanguageModel, ModelOutcome, ModelRequest } from './ports/language-model.ts';
export type { MessageSource } from './ports/message-source.ts';
export type { ConversationCredentials, CredentialSubject, PresencePorts, PresenceTracker } from './ports/presence.ts';
export { type Artefact, artefactKey } from './profile/ai/artefact.ts';
export type { ConversationArtefacts } from './profile/ai/conversation-readings.ts';
export { guidancePart } from './profile/ai/guidance.ts';
export {
  boundReadings,
  estimateTokens,
  type Manifest,
  type Reading,
  type ReadingSource,
} from './profile/ai/readings.ts';
export { type Basis, type Present, refreshReasons } from './profile/ai/refresh.ts';
export {
  type AiSettings,
  type AiTaskName,
  aiSettingsSchema,
  type TaskSettings,
  taskSettingsSchema,
} from './profile/ai/settings.ts';
export { type CitedStatements, citedStatements, type Statement } from './profile/ai/statements.ts';
export type { AiTask, TaskResult } from './profile/ai/task.ts';
export { type ClientInsights, clientProfileTask } from './profile/ai/tasks/client-profile.ts';
export { type ClientRundown, clientRundownTask } from './profile/ai/tasks/client-rundown.ts';
export { type ConversationMood, conversationMoodTask, type Topic } from './profile/ai/tasks/conversation-mood.ts';
export { type ConversationSummary, conversationSummaryTask } from './profile/ai/tasks/conversation-summary.ts';
export { type FieldProposal, type FieldProposals, fieldSuggestionsTask } from './profile/ai/tasks/field-suggestions.ts';
export { aiTasks } from './profile/ai/tasks/index.ts';
export { type Avatar, avatarOf } from './profile/avatar.ts';
export { type CardField, profileCard } from './profile/card.ts';
export { type Client, type ClientViewContext, clientView } from './profile/client.ts';
export { type ConversationRow, type ConversationTime, conversationRow } from './profile/conversation-row.ts';
export { type CustomFieldView, customFieldViews } from './profile/custom-field-views.ts';
export { type ClientHeader, clientHeader } from './profile/header.ts';
export { clientLabel, type LabelContext } from './profile/label.ts';
export { type NoteDay, type NoteView, type NoteViewer, noteDays } from './profile/note-days.ts';
export { type PlatformLink, platformLinks } from './profile/platforms.ts';
export { type ClientRow, type ClientRowContext, type ClientWork, clientRow } from './profile/row.ts';
export type { TimelineEntry, TimelineSource } from './profile/timeline.ts';
export type { AccountProfile } from './service/account-profile.ts';
export { type AccountInput, accountInputSchema } from './service/accounts.ts';
export { askModel, type ModelAnswer } from './service/ask-model.ts';
export {
  type Clientele,
  type ClienteleOptions,
  createClientele,
  type Workspace,
  type WorkspaceOptions,
} from './service/clientele.ts';
export type { Restored } from './service/clients.ts';
export type { ConsentInput } from './service/consent.ts';
export type { DuplicatesFollowed, DuplicatesRefreshed, LearnDuplicatesOptions } from './service/duplicates.ts';
export type { FieldProblem } from './service/field-problems.ts';
export type { PageOptions } from './service/find.ts';
export type { IngestOutcome } from './service/ingest.ts';
export type { IngestManyOptions, IngestStep } from './service/ingest-many.ts';
export type { MergeProspect } from './service/merge.ts';
export type { Reaching, Sending, ThreadQuestion } from './service/outreach.ts';
export type { PortalOptions } from './service/portal.ts';
export type { HeartbeatInput, HeartbeatOutcome } from './service/presence.ts';
export type { ClientProfile, Escalations, EscalationsOptions } from './service/profile.ts';
export type { MergeInput } from './service/read-merge.ts';
export { glanceAt, type ReadMessage, readMessage } from './service/read-message.ts';
export type { Rebuilt } from './service/rebuild.ts';
export { parseSettings, type TenantSettings, type TenantSettingsInput } from './service/settings.ts';
export type { DuplicateReview } from './service/suggestions.ts';
export type { Insights } from './service/tasks/insights.ts';
export type { AiPorts } from './service/tasks/ports.ts';
export type { RefreshOptions } from './service/tasks/refresh-conversation.ts';
export type { TaskOutcome } from './service/tasks/run-task.ts';
export type { HandoverInput, OverridesInput } from './service/threads.ts';
export type { Unmerged } from './service/unmerge.ts';
export type { EditOptions } from './service/write-client.ts';
export { ClienteleError, type ErrorCode, type ErrorContext, errorCodes } from './shared/errors.ts';
export { type Instant, parseInstant } from './shared/instant.ts';
export { canonicalJson, digest, type Json } from './shared/json.ts';
export {
  type Prompt,
  type PromptLimits,
  type PromptPart,
  type PromptPartKind,
  promptMessages,
  promptPartKinds,
} from './shared/prompt.ts';
export type { Parsed, Reason, Span } from './shared/reason.ts';
export type { Given } from './shared/schema.ts';
export { graphemeLength } from './shared/text.ts';
export {
  type ContactException,
  type ContactHours,
  type ContactSchedule,
  type ContactWindow,
  contactScheduleSchema,
  type Weekday,
  weekdays,
} from './time/contact-schedule.ts';
export { describeSchedule, type ScheduleWords } from './time/describe-schedule.ts';
export { type Disambiguation, isTimeZone, localToInstant, offsetAt } from './time/local-time.ts';
export {
  isOpenAt,
  isOpenInAll,
  nextClosing,
  nextClosingInAll,
  nextOpening,
  nextOpeningInAll,
  type Opening,
  openings,
} from './time/openings.ts';
export { countryZones, phoneZones } from './time/place-zones.ts';
