import { useEffect, useRef, useState } from "react";

/** A value that changes often, passed on at most once in so many milliseconds and always up to its last state: for what is read aloud. */
export function useCalm<T>(value: T, pause: number): T {
  const [shown, setShown] = useState(value);
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  useEffect(() => {
    const timer = setInterval(() => setShown(latest.current), pause);
    return () => clearInterval(timer);
  }, [pause]);
  return shown;
}
