import { useLazyQuery } from "@apollo/client/react";
import { useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { parsePostcode } from "#shared/members/postcode.ts";
import { graphql } from "#client/gql/gql.ts";
import { paths } from "#client/lib/paths.ts";
import { useHomeTexts } from "#client/texts/own/home.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { TextField } from "#client/ui/TextField.tsx";

const FindWijkQuery = graphql(`
  query FindWijk($postcode: String!) {
    wijkOfPostcode(postcode: $postcode) { id }
  }
`);

/** From a postcode to its wijk. */
export function FindWijk() {
  const { refusals, errors } = useTexts();
  const home = useHomeTexts();
  const navigate = useNavigate();
  const [ask, { loading }] = useLazyQuery(FindWijkQuery);
  // The form was sent without scripts, and nothing was found.
  const before = useSearchParams()[0].get("postcode");
  const [typed, setTyped] = useState(before ?? "");
  const [problem, setProblem] = useState(before === null ? null : parsePostcode(before) ? refusals.UNKNOWN_POSTCODE : home.badPostcode);
  const find = async () => {
    const postcode = parsePostcode(typed);
    if (!postcode) return;
    const { data, error } = await ask({ variables: { postcode } });
    if (data?.wijkOfPostcode) void navigate(paths.wijk(data.wijkOfPostcode.id));
    else setProblem(error ? errors.sendFailed : refusals.UNKNOWN_POSTCODE);
  };
  return (
    <Form onSubmit={find} action="/wijk" inline>
      <TextField
        label={home.postcode}
        name="postcode"
        hint={home.postcodeHint}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setProblem(null);
        }}
        check={(value) => (parsePostcode(value) ? null : home.badPostcode)}
        error={problem}
        autoComplete="postal-code"
        required
        short
      />
      <Button type="submit" busy={loading}>{home.toMyWijk}</Button>
    </Form>
  );
}
