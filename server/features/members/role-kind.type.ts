import { roleKinds } from "#shared/members/roles.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";

export const RoleKinds = enumType("RoleKind", roleKinds);
