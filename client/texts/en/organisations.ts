import type { Texts } from "../catalogue.ts";

export const organisations: Texts["organisations"] = {
  title: "Organisations",
  lead: "They take part in the wijken. They organise activities and help residents on their way.",
  none: "There are no organisations yet.",
  website: "To the website",
  follow: "Follow this agenda",
  source: "Agenda from elsewhere",
  activities: "What they do",
  noActivities: "There is nothing of this organisation in the calendar now.",
  post: "Put something in the calendar",
  back: "All organisations",
};
