import { useDraftingTexts } from "#client/texts/own/drafting.ts";
import { Button } from "#client/ui/Button.tsx";
import { Dialog } from "#client/ui/Dialog.tsx";
import styles from "./LeaveDialog.module.css";
import { useLeaveGuard } from "./use-leave-guard.ts";

interface LeaveDialogProps {
  readonly unsaved: boolean;
  /** Whether all was stored within so many milliseconds. */
  readonly settle: (within: number) => Promise<boolean>;
}

export function LeaveDialog({ unsaved, settle }: LeaveDialogProps) {
  const drafting = useDraftingTexts();
  const { to, leave, stay } = useLeaveGuard(unsaved, settle);
  return (
    <Dialog open={to !== null} heading={drafting.late} onClose={stay}>
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
