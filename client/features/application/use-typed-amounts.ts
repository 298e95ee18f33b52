import { useState } from "react";

interface TypedAmounts {
  readonly of: (nth: number, otherwise: string) => string;
  readonly set: (nth: number, typed: string) => void;
  readonly forget: () => void;
}

/** Amounts as they are typed ("12,5"), while what is kept is cents. */
export function useTypedAmounts(): TypedAmounts {
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  return {
    of: (nth, otherwise) => typed[nth] ?? otherwise,
    set: (nth, text) => setTyped((before) => ({ ...before, [nth]: text })),
    forget: () => setTyped({}),
  };
}
