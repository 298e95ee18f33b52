import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { areQuietHours, clockOf } from "#shared/notifications/quiet-hours.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useMessageSettingsTexts } from "#client/texts/own/message-settings.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";
import styles from "./MessageSettings.module.css";

const QuietHours_viewer = graphql(`
  fragment QuietHours_viewer on Viewer {
    id
    quietHours { from until }
  }
`);

const SetQuietHours = graphql(`
  mutation SetQuietHours($hours: QuietHoursInput) {
    setQuietHours(hours: $hours) {
      ... on ViewerChanged { viewer { id ...QuietHours_viewer } }
      ... on Refusal { reason }
    }
  }
`);

const night = { from: 22 * 60, until: 7 * 60 };
const halves = Array.from({ length: 48 }, (_, nth) => ({ value: String(nth * 30), label: clockOf(nth * 30) }));

/** When nothing is sent; it comes right after. */
export function QuietHours({ viewer }: { readonly viewer: FragmentType<typeof QuietHours_viewer> }) {
  const words = useMessageSettingsTexts();
  const { quietHours } = usePart(QuietHours_viewer, viewer);
  const [on, setOn] = useState(quietHours !== null);
  const [hours, setHours] = useState(quietHours ?? night);
  const [saved, setSaved] = useState(false);
  const { run, busy, problem } = useAct(SetQuietHours);
  const change = (act: () => void) => {
    setSaved(false);
    act();
  };
  const wrong = on && !areQuietHours(hours) ? words.sameHours : null;
  const save = async () => {
    if (wrong === null) setSaved((await run({ hours: on ? { from: hours.from, until: hours.until } : null })) !== null);
  };
  return (
    <Card heading={words.quiet}>
      <p className={styles.about}>{words.quietAbout}</p>
      <Form onSubmit={save}>
        <Checkbox label={words.quietOn} checked={on} onChange={(checked) => change(() => setOn(checked))} />
        {on && (
          <div className={styles.ways}>
            <Select filter label={words.quietFrom} value={String(hours.from)} options={halves} onChange={(value) => change(() => setHours({ ...hours, from: Number(value) }))} />
            <Select filter label={words.quietUntil} value={String(hours.until)} error={wrong} options={halves} onChange={(value) => change(() => setHours({ ...hours, until: Number(value) }))} />
          </div>
        )}
        <Refused problem={problem} />
        {saved && !problem && <Notice kind="status">{words.saved}</Notice>}
        <Button type="submit" look="quiet" busy={busy}>{words.save}</Button>
      </Form>
    </Card>
  );
}
