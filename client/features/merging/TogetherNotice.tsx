import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Notice } from "#client/ui/Notice.tsx";

const TogetherNotice_initiative = graphql(`
  fragment TogetherNotice_initiative on Initiative {
    id
    mergedInto { id title }
    mergedFrom { id title }
    mergers { id state asking { id title } asked { id title } }
  }
`);

/** Where a plan goes on, which ones go on in it, and, for who writes it, that another asks to go on together. */
export function TogetherNotice({ initiative }: { readonly initiative: FragmentType<typeof TogetherNotice_initiative> }) {
  const { together } = useTexts().initiative;
  const { id, mergedInto, mergedFrom, mergers } = usePart(TogetherNotice_initiative, initiative);
  return (
    <>
      {mergedInto && <Notice kind="info" heading={together.into}><p><Link to={paths.initiative(mergedInto.id)}>{mergedInto.title}</Link></p><p>{together.again}</p></Notice>}
      {mergers.filter(({ state }) => state === "ASKED").map(({ id: merger, asking, asked }) => (
        <Notice key={merger} kind="info" heading={together.asked}>
          <p>{asking.id === id ? together.ask(asked.title) : together.wasAsked(asking.title)} <Link to={paths.merger(merger)}>{together.look}</Link></p>
        </Notice>
      ))}
      {mergedFrom.length > 0 && (
        <Notice kind="info" heading={together.from}>
          <ul>{mergedFrom.map((plan) => <li key={plan.id}><Link to={paths.initiative(plan.id)}>{plan.title}</Link></li>)}</ul>
        </Notice>
      )}
    </>
  );
}
