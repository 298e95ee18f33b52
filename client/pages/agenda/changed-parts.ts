import { type ActivityDraft, draftOf } from "#client/features/activities/activity-draft.ts";
import type { useAgendaTexts } from "#client/texts/own/agenda.ts";
import type { usePostingTexts } from "#client/texts/own/posting.ts";

/** What is different between two states of an activity, as the form calls it; empty when nothing is. */
export function changedParts(before: Parameters<typeof draftOf>[0], after: Parameters<typeof draftOf>[0], agenda: ReturnType<typeof useAgendaTexts>, texts: ReturnType<typeof usePostingTexts>): string {
  const names: readonly (readonly [keyof ActivityDraft, string])[] = [
    ["wijk", agenda.forWijk], ["title", agenda.activityTitle], ["about", agenda.about], ["place", agenda.place], ["buurt", texts.buurt], ["starts", agenda.starts], ["ends", agenda.ends], ["repeat", texts.howOften], ["cost", texts.cost], ["amount", texts.amount],
    ["price", texts.otherPrice], ["registration", texts.registration], ["capacity", texts.capacity], ["forWhom", texts.forWhom], ["wheelchair", texts.wheelchair], ["indoors", texts.indoors], ["languages", texts.languages], ["ageFrom", texts.ageFrom],
    ["ageTo", texts.ageTo], ["contact", texts.contact], ["theme", texts.theme], ["worksState", texts.state], ["noticed", texts.noticed], ["pictures", texts.pictures],
  ];
  const [old, fresh] = [draftOf(before), draftOf(after)];
  return names.filter(([part]) => JSON.stringify(old[part]) !== JSON.stringify(fresh[part])).map(([, name]) => `“${name.replace(/\?$/u, "")}”`).join(", ");
}
