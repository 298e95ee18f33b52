import type { ReactNode } from "react";
import { useTexts } from "#client/texts/use-texts.ts";
import { ErrorState } from "#client/ui/ErrorState.tsx";
import { Loading } from "#client/ui/Loading.tsx";
import styles from "./Answer.module.css";

interface AnswerProps<T> {
  /** What useQuery gives: `<Answer of={useQuery(…)}>{(data) => …}</Answer>`. */
  readonly of: { readonly data?: T | undefined; readonly previousData?: T | undefined; readonly error?: unknown; readonly refetch: () => unknown };
  /** Under a filter: the last answer stays, dimmed, until the next one is there, so that nothing jumps and the focus stays. */
  readonly keep?: boolean;
  readonly children: (data: T) => ReactNode;
}

/** A page's question while it is asked, when it fails, and answered. What was read before stays on the screen while it is read anew. */
export function Answer<T>({ of: { data, previousData, error, refetch }, keep = false, children }: AnswerProps<T>) {
  const { shell, errors } = useTexts();
  const shown = data ?? (keep && !error ? previousData : undefined);
  if (shown) return keep ? <div className={styles.kept} aria-busy={!data}>{children(shown)}</div> : <>{children(shown)}</>;
  if (error) return <ErrorState heading={errors.loadHeading} text={errors.loadText} retry={errors.retry} onRetry={() => void refetch()} />;
  return <Loading label={shell.loading} />;
}
