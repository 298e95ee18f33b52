import { useQuery } from "@apollo/client/react";
import { useNavigate } from "react-router";
import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { textCheck } from "#client/lib/field-checks.ts";
import { paths } from "#client/lib/paths.ts";
import { SignInFirst } from "#client/lib/SignInFirst.tsx";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useFilter } from "#client/lib/use-filter.ts";
import { useSession } from "#client/lib/viewer.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Page } from "#client/ui/Page.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { TextField } from "#client/ui/TextField.tsx";

const StartGroupQuery = graphql(`
  query StartGroupPage {
    wijken { id name themes { id title } }
  }
`);

const StartGroupMutation = graphql(`
  mutation StartGroup($input: StartGroupInput!) {
    startGroup(input: $input) {
      ... on GroupChanged { group { id } }
      ... on Refusal { reason }
    }
  }
`);

const empty = { name: "", about: "", wijk: "", theme: "", visibility: "PUBLIC" as "PUBLIC" | "CLOSED" };

export function StartGroup() {
  const { groups: texts, refusals } = useTexts();
  const { viewer, loading } = useSession();
  const [wijkInAddress] = useFilter("wijk");
  const navigate = useNavigate();
  const answer = useQuery(StartGroupQuery);
  const draft = useDraft("start-group", empty);
  const { run, busy, problem } = useAct(StartGroupMutation);
  const { name, about, theme, visibility } = draft.value;
  const wijk = draft.value.wijk || wijkInAddress || viewer?.wijk?.id || "";
  const change = (next: Partial<typeof empty>) => draft.set((before) => ({ ...before, ...next }));
  const start = async () => {
    const done = await run({ input: { name: name.trim(), about: about.trim(), wijkId: wijk, themeId: theme || null, visibility } });
    if (!done) return;
    draft.clear();
    void navigate(paths.group(done.group.id));
  };
  return (
    <Page title={texts.startTitle} lead={<p>{texts.startLead}</p>}>
      <Answer of={answer}>
        {({ wijken }) => (
          <Form onSubmit={start}>
            {!viewer && !loading && <SignInFirst why={texts.signInFirst} />}
            {draft.restored && <Notice kind="info">{texts.kept}</Notice>}
            <TextField label={texts.name} hint={texts.nameHint} value={name} onChange={(value) => change({ name: value })} check={textCheck("groupName", refusals)} required />
            <TextArea label={texts.about} hint={texts.aboutHint} value={about} onChange={(value) => change({ about: value })} limit={limits.groupAbout} required />
            <Select label={texts.forWijk} value={wijk} placeholder={texts.pickWijk} options={wijken.map((each) => ({ value: each.id, label: each.name }))} onChange={(value) => change({ wijk: value, theme: "" })} required />
            {wijk && (
              <Select label={texts.theme} hint={texts.themeHint} value={theme} placeholder={texts.noTheme} options={(wijken.find(({ id }) => id === wijk)?.themes ?? []).map(({ id, title }) => ({ value: id, label: title }))} onChange={(value) => change({ theme: value })} />
            )}
            <RadioGroup
              label={texts.visibility}
              value={visibility}
              onChange={(value) => change({ visibility: value === "CLOSED" ? "CLOSED" : "PUBLIC" })}
              options={[{ value: "PUBLIC", label: texts.publicLabel, about: texts.publicAbout }, { value: "CLOSED", label: texts.closedLabel, about: texts.closedAbout }]}
            />
            <Refused problem={problem} />
            <Button type="submit" busy={busy}>{texts.send}</Button>
          </Form>
        )}
      </Answer>
    </Page>
  );
}
