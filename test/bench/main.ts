// The order of a run: the data, the targets, for each operation first the comparison and then the clock, and at the end the goals.
import { measureExpansion } from "./calendar/expansion.ts";
import { measureCalendar } from "./calendar/measure-calendar.ts";
import { type Database, prepareDatabase } from "./database.ts";
import { draw } from "./drawing/drawing.ts";
import { writeFigures } from "./figures.ts";
import { met, verdictsOf } from "./goals.ts";
import { measureHomePage } from "./home-page.ts";
import { measureDrafting } from "./live/drafting.ts";
import { measureManyVotes } from "./many-votes.ts";
import { measureLongThread } from "./long-thread.ts";
import { measureFanOut, measureSignedIn } from "./live/fan-out.ts";
import { startLoader } from "./load/loader.ts";
import { reads } from "./operations/reads.ts";
import { type Letter, isWhole, readOptions } from "./options.ts";
import { sayDrafting, sayExpansion, sayExplained, sayFanOut, sayLong, sayOperation, sayVerdicts, sayWord } from "./report.ts";
import { type Operation, type Results, aboutRun, readResults, writeResults } from "./results.ts";
import { say } from "./say.ts";
import { type Run, explainAll, measureRead, measureVotes } from "./sections.ts";
import { measureStart } from "./start.ts";
import { chooseSubjects } from "./subjects.ts";
import { startBrink, startLimit, startPeer } from "./targets.ts";
import { measureLongQueue } from "./word/long-queue.ts";
import { measureWord } from "./word/measure-word.ts";

const options = readOptions(process.argv.slice(2));
const failures: string[] = [];
const database = await prepareDatabase(options.scale);
const results = await measureAll(database).finally(() => database.stop());

for (const operation of results.operations) sayOperation(operation);
if (results.fanOut.length) sayFanOut(results);
if (results.expansion) sayExpansion(results.expansion);
if (results.longThread) sayLong("k", "The page of a plan by its talk", results.longThread);
if (results.manyVotes) sayLong("l", "The page of a plan by its votes", results.manyVotes);
if (results.longQueue) sayLong("p", "The queue of a wijkregisseur", results.longQueue);
if (results.word) sayWord(results.word);
if (results.drafting) sayDrafting(results.drafting);
if (results.explained.length) sayExplained(results.explained);
const town = options.scale === "city" ? readResults("town") : null;
sayVerdicts(verdictsOf(results, town));
// A part of a run is for looking, not for keeping.
if (isWhole(options) && !failures.length) {
  say(`\nWritten to ${writeResults(results, draw(results, town))}.{json,svg}`);
  writeFigures();
}
for (const { operation, whole } of results.explained) if (whole.length) failures.push(`${operation} reads all of ${whole.join(", ")}`);
for (const failure of failures) say(`\nFAILED: ${failure}`);
const missed = verdictsOf(results, town).filter((verdict) => !met(verdict)).length;
say(`\n${missed ? `${missed} goals missed` : "all goals met"}, ${failures.length} failures`);
process.exitCode = failures.length ? 1 : 0;

async function measureAll({ url, client, pid }: Database): Promise<Results> {
  const { rows } = await client.query<{ server_version: string }>("show server_version");
  const about = aboutRun(options, rows[0]?.server_version ?? "");
  const subjects = await chooseSubjects(client, options.connections);
  const start = await section("h", () => measureStart(url));
  const targets = { brink: await startBrink(url), limit: await startLimit(url), peer: await startPeer(url) };
  const loader = startLoader();
  const run: Run = { options, database: { ...database, pid }, subjects, targets, loader };
  try {
    const operations: (Operation | null)[] = [];
    for (const read of reads) operations.push(await section(read.letter, () => measureRead(read, run)));
    operations.push(await section("c", () => measureVotes(run)));
    for (const watching of [1, 100, 1_000]) operations.push(await section("m", () => measureVotes(run, watching)));
    const explained = (await section("x", () => explainAll(run))) ?? [];
    const longThread = await section("k", () => measureLongThread(run));
    const manyVotes = await section("l", () => measureManyVotes(run));
    operations.push(...((await section("n", () => measureCalendar(run))) ?? []));
    const expansion = await section("n", () => measureExpansion(client));
    const longQueue = await section("p", () => measureLongQueue(run));
    const word = await section("o", () => measureWord(url, client));
    const homePage = await section("i", () => measureHomePage(targets.brink));
    const fanOut = (await section("g", () => measureFanOut(url, subjects))) ?? [];
    const signedIn = await section("g", () => measureSignedIn(url, subjects));
    const drafting = await section("j", () => measureDrafting(url, client, subjects));
    return { ...about, operations: operations.filter((each) => each !== null), fanOut, signedIn, start, homePage, drafting, longThread, manyVotes, expansion, word, longQueue, explained };
  } finally {
    loader.stop();
    for (const target of Object.values(targets)) await target.stop();
  }
}

/** What fails is told at the end, so that the rest of a long run is not lost. */
async function section<Measured>(letter: Letter, measureIt: () => Promise<Measured>): Promise<Measured | null> {
  if (!options.only.has(letter)) return null;
  try {
    return await measureIt();
  } catch (error) {
    failures.push(`${letter}: ${(error as Error).message}`);
    say(`FAILED ${failures.at(-1)}`);
    return null;
  }
}
