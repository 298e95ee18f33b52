import { lazy } from "react";

const parts = () => import("./life-parts.ts");

export const Decisions = lazy(async () => ({ default: (await parts()).Decisions }));
export const Files = lazy(async () => ({ default: (await parts()).Files }));
export const GroupNotices = lazy(async () => ({ default: (await parts()).GroupNotices }));
export const Invitations = lazy(async () => ({ default: (await parts()).Invitations }));
export const ManageGroup = lazy(async () => ({ default: (await parts()).ManageGroup }));
export const MemberActs = lazy(async () => ({ default: (await parts()).MemberActs }));
export const ShowName = lazy(async () => ({ default: (await parts()).ShowName }));
