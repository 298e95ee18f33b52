import { Component, type ReactNode } from "react";
import { ErrorState } from "#client/ui/ErrorState.tsx";
import { useTexts } from "#client/texts/use-texts.ts";

interface Props {
  readonly children: ReactNode;
  /** Another value (the address) is another chance. */
  readonly resetOn?: string;
}

/** A fault in one page leaves the rest of the site standing. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean; readonly on: string | undefined }> {
  override state = { failed: false, on: this.props.resetOn };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  static getDerivedStateFromProps(props: Props, state: { failed: boolean; on: string | undefined }) {
    return props.resetOn === state.on ? null : { failed: false, on: props.resetOn };
  }

  override render() {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const { errors } = useTexts();
  return <ErrorState heading={errors.faultHeading} text={errors.faultText} retry={errors.reload} onRetry={() => location.reload()} />;
}
