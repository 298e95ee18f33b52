// The address register as an adapter, against a server that answers as PDOK's Locatieserver does, slowly, wrongly and with malice.
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as home from "../support/residence.ts";
import * as way from "../support/way.ts";

type Doc = Record<string, unknown>;
const house: Doc = { postcode: "1223AB", huisnummer: 12, straatnaam: "Wegastraat", gemeentecode: "0402", wijkcode: "WK040205", buurtcode: "BU04020501" };
const found = (...docs: unknown[]) => JSON.stringify({ response: { numFound: docs.length, start: 0, maxScore: 7.2, numFoundExact: true, docs } });

let app: TestApp;
let asked: URL[] = [];
let reply: (response: ServerResponse) => void;
const register = createServer((request, response) => {
  asked.push(new URL(request.url ?? "", "http://register"));
  reply(response);
});
const says = (text: string, status = 200) => void (reply = (response) => response.writeHead(status, { "content-type": "application/json" }).end(text));

beforeAll(async () => {
  await new Promise<void>((ready) => register.listen(0, "127.0.0.1", ready));
  const host = `127.0.0.1:${(register.address() as AddressInfo).port}`;
  app = await startApp({ pdokUrl: `http://${host}/search/v3_1`, internalHosts: [host] });
  const { rows } = await app.pool.query("select cbs_code as code from wijken where id = 'oost'");
  house["wijkcode"] = rows[0].code;
  house["buurtcode"] = `BU${(rows[0].code as string).slice(2)}01`;
  await app.pool.query("update buurten set cbs_code = $1 where id = 'oost-sterren'", [house["buurtcode"]]);
});
afterEach(() => void (asked = []));
afterAll(async () => {
  await app.stop();
  register.closeAllConnections();
  await new Promise((closed) => register.close(closed));
});

const one = async () => (await way.residents(app, "zuid", 1))[0] as Person;
const buurtOf = async (person: Person) => (await app.pool.query("select buurt_id as buurt from persons where id = $1", [person.personId])).rows[0].buurt as string;

describe("the address register", () => {
  it("is asked for addresses of the own municipality, and says wijk, buurt and street", async () => {
    says(found({ ...house, huisnummer: 120 }, { ...house, huisletter: "A" }, house));
    const person = await one();
    expect((await home.requestLetter(person, "1223 ab", " 12 ")).viewer?.wijk?.id).toBe("oost");
    expect(await buurtOf(person)).toBe("oost-sterren");
    expect(asked).toHaveLength(1);
    expect(asked[0]?.pathname).toBe("/search/v3_1/free");
    expect(asked[0]?.searchParams.get("q")).toBe("1223AB 12");
    expect(asked[0]?.searchParams.getAll("fq")).toEqual(["type:adres", "gemeentecode:0402", "postcode:1223AB"]);
    const regisseur = await app.as("regisseur-oost");
    const batch = (await home.makeLetters(regisseur, "oost")).desk?.batches[0]?.id ?? "";
    expect(await (await home.fetchLetters(app, regisseur, batch, "csv")).text()).toContain(";Wegastraat;12;1223AB;Hilversum;");
  });

  it("is not asked by strangers, nor for what is no address", async () => {
    says(found(house));
    const person = await one();
    expect((await home.declare(app.anonymous(), "1223AB", "12")).reason).toBe("NOT_SIGNED_IN");
    expect((await home.declare(person, "1223", "12")).reason).toBe("UNKNOWN_POSTCODE");
    expect((await home.declare(person, "1223AB&fq=x", "12")).reason).toBe("UNKNOWN_POSTCODE");
    expect((await home.declare(person, "1223AB", "12&q=*")).reason).toBe("UNKNOWN_ADDRESS");
    expect(asked).toEqual([]);
  });

  it.each([
    ["nothing of this municipality", found(), "UNKNOWN_POSTCODE"],
    ["another municipality after all", found({ ...house, gemeentecode: "0363" }), "UNKNOWN_POSTCODE"],
    ["another postcode", found({ ...house, postcode: "1223AC" }), "UNKNOWN_POSTCODE"],
    ["other houses of the street only", found({ ...house, huisnummer: 13 }, { ...house, huisnummertoevoeging: "2" }), "UNKNOWN_ADDRESS"],
    ["a buurt that is not among ours", found({ ...house, buurtcode: "BU04029999" }), "LOOKUP_FAILED"],
    ["a buurt in another wijk than we have it", found({ ...house, wijkcode: "WK040201" }), "LOOKUP_FAILED"],
    ["codes that are none", found({ ...house, buurtcode: "BU0402' or 1=1" }), "UNKNOWN_POSTCODE"],
    ["types that are none", found({ ...house, huisnummer: { $gt: 0 } }, null, 7, "x", []), "UNKNOWN_POSTCODE"],
    ["no addresses", "{}", "LOOKUP_FAILED"],
    ["null", "null", "LOOKUP_FAILED"],
    ["no JSON", "<html>", "LOOKUP_FAILED"],
    ["more than can be read", found(...Array.from({ length: 20_000 }, () => house)), "LOOKUP_FAILED"],
  ])("answers %s: refused, and nothing changes", async (_what, answer, reason) => {
    says(answer);
    const person = await one();
    const before = await buurtOf(person);
    expect((await home.declare(person, "1223AB", "12")).reason).toBe(reason);
    expect(await buurtOf(person)).toBe(before);
  });

  it.each([500, 429, 403])("answers with status %d: ask again later", async (status) => {
    says(found(house), status);
    expect((await home.declare(await one(), "1223AB", "12")).reason).toBe("LOOKUP_FAILED");
  });

  it("is followed nowhere else", async () => {
    reply = (response) => response.writeHead(302, { location: "http://127.0.0.1:1/" }).end();
    expect((await home.declare(await one(), "1223AB", "12")).reason).toBe("LOOKUP_FAILED");
    reply = (response) => response.destroy();
    expect((await home.declare(await one(), "1223AB", "12")).reason).toBe("LOOKUP_FAILED");
  });

  it("keeps nobody waiting for ever, and no transaction open meanwhile", async () => {
    let heard: () => void = () => undefined;
    const reached = new Promise<void>((resolve) => void (heard = resolve));
    // Headers and half an answer, and then silence.
    reply = (response) => {
      response.writeHead(200, { "content-type": "application/json" }).write('{"response":');
      heard();
    };
    const person = await one();
    const waiting = home.declare(person, "1223AB", "12");
    await reached;
    const { rows } = await app.pool.query("select count(*)::int as open from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'");
    expect(rows[0].open).toBe(0);
    expect((await waiting).reason).toBe("LOOKUP_FAILED");
  });

  it("puts no street on a letter that is none", async () => {
    says(found({ ...house, straatnaam: "=cmd|' /C calc'!A0\u0000\u202e" }));
    const person = await one();
    await home.requestLetter(person, "1223AB", "12");
    const regisseur = await app.as("regisseur-oost");
    const batch = (await home.makeLetters(regisseur, "oost")).desk?.batches[0]?.id ?? "";
    expect(await (await home.fetchLetters(app, regisseur, batch, "csv")).text()).toMatch(/;;12;1223AB;Hilversum;/u);
  });
});
