// What comes a moment after the page of a group: its own words and acts, which most visitors never use.
export { Decisions } from "./Decisions.tsx";
export { Files } from "./Files.tsx";
export { GroupNotices } from "./GroupNotices.tsx";
export { Invitations } from "./Invitations.tsx";
export { ManageGroup } from "./ManageGroup.tsx";
export { MemberActs } from "./MemberActs.tsx";
export { ShowName } from "./ShowName.tsx";
