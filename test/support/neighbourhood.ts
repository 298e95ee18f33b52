// What people do in groups, in talk, on the calendar and with their own account, for tests.
import type { Person, Town } from "./person.ts";

export interface GroupAnswer {
  readonly __typename: string;
  readonly reason?: string;
  readonly group?: { readonly id: string; readonly memberCount: number; readonly state: string };
}
export interface CommentAnswer {
  readonly __typename: string;
  readonly reason?: string;
  readonly comment?: { readonly id: string; readonly text: string | null; readonly hidden: boolean; readonly hiddenReason: string | null };
  readonly group?: { readonly commentCount: number } | null;
  readonly initiative?: { readonly commentCount: number } | null;
}

const group = "__typename ... on Refusal { reason } ... on GroupChanged { group { id memberCount state } }";
const comment = `__typename ... on Refusal { reason } ... on CommentPosted { comment { id text hidden hiddenReason } group { commentCount } initiative { commentCount } }`;

async function act<Answer>(person: Person, call: string, types: string, fields: string, variables: object): Promise<Answer> {
  return (await person.ask<{ answer: Answer }>(`mutation (${types}) { answer: ${call} { ${fields} } }`, variables)).answer;
}

export const nobody = "00000000-0000-0000-0000-000000000000";

export const startGroup = (person: Person, input: object = {}) =>
  act<GroupAnswer>(person, "startGroup(input: $input)", "$input: StartGroupInput!", group, { input: { wijkId: "oost", name: "Tuingroep", about: "Samen tuinieren.", ...input } });
export const joinGroup = (person: Person, id: string) => act<GroupAnswer>(person, "joinGroup(id: $id)", "$id: ID!", group, { id });
export const leaveGroup = (person: Person, id: string) => act<GroupAnswer>(person, "leaveGroup(id: $id)", "$id: ID!", group, { id });
export const endGroup = (person: Person, id: string) => act<GroupAnswer>(person, "endGroup(id: $id)", "$id: ID!", group, { id });
export const admitMember = (person: Person, groupId: string, personId: string | null) =>
  act<GroupAnswer>(person, "admitMember(groupId: $groupId, personId: $personId)", "$groupId: ID!, $personId: ID!", group, { groupId, personId });
export const postComment = (person: Person, input: object) => act<CommentAnswer>(person, "postComment(input: $input)", "$input: PostCommentInput!", comment, { input: { text: "Goed plan!", ...input } });
export const hideComment = (person: Person, id: string, reason: string) => act<CommentAnswer>(person, "hideComment(id: $id, rule: 1, reason: $reason)", "$id: ID!, $reason: String!", comment, { id, reason });
export const editComment = (person: Person, id: string, text: string, mentions: readonly (string | null)[] = []) =>
  act<CommentAnswer>(person, "editComment(id: $id, text: $text, mentions: $mentions)", "$id: ID!, $text: String!, $mentions: [ID!]", comment, { id, text, mentions });
export const removeComment = (person: Person, id: string) => act<CommentAnswer>(person, "removeComment(id: $id)", "$id: ID!", comment, { id });
export const reactToComment = (person: Person, id: string, kind = "AGREE", on = true) =>
  act<CommentAnswer>(person, "reactToComment(id: $id, kind: $kind, on: $on)", "$id: ID!, $kind: ReactionKind!, $on: Boolean!", comment, { id, kind, on });
export const pinComment = (person: Person, id: string, on = true) => act<CommentAnswer>(person, "pinComment(id: $id, on: $on)", "$id: ID!, $on: Boolean!", comment, { id, on });
export const followTalk = (person: Person, talk: object, on = true) =>
  act<{ __typename: string; reason?: string }>(person, "followTalk(talk: $talk, on: $on)", "$talk: TalkInput!, $on: Boolean!", "__typename ... on Refusal { reason }", { talk, on });
export const readTalk = (person: Person, talk: object) => act<{ __typename: string; reason?: string }>(person, "readTalk(talk: $talk)", "$talk: TalkInput!", "__typename ... on Refusal { reason }", { talk });
export const translateComment = (person: Person, id: string, to = "EN") =>
  act<{ __typename: string; reason?: string; text?: string }>(person, "translateComment(id: $id, to: $to)", "$id: ID!, $to: Locale!", "__typename ... on Refusal { reason } ... on CommentTranslation { text }", { id, to });
export const readGroup = (person: Person, id: string) => act<GroupAnswer>(person, "readGroup(id: $id)", "$id: ID!", group, { id });

/** A wijkthema of Oost. */
export async function themeIn(app: Town): Promise<string> {
  return (await app.anonymous().ask(`{ wijk(id: "oost") { themes { id } } }`)).wijk.themes[0].id as string;
}

/** Something on the calendar of Oost. */
export async function activityIn(app: Town): Promise<string> {
  return (await app.pool.query<{ id: string }>("select min(id::text) as id from activities where wijk_id = 'oost'")).rows[0]?.id ?? "";
}

export const changeGroup = (person: Person, id: string, input: object) =>
  act<GroupAnswer>(person, "changeGroup(id: $id, input: $input)", "$id: ID!, $input: ChangeGroupInput!", group, { id, input: { name: "Tuingroep", about: "Samen tuinieren.", ...input } });
export const pauseGroup = (person: Person, id: string, on = true) => act<GroupAnswer>(person, "pauseGroup(id: $id, on: $on)", "$id: ID!, $on: Boolean!", group, { id, on });
export const showName = (person: Person, groupId: string, on = true) => act<GroupAnswer>(person, "showName(groupId: $groupId, on: $on)", "$groupId: ID!, $on: Boolean!", group, { groupId, on });
export const askSteward = (person: Person, groupId: string, personId: string | null) =>
  act<GroupAnswer>(person, "askSteward(groupId: $groupId, personId: $personId)", "$groupId: ID!, $personId: ID!", group, { groupId, personId });
export const answerSteward = (person: Person, groupId: string, accept = true) =>
  act<GroupAnswer>(person, "answerSteward(groupId: $groupId, accept: $accept)", "$groupId: ID!, $accept: Boolean!", group, { groupId, accept });
export const endSteward = (person: Person, groupId: string, personId: string | null) =>
  act<GroupAnswer>(person, "endSteward(groupId: $groupId, personId: $personId)", "$groupId: ID!, $personId: ID!", group, { groupId, personId });
export const wantSteward = (person: Person, groupId: string) => act<GroupAnswer>(person, "wantSteward(groupId: $groupId)", "$groupId: ID!", group, { groupId });
export const askMerge = (person: Person, id: string, into: string | null) => act<GroupAnswer>(person, "askMerge(id: $id, into: $into)", "$id: ID!, $into: ID", group, { id, into });
export const answerMerge = (person: Person, id: string, from: string, accept = true) =>
  act<GroupAnswer>(person, "answerMerge(id: $id, from: $from, accept: $accept)", "$id: ID!, $from: ID!, $accept: Boolean!", group, { id, from, accept });
export const inviteToGroup = (person: Person, groupId: string, days = 7, mostUses = 10) =>
  act<GroupAnswer & { readonly token?: string }>(person, "inviteToGroup(groupId: $groupId, days: $days, mostUses: $mostUses)", "$groupId: ID!, $days: Int!, $mostUses: Int!",
    "__typename ... on Refusal { reason } ... on InvitationMade { token group { id invitations { id uses mostUses } } }", { groupId, days, mostUses });
export const acceptInvitation = (person: Person, token: string) => act<GroupAnswer>(person, "acceptInvitation(token: $token)", "$token: String!", group, { token });
export const revokeInvitation = (person: Person, id: string) => act<GroupAnswer>(person, "revokeInvitation(id: $id)", "$id: ID!", group, { id });
export const proposeDecision = (person: Person, groupId: string, input: object = {}) =>
  act<GroupAnswer>(person, "proposeDecision(input: $input)", "$input: ProposeDecisionInput!", group,
    { input: { groupId, proposal: "We kopen een schuurtje.", anonymous: false, closesAt: new Date(Date.now() + 3 * 86_400_000).toISOString(), ...input } });
export const makeChoice = (person: Person, decisionId: string, choice = "AGREE", reason = "") =>
  act<GroupAnswer>(person, "makeChoice(decisionId: $decisionId, choice: $choice, reason: $reason)", "$decisionId: ID!, $choice: GroupChoice!, $reason: String!", group, { decisionId, choice, reason });

/** The newest decision of a group, as this person sees it. */
export const decisionOf = async (person: Person, id: string) =>
  (await person.ask(`query ($id: ID!) { group(id: $id) { decisions { id closed anonymous agree abstain object choices { choice reason person { id } } viewerChoice viewerCanChoose { reason } } } }`, { id })).group?.decisions[0];

/** A group with these members, the first its steward. */
export async function groupOf(people: readonly Person[], input: object = {}): Promise<string> {
  const [steward, ...others] = people as [Person, ...Person[]];
  const id = (await startGroup(steward, input)).group?.id ?? "";
  const { token = "" } = await inviteToGroup(steward, id, 7, 100);
  for (const each of others) await acceptInvitation(each, token);
  return id;
}

/** A group of this visibility with its steward. */
export async function groupIn(app: Town, visibility: "PUBLIC" | "CLOSED" = "PUBLIC", steward = "bewoner-oost"): Promise<{ id: string; steward: Person }> {
  const person = await app.as(steward);
  return { id: (await startGroup(person, { visibility })).group?.id ?? "", steward: person };
}

/** Lets someone into a closed group. */
export async function letIn(person: Person, groupId: string, steward: Person): Promise<void> {
  await joinGroup(person, groupId);
  await admitMember(steward, groupId, person.personId);
}

/** Waits until all that follows on what happened has been done. */
export async function settled(app: Town): Promise<void> {
  for (let patience = 200; patience > 0; patience -= 1) {
    const { rowCount } = await app.pool.query("select from outbox where awaits_reaction limit 1");
    if (rowCount === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("reactions do not end");
}
