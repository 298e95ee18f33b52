import { useEffect, useState } from "react";
import { askJson } from "#client/lib/ask-json.ts";
import { site } from "#client/lib/site.ts";
import { useSignInTexts } from "#client/texts/own/sign-in.ts";
import { Card } from "#client/ui/Card.tsx";
import { Initials } from "#client/ui/Initials.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Select } from "#client/ui/Select.tsx";
import styles from "./SignIn.module.css";
import { useProblem } from "./use-problem.ts";

interface Persona {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** A wijk's id; for who works for more than one, what they work for. */
  readonly wijk: string | null;
}
interface PersonasProps {
  readonly wijken: readonly { readonly id: string; readonly name: string }[];
  readonly onSignedIn: () => Promise<void>;
}

/** In a demonstration one looks around as somebody who is made up: the people of a wijk, and those who work for all of it. */
export function Personas({ wijken, onSignedIn }: PersonasProps) {
  const texts = useSignInTexts();
  const [personas, setPersonas] = useState<readonly Persona[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const { problem, judge } = useProblem();
  useEffect(() => {
    void askJson<{ personas: readonly Persona[] }>("/auth/demo").then((answer) => answer.ok && setPersonas(answer.body.personas));
  }, []);
  const become = async (persona: string) => {
    if (judge(await askJson("/auth/demo", { persona }))) await onSignedIn();
  };
  const wijk = chosen ?? wijken[0]?.id ?? "";
  const ofAll = personas.filter((persona) => !wijken.some(({ id }) => id === persona.wijk));
  return (
    <Card heading={texts.demoTitle}>
      <p className={styles.soft}>{texts.demoLead}</p>
      {problem && <Notice kind="alert">{problem}</Notice>}
      <div className={styles.choose}>
        <Select filter label={texts.demoWijk} value={wijk} options={wijken.map(({ id, name }) => ({ value: id, label: name }))} onChange={setChosen} />
      </div>
      <People personas={personas.filter((persona) => persona.wijk === wijk)} onChoose={become} />
      <h3>{texts.demoTown(site.municipality)}</h3>
      <People personas={ofAll} onChoose={become} />
    </Card>
  );
}

function People({ personas, onChoose }: { readonly personas: readonly Persona[]; readonly onChoose: (id: string) => Promise<void> }) {
  return (
    <ul className={styles.personas}>
      {personas.map(({ id, name, role }) => (
        <li key={id}>
          <button type="button" onClick={() => void onChoose(id)}>
            <Initials name={name} />
            <span><b>{name}</b><small>{role}</small></span>
          </button>
        </li>
      ))}
    </ul>
  );
}
