// What is asked about: an initiative in each stage, a group of each kind, a comment, and what is not there at all.
import type { Stage } from "#shared/initiatives/lifecycle.ts";
import type { Town } from "../support/person.ts";
import type { People } from "./people.ts";
import { calendarOf } from "./subjects/calendar.ts";
import { casesOf } from "./subjects/cases.ts";
import { groupsOf } from "./subjects/groups.ts";
import { measuresOf } from "./subjects/measures.ts";
import { moneyOf } from "./subjects/money.ts";
import { newslettersOf } from "./subjects/newsletters.ts";
import { peopleOf } from "./subjects/people.ts";
import { plansOf } from "./subjects/plans.ts";
import { reportsOf } from "./subjects/reports.ts";
import { streetOf } from "./subjects/street.ts";
import { type Making, type Subject, type SubjectName, type Subjects, absent, cents } from "./subjects/subject.ts";
import { talkOf } from "./subjects/talk.ts";
import { type Step, wayTo } from "./subjects/way.ts";

export async function subjectsOf(town: Town, people: People): Promise<Subjects> {
  const made = new Map<SubjectName, Promise<Subject>>();
  const subjects: Subjects = {
    async fresh(name) {
      // A few people do here in a minute what they would do in months.
      await town.pool.query("delete from allowances");
      return special[name]?.() ?? initiative(name as Stage | Step, cents.small);
    },
    standing(name) {
      const one = made.get(name) ?? subjects.fresh(name);
      made.set(name, one);
      return one;
    },
  };
  const initiative = await wayTo(town, people, subjects);
  const making: Making = { town, people, subjects, initiative };
  const special: Partial<Record<SubjectName, () => Promise<Subject>>> = {
    ...calendarOf(making), ...casesOf(making), ...groupsOf(making), ...measuresOf(making), ...moneyOf(making), ...newslettersOf(making), ...peopleOf(making), ...plansOf(making), ...reportsOf(making), ...streetOf(making), ...talkOf(making), none: async () => absent,
  };
  return subjects;
}
