import { lazy, type ComponentType, type LazyExoticComponent } from "react";

type Page = LazyExoticComponent<ComponentType> | ComponentType;

/** A page's code comes when somebody goes there. */
function page<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name): Page {
  return lazy(async () => ({ default: (await load())[name] }));
}

/** The addresses of the site, in Dutch, as they stand in letters and wijkkranten: once given they stay. */
export const routes: readonly { readonly path: string; readonly Page: Page }[] = [
  { path: "/", Page: page(() => import("#client/pages/Home.tsx"), "Home") },
  { path: "/wijk/:wijkId", Page: page(() => import("#client/pages/wijk/WijkPage.tsx"), "WijkPage") },
  { path: "/initiatieven", Page: page(() => import("#client/pages/Initiatives.tsx"), "Initiatives") },
  { path: "/zoeken", Page: page(() => import("#client/pages/Search.tsx"), "Search") },
  { path: "/groepen", Page: page(() => import("#client/pages/Groups.tsx"), "Groups") },
  { path: "/groep/nieuw", Page: page(() => import("#client/pages/StartGroup.tsx"), "StartGroup") },
  { path: "/agenda", Page: page(() => import("#client/pages/agenda/Agenda.tsx"), "Agenda") },
  { path: "/agenda/nieuw", Page: page(() => import("#client/pages/agenda/PostActivity.tsx"), "PostActivity") },
  { path: "/activiteit/:id", Page: page(() => import("#client/pages/agenda/ActivityPage.tsx"), "ActivityPage") },
  { path: "/organisaties", Page: page(() => import("#client/pages/Organisations.tsx"), "Organisations") },
  { path: "/organisatie/:id", Page: page(() => import("#client/pages/OrganisationPage.tsx"), "OrganisationPage") },
  { path: "/geld", Page: page(() => import("#client/pages/money/MoneyPage.tsx"), "MoneyPage") },
  { path: "/geld/:wijkId", Page: page(() => import("#client/pages/money/MoneyPage.tsx"), "MoneyPage") },
  { path: "/zo-werkt-het", Page: page(() => import("#client/pages/HowItWorks.tsx"), "HowItWorks") },
  { path: "/inloggen", Page: page(() => import("#client/pages/sign-in/SignIn.tsx"), "SignIn") },
  { path: "/inloggen/bevestigen", Page: page(() => import("#client/pages/sign-in/ConfirmSignIn.tsx"), "ConfirmSignIn") },
  { path: "/mijn", Page: page(() => import("#client/pages/mine/Mine.tsx"), "Mine") },
  { path: "/post", Page: page(() => import("#client/pages/Mailbox.tsx"), "Mailbox") },
  { path: "/initiatief/:id", Page: page(() => import("#client/pages/initiative/InitiativePage.tsx"), "InitiativePage") },
  { path: "/initiatief/:id/bewerken", Page: page(() => import("#client/pages/initiative/InitiativeEdit.tsx"), "InitiativeEdit") },
  { path: "/groep/:id", Page: page(() => import("#client/pages/group/GroupPage.tsx"), "GroupPage") },
  { path: "/groep/:id/initiatief/nieuw", Page: page(() => import("#client/pages/initiative/InitiativeNew.tsx"), "InitiativeNew") },
  { path: "/bureau", Page: page(() => import("#client/pages/desk/DeskPage.tsx"), "DeskPage") },
  { path: "*", Page: page(() => import("#client/pages/NotFound.tsx"), "NotFound") },
];
