import { parseHouseNumber } from "#shared/members/house-number.ts";
import { tidy } from "#shared/initiatives/texts.ts";
import { type Runner, Statement } from "../../../platform/database/statement.ts";
import type { Log } from "../../../platform/log.ts";
import type { Outbound } from "../../../platform/outbound.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Address, AddressBook } from "./address-book.ts";

interface PdokDependencies {
  /** Where the Locatieserver answers, up to its version: "https://api.pdok.nl/bzk/locatieserver/search/v3_1". */
  readonly url: string;
  /** As CBS numbers it: "0402" is Hilversum. */
  readonly municipalityCode: string;
  readonly outbound: Outbound;
  readonly reads: Runner;
  readonly log: Log;
}
interface Found {
  readonly houseNumber: string;
  readonly wijkCode: string;
  readonly buurtCode: string;
  readonly street: string | null;
}

/** Somebody waits for the answer. */
const patienceMs = 5_000;
/** More than the houses of one postcode that share a number. */
const rows = 100;
const longestStreet = 80;

// Both codes together: a buurt that the register has in another wijk than we do is none that we know.
const find = new Statement<{ wijkId: string; buurtId: string }>(
  `select b.id as "buurtId", b.wijk_id as "wijkId" from buurten b join wijken w on w.id = b.wijk_id where b.cbs_code = $1 and w.cbs_code = $2`,
);

/** The address register of the Kadaster (PDOK Locatieserver). What it answers is believed only where it is exactly about the address that was asked. */
export function pdok({ url, municipalityCode, outbound, reads, log }: PdokDependencies): AddressBook {
  return async (address) => {
    const atPostcode = await ask(address).catch((error: unknown) => {
      // Without the address: a log is read by more people than the database.
      log.warn({ err: error }, "the address register did not answer");
      throw new Refused("LOOKUP_FAILED");
    });
    if (!atPostcode.length) throw new Refused("UNKNOWN_POSTCODE");
    const found = atPostcode.find(({ houseNumber }) => houseNumber === address.houseNumber);
    if (!found) throw new Refused("UNKNOWN_ADDRESS");
    const [known] = await find.run(reads, [found.buurtCode, found.wijkCode]);
    if (known) return { ...known, street: found.street };
    log.warn({ buurt: found.buurtCode, wijk: found.wijkCode }, "a buurt of the address register is not among ours");
    throw new Refused("LOOKUP_FAILED");
  };

  /** All addresses of the municipality at this postcode that the register finds for the number. */
  async function ask({ postcode, houseNumber }: Address): Promise<Found[]> {
    const query = new URLSearchParams({ q: `${postcode} ${houseNumber}`, rows: String(rows), fl: "postcode,huisnummer,huisletter,huisnummertoevoeging,straatnaam,gemeentecode,wijkcode,buurtcode" });
    for (const filter of ["type:adres", `gemeentecode:${municipalityCode}`, `postcode:${postcode}`]) query.append("fq", filter);
    const answer = await outbound(`${url}/free?${query.toString()}`, { signal: AbortSignal.timeout(patienceMs), headers: { accept: "application/json" } });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    const body = (await answer.json()) as { response?: { docs?: unknown } } | null;
    const docs = body?.response?.docs;
    if (!Array.isArray(docs)) throw new Error("an answer without addresses");
    return docs.map((doc) => Object(doc) as Record<string, unknown>).filter((doc) => doc["postcode"] === postcode && doc["gemeentecode"] === municipalityCode).flatMap(asFound);
  }
}

/** One address of the register; nothing when it is not wholly one. */
function asFound(doc: Record<string, unknown>): Found[] {
  const text = (name: string) => (typeof doc[name] === "string" || typeof doc[name] === "number" ? String(doc[name]) : "");
  const addition = text("huisnummertoevoeging");
  const houseNumber = parseHouseNumber(`${text("huisnummer")}${text("huisletter")}${addition && `-${addition}`}`);
  const street = tidy(text("straatnaam"));
  if (!houseNumber || !/^WK\d{6}$/u.test(text("wijkcode")) || !/^BU\d{8}$/u.test(text("buurtcode"))) return [];
  return [{ houseNumber, wijkCode: text("wijkcode"), buurtCode: text("buurtcode"), street: /^[\p{L}\d][\p{L}\d .,'’()/-]*$/u.test(street) && street.length <= longestStreet ? street : null }];
}
