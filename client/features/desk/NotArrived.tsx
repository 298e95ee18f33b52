import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useForwardingTexts } from "#client/texts/own/forwarding.ts";
import { Card } from "#client/ui/Card.tsx";
import styles from "./StewardsWanted.module.css";

const NotArrived_forwarding = graphql(`
  fragment NotArrived_forwarding on Forwarding {
    id
    title
    state
    problem
  }
`);

/** Dossiers that do not reach the municipality's system by themselves, with the reason; what can be done about them stands on a page of its own. */
export function NotArrived({ forwardings }: { readonly forwardings: readonly (FragmentType<typeof NotArrived_forwarding> & { readonly id: string })[] }) {
  const texts = useForwardingTexts();
  if (!forwardings.length) return null;
  return (
    <Card heading={texts.notArrived}>
      <ul className={styles.groups}>{forwardings.map((forwarding) => <Waiting key={forwarding.id} forwarding={forwarding} />)}</ul>
      <Link to={paths.forwarding}>{texts.toForwarding}</Link>
    </Card>
  );
}

function Waiting({ forwarding }: { readonly forwarding: FragmentType<typeof NotArrived_forwarding> }) {
  const texts = useForwardingTexts();
  const { id, title, state, problem } = usePart(NotArrived_forwarding, forwarding);
  return <li><Link to={paths.initiative(id)}>{title}</Link><span className={styles.soft}>{state === "FAILED" && problem ? texts.problem[problem] : texts.state[state]}</span></li>;
}
