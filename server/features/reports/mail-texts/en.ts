import type { ReportTexts } from "./report-texts.ts";

export const en: ReportTexts = {
  greeting: (name) => `Dear ${name},`,
  gone: "something that is gone now",
  onSite: (site) => `You find it on ${site}.`,
  kinds: {
    CONFIRM: ["Confirm your report", (title) => `Somebody reported “${title}” with this address. Was that you? Confirm it within a day, and we will look at it. Was it not you? Then you need not do anything.`, "Confirm your report by this link:"],
    RECEIVED: ["We are looking at your report", (title) => `We received your report about “${title}”. Somebody of the municipality looks at it. You get a mail when something was decided.`, "Here you see how it stands:"],
    ACTED_ON: ["We did something about your report", (title) => `You reported “${title}”. Somebody of the municipality looked at it and did something about it. Thank you for telling us.`, "Here you see your report:"],
    DISMISSED: ["Your report was looked at", (title) => `You reported “${title}”. Somebody of the municipality looked at it. By the house rules it may stay.`, "Here you see your report, and what you can still do:"],
  },
};
