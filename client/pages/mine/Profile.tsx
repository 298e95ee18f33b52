import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import type { Locale } from "#client/gql/enums.ts";
import { graphql } from "#client/gql/gql.ts";
import { textCheck } from "#client/lib/field-checks.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { languages } from "#client/texts/languages.ts";
import { useMineTexts } from "#client/texts/own/mine.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";
import { TextField } from "#client/ui/TextField.tsx";

const Profile_viewer = graphql(`
  fragment Profile_viewer on Viewer {
    id
    name
    locale
  }
`);

const UpdateProfile = graphql(`
  mutation UpdateProfile($name: String!, $locale: Locale!) {
    updateProfile(name: $name, locale: $locale) {
      ... on ViewerChanged { viewer { id ...Profile_viewer } }
      ... on Refusal { reason }
    }
  }
`);

export function Profile({ viewer }: { readonly viewer: FragmentType<typeof Profile_viewer> }) {
  const { refusals } = useTexts();
  const mine = useMineTexts();
  const { name, locale } = usePart(Profile_viewer, viewer);
  const [typed, setTyped] = useState<{ name: string; locale: Locale }>({ name, locale });
  const [saved, setSaved] = useState(false);
  const { run, busy, problem } = useAct(UpdateProfile);
  const save = async () => setSaved((await run({ name: typed.name.trim(), locale: typed.locale })) !== null);
  return (
    <Card heading={mine.profile}>
      <Form onSubmit={save}>
        <TextField label={mine.name} hint={mine.nameHint} value={typed.name} onChange={(value) => setTyped({ ...typed, name: value })} check={textCheck("personName", refusals)} autoComplete="name" required />
        <Select filter label={mine.locale} value={typed.locale} options={languages.map(({ contract, name: language }) => ({ value: contract, label: language }))} onChange={(value) => setTyped({ ...typed, locale: languages.find(({ contract }) => contract === value)?.contract ?? typed.locale })} />
        <Refused problem={problem} />
        {saved && !problem && <Notice kind="status">{mine.profileSaved}</Notice>}
        <Button type="submit" look="quiet" busy={busy}>{mine.saveProfile}</Button>
      </Form>
    </Card>
  );
}
