import { describe, expect, it } from "vitest";
import { ownWords } from "./reply-text.ts";

const mail = "Op het plein komt een bank.\n\nLees verder: https://brink.example/x";
const quoted = mail.split("\n").map((line) => `> ${line}`).join("\n");

describe("the own words of a reply", () => {
  it.each([
    ["Gmail, in Dutch", `Goed plan!\n\nOp di 3 mrt 2026 om 12:04 schreef Brink <brink@brink.example>:\n\n${quoted}`],
    ["Gmail, over two lines", `Goed plan!\n\nOn Tue, Mar 3, 2026 at 12:04 PM Brink <antwoord+0198f0@brink.example>\nwrote:\n\n${quoted}`],
    ["Apple, in Dutch", `Goed plan!\n\nVerstuurd vanaf mijn iPhone\n\n> Op 3 mrt 2026 om 12:04 heeft Brink <brink@brink.example> het volgende geschreven:\n> \n${quoted}`],
    ["Outlook, in Dutch", `Goed plan!\r\n\r\nVan: Brink <brink@brink.example>\r\nVerzonden: dinsdag 3 maart 2026 12:04\r\nAan: Anna\r\nOnderwerp: Antwoord\r\n\r\n${mail}`],
    ["Outlook on a telephone", `Goed plan!\n\nGet Outlook for Android<https://aka.ms/x>\n________________________________\nFrom: Brink <brink@brink.example>\nSent: Tuesday\n${mail}`],
    ["Outlook of before", `Goed plan!\n\n-----Oorspronkelijk bericht-----\nVan: Brink\n${mail}`],
    ["Thunderbird", `Goed plan!\n\nOp 03-03-2026 om 12:04 schreef Brink:\n${quoted}`],
    ["Gmail, in Ukrainian", `Goed plan!\n\nвт, 3 бер. 2026 р. о 12:04 Brink <brink@brink.example> пише:\n\n${quoted}`],
    ["with a signature", `Goed plan!\n\n-- \nAnna de Vries\nDorpsstraat 1`],
  ])("are found in a mail of %s", (_name, text) => expect(ownWords(text)).toBe("Goed plan!"));

  it("stay where they stand between what is quoted", () => expect(ownWords(`${quoted}\nDaar ben ik voor.\n\n\n\n> Wie helpt?\nIk.\n`)).toBe("Daar ben ik voor.\n\nIk."));

  it.each(["Op 3 mei om 12 uur kom ik: dan is er soep.", "Anna schreef dat ze komt:\nmet taart.", "Van: mij mag het.\nVan: jou ook?", "Ik zeg - nee -- toch ja.", "Tien - twintig:\n- dertig"])("are whole where they only look like a program's: %s", (text) => expect(ownWords(text)).toBe(text));

  it("are none where there is nothing but the mail itself", () => expect(ownWords(`\n\nOn 3 March 2026 Brink wrote:\n${quoted}`)).toBe(""));

  it("are found in no time in what was made to take long", () => {
    const started = performance.now();
    for (const text of ["0".repeat(100_000), "1 schreef ".repeat(10_000), "Op ".repeat(30_000), "\n>".repeat(50_000)]) ownWords(text);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
