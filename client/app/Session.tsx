import { useQuery } from "@apollo/client/react";
import { useEffect, useMemo, type ReactNode } from "react";
import { graphql } from "#client/gql/gql.ts";
import { useLive } from "#client/lib/live.ts";
import { useAsking } from "#client/lib/question.ts";
import { SessionContext } from "#client/lib/viewer.ts";
import { languageOf } from "#client/texts/languages.ts";
import { useTongue } from "#client/texts/use-texts.ts";

const SessionQuery = graphql(`
  query Session {
    me {
      id
      name
      locale
      unreadNotices
      wijk { id name }
      roles { kind wijk { id } organisation { id } }
    }
  }
`);

const SessionLive = graphql(`
  subscription SessionLive {
    viewerChanged {
      sequence
      resync
      viewer { id unreadNotices }
    }
  }
`);

/** Knows who is signed in, and speaks their language when they come in. */
export function SessionProvider({ reset, children }: { readonly reset: () => Promise<void>; readonly children: ReactNode }) {
  const { data, loading, refetch } = useQuery(SessionQuery, useAsking(SessionQuery, {}));
  const viewer = data?.me ?? null;
  useLive(SessionLive, viewer ? {} : null, () => void refetch());
  const { speak } = useTongue();
  const preferred = viewer ? languageOf(viewer.locale) : null;
  useEffect(() => {
    if (preferred) void speak(preferred);
  }, [preferred, speak]);
  const session = useMemo(() => ({ viewer, loading: loading && !data, renew: reset }), [viewer, loading, data, reset]);
  return <SessionContext value={session}>{children}</SessionContext>;
}
