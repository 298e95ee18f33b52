import { graphql } from "#client/gql/gql.ts";

export const WijkView_wijk = graphql(`
  fragment WijkView_wijk on Wijk {
    id
    name
    inhabitants
    cluster { id name }
    contacts { id }
    ...People_wijk
    themes { id year ...ThemeCard_theme }
    thermometer { id year freeCents ...Thermometer_thermometer }
    gathering: initiatives(stages: [DRAAGVLAK], first: 5) {
      nodes { id ...SupportWanted_initiative ...InitiativeCard_initiative }
      pageInfo { hasNextPage }
    }
    others: initiatives(stages: [INGEDIEND, IN_BEHANDELING, TOEGEKEND, BUURTDEAL, IN_UITVOERING], first: 6) {
      nodes { id ...OnTheWay_initiative }
    }
    done: initiatives(stages: [GEREALISEERD, VERANTWOORD], first: 6) { nodes { id tile { buurt { id } } ...Outcomes_initiative } }
    groups(first: 5) { nodes { id ...GroupItem_group } }
  }
`);
