import { useCallback } from "react";
import { useSearchParams } from "react-router";

/** A choice that stands in the address, so that it can be shared and comes back with "back". */
export function useFilter(name: string): readonly [value: string, choose: (value: string) => void] {
  const [query, setQuery] = useSearchParams();
  const choose = useCallback(
    (value: string) => {
      setQuery(
        (before) => {
          const next = new URLSearchParams(before);
          if (value) next.set(name, value);
          else next.delete(name);
          return next;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [name, setQuery],
  );
  return [query.get(name) ?? "", choose];
}
