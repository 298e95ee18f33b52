import type { ActivityKind, DealParty, DecisionOutcome, Domain, GroupChoice, GroupJoining, GroupState, GroupVisibility, Locale, MembershipRole, MembershipState, ParticipationLevel, ResidenceGrade, RoleKind, Stage } from "#client/gql/enums.ts";

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
const decisionOutcome: Record<DecisionOutcome, string> = { GRANTED: "Toegekend", REFUSED: "Afgewezen", UNTREATED: "Buiten behandeling gelaten" };
const locale: Record<Locale, string> = { NL: "Nederlands", EN: "Engels", UK: "Oekraïens" };
const activityKind: Record<ActivityKind, string> = { ACTIVITY: "Activiteit", WALK_IN: "Inloop", WORKS: "Werk in de straat" };
const dealParty: Record<DealParty, string> = { INITIATOR: "Initiatiefnemer", MAINTAINER: "Buur die onderhoudt", MUNICIPALITY: "Gemeente" };

export const words = {
  stage, domain, participationLevel, participationAbout, groupVisibility, groupJoining, groupChoice, groupState, membershipRole, membershipState, residenceGrade, roleKind, decisionOutcome,
  locale, activityKind, dealParty,
  erasedAccount: "Verwijderd account",
};
