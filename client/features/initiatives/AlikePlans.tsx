import { useQuery } from "@apollo/client/react";
import { useId } from "react";
import { limits } from "#shared/initiatives/limits.ts";
import { tidy } from "#shared/initiatives/texts.ts";
import { graphql } from "#client/gql/gql.ts";
import { paths } from "#client/lib/paths.ts";
import { useSettled } from "#client/lib/use-settled.ts";
import { useAlikeTexts } from "#client/texts/own/alike.ts";
import { Cards } from "#client/ui/Cards.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import styles from "./AlikePlans.module.css";
import { InitiativeCard } from "./InitiativeCard.tsx";

const AlikePlansQuery = graphql(`
  query AlikePlans($wijkId: ID!, $title: String!, $goal: String!, $except: ID) {
    alikeInitiatives(wijkId: $wijkId, title: $title, goal: $goal, except: $except) { id title ...InitiativeCard_initiative }
  }
`);

/** Milliseconds without a key, and letters of a title, before it is worth asking. */
const pauseMs = 500;
const fewestLetters = 4;

interface AlikePlansProps {
  readonly wijkId: string;
  readonly title: string;
  readonly goal: string;
  /** The plan that is being written, where it is there already. */
  readonly except?: string;
}

/** What is like the plan that somebody types, with a way to join it; said politely, and nothing at all while nothing is alike. */
export function AlikePlans({ wijkId, title, goal, except }: AlikePlansProps) {
  const words = useAlikeTexts();
  const heading = useId();
  const [asked, about] = [useSettled(tidy(title), pauseMs), useSettled(tidy(goal).slice(0, limits.goal), pauseMs)];
  const { data, previousData } = useQuery(AlikePlansQuery, { variables: { wijkId, title: asked, goal: about, except: except ?? null }, skip: asked.length < fewestLetters });
  const found = asked.length < fewestLetters ? [] : ((data ?? previousData)?.alikeInitiatives ?? []);
  return (
    <section aria-labelledby={found.length ? heading : undefined} className={styles.alike} data-found={found.length > 0}>
      {found.length > 0 && <h2 id={heading}>{words.heading}</h2>}
      <p role="status">{found.length > 0 && words.found(found.length)}</p>
      {found.length > 0 && (
        <Cards>
          {found.map((initiative) => (
            <div key={initiative.id} className={styles.plan}>
              <InitiativeCard initiative={initiative} />
              <LinkButton look="quiet" to={paths.initiative(initiative.id)}>{words.join(initiative.title)}</LinkButton>
            </div>
          ))}
        </Cards>
      )}
    </section>
  );
}
