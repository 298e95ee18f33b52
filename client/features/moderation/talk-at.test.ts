import { expect, it } from "vitest";
import { talkAt } from "./talk-at.ts";

const id = "019ab0c2-1111-7000-8000-00000000abcd";

it.each([
  [`https://brink.example/initiatief/${id}`, { initiativeId: id }],
  [` /groep/${id}/zoeken?x=1 `, { groupId: id }],
  [`/thema/${id}#talk`, { themeId: id }],
  [`/activiteit/${id}`, { activityId: id }],
  ["https://brink.example/wijk/oost", null],
  [`/initiatief/${id}0`, null],
  ["", null],
])("finds where %s leads", (address, talk) => expect(talkAt(address)).toEqual(talk));
