import type { FragmentType } from "@apollo/client/masking";
import { usePart } from "#client/lib/fragment.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { AccountForm } from "./AccountForm.tsx";
import { Doing_initiative } from "./doing-fragments.ts";
import { ReceiptForm } from "./ReceiptForm.tsx";
import { Receipts } from "./Receipts.tsx";
import { ReturnForm } from "./ReturnForm.tsx";
import { SettleForm } from "./SettleForm.tsx";
import styles from "./Accounts.module.css";

/** What it cost by its receipts, what came of it, at what it was settled, and what goes back. */
export function AccountSection({ initiative: masked }: { readonly initiative: FragmentType<typeof Doing_initiative> }) {
  const { account: words } = useDealTexts();
  const { euro, date } = useFormat();
  const initiative = usePart(Doing_initiative, masked);
  const { id, account, receipts, dossier, costs, viewerCanEnterReceipt, viewerCanAccount, viewerCanSettleAccount, viewerCanRecordReturn } = initiative;
  const granted = dossier?.decision?.grantedCents ?? 0;
  const spent = receipts.reduce((sum, { cents }) => sum + cents, 0);
  if (!account && !receipts.length && !viewerCanEnterReceipt.allowed) return null;
  return (
    <Card heading={words.heading}>
      <div className={styles.stack}>
        <p className={styles.soft}>{words.why}</p>
        {account && (
          <>
            <dl className={styles.sums}><div><dt>{words.spent}</dt><dd>{euro(account.spentCents)}</dd></div></dl>
            <p className={styles.text}>{account.results}</p>
            <p><b>{account.settledCents === null || !account.settledAt ? words.handedIn(date(account.accountedAt)) : words.settled(euro(account.settledCents), date(account.settledAt))}</b></p>
            {account.reason && <p className={styles.text}>{account.reason}</p>}
            {account.toReturnCents > 0 && account.returnBy && <p>{account.returnedAt ? words.returned(euro(account.toReturnCents), date(account.returnedAt)) : words.toReturn(euro(account.toReturnCents), date(account.returnBy))}</p>}
            {account.settledAt && (account.toReturnCents === 0 || account.returnedAt) && <p className={styles.said}>{words.done}</p>}
          </>
        )}
        {(receipts.length > 0 || viewerCanEnterReceipt.allowed) && <Receipts initiative={masked} />}
        {viewerCanEnterReceipt.allowed && <ReceiptForm id={id} lines={costs} />}
        {viewerCanAccount.allowed && <AccountForm id={id} spent={spent} granted={granted} results={account?.results ?? ""} again={account !== null} />}
        {viewerCanSettleAccount.allowed && account && <SettleForm id={id} most={Math.min(granted, account.spentCents)} />}
        {viewerCanRecordReturn.allowed && <ReturnForm id={id} />}
      </div>
    </Card>
  );
}
