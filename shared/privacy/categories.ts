// What the product knows of people, by category: export, erasure, the coverage test and the register on /privacy all follow from this list.

/** How the rows of a person are found: by their id, their address, their pseudonym in the audit log, or through the row that holds them. */
type Link =
  | { readonly by: "person" | "email" | "pseudonym"; readonly column: string }
  | { readonly by: "row"; readonly column: string; /** The column by which the row that it points to is found: "comments.author_id". */ readonly of: string; /** By which column of that row; its id where none is named. */ readonly key?: string }
  /** Ids in a text: what happened, for the live pages. */
  | { readonly by: "ids"; readonly column: string }
  /** Not of an account: people in their office, of whom only what is public is kept, and neighbours on paper, of whom only keyed prints are. */
  | { readonly by: "nobody" };

export interface PersonalTable {
  readonly table: string;
  readonly link: Link;
  /** What erasing does to the rows: they go, or they stay without the person. */
  readonly erased: "gone" | "unlinked";
  /** What the person gets in an export. */
  readonly given: readonly string[];
  /** Kept and not given: hashes and marks that would let somebody in, or the way in which the row is found. */
  readonly withheld?: readonly string[];
  /** Texts of the person alone, emptied when they are erased. */
  readonly emptied?: readonly string[];
}

const byPerson = (table: string, column: string, erased: "gone" | "unlinked", given: readonly string[], rest: Pick<PersonalTable, "withheld" | "emptied"> = {}): PersonalTable =>
  ({ table, link: { by: "person", column }, erased, given, ...rest });

export const categories = {
  account: [byPerson("persons", "id", "gone", ["name", "email", "locale", "created_at", "came_at", "told_away_at"], { withheld: ["id", "pseudonym", "demo", "rights_changed_at"] })],
  residence: [
    byPerson("persons", "id", "gone", ["grade", "wijk_id", "buurt_id", "residence_way", "residence_since"], { withheld: ["residence_pseudonym", "street"] }),
    byPerson("letters", "person_id", "gone", ["wijk_id", "buurt_id", "asked_at", "expires_at", "attempts", "ended_at", "ended_by"], { withheld: ["pseudonym", "address"] }),
    byPerson("desk_codes", "person_id", "gone", ["expires_at"], { withheld: ["code_seal"] }),
  ],
  signIn: [
    byPerson("sessions", "person_id", "gone", ["way", "browser", "system", "created_at", "seen_at", "ends_at"], { withheld: ["token_hash", "former_hash"] }),
    byPerson("identities", "person_id", "gone", ["provider", "created_at"], { withheld: ["pseudonym"] }),
    byPerson("provider_visits", "person_id", "gone", ["provider", "expires_at"], { withheld: ["state_hash", "browser_hash"] }),
    byPerson("paper_accounts", "person_id", "gone", ["code_expires_at"], { withheld: ["card_seal", "code_seal"] }),
    { table: "sign_in_links", link: { by: "email", column: "email" }, erased: "gone", given: ["locale", "attempts", "created_at", "expires_at", "used_at"], withheld: ["token_hash", "browser_hash", "code_hash"] },
    byPerson("account_codes", "person_id", "gone", ["purpose", "email", "attempts", "created_at", "expires_at"], { withheld: ["code_hash"] }),
  ],
  roles: [byPerson("roles", "person_id", "gone", ["kind", "wijk_id", "organisation_id", "begins_at", "ends_at", "granted_at", "end_reason"])],
  groups: [
    byPerson("memberships", "person_id", "gone", ["group_id", "role", "state", "since", "shown", "steward_asked_at"]),
    byPerson("groups", "created_by", "unlinked", ["id", "name", "about", "wijk_id", "visibility", "created_at"]),
    byPerson("group_invitations", "made_by", "unlinked", ["group_id", "made_at", "expires_at", "uses", "most_uses", "revoked_at"], { withheld: ["token_hash"] }),
    byPerson("group_decisions", "proposed_by", "unlinked", ["group_id", "proposal", "anonymous", "opened_at", "closes_at"]),
    // The file itself is the group's, and lies on its page.
    byPerson("group_files", "added_by", "unlinked", ["group_id", "name", "kind", "bytes", "added_at"], { withheld: ["content"] }),
    // Of an anonymous decision nothing here leads to anybody.
    byPerson("group_choices", "person_id", "gone", ["decision_id", "choice", "reason"]),
  ],
  plans: [
    byPerson("initiatives", "author_id", "unlinked", ["id", "title", "goal", "for_whom", "place", "planning", "own_effort", "upkeep", "stage", "group_id", "wijk_id", "created_at", "updated_at"]),
    { table: "initiative_drafts", link: { by: "row", column: "initiative_id", of: "initiatives.author_id" }, erased: "unlinked", given: ["initiative_id", "text", "updated_at"], withheld: ["state"] },
    byPerson("stage_changes", "by_id", "unlinked", ["initiative_id", "stage", "at", "note"]),
    byPerson("version_moments", "by_id", "unlinked", ["initiative_id", "number", "kind", "name", "at"]),
    byPerson("mergers", "asked_by", "unlinked", ["asking_id", "asked_id", "stays_id", "reason", "asked_at", "state"]),
    byPerson("mergers", "answered_by", "unlinked", ["asking_id", "asked_id", "state", "answer", "answered_at"]),
    byPerson("initiative_updates", "author_id", "unlinked", ["initiative_id", "text", "created_at"]),
    byPerson("receipts", "uploaded_by", "unlinked", ["initiative_id", "what", "cents", "spent_on", "uploaded_at"], { withheld: ["file", "hash"] }),
  ],
  votes: [
    byPerson("supports", "person_id", "unlinked", ["initiative_id", "buurt_id", "version", "given_at", "source", "shown"], { withheld: ["voter", "street"] }),
    byPerson("support_traces", "voter", "gone", ["initiative_id", "at"], { withheld: ["id", "network", "device"] }),
    byPerson("removed_supports", "person_id", "gone", ["initiative_id", "version", "given_at", "reason", "removed_at", "objection", "objected_at", "answer", "decided_at", "restored"]),
  ],
  street: [
    byPerson("support_lists", "made_by", "unlinked", ["code", "kind", "initiative_id", "version", "made_at"], { withheld: ["key_seal"] }),
    byPerson("list_rows", "entered_by", "unlinked", ["list_code", "row", "state", "entered_at"], { withheld: ["voter", "street", "home", "home_year", "home_initials"] }),
    byPerson("list_rows", "settled_by", "unlinked", ["list_code", "row", "state", "settled_at"]),
    byPerson("paper_marks", "person_id", "gone", [], { withheld: ["voter", "home", "home_year", "home_initials"] }),
    { table: "street_voices", link: { by: "nobody" }, erased: "unlinked", given: [], withheld: ["voter", "home", "home_year", "home_initials"] },
  ],
  talk: [
    byPerson("concerns", "author_id", "gone", ["id", "initiative_id", "text", "by_name", "created_at", "answer", "answered_at", "hidden_at", "hidden_reason"]),
    byPerson("concerns", "answered_by", "unlinked", ["id", "initiative_id", "answer", "answered_at"]),
    byPerson("comments", "author_id", "unlinked", ["initiative_id", "group_id", "text", "created_at", "edited_at", "removed_at", "locale", "hidden_at", "hidden_reason", "theme_id", "activity_id"], { emptied: ["text"] }),
    { table: "comment_versions", link: { by: "row", column: "comment_id", of: "comments.author_id" }, erased: "gone", given: ["comment_id", "number", "text", "written_at"] },
    { table: "comment_translations", link: { by: "row", column: "comment_id", of: "comments.author_id" }, erased: "gone", given: ["comment_id", "locale", "text", "made_at"] },
    byPerson("comment_mentions", "person_id", "unlinked", ["comment_id"]),
    { table: "comment_pictures", link: { by: "row", column: "comment_id", of: "comments.author_id" }, erased: "gone", given: ["comment_id", "number", "picture_id", "alt"] },
    // The pictures themselves are files of their own in an export.
    byPerson("pictures", "uploaded_by", "gone", ["id", "width", "height", "created_at"], { withheld: ["large", "small"] }),
    { table: "activity_pictures", link: { by: "row", column: "picture_id", of: "pictures.uploaded_by" }, erased: "gone", given: ["activity_id", "number", "picture_id", "alt"], withheld: ["series_id"] },
    byPerson("talk_follows", "person_id", "gone", ["initiative_id", "theme_id", "activity_id", "since"]),
    byPerson("personal_calendars", "person_id", "gone", ["made_at"], { withheld: ["secret_hash"] }),
    byPerson("draft_notes", "author_id", "unlinked", ["initiative_id", "kind", "part", "quote", "text", "created_at", "removed_at", "state"], { emptied: ["text"] }),
    byPerson("draft_notes", "settled_by", "unlinked", ["initiative_id", "kind", "state", "settled_at"]),
    byPerson("comment_reactions", "person_id", "gone", ["comment_id", "kind"]),
    byPerson("group_reads", "person_id", "gone", ["group_id"]),
    byPerson("measured_people", "person_id", "gone", ["measure_id"]),
    { table: "measures", link: { by: "row", column: "id", of: "measured_people.person_id", key: "measure_id" }, erased: "unlinked",
      given: ["subject_kind", "subject_id", "kind", "title", "facts", "words", "automated", "ground", "law", "rules_version", "rule", "taken_at", "until", "object_until", "undone_at"], withheld: ["prior"] },
    byPerson("pauses", "person_id", "gone", ["measure_id", "wijk_id", "until"]),
    byPerson("measure_objections", "person_id", "unlinked", ["measure_id", "text", "made_at", "answer_by", "outcome", "answer", "decided_at"], { emptied: ["text"] }),
  ],
  reports: [
    byPerson("reports", "reporter_id", "unlinked", ["subject_kind", "subject_id", "reason", "words", "unlawful", "ground", "reported_at"], { emptied: ["words", "ground"] }),
    { table: "reports", link: { by: "email", column: "email" }, erased: "gone", given: ["subject_kind", "subject_id", "name", "reason", "words", "unlawful", "ground", "locale", "reported_at"], withheld: ["key_hash"] },
  ],
  registrations: [
    byPerson("registrations", "person_id", "unlinked", ["activity_id", "state", "party", "made_at", "accept_by", "ended_at", "came"], { withheld: ["key_hash"] }),
    // Of who registered without an account, or before they had one.
    { table: "registrations", link: { by: "email", column: "email" }, erased: "unlinked", given: ["activity_id", "state", "party", "name", "made_at", "ended_at"] },
    byPerson("registrations", "made_by", "unlinked", ["activity_id", "state", "party", "made_at"]),
    { table: "registration_answers", link: { by: "row", column: "registration_id", of: "registrations.person_id" }, erased: "gone", given: ["question_id", "answer"] },
  ],
  dossiers: [
    byPerson("dossiers", "handed_in_by", "unlinked", ["initiative_id", "reference", "handed_in_at", "text", "hash", "criteria"]),
    byPerson("dossiers", "offered_to", "unlinked", ["initiative_id", "reference"]),
    byPerson("application_parts", "saved_by", "unlinked", ["initiative_id", "part", "said", "saved_at"]),
    // Opened for the export alone, where it is given with its words.
    byPerson("application_private", "person_id", "gone", [], { withheld: ["initiative_id", "key_number", "sealed", "saved_at"] }),
    byPerson("dossier_amendments", "by_id", "unlinked", ["initiative_id", "part", "before", "after", "at"]),
    byPerson("signatures", "person_id", "unlinked", ["initiative_id", "party", "at"]),
    byPerson("objections", "made_by", "unlinked", ["initiative_id", "text", "made_at", "decide_by", "outcome", "answer", "decided_at"]),
    byPerson("signatures", "person_id", "unlinked", ["initiative_id", "party", "version", "at"]),
    byPerson("deal_maintainers", "person_id", "gone", ["initiative_id", "invited_at"], { withheld: ["name", "key_seal"] }),
    byPerson("deal_maintainers", "invited_by", "unlinked", ["initiative_id", "invited_at"]),
    byPerson("deal_remarks", "author_id", "gone", ["initiative_id", "version", "text", "created_at"]),
  ],
  office: [
    byPerson("roles", "granted_by", "unlinked", ["kind", "wijk_id", "organisation_id", "granted_at"]),
    byPerson("roles", "ended_by", "unlinked", ["kind", "wijk_id", "organisation_id", "ends_at", "end_reason"]),
    byPerson("criterion_answers", "answered_by", "unlinked", ["initiative_id", "criterion", "agrees", "answer", "answered_at"]),
    byPerson("applications", "contact_confirmed_by", "unlinked", ["initiative_id", "contact_confirmed_at"]),
    byPerson("removed_supports", "removed_by", "unlinked", ["initiative_id", "reason", "removed_at"]),
    byPerson("removed_supports", "decided_by", "unlinked", ["initiative_id", "answer", "decided_at", "restored"]),
    byPerson("letter_batches", "made_by", "unlinked", ["wijk_id", "letters", "made_at", "sent_at"]),
    byPerson("concerns", "hidden_by", "unlinked", ["id", "hidden_at", "hidden_reason"]),
    byPerson("backings", "by_id", "unlinked", ["initiative_id", "organisation_id", "at"]),
    byPerson("newsletters", "made_by", "unlinked", ["wijk_id", "kind", "title", "made_at"], { withheld: ["next_person"] }),
    byPerson("newsletters", "sent_by", "unlinked", ["wijk_id", "kind", "title", "sent_at"]),
    byPerson("feeds", "followed_by", "unlinked", ["organisation_id", "wijk_id", "address", "followed_at"]),
    byPerson("measures", "taken_by", "unlinked", ["id", "subject_kind", "kind", "wijk_id", "words", "ground", "law", "rule", "taken_at", "until"]),
    byPerson("measures", "undone_by", "unlinked", ["id", "kind", "undone_at"]),
    byPerson("measure_objections", "decided_by", "unlinked", ["measure_id", "outcome", "answer", "decided_at"]),
    byPerson("moderation_cases", "settled_by", "unlinked", ["subject_kind", "wijk_id", "settled_at"]),
    byPerson("watched_words", "added_by", "unlinked", ["word", "added_at"]),
    byPerson("comments", "hidden_by", "unlinked", ["id", "hidden_at", "hidden_reason"]),
    byPerson("hands", "person_id", "unlinked", ["initiative_id", "role", "outcome", "granted_cents", "reasons", "what_now", "conditions", "at"]),
    byPerson("clock_events", "by_id", "unlinked", ["initiative_id", "kind", "reason", "days", "at"]),
    byPerson("completions", "asked_by", "unlinked", ["initiative_id", "number", "parts", "reason", "asked_at", "answer_by", "answered_at"]),
    byPerson("taken_steps", "by_id", "unlinked", ["initiative_id", "key", "positive", "words", "at"]),
    byPerson("objections", "decided_by", "unlinked", ["initiative_id", "outcome", "answer", "decided_at"]),
    byPerson("mandates", "laid_down_by", "unlinked", ["route", "valid_from", "above_cents", "up_to_cents", "hands", "source"]),
    byPerson("stand_ins", "person_id", "gone", ["covers", "begins_at", "ends_at", "source", "made_at", "ended_at"]),
    byPerson("stand_ins", "stand_in_id", "gone", ["covers", "begins_at", "ends_at", "source", "made_at", "ended_at"]),
    byPerson("stand_ins", "made_by", "unlinked", ["covers", "begins_at", "ends_at", "source", "made_at"]),
    byPerson("hands", "person_id", "unlinked", ["initiative_id", "role", "outcome", "granted_cents", "reasons", "what_now", "at"]),
    byPerson("overrun_consultations", "asked_by", "unlinked", ["pot_id", "cents", "words", "asked_at"]),
    byPerson("overrun_consultations", "answered_by", "unlinked", ["pot_id", "agreed", "answer", "answered_at"]),
    byPerson("money_proposals", "proposed_by", "unlinked", ["kind", "year", "source", "proposed_at"]),
    byPerson("money_proposals", "decided_by", "unlinked", ["kind", "year", "accepted", "decided_at"]),
    byPerson("bookings", "booked_by", "unlinked", ["initiative_id", "wijk_id", "year", "kind", "cents", "note", "booked_at"]),
    byPerson("activity_series", "created_by", "unlinked", ["rule", "starts_local", "created_at"], { withheld: ["entry"] }),
    byPerson("deal_versions", "drafted_by", "unlinked", ["initiative_id", "number", "drafted_at"]),
    byPerson("instalments", "approved_by", "unlinked", ["initiative_id", "number", "cents", "approved_at"]),
    byPerson("payment_runs", "made_by", "unlinked", ["wijk_id", "payments", "cents", "made_at"], { withheld: ["file", "hash"] }),
    byPerson("payment_runs", "sent_by", "unlinked", ["wijk_id", "sent_at"]),
    byPerson("payment_runs", "settled_by", "unlinked", ["wijk_id", "state", "settled_at"]),
    byPerson("initiative_accounts", "settled_by", "unlinked", ["initiative_id", "settled_cents", "settled_at", "reason"]),
    byPerson("activities", "created_by", "unlinked", ["organisation_id", "wijk_id", "title", "about", "place", "starts_at", "ends_at", "created_at"]),
  ],
  contacts: [{ table: "wijkcontacts", link: { by: "nobody" }, erased: "unlinked", given: [], withheld: ["name", "task", "walk_in", "area"] }],
  messages: [
    byPerson("notices", "person_id", "gone", ["kind", "initiative_id", "group_id", "theme_id", "activity_id", "measure_id", "report_id", "comment_id", "about", "text", "created_at", "read_at"]),
    byPerson("notice_preferences", "person_id", "gone", ["of", "email", "push", "set_at"]),
    byPerson("quiet_hours", "person_id", "gone", ["from_minute", "until_minute"]),
    byPerson("follows", "person_id", "gone", ["wijk_id", "theme_id", "group_id", "initiative_id", "organisation_id", "since"]),
    byPerson("notice_deliveries", "person_id", "gone", ["channel", "how_often", "due_at"], { withheld: ["notice_id"] }),
    byPerson("digests", "person_id", "gone", ["channel", "how_often", "until"]),
    { table: "mails", link: { by: "email", column: "to_address" }, erased: "gone", given: ["subject", "body", "created_at", "sent_at"], withheld: ["source", "last_error", "html", "unsubscribe", "reply_to"] },
    { table: "mail_troubles", link: { by: "email", column: "address" }, erased: "gone", given: ["kind", "at"] },
    byPerson("push_subscriptions", "person_id", "gone", ["since"], { withheld: ["session_id", "endpoint"] }),
    { table: "pushes", link: { by: "row", column: "subscription_id", of: "push_subscriptions.person_id" }, erased: "gone", given: ["created_at", "sent_at"], withheld: ["source"] },
  ],
  exports: [
    byPerson("exports", "person_id", "gone", ["state", "asked_at", "ready_at", "expires_at"], { withheld: ["archive"] }),
    { table: "export_parts", link: { by: "row", column: "export_id", of: "exports.person_id" }, erased: "gone", given: [], withheld: ["tables"] },
  ],
  log: [{ table: "audit_log", link: { by: "pseudonym", column: "actor" }, erased: "unlinked", given: ["at", "act", "outcome", "subject_kind", "on_behalf_of", "wijk_id", "rule"], withheld: ["subject_id", "facts"] }],
  events: [
    { table: "outbox", link: { by: "ids", column: "ids" }, erased: "gone", given: [], withheld: ["topic", "ids"] },
    { table: "topics", link: { by: "ids", column: "topic" }, erased: "gone", given: [], withheld: ["topic"] },
  ],
} as const satisfies Record<string, readonly PersonalTable[]>;

export type CategoryId = keyof typeof categories;
export const categoryIds = Object.keys(categories) as readonly CategoryId[];

export function tablesOf(id: CategoryId): readonly PersonalTable[] {
  return categories[id];
}

/** Every table with what is known of people in it, with its category. */
export const personalTables: readonly (PersonalTable & { readonly category: CategoryId })[] = categoryIds.flatMap((category) =>
  tablesOf(category).map((table) => ({ ...table, category })),
);
