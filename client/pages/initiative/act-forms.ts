// Their code comes when somebody opens the first of them: most who read a plan never do.
export { DecideForm } from "#client/features/dossier/DecideForm.tsx";
export { AmendForm } from "#client/features/draagvlak/AmendForm.tsx";
export { ExtendForm } from "#client/features/draagvlak/ExtendForm.tsx";
export { OpenForDraagvlakForm } from "#client/features/draagvlak/OpenForDraagvlakForm.tsx";
export { WithdrawForm } from "#client/features/initiative/WithdrawForm.tsx";
export { MergeForm } from "#client/features/merging/MergeForm.tsx";
