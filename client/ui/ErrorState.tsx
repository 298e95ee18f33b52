import { Button } from "./Button.tsx";
import styles from "./States.module.css";

interface ErrorStateProps {
  readonly heading: string;
  readonly text: string;
  readonly retry: string;
  readonly onRetry: () => void;
}

export function ErrorState({ heading, text, retry, onRetry }: ErrorStateProps) {
  return (
    <div className={styles.error} role="alert">
      <h2>{heading}</h2>
      <p>{text}</p>
      <Button onClick={onRetry}>{retry}</Button>
    </div>
  );
}
