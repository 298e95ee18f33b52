import { type Ground, type MeasureKind, type ObjectionOutcome, grounds, measureKinds, objectionOutcomes } from "#shared/moderation/measures.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";

export const MeasureKinds = enumType<MeasureKind>("MeasureKind", measureKinds);
export const Grounds = enumType<Ground>("MeasureGround", grounds);
export const ObjectionOutcomes = enumType<ObjectionOutcome>("MeasureObjectionOutcome", objectionOutcomes);
