import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useMineTexts } from "#client/texts/own/mine.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Chip } from "#client/ui/Chip.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import styles from "./Mine.module.css";

const Sessions_viewer = graphql(`
  fragment Sessions_viewer on Viewer {
    id
    sessions { id way browser system createdAt seenAt isCurrent }
  }
`);

const EndSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      ... on ViewerChanged { viewer { id ...Sessions_viewer } }
      ... on Refusal { reason }
    }
  }
`);

const EndOtherSessions = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      ... on ViewerChanged { viewer { id ...Sessions_viewer } }
      ... on Refusal { reason }
    }
  }
`);

/** Where one is signed in, so that a device that was lost or lent is not left open. */
export function Sessions({ viewer }: { readonly viewer: FragmentType<typeof Sessions_viewer> }) {
  const texts = useMineTexts();
  const { date, relative } = useFormat();
  const { sessions } = usePart(Sessions_viewer, viewer);
  const one = useAct(EndSession);
  const others = useAct(EndOtherSessions);
  const nameOf = (browser: string | null, system: string | null) => (browser && system ? texts.device(browser, system) : (browser ?? system ?? texts.unknownDevice));
  return (
    <Card heading={texts.sessions}>
      <ul className={styles.sessions}>
        {sessions.map(({ id, way, browser, system, createdAt, seenAt, isCurrent }) => (
          <li key={id}>
            <div>
              <b>{nameOf(browser, system)}{isCurrent && <Chip>{texts.thisSession}</Chip>}</b>
              <small>{texts.sessionSince(texts.ways[way], date(createdAt))}</small>
              {!isCurrent && <small>{texts.sessionSeen(relative(seenAt))}</small>}
            </div>
            {!isCurrent && <Button look="plain" busy={one.busy} onClick={() => void one.run({ id })}>{texts.endSession}<VisuallyHidden> {nameOf(browser, system)}</VisuallyHidden></Button>}
          </li>
        ))}
      </ul>
      <Refused problem={one.problem ?? others.problem} />
      {sessions.length > 1 && <Button look="quiet" busy={others.busy} onClick={() => void others.run({})}>{texts.endOtherSessions}</Button>}
    </Card>
  );
}
