// The routes beside GraphQL. Each is asked with a session of its own, because some end it.
import { questions } from "#shared/pages/questions.ts";
import { nobody } from "../../support/neighbourhood.ts";
import { type Row, rowsOf } from "../row.ts";

const route = (of: string, when: string, status: `${number}`, body?: object): Row[] => rowsOf(of, body && (() => body), { when, on: ["none"], answers: { others: status } });

/** The data in a page is what its query answers to who asks: see above. */
const pages: Row[] = [...Object.keys(questions), "/bureau"].map((page) => ({ of: `GET ${page}`, when: "a page", on: ["none"], answers: { others: "200" }, at: () => page.replaceAll(/:\w+/gu, nobody) }));

export const routeRows: readonly Row[] = [
  { of: "POST /afmelden/:token", when: "by a link that nobody was sent", on: ["none"], answers: { others: "303" }, at: () => "/afmelden/ALL.x" },
  ...route("GET /healthz", "", "200"),
  ...route("GET /readyz", "", "200"),
  ...pages,
  ...route("GET /wijk", "the form of the home page, sent without scripts", "303"),
  ...["/index.html", "/pages.json", "/assets/main-1a2b.js"].flatMap((file) => route(`GET ${file}`, "a file of the client", "200")),
  { of: "GET /account/exports/:id", when: "another's, or none at all", on: ["none"], answers: { anonymous: "401", others: "404" }, at: () => `/account/exports/${nobody}` },
  { of: "GET /initiatives/:id/versions/:number", when: "a text that was laid before everybody", on: ["DRAAGVLAK"], answers: { others: "200" }, at: ({ id }) => `/initiatives/${id}/versions/2` },
  { of: "GET /initiatives/:id/versions/:number", when: "a text that only its drafters kept", on: ["DRAAGVLAK"], answers: { drafters: "200", regisseur: "200", others: "404" }, at: ({ id }) => `/initiatives/${id}/versions/1` },
  { of: "GET /initiatives/:id/versions/:number", when: "not there", on: ["none"], answers: { others: "404" }, at: ({ id }) => `/initiatives/${id}/versions/1` },
  ...["csv", "json"].flatMap((format) => route(`GET /open-data/boekingen.${format}`, "open data", "200")),
  ...["/agenda.ics", "/agenda.rss", "/agenda.atom", "/embed/agenda"].flatMap((path) => route(`GET ${path}`, "the agenda as everybody sees it", "200")),
  { of: "GET /agenda/:wijk/:file", when: "a month on paper", on: ["none"], answers: { others: "200" }, at: () => "/agenda/oost/2026-12.pdf" },
  { of: "GET /agenda/mijn/:file", when: "with a secret that nobody was given", on: ["none"], answers: { others: "404" }, at: () => `/agenda/mijn/${"x".repeat(32)}.ics` },
  { of: "GET /activiteit/:id(^[0-9a-f-]{36}).ics", when: "one activity", on: ["activity"], answers: { others: "200" }, at: ({ id }) => `/activiteit/${id}.ics` },
  { of: "GET /activiteit/:id(^[0-9a-f-]{36}).ics", when: "that waits for a look", on: ["activity that waits"], answers: { others: "404" }, at: ({ id }) => `/activiteit/${id}.ics` },
  ...route("POST /graphql", "what it answers stands above", "200", { query: "{ __typename }" }),
  ...route("POST /auth/link", "for any address", "202", { email: "iemand@test.example" }),
  ...route("POST /auth/confirm", "with a key that nobody was sent", "410", { token: "x" }),
  ...route("POST /auth/code", "with a code that nobody was sent", "410", { code: "123456" }),
  ...route("POST /auth/begin", "for a provider that is not there", "404", { provider: "niemand", back: "/" }),
  { of: "GET /auth/return/:provider", when: "from a provider that is not there", on: ["none"], answers: { others: "404" }, at: () => "/auth/return/niemand?code=x&state=x" },
  ...route("POST /auth/sign-out", "", "200", {}),
  ...route("GET /auth/demo", "in a demonstration only", "200"),
  ...route("GET /demonstratie/agenda.ics", "in a demonstration only", "200"),
  ...route("POST /auth/demo", "in a demonstration only", "200", { persona: "bewoner-oost" }),
  ...route("POST /auth/demo", "somebody who is not there", "404", { persona: "niemand" }),
  ...route("GET /demo/mail", "in a demonstration only", "200"),
];
