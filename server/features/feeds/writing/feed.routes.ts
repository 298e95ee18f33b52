import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { addMonths, isMonth } from "#shared/calendar/month-grid.ts";
import { instantOfLocal } from "#shared/calendar/local-time.ts";
import { type Runner, Statement } from "../../../platform/database/statement.ts";
import { type CalendarRow, type Narrowing, readCalendarRows, readOwnRows } from "./calendar-row.ts";
import { agendaEmbed, agendaEmbedPolicy } from "./embed.ts";
import { calendarText, type Told } from "./ics.ts";
import { printMonth } from "./month-paper.ts";
import { newsText, type NewsForm } from "./news.ts";
import { hashOfSecret } from "../calendar-secret.ts";
import { feedWords, isFeedLanguage } from "./words.ts";

export interface FeedDependencies {
  readonly pool: Runner;
  readonly now: () => Date;
  readonly siteName: string;
  /** Null where the site's own address is not known for sure: then it is the one that was asked. */
  readonly publicUrl: string | null;
}
type Asked = Readonly<Record<string, unknown>>;

const dayMs = 86_400_000;
/** How far back and ahead calendars elsewhere are told. */
const backMs = 31 * dayMs;
const aheadMs = 366 * dayMs;
const keptSeconds = 900;
const nameOf = new Statement<{ name: string | null }>(
  `select coalesce((select name from organisations where id = $5), (select name from groups where id = $4 and visibility = 'PUBLIC'), (select title from wijkthemas where id = $3), (select name from buurten where id = $2), (select name from wijken where id = $1)) as name`,
);

/** A Fastify plugin: the agenda for calendars, readers of news, frames and wijkkranten, for whoever asks and as everybody sees it; ?taal=en or uk. */
export async function feedRoutes(app: FastifyInstance, { pool, now, siteName, publicUrl }: FeedDependencies): Promise<void> {
  const addressOf = ({ protocol, host }: FastifyRequest) => publicUrl ?? `${protocol}://${host}`;
  const languageOf = ({ taal }: Asked) => (isFeedLanguage(taal) ? taal : "nl");
  const period = () => ({ from: new Date(now().getTime() - backMs), until: new Date(now().getTime() + aheadMs) });

  async function told(request: FastifyRequest, narrowing: Narrowing): Promise<Told> {
    const language = languageOf(request.query as Asked);
    const { wijk = null, buurt = null, thema, groep, organisatie = null } = narrowing;
    const [named] = await nameOf.run(pool, [wijk, buurt, uuidOrNull(thema), uuidOrNull(groep), organisatie]);
    return { name: `${feedWords[language].agenda(named?.name ?? null)} · ${siteName}`, language, address: addressOf(request) };
  }

  app.get("/agenda.ics", async (request, reply) => {
    const narrowing = narrowingOf(request.query as Asked);
    const [rows, of] = await Promise.all([readCalendarRows(pool, narrowing, period(), now()), told(request, narrowing)]);
    return send(request, reply, { text: calendarText(rows, of), type: "text/calendar", changedAt: newest(rows) });
  });

  for (const form of ["rss", "atom"] as const satisfies NewsForm[]) {
    app.get(`/agenda.${form}`, async (request, reply) => {
      const narrowing = narrowingOf(request.query as Asked);
      const [rows, of] = await Promise.all([readCalendarRows(pool, narrowing, period(), now()), told(request, narrowing)]);
      return send(request, reply, { text: newsText(rows, form, of, `${of.address}${request.url}`, now()), type: `application/${form}+xml`, changedAt: newest(rows) });
    });
  }

  app.get<{ Params: { file: string } }>("/agenda/mijn/:file", async (request, reply) => {
    const secret = /^([\w-]{32})\.ics$/u.exec(request.params.file)?.[1];
    const rows = secret ? await readOwnRows(pool, hashOfSecret(secret), period(), now()) : null;
    if (!rows) return reply.code(404).send({ reason: "NOT_FOUND" });
    const language = languageOf(request.query as Asked);
    const text = calendarText(rows, { name: `${feedWords[language].own} · ${siteName}`, language, address: addressOf(request) });
    return send(request, reply, { text, type: "text/calendar", changedAt: newest(rows), isOwn: true });
  });

  app.get<{ Params: { id: string } }>("/activiteit/:id(^[0-9a-f-]{36}).ics", async (request, reply) => {
    const rows = await readCalendarRows(pool, { activiteit: request.params.id }, { from: new Date(0), until: new Date(now().getTime() + 10 * aheadMs) }, now());
    const [row] = rows;
    if (!row) return reply.code(404).send({ reason: "NOT_FOUND" });
    const language = languageOf(request.query as Asked);
    // One date alone: whoever wants the whole series follows the agenda.
    const text = calendarText([{ ...row, series: null }], { name: row.title, language, address: addressOf(request) });
    void reply.header("content-disposition", `attachment; filename="activiteit.ics"`);
    return send(request, reply, { text, type: "text/calendar", changedAt: row.changedAt });
  });

  app.get("/embed/agenda", async (request, reply) => {
    const narrowing = narrowingOf(request.query as Asked);
    const [rows, of] = await Promise.all([readCalendarRows(pool, narrowing, { from: now(), until: period().until }, now()), told(request, narrowing)]);
    const more = `${of.address}/agenda${narrowing.wijk ? `?wijk=${encodeURIComponent(narrowing.wijk)}` : ""}`;
    void reply.headers({ "content-security-policy": agendaEmbedPolicy, "cross-origin-resource-policy": "cross-origin" }).removeHeader("x-frame-options");
    return send(request, reply, { text: agendaEmbed(rows, of, more, now()), type: "text/html", changedAt: newest(rows) });
  });

  app.get<{ Params: { wijk: string; file: string } }>("/agenda/:wijk/:file", async (request, reply) => {
    const month = /^(\d{4}-\d\d)\.pdf$/u.exec(request.params.file)?.[1] ?? "";
    const from = isMonth(month) ? instantOfLocal(`${month}-01T00:00`) : null;
    const until = from && instantOfLocal(`${addMonths(`${month}-01`, 1)}T00:00`);
    if (!from || !until) return reply.code(404).send({ reason: "NOT_FOUND" });
    const wijk = request.params.wijk === "alle" ? null : request.params.wijk;
    const [rows, of] = await Promise.all([readCalendarRows(pool, { wijk }, { from, until }, now()), told(request, { wijk })]);
    void reply.type("application/pdf").headers({ "cache-control": `public, max-age=${keptSeconds}`, "content-disposition": `inline; filename="agenda-${month}.pdf"` });
    return reply.send(await printMonth(rows, { name: of.name, month, language: of.language, address: `${of.address}/agenda`, madeAt: now() }));
  });
}

const uuidOrNull = (text: string | null | undefined): string | null => (text && /^[0-9a-f-]{36}$/iu.test(text) ? text : null);

function narrowingOf(query: Asked): Narrowing {
  const one = (name: string): string | null => (typeof query[name] === "string" && query[name] ? query[name] : null);
  return { wijk: one("wijk"), buurt: one("buurt"), thema: one("thema"), groep: one("groep"), organisatie: one("organisatie") };
}

function newest(rows: readonly CalendarRow[]): Date {
  return new Date(Math.max(0, ...rows.map(({ changedAt }) => changedAt.getTime())));
}

interface Answer {
  readonly text: string;
  readonly type: string;
  readonly changedAt: Date;
  /** Of one person: nobody in between keeps it. */
  readonly isOwn?: true;
}

/** Says 304 to who has it already: by its own print first, as RFC 9110 (13.2.2) has it. */
function send(request: FastifyRequest, reply: FastifyReply, { text, type, changedAt, isOwn }: Answer): FastifyReply {
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  void reply.headers({ etag, "last-modified": changedAt.toUTCString(), "cache-control": isOwn ? "private, no-cache" : `public, max-age=${keptSeconds}` });
  const { "if-none-match": known, "if-modified-since": since } = request.headers;
  const same = known ? known.split(/\s*,\s*/u).some((each) => each.replace(/^W\//u, "") === etag) : Boolean(since) && Math.floor(changedAt.getTime() / 1000) * 1000 <= Date.parse(since ?? "");
  return same ? reply.code(304).send() : reply.type(`${type}; charset=utf-8`).send(text);
}
