import { graphql } from "#client/gql/gql.ts";

export const Thermometer_thermometer = graphql(`
  fragment Thermometer_thermometer on Wijkthermometer {
    id
    year
    wijk { id name }
    allottedCents
    askedCents
    reservedCents
    committedCents
    paidCents
    freeCents
    entries { initiative { id } askedCents reservedCents committedCents paidCents }
  }
`);
