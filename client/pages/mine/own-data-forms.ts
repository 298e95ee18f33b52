// Their code comes when somebody opens the first of them: most who read their page never do.
export { EmailForm } from "./EmailForm.tsx";
export { EraseForm } from "./EraseForm.tsx";
