import { useState } from "react";
import { useNavigate } from "react-router";
import { paths } from "#client/lib/paths.ts";
import { useSearchTexts } from "#client/texts/own/search.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { TextField } from "#client/ui/TextField.tsx";

export function SearchTalk({ groupId, asked }: { readonly groupId: string; readonly asked: string }) {
  const { threads } = useTexts();
  const search = useSearchTexts();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(asked);
  return (
    <search aria-label={threads.searchGroup}>
      <Form onSubmit={() => navigate(paths.searchGroup(groupId, typed.trim()))} inline>
        <TextField label={threads.searchLabel} type="search" value={typed} onChange={setTyped} required />
        <Button type="submit" look="quiet">{search.go}</Button>
      </Form>
    </search>
  );
}
