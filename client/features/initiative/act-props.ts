/** What every form of an act needs: on which initiative, and what to do afterwards. */
export interface ActProps {
  readonly id: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}
