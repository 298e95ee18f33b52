import { useCallback } from "react";
import { useSearchParams } from "react-router";

const nothing: readonly string[] = [];
/** What one chooses within a wijk. */
export const withinWijk: readonly string[] = ["buurt", "thema"];

/** A choice that stands in the address, so that it can be shared and comes back with "back". With it go the choices `within` it: those of a wijk when the wijk is another. */
export function useFilter(name: string, within = nothing): readonly [value: string, choose: (value: string) => void] {
  const [query, setQuery] = useSearchParams();
  const choose = useCallback(
    (value: string) => {
      setQuery(
        (before) => {
          const next = new URLSearchParams(before);
          if (value) next.set(name, value);
          else next.delete(name);
          for (const each of within) next.delete(each);
          return next;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [name, within, setQuery],
  );
  return [query.get(name) ?? "", choose];
}
