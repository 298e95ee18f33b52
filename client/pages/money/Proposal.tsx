import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useLedgerTexts } from "#client/texts/own/ledger.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { DataTable } from "#client/ui/DataTable.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import styles from "./Ledger.module.css";

const Proposal_proposal = graphql(`
  fragment Proposal_proposal on MoneyProposal {
    id
    kind
    year
    source
    proposedAt
    accepted
    decidedAt
    proposedBy { id name }
    decidedBy { id name }
    lines { kind pot cents reason wijk { id name } toWijk { id name } }
    viewerCanDecide { allowed }
  }
`);

const DecideProposal = graphql(`
  mutation DecideProposal($id: ID!, $accepted: Boolean!) {
    decideProposal(id: $id, accepted: $accepted) {
      ... on MoneyChanged { proposal { id ...Proposal_proposal } }
      ... on Refusal { reason }
    }
  }
`);

interface ProposalProps {
  readonly proposal: FragmentType<typeof Proposal_proposal>;
  readonly onDone: (said: string) => void;
}

/** One proposal with its lines, and what became of it. */
export function Proposal({ proposal: masked, onDone }: ProposalProps) {
  const texts = useLedgerTexts();
  const { euro, date } = useFormat();
  const { run, busy, problem } = useAct(DecideProposal);
  const { id, kind, year, source, proposedAt, accepted, decidedAt, proposedBy, decidedBy, lines, viewerCanDecide } = usePart(Proposal_proposal, masked);
  const heading = texts.heading(texts.kind[kind], year);
  const decided = decidedAt && (accepted ? texts.accepted : texts.refused)(decidedBy?.name ?? texts.somebody, date(decidedAt));
  const decide = async (accept: boolean) => {
    if (await run({ id, accepted: accept })) onDone(accept ? texts.acceptedNow : texts.refusedNow);
  };
  const rows = lines.map((line, number) => ({ ...line, number }));
  return (
    <Card heading={heading}>
      <div className={styles.stack}>
        <div className={styles.facts}>
          <p className={styles.state} data-state={accepted === null ? "waits" : accepted ? "agreed" : "refused"}>{decided ?? texts.waits}</p>
          <p>{texts.proposed(proposedBy?.name ?? texts.somebody, date(proposedAt))} {texts.laidDown(source)}</p>
        </div>
        <DataTable
          caption={texts.changes} rows={rows} rowId={({ number }) => String(number)}
          columns={[
            { id: "where", heading: texts.where, cell: ({ pot, wijk, toWijk }) => (wijk && toWijk ? texts.move(wijk.name, toWijk.name) : texts.place(texts.pot[pot], wijk?.name ?? null)) },
            { id: "amount", heading: texts.amount, cell: ({ cents }) => euro(cents), numeric: true },
            { id: "what", heading: texts.what, cell: ({ kind: of }) => texts.lineKind[of] },
            ...(rows.some(({ reason }) => reason) ? [{ id: "why", heading: texts.why, cell: ({ reason }: (typeof rows)[number]) => reason }] : []),
          ]}
        />
        {viewerCanDecide.allowed && (
          <div className={styles.acts}>
            <Button busy={busy} onClick={() => void decide(true)}>{texts.accept}<VisuallyHidden>{texts.of(heading)}</VisuallyHidden></Button>
            <Button look="quiet" busy={busy} onClick={() => void decide(false)}>{texts.refuse}<VisuallyHidden>{texts.of(heading)}</VisuallyHidden></Button>
          </div>
        )}
        <Refused problem={problem} />
      </div>
    </Card>
  );
}
