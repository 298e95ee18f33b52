import { completionParts } from "#shared/subsidies/completion-parts.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";

export const AskableParts = enumType("AskablePart", completionParts);
