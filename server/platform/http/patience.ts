/** How long a request may take to arrive, in milliseconds: who sends a byte now and then to hold a connection is let go with 408. */
export const patience = {
  requestTimeout: 20_000,
  http: { headersTimeout: 10_000, connectionsCheckingInterval: 2_000 },
} as const;
