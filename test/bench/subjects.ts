// What is asked for in the generated town: chosen by queries, so that each scale and each seed has them.
import { createHash, randomBytes } from "node:crypto";
import type { Client } from "pg";

export interface Session {
  readonly person: string;
  readonly cookie: string;
}
export interface Span {
  readonly wijk: string;
  readonly from: string;
  readonly second: string;
  readonly third: string;
  readonly until: string;
}
export interface Subjects {
  readonly wijken: readonly string[];
  readonly month: { readonly year: number; readonly from: string; readonly until: string };
  /** In each wijk the first sixty activities of the month, in three parts as the client asks for them. */
  readonly spans: readonly Span[];
  readonly initiatives: readonly string[];
  /** Of public initiatives, for who looks for one that they know of. */
  readonly titles: readonly string[];
  readonly readers: readonly Session[];
  /** For each initiative one who may more with it: in turn its author, a member of its group, its wijkregisseur and who decides on it. */
  readonly insiders: readonly Session[];
  /** The wijkregisseurs of wijken where something can be reported, one a wijk. */
  readonly moderators: readonly (Session & { readonly wijk: string })[];
  readonly voters: readonly Session[];
  readonly watchers: readonly Session[];
  readonly votedOn: readonly string[];
}

const iso = (expression: string) => `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const monthStart = "date_trunc('month', now() at time zone 'Europe/Amsterdam')";

export async function chooseSubjects(client: Client, connections: number): Promise<Subjects> {
  const wijken = await column(client, "select wijk_id from initiatives where stage not in ('IDEE', 'CONCEPT') group by 1 having count(*) > 12 order by count(*) desc");
  const [month] = await all<Subjects["month"]>(client, `
    select extract(year from ${monthStart})::int as year, ${iso(`(${monthStart} at time zone 'Europe/Amsterdam')`)} as from, ${iso(`((${monthStart} + interval '1 month') at time zone 'Europe/Amsterdam')`)} as until`);
  if (!month) throw new Error("no month");
  const spans = await all<Omit<Span, "from">>(client, `
    select wijk, ${iso("starts[21]")} as second, ${iso("starts[41]")} as third, ${iso("starts[61]")} as until
    from unnest($1::text[]) wijk cross join lateral (select array_agg(starts_at order by starts_at, id) as starts from activities where wijk_id = wijk and starts_at >= $2::timestamptz) a
    where starts[61] is not null`, [wijken, month.from]);
  const initiatives = await column(client, `
    select initiative_id from initiative_counters join initiatives i on i.id = initiative_id where comments > 20 and stage not in ('IDEE', 'CONCEPT') order by md5(initiative_id::text) limit 100`);
  const titles = await column(client, "select title from initiatives where stage not in ('IDEE', 'CONCEPT') order by md5(id::text) limit 60");
  const votedIn = wijken[0];
  // Far from the threshold, so that what a vote costs does not hang on whose turn it is.
  const votedOn = await column(client, `
    select i.id from initiatives i join draagvlak_rounds r on r.initiative_id = i.id join initiative_counters c on c.initiative_id = i.id
    where i.wijk_id = $1 and i.stage = 'DRAAGVLAK' and abs(c.supporters - r.threshold) > 2 order by md5(i.id::text) limit 8`, [votedIn]);
  const residents = await column(client, `
    select p.id from persons p where p.wijk_id = $1 and not exists (select from supports s where s.person_id = p.id and s.initiative_id = any($2)) order by md5(p.id::text) limit $3`,
    [votedIn, votedOn, 4 * connections]);
  const insiders = await column(client, `
    select coalesce(case n % 4
      when 1 then (select person_id from memberships m where m.group_id = i.group_id and m.state = 'ACTIVE' and m.person_id <> i.author_id limit 1)
      when 2 then (select person_id from roles r where r.kind = 'WIJKREGISSEUR' and r.wijk_id = i.wijk_id limit 1)
      when 3 then (select person_id from roles r join dossiers d on d.initiative_id = i.id where r.kind = any(d.hands) and (r.wijk_id is null or r.wijk_id = i.wijk_id) limit 1) end, i.author_id)
    from unnest($1::uuid[]) with ordinality x (id, n) join initiatives i using (id) order by n`, [initiatives]);
  const moderating = await all<{ wijk: string; person: string }>(client, "select distinct on (wijk_id) wijk_id as wijk, person_id as person from roles where kind = 'WIJKREGISSEUR' and wijk_id = any($1) order by wijk_id, person_id", [wijken]);
  const moderators = (await signIn(client, moderating.map(({ person }) => person))).map((session, index) => ({ ...session, wijk: moderating[index]?.wijk ?? "" }));
  const readers = await column(client, "select id from persons where wijk_id is not null order by md5(id::text) limit 50");
  const watchers = await column(client, "select id from persons where wijk_id is not null order by md5(id::text) desc limit 1000");
  return { wijken, month, spans: spans.map((span) => ({ ...span, from: month.from })), initiatives, titles, votedOn, moderators, readers: await signIn(client, readers), insiders: await signIn(client, insiders), voters: await signIn(client, residents), watchers: await signIn(client, watchers) };
}

async function signIn(client: Client, persons: readonly string[]): Promise<Session[]> {
  const tokens = persons.map(() => randomBytes(32).toString("base64url"));
  await client.query(
    `insert into sessions (token_hash, person_id, created_at, seen_at, ends_at)
     select hash, person, now(), now(), now() + interval '30 days' from unnest($1::text[], $2::uuid[]) as given (hash, person)`,
    [tokens.map((token) => createHash("sha256").update(token).digest("hex")), persons],
  );
  return persons.map((person, index) => ({ person, cookie: `brink_session=${tokens[index]}` }));
}

async function all<Found extends object>(client: Client, text: string, values: unknown[] = []): Promise<Found[]> {
  return (await client.query<Found>(text, values)).rows;
}

async function column(client: Client, text: string, values: unknown[] = []): Promise<string[]> {
  const { rows } = await client.query<string[]>({ text, values, rowMode: "array" });
  return rows.map(([value]) => value ?? "");
}
