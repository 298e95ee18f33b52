// Pictures: made anew whatever was sent, shown to whoever may read what they stand below, and gone with it.
import { keepTerms } from "#server/features/privacy/retention/keep-terms.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { crc32, deflateSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as near from "../support/neighbourhood.ts";
import { fetchPicture, photo, pictureOf, upload } from "../support/pictures.ts";
import { askExport, erase, ownData } from "../support/privacy.ts";
import { inDraagvlak, residents } from "../support/way.ts";

let app: TestApp;
let person: Person;
let other: Person;
let initiativeId: string;
beforeAll(async () => {
  app = await startApp();
  initiativeId = (await inDraagvlak(app, "oost", 150_000)).id;
});
afterAll(() => app.stop());
beforeEach(async () => {
  await app.pool.query("delete from allowances");
  [person, other] = (await residents(app, "oost", 2)) as [Person, Person];
});

const post = (who: Person, pictures: object[], subject: object = { initiativeId }) => near.postComment(who, { ...subject, text: "Kijk eens", pictures });
const statusOf = async (who: Person, id: string, size = "small") => (await fetchPicture(app, who, id, size)).status;
const count = async () => (await app.pool.query("select count(*)::int as count from pictures")).rows[0].count as number;

describe("what is sent", () => {
  it("is turned upright, made small enough twice, and loses what the camera wrote beside it", async () => {
    const taken = await sharp({ create: { width: 3_000, height: 1_500, channels: 3, background: "#a33" } }).withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "52/1 13/1 0/1" }, IFD0: { Copyright: "geheim" } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(taken.includes("geheim")).toBe(true);
    const { status, body } = await upload(app, person, taken);
    expect([status, body]).toEqual([201, { id: expect.any(String), width: 800, height: 1_600 }]);
    for (const [size, width, height] of [["large", 800, 1_600], ["small", 320, 640]] as const) {
      const answer = await fetchPicture(app, person, body.id ?? "", size);
      const file = Buffer.from(await answer.arrayBuffer());
      const { exif, orientation, ...kept } = await sharp(file).metadata();
      expect(kept).toMatchObject({ format: "webp", width, height });
      expect([exif, orientation]).toEqual([undefined, undefined]);
      expect(file.includes("geheim")).toBe(false);
    }
  });

  it.each(["jpeg", "png", "webp"] as const)("may be a %s", async (format) => {
    expect((await upload(app, person, await photo(40, 30, format), `image/${format}`)).body).toMatchObject({ width: 40, height: 30 });
  });

  const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>`);
  const gif = async () => sharp({ create: { width: 9, height: 9, channels: 3, background: "#000" } }).gif().toBuffer();
  const frame = (background: string) => sharp({ create: { width: 9, height: 9, channels: 3, background } }).png().toBuffer();
  const moving = async () => sharp([await frame("#f00"), await frame("#00f")], { join: { animated: true } }).webp().toBuffer();
  it.each<[string, () => Promise<Buffer> | Buffer]>([
    ["an SVG", () => svg], ["an SVG that says it is XML", () => Buffer.concat([Buffer.from("<?xml version='1.0'?>"), svg])], ["a GIF", gif], ["a film", moving], ["HTML", () => Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["a PDF", () => Buffer.from("%PDF-1.7\n1 0 obj\n")], ["a TIFF", () => sharp({ create: { width: 9, height: 9, channels: 3, background: "#000" } }).tiff().toBuffer()], ["nothing", () => Buffer.alloc(0)], ["noise", () => Buffer.alloc(9_000, 7)],
    ["half a JPEG", async () => (await photo(400, 400)).subarray(0, 900)], ["a bomb of 30,000 by 30,000 pixels", () => bomb(30_000, 30_000)],
  ])("is refused when it is %s, and nothing is kept", async (_what, file) => {
    const before = await count();
    for (const type of ["image/jpeg", "image/png", "image/webp"]) expect(await upload(app, person, await file(), type)).toEqual({ status: 422, body: { reason: "INVALID_PICTURE" } });
    expect(await count()).toBe(before);
  });

  it("keeps nothing of what hangs behind a picture", async () => {
    const { body } = await upload(app, person, Buffer.concat([await photo(), Buffer.from("PK\u0003\u0004<script>alert(1)</script>")]));
    const kept = Buffer.from(await (await fetchPicture(app, person, body.id ?? "", "large")).arrayBuffer());
    expect(kept.includes("script")).toBe(false);
  });

  it("is refused over eight megabytes, as another kind, from another site, and from strangers", async () => {
    expect(await upload(app, person, Buffer.alloc(8 * 1024 * 1024 + 1))).toEqual({ status: 413, body: { reason: "PICTURE_TOO_LARGE" } });
    for (const type of ["image/svg+xml", "text/html", "multipart/form-data; boundary=x", "application/json"]) expect((await upload(app, person, Buffer.from("{}"), type)).status).toBe(415);
    expect((await upload(app, person, await photo(), "image/jpeg", { origin: "https://boef.example" })).status).toBe(403);
    expect(await upload(app, app.anonymous(), await photo())).toEqual({ status: 401, body: { reason: "NOT_SIGNED_IN" } });
  });

  it("is taken sixty times an hour", async () => {
    const file = await photo(4, 4);
    const answers = [];
    for (let turn = 0; turn < 61; turn += 1) answers.push((await upload(app, person, file)).status);
    expect(answers.filter((status) => status === 201)).toHaveLength(60);
    expect(answers.at(-1)).toBe(429);
    expect((await upload(app, other, file)).status).toBe(201);
  });
});

describe("a picture", () => {
  it("is shown to who uploaded it alone, until it is posted; then to whoever may read that", async () => {
    const id = await pictureOf(app, person);
    expect([await statusOf(person, id), await statusOf(other, id), await statusOf(app.anonymous(), id)]).toEqual([200, 404, 404]);
    const { comment } = await post(person, [{ id, alt: "Een bank" }]);
    const answer = await fetchPicture(app, app.anonymous(), id);
    expect([answer.status, answer.headers.get("content-type"), answer.headers.get("cache-control"), answer.headers.get("x-content-type-options"), answer.headers.get("content-security-policy")]).toEqual([
      200, "image/webp", "private, max-age=31536000, immutable", "nosniff", "default-src 'none'; sandbox",
    ]);
    const { comment: said } = await app.anonymous().ask(`query ($id: ID!) { comment(id: $id) { pictures { id alt width height } } }`, { id: comment?.id });
    expect(said.pictures).toEqual([{ id, alt: "Een bank", width: 40, height: 30 }]);
    for (const size of ["huge", "large%00", "../small"]) expect((await fetchPicture(app, person, id, size)).status).toBe(404);
    expect((await fetchPicture(app, person, "x' or true")).status).toBe(404);
  });

  it("of a closed group is there for who may read there, and no longer for who left", async () => {
    const { id: groupId, steward } = await near.groupIn(app, "CLOSED");
    await near.letIn(person, groupId, steward);
    const id = await pictureOf(app, person);
    await post(person, [{ id }], { groupId });
    expect([await statusOf(steward, id), await statusOf(other, id), await statusOf(app.anonymous(), id)]).toEqual([200, 404, 404]);
    await near.leaveGroup(person, groupId);
    expect(await statusOf(person, id)).toBe(404);
  });

  it("is posted once, by its owner, with at most three others and words that can be kept", async () => {
    const [id, theirs] = [await pictureOf(app, person), await pictureOf(app, other)];
    for (const wrong of [theirs, near.nobody, "x"]) expect((await post(person, [{ id: wrong }])).reason).toBe("NOT_FOUND");
    expect((await post(person, Array.from({ length: 5 }, () => ({ id })))).reason).toBe("TOO_MANY");
    expect((await post(person, [{ id }, { id }])).reason).toBe("NOT_FOUND");
    expect((await post(person, [{ id, alt: "x".repeat(301) }])).reason).toBe("TEXT_TOO_LONG");
    const answers = await Promise.all(Array.from({ length: 4 }, () => post(person, [{ id, alt: "Een bank" }])));
    expect(answers.map(({ reason }) => reason ?? "posted").sort()).toEqual(["NOT_FOUND", "NOT_FOUND", "NOT_FOUND", "posted"]);
  });

  it("goes with the comment that is taken back, and out of sight with one that is hidden", async () => {
    const [one, two] = [await pictureOf(app, person), await pictureOf(app, person)];
    const removed = (await post(person, [{ id: one }])).comment?.id ?? "";
    const hidden = (await post(person, [{ id: two }])).comment?.id ?? "";
    await near.removeComment(person, removed);
    await near.hideComment(await app.as("regisseur-oost"), hidden, "Een gezicht.");
    expect([await statusOf(person, one), await statusOf(app.anonymous(), two), await statusOf(person, two)]).toEqual([404, 404, 404]);
    expect((await app.pool.query("select from pictures where id = $1", [one])).rowCount).toBe(0);
  });

  it("goes with its owner's account, and along in their export", async () => {
    const id = await pictureOf(app, person);
    await post(person, [{ id, alt: "Mijn tuin" }]);
    await askExport(person);
    await near.settled(app);
    const answer = await fetch(`${app.url}/account/exports/${(await ownData(person)).export.id}`, { headers: { cookie: person.cookie } });
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(await sharp(files[`pictures/${id}.webp`]).metadata()).toMatchObject({ format: "webp", width: 40 });
    expect(strFromU8(files["talk-comment_pictures.csv"] ?? new Uint8Array())).toContain("Mijn tuin");
    await erase(app, person);
    expect((await app.pool.query("select from pictures where id = $1", [id])).rowCount).toBe(0);
    expect(await statusOf(app.anonymous(), id)).toBe(404);
  });

  it("that is not posted goes after a day, and none that is", async () => {
    const [posted, left] = [await pictureOf(app, person), await pictureOf(app, person)];
    await post(person, [{ id: posted }]);
    const keep = (hours: number) => keepTerms({ now: new Date(Date.now() + hours * 3_600_000), siteName: "Brink", transact: unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined }) });
    await keep(23);
    expect((await app.pool.query("select from pictures where id = $1", [left])).rowCount).toBe(1);
    await keep(25);
    expect((await app.pool.query("select id from pictures where id = any($1)", [[posted, left]])).rows).toEqual([{ id: posted }]);
  });
});

/** A PNG of few bytes that says it has that many pixels. */
function bomb(width: number, height: number): Buffer {
  const part = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), part("IHDR", head), part("IDAT", deflateSync(Buffer.alloc(height * (Math.ceil(width / 8) + 1)))), part("IEND", Buffer.alloc(0))]);
}
