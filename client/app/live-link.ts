import { ApolloLink, Observable } from "@apollo/client";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions";
import type { Client } from "graphql-ws";
import { setConnection } from "#client/lib/connection.ts";

/** The server asks to come in anew, because what this person may see has changed. */
const comeInAnew = 4205;
const firstWait = 500;
const longestWait = 20_000;

/**
 * Subscriptions over one socket, which is opened, and its code fetched, when a page first asks for live news. A lost socket is
 * tried again for as long as somebody listens; once it is back, `onBack` reads anew what may have been missed.
 */
export class LiveLink extends ApolloLink {
  private link: Promise<GraphQLWsLink> | null = null;
  private socket: Client | null = null;

  constructor(private readonly onBack: () => void) {
    super();
  }

  override request(operation: ApolloLink.Operation): Observable<ApolloLink.Result> {
    return new Observable((observer) => {
      let stop: (() => void) | null = null;
      let stopped = false;
      this.link ??= this.open();
      this.link.then(
        (link) => {
          if (stopped) return;
          const running = link.request(operation).subscribe(observer);
          stop = () => running.unsubscribe();
        },
        (error: unknown) => {
          this.link = null;
          observer.error(error);
        },
      );
      return () => {
        stopped = true;
        stop?.();
      };
    });
  }

  /** The cookie is read when a socket opens: another person needs another socket. Running subscriptions are retried on it. */
  renew(): void {
    this.socket?.terminate();
  }

  private async open(): Promise<GraphQLWsLink> {
    const { createClient } = await import("graphql-ws");
    let opened = false;
    let named = 0;
    let wasLost = false;
    this.socket = createClient({
      url: `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/graphql`,
      lazy: true,
      // Short names that other sockets use too: the server then writes a message once for all of them.
      generateID: () => `${(named += 1)}`,
      lazyCloseTimeout: 3_000,
      keepAlive: 20_000,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
      // Doubling, with a random part: after a restart not everybody knocks at once.
      retryWait: (tries) => new Promise((resolve) => setTimeout(resolve, Math.min(longestWait, firstWait * 2 ** tries) * (0.5 + Math.random() / 2))),
      on: {
        connected: () => {
          if (wasLost) this.onBack();
          if (opened) setConnection("connected");
          opened = true;
          wasLost = false;
        },
        closed: (event) => {
          const { code } = event as CloseEvent;
          wasLost = code !== 1000;
          if (wasLost && code !== comeInAnew) setConnection("lost");
        },
      },
    });
    return new GraphQLWsLink(this.socket);
  }
}
