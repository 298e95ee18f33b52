import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Chip } from "#client/ui/Chip.tsx";
import { Prose } from "#client/ui/Prose.tsx";
import { ChoiceForm } from "./ChoiceForm.tsx";
import styles from "./Decisions.module.css";
import { useGroupLife } from "#client/texts/own/group-life.ts";

export const ProposalCard_decision = graphql(`
  fragment ProposalCard_decision on GroupDecision {
    id
    proposal
    proposedBy { id name }
    anonymous
    closesAt
    closed
    agree
    abstain
    object
    choices { id choice reason person { name } }
    viewerChoice
    viewerCanChoose { allowed }
  }
`);

/** A proposal: what it says, until when one can choose, how it stands, and one's own choice. */
export function ProposalCard({ decision: masked }: { readonly decision: FragmentType<typeof ProposalCard_decision> }) {
  const { words } = useTexts();
  const life = useGroupLife();
  const { dateTime, list } = useFormat();
  const decision = usePart(ProposalCard_decision, masked);
  const { id, proposal, proposedBy, anonymous, closesAt, closed, agree, abstain, object, choices, viewerCanChoose } = decision;
  const counts = { AGREE: agree, ABSTAIN: abstain, OBJECT: object };
  const names = (choice: keyof typeof counts) => choices.flatMap((each) => (each.choice === choice && each.person ? [each.person.name] : []));
  const objections = choices.filter((each) => each.choice === "OBJECT");
  return (
    <article className={styles.decision}>
      <Prose text={proposal} />
      <p className={styles.soft}>
        <Chip tone={anonymous ? "heath" : "plain"}>{anonymous ? life.isAnonymous : life.isNamed}</Chip>{" "}
        {[proposedBy && life.by(proposedBy.name), (closed ? life.closedAt : life.closesAt)(dateTime(closesAt))].filter(Boolean).join(". ")}.
      </p>
      {agree === null ? <p className={styles.soft}>{closed ? life.tooFew : life.countedLater}</p> : (
        <dl className={styles.counts} aria-label={closed ? life.result : life.stands}>
          {(["AGREE", "ABSTAIN", "OBJECT"] as const).map((choice) => (
            <div key={choice} data-choice={choice}>
              <dt>{words.groupChoice[choice]}</dt>
              <dd><b>{counts[choice]}</b>{names(choice).length > 0 && <span className={styles.soft}>{list(names(choice))}</span>}</dd>
            </div>
          ))}
        </dl>
      )}
      {objections.length > 0 && (
        <div className={styles.objections}>
          <h4>{life.objections}</h4>
          <ul>{objections.map(({ id: each, reason, person }) => <li key={each}>{person && <b>{person.name}: </b>}{reason}</li>)}</ul>
        </div>
      )}
      {viewerCanChoose.allowed && <ChoiceForm key={decision.viewerChoice} id={id} anonymous={anonymous} chosen={decision.viewerChoice ?? null} />}
    </article>
  );
}
