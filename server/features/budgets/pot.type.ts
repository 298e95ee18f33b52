import { potNames } from "#shared/budget/pots.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";

export const Pots = enumType("Pot", potNames);
