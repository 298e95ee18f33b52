import { createContext, useContext } from "react";

/** Who is signed in, for what every page needs of them. */
export interface SignedIn {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly wijk: { readonly id: string; readonly name: string } | null;
  readonly roles: readonly { readonly kind: string; readonly wijk: { readonly id: string } | null; readonly organisation: { readonly id: string } | null }[];
  readonly unreadNotices: number;
}

export interface Session {
  /** Null for a visitor. */
  readonly viewer: SignedIn | null;
  /** It is not known yet who is there. */
  readonly loading: boolean;
  /** After signing in or out: everything is read anew as the person who is there now. */
  readonly renew: () => Promise<void>;
}

export const SessionContext = createContext<Session>({ viewer: null, loading: true, renew: () => Promise.resolve() });

export function useSession(): Session {
  return useContext(SessionContext);
}

export function useViewer(): SignedIn | null {
  return useContext(SessionContext).viewer;
}
