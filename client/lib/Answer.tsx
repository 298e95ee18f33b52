import type { ReactNode } from "react";
import { useTexts } from "#client/texts/use-texts.ts";
import { ErrorState } from "#client/ui/ErrorState.tsx";
import { Loading } from "#client/ui/Loading.tsx";

interface AnswerProps<T> {
  /** What useQuery gives: `<Answer of={useQuery(…)}>{(data) => …}</Answer>`. */
  readonly of: { readonly data?: T | undefined; readonly error?: unknown; readonly refetch: () => unknown };
  readonly children: (data: T) => ReactNode;
}

/** A page's question while it is asked, when it fails, and answered. What was read before stays on the screen while it is read anew. */
export function Answer<T>({ of: { data, error, refetch }, children }: AnswerProps<T>) {
  const { shell, errors } = useTexts();
  if (data) return <>{children(data)}</>;
  if (error) return <ErrorState heading={errors.loadHeading} text={errors.loadText} retry={errors.retry} onRetry={() => void refetch()} />;
  return <Loading label={shell.loading} />;
}
