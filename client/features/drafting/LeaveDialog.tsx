import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Dialog } from "#client/ui/Dialog.tsx";
import styles from "./LeaveDialog.module.css";
import { useLeaveGuard } from "./use-leave-guard.ts";

export function LeaveDialog({ unsaved }: { readonly unsaved: boolean }) {
  const { drafting } = useTexts();
  const { to, leave, stay } = useLeaveGuard(unsaved);
  return (
    <Dialog open={to !== null} heading={drafting.unsaved} onClose={stay}>
      <div className={styles.ask}>
        <p>{drafting.leaveAsk}</p>
        <div className={styles.buttons}>
          <Button onClick={stay}>{drafting.stay}</Button>
          <Button look="quiet" onClick={leave}>{drafting.leave}</Button>
        </div>
      </div>
    </Dialog>
  );
}
