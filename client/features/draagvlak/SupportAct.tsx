import { Link, useLocation } from "react-router";
import type { ResultOf } from "@graphql-typed-document-node/core";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { ShowSupport, SupportInitiative, WithdrawSupport, type DraagvlakCard_initiative } from "./draagvlak-fragments.ts";
import { afterVote } from "./optimistic.ts";
import { RemovedSupport } from "./RemovedSupport.tsx";
import styles from "./SupportAct.module.css";

type Initiative = ResultOf<typeof DraagvlakCard_initiative>;

/** The button counts at once and asks the server meanwhile. One who may not support is told why, and what to do about it. */
export function SupportAct({ initiative }: { readonly initiative: Initiative }) {
  const { draagvlak } = useTexts();
  const give = useAct(SupportInitiative);
  const takeBack = useAct(WithdrawSupport);
  const { id, version, viewerSupports, viewerSupport, viewerCanSupport } = initiative;
  const asked = viewerSupport?.confirmed === false;
  if (!viewerSupports && !viewerCanSupport.allowed) return <WhyNot initiative={initiative} />;
  const expected = (supports: boolean) => ({ __typename: "InitiativeChanged" as const, initiative: afterVote(initiative, supports) });
  const support = () => void give.run({ id, version }, { optimisticResponse: { supportInitiative: expected(true) } });
  const withdraw = () => void takeBack.run({ id }, { optimisticResponse: { withdrawSupport: expected(false) } });
  const problem = <Refused problem={give.problem ?? takeBack.problem} />;
  if (asked) {
    return (
      <div className={styles.act} role="group" aria-label={draagvlak.stillWithYou}>
        <p className={styles.asked}><b>{draagvlak.stillWithYou}</b> {draagvlak.stillWithYouWhy} <Link to={paths.versions(id, viewerSupport.version, version)}>{draagvlak.whatChanged}</Link></p>
        {viewerCanSupport.allowed && <Button look="strong" onClick={support}>{draagvlak.confirm}</Button>}
        <Button look="plain" onClick={withdraw}>{draagvlak.takeBack}</Button>
        {problem}
      </div>
    );
  }
  return (
    <div className={styles.act}>
      <p role="status" className={styles.supported}>{viewerSupports && <><span aria-hidden="true">✓</span> <b>{draagvlak.supported}.</b> {viewerSupport?.shown ? draagvlak.supportedByName : draagvlak.supportedWhy}</>}</p>
      {viewerSupport && <ByName initiative={initiative} shown={viewerSupport.shown} />}
      <Button look={viewerSupports ? "plain" : "strong"} onClick={viewerSupports ? withdraw : support}>{viewerSupports ? draagvlak.takeBack : draagvlak.support}</Button>
      {problem}
    </div>
  );
}

/** Whether one's name stands with this one support: nobody's does unless they say so here. */
function ByName({ initiative, shown }: { readonly initiative: Initiative; readonly shown: boolean }) {
  const { draagvlak } = useTexts();
  const show = useAct(ShowSupport);
  const { id, viewerSupport } = initiative;
  const choose = (next: boolean) =>
    void show.run({ id, shown: next }, { optimisticResponse: { showSupport: { __typename: "InitiativeChanged", initiative: { ...initiative, viewerSupport: viewerSupport && { ...viewerSupport, shown: next } } } } });
  return (
    <>
      <Checkbox label={draagvlak.byName} checked={shown} onChange={choose} />
      <Refused problem={show.problem} />
    </>
  );
}

function WhyNot({ initiative: { id, viewerCanSupport, wijk } }: { readonly initiative: Initiative }) {
  const { draagvlak, refusals } = useTexts();
  const { pathname } = useLocation();
  const { reason } = viewerCanSupport;
  if (reason === "NOT_SIGNED_IN") return <div className={styles.act}><LinkButton to={paths.signIn(pathname)}>{draagvlak.signIn}</LinkButton><p className={styles.why}>{draagvlak.residenceWhy}</p></div>;
  if (reason === "NO_RESIDENCE") return <div className={styles.act}><LinkButton to={paths.mine}>{draagvlak.giveResidence}</LinkButton><p className={styles.why}>{draagvlak.residenceWhy}</p></div>;
  if (reason === "SUPPORT_REMOVED") return <RemovedSupport id={id} />;
  return <p className={styles.why}>{reason === "NOT_FROM_THIS_WIJK" ? draagvlak.otherWijk(wijk.name) : reason && refusals[reason]}</p>;
}
