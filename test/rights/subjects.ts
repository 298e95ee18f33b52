// What is asked about: an initiative in each stage, a group of each kind, a comment, and what is not there at all.
import { randomUUID } from "node:crypto";
import { hashToken } from "#server/platform/session.ts";
import { type Stage, stages } from "#shared/initiatives/lifecycle.ts";
import { acceptInvitation, admitMember, decisionOf, endGroup, inviteToGroup, joinGroup, nobody, postComment, proposeDecision, themeIn } from "../support/neighbourhood.ts";
import { goAlong, objectTo } from "../support/deciding.ts";
import { addNote, anchorAt, askToMerge, documentOf } from "../support/notes.ts";
import type { Person, Town } from "../support/person.ts";
import { openPaperAccount, showDeskCode } from "../support/residence.ts";
import * as money from "../support/money.ts";
import * as street from "../support/street.ts";
import * as way from "../support/way.ts";
import type { People } from "./people.ts";

export interface Subject {
  readonly id: string;
  readonly version?: number;
  readonly groupId?: string;
  /** Somebody who asked to join. */
  readonly askerId?: string;
  /** By which the tablet of a stall comes in. */
  readonly key?: string;
  /** Somebody who is in. */
  readonly memberId?: string;
  /** Another group, or another initiative that is open for draagvlak. */
  readonly otherId?: string;
  /** What stands in an invitation. */
  readonly token?: string;
  /** With which a person signs in. */
  readonly email?: string;
}
export const absent: Subject = { id: nobody, groupId: nobody, askerId: nobody, memberId: nobody, otherId: "00000000-0000-0000-0000-000000000001", version: 1 };

type Variant =
  | "IN_BEHANDELING wijkkans" | "AFGEWEZEN objected" | "DRAAGVLAK reached" | "IN_BEHANDELING middle" | "IN_BEHANDELING large" | "IN_BEHANDELING supported" | "TOEGEKEND drawn up" | "TOEGEKEND signed by initiators" | "TOEGEKEND signed by municipality" | "GEREALISEERD accounted" | "receipt"
  | "INGETROKKEN unseen" | "CONCEPT of ended group" | "DRAAGVLAK beside another" | "CONCEPT beside another";
type Note = "comment on draft" | "suggestion on draft" | "question to merge";
type Street = "support list" | "list row entered" | "list row waiting" | "stall" | "stall with one" | "concern";
type Money = "money proposal" | "overrun asked" | "pot without a question" | "booking of handgeld";
type Cases = "forwarding failed" | "forwarding at desk";
type Comment = "comment on theme" | "comment on activity" | "comment on initiative" | "comment on unseen initiative" | "comment in PUBLIC group" | "comment in CLOSED group";
export type SubjectName = Stage
  | Variant
  | Comment
  | Note
  | Street
  | Cases
  | Money
  | "PUBLIC group"
  | "CLOSED group"
  | "HIDDEN group"
  | "ENDED group"
  | "UNLED group"
  | "invitation"
  | "decision in PUBLIC group"
  | "decision in CLOSED group"
  | "file in PUBLIC group"
  | "file in CLOSED group"
  | "session"
  | "theme"
  | "picture"
  | "picture on initiative"
  | "picture in CLOSED group"
  | "activity"
  | "activity with places"
  | "registration"
  | "activity that waits"
  | "activity of organisation"
  | "feed"
  | "lookalike"
  | "first post"
  | "organisation"
  | "organisation of Oost"
  | "new organisation"
  | "wijk"
  | "letters"
  | "desk code"
  | "paper card"
  | "person"
  | "role in wijk"
  | "role of editor"
  | "reconciliation"
  | "stand-in"
  | "two who decide"
  | "none";

const cents = { small: 10_000, middle: 900_000, large: 1_500_000 };

export interface Subjects {
  /** Made once, for all who are refused. */
  standing(name: SubjectName): Promise<Subject>;
  /** Made anew, for one who may change it. */
  fresh(name: SubjectName): Promise<Subject>;
}

export async function subjectsOf(town: Town, people: People): Promise<Subjects> {
  const { author, steward, member, asker, regisseur } = people;
  const voters = await way.residents(town, "oost", 20);
  const made = new Map<SubjectName, Promise<Subject>>();
  const otherGroup = way.startGroup(steward, "oost", "CLOSED");

  async function group(kind: "PUBLIC" | "CLOSED" | "HIDDEN" | "ENDED"): Promise<Subject> {
    const visibility = kind === "ENDED" ? "CLOSED" : kind;
    const id = await way.startGroup(steward, "oost", visibility);
    if (kind === "HIDDEN") {
      const { token = "" } = await inviteToGroup(steward, id);
      for (const person of [member, author]) await acceptInvitation(person, token);
      return { id, groupId: id, askerId: asker.personId ?? "", memberId: member.personId ?? "" };
    }
    for (const person of [member, author, ...(kind === "PUBLIC" ? [] : [asker])]) await joinGroup(person, id);
    if (kind !== "PUBLIC") for (const person of [member, author]) await admitMember(steward, id, person.personId);
    if (kind === "ENDED") await endGroup(steward, id);
    return { id, groupId: id, askerId: asker.personId ?? "", memberId: member.personId ?? "", otherId: (await otherGroup) };
  }

  /** One whose steward was erased: the wijkregisseur is to find another. */
  async function unledGroup(): Promise<Subject> {
    const [leader, led] = (await way.residents(town, "oost", 2)) as [Person, Person];
    const id = await way.startGroup(leader, "oost");
    await joinGroup(led, id);
    await town.pool.query("with gone as (delete from memberships where group_id = $1 and role = 'STEWARD') update groups set member_count = 1, steward_wanted_since = now() where id = $1", [id]);
    return { id, groupId: id, memberId: led.personId ?? "" };
  }

  async function decision(kind: "PUBLIC" | "CLOSED"): Promise<Subject> {
    const { id } = await subjects.standing(`${kind} group`);
    await proposeDecision(steward, id);
    return { id: (await decisionOf(steward, id)).id };
  }

  async function file(kind: "PUBLIC" | "CLOSED"): Promise<Subject> {
    const { id } = await subjects.fresh(`${kind} group`);
    const { rows: [kept] } = await town.pool.query<{ id: string }>("insert into group_files (group_id, name, kind, bytes, content, added_at) values ($1, 'Schuur.pdf', 'PDF', 5, '%PDF-', now()) returning id", [id]);
    return { id: kept?.id ?? "" };
  }

  /** Goes on as far as asked; each step is the act of somebody who may. */
  async function initiative(until: SubjectName, asked: number): Promise<Subject> {
    const { id: groupId, memberId = "" } = await group("PUBLIC");
    const id = done(await way.startInitiative(author, groupId));
    const at: Subject = { id, groupId, memberId, version: 2 };
    const steps: readonly (readonly [SubjectName, (() => Promise<unknown>)?])[] = [
      ["IDEE"], ["CONCEPT", async () => done(await way.saveDraft(author, way.draft(id, 1, asked)))],
      ["DRAAGVLAK", async () => done(await way.openForDraagvlak(steward, id, 2))], ["DRAAGVLAK reached", async () => { await votes(id, asked); done(await way.fillApplication(author, id)); done(await way.savePrivate(steward, id)); }],
      ["INGEDIEND", async () => done(await way.handIn(steward, id, 2))], ["IN_BEHANDELING", async () => done(await way.takeUp(regisseur, id))],
      ["TOEGEKEND", async () => done(await way.decide(regisseur, id, asked))], ["TOEGEKEND drawn up", async () => done(await way.draftBuurtdeal(regisseur, id))],
      ["TOEGEKEND signed by initiators", async () => done(await way.signBuurtdeal(steward, id))], ["BUURTDEAL", async () => done(await way.signBuurtdeal(regisseur, id))],
      ["IN_UITVOERING", async () => done(await way.pay(regisseur, id))], ["GEREALISEERD", async () => done(await way.realise(steward, id))],
      ["GEREALISEERD accounted", async () => done(await way.accountFor(steward, id, asked))], ["VERANTWOORD", async () => done(await way.settleAccount(regisseur, id, asked))],
    ];
    for (const [stage, step] of steps) {
      await step?.();
      if (stage === until) return until === "IDEE" ? { ...at, version: 1 } : at;
    }
    throw new Error(`no way leads to ${until}`);
  }

  async function votes(id: string, asked: number): Promise<void> {
    const needed = asked <= 200_000 ? 5 : asked <= 1_000_000 ? 10 : 20;
    for (const voter of voters.slice(0, needed)) done(await way.support(voter, id));
  }

  async function list(): Promise<Subject> {
    return { id: (await street.makeList(member, (await initiative("DRAAGVLAK", cents.small)).id)).list?.code ?? "" };
  }

  async function entered(at: Subject): Promise<Subject> {
    await street.enterRow(member, at.id, 1, street.neighbour(1));
    return at;
  }

  async function stall(): Promise<Subject> {
    const { code = "", key = "" } = await street.openStall(member, (await initiative("DRAAGVLAK", cents.small)).id);
    return { id: code, key };
  }

  /** By people who are none of the columns. */
  const another = () => way.inDraagvlak(town, "oost", cents.small);

  async function note(kind: "COMMENT" | "SUGGESTION"): Promise<Subject> {
    const { id } = await initiative("CONCEPT", cents.small);
    const doc = await documentOf(steward, id);
    return { id: (await addNote(steward, id, anchorAt(doc, "goal", "plek"), { kind, text: "plekje" })).note?.id ?? "" };
  }

  async function person(): Promise<Subject> {
    const [somebody] = await way.residents(town, "oost", 1);
    const { rows: [made] } = await town.pool.query<Required<Pick<Subject, "id" | "email">>>("select id, email from persons where id = $1", [somebody?.personId]);
    return { ...absent, ...made };
  }

  async function role(personId: string, kind: string, wijkId: string | null, organisationId: string | null): Promise<Subject> {
    const { rows: [made] } = await town.pool.query<{ id: string }>(
      "insert into roles (person_id, kind, wijk_id, organisation_id, begins_at) values ($1, $2, $3, $4, now()) returning id", [personId, kind, wijkId, organisationId]);
    return { id: made?.id ?? "" };
  }

  /** As a dossier that an official takes by hand, or that does not arrive. */
  async function forwarding(state: "FAILED" | "AT_DESK"): Promise<Subject> {
    const at = await initiative("INGEDIEND", cents.small);
    await town.pool.query(
      `insert into forwardings (initiative_id, system, state, since, problem) values ($1, 'MANUAL', $2, now(), 'UNREACHABLE')
       on conflict (initiative_id) do update set system = 'MANUAL', state = $2, next_attempt_at = null, problem = 'UNREACHABLE'`, [at.id, state]);
    await town.pool.query("insert into forwarding_steps (initiative_id, position, step, part) values ($1, 99, 'TAKE', 'application')", [at.id]);
    return at;
  }

  async function twoWhoDecide(): Promise<Subject> {
    const [one, two] = [await person(), await person()];
    for (const { id } of [one, two]) await role(id, "WIJKREGISSEUR", "oost", null);
    return { id: one.id, memberId: one.id, askerId: two.id };
  }

  /** Of the steward; below a comment of theirs or not posted. */
  async function picture(below: Subject | null): Promise<Subject> {
    const { rows: [made] } = await town.pool.query<{ id: string }>(
      `with made as (insert into pictures (uploaded_by, created_at, width, height, large, small) values ($1, now(), 1, 1, 'x', 'x') returning id),
       placed as (insert into comment_pictures (comment_id, number, picture_id, alt) select $2, 1, id, '' from made where $2::uuid is not null) select id from made`, [steward.personId, below?.id ?? null]);
    return { id: made?.id ?? "" };
  }

  /** Of Versa, in which many can take part. */
  async function withPlaces(): Promise<Subject> {
    const { rows: [made] } = await town.pool.query<{ id: string }>(
      `with made as (insert into activities (organisation_id, wijk_id, title, about, place, starts_at, ends_at, kind, created_at, registration_wanted) values ('versa', 'oost', 'Samen eten', 'Soep', 'Hier', now() + interval '9 days', now() + interval '10 days', 'ACTIVITY', now(), true) returning id)
       insert into activity_places (activity_id) select id from made returning activity_id as id`);
    return { id: made?.id ?? "" };
  }

  /** Of Versa, at an address that nobody is let go to; in it an entry that looks like what stands on the calendar. */
  async function feed(): Promise<{ feed: Subject; lookalike: Subject }> {
    const twin = await activityOf("versa", "PLANNED");
    const { rows: [made] } = await town.pool.query<{ feed: string; lookalike: string }>(
      `with feed as (insert into feeds (organisation_id, wijk_id, address, usual_place, every_hours, followed_at, next_at) values ('versa', 'oost', 'https://127.0.0.1/' || gen_random_uuid(), 'Hier', 6, now(), now() + interval '1 day') returning id)
       insert into feed_entries (feed_id, uid, recurrence, twin_id, digest, entry, starts_at, seen_in)
         select id, 'u', '', $1, '', jsonb_build_object('uid', 'u', 'title', 'Thee', 'about', 'Thee', 'place', 'Daar', 'startsAt', now() + interval '1 day', 'endsAt', now() + interval '26 hours'), now() + interval '1 day', 0 from feed
       returning feed_id as feed, id as lookalike`, [twin.id]);
    return { feed: { id: made?.feed ?? "" }, lookalike: { id: made?.lookalike ?? "" } };
  }

  async function activityOf(organisationId: string, state: string): Promise<Subject> {
    const { rows: [made] } = await town.pool.query<{ id: string }>(
      `insert into activities (organisation_id, wijk_id, title, about, place, starts_at, ends_at, kind, state, created_at)
       values ($1, 'oost', 'Koffie', 'Kom erbij.', 'Hier', now() + interval '1 day', now() + interval '25 hours', 'ACTIVITY', $2, now()) returning id`, [organisationId, state]);
    return { id: made?.id ?? "", version: 0 };
  }

  /** One of its own, because who loses trust loses it for all that stands on it. */
  async function organisation(trust: string): Promise<Subject> {
    const { rows: [made] } = await town.pool.query<{ id: string }>("insert into organisations (id, name, kind, about, trust) select 'o' || count(*), 'Stichting ' || count(*), 'stichting', 'Doet iets', $1 from organisations returning id", [trust]);
    await activityOf(made?.id ?? "", "PLANNED");
    return { id: made?.id ?? "" };
  }

  const special: Partial<Record<SubjectName, () => Promise<Subject>>> = {
    feed: async () => (await feed()).feed, lookalike: async () => (await feed()).lookalike,
    AFGEWEZEN: async () => then(await initiative("IN_BEHANDELING", cents.small), ({ id }) => way.decide(regisseur, id, 0, "REFUSED", "Vraag het opnieuw.")),
    INGETROKKEN: async () => then(await initiative("DRAAGVLAK", cents.small), ({ id }) => way.withdraw(steward, id)),
    "INGETROKKEN unseen": async () => then(await initiative("CONCEPT", cents.small), ({ id }) => way.withdraw(steward, id)),
    "IN_BEHANDELING middle": () => initiative("IN_BEHANDELING", cents.middle),
    "IN_BEHANDELING large": () => initiative("IN_BEHANDELING", cents.large),
    "IN_BEHANDELING supported": async () => {
      const at = await initiative("IN_BEHANDELING", cents.small);
      // As somebody who lived in the wijk when they gave it.
      await town.pool.query("insert into supports (initiative_id, voter, person_id, buurt_id, version, given_at) values ($1, $2, $2, 'oost-electro', 2, now())", [at.id, regisseur.personId]);
      return at;
    },
    "IN_BEHANDELING wijkkans": async () => {
      const at = await initiative("IN_BEHANDELING", cents.small);
      await goAlong(town, at.id, "WIJKKANS");
      return at;
    },
    "AFGEWEZEN objected": async () => {
      const at = await subjects.fresh("AFGEWEZEN");
      await objectTo(steward, at.id);
      return at;
    },
    "two who decide": twoWhoDecide,
    "stand-in": async () => {
      const { memberId, askerId } = await twoWhoDecide();
      const { rows: [made] } = await town.pool.query<{ id: string }>(
        "insert into stand_ins (person_id, stand_in_id, covers, begins_at, ends_at, source, made_at) values ($1, $2, 'AWAY', now(), now() + interval '7 days', 'Mandaatbesluit', now()) returning id", [memberId, askerId]);
      return { id: made?.id ?? "" };
    },
    "TOEGEKEND signed by municipality": async () => then(await initiative("TOEGEKEND drawn up", cents.small), ({ id }) => way.signBuurtdeal(regisseur, id)),
    "CONCEPT of ended group": async () => {
      const at = await initiative("CONCEPT", cents.small);
      await endGroup(steward, at.groupId ?? "");
      return at;
    },
    "DRAAGVLAK beside another": async () => ({ ...(await initiative("DRAAGVLAK", cents.small)), otherId: (await another()).id }),
    "CONCEPT beside another": async () => ({ ...(await initiative("CONCEPT", cents.small)), otherId: (await another()).id }),
    "comment on draft": () => note("COMMENT"), "suggestion on draft": () => note("SUGGESTION"),
    "question to merge": async () => {
      const { id: asking, steward: asker } = await another();
      return { id: (await askToMerge(asker, asking, (await initiative("DRAAGVLAK", cents.small)).id)).merger?.id ?? "" };
    },
    "PUBLIC group": () => group("PUBLIC"), "CLOSED group": () => group("CLOSED"), "HIDDEN group": () => group("HIDDEN"), "UNLED group": unledGroup, "ENDED group": () => group("ENDED"),
    "comment on initiative": async () => comment(steward, { initiativeId: (await subjects.standing("DRAAGVLAK")).id }),
    "comment on unseen initiative": async () => comment(steward, { initiativeId: (await subjects.standing("INGETROKKEN unseen")).id }),
    "comment in PUBLIC group": async () => comment(steward, { groupId: (await subjects.standing("PUBLIC group")).id }),
    "comment in CLOSED group": async () => comment(steward, { groupId: (await subjects.standing("CLOSED group")).id }),
    "comment on theme": async () => comment(steward, { themeId: (await subjects.standing("theme")).id }),
    "comment on activity": async () => comment(steward, { activityId: (await subjects.standing("activity")).id }),
    picture: () => picture(null),
    "picture on initiative": async () => picture(await subjects.fresh("comment on initiative")),
    "picture in CLOSED group": async () => picture(await subjects.fresh("comment in CLOSED group")),
    theme: async () => ({ id: await themeIn(town) }),
    invitation: async () => {
      const { id: groupId } = await subjects.standing("HIDDEN group");
      const { token = "" } = await inviteToGroup(steward, groupId, 7, 200);
      const { rows } = await town.pool.query<{ id: string }>("select id from group_invitations where group_id = $1 order by id desc limit 1", [groupId]);
      return { id: rows[0]?.id ?? "", groupId, token };
    },
    "file in PUBLIC group": () => file("PUBLIC"), "file in CLOSED group": () => file("CLOSED"),
    "decision in PUBLIC group": () => decision("PUBLIC"), "decision in CLOSED group": () => decision("CLOSED"),
    session: async () => {
      await town.signIn(steward.personId ?? "");
      const { rows } = await town.pool.query<{ id: string }>("select id from sessions where person_id = $1 order by created_at desc limit 1", [steward.personId]);
      return { id: rows[0]?.id ?? "" };
    },
    activity: async () => ({ id: (await town.pool.query<{ id: string }>("select min(id::text) as id from activities a where wijk_id = 'oost' and not exists (select from activity_places ap where ap.activity_id = a.id)")).rows[0]?.id ?? "" }),
    "activity with places": withPlaces,
    registration: async () => {
      const [{ id: activityId }, key] = [await withPlaces(), randomUUID()];
      const { rows: [made] } = await town.pool.query<{ id: string }>(
        "with place as (update activity_places set taken = 1, last_number = 1 where activity_id = $1) insert into registrations (activity_id, number, state, party, person_id, key_hash, made_at) values ($1, 1, 'REGISTERED', 1, $2, $3, now()) returning id",
        [activityId, member.personId, hashToken(key)]);
      return { id: made?.id ?? "", key };
    },
    organisation: async () => ({ id: "versa" }),
    "activity of organisation": () => activityOf("versa", "PLANNED"),
    "activity that waits": () => activityOf("versa", "AWAITING"),
    "organisation of Oost": () => organisation("TRUSTED"),
    "new organisation": () => organisation("NEW"),
    "first post": async () => activityOf((await organisation("NEW")).id, "AWAITING"),
    wijk: async () => ({ id: "oost" }),
    letters: async () => ({ id: (await town.pool.query<{ id: string }>("insert into letter_batches (wijk_id, letters, made_at) values ('oost', 1, now()) returning id")).rows[0]?.id ?? "" }),
    "desk code": async () => ({ id: (await showDeskCode((await way.residents(town, "oost", 1))[0] as Person)).code ?? "" }),
    "paper card": async () => ({ id: (await openPaperAccount(regisseur, "Bep", "oost-electro")).card ?? "" }),
    person,
    "role in wijk": async () => role((await person()).id, "WIJKREGISSEUR", "oost", null),
    "role of editor": async () => role((await person()).id, "ORGANISATION_EDITOR", null, "versa"),
    "support list": list,
    "list row entered": async () => entered(await list()),
    "list row waiting": async () => {
      const at = await entered(await list());
      for (const birthYear of ["1950", "1951"]) await street.confirmRow(steward, at.id, 1, street.neighbour(1, { birthYear }));
      return at;
    },
    stall,
    "stall with one": async () => {
      const at = await stall();
      await street.signUpAtStall(town.anonymous(), at.key ?? "", street.neighbour(1));
      return at;
    },
    receipt: async () => {
      const { id } = await subjects.standing("VERANTWOORD");
      return { id: (await town.pool.query<{ id: string }>("select id from receipts where initiative_id = $1", [id])).rows[0]?.id ?? "" };
    },
    concern: async () => {
      const { id } = await initiative("DRAAGVLAK", cents.small);
      await people.neighbour.ask(`mutation ($id: ID!) { raiseConcern(initiativeId: $id, text: "Te druk", byName: false) { __typename } }`, { id });
      return { id: (await town.pool.query<{ id: string }>("select id from concerns where initiative_id = $1", [id])).rows[0]?.id ?? "" };
    },
    "forwarding failed": () => forwarding("FAILED"), "forwarding at desk": () => forwarding("AT_DESK"),
    reconciliation: async () => ({ id: (await town.pool.query<{ id: string }>("insert into reconciliations (at, differences) select now(), jsonb_build_array(jsonb_build_object('check', 'x', 'where', gen_random_uuid(), 'stored', 1, 'counted', 2)) returning differences -> 0 ->> 'where' as id")).rows[0]?.id ?? "" }),
    "money proposal": async () => ({ id: (await money.propose(people.manager, "REVIEW", [{ wijkId: "oost", toWijkId: "zuid", cents: 1, reason: "Daarom" }])).proposal?.id ?? "" }),
    "pot without a question": async () => {
      await town.pool.query("delete from overrun_consultations");
      return absent;
    },
    "overrun asked": async () => {
      await town.pool.query("delete from overrun_consultations");
      return { id: (await money.takeUp(people.manager, "oost", 1)).thermometer?.consultations[0]?.id ?? "" };
    },
    "booking of handgeld": async () => {
      await money.spend(regisseur, "oost", 1, randomUUID());
      return { id: (await town.pool.query<{ id: string }>("select max(id)::text as id from bookings where kind = 'SPENT'")).rows[0]?.id ?? "" };
    },
    none: async () => absent,
  };

  const subjects: Subjects = {
    async fresh(name) {
      // A few people do here in a minute what they would do in months.
      await town.pool.query("delete from allowances");
      return special[name]?.() ?? initiative(name, cents.small);
    },
    standing(name) {
      const one = made.get(name) ?? subjects.fresh(name);
      made.set(name, one);
      return one;
    },
  };
  return subjects;
}

async function comment(person: Person, input: object): Promise<Subject> {
  const { comment: posted, reason } = await postComment(person, input);
  if (!posted) throw new Error(`no comment: ${reason}`);
  return { id: posted.id };
}

async function then(subject: Subject, step: (subject: Subject) => Promise<way.Answer>): Promise<Subject> {
  done(await step(subject));
  return subject;
}

/** The id of what was done; a step of the way that is refused says why. */
function done(answer: way.Answer): string {
  if (!answer.initiative) throw new Error(`a step was refused: ${answer.reason}`);
  return answer.initiative.id;
}

export const drafts = ["IDEE", "CONCEPT", "INGETROKKEN unseen"] as const satisfies readonly SubjectName[];
export const publicStages = stages.filter((stage) => stage !== "IDEE" && stage !== "CONCEPT");
