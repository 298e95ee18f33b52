import { useEffect, useState } from "react";
import { askJson } from "#client/lib/ask-json.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Initials } from "#client/ui/Initials.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import styles from "./SignIn.module.css";
import { useProblem } from "./use-problem.ts";

interface Persona {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly wijk: string | null;
}

/** In a demonstration one looks around as somebody who is made up. */
export function Personas({ onSignedIn }: { readonly onSignedIn: () => Promise<void> }) {
  const { signIn: texts } = useTexts();
  const [personas, setPersonas] = useState<readonly Persona[]>([]);
  const { problem, judge } = useProblem();
  useEffect(() => {
    void askJson<{ personas: readonly Persona[] }>("/auth/demo").then((answer) => answer.ok && setPersonas(answer.body.personas));
  }, []);
  const become = async (persona: string) => {
    if (judge(await askJson("/auth/demo", { persona }))) await onSignedIn();
  };
  return (
    <Card heading={texts.demoTitle}>
      <p className={styles.soft}>{texts.demoLead}</p>
      {problem && <Notice kind="alert">{problem}</Notice>}
      <ul className={styles.personas}>
        {personas.map(({ id, name, role, wijk }) => (
          <li key={id}>
            <button type="button" onClick={() => void become(id)}>
              <Initials name={name} />
              <span><b>{name}</b><small>{[role, wijk].filter(Boolean).join(", ")}</small></span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
