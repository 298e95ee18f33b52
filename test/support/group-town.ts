// The town of the tests of groups.
import { afterAll, beforeAll } from "vitest";
import { startApp, type Person, type TestApp } from "./app.ts";
import * as way from "./way.ts";

export let app: TestApp;
export let regisseur: Person;
export let elsewhere: Person;
export let noord: Person;
beforeAll(async () => {
  app = await startApp();
  [regisseur, elsewhere, noord] = (await Promise.all(["regisseur-oost", "regisseur-zuid", "regisseur-noordwest"].map((name) => app.as(name)))) as [Person, Person, Person];
});
afterAll(() => app.stop());

export const people = (count: number) => way.residents(app, "oost", count) as Promise<[Person, Person, Person, Person]>;
export const look = async (person: Person, id: string) =>
  (await person.ask(`query ($id: ID!) { group(id: $id) { id name visibility joining state memberCount commentCount wholeTown otherWijken { id } otherThemes { id } theme { id } members { person { id } shown } stewards { id }
    comments { nodes { text onBehalfOf { id } } } initiatives { nodes { id } } decisions { id } mergedInto { id } mergeAskedInto { id } mergeRequests { id } viewerMembership { role } viewerCanJoin { reason }
    viewerCanComment { reason } viewerCanStartInitiative { reason } } }`, { id })).group;
export const listed = async (person: Person, wijkId = "oost") => (await person.ask(`query ($wijkId: ID) { groups(wijkId: $wijkId, first: 50) { nodes { id } } }`, { wijkId })).groups.nodes.map(({ id }: { id: string }) => id);
