import { Field, ID, Int, ObjectType } from "type-graphql";
import { entryFaults, type EntryFault, feedFaults, type FeedFault } from "#shared/feeds/faults.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Activity } from "../activities/activity.type.ts";
import { Organisation } from "../organisations/organisation.type.ts";
import { Wijk } from "../wijken/wijk.type.ts";

const FeedFaults = enumType("FeedFault", feedFaults);
const EntryFaults = enumType("EntryFault", entryFaults);
const FeedStates = enumType("FeedState", ["ACTIVE", "PAUSED"]);

@ObjectType({ description: "An entry that is not on the agenda, and why." })
export class UnfitEntry {
  @Field(() => String)
  title: string;

  @Field(() => String, { description: "Its beginning, as it was written there." })
  when: string;

  @Field(() => EntryFaults)
  fault: EntryFault;
}

@ObjectType({ description: "An entry that looks like what was posted by hand: an editor says whether it is the same." })
export class Lookalike {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  place: string;

  @Field(() => DateTime)
  startsAt: Date;

  @Field(() => Activity)
  twin: Activity;
}

@ObjectType({ description: "A calendar elsewhere that is followed." })
export class Feed {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  address: string;

  @Field(() => Wijk, { description: "Where its activities are." })
  wijk: Wijk;

  @Field(() => String, { description: "For entries that name no place." })
  usualPlace: string;

  @Field(() => Int)
  everyHours: number;

  @Field(() => FeedStates)
  state: "ACTIVE" | "PAUSED";

  @Field(() => FeedFaults, { nullable: true, description: "Why it could not be read the last time." })
  fault: FeedFault | null;

  @Field(() => Int, { description: "How often in a row it could not be read." })
  failures: number;

  @Field(() => DateTime, { nullable: true, description: "When it was last read." })
  readAt: Date | null;

  @Field(() => DateTime)
  nextAt: Date;

  @Field(() => Int, { description: "How many of its entries are on the agenda and still to come." })
  coming: number;

  @Field(() => [UnfitEntry])
  unfit: UnfitEntry[];

  @Field(() => [Lookalike])
  lookalikes: Lookalike[];
}

@ObjectType({ description: "Where the agenda of an organisation comes from, as its editors see it." })
export class AgendaSource {
  @Field(() => ID)
  id: string;

  @Field(() => Organisation)
  organisation: Organisation;

  @Field(() => [Feed])
  feeds: Feed[];
}

@ObjectType({ description: "What a row of a file becomes, or why it becomes nothing." })
export class ImportRow {
  @Field(() => Int, { description: "As a spreadsheet numbers it; the heading is the first." })
  number: number;

  @Field(() => String)
  title: string;

  @Field(() => String)
  place: string;

  @Field(() => DateTime, { nullable: true })
  startsAt: Date | null;

  @Field(() => DateTime, { nullable: true })
  endsAt: Date | null;

  @Field(() => EntryFaults, { nullable: true })
  fault: EntryFault | null;
}
