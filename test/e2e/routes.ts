// Every address of the site, with something to see behind each; a new route without an example is told of.
import { readFileSync } from "node:fs";
import { nobody } from "../support/neighbourhood.ts";
import type { Town } from "../support/person.ts";

const stages = ["DRAAGVLAK", "IN_BEHANDELING", "IN_UITVOERING", "VERANTWOORD", "AFGEWEZEN"];

/** In Oost, where the demonstration's Driss has a group with a draft. Drafts and desks look otherwise to who may not see them. */
export async function routesOf(town: Town): Promise<readonly string[]> {
  const { groups, initiatives, activities, organisations, wijk, newsletters } = await (await town.as("initiatiefnemer-oost")).ask(
    `query ($from: DateTime!, $until: DateTime!, $stages: [Stage!]) {
      groups(wijkId: "oost", first: 50) { nodes { id viewerMembership { id } initiatives(first: 50) { nodes { id stage } } } }
      initiatives(first: 50, stages: $stages) { nodes { id stage } }
      activities(from: $from, until: $until, first: 1) { id }
      organisations { id }
      wijk(id: "oost") { themes { id } }
      newsletters(wijkId: "oost", first: 1) { nodes { id } }
    }`,
    { from: new Date(), until: new Date(Date.now() + 60 * 86_400_000), stages },
  );
  const mine = (groups.nodes as Group[]).filter(({ viewerMembership }) => viewerMembership);
  const group = mine.find(({ initiatives }) => initiatives.nodes.some(isDraft));
  const draft = group?.initiatives.nodes.find(isDraft);
  const staged = stages.map((stage) => (initiatives.nodes as Plan[]).find((plan) => plan.stage === stage));
  const letter: string | undefined = newsletters.nodes[0]?.id;
  const examples: Record<string, readonly string[]> = {
    "/nieuwsbrief/:id": [`/nieuwsbrief/${letter}`], "/bureau/nieuwsbrief/:id": [`/bureau/nieuwsbrief/${letter}`], "/wijk/:wijkId/nieuwsbrieven": ["/wijk/oost/nieuwsbrieven"],
    "/initiatief/:id/aanvraag": [`/initiatief/${draft?.id}/aanvraag`, `/initiatief/${staged[1]?.id}/aanvraag`],
    "/wijk/:wijkId": ["/wijk/oost"], "/thema/:id": [`/thema/${wijk.themes[0].id}`], "/geld/:wijkId": ["/geld/oost", "/geld/oost?dag=2026-06-30"], "/geld/:wijkId/handgeld": ["/geld/oost/handgeld"], "/inloggen/bevestigen": ["/inloggen/bevestigen?token=x"], "/inloggen/mislukt": ["/inloggen/mislukt?reden=LEVEL_TOO_LOW"], "*": ["/bestaat-niet"],
    // Nobody asks to merge or is invited in the demonstration: these are the pages that say so.
    "/samengaan/:id": [`/samengaan/${nobody}`], "/maatregel/:id": [`/maatregel/${nobody}`], "/huisregels/:version": ["/huisregels/1"], "/uitnodiging/:token": ["/uitnodiging/ACDEFGHJKLMN"], "/uitnodiging/:token/affiche": ["/uitnodiging/ACDEFGHJKLMN/affiche"],
    "/initiatief/:id/besluit": [`/initiatief/${staged[1]?.id}/besluit`, `/initiatief/${staged[4]?.id}/besluit`],
    "/organisatie/:id/agenda-bron": [`/organisatie/${organisations[0].id}/agenda-bron`],
    "/activiteit/:id/aanmeldingen": [`/activiteit/${activities[0].id}/aanmeldingen`], "/afmelden/:token": ["/afmelden/TALK.x", "/afmelden/ALL.x?klaar", "/afmelden/x?mislukt"], "/aanmelding/:key": ["/aanmelding/0123456789"], "/melden": ["/melden?wat=ORGANISATION&id=versa"], "/melding/:key": ["/melding/0123456789"],
    "/agenda": ["/agenda", "/agenda?vorm=maand", "/agenda?vorm=week&dagdeel=MORNING", "/agenda?vorm=kaart"],
    "/activiteit/:id": [`/activiteit/${activities[0].id}`], "/activiteit/:id/veranderen": [`/activiteit/${activities[0].id}/veranderen`], "/organisatie/:id": [`/organisatie/${organisations[0].id}`], "/organisatie/:id/veranderen": [`/organisatie/${organisations[0].id}/veranderen`],
    "/initiatief/:id/steun": [`/initiatief/${staged[0]?.id}/steun`], "/steun/:code": ["/steun/ACDEFGHJ"], "/steun/:code/invoeren": ["/steun/ACDEFGHJ/invoeren"], "/kraam/:key": ["/kraam/ACDEFGHJKLMN"],
    "/groep/:id": [`/groep/${group?.id}`], "/groep/:id/veranderen": [`/groep/${group?.id}/veranderen`], "/groep/:id/zoeken": [`/groep/${group?.id}/zoeken?q=tuin`], "/groep/:id/initiatief/nieuw": [`/groep/${group?.id}/initiatief/nieuw`],
    "/initiatief/:id": [...staged, draft].map((plan) => `/initiatief/${plan?.id}`), "/initiatief/:id/buurtdeal": [`/initiatief/${staged[2]?.id}/buurtdeal`], "/initiatief/:id/verantwoording": [2, 3].map((nth) => `/initiatief/${staged[nth]?.id}/verantwoording`), "/initiatief/:id/versies": [`/initiatief/${staged[0]?.id}/versies`], "/initiatief/:id/bewerken": [`/initiatief/${draft?.id}/bewerken`],
  };
  return patterns().flatMap((pattern) => {
    const paths = examples[pattern] ?? (/[:*]/u.test(pattern) ? [] : [pattern]);
    if (!paths.length || paths.some((path) => path.includes("undefined"))) throw new Error(`no example for the route ${pattern}`);
    return paths;
  });
}

interface Plan {
  readonly id: string;
  readonly stage: string;
}
interface Group {
  readonly id: string;
  readonly viewerMembership: object | null;
  readonly initiatives: { readonly nodes: readonly Plan[] };
}

function isDraft({ stage }: Plan): boolean {
  return stage === "IDEE" || stage === "CONCEPT";
}

/** Read as text: the table loads pages, which only a browser can. */
function patterns(): readonly string[] {
  const table = readFileSync(new URL("../../client/app/routes.tsx", import.meta.url), "utf8");
  return [...table.matchAll(/\{ path: "([^"]+)"/gu)].map(([, path = ""]) => path);
}
