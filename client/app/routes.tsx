import { lazy, useState, type ComponentType } from "react";
import { matchRoutes } from "react-router";

interface PageCode {
  readonly load: () => Promise<unknown>;
  readonly Page: ComponentType;
}

/** A page's code comes when somebody goes there; where it has come already, nothing is shown in its place first. */
function page<Name extends string>(code: () => Promise<Record<Name, ComponentType>>, name: Name): PageCode {
  let come: ComponentType | null = null;
  const load = async () => (come = (await code())[name]);
  const Coming = lazy(async () => ({ default: await load() }));
  function Page() {
    const [Shown] = useState<ComponentType>(() => come ?? (Coming as unknown as ComponentType));
    return <Shown />;
  }
  return { load, Page };
}

/** The addresses of the site, in Dutch, as they stand in letters and wijkkranten: once given they stay. */
export const routes: readonly (PageCode & { readonly path: string })[] = [
  { path: "/", ...page(() => import("#client/pages/Home.tsx"), "Home") },
  { path: "/wijk/:wijkId", ...page(() => import("#client/pages/wijk/WijkPage.tsx"), "WijkPage") },
  { path: "/thema/:id", ...page(() => import("#client/pages/theme/ThemePage.tsx"), "ThemePage") },
  { path: "/initiatieven", ...page(() => import("#client/pages/Initiatives.tsx"), "Initiatives") },
  { path: "/zoeken", ...page(() => import("#client/pages/Search.tsx"), "Search") },
  { path: "/groepen", ...page(() => import("#client/pages/Groups.tsx"), "Groups") },
  { path: "/groep/nieuw", ...page(() => import("#client/pages/StartGroup.tsx"), "StartGroup") },
  { path: "/agenda", ...page(() => import("#client/pages/agenda/Agenda.tsx"), "Agenda") },
  { path: "/agenda/nieuw", ...page(() => import("#client/pages/agenda/PostActivity.tsx"), "PostActivity") },
  { path: "/agenda/volgen", ...page(() => import("#client/pages/feeds/FollowAgenda.tsx"), "FollowAgenda") },
  { path: "/agenda/wacht", ...page(() => import("#client/pages/agenda/AwaitingPage.tsx"), "AwaitingPage") },
  { path: "/activiteit/:id/veranderen", ...page(() => import("#client/pages/agenda/EditActivity.tsx"), "EditActivity") },
  { path: "/activiteit/:id", ...page(() => import("#client/pages/agenda/ActivityPage.tsx"), "ActivityPage") },
  { path: "/activiteit/:id/aanmeldingen", ...page(() => import("#client/pages/places/DoorPage.tsx"), "DoorPage") },
  { path: "/aanmelding/:key", ...page(() => import("#client/pages/places/RegistrationPage.tsx"), "RegistrationPage") },
  { path: "/organisaties", ...page(() => import("#client/pages/Organisations.tsx"), "Organisations") },
  { path: "/organisatie/:id", ...page(() => import("#client/pages/OrganisationPage.tsx"), "OrganisationPage") },
  { path: "/organisatie/:id/agenda-bron", ...page(() => import("#client/pages/feeds/AgendaSource.tsx"), "AgendaSource") },
  { path: "/organisatie/:id/veranderen", ...page(() => import("#client/pages/ChangeOrganisation.tsx"), "ChangeOrganisation") },
  { path: "/geld", ...page(() => import("#client/pages/money/MoneyPage.tsx"), "MoneyPage") },
  { path: "/geld/:wijkId", ...page(() => import("#client/pages/money/MoneyPage.tsx"), "MoneyPage") },
  { path: "/geld/besluiten", ...page(() => import("#client/pages/money/DecisionsPage.tsx"), "DecisionsPage") },
  { path: "/geld/:wijkId/handgeld", ...page(() => import("#client/pages/money/HandgeldPage.tsx"), "HandgeldPage") },
  { path: "/zo-werkt-het", ...page(() => import("#client/pages/HowItWorks.tsx"), "HowItWorks") },
  { path: "/inloggen", ...page(() => import("#client/pages/sign-in/SignIn.tsx"), "SignIn") },
  { path: "/inloggen/bevestigen", ...page(() => import("#client/pages/sign-in/ConfirmSignIn.tsx"), "ConfirmSignIn") },
  { path: "/inloggen/mislukt", ...page(() => import("#client/pages/sign-in/FailedSignIn.tsx"), "FailedSignIn") },
  { path: "/mijn", ...page(() => import("#client/pages/mine/Mine.tsx"), "Mine") },
  { path: "/mijn/berichten", ...page(() => import("#client/pages/messages/MessageSettings.tsx"), "MessageSettings") },
  { path: "/afmelden/:token", ...page(() => import("#client/pages/messages/StopMail.tsx"), "StopMail") },
  { path: "/privacy", ...page(() => import("#client/pages/Privacy.tsx"), "Privacy") },
  { path: "/maatregel/:id", ...page(() => import("#client/pages/moderation/MeasurePage.tsx"), "MeasurePage") },
  { path: "/maatregelen", ...page(() => import("#client/pages/moderation/MeasureOverview.tsx"), "MeasureOverview") },
  { path: "/huisregels", ...page(() => import("#client/pages/moderation/HouseRulesPage.tsx"), "HouseRulesPage") },
  { path: "/huisregels/:version", ...page(() => import("#client/pages/moderation/HouseRulesPage.tsx"), "HouseRulesPage") },
  { path: "/post", ...page(() => import("#client/pages/Mailbox.tsx"), "Mailbox") },
  { path: "/initiatief/:id", ...page(() => import("#client/pages/initiative/InitiativePage.tsx"), "InitiativePage") },
  { path: "/initiatief/:id/bewerken", ...page(() => import("#client/pages/initiative/InitiativeEdit.tsx"), "InitiativeEdit") },
  { path: "/initiatief/:id/versies", ...page(() => import("#client/pages/initiative/InitiativeVersions.tsx"), "InitiativeVersions") },
  { path: "/initiatief/:id/buurtdeal", ...page(() => import("#client/pages/deal/DealPage.tsx"), "DealPage") },
  { path: "/initiatief/:id/verantwoording", ...page(() => import("#client/pages/doing/DoingPage.tsx"), "DoingPage") },
  { path: "/betalingen", ...page(() => import("#client/pages/payments/PaymentsPage.tsx"), "PaymentsPage") },
  { path: "/initiatief/:id/aanvraag", ...page(() => import("#client/pages/application/ApplicationPage.tsx"), "ApplicationPage") },
  { path: "/initiatief/:id/steun", ...page(() => import("#client/pages/street/SupportPage.tsx"), "SupportPage") },
  { path: "/initiatief/:id/besluit", ...page(() => import("#client/pages/deciding/DecisionPage.tsx"), "DecisionPage") },
  { path: "/steun/:code", ...page(() => import("#client/pages/street/ListPage.tsx"), "ListPage") },
  { path: "/steun/:code/invoeren", ...page(() => import("#client/pages/street/EnterPage.tsx"), "EnterPage") },
  { path: "/kraam/:key", ...page(() => import("#client/pages/street/StallPage.tsx"), "StallPage") },
  { path: "/samengaan/:id", ...page(() => import("#client/pages/initiative/MergerPage.tsx"), "MergerPage") },
  { path: "/groep/:id", ...page(() => import("#client/pages/group/GroupPage.tsx"), "GroupPage") },
  { path: "/groep/:id/zoeken", ...page(() => import("#client/pages/group/GroupSearch.tsx"), "GroupSearch") },
  { path: "/groep/:id/initiatief/nieuw", ...page(() => import("#client/pages/initiative/InitiativeNew.tsx"), "InitiativeNew") },
  { path: "/groep/:id/veranderen", ...page(() => import("#client/pages/group/ChangeGroup.tsx"), "ChangeGroup") },
  { path: "/uitnodiging/:token", ...page(() => import("#client/pages/group/Invited.tsx"), "Invited") },
  { path: "/uitnodiging/:token/affiche", ...page(() => import("#client/pages/group/Poster.tsx"), "Poster") },
  { path: "/melden", ...page(() => import("#client/pages/reports/ReportPage.tsx"), "ReportPage") },
  { path: "/melding/:key", ...page(() => import("#client/pages/reports/OwnReportPage.tsx"), "OwnReportPage") },
  { path: "/bureau/meldingen", ...page(() => import("#client/pages/reports/QueuePage.tsx"), "QueuePage") },
  { path: "/bureau", ...page(() => import("#client/pages/desk/DeskPage.tsx"), "DeskPage") },
  { path: "/bureau/nieuwsbrief", ...page(() => import("#client/pages/newsletters/NewsletterDeskPage.tsx"), "NewsletterDeskPage") },
  { path: "/bureau/nieuwsbrief/:id", ...page(() => import("#client/pages/newsletters/EditNewsletter.tsx"), "EditNewsletter") },
  { path: "/nieuwsbrief/:id", ...page(() => import("#client/pages/newsletters/NewsletterPage.tsx"), "NewsletterPage") },
  { path: "/wijk/:wijkId/nieuwsbrieven", ...page(() => import("#client/pages/newsletters/NewsletterArchive.tsx"), "NewsletterArchive") },
  { path: "/beheer", ...page(() => import("#client/pages/administration/RolesPage.tsx"), "RolesPage") },
  { path: "/beheer/mandaten", ...page(() => import("#client/pages/deciding/MandatesPage.tsx"), "MandatesPage") },
  { path: "/beheer/logboek", ...page(() => import("#client/pages/administration/AuditLogPage.tsx"), "AuditLogPage") },
  { path: "/beheer/doorsturen", ...page(() => import("#client/pages/administration/ForwardingPage.tsx"), "ForwardingPage") },
  { path: "/beheer/vastgelopen", ...page(() => import("#client/pages/administration/StuckPage.tsx"), "StuckPage") },
  { path: "/berichten", ...page(() => import("#client/pages/notices/NoticesPage.tsx"), "NoticesPage") },
  { path: "*", ...page(() => import("#client/pages/NotFound.tsx"), "NotFound") },
];

/** Fetches the code of the page at this address. */
export async function loadPage(pathname: string): Promise<void> {
  await matchRoutes([...routes], pathname)?.at(-1)?.route.load();
}
