/** What the audit log tells of, named as what has happened. Closed: a new one needs its words in each catalogue. */
export const auditedActs = [
  "RoleGranted", "RoleEnded", "GroupStarted", "GroupEnded", "MemberAdmitted", "StewardLeft", "StewardMade", "StewardEnded", "GroupChanged", "GroupsMerged", "InvitationMade", "SpokeForGroup", "ApplicantChanged", "InitiativeStarted", "DraagvlakOpened", "DraagvlakExtended", "InitiativeAmended", "SupportRemoved", "ObjectionDecided", "InitiativeHandedIn",
  "InitiativeTakenUp", "CompletionAsked", "ClockExtended", "DecisionEscalated", "StepRecorded", "HandGiven", "InitiativeDecided", "DecisionObjected", "DecisionObjectionSettled", "DossierReopened",
  "MandateLaidDown", "StandInLaidDown", "StandInEnded", "BuurtdealDrafted", "BuurtdealSigned", "InitiativePaid", "InitiativeAccounted", "InitiativeWithdrawn",
  "SupportListMade", "VoiceConfirmed", "VoiceSettled", "InitiativeBacked", "BackingWithdrawn", "ConcernHidden",
  "MergerAsked", "MergerDeclined", "InitiativesMerged",
  "CommentHidden", "ActivityPosted", "DoorListRead", "ResidenceDeclared", "ResidenceProven", "LetterAsked", "LettersMade", "LettersDownloaded", "LettersSent",
  "PaperAccountMade", "PaperCodeRenewed", "PaperCodeUsed",
  "SignedIn", "SessionEnded", "IdentityLinked",
  "ExportAsked", "ExportFetched", "EmailChangeAsked", "EmailChanged", "ErasureAsked", "AccountErased",
] as const;

export type AuditedAct = (typeof auditedActs)[number];
