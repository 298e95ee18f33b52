import type { Draft } from "#shared/initiatives/draft.ts";
import type { SaidParts } from "#shared/subsidies/application.ts";
import { checklistOf } from "#shared/subsidies/checklist.ts";
import { inFours } from "#shared/subsidies/iban.ts";
import type { Route } from "#shared/subsidies/routes.ts";
import { type Runner, Statement } from "../../platform/database/statement.ts";
import { type Paper, printPaper } from "../../platform/paper/paper.ts";
import { Refused } from "../../platform/refused.ts";
import { asUuid } from "../../platform/uuid.ts";
import { type Amendment, day, euro, tellPart, writeAmendments } from "./amendments-paper.ts";
import type { OpenedParts } from "./commands/open-private.ts";
import { paperWords as words } from "./paper-words.ts";

interface PrintedDossier {
  readonly reference: string;
  readonly handedInAt: Date;
  readonly hash: string;
  readonly applicationHash: string | null;
  readonly route: Route;
  readonly group: string;
  readonly wijk: string;
  readonly text: Draft;
  readonly application: { readonly costCents: number; readonly incomeCents: number; readonly askedCents: number; readonly draagvlak: Counted | null; readonly said: SaidParts } | null;
  readonly supporters: number;
  readonly replies: readonly { readonly criterion: string; readonly agrees: boolean; readonly answer: string }[];
  readonly amendments: readonly Amendment[];
}
interface Counted {
  readonly supporters: number;
  readonly counted: number;
  readonly threshold: number;
  readonly buurten: readonly string[];
  readonly buurtenNeeded: number;
  readonly rule: string | null;
}

const read = new Statement<PrintedDossier>(
  `select d.reference, d.handed_in_at as "handedInAt", d.hash, d.application_hash as "applicationHash", d.route, g.name as "group", w.name as wijk, d.text, d.application, d.supporters,
     (select coalesce(json_agg(json_build_object('criterion', c.criterion, 'agrees', c.agrees, 'answer', c.answer)), '[]') from criterion_answers c where c.initiative_id = i.id) as replies,
     (select coalesce(json_agg(json_build_object('part', a.part, 'at', a.at, 'before', a.before, 'after', a.after, 'planBefore', (select v.text from initiative_versions v where v.initiative_id = a.initiative_id and v.number = a.version_before),
        'planAfter', (select v.text from initiative_versions v where v.initiative_id = a.initiative_id and v.number = a.version_after)) order by a.id), '[]') from dossier_amendments a where a.initiative_id = i.id) as amendments
   from dossiers d join initiatives i on i.id = d.initiative_id join groups g on g.id = i.group_id join wijken w on w.id = i.wijk_id where d.initiative_id = $1`,
);

/** The application as it was handed in, in Dutch, as a paper that a person can read; with the private parts only where the caller opened them. Throws NOT_FOUND. */
export async function dossierPaper(run: Runner, initiativeId: string, opened: OpenedParts | null): Promise<Buffer> {
  const [dossier] = await read.run(run, [asUuid(initiativeId)]);
  if (!dossier) throw new Refused("NOT_FOUND");
  const title = `${words.title} ${dossier.reference}: ${dossier.text.title}`;
  return printPaper({ title, author: dossier.group, lang: "nl-NL", madeAt: dossier.handedInAt }, (paper) => {
    paper.heading(1, title);
    paper.text(words.lead(dossier.group, dossier.wijk, day(dossier.handedInAt), words.routes[dossier.route]));
    if (opened) writePrivate(paper, opened);
    writePlan(paper, dossier);
    writeMoney(paper, dossier);
    if (dossier.application?.draagvlak) writeDraagvlak(paper, dossier.application.draagvlak);
    else paper.text(words.supporters(dossier.supporters));
    writeSaid(paper, dossier);
    writeAmendments(paper, dossier.amendments);
    writeSeal(paper, dossier);
  });
}

const facts = (paper: Paper, rows: readonly (readonly [string, string])[]): void => paper.table([{ head: words.what, share: 0.36 }, { head: words.answer, share: 0.64 }], rows.filter(([, said]) => said));

function writePrivate(paper: Paper, opened: OpenedParts): void {
  paper.heading(2, words.parts.PRIVATE);
  facts(paper, [
    [words.name, opened.name], [words.address, `${opened.address}, ${opened.postcode.slice(0, 4)} ${opened.postcode.slice(4)} ${opened.town}`], [words.phone, opened.phone], [words.email, opened.email ?? ""],
    [words.iban, inFours(opened.iban)], [words.holder, opened.holder],
  ]);
}

function writePlan(paper: Paper, { text }: PrintedDossier): void {
  paper.heading(2, words.parts.PLAN);
  for (const part of ["goal", "forWhom", "place", "planning", "ownEffort", "upkeep"] as const) {
    paper.heading(3, words.plan[part]);
    paper.text(text[part]);
  }
}

function writeMoney(paper: Paper, { text }: PrintedDossier): void {
  paper.heading(2, words.parts.COSTS);
  const of = (kind: "COST" | "INCOME") => text.lines.filter((line) => line.kind === kind);
  const sum = (lines: Draft["lines"]) => lines.reduce((all, { cents }) => all + cents, 0);
  for (const kind of ["COST", "INCOME"] as const) {
    if (!of(kind).length) continue;
    paper.heading(3, words.lines[kind]);
    paper.table([{ head: words.what, share: 0.72 }, { head: words.amount, share: 0.28, align: "right" }], [...of(kind).map(({ description, cents }) => [description, euro(cents)]), [words.together, euro(sum(of(kind)))]]);
  }
  paper.text(words.asked(euro(sum(of("COST"))), euro(sum(of("INCOME"))), euro(sum(of("COST")) - sum(of("INCOME")))));
}

function writeDraagvlak(paper: Paper, { supporters, counted, threshold, buurten, buurtenNeeded, rule }: Counted): void {
  paper.heading(2, words.draagvlak);
  facts(paper, [
    [words.supported, String(supporters)], [words.counted, `${counted} (${words.needed(threshold)})`], [words.buurten, `${buurten.join(", ")} (${words.needed(buurtenNeeded)})`], [words.rule, rule ?? ""],
  ]);
}

function writeSaid(paper: Paper, { application, route, replies }: PrintedDossier): void {
  const said = application?.said ?? {};
  for (const part of ["PLAN", "COFINANCING", "EARLIER", "CONTACT", "PERMITS", "UPKEEP"] as const) {
    const rows = tellPart(part, said[part]);
    if (!rows.length) continue;
    paper.heading(2, words.said[part]);
    facts(paper, rows);
  }
  if (said.CRITERIA?.answers.length) {
    paper.heading(2, words.parts.CRITERIA);
    paper.table([{ head: words.condition, share: 0.24 }, { head: words.group, share: 0.38 }, { head: words.regisseur, share: 0.38 }], checklistOf(route).map(({ id }) => {
      const given = said.CRITERIA?.answers.find((each) => each.id === id);
      const reply = replies.find((each) => each.criterion === id);
      return [words.checklist[id], given ? `${given.met ? words.yes : words.no}. ${given.answer}` : "", reply ? `${reply.agrees ? words.right : words.wrong}. ${reply.answer}` : words.notYet];
    }));
  }
}

function writeSeal(paper: Paper, { hash, applicationHash }: PrintedDossier): void {
  paper.heading(2, words.seal);
  paper.text(words.sealWhy);
  paper.text(`${words.sealOfPlan}: ${hash}`);
  if (applicationHash) paper.text(`${words.sealOfAll}: ${applicationHash}`);
  paper.text(words.sealHow);
}
