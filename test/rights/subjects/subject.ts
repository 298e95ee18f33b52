import type { Stage } from "#shared/initiatives/lifecycle.ts";
import { stages } from "#shared/initiatives/lifecycle.ts";
import { nobody } from "../../support/neighbourhood.ts";
import type { Town } from "../../support/person.ts";
import type { Answer } from "../../support/way.ts";
import type { People } from "../people.ts";
import type { CalendarSubject } from "./calendar.ts";
import type { CaseSubject } from "./cases.ts";
import type { GroupSubject } from "./groups.ts";
import type { MeasureSubject } from "./measures.ts";
import type { MoneySubject } from "./money.ts";
import type { NewsletterSubject } from "./newsletters.ts";
import type { PersonSubject } from "./people.ts";
import type { PlanSubject } from "./plans.ts";
import type { ReportSubject } from "./reports.ts";
import type { StreetSubject } from "./street.ts";
import type { TalkSubject } from "./talk.ts";
import type { Step } from "./way.ts";

export interface Subject {
  readonly id: string;
  readonly version?: number;
  readonly groupId?: string;
  /** Somebody who asked to join. */
  readonly askerId?: string;
  /** By which the tablet of a stall comes in. */
  readonly key?: string;
  /** Somebody who is in. */
  readonly memberId?: string;
  /** Another group, or another initiative that is open for draagvlak. */
  readonly otherId?: string;
  /** What stands in an invitation. */
  readonly token?: string;
  /** With which a person signs in. */
  readonly email?: string;
}
export const absent: Subject = { id: nobody, groupId: nobody, askerId: nobody, memberId: nobody, otherId: "00000000-0000-0000-0000-000000000001", version: 1 };

export type SubjectName = Stage
  | Step
  | CalendarSubject
  | CaseSubject
  | GroupSubject
  | MeasureSubject
  | MoneySubject
  | NewsletterSubject
  | PersonSubject
  | PlanSubject
  | ReportSubject
  | StreetSubject
  | TalkSubject
  | "none";
export const drafts = ["IDEE", "CONCEPT", "INGETROKKEN unseen"] as const satisfies readonly SubjectName[];
export const publicStages = stages.filter((stage) => stage !== "IDEE" && stage !== "CONCEPT");

export interface Subjects {
  /** Made once, for all who are refused. */
  standing(name: SubjectName): Promise<Subject>;
  /** Made anew, for one who may change it. */
  fresh(name: SubjectName): Promise<Subject>;
}
export interface Making {
  readonly town: Town;
  readonly people: People;
  readonly subjects: Subjects;
  /** An initiative that went on as far as this. */
  readonly initiative: (until: Stage | Step, asked: number) => Promise<Subject>;
}
export type Makers<Name extends string> = Readonly<Record<Name, () => Promise<Subject>>>;

/** What is asked of the wijkbudget, by whose mandate it falls under. */
export const cents = { small: 10_000, middle: 900_000, large: 1_500_000 };

export async function stepping(subject: Subject, step: (subject: Subject) => Promise<Answer>): Promise<Subject> {
  done(await step(subject));
  return subject;
}

/** The id of what was done; a step of the way that is refused says why. */
export function done(answer: Answer): string {
  if (!answer.initiative) throw new Error(`a step was refused: ${answer.reason}`);
  return answer.initiative.id;
}
