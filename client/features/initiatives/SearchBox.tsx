import { useState } from "react";
import { useNavigate } from "react-router";
import { paths } from "#client/lib/paths.ts";
import { useSearchTexts } from "#client/texts/own/search.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { TextField } from "#client/ui/TextField.tsx";

/** Asks for words and goes to the page with what was found. */
export function SearchBox({ asked = "" }: { readonly asked?: string }) {
  const search = useSearchTexts();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(asked);
  return (
    <search aria-label={search.label}>
      <Form onSubmit={() => navigate(paths.search(typed.trim()))} action={paths.search("")} inline>
        <TextField label={search.label} name="q" type="search" value={typed} onChange={setTyped} required />
        <Button type="submit" look="quiet">{search.go}</Button>
      </Form>
    </search>
  );
}
