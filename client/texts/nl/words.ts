import type { Account, ActivityKind, BookingKind, DealParty, DecisionOutcome, Domain, GroupChoice, GroupJoining, GroupState, GroupVisibility, Locale, MembershipRole, MembershipState, NoticeKind, ParticipationLevel, ResidenceGrade, RoleKind, Stage } from "#client/gql/enums.ts";

// A word for every value of the contract's enumerations.
const stage: Record<Stage, string> = {
  IDEE: "Idee", CONCEPT: "Samen schrijven", DRAAGVLAK: "Steun zoeken", INGEDIEND: "Ingediend", IN_BEHANDELING: "In behandeling", TOEGEKEND: "Toegekend",
  AFGEWEZEN: "Afgewezen", BUURTDEAL: "Buurtdeal", IN_UITVOERING: "In uitvoering", GEREALISEERD: "Klaar", VERANTWOORD: "Verantwoord", INGETROKKEN: "Ingetrokken",
};
const domain: Record<Domain, string> = { SOCIAAL: "Sociaal", FYSIEK: "Buitenruimte", VEILIG: "Veilig" };
const participationLevel: Record<ParticipationLevel, string> = {
  INFORMEREN: "Je hoort het", RAADPLEGEN: "Je mening telt mee", ADVISEREN: "Je geeft advies", COPRODUCEREN: "We maken het samen", MEEBESLISSEN: "Je beslist mee",
  ZELFBEHEER: "Jullie doen het zelf",
};
const participationAbout: Record<ParticipationLevel, string> = {
  INFORMEREN: "De gemeente beslist en vertelt je wat er gebeurt.",
  RAADPLEGEN: "De gemeente vraagt wat je vindt en beslist daarna zelf.",
  ADVISEREN: "De gemeente volgt je advies, of legt uit waarom niet.",
  COPRODUCEREN: "Bewoners en gemeente maken samen het plan.",
  MEEBESLISSEN: "Bewoners en gemeente beslissen samen.",
  ZELFBEHEER: "Bewoners beslissen en doen het zelf. De gemeente helpt.",
};
const groupVisibility: Record<GroupVisibility, string> = { PUBLIC: "Openbaar", CLOSED: "Besloten", HIDDEN: "Verborgen" };
const groupJoining: Record<GroupJoining, string> = { OPEN: "Iedereen kan meedoen", ON_REQUEST: "Je vraagt eerst of je mee mag doen", BY_INVITATION: "Alleen met een uitnodiging" };
const groupChoice: Record<GroupChoice, string> = { AGREE: "Eens", ABSTAIN: "Geen mening", OBJECT: "Bezwaar" };
const groupState: Record<GroupState, string> = { ACTIVE: "Actief", PAUSED: "Even pauze", ENDED: "Gestopt" };
const membershipRole: Record<MembershipRole, string> = { MEMBER: "Lid", STEWARD: "Beheerder" };
const membershipState: Record<MembershipState, string> = { ASKED: "Wil graag lid worden", ACTIVE: "Lid" };
const residenceGrade: Record<ResidenceGrade, string> = {
  EMAIL: "Adres nog niet bekend", POSTCODE: "Zelf opgegeven", LETTER: "Bewezen", IDENTITY: "Bewezen met DigiD",
};
const roleKind: Record<RoleKind, string> = {
  RESIDENT: "Bewoner", ORGANISATION_EDITOR: "Redacteur van een organisatie", WIJKREGISSEUR: "Wijkregisseur", WIJKWETHOUDER: "Wijkwethouder",
  CLUSTERTEAM_MANAGER: "Manager van het clusterteam", WETHOUDER: "Wethouder Wijken en Buurten", ADMINISTRATOR: "Beheerder van de site", COUNCIL_READER: "Lezer voor de gemeenteraad",
};
const decisionOutcome: Record<DecisionOutcome, string> = { GRANTED: "Toegekend", REFUSED: "Afgewezen" };
const bookingKind: Record<BookingKind, string> = {
  ALLOTTED: "Budget van de gemeente", ASKED: "Gevraagd", ASK_ENDED: "Niet meer gevraagd", RESERVED: "Vastgehouden", RELEASED: "Weer vrij", COMMITTED: "Toegezegd",
  PAID: "Betaald", RETURNED: "Teruggekomen",
};
const account: Record<Account, string> = {
  COUNCIL: "Gemeente", WISH: "Wens", ASKED: "Gevraagd", FREE: "Vrij", RESERVED: "In behandeling", COMMITTED: "Toegezegd", PAID: "Betaald",
};
const noticeKind: Record<NoticeKind, string> = {
  CONCERN_RAISED: "Een buur maakt zich zorgen over je plan", CONCERN_ANSWERED: "De groep antwoordde op je zorg", CONCERN_HIDDEN: "Je zorg is verborgen",
  COMMENT_HIDDEN: "Je reactie is verborgen", COMMENT_ANSWERED: "Iemand heeft op je reactie geantwoord", COMMENT_MENTIONED: "Iemand heeft je genoemd", INITIATIVE_HANDED_IN: "Het plan is ingediend", INITIATIVE_DECIDED: "Er is een besluit", MEMBERSHIP_ASKED: "Iemand wil bij je groep",
  MEMBERSHIP_ADMITTED: "Je hoort nu bij de groep", THRESHOLD_REACHED: "Er is genoeg steun", BUURTDEAL_READY: "De buurtdeal ligt klaar om te tekenen", EXPORT_READY: "Je gegevens staan klaar",
  DRAAGVLAK_ENDS_SOON: "Steunen kan nog een week", DRAAGVLAK_ENDS_TODAY: "Laatste dag om te steunen", DRAAGVLAK_CLOSED: "De termijn is voorbij: er is genoeg steun", DRAAGVLAK_MISSED: "De termijn is voorbij: er was niet genoeg steun",
  SUPPORT_ENDED: "Een plan dat je steunde kreeg niet genoeg steun", STILL_WITH_YOU: "Een plan is veranderd. Steun je het nog?", SUPPORT_REMOVED: "Je steun is weggehaald", OBJECTION_MADE: "Iemand maakt bezwaar", OBJECTION_DECIDED: "Er is een antwoord op je bezwaar",
  STEWARD_ASKED: "Wil je beheerder worden van deze groep?", STEWARD_MADE: "Deze groep heeft een nieuwe beheerder", STEWARD_WANTED: "Deze groep zoekt een beheerder", STEWARD_MOVED: "Je bent verhuisd. Blijf je beheerder van deze groep?",
  DECISION_OPENED: "De groep wil iets besluiten", DECISION_CLOSING: "Je kunt nog één dag kiezen", DECISION_CLOSED: "Het besluit van de groep is er", MERGE_ASKED: "Een groep wil met jullie samengaan", GROUPS_MERGED: "Je groep is samengegaan met deze groep",
  ROLE_GRANTED: "Je hebt een nieuwe rol", ROLE_ENDED: "Een rol van jou is beëindigd", APPLICANT_ASKED: "Wil jij de aanvrager van dit plan worden?",
  PLAN_MERGE_ASKED: "Een ander plan wil samen verder", PLAN_MERGE_DECLINED: "Jullie plannen gaan niet samen", PLAN_MERGED: "Een plan dat je steunde, gaat verder in dit plan", GROUP_GOES_ON: "Jullie plan gaat verder bij deze groep",
};
const locale: Record<Locale, string> = { NL: "Nederlands", EN: "Engels", UK: "Oekraïens" };
const activityKind: Record<ActivityKind, string> = { ACTIVITY: "Activiteit", WALK_IN: "Inloop", WORKS: "Werk in de straat" };
const dealParty: Record<DealParty, string> = { INITIATOR: "Initiatiefnemer", MUNICIPALITY: "Gemeente" };

export const words = {
  stage, domain, participationLevel, participationAbout, groupVisibility, groupJoining, groupChoice, groupState, membershipRole, membershipState, residenceGrade, roleKind, decisionOutcome,
  bookingKind, account, noticeKind, locale, activityKind, dealParty,
  erasedAccount: "Verwijderd account",
};
