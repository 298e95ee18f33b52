import type { ApplicationPart, Said } from "#shared/subsidies/application.ts";
import type { Route } from "#shared/subsidies/routes.ts";
import type { Problem } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useApplicationTexts } from "#client/texts/own/application.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import styles from "./Application.module.css";
import { PartFields } from "./PartFields.tsx";

interface PartFormProps<Part extends ApplicationPart> {
  readonly id: string;
  readonly part: Part;
  readonly said: Said[Part];
  readonly number: number;
  readonly incomeCents: number;
  readonly route: Route;
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** Answers whether it was kept. */
  readonly save: (said: Said[Part], number: number) => Promise<boolean>;
  readonly onDone: () => void;
}
interface Typed<Part extends ApplicationPart> {
  readonly said: Said[Part];
  /** Under which it was seen when somebody began to type. */
  readonly number: number;
}

/** One part with its fields. What is typed stays in this browser until it is kept by the server. */
export function PartForm<Part extends ApplicationPart>({ id, part, said, number, incomeCents, route, busy, problem, save, onDone }: PartFormProps<Part>) {
  const words = useApplicationTexts();
  const draft = useDraft<Typed<Part> | null>(`application:${id}:${part}`, null);
  const typed = draft.value;
  const value = typed?.said ?? said;
  const change = (changes: Partial<Said[Part]>) => draft.set((before) => ({ said: { ...(before?.said ?? said), ...changes }, number: before?.number ?? number }));
  const send = async () => {
    if (!(await save(value, typed?.number ?? number))) return;
    draft.clear();
    onDone();
  };
  return (
    <Form onSubmit={send} label={words.parts[part].title}>
      <PartFields part={part} value={value} change={change} incomeCents={incomeCents} route={route} />
      {problem === "STALE_VERSION" ? (
        <Notice kind="alert">
          <p>{words.changedMeanwhile}</p>
          <div className={styles.buttons}>
            <Button look="quiet" onClick={() => draft.clear()}>{words.useTheirs}</Button>
            <Button look="quiet" onClick={() => draft.set({ said: value, number })}>{words.save}</Button>
          </div>
        </Notice>
      ) : <Refused problem={problem} />}
      <p role="status" className={styles.state}>{typed && !busy && words.notSaved}</p>
      <FormButtons send={words.save} busy={busy} cancel={{ label: words.close, onCancel: onDone }} />
    </Form>
  );
}
