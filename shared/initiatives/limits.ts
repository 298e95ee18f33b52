// How long what people write may be, in characters (Unicode code points), and how much of it there may be.
export const limits = {
  title: 120, goal: 4_000, forWhom: 1_000, place: 300, planning: 2_000, ownEffort: 2_000, upkeep: 2_000,
  lineDescription: 200, lines: 40, versions: 200, versionName: 80, answer: 1_000, reasons: 4_000, whatNow: 2_000, comment: 5_000, note: 2_000, passage: 1_000, concern: 2_000, hiddenReason: 500, law: 120, update: 5_000,
  dealText: 4_000, upkeepUntil: 200, duty: 300, instalment: 120, remark: 2_000, milestone: 120, delayReason: 500, receiptWhat: 200, settleReason: 2_000, results: 5_000, groupName: 80, groupAbout: 2_000, proposal: 2_000, objection: 1_000, personName: 80, activityTitle: 120, activityAbout: 4_000,
  reportWords: 2_000, reportGround: 1_000, watchedWord: 60, activityPlace: 300, activityForWhom: 300, activityContact: 200, activityNoticed: 1_000, activityReason: 500, registrationQuestion: 200, registrationAnswer: 300, applicationMore: 2_000, applicationName: 120, addressLine: 160, price: 80, organisationContact: 1_000, walkInHours: 500, pictureAlt: 300, expense: 200, receipt: 80, newsletterTitle: 120, newsletterWords: 5_000, moneySource: 200, moneyReason: 1_000,
} as const;
export type LimitedField = keyof typeof limits;

/** The most that one line of a budget may be, in cents: above every mandate there is, below where sums lose precision. */
export const highestLineCents = 100_000_000_00;
