import type { FragmentType } from "@apollo/client/masking";
import { useSearchParams } from "react-router";
import { usePart } from "#client/lib/fragment.ts";
import { SignInFirst } from "#client/lib/SignInFirst.tsx";
import { useSession } from "#client/lib/viewer.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Deal_initiative } from "./deal-fragments.ts";
import { Maintainers } from "./Maintainers.tsx";
import styles from "./Deal.module.css";
import { SignForm } from "./SignForm.tsx";
import { Signatures } from "./Signatures.tsx";

/** Who signed, who is still to, and the act itself; who came by the link of an invitation signs here for the first time. */
export function Signing({ initiative: masked }: { readonly initiative: FragmentType<typeof Deal_initiative> }) {
  const words = useDealTexts();
  const { date } = useFormat();
  const { viewer, loading } = useSession();
  const [query, setQuery] = useSearchParams();
  const initiative = usePart(Deal_initiative, masked);
  const { id, buurtdeal, group, viewerCanSignBuurtdeal: may, viewerSignsFor: party } = initiative;
  const key = query.get("sleutel");
  if (!buurtdeal) return null;
  const neighbours = buurtdeal.signatures.filter((signature) => signature.party === "MAINTAINER");
  const forget = () => setQuery({}, { replace: true });
  return (
    <Card heading={words.signatures}>
      <div className={styles.stack}>
        <Signatures group={group.name} signatures={buurtdeal.signatures} />
        {neighbours.length > 0 && (
          <div>
            <h3>{words.neighbours}</h3>
            <ul className={styles.list}>{neighbours.map(({ person, at }) => <li key={at}>{words.signedBy(person?.name ?? words.someNeighbour, date(at))}</li>)}</ul>
          </div>
        )}
        {key && party === null && (
          <>
            <Notice kind="info">{words.sign.invited}</Notice>
            {viewer ? <SignForm id={id} group={group.name} party="MAINTAINER" invitation={key} version={buurtdeal.version} onSigned={forget} /> : !loading && <SignInFirst why={words.sign.signIn} />}
          </>
        )}
        {may.allowed && party && <SignForm id={id} group={group.name} party={party} version={buurtdeal.version} />}
        <Maintainers initiative={masked} />
      </div>
    </Card>
  );
}
