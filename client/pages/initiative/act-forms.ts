// Their code comes when somebody opens the first of them: most who read a plan never do.
export { DealForm } from "#client/features/buurtdeal/DealForm.tsx";
export { PayForm } from "#client/features/buurtdeal/PayForm.tsx";
export { SignForm } from "#client/features/buurtdeal/SignForm.tsx";
export { DecideForm } from "#client/features/dossier/DecideForm.tsx";
export { AmendForm } from "#client/features/draagvlak/AmendForm.tsx";
export { ExtendForm } from "#client/features/draagvlak/ExtendForm.tsx";
export { OpenForDraagvlakForm } from "#client/features/draagvlak/OpenForDraagvlakForm.tsx";
export { HandInForm } from "#client/features/dossier/HandInForm.tsx";
export { AccountForm } from "#client/features/initiative/AccountForm.tsx";
export { RealiseForm } from "#client/features/initiative/RealiseForm.tsx";
export { UpdateForm } from "#client/features/initiative/UpdateForm.tsx";
export { WithdrawForm } from "#client/features/initiative/WithdrawForm.tsx";
export { MergeForm } from "#client/features/merging/MergeForm.tsx";
