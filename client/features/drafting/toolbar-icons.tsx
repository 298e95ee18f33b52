import type { ReactNode } from "react";

/** Drawn in the colour of the words beside them; what they do stands on their button. */
function icon(shape: ReactNode): () => ReactNode {
  return function Icon() {
    return <svg width="22" height="22" viewBox="0 0 22 22" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">{shape}</svg>;
  };
}

export const BulletsIcon = icon(<><path d="M9 5h10M9 11h10M9 17h10" /><path d="M4 5h.01M4 11h.01M4 17h.01" strokeWidth="3.4" /></>);
export const NumbersIcon = icon(<><path d="M10 5h9M10 11h9M10 17h9" /><path d="M3.2 4.2 4.6 3.4V8M3 13.8c.4-1 2.6-1 2.6.3 0 1-2.6 2.4-2.6 3.9h2.8" strokeWidth="1.5" /></>);
export const LinkIcon = icon(<><path d="M9.2 12.8a3.6 3.6 0 0 0 5.1 0l3-3a3.6 3.6 0 0 0-5.1-5.1l-1 1" /><path d="M12.8 9.2a3.6 3.6 0 0 0-5.1 0l-3 3a3.6 3.6 0 0 0 5.1 5.1l1-1" /></>);
export const UndoIcon = icon(<path d="M7.5 4 3.5 8l4 4M4 8h9a5 5 0 0 1 0 10H8" />);
export const RedoIcon = icon(<path d="m14.5 4 4 4-4 4M18 8H9a5 5 0 0 0 0 10h5" />);
