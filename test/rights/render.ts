// The matrix as people read it.
import { matrix } from "./matrix.ts";
import { columns } from "./people.ts";
import { type Answer, type Row, allColumns, answerFor } from "./row.ts";

/** What an answer is called in a cell. */
const words: Partial<Record<Answer, string>> = {
  yes: "**✓**", nothing: "·", NOT_FOUND: "—", NOT_SIGNED_IN: "sign in", NOT_ALLOWED: "no", NOT_A_MEMBER: "members", NOT_A_STEWARD: "stewards", NOT_FROM_THIS_WIJK: "own wijk", NO_RESIDENCE: "residence", WRONG_STAGE: "stage",
};
const word = (answer: Answer) => words[answer] ?? answer.toLowerCase().replaceAll("_", " ");
const legend = Object.entries(words).map(([answer, said]) => `${said} ${answer === "yes" ? "done or shown" : answer === "nothing" ? "not in the answer" : answer}`).join(", ");

const sections = [["Queries", /^Query\./u], ["Subscriptions", /^Subscription\./u], ["Mutations", /^Mutation\./u], ["Routes", /^[A-Z]+ \//u]] as const;
const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

export function render(): string {
  const head = [line(["", "", ...allColumns.map((column) => columns[column])]), line(["---", "---", ...allColumns.map(() => "---")])];
  const tables = sections.map(([title, among]) => `## ${title}\n\n${[...head, ...rowsAmong(among)].join("\n")}\n`);
  return `# Who is answered what

Written by \`npm run rights\` from the rows in \`rows/\`; each cell is asked of the real server by \`matrix.test.ts\`. What is asked about lies in the wijk Oost; the group's, where there is
one, are its member, the author of its initiative, its steward and somebody who asked to join.

${legend}; other words are the reason for a refusal, numbers the status of a route.

${tables.join("\n")}`;
}

function rowsAmong(among: RegExp): string[] {
  const rows = matrix.filter(({ of }) => among.test(of)).sort((one, other) => one.of.localeCompare(other.of));
  return rows.map((row, n) => line([rows[n - 1]?.of === row.of ? "" : `\`${nameOf(row)}\``, row.when, ...allColumns.map((column) => word(answerFor(column, row.answers)))]));
}

function nameOf({ of }: Row): string {
  return of.replace(/^[A-Z][a-z]+\./u, "");
}
