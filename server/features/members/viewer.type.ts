import { Arg, Field, ID, Int, ObjectType } from "type-graphql";
import { type ResidenceGrade, type ResidenceWay, residenceGrades, residenceWays } from "#shared/members/residence.ts";
import { type MailTrouble, mailTroubles } from "#shared/post/mail-troubles.ts";
import { byView } from "../../platform/graphql/by-view.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Group } from "../groups/group.type.ts";
import { Follow } from "../notifications/follow.type.ts";
import { Notice, NoticeCount } from "../notifications/notice.type.ts";
import { NoticePreference, QuietHours } from "../notifications/preference.type.ts";
import { OwnData } from "../privacy/privacy.type.ts";
import { Letter } from "../residence/letter.type.ts";
import { Registration } from "../registrations/registration.type.ts";
import { FollowedTalk } from "../threads/followed-talk.type.ts";
import { Buurt } from "../wijken/place.type.ts";
import { Wijk } from "../wijken/wijk.type.ts";
import { Role } from "./role.type.ts";
import { Session } from "./session.type.ts";

export const locales = ["NL", "EN", "UK"] as const;
export type Locale = (typeof locales)[number];
export const Locales = enumType("Locale", locales);
export const ResidenceGrades = enumType("ResidenceGrade", residenceGrades, "How sure it is where somebody lives, in rising order: shared/members/residence.ts.");
const MailTroubles = enumType("MailTrouble", mailTroubles, "BOUNCED: it came back; COMPLAINED: its reader called it spam, and gets only what must reach them.");
const ResidenceWays = enumType("ResidenceWay", residenceWays);

@ObjectType({ description: "The person who is signed in, as only they see themself." })
export class Viewer {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => Locales)
  locale: Locale;

  @Field(() => ResidenceGrades)
  grade: ResidenceGrade;

  @Field(() => ResidenceWays, { nullable: true, description: "By which way the grade was reached; null for accounts of before that was kept." })
  residenceWay: ResidenceWay | null;

  @Field(() => DateTime, { nullable: true })
  residenceSince: Date | null;

  @Field(() => Letter, { nullable: true, description: "The letter with a code that is under way." })
  letter: Letter | null;

  @Field(() => Wijk, { nullable: true })
  wijk: Wijk | null;

  @Field(() => Buurt, { nullable: true })
  buurt: Buurt | null;

  @Field(() => [Role])
  roles: Role[];

  @Field(() => [Session], { description: "Where they are signed in, the last seen first." })
  sessions: Session[];

  @Field(() => [Group])
  groups: Group[];

  @Field(() => [Registration], { description: "Of what is still to come." })
  registrations: Registration[];

  @Field(() => [FollowedTalk], { description: "What they followed last first." })
  talks: FollowedTalk[];

  @Field(() => [Notice])
  notices(@Arg("first", () => Int, { nullable: true, defaultValue: 20 }) _first: number): Notice[] {
    return byView();
  }

  @Field(() => Int)
  unreadNotices: number;

  @Field(() => [NoticeCount], { description: "By group of kinds, where there are any." })
  noticeCounts: NoticeCount[];

  @Field(() => [NoticePreference])
  noticePreferences: NoticePreference[];

  @Field(() => QuietHours, { nullable: true })
  quietHours: QuietHours | null;

  @Field(() => [Follow], { description: "What they follow beside talk, the newest first." })
  follows: Follow[];
  @Field(() => MailTroubles, { nullable: true, description: "Why no mail goes to their address." })
  mailTrouble: MailTrouble | null;

  @Field(() => DateTime, { nullable: true, description: "Since when they have an address of their own calendar." })
  personalCalendarSince: Date | null;

  @Field(() => OwnData)
  ownData: OwnData;
}
