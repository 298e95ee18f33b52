import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { usePlacesTexts } from "#client/texts/own/places.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Chip } from "#client/ui/Chip.tsx";
import styles from "./Places.module.css";

const ComingRegistrations_viewer = graphql(`
  fragment ComingRegistrations_viewer on Viewer {
    id
    registrations { id state party activity { id title startsAt place } }
  }
`);

/** Where one is going, soonest first. Nothing for who registered for nothing. */
export function ComingRegistrations({ viewer }: { readonly viewer: FragmentType<typeof ComingRegistrations_viewer> }) {
  const words = usePlacesTexts();
  const { weekday, time } = useFormat();
  const { registrations } = usePart(ComingRegistrations_viewer, viewer);
  if (!registrations.length) return null;
  return (
    <Card heading={words.mine}>
      <ul className={styles.card}>
        {registrations.map(({ id, state, activity }) => (
          <li key={id}>
            <Link to={paths.activity(activity.id)}>{activity.title}</Link> {state !== "REGISTERED" && <Chip tone={state === "OFFERED" ? "brick" : "plain"}>{words.state[state]}</Chip>}
            <br /><small>{weekday(activity.startsAt)}, {time(activity.startsAt)} · {activity.place}</small>
          </li>
        ))}
      </ul>
    </Card>
  );
}
