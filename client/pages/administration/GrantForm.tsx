import { useState } from "react";
import { addLocalDays, instantOfLocal, localDay } from "#shared/calendar/local-time.ts";
import { type GrantedKind, grantedKinds, isPossibleTerm, posts } from "#shared/members/granting.ts";
import type { RoleKind } from "#shared/members/roles.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { DateField } from "#client/ui/DateField.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { useAdministrationTexts } from "#client/texts/own/administration.ts";

const GrantRole = graphql(`
  mutation GrantRole($input: GrantRoleInput!) {
    grantRole(input: $input) {
      ... on RoleChanged { role { id person { id name } } }
      ... on Refusal { reason }
    }
  }
`);

interface Named {
  readonly id: string;
  readonly name: string;
}
interface GrantFormProps {
  readonly grantable: readonly { readonly kind: RoleKind; readonly wijk: Named | null; readonly organisation: Named | null }[];
  readonly onDone: (said: string) => void;
}

const midnight = (day: string) => instantOfLocal(`${day}T00:00`);

/** Gives somebody a role by the address with which they sign in. */
export function GrantForm({ grantable, onDone }: GrantFormProps) {
  const texts = useAdministrationTexts();
  const { words } = useTexts();
  const today = localDay(new Date());
  const kinds = grantedKinds.filter((each) => grantable.some(({ kind }) => kind === each));
  const blank = { kind: kinds.length === 1 ? (kinds[0] ?? "") : "", place: "", email: "", begins: today, ends: "" } as const;
  const [typed, setTyped] = useState<{ kind: GrantedKind | ""; place: string; email: string; begins: string; ends: string }>(blank);
  const { run, busy, problem } = useAct(GrantRole);
  const places = grantable.filter(({ kind }) => kind === typed.kind).flatMap(({ wijk, organisation }) => wijk ?? organisation ?? []);
  const place = places.length === 1 ? (places[0]?.id ?? "") : typed.place;
  const post = typed.kind ? posts[typed.kind] : null;
  const change = (next: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...next }));
  // From now where it is today, and through the whole of its last day.
  const begins = typed.begins === today ? null : midnight(typed.begins);
  const last = midnight(typed.ends);
  const ends = last && addLocalDays(last, 1);
  const now = new Date();
  const termProblem = () => (typed.kind && !isPossibleTerm(typed.kind, begins ?? now, ends, now) ? texts.badTerm : null);
  const send = async () => {
    if (!typed.kind) return;
    const done = await run({
      input: {
        email: typed.email.trim(), kind: typed.kind, wijkId: post?.place === "wijk" ? place : null, organisationId: post?.place === "organisation" ? place : null,
        beginsAt: begins?.toISOString() ?? null, endsAt: ends?.toISOString() ?? null,
      },
    });
    if (!done) return;
    onDone(done.role ? texts.granted(done.role.person.name) : texts.grantedPerhaps);
  };
  return (
    <Form onSubmit={send} label={texts.grant}>
      <Select label={texts.kind} value={typed.kind} placeholder={texts.pickKind} options={kinds.map((value) => ({ value, label: words.roleKind[value] }))} onChange={(value) => change({ kind: kinds.find((each) => each === value) ?? "", place: "" })} required />
      {places.length > 0 && post && post.place !== "town" && (
        <Select label={texts.places[post.place]} value={place} placeholder={texts.pickPlace} options={places.map(({ id, name }) => ({ value: id, label: name }))} onChange={(value) => change({ place: value })} required />
      )}
      <TextField label={texts.email} hint={texts.emailHint} type="email" inputMode="email" autoComplete="off" value={typed.email} onChange={(email) => change({ email })} check={(value) => (/^\S+@\S+\.\S+$/u.test(value.trim()) ? null : texts.badEmail)} required />
      <DateField label={texts.begins} value={typed.begins} onChange={(value) => change({ begins: value })} check={(value) => (value < today ? texts.badBegin : null)} required />
      <DateField label={texts.ends} hint={post?.mostYears ? texts.endsHint(post.mostYears) : undefined} value={typed.ends} onChange={(value) => change({ ends: value })} check={termProblem} required={Boolean(post?.mostYears)} />
      <Refused problem={problem} />
      <Button type="submit" busy={busy}>{texts.give}</Button>
    </Form>
  );
}
