// Mail against a real server that hangs, refuses, doubles or is away: nothing is lost, and nothing comes twice without saying so.
import { roomInPost } from "#server/platform/mail.ts";
import { describe, expect, it } from "vitest";
import { postRoom } from "../support/post-room.ts";

const { room, started, put, later, rows, until, faulty } = postRoom();

describe("a mail", () => {
  it("says in its headers how to end it, where to answer, and that no machine should", async () => {
    await put({ html: "<p>Er is <b>nieuws</b>.</p>", unsubscribe: "https://brink.example/afmelden/abc", replyTo: "antwoord+x@brink.example", kind: "BULK" });
    started();
    await until(() => expect(room.server.taken).toHaveLength(1));
    const [mail] = room.server.taken;
    const header = (key: string) => mail?.headers.find((each) => each.key === key)?.value;
    expect(mail).toMatchObject({ subject: "Nieuws", text: expect.stringContaining("Er is nieuws."), html: expect.stringContaining("<b>nieuws</b>") });
    expect(mail?.replyTo).toMatchObject([{ address: "antwoord+x@brink.example" }]);
    expect(header("list-unsubscribe")).toBe("<https://brink.example/afmelden/abc>");
    expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    expect(header("auto-submitted")).toBe("auto-generated");
    expect(header("precedence")).toBe("bulk");
    const [{ id }] = (await room.pool.query("select id from mails")).rows;
    expect(mail).toMatchObject({ messageId: `<${id}@brink>`, envelope: { from: `terug+${id}@brink.example` } });
  });

  it("to one person goes before those to many, of which only some may wait", async () => {
    for (let n = 0; n < 12; n += 1) await put({ to: `bulk-${n}@buurt.example`, kind: "BULK" });
    expect(await roomInPost(room.pool)).toBe(488);
    later(1);
    await put({ to: "eerst@buurt.example" });
    started();
    await until(() => expect(room.server.taken).toHaveLength(13));
    expect(room.server.taken.slice(0, 3).map(({ envelope }) => envelope.to)).toContain("eerst@buurt.example");
    expect(await roomInPost(room.pool)).toBe(500);
  });

  it("goes once, whichever of several processes takes it", async () => {
    for (let n = 0; n < 40; n += 1) await put({ to: `p${n}@buurt.example` });
    started();
    started();
    await until(async () => expect((await rows()).every(({ sent }) => sent)).toBe(true));
    expect(new Set(room.server.taken.map(({ envelope }) => envelope.to)).size).toBe(40);
    expect(room.server.taken).toHaveLength(40);
  });
});

describe("a recipient", () => {
  it("that is nobody's is given up at once, and not believed any more", async () => {
    await room.pool.query("insert into persons (email, name, created_at) values ('anna@buurt.example', 'Anna', now())");
    room.server.moods.recipient = () => [550, "5.1.1 <anna@buurt.example> unknown"];
    await put();
    started();
    await faulty("REFUSED_ADDRESS");
    expect(await rows()).toMatchObject([{ attempts: 1, given_up: room.now, sent: null }]);
    expect((await rows())[0]?.last_error).not.toContain("anna");
    await until(async () => expect((await room.pool.query("select address, kind from mail_troubles")).rows).toEqual([{ address: "anna@buurt.example", kind: "BOUNCED" }]));
  });

  it.each([["whose box is full", "5.2.2 mailbox full"], ["whose server has a rule against us", "5.7.1 not from you"]])("%s is given up, and may be written again", async (_name, words) => {
    room.server.moods.recipient = () => [552, words];
    await put();
    started();
    await faulty("REFUSED");
    expect((await room.pool.query("select from mail_troubles")).rowCount).toBe(0);
  });

  it("that is put off is asked again later, and stands in nobody's way", async () => {
    room.server.moods.recipient = (address) => (address.startsWith("anna") ? [450, "4.2.0 try later"] : "TAKES");
    await put();
    await put({ to: "bo@buurt.example" });
    const postman = started();
    await faulty("PUT_OFF");
    await until(() => expect(room.server.taken).toHaveLength(1));
    room.server.moods.recipient = () => "TAKES";
    postman.wake();
    later(2);
    postman.wake();
    await until(() => expect(room.server.taken.map(({ envelope }) => envelope.to)).toEqual(["bo@buurt.example", "anna@buurt.example"]));
  });

  it("who called our mail spam gets nothing that goes to many, also when it was in the post already", async () => {
    await put({ kind: "BULK" });
    await put({ to: "bo@buurt.example", kind: "BULK" });
    await room.pool.query("insert into mail_troubles values ('anna@buurt.example', 'COMPLAINED', now())");
    started();
    await until(async () => expect((await rows()).map(({ sent, fault }) => [Boolean(sent), fault])).toEqual([[false, "NOT_WANTED"], [true, null]]));
    expect(room.server.taken.map(({ envelope }) => envelope.to)).toEqual(["bo@buurt.example"]);
  });
});
