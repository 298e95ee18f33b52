export type Account =
  | 'ASKED'
  | 'COMMITTED'
  | 'COUNCIL'
  | 'FREE'
  | 'OTHER_POT'
  | 'PAID'
  | 'RESERVED'
  | 'WISH';

export type ActivityKind =
  | 'ACTIVITY'
  | 'WALK_IN'
  | 'WORKS';

export type ActivityState =
  | 'AWAITING'
  | 'CANCELLED'
  | 'PLANNED';

export type ApplicationDemand =
  | 'asked'
  | 'balance'
  | 'checklist'
  | 'contact'
  | 'earlier'
  | 'earlierAccounted'
  | 'permits'
  | 'permitsWhich'
  | 'planTexts'
  | 'private'
  | 'reaches'
  | 'serves'
  | 'upkeep';

export type ApplicationPart =
  | 'COFINANCING'
  | 'CONTACT'
  | 'COSTS'
  | 'CRITERIA'
  | 'EARLIER'
  | 'PERMITS'
  | 'PLAN'
  | 'UPKEEP';

export type AskablePart =
  | 'COFINANCING'
  | 'CONTACT'
  | 'COSTS'
  | 'CRITERIA'
  | 'EARLIER'
  | 'PERMITS'
  | 'PLAN'
  | 'PRIVATE'
  | 'UPKEEP';

export type AuditedAct =
  | 'AccountErased'
  | 'AccountSettled'
  | 'ActivityCancelled'
  | 'ActivityChanged'
  | 'ActivityPosted'
  | 'ApplicantChanged'
  | 'BackingWithdrawn'
  | 'BookingCorrected'
  | 'BuurtdealDrafted'
  | 'BuurtdealSigned'
  | 'CaseReopened'
  | 'ClockExtended'
  | 'CommentHidden'
  | 'CompletionAsked'
  | 'ConcernHidden'
  | 'ContactConfirmed'
  | 'CriterionAnswered'
  | 'DeadLettersRetried'
  | 'DecisionEscalated'
  | 'DecisionObjected'
  | 'DecisionObjectionSettled'
  | 'DoorListRead'
  | 'DossierCompleted'
  | 'DossierFetched'
  | 'DossierReopened'
  | 'DossierTaken'
  | 'DraagvlakExtended'
  | 'DraagvlakOpened'
  | 'EmailChangeAsked'
  | 'EmailChanged'
  | 'ErasureAsked'
  | 'ExportAsked'
  | 'ExportFetched'
  | 'FeedFollowed'
  | 'FeedStopped'
  | 'ForwardingRetried'
  | 'GroupChanged'
  | 'GroupEnded'
  | 'GroupFileRemoved'
  | 'GroupStarted'
  | 'GroupsMerged'
  | 'HandGiven'
  | 'HandgeldSpent'
  | 'IdentityLinked'
  | 'InitiativeAccounted'
  | 'InitiativeAmended'
  | 'InitiativeBacked'
  | 'InitiativeDecided'
  | 'InitiativeHandedIn'
  | 'InitiativePaid'
  | 'InitiativeStarted'
  | 'InitiativeTakenUp'
  | 'InitiativeWithdrawn'
  | 'InitiativesMerged'
  | 'InstalmentApproved'
  | 'InvitationMade'
  | 'LetterAsked'
  | 'LettersDownloaded'
  | 'LettersMade'
  | 'LettersSent'
  | 'MaintainerInvited'
  | 'MandateLaidDown'
  | 'MeasureObjectionDecided'
  | 'MeasureTaken'
  | 'MeasureUndone'
  | 'MemberAdmitted'
  | 'MergerAsked'
  | 'MergerDeclined'
  | 'MoneyDecided'
  | 'MoneyProposed'
  | 'NewsletterResumed'
  | 'NewsletterSent'
  | 'NewsletterStopped'
  | 'ObjectionDecided'
  | 'OrganisationChanged'
  | 'OrganisationTrusted'
  | 'OverrunAnswered'
  | 'OverrunTakenUp'
  | 'PaperAccountMade'
  | 'PaperCodeRenewed'
  | 'PaperCodeUsed'
  | 'PaymentRunFetched'
  | 'PaymentRunMade'
  | 'PaymentRunSent'
  | 'PaymentRunSettled'
  | 'PaymentScheduled'
  | 'PrivateRead'
  | 'ReportsDismissed'
  | 'ResidenceDeclared'
  | 'ResidenceProven'
  | 'ReturnReceived'
  | 'RoleEnded'
  | 'RoleGranted'
  | 'SessionEnded'
  | 'SignedIn'
  | 'SpokeForGroup'
  | 'StandInEnded'
  | 'StandInLaidDown'
  | 'StepRecorded'
  | 'StewardEnded'
  | 'StewardLeft'
  | 'StewardMade'
  | 'SupportListMade'
  | 'SupportRemoved'
  | 'TrustTaken'
  | 'VoiceConfirmed'
  | 'VoiceSettled'
  | 'WordUnwatched'
  | 'WordWatched';

export type BookingKind =
  | 'ALLOTTED'
  | 'AMENDED'
  | 'ASKED'
  | 'ASK_ENDED'
  | 'CANCELLED'
  | 'CARRIED_IN'
  | 'CARRIED_OUT'
  | 'COMMITTED'
  | 'CORRECTION'
  | 'LAPSED'
  | 'LOWERED'
  | 'MOVED_IN'
  | 'MOVED_OUT'
  | 'PAID'
  | 'RELEASED'
  | 'RESERVED'
  | 'RETURNED'
  | 'SPENT';

export type BudgetLineKind =
  | 'COST'
  | 'INCOME';

export type CaseProblem =
  | 'DECISION_NOT_BOOKED'
  | 'DECISION_TOO_LATE'
  | 'DECISION_UNCLEAR'
  | 'FAILED_HERE'
  | 'NOT_AUTHORISED'
  | 'ODD_ANSWER'
  | 'REFUSED_THERE'
  | 'UNKNOWN_TYPE'
  | 'UNREACHABLE';

export type CaseSystem =
  | 'MAIL'
  | 'MANUAL'
  | 'ZGW';

/** What is changed of a series: this date, this one and what follows, or all that is still to come. */
export type ChangeScope =
  | 'ALL'
  | 'FOLLOWING'
  | 'ONE';

export type ClockEventKind =
  | 'EXTENDED'
  | 'RESUMED'
  | 'STARTED'
  | 'STOPPED';

/** By the hour at which it begins: before noon, before six, after. */
export type DayPart =
  | 'AFTERNOON'
  | 'EVENING'
  | 'MORNING';

export type DeadLetterKind =
  | 'FORWARDING'
  | 'MAIL'
  | 'PUSH'
  | 'REACTION';

export type DealParty =
  | 'INITIATOR'
  | 'MAINTAINER'
  | 'MUNICIPALITY';

export type DecisionOutcome =
  | 'GRANTED'
  | 'REFUSED'
  | 'UNTREATED';

export type Domain =
  | 'FYSIEK'
  | 'SOCIAAL'
  | 'VEILIG';

/** Why a row waits for a person. */
export type Doubt =
  | 'DIFFERS'
  | 'OTHER_INITIALS'
  | 'OTHER_YEAR'
  | 'SAME_HOME';

export type DraftNoteKind =
  | 'COMMENT'
  | 'SUGGESTION';

export type DraftNoteState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'DONE'
  | 'OPEN';

/** The parts of a draft with paragraphs and marks. */
export type DraftPart =
  | 'forWhom'
  | 'goal'
  | 'ownEffort'
  | 'planning'
  | 'upkeep';

export type EndReason =
  | 'MISTAKE'
  | 'MISUSE'
  | 'OTHER_POST'
  | 'OWN_REQUEST';

export type EntryFault =
  | 'END_BEFORE_START'
  | 'NEVER_OCCURS'
  | 'NOT_TAKEN'
  | 'NO_PLACE'
  | 'NO_START'
  | 'NO_SUCH_DAY'
  | 'NO_SUCH_TIME'
  | 'NO_TITLE'
  | 'ON_AGENDA'
  | 'OVER'
  | 'TEXT_TOO_LONG'
  | 'TOO_FAR'
  | 'TOO_LONG'
  | 'TOO_MANY_ENTRIES'
  | 'TOO_MANY_TIMES'
  | 'TWICE_IN_FILE'
  | 'UNKNOWN_RULE'
  | 'UNKNOWN_TIME_ZONE'
  | 'UNREADABLE';

export type ExportState =
  | 'GATHERING'
  | 'READY';

export type FeedFault =
  | 'ANSWERED_BADLY'
  | 'BAD_ADDRESS'
  | 'NOT_ALLOWED_THERE'
  | 'NOT_A_CALENDAR'
  | 'NOT_FOUND_THERE'
  | 'NOT_HTTPS'
  | 'NOT_PUBLIC'
  | 'NO_EDITOR'
  | 'TOO_HEAVY'
  | 'TOO_LARGE'
  | 'TOO_MANY_REDIRECTS'
  | 'TOO_SLOW'
  | 'UNREACHABLE';

export type FeedState =
  | 'ACTIVE'
  | 'PAUSED';

export type FileKind =
  | 'DOCX'
  | 'ODS'
  | 'ODT'
  | 'PDF'
  | 'PICTURE'
  | 'XLSX';

export type ForwardingState =
  | 'AT_DESK'
  | 'DONE'
  | 'FAILED'
  | 'UNDERWAY';

export type ForwardingStepKind =
  | 'CASE'
  | 'DECISION'
  | 'DOCUMENT'
  | 'END_STATUS'
  | 'LINK'
  | 'MAIL'
  | 'RESULT'
  | 'ROLE'
  | 'STATUS'
  | 'TAKE'
  | 'WIJK';

/** How often a channel brings something: at once, gathered by the hour, the day (8:00) or the week (Monday, 8:00), or never. */
export type Frequency =
  | 'DAY'
  | 'HOUR'
  | 'NEVER'
  | 'NOW'
  | 'WEEK';

export type GroupChoice =
  | 'ABSTAIN'
  | 'AGREE'
  | 'OBJECT';

export type GroupJoining =
  | 'BY_INVITATION'
  | 'ON_REQUEST'
  | 'OPEN';

export type GroupState =
  | 'ACTIVE'
  | 'ENDED'
  | 'PAUSED';

export type GroupVisibility =
  | 'CLOSED'
  | 'HIDDEN'
  | 'PUBLIC';

/** Approved is booked as paid and waits for a run; sent is at the bank. */
export type InstalmentState =
  | 'APPROVED'
  | 'CONFIRMED'
  | 'ON_RUN'
  | 'PLANNED'
  | 'SENT';

/** A list on paper, or a stall. */
export type ListKind =
  | 'PAPER'
  | 'STALL';

export type Locale =
  | 'EN'
  | 'NL'
  | 'UK';

/** BOUNCED: it came back; COMPLAINED: its reader called it spam, and gets only what must reach them. */
export type MailTrouble =
  | 'BOUNCED'
  | 'COMPLAINED';

export type MeasureGround =
  | 'LAW'
  | 'RULE';

export type MeasureKind =
  | 'ASK_TO_EDIT'
  | 'BLOCK_PERSON'
  | 'HIDE'
  | 'LOCK_THREAD'
  | 'MOVE_COMMENT'
  | 'PAUSE_PERSON'
  | 'REMOVE'
  | 'SLOW_THREAD'
  | 'SPLIT_THREAD'
  | 'WARN';

export type MeasureObjectionOutcome =
  | 'DISMISSED'
  | 'UPHELD';

export type MembershipRole =
  | 'MEMBER'
  | 'STEWARD';

export type MembershipState =
  | 'ACTIVE'
  | 'ASKED';

export type MergerState =
  | 'AGREED'
  | 'ASKED'
  | 'DECLINED'
  | 'TAKEN_BACK';

export type NewsletterKind =
  | 'LETTER'
  | 'MESSAGE';

/** What a newsletter can tell of: shared/newsletters/newsletters.ts. */
export type NewsletterSectionKind =
  | 'ACTIVITIES'
  | 'DECIDED'
  | 'NEW'
  | 'REALISED'
  | 'SUPPORT';

export type NewsletterState =
  | 'DRAFT'
  | 'SENDING'
  | 'SENT'
  | 'STOPPED';

export type NoticeGroup =
  | 'ACCOUNT'
  | 'CALENDAR'
  | 'DECISIONS'
  | 'DUTIES'
  | 'FOLLOWING'
  | 'GROUPS'
  | 'MODERATION'
  | 'PLANS'
  | 'SUPPORT'
  | 'TALK'
  | 'WIJK';

export type NoticeKind =
  | 'ACCOUNT_HANDED_IN'
  | 'ACCOUNT_SETTLED'
  | 'ACTIVITY_AWAITS'
  | 'ACTIVITY_CANCELLED'
  | 'ACTIVITY_MOVED'
  | 'ACTIVITY_RETURNED'
  | 'ACTIVITY_TOMORROW'
  | 'ANSWER_LATE'
  | 'APPLICANT_ASKED'
  | 'BUURTDEAL_READY'
  | 'CASES_WAIT'
  | 'CLOCK_EXTENDED'
  | 'COMMENT_ANSWERED'
  | 'COMMENT_MENTIONED'
  | 'COMPLETION_ASKED'
  | 'COMPLETION_MISSED'
  | 'CONCERN_ANSWERED'
  | 'CONCERN_RAISED'
  | 'DANGER_REPORTED'
  | 'DECISION_CLOSED'
  | 'DECISION_CLOSING'
  | 'DECISION_DUE_SOON'
  | 'DECISION_LATE'
  | 'DECISION_OBJECTED'
  | 'DECISION_OBJECTION_SETTLED'
  | 'DECISION_OPENED'
  | 'DOSSIER_REOPENED'
  | 'DRAAGVLAK_CLOSED'
  | 'DRAAGVLAK_ENDS_SOON'
  | 'DRAAGVLAK_ENDS_TODAY'
  | 'DRAAGVLAK_MISSED'
  | 'DUTY_FALLS'
  | 'EXPORT_READY'
  | 'FEED_PAUSED'
  | 'FOLLOWED_ACTIVITY_POSTED'
  | 'FOLLOWED_PLAN_DECIDED'
  | 'FOLLOWED_PLAN_OPENED'
  | 'FOLLOWED_TALK'
  | 'FOLLOWED_UPDATE_POSTED'
  | 'GROUPS_MERGED'
  | 'GROUP_GOES_ON'
  | 'INITIATIVE_DECIDED'
  | 'INITIATIVE_HANDED_IN'
  | 'MEASURE_OBJECTED'
  | 'MEASURE_OBJECTION_DECIDED'
  | 'MEASURE_TAKEN'
  | 'MEASURE_UNDONE'
  | 'MEMBERSHIP_ADMITTED'
  | 'MEMBERSHIP_ASKED'
  | 'MERGE_ASKED'
  | 'MILESTONE_DELAYED'
  | 'MONEY_PROPOSED'
  | 'OBJECTION_DECIDED'
  | 'OBJECTION_MADE'
  | 'ORGANISATION_TRUSTED'
  | 'OVERRUN_ASKED'
  | 'PLACE_CANCELLED'
  | 'PLACE_ENDED'
  | 'PLACE_LAPSED'
  | 'PLACE_OFFERED'
  | 'PLACE_TAKEN'
  | 'PLACE_WAITING'
  | 'PLAN_MERGED'
  | 'PLAN_MERGE_ASKED'
  | 'PLAN_MERGE_DECLINED'
  | 'REPORT_ACTED_ON'
  | 'REPORT_DISMISSED'
  | 'REPORT_RECEIVED'
  | 'RETURN_ASKED'
  | 'ROLE_ENDED'
  | 'ROLE_GRANTED'
  | 'STAND_IN_NAMED'
  | 'STEWARD_ASKED'
  | 'STEWARD_MADE'
  | 'STEWARD_MOVED'
  | 'STEWARD_WANTED'
  | 'STILL_WITH_YOU'
  | 'SUGGESTION_ACCEPTED'
  | 'SUGGESTION_DECLINED'
  | 'SUPPORT_ENDED'
  | 'SUPPORT_REMOVED'
  | 'THRESHOLD_REACHED'
  | 'TRUST_TAKEN';

export type ObjectionOutcome =
  | 'DISMISSED'
  | 'UPHELD';

/** For, or without an opinion. */
export type Opinion =
  | 'NO_OPINION'
  | 'SUPPORT';

/** How far one's say reaches: annex 4 of Buurten 3.0. */
export type ParticipationLevel =
  | 'ADVISEREN'
  | 'COPRODUCEREN'
  | 'INFORMEREN'
  | 'MEEBESLISSEN'
  | 'RAADPLEGEN'
  | 'ZELFBEHEER';

export type Pot =
  | 'HANDGELD'
  | 'WIJKBUDGET'
  | 'WIJKKANS';

export type ProposalKind =
  | 'AMENDMENT'
  | 'BUDGET'
  | 'REVIEW'
  | 'YEAR_END';

export type ProposalLineKind =
  | 'ALLOTTED'
  | 'AMENDED'
  | 'CARRIED_OUT'
  | 'LAPSED'
  | 'MOVED_OUT';

export type ReactionKind =
  | 'AGREE'
  | 'HELP'
  | 'THANKS';

/** Why something was not done; the closed list of shared/refusal-reasons.ts. */
export type RefusalReason =
  | 'ABOVE_MANDATE'
  | 'ACTIVITY_CANCELLED'
  | 'ACTIVITY_OVER'
  | 'ADDRESS_ELSEWHERE'
  | 'ALREADY_APPLICANT'
  | 'ALREADY_ASKED'
  | 'ALREADY_DECIDED'
  | 'ALREADY_ENDED'
  | 'ALREADY_EXTENDED'
  | 'ALREADY_HELD'
  | 'ALREADY_MEASURED'
  | 'ALREADY_MEMBER'
  | 'ALREADY_PROVEN'
  | 'ALREADY_REGISTERED'
  | 'ALREADY_SIGNED'
  | 'ALREADY_STEWARD'
  | 'AREA_TOO_SMALL'
  | 'BUDGET_EXHAUSTED'
  | 'CODE_EXPIRED'
  | 'COMPLETION_OPEN'
  | 'CONCERN_RAISED'
  | 'COSTS_DIFFER'
  | 'DECISION_CLOSED'
  | 'EMAIL_TAKEN'
  | 'EXPORT_RUNNING'
  | 'FILE_TOO_LARGE'
  | 'FULL'
  | 'GROUP_ENDED'
  | 'GROUP_HIDDEN'
  | 'GROUP_PAUSED'
  | 'HANDS_DISAGREE'
  | 'HAS_PUBLIC_PLANS'
  | 'INCOMPLETE'
  | 'INVALID_AMOUNT'
  | 'INVALID_AREA'
  | 'INVALID_EMAIL'
  | 'INVALID_FILE'
  | 'INVALID_IBAN'
  | 'INVALID_PERSON'
  | 'INVALID_PICTURE'
  | 'INVALID_RECEIPT'
  | 'INVALID_RULE'
  | 'INVALID_TERM'
  | 'INVALID_TEXT'
  | 'INVALID_TIME'
  | 'INVITATION_OVER'
  | 'INVITED_ONLY'
  | 'LAST_ADMINISTRATOR'
  | 'LAST_STEWARD'
  | 'LETTERS_SENT'
  | 'LOOKUP_FAILED'
  | 'MERGE_INTO_DRAFT'
  | 'MUST_REACH'
  | 'NARROWER_ONLY'
  | 'NEVER_OCCURS'
  | 'NEWSLETTER_SENT'
  | 'NEW_ACCOUNT'
  | 'NOTHING_WAITING'
  | 'NOT_ALLOWED'
  | 'NOT_ASKED'
  | 'NOT_A_MEMBER'
  | 'NOT_A_STEWARD'
  | 'NOT_CHANGED'
  | 'NOT_FOR_YOURSELF'
  | 'NOT_FOUND'
  | 'NOT_FROM_THIS_AREA'
  | 'NOT_FROM_THIS_WIJK'
  | 'NOT_SIGNED_IN'
  | 'NOT_SIGNED_YET'
  | 'NO_ACCOUNT'
  | 'NO_ACCOUNT_NUMBER'
  | 'NO_REGISTRATION'
  | 'NO_RESIDENCE'
  | 'NO_SUCH_ROW'
  | 'OFFER_LAPSED'
  | 'OLD_LIST'
  | 'ONE_PARAGRAPH'
  | 'OPEN_DOSSIER'
  | 'OTHER_RULE'
  | 'OWN_CONTENT'
  | 'OWN_DECISION'
  | 'OWN_ENTRY'
  | 'OWN_INITIATIVE'
  | 'OWN_ROLE'
  | 'PAUSED'
  | 'PICTURE_TOO_LARGE'
  | 'PLACES_TAKEN'
  | 'RECEIPT_TAKEN'
  | 'RECEIPT_TWICE'
  | 'ROUND_OVER'
  | 'ROW_DIFFERS'
  | 'ROW_TAKEN'
  | 'SAME_INITIATIVE'
  | 'SIGN_IN_AGAIN'
  | 'STALE_PASSAGE'
  | 'STALE_VERSION'
  | 'STALL_CLOSED'
  | 'STEPS_OPEN'
  | 'SUBJECT_CHANGED'
  | 'SUPPORT_REMOVED'
  | 'TERM_OVER'
  | 'TEXT_TOO_LONG'
  | 'THREAD_LOCKED'
  | 'THRESHOLD_NOT_REACHED'
  | 'TOO_MANY'
  | 'TOO_OFTEN'
  | 'TOO_SOON'
  | 'TRANSLATION_FAILED'
  | 'UNKNOWN_ADDRESS'
  | 'UNKNOWN_POSTCODE'
  | 'UNKNOWN_THEME'
  | 'WIDER_GROUP'
  | 'WRONG_CODE'
  | 'WRONG_COMBINATION'
  | 'WRONG_STAGE';

/** Whether somebody who registered has a place. */
export type RegistrationState =
  | 'CANCELLED'
  | 'LAPSED'
  | 'OFFERED'
  | 'REGISTERED'
  | 'UNCONFIRMED'
  | 'WAITING';

export type ReportReason =
  | 'ADVERTISING'
  | 'DANGER'
  | 'DECEPTION'
  | 'HATE'
  | 'INSULT'
  | 'OTHER'
  | 'PRIVATE_DATA';

export type ReportState =
  | 'ACTED_ON'
  | 'DISMISSED'
  | 'UNCONFIRMED'
  | 'WAITING';

/** How sure it is where somebody lives, in rising order: shared/members/residence.ts. */
export type ResidenceGrade =
  | 'EMAIL'
  | 'IDENTITY'
  | 'LETTER'
  | 'POSTCODE';

export type ResidenceWay =
  | 'DECLARED'
  | 'DESK'
  | 'IDENTITY'
  | 'LETTER';

export type RoleKind =
  | 'ADMINISTRATOR'
  | 'CLUSTERTEAM_MANAGER'
  | 'COUNCIL_READER'
  | 'ORGANISATION_EDITOR'
  | 'RESIDENT'
  | 'WETHOUDER'
  | 'WIJKREGISSEUR'
  | 'WIJKWETHOUDER';

/** What became of a row of a list. */
export type RowState =
  | 'COUNTED'
  | 'ENTERED'
  | 'TWICE'
  | 'VOID'
  | 'WAITING';

export type RunOutcome =
  | 'CONFIRMED'
  | 'RETURNED';

export type RunState =
  | 'CONFIRMED'
  | 'MADE'
  | 'RETURNED'
  | 'SENT';

export type Scale =
  | 'BUURT'
  | 'STAD'
  | 'WIJK';

/** How somebody came in: by a mail, by a code on paper, as one of a demonstration's people, or by an identity provider of this kind. */
export type SignInWay =
  | 'DEMO'
  | 'MAIL'
  | 'ORGANISATION'
  | 'PAPER'
  | 'RESIDENT'
  | 'STAFF';

export type SignalKind =
  | 'FRESH_LINKS'
  | 'REPEATED_TEXT'
  | 'WATCHED_WORD';

export type SpokenLanguage =
  | 'AR'
  | 'EN'
  | 'FA'
  | 'NL'
  | 'PL'
  | 'TI'
  | 'TR'
  | 'UK';

export type Stage =
  | 'AFGEWEZEN'
  | 'BUURTDEAL'
  | 'CONCEPT'
  | 'DRAAGVLAK'
  | 'GEREALISEERD'
  | 'IDEE'
  | 'INGEDIEND'
  | 'INGETROKKEN'
  | 'IN_BEHANDELING'
  | 'IN_UITVOERING'
  | 'TOEGEKEND'
  | 'VERANTWOORD';

export type StandInCover =
  | 'AWAY'
  | 'CONFLICT';

export type SubjectKind =
  | 'ACTIVITY'
  | 'COMMENT'
  | 'CONCERN'
  | 'GROUP'
  | 'GROUP_FILE'
  | 'INITIATIVE'
  | 'ORGANISATION'
  | 'PERSON'
  | 'UPDATE';

export type SubsidyRoute =
  | 'BID'
  | 'CHALLENGE'
  | 'INVESTERING'
  | 'WIJKBUDGET'
  | 'WIJKKANS';

export type SupportGrade =
  | 'IDENTITY'
  | 'LETTER'
  | 'PAPER'
  | 'POSTCODE';

export type SupportSignKind =
  | 'DEVICE'
  | 'FRESH'
  | 'NETWORK';

export type Template =
  | 'GREENERY'
  | 'MEETING'
  | 'PLAYGROUND'
  | 'RIGHT_TO_BID'
  | 'RIGHT_TO_CHALLENGE'
  | 'STREET_PARTY'
  | 'TRAFFIC';

/** Whether what an organisation posts stands in the calendar at once. */
export type Trust =
  | 'LOST'
  | 'NEW'
  | 'TRUSTED';

export type VersionKind =
  | 'AMENDED'
  | 'COMPLETED'
  | 'HANDED_IN'
  | 'KEPT'
  | 'NAMED'
  | 'OPENED'
  | 'RESTORED'
  | 'STARTED';

export type WorksState =
  | 'BUSY'
  | 'DONE'
  | 'PLANNED';
